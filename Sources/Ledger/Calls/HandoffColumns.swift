internal import Bell
internal import Diary
internal import GRDB
internal import Shop

extension HandoffChange {
    /// The word and the detail that stand in the ledger.
    var columns: (word: String, detail: String) {
        switch self {
        case .called: ("called", "")
        case .pressedAgain: ("pressed-again", "")
        case .attached: ("attached", "")
        case .acknowledged(let how): ("acknowledged", how?.rawValue ?? "")
        case .withCustomer: ("with-customer", "")
        case .pagedAgain: ("paged-again", "")
        case .escalated: ("escalated", "")
        case .nobodyFree: ("nobody-free", "")
        case .missed: ("missed", "")
        case .restored: ("restored", "")
        case .resolved(let outcome, let need): ("resolved", outcome.rawValue + (need.map { " " + $0.bounded(to: 200) } ?? ""))
        case .reopened: ("reopened", "")
        case .snoozed(let until): ("snoozed", String(until.millisecondsSince1970))
        }
    }

    init?(word: String, detail: String) {
        switch word {
        case "called": self = .called
        case "pressed-again": self = .pressedAgain
        case "attached": self = .attached
        case "acknowledged": self = .acknowledged(AcknowledgeHow(rawValue: detail))
        case "with-customer": self = .withCustomer
        case "paged-again": self = .pagedAgain
        case "escalated": self = .escalated
        case "nobody-free": self = .nobodyFree
        case "missed": self = .missed
        case "restored": self = .restored
        case "resolved":
            let parts = detail.split(separator: " ", maxSplits: 1).map(String.init)
            guard let outcome = parts.first.flatMap(CallOutcome.init(rawValue:)) else { return nil }
            self = .resolved(outcome, need: parts.count > 1 ? parts[1] : nil)
        case "reopened": self = .reopened
        case "snoozed":
            guard let until = Int64(detail) else { return nil }
            self = .snoozed(until: Instant(millisecondsSince1970: until))
        default: return nil
        }
    }
}

extension Handoff {
    static let selection = """
        SELECT handoff.*, visit.id AS visit_id, booking.code AS booking_code FROM handoff
        LEFT JOIN visit ON visit.key = handoff.visit LEFT JOIN booking ON booking.key = handoff.booking
        """

    init(row: Row) throws {
        id = try row.value("id", CallID.init)
        visit = (row["visit_id"] as String?).flatMap(VisitID.init)
        isPractice = row["practice"]
        origin = try row.word("origin")
        trigger = try row.word("trigger")
        reason = row["reason"]
        summary = row["summary"]
        isUrgent = row["urgent"]
        wanted = row["wanted"]
        language = (row["language"] as String?).map(Language.init(rawValue:))
        presses = row["presses"]
        booking = (row["booking_code"] as String?).flatMap { BookingCode($0) }
        draft = row["draft"]
        state = try row.word("state")
        calledAt = row["called_at"]
        acknowledgedAt = row["acknowledged_at"]
        acknowledgedBy = row["acknowledged_by"]
        withCustomerAt = row["with_customer_at"]
        missedAt = row["missed_at"]
        snoozedUntil = row["snoozed_until"]
        resolvedAt = row["resolved_at"]
        outcome = try row.optionalWord("outcome")
        need = row["need"]
    }
}
