import Diary
import Shop

/// A booking that a customer began and a person may finish: what was chosen, and what is still missing. Kept with the call, as JSON; name and
/// phone number leave it when the call is resolved.
package struct HalfMadeBooking: Codable, Equatable, Sendable {
    package enum Step: String, Codable, Sendable { case service, time, phone, yes }

    package var service: String?
    /// All of the visit, in its order; `service` is the first.
    package var services: [String]
    /// nil: anyone who can.
    package var provider: String?
    /// ISO 8601.
    package var day: String?
    /// RFC 3339; held for this visit for as long as the shop's rules say.
    package var start: String?
    package var name: String?
    package var phone: String?
    /// Version of the privacy notice that stood above the first personal field.
    package var notice: String?
    /// Code of the booking that is being moved.
    package var moving: String?
    /// In the order in which the counter would ask.
    package var missing: [Step]
    /// For the card, in the shop's first language.
    package var inWords: String
    /// How many bookings this visit had made before: whoever finds more in the ledger finds this one made already.
    package var after: Int?

    init(_ draft: BookingDraft, zone: ZoneRules, notice: String, inWords: String, after: Int) {
        self.after = after
        services = draft.services.map(\.rawValue)
        service = services.first
        if let slot = draft.slots.first {
            provider = slot.provider.rawValue
        } else if case .one(let wanted)? = draft.preference {
            provider = wanted.rawValue
        }
        day = draft.day?.description
        start = draft.slots.first.map { zone.rfc3339($0.start) }
        name = draft.customer.flatMap { $0.isEmpty ? nil : $0 }
        phone = draft.phone
        self.notice = name == nil && phone == nil ? nil : notice
        moving = draft.moving.first?.code.digits
        missing = services.isEmpty ? [.service] : []
        if draft.slots.isEmpty { missing.append(.time) }
        if draft.phone == nil, draft.moving.isEmpty { missing.append(.phone) }
        missing.append(.yes)
        self.inWords = inWords
    }
}
