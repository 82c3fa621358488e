/// Services and what they need.
struct ServiceCheck {
    let content: ShopContent

    /// Minutes; the diary's claims are of this length.
    private static let quantum = 5

    func findings() -> [Finding] {
        var findings: [Finding] = duplicates()
        if content.bookingRules.grid % Self.quantum != 0 {
            findings.append(
                Finding(
                    file: "services.yaml", severity: .error,
                    message:
                        "Bookings cannot start every \(content.bookingRules.grid) minutes: the diary is kept in steps of five.",
                    remedy: "Write 10, 15, 20 or 30 minutes under booking, starts_every."))
        }
        for service in content.services {
            findings += timing(service)
            findings += needs(service)
            if service.isBookable, !content.providers.isEmpty, content.providers(of: service).isEmpty {
                findings.append(
                    Finding(
                        at: service.source, severity: .warning,
                        message: "Nobody provides “\(name(service))”, so it cannot be booked.",
                        remedy: "Add \(service.id.rawValue) to a person’s services, or write bookable: no."))
            }
        }
        if content.providers.isEmpty, let service = content.services.first(where: \.isBookable) {
            findings.append(
                Finding(
                    at: service.source, severity: .warning,
                    message: "There are services but nobody who provides them, so none can be booked.",
                    remedy: "Add the people who work here under “people”."))
        }
        return findings + ambiguous()
    }

    private func name(_ service: Service) -> String { content.name(of: service, in: content.languages[0]) }

    private func timing(_ service: Service) -> [Finding] {
        var findings: [Finding] = []
        func error(_ message: String, _ remedy: String, _ severity: Finding.Severity = .error) {
            findings.append(Finding(at: service.source, severity: severity, message: message, remedy: remedy))
        }
        for step in service.steps where step.minutes % Self.quantum != 0 || step.minutes <= 0 {
            let near = max(Self.quantum, (step.minutes + 2) / Self.quantum * Self.quantum)
            error(
                "“\(name(service))” has a step of \(step.minutes) minutes: the diary is kept in steps of five.",
                "Write \(near) min, for example.")
        }
        for (buffer, key) in [(service.bufferBefore, "buffer_before"), (service.bufferAfter, "buffer")]
        where buffer % Self.quantum != 0 {
            error(
                "“\(name(service))” has a \(key) of \(buffer) minutes: the diary is kept in steps of five.",
                "Write \((buffer + 4) / 5 * 5) min, for example.")
        }
        if let grid = service.grid, grid % Self.quantum != 0 {
            error(
                "“\(name(service))” cannot start every \(grid) minutes: the diary is kept in steps of five.",
                "Write 10, 15, 20 or 30.")
        }
        if service.steps.last?.needsProvider == false || service.steps.first?.needsProvider == false {
            error(
                "“\(name(service))” begins or ends with a wait.", "Write the wait between two steps, like 30 + wait 25 + 20.",
                .warning)
        }
        let longest = (Array(content.hours.days.values.joined()) + content.exceptions.flatMap(\.hours)).map {
            $0.end.minutes - $0.start.minutes
        }.max()
        if service.isBookable, let longest, service.minutes > longest {
            error(
                "“\(name(service))” takes \(service.minutes) minutes, longer than the shop is ever open at a stretch.",
                "Check its duration.", .warning)
        }
        if let last = service.lastStart, !content.hours.isEmpty, content.hours.days.values.joined().allSatisfy({ $0.start > last })
        {
            error("“\(name(service))” may not start after \(last), but the shop opens later.", "Check last_start.", .warning)
        }
        return findings
    }

    private func needs(_ service: Service) -> [Finding] {
        service.resources.compactMap { need in
            guard let resource = content.resource(need.resource) else {
                return Finding(
                    at: service.source, severity: .error,
                    message: "“\(name(service))” needs “\(need.resource.rawValue)”, which is not among the resources.",
                    remedy: Spelling.suggestion(for: need.resource.rawValue, among: content.resources.map(\.id.rawValue))
                        + "Add it under “resources”, like \(need.resource.rawValue): 1.")
            }
            guard need.count > resource.count else { return nil }
            return Finding(
                at: service.source, severity: .error,
                message: "“\(name(service))” needs \(need.count) of “\(resource.name)”, but there are only \(resource.count).",
                remedy: "Correct one of the two numbers.")
        }
    }

    private func duplicates() -> [Finding] {
        var findings: [Finding] = []
        var services: [Service.ID: Source] = [:], providers: [Provider.ID: Source] = [:], resources: Set<Resource.ID> = []
        func twice(_ id: String, _ source: Source, _ first: Source, _ what: String) -> Finding {
            Finding(
                at: source, severity: .error, message: "Two \(what) have the id “\(id)” (also \(first.written)).",
                remedy: "Give each an id of its own.")
        }
        for service in content.services {
            if let first = services[service.id] { findings.append(twice(service.id.rawValue, service.source, first, "services")) }
            services[service.id] = services[service.id] ?? service.source
        }
        for provider in content.providers {
            if let first = providers[provider.id] { findings.append(twice(provider.id.rawValue, provider.source, first, "people")) }
            providers[provider.id] = providers[provider.id] ?? provider.source
        }
        for resource in content.resources where !resources.insert(resource.id).inserted {
            findings.append(
                Finding(
                    file: "services.yaml", severity: .error, message: "Two resources have the id “\(resource.id.rawValue)”.",
                    remedy: "Give each an id of its own, or raise the count of one."))
        }
        return findings
    }

    /// Two services that a customer calls by the same name.
    private func ambiguous() -> [Finding] {
        var owners: [String: Service] = [:]
        var findings: [Finding] = []
        for service in content.services {
            for name in Set(Array(service.name.values) + service.aliases).sorted() {
                let key = ContentWords.plain(name)
                guard !key.isEmpty else { continue }
                if let other = owners[key], other.id != service.id {
                    findings.append(
                        Finding(
                            at: service.source, severity: .warning,
                            message: "“\(name)” means this service and “\(self.name(other))” (\(other.source.written)).",
                            remedy: "Keep the name with one of them."))
                } else {
                    owners[key] = service
                }
            }
        }
        return findings
    }
}
