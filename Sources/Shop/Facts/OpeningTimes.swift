/// When the shop is open, exceptions included; times are wall time in the shop's zone.
extension ShopContent {
    package func isOpen(at now: LocalDateTime) -> Bool {
        openingHours(on: now.date).ranges.contains { $0.contains(now.time) }
    }

    /// The end of the opening that `now` lies in, across midnight where the next day opens at 00:00; nil while closed, and where
    /// the shop does not close within a week.
    package func closing(after now: LocalDateTime) -> LocalDateTime? { nil }

    /// The start of the next opening later than `now`, within a year; nil if there is none.
    package func nextOpening(after now: LocalDateTime) -> LocalDateTime? { nil }
}
