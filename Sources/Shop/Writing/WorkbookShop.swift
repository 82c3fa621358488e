/// A shop as the sheets of a workbook that read as the same shop again. The five sheets that owners look for come first and are always there.
package enum WorkbookShop {
    package struct Page: Equatable, Sendable {
        /// The raw values are those that workbook.py reads: what a cell becomes if it looks like it.
        package enum Kind: String, Sendable { case text, number, date }
        package struct Column: Equatable, Sendable {
            package var heading: String
            /// Letters.
            package var width: Int
            package var kind = Kind.text
        }
        package var name: String
        package var columns: [Column]
        /// Without the heading.
        package var rows: [[String]]
    }

    package static func pages(of content: ShopContent) -> [Page] {
        let always = [answers(content), prices(content), hours(content), closedDays(content), people(content), shop(content)]
        return always + [resources(content), calls(content), sentences(content), questions(content)].filter { !$0.rows.isEmpty }
    }

    private static func page(_ kind: SheetKind, _ columns: [(String, Int)], _ rows: [[String]]) -> Page {
        Page(name: kind.name, columns: columns.map { Page.Column(heading: $0.0, width: $0.1) }, rows: rows)
    }

    private static func answers(_ content: ShopContent) -> Page {
        let columns = [("Id", 18), ("Question", 36), ("Also asked", 44), ("Answer", 60), ("Language", 10), ("Tags", 16)]
        return page(
            .answers, columns,
            content.entries.map { entry in
                [
                    entry.id.rawValue, entry.question, entry.alsoAsked.joined(separator: "\n"), entry.answer,
                    entry.language.rawValue,
                    entry.tags.joined(separator: ", "),
                ]
            })
    }

    private static func prices(_ content: ShopContent) -> Page {
        let first = content.languages[0]
        let others = Set(content.services.flatMap { $0.name.keys }).subtracting([first]).sorted { $0.rawValue < $1.rawValue }
        var page = page(
            .prices,
            [("Id", 18), ("Name", 28)] + others.map { ("Name (\($0.rawValue))", 28) } + [
                ("Price", 12), ("Minutes", 20), ("Also called", 40), ("Buffer", 9), ("Buffer before", 9), ("Needs", 16),
                ("Starts every", 9), ("Last start", 10), ("Bookable", 10),
            ],
            content.services.map { service in
                [service.id.rawValue, service.name[first] ?? ""] + others.map { service.name[$0] ?? "" } + details(service)
            })
        for index in page.columns.indices
        where ["Price", "Minutes", "Buffer", "Buffer before", "Starts every"].contains(page.columns[index].heading) {
            page.columns[index].kind = .number
        }
        return page
    }

    private static func details(_ service: Service) -> [String] {
        let isSimple = service.steps.count == 1 && service.steps[0].needsProvider
        let minutes = isSimple ? String(service.minutes) : ValueText.steps(service.steps)
        return [
            service.price.map(ValueText.price) ?? "", service.isTimed ? minutes : "",
            CellList.text(service.aliases), service.bufferAfter > 0 ? String(service.bufferAfter) : "",
            service.bufferBefore > 0 ? String(service.bufferBefore) : "",
            CellList.text(service.resources.map { $0.resource.rawValue + ($0.count == 1 ? "" : " \($0.count)") }),
            service.grid.map(String.init) ?? "", service.lastStart?.description ?? "", service.isBookable ? "yes" : "no",
        ]
    }

    private static func hours(_ content: ShopContent) -> Page {
        page(
            .hours, [("Day", 14), ("Hours", 30)],
            content.hours.isEmpty ? [] : Weekday.allCases.map { [$0.englishName, ValueText.times(content.hours[$0])] })
    }

    private static func closedDays(_ content: ShopContent) -> Page {
        var page = page(
            .closedDays, [("Date", 14), ("To", 14), ("Hours", 20), ("Reason", 30), ("Every year", 11)],
            content.writtenExceptions.map { dated in
                [
                    ValueText.date(dated.first, isYearly: dated.isYearly),
                    dated.last == dated.first ? "" : ValueText.date(dated.last, isYearly: dated.isYearly),
                    ValueText.times(dated.hours),
                    dated.reason ?? "", dated.isYearly ? "yes" : "",
                ]
            })
        page.columns[0].kind = .date
        page.columns[1].kind = .date
        return page
    }

    private static func people(_ content: ShopContent) -> Page {
        page(
            .people, [("Id", 14), ("Name", 20), ("Hours", 44), ("Breaks", 28), ("Services", 40), ("Days that differ", 36)],
            content.providers.map { person in
                let services = person.services.map { $0.isEmpty ? "none" : CellList.text($0.map(\.rawValue).sorted()) }
                return [
                    person.id.rawValue, person.name, person.hours.map(ValueText.hours) ?? "",
                    person.breaks.isEmpty ? "" : ValueText.hours(person.breaks), services ?? "",
                    person.exceptions.map(ValueText.lineAlways).joined(separator: "\n"),
                ]
            })
    }

    private static func shop(_ content: ShopContent) -> Page {
        var rows: [[String]] = []
        func put(_ key: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            let words = key.replacing("_", with: " ")
            rows.append([words.prefix(1).uppercased() + words.dropFirst(), value])
        }
        func put(_ key: String, _ texts: [Language: String]) {
            for (language, text) in YAMLLines.ordered(texts, first: content.languages[0]) {
                put("\(key) (\(language.rawValue))", text)
            }
        }
        put("name", content.name)
        put("time_zone", content.timeZone)
        put("languages", content.languages.map(\.rawValue).joined(separator: ", "))
        put("currency", content.currency)
        put("clock", content.clock == .hours12 ? "12" : "24")
        put("demonstration", content.isDemonstration ? "yes" : "no")
        put("ask_back", String(Int((content.askBackShare * 100).rounded())))
        put("write_to_stick", content.writesToStick ? "yes" : "no")
        put("address", content.contact.address)
        put("phone", content.contact.phone)
        put("email", content.contact.email)
        put("website", content.contact.website)
        put("privacy_version", content.privacyNotice.version)
        put("privacy_notice", content.privacyNotice.text)
        for (key, value) in SettingTexts.retention(content.retention) { put("keep_" + key, value) }
        for (key, value) in SettingTexts.booking(content.bookingRules) { put(key, value) }
        put("cancellation_policy", content.bookingRules.cancellationPolicy)
        for (key, value) in SettingTexts.handoff(content.handoff) { put(key, value) }
        put("fallback", content.handoff.fallback)
        return page(.shop, [("Setting", 28), ("Value", 80)], rows)
    }

    private static func resources(_ content: ShopContent) -> Page {
        page(
            .resources, [("Id", 16), ("Name", 28), ("How many", 10)],
            content.resources.map { [$0.id.rawValue, $0.name, String($0.count)] })
    }

    private static func calls(_ content: ShopContent) -> Page {
        page(
            .calls, [("When", 12), ("Words", 44), ("Unless", 30), ("Tag", 14), ("Page", 12), ("Ask for", 16)],
            content.handoff.rules.map { rule in
                [
                    rule.trigger.rawValue, CellList.lines(rule.phrases), CellList.lines(rule.unless), rule.tag ?? "",
                    rule.pagesAtOnce ? "at once" : "offer", rule.person ?? "",
                ]
            })
    }

    private static func sentences(_ content: ShopContent) -> Page {
        page(
            .sentences, [("Language", 10), ("Sentence", 26), ("Text", 80)],
            content.wording.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { language, sentences in
                sentences.sorted { $0.key < $1.key }.map { [language.rawValue, $0.key, $0.value] }
            })
    }

    private static func questions(_ content: ShopContent) -> Page {
        page(
            .questions, [("Question", 60), ("Expected", 28)],
            content.goldenQuestions.map { [$0.question, ValueText.expected($0.expected)] })
    }
}
