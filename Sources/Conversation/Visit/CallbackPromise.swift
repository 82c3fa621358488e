package import Shop

/// When somebody can be promised to ring back: derived from the opening hours, so that the promise is one the shop can keep.
package enum CallbackPromise {
    /// Minutes that a promise spans.
    package static let span = 60
    /// Nobody who is asked now rings within these minutes.
    private static let lead = 15

    /// Within this opening, from the next half hour, where an hour of it is left; else the first hour of the next opening (shorter where the shop
    /// closes earlier). nil where no opening is known within a year.
    package static func window(_ content: ShopContent, _ zone: ZoneRules, now: Instant) -> ClosedRange<Instant>? {
        let local = zone.local(now)
        if content.isOpen(at: local) {
            let start = nextHalfHour(zone, after: now.adding(minutes: lead)), end = start.adding(minutes: span)
            guard let closing = content.closing(after: local) else { return start...end }
            if end <= zone.instant(closing) { return start...end }
        }
        guard let opening = content.nextOpening(after: local) else { return nil }
        let start = zone.instant(opening), end = start.adding(minutes: span)
        guard let closing = content.closing(after: opening) else { return start...end }
        return start...max(start, min(end, zone.instant(closing)))
    }

    private static func nextHalfHour(_ zone: ZoneRules, after moment: Instant) -> Instant {
        let minutes = zone.local(moment).time.minutes
        let start = moment.adding(minutes: (30 - minutes % 30) % 30)
        // Whole minutes: nobody is promised 14:30:17.
        return Instant(millisecondsSince1970: start.millisecondsSince1970 / 60_000 * 60_000)
    }
}
