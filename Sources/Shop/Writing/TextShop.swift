/// A shop as text files that read as the same shop again.
package enum TextShop {
    package static func files(of content: ShopContent) -> ShopFiles {
        var files = [file("shop.yaml", shop(content))]
        let services = services(content)
        if !services.isEmpty { files.append(file("services.yaml", services)) }
        if content.handoff != HandoffRules() { files.append(file("handoff.yaml", handoff(content))) }
        if !content.entries.isEmpty {
            files.append(ShopFiles.File(path: "faq.csv", bytes: DelimitedWriting.bytes(EntryRows.rows(of: content))))
        }
        if !content.goldenQuestions.isEmpty {
            files.append(ShopFiles.File(path: "questions.csv", bytes: DelimitedWriting.bytes(goldenRows(content))))
        }
        for (language, sentences) in content.wording where !sentences.isEmpty {
            var lines = YAMLLines()
            for (key, sentence) in sentences.sorted(by: { $0.key < $1.key }) { lines.put(key, sentence) }
            files.append(file("wording/\(language.rawValue).yaml", lines.text))
        }
        return ShopFiles(files)
    }

    private static func file(_ path: String, _ text: String) -> ShopFiles.File {
        ShopFiles.File(path: path, bytes: Array(text.utf8))
    }

    static func goldenRows(_ content: ShopContent) -> [[String]] {
        [["question", "expected"]] + content.goldenQuestions.map { [$0.question, ValueText.expected($0.expected)] }
    }

    private static func shop(_ content: ShopContent) -> String {
        var lines = YAMLLines()
        if !content.name.isEmpty { lines.put("name", content.name) }
        lines.put("time_zone", content.timeZone)
        lines.put("languages", list: content.languages.map(\.rawValue))
        lines.put("currency", content.currency)
        lines.put("clock", content.clock == .hours12 ? "12" : "24")
        if content.isDemonstration { lines.put("demonstration", "yes") }
        lines.put("ask_back", String(Int((content.askBackShare * 100).rounded())))
        if content.writesToStick { lines.put("write_to_stick", "yes") }
        if !content.hours.isEmpty {
            lines.line("hours:")
            for (days, times) in ValueText.days(content.hours) { lines.put(days, times, indent: 2) }
        }
        put(content.writtenExceptions, as: "closures", to: &lines)
        let contact = content.contact
        if contact != Contact() {
            lines.line("contact:")
            lines.put("address", contact.address, indent: 2)
            lines.put("phone", contact.phone, indent: 2)
            lines.put("email", contact.email, indent: 2)
            lines.put("website", contact.website, indent: 2)
        }
        if !content.privacyNotice.version.isEmpty {
            lines.line("privacy_notice:")
            lines.put("version", content.privacyNotice.version, indent: 2)
            lines.put("text", content.privacyNotice.text, first: content.languages[0], indent: 2)
        }
        if content.retention != Retention() {
            lines.line("keep:")
            for (key, value) in SettingTexts.retention(content.retention) { lines.put(key, value, indent: 2) }
        }
        return lines.text
    }

    /// A line each; a block where a line would be read as something else.
    private static func put(_ all: [DatedHours], as key: String, indent: Int = 0, to lines: inout YAMLLines) {
        if all.isEmpty { return }
        lines.line(key + ":", indent: indent)
        for dated in all {
            if let line = ValueText.line(dated) {
                lines.line("- " + YAMLLines.scalar(line), indent: indent + 2)
                continue
            }
            lines.line("- date: " + YAMLLines.scalar(ValueText.date(dated.first, isYearly: dated.isYearly)), indent: indent + 2)
            if dated.last != dated.first {
                lines.put("to", ValueText.date(dated.last, isYearly: dated.isYearly), indent: indent + 4)
            }
            lines.put("hours", ValueText.times(dated.hours), indent: indent + 4)
            lines.put("reason", dated.reason, indent: indent + 4)
        }
    }

    private static func services(_ content: ShopContent) -> String {
        var lines = YAMLLines()
        let first = content.languages[0]
        if !content.services.isEmpty { lines.line("services:") }
        for service in content.services {
            lines.line("- id: " + YAMLLines.scalar(service.id.rawValue), indent: 2)
            lines.put("name", service.name, first: first, indent: 4)
            if !service.aliases.isEmpty { lines.put("also", list: service.aliases, indent: 4) }
            lines.put("price", service.price.map(ValueText.price), indent: 4)
            lines.put("duration", service.isTimed ? ValueText.steps(service.steps) : nil, indent: 4)
            if service.bufferBefore > 0 { lines.put("buffer_before", "\(service.bufferBefore) min", indent: 4) }
            if service.bufferAfter > 0 { lines.put("buffer", "\(service.bufferAfter) min", indent: 4) }
            if !service.resources.isEmpty {
                lines.line("needs:", indent: 4)
                for need in service.resources { lines.put(need.resource.rawValue, String(need.count), indent: 6) }
            }
            lines.put("starts_every", service.grid.map { "\($0) min" }, indent: 4)
            lines.put("last_start", service.lastStart?.description, indent: 4)
            if !service.isBookable { lines.put("bookable", "no", indent: 4) }
        }
        if !content.providers.isEmpty { lines.line("people:") }
        for provider in content.providers {
            lines.line("- id: " + YAMLLines.scalar(provider.id.rawValue), indent: 2)
            lines.put("name", provider.name, indent: 4)
            lines.put("hours", provider.hours.map(ValueText.hours), indent: 4)
            if !provider.breaks.isEmpty { lines.put("breaks", ValueText.hours(provider.breaks), indent: 4) }
            put(provider.exceptions, as: "away", indent: 4, to: &lines)
            if let services = provider.services { lines.put("services", list: services.map(\.rawValue).sorted(), indent: 4) }
        }
        if !content.resources.isEmpty { lines.line("resources:") }
        for resource in content.resources {
            lines.line("- id: " + YAMLLines.scalar(resource.id.rawValue), indent: 2)
            lines.put("name", resource.name, indent: 4)
            lines.put("count", String(resource.count), indent: 4)
        }
        if content.bookingRules != BookingRules() {
            lines.line("booking:")
            for (key, value) in SettingTexts.booking(content.bookingRules) { lines.put(key, value, indent: 2) }
            lines.put("cancellation_policy", content.bookingRules.cancellationPolicy, first: first, indent: 2)
        }
        return lines.text
    }

    private static func handoff(_ content: ShopContent) -> String {
        var lines = YAMLLines()
        if !content.handoff.rules.isEmpty { lines.line("rules:") }
        for rule in content.handoff.rules {
            lines.line("- when: " + rule.trigger.rawValue, indent: 2)
            if !rule.phrases.isEmpty { lines.put("words", list: rule.phrases, indent: 4) }
            if !rule.unless.isEmpty { lines.put("unless", list: rule.unless, indent: 4) }
            lines.put("tag", rule.tag, indent: 4)
            lines.put("page", rule.pagesAtOnce ? "at once" : "offer", indent: 4)
            lines.put("ask_for", rule.person, indent: 4)
        }
        for (key, value) in SettingTexts.handoff(content.handoff) { lines.put(key, value) }
        lines.put("fallback", content.handoff.fallback, first: content.languages[0])
        return lines.text
    }
}

/// The single values of booking and handoff, by their keys.
enum SettingTexts {
    static func booking(_ rules: BookingRules) -> [(key: String, value: String)] {
        [
            ("notice", "\(rules.leadMinutes) min"), ("ahead", "\(rules.horizonDays) days"), ("starts_every", "\(rules.grid) min"),
            ("open_per_phone", "\(rules.maximumOpenPerPhone)"), ("cancel_until", "\(rules.cancellationHours) h"),
            ("hold", "\(rules.holdMinutes) min"), ("unconfirmed_in_ten_minutes", "\(rules.unconfirmedInTenMinutes)"),
        ]
    }

    static func retention(_ retention: Retention) -> [(key: String, value: String)] {
        [
            ("words", "\(retention.words) days"), ("contacts", "\(retention.contacts) days"),
            ("remembered", "\(retention.remembered) days"), ("numbers", "\(retention.numbers) days"),
        ]
    }

    static func handoff(_ rules: HandoffRules) -> [(key: String, value: String)] {
        [
            ("escalate_after", "\(rules.escalateAfter) s"), ("nobody_free_after", "\(rules.nobodyFreeAfter) s"),
            ("arrive_within", "\(rules.arriveWithin) s"), ("sound_at_most", "\(rules.maximumSounding) s"),
            ("rings_when_closed", rules.ringsWhenClosed ? "yes" : "no"), ("idle_warning_after", "\(rules.idleWarningAfter) s"),
            ("idle_reset_after", "\(rules.idleResetAfter) s"),
        ] + (rules.testsBellAt.map { [("test_bell_at", $0.description)] } ?? [])
    }
}

/// Entries as the rows of a table.
enum EntryRows {
    static func rows(of content: ShopContent) -> [[String]] {
        [["id", "question", "also_asked", "answer", "language", "tags"]]
            + content.entries.map { entry in
                [
                    entry.id.rawValue, entry.question, entry.alsoAsked.joined(separator: " | "), entry.answer,
                    entry.language.rawValue,
                    entry.tags.joined(separator: ", "),
                ]
            }
    }
}

extension ShopContent {
    /// What holds in the end, where public holidays from a calendar were overruled by the owner's yearly days: written down, one with a year
    /// would win again.
    var writtenExceptions: [DatedHours] {
        exceptions.enumerated().filter { index, dated in
            dated.isYearly || dated.first != dated.last
                || !exceptions[index...].contains { $0.isYearly && $0.contains(dated.first) }
        }.map(\.element)
    }
}
