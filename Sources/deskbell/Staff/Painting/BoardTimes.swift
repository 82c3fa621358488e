import Diary
import Shop

/// Times as the board shows them, at one moment.
struct BoardTimes {
    let zone: ZoneRules
    let now: Instant

    private var staff: StaffTime { StaffTime(zone: zone, now: now) }

    var clock: String { staff.time(now) }
    var today: String { staff.day(zone.local(now).date) }

    func day(_ date: LocalDate) -> String { staff.day(date) }
    func time(_ instant: Instant) -> String { staff.time(instant) }
    func moment(_ instant: Instant) -> String { staff.moment(instant) }
    func passed(since earlier: Instant) -> String { age(.milliseconds(max(0, now.milliseconds(since: earlier)))) }

    /// `40 s`, `4 min`, `3 h`: what a glance takes in.
    func age(_ age: Duration) -> String {
        let seconds = max(0, age.components.seconds)
        switch seconds {
        case ..<120: return "\(seconds) s"
        case ..<7200: return "\(seconds / 60) min"
        case ..<172_800: return "\(seconds / 3600) h"
        default: return "\(seconds / 86_400) days"
        }
    }
}
