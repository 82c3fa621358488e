import Bell
import Diary
import Ledger
import Shop

/// What the ledger says about today, as one reading of it.
struct BoardContents: Equatable, Sendable {
    /// In the shop's zone.
    var day: LocalDate
    /// Not resolved, in any order.
    var calls: [Handoff] = []
    /// What happened to them, in order.
    var histories: [CallID: [HandoffEvent]] = [:]
    /// Today's, by start; without holds and cancelled ones.
    var bookings: [BookingRecord] = []
    /// Later bookings that the counter made in a flood and staff have not looked at.
    var awaiting: [BookingRecord] = []
    /// From today on, by start.
    var blocks: [Block] = []
    /// In order; only those who are still here.
    var line: [WalkIn] = []
    /// Not yet made, the most pressing first.
    var callbacks: [Callback] = []
    var clock = ClockTrust.State.trusted
    /// What the last stick came to.
    var stick: TrayNote?
    /// Where other content was installed since the last reading.
    var names: BoardNames?
    /// When the backup was made that took a damaged ledger's place in the last days; nil where none did.
    var restored: String?
}

/// What the board calls things and people: the owner's words where the shop can be read, else their ids.
struct BoardNames: Equatable, Sendable {
    var shop = "Deskbell"
    var zone: ZoneRules
    /// In the owner's order.
    var services: [Named<Service.ID>] = []
    var providers: [Named<Provider.ID>] = []

    struct Named<ID: Hashable & Sendable>: Equatable, Sendable {
        var id: ID
        var name: String
    }

    func name(of service: Service.ID) -> String { services.first { $0.id == service }?.name ?? service.rawValue }
    func name(of provider: Provider.ID) -> String { providers.first { $0.id == provider }?.name ?? provider.rawValue }

    /// Each once, in the order of the visit.
    func people(of visit: [Slot]) -> String {
        visit.reduce(into: [Provider.ID]()) { if !$0.contains($1.provider) { $0.append($1.provider) } }.map(name(of:)).joined(
            separator: " and ")
    }
}
