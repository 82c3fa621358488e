package import Diary
internal import GRDB
package import Shop

/// What a purge deleted.
package struct Purged: Equatable, Sendable {
    /// Visits of which the words are gone.
    package var words = 0
    /// Names with their numbers.
    package var people = 0
    /// Visits, calls and bookings that are gone altogether.
    package var visits = 0
    package var calls = 0
    package var bookings = 0

    package init() {}
}

/// Why nothing was deleted: a wrong clock would delete what is new.
package enum PurgeRefusal: Error, Equatable, Sendable, CustomStringConvertible {
    case clock(ClockTrust.Doubt)
    /// The last purge lies in the future.
    case purgedLater(Instant)

    package var description: String {
        let reason =
            switch self {
            case .clock(.beforeBuild): "it says a day before this program was made"
            case .clock(.beforeLastRecord): "it says a day before the last one this shop wrote down"
            case .clock(.longAfter): "it says a day long after the last one this shop wrote down"
            case .clock(.jumped): "it has jumped by more than a day"
            case .purgedLater: "the last purge would lie in the future"
            }
        return "Nothing was deleted: this computer's clock cannot be right, because \(reason). Set the date, then run this again."
    }
}

/// What is deleted when.
enum PurgeRules {
    static let dayMilliseconds: Int64 = 86_400_000

    /// Of these people, those to whom something is still promised, or was until after a moment. Written out, because it is part of other statements.
    /// - Parameters:
    ///   - people: nil: everybody.
    ///   - today: ISO 8601; a place on the waiting list holds until its last day has passed.
    static func bound(_ people: [Int64]?, until moment: Instant, today: LocalDate?) -> String {
        let who = people.map { "IN (\(PersonTrace.list($0)))" } ?? "IS NOT NULL"
        let at = moment.millisecondsSince1970, day = today.map { "AND last_day >= '\($0)'" } ?? ""
        return """
            SELECT person FROM booking WHERE person \(who) AND (
                status NOT IN ('cancelled', 'no-show') AND end_at >= \(at) OR status IN ('cancelled', 'no-show') AND changed_at >= \(at))
            UNION SELECT person FROM callback WHERE person \(who) AND (done_at IS NULL OR done_at >= \(at))
            UNION SELECT person FROM waiting WHERE person \(who) AND (closed_at >= \(at) OR state IN ('waiting', 'offered') \(day))
            UNION SELECT person FROM walk_in WHERE person \(who) AND (ended_at >= \(at) OR ended_at IS NULL AND taken_at >= \(at))
            """
    }
}
