import Foundation
import Testing

@testable import Shop

/// SplitMix64 (Steele, Lea, Flood 2014): the same inputs on every machine.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite("Hostile input")
struct HostileInputTests {
    /// What a mutation puts in: the signs every parser here gives a meaning to.
    static let salt = [
        "\"", "'", "“", "”", ",", ";", "\t", "\n", "\r\n", "\r", "|", "#", "# ", "## ", "- ", ": ", ":", "{", "}", "[", "]",
        "{{", "}}", "&a", "*a", "? ", "!!str ", "---\n", "...\n", "<!--", "-->", "```", "\u{0}", "\u{1B}[2J", "\u{202E}",
        "\u{FEFF}", "\u{FFFD}", "é", "ü", "€", "🙂", "9:00-18:00", "24/7", "Mon-", "-Fri", "2026-12-24", "Dec 25-", "closed",
        "from ", "+ wait ", "99999999999999999999", "-1", "1e309", "%", "@", "`", ">", ">-\n", "|\n", "~", "=",
    ]

    /// A fixed sample; by hand more: `DESKBELL_FUZZ=1000000 swift test --filter HostileInputTests`.
    static let inputs = ProcessInfo.processInfo.environment["DESKBELL_FUZZ"].flatMap(Int.init)

    /// Text files, one that uses everything, and a workbook's sheets.
    static func fuzzed() throws -> [ShopFiles.File] {
        let sample = try SampleShopTests.files()
        let sheets = WorkbookShop.pages(of: ShopReader.read(FullShop.files).content).map { page in
            let rows = [page.columns.map(\.heading)] + page.rows
            return WorkbookSheets.Sheet(name: page.name, rows: rows.enumerated().map { ($0.offset + 1, $0.element) })
        }
        return sample.files + FullShop.files.files + WorkbookSheets.files(of: "shop.xlsx", sheets: sheets)
    }

    /// Kilobytes that are resident.
    private static func memory() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        return status.split(separator: "\n").first { $0.hasPrefix("VmRSS") }.flatMap { Int($0.filter(\.isNumber)) } ?? 0
    }

    @Test("Mutated shops are read to the end, quickly, and nothing dangerous comes out", arguments: [1, 2, 3, 4] as [UInt64])
    func mutations(seed: UInt64) throws {
        var generator = SeededGenerator(state: seed)
        let files = try Self.fuzzed(), before = try Self.memory()
        let clock = ContinuousClock()
        for round in 0..<(Self.inputs.map { $0 / 4 } ?? 250) {
            let file = files.randomElement(using: &generator)!
            // A piece of the file, so that a mutation is not lost in it.
            let start = Int.random(in: 0..<file.bytes.count, using: &generator)
            var bytes = Array(file.bytes[start..<min(file.bytes.count, start + Int.random(in: 1...1500, using: &generator))])
            for _ in 0..<Int.random(in: 1...12, using: &generator) { Self.mutate(&bytes, &generator) }
            let from = clock.now
            let (content, findings) = ShopCheck.findings(
                in: ShopFiles([ShopFiles.File(path: file.path, bytes: bytes)]), today: SampleShopTests.today)
            try #require(clock.now - from < .seconds(2), "seed \(seed), round \(round), \(file.path)")
            try Self.expectCalm(content, findings, "seed \(seed), round \(round), \(file.path)")
        }
        // Alone in the process only by hand.
        if Self.inputs != nil { #expect(try Self.memory() - before < 100_000) }
    }

    static func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
        let at = Int.random(in: 0...bytes.count, using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0 where at < bytes.count: bytes[at] = UInt8.random(in: 0...255, using: &generator)
        case 1 where at < bytes.count: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...20, using: &generator)))
        case 2:
            let word = salt.randomElement(using: &generator)!
            bytes.insert(
                contentsOf: Array(repeating: Array(word.utf8), count: Int.random(in: 1...4, using: &generator)).joined(), at: at)
        case 3 where at < bytes.count:
            let end = min(bytes.count, at + Int.random(in: 1...80, using: &generator))
            bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &generator))
        default: bytes.insert(contentsOf: salt.randomElement(using: &generator)!.utf8, at: at)
        }
    }

    private static func expectCalm(_ content: ShopContent, _ findings: [Finding], _ context: String) throws {
        let now = LocalDateTime(SampleShopTests.today, TimeOfDay(hour: 12, minute: 0)!)
        var texts = findings.map(\.description)
        texts += content.entries.flatMap {
            $0.phrasings + [$0.id.rawValue, LiveFacts.render($0.answer, content: content, now: now, language: .german)]
        }
        texts +=
            content.services.flatMap { Array($0.name.values) } + content.providers.map(\.name)
            + content.exceptions.compactMap(\.reason) + [content.name]
        for text in texts {
            let isCalm = text.unicodeScalars.allSatisfy {
                $0 == "\n" || $0 == "\t" || $0.value >= 32 && !(0x7F...0x9F ~= $0.value) && !(0x202A...0x202E ~= $0.value)
            }
            try #require(isCalm, "\(context): \(text.debugDescription)")
        }
        for range in content.hours.days.values.joined() {
            try #require(range.start < range.end && range.start.minutes < 1440, "\(context)")
        }
        for days in content.hours.days.values {
            try #require(zip(days, days.dropFirst()).allSatisfy { $0.end <= $1.start }, "\(context)")
        }
        for service in content.services {
            try #require(!service.steps.isEmpty && service.steps.allSatisfy { $0.minutes > 0 }, "\(context)")
        }
    }

    @Test(
        "Files made to cost time do not",
        arguments: [
            ("faq.csv", "“a,"), ("faq.csv", "\""), ("faq.csv", "\"\"\","), ("faq.csv", "question,answer\n"), ("faq.csv", "|"),
            ("faq.csv", ",\n"),
            ("faq/a.md", "# "), ("faq/a.md", "<!--"), ("faq/a.md", "**["), ("faq/a.md", "# a\nb\n"), ("faq/a.md", "# a\n{{"),
            ("faq/a.md", "# a\nx [**"), ("faq/a.md", "# a\n\n\n\n\n\n\n\n"), ("faq/a.md", "\n"),
            ("shop.yaml", "[\n"), ("shop.yaml", "- "), ("shop.yaml", "? "), ("shop.yaml", "{a: "), ("shop.yaml", "a: *a\n"),
            ("shop.yaml", "a: "),
            ("shop.yaml", "hours: Mon"), ("shop.yaml", "a:\n "), ("services.yaml", "- - - -\n"), ("shop.yaml", "\"\\"),
            ("shop.yaml", "|\n"),
        ])
    func costly(file: String, piece: String) throws {
        let bytes = Array(Array(repeating: Array(piece.utf8), count: 60_000 / piece.utf8.count).joined())
        let elapsed = ContinuousClock().measure {
            _ = ShopCheck.findings(in: ShopFiles([ShopFiles.File(path: file, bytes: bytes)]), today: SampleShopTests.today)
        }
        // In a debug build on a busy machine; anything quadratic takes minutes.
        #expect(elapsed < .seconds(10))
    }
}
