/// Fingerprints → places 0, 1, 2 … in order of first appearance. Its own table, because Swift's dictionaries are seeded anew in every
/// process and the engine is the same to the bit in each.
struct HashIndex: Sendable {
    private var slots: [Int32]
    private(set) var keys: [UInt64] = []

    init(capacity: Int = 64) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
    }

    var count: Int { keys.count }

    @inline(__always) func place(of key: UInt64) -> Int? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while true {
            let place = slots[slot]
            if place < 0 { return nil }
            if keys[Int(place)] == key { return Int(place) }
            slot = (slot + 1) & mask
        }
    }

    mutating func insert(_ key: UInt64) -> Int {
        if let place = place(of: key) { return place }
        if keys.count * 2 >= slots.count { grow() }
        keys.append(key)
        occupy(key, Int32(keys.count - 1))
        return keys.count - 1
    }

    private mutating func occupy(_ key: UInt64, _ place: Int32) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = place
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (place, key) in keys.enumerated() { occupy(key, Int32(place)) }
    }
}
