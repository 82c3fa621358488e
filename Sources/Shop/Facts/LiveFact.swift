/// A name between `{{` and `}}`: what is put in its place comes from hours, services and contact.
enum LiveFact: Equatable {
    enum ServiceDetail: String, CaseIterable { case name, price, minutes }
    enum ProviderDetail: String, CaseIterable { case name, hours }
    enum ContactDetail: String, CaseIterable { case phone, address, email, website }
    enum BookingDetail: String, CaseIterable {
        case ahead, notice, policy
        case cancelUntil = "cancel_until"
    }
    /// The names that stand alone.
    enum Plain: String, CaseIterable {
        case hoursToday = "hours.today"
        case hoursTomorrow = "hours.tomorrow"
        case hoursWeek = "hours.week"
        case openNow = "open.now"
        case openNext = "open.next"
        case nextClosure = "closures.next"
        case closures, prices, services, providers
        case providersToday = "providers.today"
        case shopName = "shop.name"
        case today
    }

    case plain(Plain)
    case service(Service.ID, ServiceDetail)
    case provider(Provider.ID, ProviderDetail)
    case contact(ContactDetail)
    case booking(BookingDetail)

    /// - Parameter name: `hours.today`, `service.cut.price`; capitals do not matter, except in ids.
    init?(_ name: String) {
        if let plain = Plain(rawValue: name.lowercased()) {
            self = .plain(plain)
            return
        }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, let last = parts.last?.trimmed.lowercased() else { return nil }
        // An id may hold dots itself.
        let id = parts.dropFirst().dropLast().joined(separator: ".").trimmed
        switch (parts[0].trimmed.lowercased(), parts.count) {
        case ("service", 3...): self.init(ServiceDetail(rawValue: last).map { .service(Service.ID(rawValue: id), $0) })
        case ("provider", 3...), ("person", 3...):
            self.init(ProviderDetail(rawValue: last).map { .provider(Provider.ID(rawValue: id), $0) })
        case ("contact", 2): self.init(ContactDetail(rawValue: last).map { .contact($0) })
        case ("booking", 2): self.init(BookingDetail(rawValue: last).map { .booking($0) })
        default: return nil
        }
    }

    private init?(_ fact: LiveFact?) {
        guard let fact else { return nil }
        self = fact
    }

    /// Every name that a shop can write, for "did you mean".
    static func names(for content: ShopContent) -> [String] {
        Plain.allCases.map(\.rawValue) + ContactDetail.allCases.map { "contact.\($0.rawValue)" }
            + BookingDetail.allCases.map { "booking.\($0.rawValue)" }
            + content.services.flatMap { service in ServiceDetail.allCases.map { "service.\(service.id.rawValue).\($0.rawValue)" } }
            + content.providers.flatMap { provider in
                ProviderDetail.allCases.map { "provider.\(provider.id.rawValue).\($0.rawValue)" }
            }
    }
}
