/// A set of five-minute quanta within a window, one bit each: 90 days are 3 kB, and a rule over all of them a few hundred word operations.
struct QuantumSet: Equatable, Sendable {
    /// The quantum of the first bit.
    let first: Int64
    /// Bits in use; those beyond it in the last word stay 0.
    let count: Int
    private var words: [UInt64]

    /// Empty.
    init(first: Int64, count: Int) {
        precondition(count >= 0)
        self.first = first
        self.count = count
        words = [UInt64](repeating: 0, count: (count + 63) / 64)
    }

    /// A quantum outside the window is never in the set.
    func contains(_ quantum: Int64) -> Bool {
        let index = quantum - first
        guard 0 <= index, index < Int64(count) else { return false }
        return words[Int(index >> 6)] & (1 << UInt64(index & 63)) != 0
    }

    /// Quanta outside the window are left out.
    mutating func insert(_ range: Range<Int64>) { set(range, to: true) }
    mutating func remove(_ range: Range<Int64>) { set(range, to: false) }

    private mutating func set(_ range: Range<Int64>, to value: Bool) {
        let from = Int(max(range.lowerBound - first, 0)), to = Int(min(range.upperBound - first, Int64(count)))
        guard from < to else { return }
        for word in (from >> 6)...((to - 1) >> 6) {
            let mask = Self.mask(from: from - word * 64, to: to - word * 64)
            if value { words[word] |= mask } else { words[word] &= ~mask }
        }
    }

    /// Whether no quantum of `range` is in the set.
    func isDisjoint(with range: Range<Int64>) -> Bool { population(in: range) == 0 }

    /// How many of `range` are in the set.
    func population(in range: Range<Int64>) -> Int {
        let from = Int(max(range.lowerBound - first, 0)), to = Int(min(range.upperBound - first, Int64(count)))
        guard from < to else { return 0 }
        return ((from >> 6)...((to - 1) >> 6)).reduce(0) {
            $0 + (words[$1] & Self.mask(from: from - $1 * 64, to: to - $1 * 64)).nonzeroBitCount
        }
    }

    private static func mask(from: Int, to: Int) -> UInt64 {
        (UInt64.max << UInt64(max(from, 0))) & (to >= 64 ? .max : (1 << UInt64(to)) - 1)
    }

    /// The same quanta seen through another window.
    func window(first newFirst: Int64, count newCount: Int) -> QuantumSet {
        var result = QuantumSet(first: newFirst, count: newCount)
        let shift = Int(newFirst - first)
        for index in result.words.indices { result.words[index] = word(at: index * 64 + shift) }
        result.trim()
        return result
    }

    /// Those quanta of the window that are not in the set.
    var complement: QuantumSet {
        var result = self
        for index in words.indices { result.words[index] = ~words[index] }
        result.trim()
        return result
    }

    /// Both sets have the same window.
    mutating func formIntersection(_ other: QuantumSet) {
        for index in words.indices { words[index] &= other.words[index] }
    }

    mutating func formUnion(_ other: QuantumSet) {
        for index in words.indices { words[index] |= other.words[index] }
    }

    /// The quanta `q` for which the set holds every one of `q + offsets`. What lies outside the window is not held.
    func starts(holding offsets: Range<Int>) -> QuantumSet {
        precondition(!offsets.isEmpty)
        var run = self, length = 1
        while length < offsets.count {
            let step = min(length, offsets.count - length)
            run.formIntersection(run.advanced(by: step))
            length += step
        }
        return run.advanced(by: offsets.lowerBound)
    }

    /// `q` is in the result where `q + distance` is in the set.
    private func advanced(by distance: Int) -> QuantumSet {
        guard distance != 0 else { return self }
        var result = self
        for index in words.indices { result.words[index] = word(at: index * 64 + distance) }
        result.trim()
        return result
    }

    /// 64 bits from any place, 0 outside.
    private func word(at bit: Int) -> UInt64 {
        let index = bit >> 6, shift = UInt64(bit & 63)
        let low = words.indices.contains(index) ? words[index] >> shift : 0
        guard shift > 0, words.indices.contains(index + 1) else { return low }
        return low | words[index + 1] << (64 - shift)
    }

    private mutating func trim() {
        if count & 63 != 0 { words[words.count - 1] &= (1 << UInt64(count & 63)) - 1 }
    }
}
