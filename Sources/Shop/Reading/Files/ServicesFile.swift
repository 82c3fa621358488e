/// `services.yaml`: what can be booked, who does it, what it needs, and the owner's rules for bookings.
struct ServicesFile {
    private var form: Form
    private let file: String

    init(_ value: YAMLValue, file: String, language: Language) {
        form = Form(value, name: "the services", file: file, language: language)
        self.file = file
    }

    mutating func read(into content: inout ShopContent) -> [Finding] {
        for (id, value) in form.items("services", "leistungen") {
            if let service = service(id, value, currency: content.currency) { content.services.append(service) }
        }
        for (id, value) in form.items("people", "providers", "staff", "team", "personen") {
            if let provider = provider(id, value, shop: content.hours) { content.providers.append(provider) }
        }
        for (id, value) in form.items("resources", "ressourcen", takesTexts: true) {
            if let resource = resource(id, value) { content.resources.append(resource) }
        }
        readRules(into: &content.bookingRules)
        return form.finish()
    }

    private mutating func service(_ key: String?, _ value: YAMLValue, currency: String) -> Service? {
        var block = Form(value, name: "a service", file: file, language: form.language)
        let name = block.texts("name")
        let written = key ?? block.text("id")
        guard let id = id(written, name: name?[form.language] ?? name?.values.min(), what: "service", in: &block) else {
            form.add(block.findings)
            return nil
        }
        let names = name ?? [form.language: id]
        var service = Service(id: Service.ID(rawValue: id), name: names, steps: [], source: Source(file: file, line: value.line))
        service.aliases = block.list("also", "aliases", "also_called", "auch")?.map(\.text) ?? []
        service.isBookable = block.flag("bookable", "book", "buchbar") ?? true
        service.price = block.price("price", currency: currency)
        let steps = block.steps("duration", "minutes", "takes", "dauer", isNeeded: service.isBookable)
        service.steps = steps ?? [Service.Step(minutes: 30)]
        service.isTimed = steps != nil
        service.bufferBefore = block.duration("buffer_before", "prepare", unit: 60, in: 0...240) ?? 0
        service.bufferAfter = block.duration("buffer_after", "buffer", "clean_up", unit: 60, in: 0...240) ?? 0
        service.resources = block.needs("needs", "resources")
        service.grid = block.duration("starts_every", "grid", unit: 60, in: 5...240)
        service.lastStart = block.time("last_start", "latest_start")
        form.add(block.finish())
        return service
    }

    private mutating func provider(_ key: String?, _ value: YAMLValue, shop: WeeklyHours) -> Provider? {
        // A name alone is a person who does everything and works as the shop does.
        let isName = key == nil && value.text != nil
        let pairs = isName ? YAMLValue.Content.map([.init(key: "name", line: value.line, value: value)]) : value.content
        var block = Form(YAMLValue(content: pairs, line: value.line), name: "a person", file: file, language: form.language)
        let name = block.text("name")
        let written = key ?? block.text("id")
        guard let id = id(written, name: name, what: "person", in: &block) else {
            form.add(block.findings)
            return nil
        }
        var provider = Provider(id: Provider.ID(rawValue: id), name: name ?? id, source: Source(file: file, line: value.line))
        provider.hours = block.hours("hours", "works", "arbeitszeit", usual: shop)
        provider.breaks = block.hours("breaks", "break", "pause", "pausen") ?? WeeklyHours()
        provider.exceptions = block.datedHours("away", "closures", "exceptions", "holidays", "urlaub")
        if let services = block.list("services", "does", "leistungen"), services.map({ $0.text.lowercased() }) != ["all"],
            services.map({ $0.text.lowercased() }) != ["alle"]
        {
            provider.services = Set(services.map { Service.ID(rawValue: $0.text) })
        }
        form.add(block.finish())
        return provider
    }

    /// `chair: 3`, or a block with a name and a count.
    private mutating func resource(_ key: String?, _ value: YAMLValue) -> Resource? {
        if let key, let text = value.text {
            guard let count = Int(text), 1...50 ~= count else {
                form.report(
                    value.line, "“\(key): \(text.prefix(40))” should be how many there are.", "Write a number, like \(key): 3.")
                return nil
            }
            return Resource(id: Resource.ID(rawValue: key), name: key, count: count)
        }
        var block = Form(value, name: "a resource", file: file, language: form.language)
        let name = block.text("name")
        let written = key ?? block.text("id")
        let count = block.number("count", "how_many", "anzahl", in: 1...50) ?? 1
        let id = id(written, name: name, what: "resource", in: &block)
        form.add(block.finish())
        return id.map { Resource(id: Resource.ID(rawValue: $0), name: name ?? $0, count: count) }
    }

    private func id(_ written: String?, name: String?, what: String, in block: inout Form) -> String? {
        guard let id = written ?? name.map(Slug.make) else {
            // What is no block at all has been reported.
            if block.findings.isEmpty {
                block.report(block.line, "The \(what) has neither an id nor a name.", "Begin it with “- id: a-short-name”.")
            }
            return nil
        }
        if !Slug.isID(id) {
            block.report(
                block.line, "“\(id.prefix(40))” cannot be an id.",
                "Use letters, digits and dashes only, like \(Slug.make(id)), and write the name under “name”.")
        }
        return id
    }

    private mutating func readRules(into rules: inout BookingRules) {
        guard var block = form.block("booking", "booking_rules", "rules") else { return }
        if let lead = block.duration("notice", "lead", unit: 60, in: 0...20_160) { rules.leadMinutes = lead }
        if let horizon = block.duration("ahead", "horizon", unit: 86_400, in: 1...730) { rules.horizonDays = horizon }
        if let grid = block.duration("starts_every", "grid", unit: 60, in: 5...240) { rules.grid = grid }
        if let open = block.number("open_per_phone", "per_phone", in: 1...50) { rules.maximumOpenPerPhone = open }
        if let hours = block.duration("cancel_until", "cancellation", unit: 3600, in: 0...720) { rules.cancellationHours = hours }
        if let policy = block.texts("cancellation_policy") { rules.cancellationPolicy = policy }
        if let hold = block.duration("hold", unit: 60, in: 1...60) { rules.holdMinutes = hold }
        if let flood = block.number("unconfirmed_in_ten_minutes", in: 1...100) { rules.unconfirmedInTenMinutes = flood }
        form.add(block.finish())
    }
}

extension Form {
    fileprivate mutating func price(_ names: String..., currency: String) -> Price? {
        guard let value = take(names), let text = text(of: value, names[0]) else { return nil }
        do throws(ValueMistake) {
            return try PriceText.read(text, currency: currency)
        } catch {
            report(value.line, error)
            return nil
        }
    }

    /// Half an hour where the duration cannot be read, so that the rest of the service can be checked; nil where there is none.
    fileprivate mutating func steps(_ names: String..., isNeeded: Bool) -> [Service.Step]? {
        let fallback = [Service.Step(minutes: 30)]
        guard let value = take(names) else {
            if isNeeded { report(line, "The service has no duration.", "Write how long it takes, like duration: 45 min.") }
            return nil
        }
        guard let text = text(of: value, names[0]) else { return fallback }
        do throws(ValueMistake) {
            return try DurationText.steps(text)
        } catch {
            report(value.line, error)
            return fallback
        }
    }

    /// `chair`, `[chair, basin]`, `{chair: 2}`
    fileprivate mutating func needs(_ names: String...) -> [Service.ResourceNeed] {
        guard let value = take(names) else { return [] }
        func need(_ id: String, _ count: Int = 1) -> Service.ResourceNeed {
            Service.ResourceNeed(resource: Resource.ID(rawValue: id), count: count)
        }
        switch value.content {
        case .empty: return []
        case .text(let text): return text.split(separator: ",").map { need($0.trimmed) }
        case .list(let values): return values.compactMap { item in text(of: item, names[0]).map { need($0) } }
        case .map(let pairs):
            return pairs.compactMap { pair in
                guard pair.value.content != .empty else { return need(pair.key) }
                guard let count = pair.value.text.flatMap({ Int($0) }), 1...50 ~= count else {
                    report(
                        pair.line, "“\(pair.key)” should be followed by how many are needed.",
                        "Write a number, like \(pair.key): 1.")
                    return nil
                }
                return need(pair.key, count)
            }
        }
    }
}
