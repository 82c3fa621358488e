import Testing

@testable import Shop

@Suite("Prices as people write them")
struct PriceTextTests {
    @Test(
        "Mean what their writer meant",
        arguments: [
            ("32", 3200, false), ("€32", 3200, false), ("32 €", 3200, false), ("32,50", 3250, false), ("32.5", 3250, false),
            ("32.50 EUR", 3250, false),
            ("from 32", 3200, true), ("ab 32 €", 3200, true), ("from €32.50", 3250, true), ("32+", 3200, true),
            ("32,-", 3200, false), ("32,– €", 3200, false),
            ("1.200,00", 120_000, false), ("1,200.00", 120_000, false), ("1.200", 120_000, false), ("1200", 120_000, false),
            ("0", 0, false),
            ("free", 0, false), ("kostenlos", 0, false), ("32 Euro", 3200, false), ("€ 32.-", 3200, false),
            ("starting at 99,90", 9990, true),
            ("0,50", 50, false), ("ab\u{A0}32\u{A0}€", 3200, true),
        ])
    func understands(text: String, hundredths: Int, isFrom: Bool) throws {
        #expect(try PriceText.read(text, currency: "EUR") == Price(hundredths: hundredths, isFrom: isFrom))
    }

    @Test("“On request” is no price", arguments: ["on request", "auf Anfrage"])
    func onRequest(text: String) throws {
        #expect(try PriceText.read(text, currency: "EUR") == nil)
    }

    @Test(
        "What cannot be meant is refused",
        arguments: [
            ("£32", "is in GBP, but the shop’s currency is EUR"), ("32 chf", "is in CHF"), ("32-45", "is not a price"),
            ("thirty", "is not a price"),
            ("-5", "is not a price"), ("", "names no amount"), ("99999999", "very large"), ("3,2000", "is not a price"),
            ("32 45", "more than one amount"), ("2026-05-09", "is a date, not a price"), ("9. Mai", "is a date, not a price"),
        ])
    func refuses(text: String, message: String) throws {
        let mistake = try #require(throws: ValueMistake.self) { _ = try PriceText.read(text, currency: "EUR") }
        #expect(mistake.message.contains(message), "\(mistake)")
    }
}

@Suite("Durations as people write them")
struct DurationTextTests {
    @Test(
        "Mean what their writer meant",
        arguments: [
            ("45", [45]), ("45 min", [45]), ("45m", [45]), ("45'", [45]), ("1h", [60]), ("1h 15", [75]), ("1h15", [75]),
            ("1 hour 15 minutes", [75]),
            ("1:15", [75]), ("1,5 h", [90]), ("1.5 hours", [90]), ("1½ h", [90]), ("½ h", [30]), ("1 Std. 20 Min.", [80]),
            ("90 Minuten", [90]),
            ("30 + wait 25 + 20", [30, -25, 20]), ("30 + 25 wait + 20", [30, -25, 20]),
            ("30 min + 25 min warten + 20 min", [30, -25, 20]),
            ("40+pause 35+45", [40, -35, 45]),
        ])
    func understands(text: String, steps: [Int]) throws {
        #expect(try DurationText.steps(text).map { $0.needsProvider ? $0.minutes : -$0.minutes } == steps)
    }

    @Test(
        "What cannot be meant is refused",
        arguments: ["", "soon", "45 kg", "30 + + 20", "0", "1e9", "999999999", "-30", "wait", "45:00", "0.0625", "1.000"])
    func refuses(text: String) {
        #expect(throws: ValueMistake.self) { try DurationText.steps(text) }
    }

    @Test("Seconds and days are told by their units")
    func units() throws {
        #expect(try DurationText.seconds("60", unit: 1) == 60)
        #expect(try DurationText.seconds("3 min", unit: 1) == 180)
        #expect(try DurationText.seconds("90", unit: 86_400) / 86_400 == 90)
        #expect(try DurationText.seconds("12 weeks", unit: 86_400) / 86_400 == 84)
        #expect(try DurationText.seconds("24 h", unit: 3600) / 3600 == 24)
    }
}
