/// Puts what is true now into the owner's texts: `{{hours.today}}`, `{{service.cut.price}}`.
package enum LiveFacts {
    /// Total: a fact that does not exist becomes a request to ask staff, never raw braces.
    package static func render(_ template: String, content: ShopContent, now: LocalDateTime, language: Language) -> String {
        let style = FactStyle(content, language: language)
        var text = ""
        for piece in FactTemplate.pieces(of: template) {
            switch piece {
            case .text(let written): text += text.last == "\n" ? written.drop(while: \.isWhitespace) : written
            case .unclosed: break
            case .fact(let name):
                guard let fact = LiveFact(name), let value = value(fact, content, now, language, style) else {
                    text += style.words.askUs
                    continue
                }
                // A list begins on a line of its own.
                if value.contains("\n") {
                    while text.last == " " { text.removeLast() }
                    if let last = text.last, last != "\n" { text += "\n" }
                }
                text += value
            }
        }
        return text.last == "\n" ? String(text.dropLast()) : text
    }

    /// The services whose price or duration a text tells, in its order.
    package static func services(in template: String) -> [Service.ID] {
        var services: [Service.ID] = []
        for case .fact(let name) in FactTemplate.pieces(of: template) {
            guard case .service(let id, let detail) = LiveFact(name), detail != .name, !services.contains(id) else { continue }
            services.append(id)
        }
        return services
    }

    /// nil where the shop does not say.
    private static func value(
        _ fact: LiveFact, _ content: ShopContent, _ now: LocalDateTime, _ language: Language, _ style: FactStyle
    ) -> String? {
        switch fact {
        case .plain(let name): return value(name, content, now, language, style)
        case .service(let id, let detail):
            guard let service = content.service(id) else { return nil }
            switch detail {
            case .name: return content.name(of: service, in: language)
            case .price: return service.price.map(style.price)
            case .minutes: return service.isTimed ? String(service.minutes) : nil
            }
        case .provider(let id, let detail):
            guard let provider = content.provider(id) else { return nil }
            switch detail {
            case .name: return provider.name
            case .hours: return style.week(provider.hours ?? content.hours)
            }
        case .contact(let detail):
            switch detail {
            case .phone: return content.contact.phone
            case .address: return content.contact.address
            case .email: return content.contact.email
            case .website: return content.contact.website
            }
        case .booking(let detail):
            let rules = content.bookingRules
            switch detail {
            case .ahead: return style.amount(rules.horizonDays, style.words.days)
            case .notice: return style.amount(rules.leadMinutes, style.words.minutes)
            case .cancelUntil: return style.amount(rules.cancellationHours, style.words.hours)
            // Without braces of its own, so that no text can go round in circles.
            case .policy: return content.text(rules.cancellationPolicy, in: language).map { $0.filter { $0 != "{" && $0 != "}" } }
            }
        }
    }

    private static func value(
        _ name: LiveFact.Plain, _ content: ShopContent, _ now: LocalDateTime, _ language: Language, _ style: FactStyle
    ) -> String? {
        switch name {
        case .hoursToday: return hours(now.date, content, style)
        case .hoursTomorrow: return hours(now.date.adding(days: 1), content, style)
        case .hoursWeek: return content.hours.isEmpty ? nil : style.week(content.hours)
        case .openNow:
            guard content.isOpen(at: now) else { return style.words.closed }
            return content.closing(after: now).map {
                style.words.openUntil.before + style.time($0.time) + style.words.openUntil.after
            } ?? style.words.open
        case .openNext: return content.nextOpening(after: now).map { style.moment($0, now: now.date) } ?? style.words.never
        case .nextClosure: return content.closures(from: now.date).first.map { closure($0, now, style) } ?? style.words.noClosures
        case .closures:
            let closures = content.closures(from: now.date).prefix(12)
            return closures.isEmpty ? style.words.noClosures : lines(closures.map { closure($0, now, style) })
        case .prices:
            let prices = content.services.compactMap { service in
                service.price.map { "\(content.name(of: service, in: language)): \(style.price($0))" }
            }
            return prices.isEmpty ? nil : lines(prices)
        case .services:
            return content.services.isEmpty ? nil : style.list(content.services.map { content.name(of: $0, in: language) })
        case .providers: return content.providers.isEmpty ? nil : style.list(content.providers.map(\.name))
        case .providersToday:
            let present = content.providers.filter { !content.workingHours(of: $0, on: now.date).isEmpty }
            return present.isEmpty ? style.words.nobody : style.list(present.map(\.name))
        case .shopName: return content.name
        case .today: return style.date(now.date, now: now.date)
        }
    }

    private static func hours(_ date: LocalDate, _ content: ShopContent, _ style: FactStyle) -> String {
        let (ranges, reason) = content.openingHours(on: date)
        return style.hours(ranges, reason: reason)
    }

    private static func closure(_ dated: DatedHours, _ now: LocalDateTime, _ style: FactStyle) -> String {
        "\(style.dates(dated, now: now.date))\(dated.reason.map { " (\($0))" } ?? ""): \(style.hours(dated.hours))"
    }

    /// A list, even of one, so that it gets a line of its own.
    private static func lines(_ items: [String]) -> String { items.map { "- \($0)\n" }.joined() }
}

extension ShopContent {
    /// One of the texts that the owner wrote in several languages: the one asked for, else the shop's first.
    package func text(_ texts: [Language: String], in language: Language) -> String? {
        texts[language] ?? languages.lazy.compactMap { texts[$0] }.first ?? texts.min { $0.key.rawValue < $1.key.rawValue }?.value
    }

    package func name(of service: Service, in language: Language) -> String {
        text(service.name, in: language) ?? service.id.rawValue
    }
}
