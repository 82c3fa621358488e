import Testing

@testable import Shop

/// A shop that uses everything, and everything oddly.
enum FullShop {
    static let files = ShopFiles([
        .init(
            path: "shop.yaml",
            bytes: Array(
                """
                name: "Salon: the \\"best\\" #1"
                time_zone: Europe/Berlin
                languages: [en, de, fr]
                currency: GBP
                clock: 12
                demonstration: yes
                ask_back: 25
                write_to_stick: yes
                hours: {Mon: closed, Tue-Wed: "9:00-12:00, 14:00-18:00", Fri: 18:00-02:00, Sun: 24h}
                closures:
                  - Dec 25-26 closed Christmas
                  - Dec 30 - Jan 2 10-12
                  - 2026-12-24 9:00-13:00 Christmas Eve
                  - {date: 2027-01-05, hours: 9-12, reason: "2 of us, 9-10 only"}
                  - {date: 2027-02-01, to: 2027-02-14, reason: "- closed: why?"}
                contact: {address: "Lindenstraße 14\\n10969 Berlin", phone: 0301234, email: no, website: "null"}
                keep: {words: 30 days, contacts: 60 days, remembered: 365 days, numbers: 400 days}
                privacy_notice: {version: 1.10, text: {en: "Line one.\\n\\n  Line two: \\"x\\"", de: "- Zeile"}}
                """.utf8)),
        .init(
            path: "services.yaml",
            bytes: Array(
                """
                services:
                  - {id: cut, name: {en: "Cut, wash & go", de: Schnitt}, also: ["trim, short", '*star*'], price: from 32.50, duration: 1h 15, buffer: 5, buffer_before: 10, needs: {chair: 2}, starts_every: 30, last_start: 4.30pm}
                  - {id: "no", name: No, price: free, duration: 30 + wait 25 + 20, needs: basin}
                  - {id: wedding, name: Wedding, bookable: no}
                people:
                  - {id: mara, name: "Mara: senior", hours: Tue-Wed 9-12, breaks: Tue 10:00-10:30, away: [2027-02-09 - 2027-02-12 on a course], services: [cut]}
                  - {id: jo, name: Jo, services: all}
                  - {id: nobody, name: Nobody, hours: closed, services: []}
                resources: {chair: {name: "Chair #1", count: 4}, basin: 2}
                booking: {notice: 2h, ahead: 30 days, starts_every: 20, open_per_phone: 2, cancel_until: 48, hold: 7, unconfirmed_in_ten_minutes: 9, cancellation_policy: {de: Ja., en: "Yes: of course"}}
                """.utf8)),
        .init(
            path: "handoff.yaml",
            bytes: Array(
                """
                rules:
                  - {when: urgent, words: ["it burns, badly", "a: b"], unless: ["burns | calories"], page: offer}
                  - {when: topic, tag: person, page: at once, ask_for: Mara}
                  - {when: upset, words: ["one, only"], page: at once}
                escalate_after: 45
                nobody_free_after: 200
                arrive_within: 250
                sound_at_most: 240
                idle_warning_after: 70
                idle_reset_after: 40
                rings_when_closed: no
                test_bell_at: 8:45
                fallback: {en: "Knock.", de: "Klopfen."}
                """.utf8)),
        .init(
            path: "faq/a.md",
            bytes: Array(
                """
                # "Where" is it; here, there?
                id: Ort.1
                tags: a, b
                Also asked:
                - who; where
                - “quoted”

                {{hours.today}}, "quoted", and {{service.cut.price}}.

                - one
                - two

                # =1+1
                language: de

                “Ja.”

                # sep=,
                Answer: \t two; words
                """.utf8)),
        .init(
            path: "questions.csv",
            bytes: Array("question,expected\nis it here?,Ort.1\nI want a person,staff\n\"pi, or e?\",unknown\n".utf8)),
        .init(path: "wording/de.yaml", bytes: Array("greeting: \"Hallo: {shop}\\n- du\"\nhelp: '# nein'\n".utf8)),
        .init(path: "wording/fr.yaml", bytes: Array("greeting: Bonjour ! \"ça va\"\n".utf8)),
    ])
}

extension ShopContent {
    /// The same shop from other files.
    var withoutSources: ShopContent {
        var content = self
        let nowhere = Source(file: "")
        func unsourced(_ all: [DatedHours]) -> [DatedHours] {
            all.map {
                var dated = $0
                dated.source = nowhere
                return dated
            }
        }
        content.exceptions = unsourced(exceptions)
        for index in content.services.indices { content.services[index].source = nowhere }
        for index in content.providers.indices {
            content.providers[index].source = nowhere
            content.providers[index].exceptions = unsourced(providers[index].exceptions)
        }
        content.wordingSources = [:]
        for index in content.entries.indices { content.entries[index].source = nowhere }
        for index in content.handoff.rules.indices { content.handoff.rules[index].source = nowhere }
        for index in content.goldenQuestions.indices { content.goldenQuestions[index].source = nowhere }
        return content
    }
}

@Suite("Writing a shop")
struct WritingTests {
    @Test("The full shop leaves nothing at its default, so that nothing can be forgotten in writing")
    func isFull() {
        let full = ShopReader.read(FullShop.files).content
        func compare(_ a: Any, _ b: Any) {
            for (mine, plain) in zip(Mirror(reflecting: a).children, Mirror(reflecting: b).children) {
                #expect(String(describing: mine.value) != String(describing: plain.value), "\(mine.label ?? "")")
            }
        }
        compare(full, ShopContent(name: ""))
        compare(full.handoff, HandoffRules())
        compare(full.bookingRules, BookingRules())
        compare(full.retention, Retention())
        compare(full.contact, Contact())
    }

    @Test("A workbook's pages read as the same shop")
    func pages() throws {
        for files in [try SampleShopTests.files(), FullShop.files] {
            let content = ShopReader.read(files).content
            let sheets = WorkbookShop.pages(of: content).map { page in
                let rows = [page.columns.map(\.heading)] + page.rows
                return WorkbookSheets.Sheet(name: page.name, rows: rows.enumerated().map { ($0.offset + 1, $0.element) })
            }
            let (again, problems) = ShopReader.read(ShopFiles(WorkbookSheets.files(of: "shop.xlsx", sheets: sheets)))
            #expect(problems.map(\.description) == [])
            expectSame(again.withoutSources, content.withoutSources)
        }
    }

    @Test("What is written reads as the same shop: the sample, and one that uses everything")
    func roundTrip() throws {
        for files in [try SampleShopTests.files(), FullShop.files] {
            let (content, findings) = ShopReader.read(files)
            try #require(findings.allSatisfy { $0.severity == .warning }, "\(findings)")
            let written = TextShop.files(of: content)
            let (again, problems) = ShopReader.read(written)
            let texts = written.files.map { "\($0.path):\n\(String(decoding: $0.bytes, as: UTF8.self))" }
            #expect(problems == [], "\(texts)")
            expectSame(again.withoutSources, content.withoutSources)
            #expect(TextShop.files(of: again) == written)
        }
    }

    @Test("Mutated shops, as far as they were read, are written without loss", arguments: [1, 2, 3] as [UInt64])
    func mutated(seed: UInt64) throws {
        var generator = SeededGenerator(state: seed)
        let all = try HostileInputTests.fuzzed()
        for round in 0..<(HostileInputTests.inputs.map { $0 / 30 } ?? 150) {
            var file = all.randomElement(using: &generator)!
            let start = Int.random(in: 0..<max(1, file.bytes.count - 300), using: &generator)
            if round.isMultiple(of: 2) { file.bytes = Array(file.bytes[start..<min(file.bytes.count, start + 900)]) }
            for _ in 0..<Int.random(in: 1...6, using: &generator) { HostileInputTests.mutate(&file.bytes, &generator) }
            let content = ShopReader.read(ShopFiles([file])).content
            // What cannot be told apart afterwards is an error before it is ever installed.
            guard ShopCheck.findings(in: content, today: SampleShopTests.today).allSatisfy({ $0.severity == .warning }),
                ShopReader.read(ShopFiles([file])).findings.allSatisfy({ $0.severity == .warning })
            else { continue }
            let again = ShopReader.read(TextShop.files(of: content)).content
            try #require(again.withoutSources == content.withoutSources, "seed \(seed), round \(round), \(file.path)")
        }
    }

    /// Says which part differs, not two shops in full.
    private func expectSame(_ a: ShopContent, _ b: ShopContent) {
        #expect(a.entries == b.entries)
        #expect(a.services == b.services)
        #expect(a.providers == b.providers)
        #expect(a.resources == b.resources)
        #expect(a.hours == b.hours)
        #expect(a.exceptions == b.exceptions)
        #expect(a.contact == b.contact)
        #expect(a.privacyNotice == b.privacyNotice)
        #expect(a.bookingRules == b.bookingRules)
        #expect(a.handoff == b.handoff)
        #expect(a.wording == b.wording)
        #expect(a.goldenQuestions == b.goldenQuestions)
        #expect(a == b)
    }
}
