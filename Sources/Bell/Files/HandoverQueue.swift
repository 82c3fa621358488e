import Synchronization

/// Values on their way from exactly one thread to exactly one other; neither ever waits.
///
/// Unchecked, because the compiler cannot see that a place belongs to the giver until `tail` passes it and to the taker until `head` does.
package final class HandoverQueue<Element: Sendable>: @unchecked Sendable {
    private let places: UnsafeMutablePointer<Element>
    private let capacity: Int
    private let head = Atomic<Int>(0)
    private let tail = Atomic<Int>(0)

    package init(capacity: Int) {
        precondition(capacity > 0, "a queue has at least one place")
        self.capacity = capacity
        places = .allocate(capacity: capacity)
    }

    deinit {
        while take() != nil {}
        places.deallocate()
    }

    /// The giving thread only.
    /// - Returns: false where every place is taken; nothing was given then.
    package func give(_ element: Element) -> Bool {
        let next = tail.load(ordering: .relaxed)
        guard next - head.load(ordering: .acquiring) < capacity else { return false }
        (places + next % capacity).initialize(to: element)
        tail.store(next + 1, ordering: .releasing)
        return true
    }

    /// The taking thread only.
    package func take() -> Element? {
        let next = head.load(ordering: .relaxed)
        guard next < tail.load(ordering: .acquiring) else { return nil }
        let element = (places + next % capacity).move()
        head.store(next + 1, ordering: .releasing)
        return element
    }

    /// From either thread; may be out of date by the time it is read.
    package var count: Int { tail.load(ordering: .acquiring) - head.load(ordering: .acquiring) }
}
