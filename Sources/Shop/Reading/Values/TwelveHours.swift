/// Hours as a shop says them, by the clock on the wall: `9 to 5` is 09:00-17:00.
///
/// Nobody closes before opening, or opens a shop at two in the night, so one reading is left of two bare times up to 12:
/// a closing that is not after the opening is in the afternoon (`9-5`, `10-2`, `8-8`, `12-3`), and so is an opening at one to four,
/// or before the end of the stretch before it (`9-12, 1-5`; `9-1, 5-9`). An opening that is said to be in the afternoon has its bare closing
/// there, too, if that is not over by then (`13-5`, `1pm-5`; but `18-2`). `am`, `pm` and a leading nought say which half it is, and more than
/// 12 that all 24 hours are counted; nothing is made of those.
enum TwelveHours {
    /// - Returns: minutes since midnight, the second after the first; nil where the times are not such.
    static func meant(_ start: TimesText.Clock, _ end: TimesText.Clock, after: Int) -> (from: Int, to: Int)? {
        guard start.half != .am, start.minutes > 0, isBare(end) else { return nil }
        var (from, to) = (start.minutes, end.minutes)
        if start.half == .pm || from >= 13 * 60 { return to + 720 > from ? (from, to + 720) : nil }
        if !start.isExact, from < 5 * 60 || from < after, from < 720 { from += 720 }
        if to <= from { to += 720 }
        return (from, to)
    }

    private static func isBare(_ clock: TimesText.Clock) -> Bool {
        clock.half == .open && !clock.isExact && clock.minutes > 0 && clock.minutes < 13 * 60
    }
}
