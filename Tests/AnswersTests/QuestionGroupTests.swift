import Foundation
import Shop
import Testing

@testable import Answers

@Suite("What names a person is taken out")
struct RedactionTests {
    @Test(
        "Of a line that the owner reads",
        arguments: [
            ("call me on 0171 555-0142 please", "call me on […] please"), ("my code is 839 462", "my code is […]"),
            ("it's +49 (0)30/5550142 ok?", "it's […] ok?"), ("write to anna.k@example.org", "write to […]"),
            ("anna at example dot org is mine", "[…] is mine"), ("see www.example.org/me", "see […]"),
            ("oh one seven one five five five is my number", "[…] is my number"),
            ("my name is sabine krüger and i want a perm", "my name is […] and i want a perm"),
            ("ich heiße Sabine Krüger, gibt es Dauerwelle?", "ich heiße […], gibt es Dauerwelle?"),
            ("Hello, I'm Sarah O'Neill. Do you do perms?", "Hello, I'm […]. Do you do perms?"),
            ("a cut for Dr. Lüdenscheidt", "a cut for Dr. […]"), ("termin auf den namen schmidt", "termin auf den namen […]"),
        ])
    func takesOut(line: String, kept: String) { #expect(Redaction.redacted(line) == kept) }

    @Test(
        "And nothing else",
        arguments: [
            "do you do perms for 45 euro", "are you open on 24.12.2026", "is 9.30 - 12.00 free", "do you have gift cards for 1.500",
            "ich bin allergisch", "I'm late", "this is wrong", "what does it cost for two", "habt ihr Gutscheine für Kinder", "",
        ])
    func leaves(line: String) { #expect(Redaction.redacted(line) == line) }

    @Test("Known names go too, in any case")
    func knownNames() {
        #expect(
            Redaction.redacted("tell WILHELMINA that quastenhuber waits", names: ["Wilhelmina Quastenhuber"])
                == "tell […] that […] waits")
    }

    @Test(
        "Names that nothing announces go by the names of who booked and by common given names; the shop's own stay",
        arguments: [
            ("hi its sabine do you do perms", "hi its […] do you do perms"),
            ("is quastenhuber's booking still on", "is […] booking still on"),
            ("thomas here, any parking?", "[…] here, any parking?"), ("does mara work today", "does mara work today"),
            ("do you dye hair black", "do you dye hair black"), ("do you do perms", "do you do perms"),
            ("can i bring my son", "can i bring my son"), ("öffnet ihr im mai", "öffnet ihr im mai"),
        ])
    func peopleNames(line: String, kept: String) {
        var content = TestShop.content
        content.providers = [Provider(id: Provider.ID(rawValue: "mara"), name: "Mara", source: Source(file: ""))]
        let people = PeopleNames(booked: ["Wilhelmina Quastenhuber", "Anna Black", "Mara Son"], in: content)
        #expect(Redaction.redacted(line, people: people) == kept)
    }

    @Test("Whatever is typed, in bounded time")
    func hostile() {
        for line in [
            String(repeating: "1", count: 100_000), String(repeating: "a@", count: 50_000), String(repeating: "mr ", count: 30_000),
            "\u{202E}+49 171 5550142\u{0}",
        ] {
            #expect(!Redaction.redacted(line).contains("5550142"))
        }
    }
}

@Suite("Questions are grouped by meaning")
struct QuestionGroupTests {
    let engine = AnswerEngine(content: TestShop.content, table: nil)
    let germanEngine: AnswerEngine = {
        var content = TestShop.content
        content.languages = [.german, .english]
        return AnswerEngine(content: content, table: nil)
    }()

    @Test("In German by the parts of compounds and by words of one thing: three ways to ask of a massage are one row")
    func german() {
        let groups = germanEngine.groups(of: [
            "macht ihr massagen", "was kostet eine rückenmassage", "Massage?", "bietet ihr auch hot stone massage an",
            "habt ihr parkplätze", "wo stelle ich mein auto ab", "Parkplatz?", "wie lange dauert das färben",
            "verkauft ihr perücken",
        ])
        #expect(groups.map(\.count) == [4, 3, 1, 1])
        #expect(groups[0].phrasings.allSatisfy { $0.lowercased().contains("massage") })
    }

    /// Of every line, how many of its row belong to it and how many of those that do are there (B³): `Tests/Fixtures/unanswered`.
    @Test("Most lines of one matter come in one row, and few of another", arguments: [("de", 0.95, 0.83), ("en", 0.9, 0.55)])
    func measured(language: String, purity: Double, completeness: Double) throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/unanswered/\(language).tsv")
        let rows = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map {
            $0.split(separator: "\t").map(String.init)
        }
        let lines = rows.map { $0[1] }
        try #require(rows.count >= 60 && Set(rows.map { $0[0] }).count >= 15)
        var pure = 0.0, complete = 0.0
        for (_, members) in (language == "de" ? germanEngine : engine).gathered(lines) {
            for member in members {
                let same = Double(members.count { rows[$0][0] == rows[member][0] })
                pure += same / Double(members.count)
                complete += same / Double(rows.count { $0[0] == rows[member][0] })
            }
        }
        pure /= Double(rows.count)
        complete /= Double(rows.count)
        #expect(pure >= purity && complete >= completeness, "pure \(pure), complete \(complete)")
    }

    @Test("The most asked first, in all their phrasings; counted once each")
    func groups() {
        let groups = engine.groups(of: [
            "do you sell gift vouchers", "Do you sell gift vouchers?", "gift vouchers?", "can I buy a gift voucher",
            "is there wifi",
            "whats the wifi password", "do you take dogs",
        ])
        #expect(groups.first?.count == 4)
        #expect(groups.first?.question.lowercased().contains("gift vouchers") == true)
        #expect(groups.contains { $0.count == 2 && $0.phrasings.allSatisfy { $0.contains("wifi") } })
        #expect(groups.reduce(0) { $0 + $1.count } == 7)
    }

    @Test("One that shares the telling word with any of a group belongs to it; a common word joins nothing")
    func telling() {
        let groups = engine.groups(of: [
            "can i get henna done", "do you do henna", "henna tattoos?", "do you sell wigs", "do you sell umbrellas",
        ])
        #expect(groups.map(\.count) == [3, 1, 1])
        #expect(groups[0].phrasings.allSatisfy { $0.contains("henna") })
    }

    @Test("Without anybody's number or name, and without lines that are nothing else")
    func redacted() {
        let groups = engine.groups(of: ["my name is Sabine, do you do perms", "0171 5550142", "…", ""])
        #expect(groups.map(\.question) == ["my name is […], do you do perms"])
    }

    @Test("Each group says which of the questions are in it")
    func members() {
        let lines = ["is there wifi", "do you take dogs", "wifi?", "0171 5550142", "dogs allowed?"]
        let gathered = engine.gathered(lines)
        #expect(gathered.flatMap(\.members).sorted() == [0, 1, 2, 4])
        #expect(gathered.first { $0.group.question.contains("wifi") }?.members == [0, 2])
        #expect(gathered.allSatisfy { $0.group.count == $0.members.count })
    }

    @Test("The same whatever the order, and nothing of nothing")
    func order() {
        let lines = ["gift vouchers?", "wifi password", "do you sell gift vouchers", "dogs allowed?", "perms?", "wifi?"]
        let first = engine.groups(of: lines)
        #expect(engine.groups(of: lines.reversed()) == first)
        #expect(engine.groups(of: []).isEmpty)
    }
}
