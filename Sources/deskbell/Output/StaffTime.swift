import Diary
import Shop

/// Days and times as staff read them: short, in the shop's zone.
struct StaffTime {
    let zone: ZoneRules
    let now: Instant
    let today: LocalDate

    init(zone: ZoneRules, now: Instant = Clocks.wall) {
        self.zone = zone
        self.now = now
        today = zone.local(now).date
    }

    /// `Sat 28 Nov`, with the year where it is another.
    func day(_ date: LocalDate) -> String {
        let (year, month, day) = date.components
        let text = "\(Self.words.shortWeekdays[date.weekday.rawValue - 1]) \(day) \(Self.words.months[month - 1].prefix(3))"
        return year == today.year ? text : text + " \(year)"
    }

    /// `14:30`; a time that the clocks show twice says which of the two it is.
    func time(_ instant: Instant) -> String { SpokenTime(zone: zone, language: .english).time(instant) }

    /// `14:30` of today, `Sat 28 Nov 14:30` of another day.
    func moment(_ instant: Instant) -> String {
        let local = zone.local(instant)
        return local.date == today ? time(instant) : "\(day(local.date)) \(time(instant))"
    }

    /// `Sat 28 Nov 14:30`, of today too: for what is kept.
    func stamp(_ instant: Instant) -> String { "\(day(zone.local(instant).date)) \(time(instant))" }

    /// `4 min`
    func passed(since earlier: Instant) -> String {
        let seconds = max(0, now.milliseconds(since: earlier) / 1000)
        switch seconds {
        case ..<60: return "\(seconds) s"
        case ..<7200: return "\(seconds / 60) min"
        case ..<172_800: return "\(seconds / 3600) h"
        default: return "\(seconds / 86_400) days"
        }
    }

    private static let words = FactWords.of(.english)
}
