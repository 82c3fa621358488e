import Foundation
import Testing

@testable import Shop

@Suite("The sample shop")
struct SampleShopTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "content")

    static func files(in folder: URL = Self.folder) throws -> ShopFiles {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return ShopFiles(
            try paths.filter { path in ShopFiles.endings.contains { path.hasSuffix($0) } }
                .map { ShopFiles.File(path: $0, bytes: [UInt8](try Data(contentsOf: folder.appending(path: $0)))) })
    }

    static let today = LocalDate(iso: "2026-11-21")!
    let content: ShopContent
    let findings: [Finding]

    init() throws {
        (content, findings) = ShopReader.read(try Self.files())
    }

    @Test("Has nothing that its own check would complain about, before and in the year it is written for")
    func isClean() {
        #expect(findings.map(\.description) == [])
        #expect(ShopCheck.findings(in: content, today: Self.today).map(\.description) == [])
    }

    @Test("Is a demonstration of a believable salon")
    func isASalon() {
        #expect(content.isDemonstration)
        #expect(content.timeZone == "Europe/Berlin" && content.languages == [.english, .german])
        #expect(content.services.count >= 10)
        #expect(content.services.allSatisfy { $0.price != nil && $0.name[.german] != nil })
        #expect(content.services.contains { $0.steps.count == 3 && !$0.steps[1].needsProvider })
        #expect(content.services.contains { $0.bufferAfter > 0 } && content.services.contains { !$0.isBookable })
        #expect(content.resources.map(\.count) == [4, 2])
        #expect(content.providers.count == 3)
        #expect(Set(content.providers.map { Set($0.hours?.days.keys.map(\.rawValue) ?? []) }).count == 3)
        #expect(content.providers.allSatisfy { !$0.breaks.isEmpty })
        #expect(content.closures(from: Self.today).contains { $0.first.year == 2026 && $0.first.month == 12 })
        #expect(content.closures(from: Self.today).contains { $0.first.year == 2027 && $0.first != $0.last })
        #expect(!content.privacyNotice.version.isEmpty && content.privacyNotice.text.count == 2)
        #expect(content.handoff.rules.count >= 3 && content.handoff.fallback.count == 2)
        #expect(content.bookingRules.cancellationPolicy.count == 2)
    }

    @Test("Answers at least 55 questions in English and a dozen in German, each with three to eight other ways to ask")
    func asksEnough() throws {
        #expect(content.entries.count { $0.language == .english } >= 55)
        #expect(content.entries.count { $0.language == .german } >= 12)
        for entry in content.entries { try #require(3...8 ~= entry.alsoAsked.count, "\(entry.id.rawValue)") }
        let topics = [
            "prices", "payment", "parking", "public-transport", "children-waiting", "allergies", "patch-test", "products",
            "complaints", "gift-cards", "accessibility", "dogs", "late", "cancellation-fee", "walk-ins", "students",
            "seniors", "wedding", "extensions", "colour-correction", "lice", "wifi", "toilet", "tipping", "photos",
            "lost-property", "jobs", "loyalty", "refunds", "hygiene", "pregnancy", "hair-donation",
        ]
        for topic in topics { try #require(content.entry(Entry.ID(rawValue: topic)) != nil, "\(topic)") }
    }

    @Test("No two ways to ask for one entry share all their content words")
    func phrasingsDiffer() throws {
        for entry in content.entries {
            var seen: [Set<String>: String] = [:]
            for phrasing in entry.phrasings {
                let words = Self.contentWords(phrasing)
                try #require(!words.isEmpty, "\(entry.id.rawValue): \(phrasing)")
                try #require(seen[words] == nil, "\(entry.id.rawValue): \(phrasing) = \(seen[words] ?? "")")
                seen[words] = phrasing
            }
        }
    }

    @Test("No answer holds a price or an hour that could become untrue")
    func answersAreLive() throws {
        for entry in content.entries {
            let written = FactTemplate.pieces(of: entry.answer).map { piece in
                switch piece {
                case .text(let text): String(text)
                case .fact, .unclosed: ""
                }
            }.joined()
            try #require(!written.contains { "€$£:".contains($0) && $0 != ":" }, "\(entry.id.rawValue)")
            try #require(
                try /[0-9]+[:.][0-9]{2}|[0-9] ?(am|pm|Uhr|o'clock|euros?)/.firstMatch(in: written) == nil, "\(entry.id.rawValue)")
        }
        #expect(content.entries.count { $0.answer.contains("{{") } >= 30)
    }

    @Test("Every fact in every answer has something to show, in both languages, on every day of a year")
    func factsRender() throws {
        for day in stride(from: 0, to: 365, by: 5) {
            let now = LocalDateTime(Self.today.adding(days: day), TimeOfDay(hour: day % 24, minute: 30)!)
            for entry in content.entries {
                for language in [Language.english, .german] {
                    let text = LiveFacts.render(entry.answer, content: content, now: now, language: language)
                    try #require(
                        !text.contains("{") && !text.contains("}") && !text.contains("please ask us"), "\(entry.id.rawValue) \(now)"
                    )
                    try #require(!text.contains("\n\n\n") && text == text.trimmed, "\(entry.id.rawValue) \(now): \(text)")
                }
            }
        }
    }

    @Test("Has forty golden questions or more, none a copy of a phrasing, each naming what exists")
    func goldenQuestions() throws {
        #expect(content.goldenQuestions.count >= 40)
        #expect(content.goldenQuestions.count { $0.expected == .staff } >= 5)
        #expect(content.goldenQuestions.count { $0.expected == .unknown } >= 5)
        let phrasings = Set(content.entries.flatMap(\.phrasings).map(ContentWords.plain))
        for golden in content.goldenQuestions {
            try #require(!phrasings.contains(ContentWords.plain(golden.question)), "\(golden.question)")
        }
    }

    /// Stricter than the check: question words mean nothing here, and endings are cut.
    private static func contentWords(_ text: String) -> Set<String> {
        let empty: Set<String> = [
            "a", "an", "the", "do", "does", "did", "you", "u", "your", "i", "im", "my", "me", "we", "is", "are", "am", "r",
            "be", "can", "could", "may", "will", "would", "should", "to", "of", "for", "in", "at", "on", "it", "its",
            "please", "pls", "there", "here", "have", "has", "and", "or", "with", "get", "that", "this", "ok", "what",
            "whats", "when", "where", "wheres", "which", "who", "how", "why", "much", "many", "long", "till", "until",
            "from", "want", "need", "if", "no", "not", "dont", "so", "up", "by", "come", "some", "any", "wann", "wie", "was",
            "wo", "ist", "der", "die", "das", "ein", "eine", "ich", "ihr", "kann", "man", "zu", "mit", "für", "im", "am",
        ]
        let words = text.lowercased().filter { $0 != "'" && $0 != "’" }.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let content = words.filter { !empty.contains($0) }.map { word in
            for ending in ["ing", "ed", "es", "s"] where word.count > ending.count + 3 && word.hasSuffix(ending) {
                return String(word.dropLast(ending.count))
            }
            return word
        }
        return Set(content.isEmpty ? words : content)
    }
}
