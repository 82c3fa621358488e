import Diary
import Shop

/// One day of the shop as it is drawn: a column a person, what takes their time, and who waits. Made of values by `DayPlan.init`; drawn by
/// `PlanDrawing`, by the staff view, and on paper by `DayPage`.
struct DayPlan: Equatable {
    var date: LocalDate
    /// In the owner's order: who is at work on this day, or has something in the diary.
    var columns: [PlanColumn]
    /// Who is not in, with the reason where there is one: “Mara (on a course)”.
    var absent: [String]
    /// Why the shop is closed or opens differently: “Christmas Eve”.
    var reason: String?
    /// Nobody is to be in.
    var isClosed: Bool
    /// Walk-ins who wait, in order.
    var waiting: [PlanWaiting]
    /// Minutes since the day's beginning; nil on other days.
    var now: Int?
    /// What the clock on the wall says so many minutes after the day's beginning, where that is not plain: on days of a clock change.
    var labels: [Int: String]
    /// Bookings that stand.
    var bookings: Int

    /// `14:30`; in the hour that comes twice `2:30A`, `2:30B`, as timetables write it.
    func label(_ minutes: Int) -> String { labels[minutes] ?? PlanTime.text(minutes) }
}

/// One person's day, or one day of a person's week.
struct PlanColumn: Equatable {
    var heading: String
    /// `9:00–17:00`
    var note: String
    /// When they work, in minutes since the day's beginning; ascending and apart.
    var hours: [Range<Int>]
    /// By beginning.
    var items: [PlanItem]
}

/// What takes a stretch of somebody's day.
struct PlanItem: Equatable {
    enum Kind: Equatable {
        case booking(Booking.Status, awaitsStaff: Bool)
        case walkIn(isDone: Bool)
        /// Staff took the time out.
        case block
        case pause
        /// Not at work.
        case away
        /// A buffer: preparing, clearing up.
        case buffer
        /// The middle of a service in which the provider is free.
        case gap

        /// Whether it is somebody's or something's time, not only a background.
        var isSolid: Bool {
            switch self {
            case .booking, .walkIn, .block: true
            case .pause, .away, .buffer, .gap: false
            }
        }
    }
    var kind: Kind
    /// Since the day's beginning; 0..<1500 on a day of 25 hours.
    var minutes: Range<Int>
    /// Of the whole stay, where this is one stretch of it.
    var stay: Range<Int>
    /// Cleaned; who, or why.
    var title: String
    /// Cleaned; what, and the phone.
    var details: [String]
    var code: String?

    init(
        _ kind: Kind, _ minutes: Range<Int>, stay: Range<Int>? = nil, title: String = "", details: [String] = [],
        code: String? = nil
    ) {
        self.kind = kind
        self.minutes = minutes
        self.stay = stay ?? minutes
        self.title = title
        self.details = details
        self.code = code
    }
}

/// A walk-in who waits.
struct PlanWaiting: Equatable {
    var number: Int
    var isCalled: Bool
    var service: String
    /// The one they want.
    var provider: String?
    /// Minutes since they took the number.
    var waited: Int
}

enum PlanTime {
    static func text(_ minutes: Int) -> String {
        let hour = minutes / 60 % 24, minute = minutes % 60
        return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
    }
}
