/// The live facts in a text.
struct FactCheck {
    let content: ShopContent
    private let names: [String]
    private var unknown = 0

    init(content: ShopContent) {
        self.content = content
        names = LiveFact.names(for: content)
    }

    /// A question is compared, never shown with its facts put in.
    func findings(inQuestion phrasing: String, at source: Source) -> [Finding] {
        guard phrasing.contains("{{") else { return [] }
        let message = "The question “\(phrasing.prefix(60))” holds a live fact, which is put into answers only."
        return [Finding(at: source, severity: .warning, message: message, remedy: "Write it as customers would ask it.")]
    }

    mutating func findings(_ template: String, at source: Source) -> [Finding] {
        var findings: [Finding] = []
        func warn(_ message: String, _ remedy: String, _ severity: Finding.Severity = .warning) {
            findings.append(Finding(at: source, severity: severity, message: message, remedy: remedy))
        }
        for piece in FactTemplate.pieces(of: template) {
            switch piece {
            case .unclosed: warn("“{{” is opened and never closed.", "Write facts like {{hours.today}}.")
            case .text(let text):
                if let single = single(in: text) {
                    warn("“{\(single)}” has one brace only, so it is shown as it is.", "Write {{\(single)}}.")
                }
            case .fact(let name):
                guard let fact = LiveFact(name), exists(fact) else {
                    unknown += 1
                    let suggestion = Spelling.suggestion(for: name, among: unknown <= Spelling.enough ? names : [])
                    warn(
                        "There is no fact “{{\(name.prefix(60))}}”; customers would be told to ask.",
                        suggestion
                            + (suggestion.isEmpty
                                ? "Facts are: hours.today, open.now, prices, service.ID.price, contact.phone and others in the sample shop."
                                : ""),
                        .error)
                    continue
                }
                if let missing = missing(fact) {
                    warn("“{{\(name)}}” has nothing to show: \(missing).", "Add it, or say it another way.")
                }
            }
        }
        return findings
    }

    /// `{hours.today}`: a fact that was given one brace.
    private func single(in text: Substring) -> String? {
        guard let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") else { return nil }
        let name = text[text.index(after: open)..<close].trimmed
        return LiveFact(name) == nil ? nil : name
    }

    private func exists(_ fact: LiveFact) -> Bool {
        switch fact {
        case .plain, .contact, .booking: true
        case .service(let id, _): content.service(id) != nil
        case .provider(let id, _): content.provider(id) != nil
        }
    }

    private func missing(_ fact: LiveFact) -> String? {
        switch fact {
        case .service(let id, .price): content.service(id)?.price == nil ? "“\(id.rawValue)” has no price" : nil
        case .service(let id, .minutes): content.service(id)?.isTimed == false ? "“\(id.rawValue)” has no duration" : nil
        case .service(_, .name), .provider: nil
        case .contact(.phone): content.contact.phone == nil ? "shop.yaml has no contact phone" : nil
        case .contact(.address): content.contact.address == nil ? "shop.yaml has no contact address" : nil
        case .contact(.email): content.contact.email == nil ? "shop.yaml has no contact email" : nil
        case .contact(.website): content.contact.website == nil ? "shop.yaml has no contact website" : nil
        case .booking(.policy): content.bookingRules.cancellationPolicy.isEmpty ? "services.yaml has no cancellation_policy" : nil
        case .booking(.ahead), .booking(.notice), .booking(.cancelUntil): nil
        case .plain(let plain):
            switch plain {
            case .hoursToday, .hoursTomorrow, .hoursWeek, .openNow, .openNext:
                content.hours.isEmpty ? "shop.yaml has no hours" : nil
            case .prices: content.services.contains { $0.price != nil } ? nil : "services.yaml has no prices"
            case .services: content.services.isEmpty ? "services.yaml has no services" : nil
            case .providers, .providersToday: content.providers.isEmpty ? "services.yaml has no people" : nil
            case .shopName: content.name.isEmpty ? "shop.yaml has no name" : nil
            case .nextClosure, .closures, .today: nil
            }
        }
    }
}
