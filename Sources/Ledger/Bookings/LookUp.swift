package import Diary
internal import GRDB
internal import Shop

/// What a customer gets who shows a code and the last digits of their phone.
package enum LookUp: Equatable, Sendable {
    /// The visit's bookings, in order.
    case found([BookingRecord])
    /// Wrong code or wrong digits: which of the two is nobody's business.
    case notFound
    /// Too many wrong ones; milliseconds until the next try. Staff can help meanwhile.
    case wait(Int64)
}

extension LedgerFile {
    /// For customers. Coming bookings only, and those of the last day; attempts are counted, over restarts too.
    package func lookUp(code: BookingCode?, lastDigits: String, at now: BootMoment) throws(LedgerError) -> LookUp {
        try write { db in
            let attempts = AttemptTable(db), subject = "look-up"
            let wait = try attempts.wait(subject, rule: .lookUp, at: now)
            guard wait == 0 else { return .wait(wait) }
            let found = try code.map { try Self.visit(code: $0, in: db) } ?? []
            let known = found.filter { record in
                switch record.booking.status {
                case .booked, .arrived: record.booking.slot.end >= now.wall.adding(seconds: -86_400)
                case .held, .cancelled, .done, .noShow: false
                }
            }
            // Staff may have booked without a phone: nothing proves such a booking at the counter.
            let isTheirs = known.contains { record in
                (try? PhoneNumber(record.booking.phone))?.ends(with: lastDigits) ?? false
            }
            try attempts.record(subject, succeeded: isTheirs, rule: .lookUp, at: now)
            return isTheirs ? .found(known) : .notFound
        }
    }
}
