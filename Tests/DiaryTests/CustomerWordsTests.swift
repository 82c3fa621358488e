import Shop
import Testing

@testable import Diary

@Suite("Phone numbers")
struct PhoneNumberTests {
    @Test(
        "Are read as people write them",
        arguments: [
            ("030 123456", "030123456"), ("+49 (0)30 / 12 34-56", "+4930123456"), ("0049 30 123456", "004930123456"),
            ("12345", "12345"),
            ("٠٣٠١٢٣٤٥٦", "030123456"), ("０３０１２３４５", "03012345"), ("030.12.34.56", "030123456"),
            ("\u{200E}030\u{A0}123456", "030123456"),
        ])
    func reads(text: String, expected: String) throws { #expect(try PhoneNumber(text).normalized == expected) }

    @Test(
        "Are refused with the reason",
        arguments: [
            ("", PhoneNumber.Problem.empty), ("   ", .empty), ("030 12E456", .letter("E")), ("1234", .tooShort(digits: 4)),
            ("1234567890123456", .tooLong(digits: 16)), ("030+123456", .misplacedPlus), ("++49301234", .misplacedPlus),
            ("none", .letter("n")),
            ("030 123456 ☎", .letter("☎")),
        ])
    func refuses(text: String, problem: PhoneNumber.Problem) {
        #expect(throws: problem) { try PhoneNumber(text) }
        #expect(!problem.description.isEmpty)
    }

    @Test("The last four digits prove who it is; three, or others, do not")
    func lastDigits() throws {
        let phone = try PhoneNumber("+49 30 123456")
        #expect(phone.lastFour == "3456")
        #expect(
            phone.ends(with: "3456") && phone.ends(with: "34 56") && phone.ends(with: "030123456") == false
                && phone.ends(with: "123456"))
        #expect(!phone.ends(with: "456") && !phone.ends(with: "") && !phone.ends(with: "3457") && !phone.ends(with: "x3456"))
    }

    @Test("One line is recognised with and without its country")
    func sameLine() throws {
        let phone = try PhoneNumber("030 1234567"), abroad = try PhoneNumber("+49 30 1234567"),
            dialled = try PhoneNumber("004930 1234567")
        let other = try PhoneNumber("030 1234568"), short = try PhoneNumber("34567")
        #expect(phone.isSameLine(as: abroad) && phone.isSameLine(as: dialled) && abroad.isSameLine(as: phone))
        #expect(!phone.isSameLine(as: other) && !short.isSameLine(as: phone))
    }
}

@Suite("Names")
struct CustomerNameTests {
    @Test(
        "Keep what a name is made of",
        arguments: [
            ("  Ada   Lovelace ", "Ada Lovelace"), ("O’Brien", "O’Brien"), ("José", "José"), ("李小龍", "李小龍"), ("👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"),
            ("می‌خواهم", "می‌خواهم"), ("Ada\u{1B}[31m\u{7}", "Ada[31m"), ("Ada\u{202E}ecalev", "Adaecalev"),
            ("Ada\nLovelace", "Ada Lovelace"),
            ("A\u{200B}da", "Ada"), ("R2", "R2"),
        ])
    func keeps(text: String, expected: String) throws { #expect(try CustomerName(text).text == expected) }

    @Test("Three hundred emoji become a name that fits, and the customer is told")
    func threeHundredEmoji() throws {
        for emoji in ["😀", "👨‍👩‍👧‍👦", "é", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"] {
            let name = try CustomerName(String(repeating: emoji, count: 300))
            #expect(name.isShortened)
            #expect(name.text.count <= 80 && name.text.utf8.count <= 400 && !name.text.isEmpty)
            #expect(name.text.allSatisfy { String($0) == name.text.prefix(1) })
        }
        let tower = try CustomerName("Z" + String(repeating: "\u{0301}", count: 5000))
        #expect(tower.text.unicodeScalars.count <= 9)
    }

    @Test("Nothing, and nothing but dots, is no name", arguments: ["", " \n ", "\u{200B}", "...", "?!"])
    func refuses(text: String) { #expect(throws: CustomerName.Problem.self) { try CustomerName(text) } }

    @Test("No line of noise crashes it or grows past the bound")
    func noise() throws {
        for seed in 0..<2000 as Range<UInt64> {
            var random = Seeded(seed), text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...600, using: &random) {
                if let scalar = Unicode.Scalar(
                    UInt32.random(in: 0...0x10FFFF >> UInt32.random(in: 0...14, using: &random), using: &random))
                {
                    text.append(scalar)
                }
            }
            guard let name = try? CustomerName(String(text)) else { continue }
            try #require(name.text.count <= 80 && name.text.utf8.count <= 400, "seed \(seed)")
            try #require(!name.text.unicodeScalars.contains { $0.properties.generalCategory == .control }, "seed \(seed)")
        }
    }
}

@Suite("Spoken times")
struct SpokenTimeTests {
    let today = SmallShop.date("2026-11-25")
    let english = SpokenTime(zone: SmallShop.berlin, language: .english),
        german = SpokenTime(zone: SmallShop.berlin, language: .german)

    @Test("Name the weekday, and the year only where it is needed")
    func dates() {
        let start = SmallShop.at("2026-11-28 14:30")
        #expect(english.dateAndTime(start, today: today) == "Saturday 28 November, 14:30")
        #expect(german.dateAndTime(start, today: today) == "Samstag, 28. November, 14:30 Uhr")
        #expect(english.date(SmallShop.date("2027-01-08"), today: today) == "Friday 8 January")
        #expect(english.date(SmallShop.date("2027-11-25"), today: today) == "Thursday 25 November 2027")
        #expect(english.day(today, today: today) == "today" && german.day(today.adding(days: 1), today: today) == "morgen")
    }

    @Test("Say which of two like times is meant")
    func repeatedHour() throws {
        let first = Instant(secondsSince1970: 1_792_888_200), second = first.adding(minutes: 60)
        #expect(english.time(first) == "02:30 (summer time)" && english.time(second) == "02:30 (winter time)")
        #expect(german.time(first) == "02:30 Uhr (Sommerzeit)")
        for zone in try ClockChanges().zones {
            let spoken = SpokenTime(zone: zone.rules, language: .english)
            for window in zone.windows {
                let said = window[288..<window.count - 288].map {
                    spoken.dateAndTime(Instant(secondsSince1970: $0.seconds), today: today)
                }
                try #require(Set(said).count == said.count, "\(zone.rules.name)")
            }
        }
    }
}
