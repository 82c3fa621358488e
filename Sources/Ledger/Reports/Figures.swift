internal import Shop

/// So many of so many.
package struct Share: Equatable, Sendable {
    package var part: Int
    package var whole: Int

    package init(_ part: Int, of whole: Int) {
        self.part = part
        self.whole = whole
    }

    /// 0...1; nil where there is nothing to have a share of.
    package var fraction: Double? { whole > 0 ? Double(part) / Double(whole) : nil }
}

/// How long something took, for those for whom it was measured.
package struct Spread: Equatable, Sendable {
    package var count: Int
    /// Milliseconds: half of them were as quick or quicker.
    package var median: Int64?
    /// Milliseconds: nine of ten were as quick or quicker.
    package var p90: Int64?

    /// By nearest rank (ISO 3534-1 calls it the inverse of the distribution): always a time that somebody really waited.
    package init(_ milliseconds: [Int64]) {
        let sorted = milliseconds.sorted()
        count = sorted.count
        median = Self.value(50, in: sorted)
        p90 = Self.value(90, in: sorted)
    }

    private static func value(_ percent: Int, in sorted: [Int64]) -> Int64? {
        guard !sorted.isEmpty else { return nil }
        return sorted[(sorted.count * percent + 99) / 100 - 1]
    }
}

/// One wait, by both clocks.
package struct WaitingTimes: Equatable, Sendable {
    /// Only while the shop is open; without those that were over before it opened.
    package var open: Spread
    package var wall: Spread

    /// - Parameter waits: from, to. Where the clock was set back in between the wait is unknown, and left out.
    init(_ waits: [(from: Instant, to: Instant)], by clock: OpenTime) {
        let known = waits.filter { $0.from <= $0.to }
        let heard = known.filter { clock.isOpen(at: $0.from) || clock.milliseconds(from: $0.from, to: $0.to) > 0 }
        open = Spread(heard.map { clock.milliseconds(from: $0.from, to: $0.to) })
        wall = Spread(known.map { $0.to.milliseconds(since: $0.from) })
    }
}
