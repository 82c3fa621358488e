import Testing
import shop_fuzz

@testable import Shop

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
        let all = Mutation.sources(sample: try SampleShopTests.files())
        for round in 0..<150 {
            var file = all.randomElement(using: &generator)!
            let start = Int.random(in: 0..<max(1, file.bytes.count - 300), using: &generator)
            if round.isMultiple(of: 2) { file.bytes = Array(file.bytes[start..<min(file.bytes.count, start + 900)]) }
            for _ in 0..<Int.random(in: 1...6, using: &generator) { Mutation.spoil(&file.bytes, &generator) }
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
