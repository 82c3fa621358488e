import Testing

@testable import Shop

@Suite("When the shop is open")
struct OpeningTimesTests {
    static func shop(_ yaml: String) -> ShopContent {
        ShopReader.read(ShopFiles([ShopFiles.File(path: "shop.yaml", bytes: Array(yaml.utf8))])).content
    }

    static func at(_ text: String) -> LocalDateTime {
        let parts = text.split(separator: "T"), clock = parts[1].split(separator: ":").map { Int($0)! }
        return LocalDateTime(LocalDate(iso: parts[0])!, TimeOfDay(hour: clock[0], minute: clock[1])!)
    }

    // 2026-11-23 is a Monday.
    static let shop = shop(
        """
        hours: Tue-Wed 9:00-12:00, 14:00-18:00; Fri 18:00-02:00
        closures: [2026-12-01 closed training, 2026-12-02 10:00-11:00, Dec 25-26 closed Christmas]
        """)

    @Test(
        "Open, until when, and next",
        arguments: [
            ("2026-11-23T10:00", nil, "2026-11-24T09:00"),
            ("2026-11-24T08:59", nil, "2026-11-24T09:00"),
            ("2026-11-24T09:00", "2026-11-24T12:00", "2026-11-24T14:00"),
            ("2026-11-24T12:00", nil, "2026-11-24T14:00"),
            ("2026-11-24T17:59", "2026-11-24T18:00", "2026-11-25T09:00"),
            ("2026-11-24T18:00", nil, "2026-11-25T09:00"),
            ("2026-11-27T23:00", "2026-11-28T02:00", "2026-12-02T10:00"),
            ("2026-11-28T01:00", "2026-11-28T02:00", "2026-12-02T10:00"),
            ("2026-11-28T02:00", nil, "2026-12-02T10:00"),
            ("2026-12-01T10:00", nil, "2026-12-02T10:00"),
            ("2026-12-25T20:00", nil, "2026-12-29T09:00"),
        ])
    func openings(now: String, until: String?, next: String?) {
        let now = Self.at(now)
        #expect(Self.shop.isOpen(at: now) == (until != nil))
        #expect(Self.shop.closing(after: now)?.description == until)
        #expect(Self.shop.nextOpening(after: now)?.description == next)
    }

    @Test("A shop that never closes has no closing and no next opening; one without hours neither")
    func extremes() {
        let always = Self.shop("hours: 24/7"), never = Self.shop("name: x"), now = Self.at("2026-11-24T09:00")
        #expect(always.isOpen(at: now) && always.closing(after: now) == nil && always.nextOpening(after: now) == nil)
        #expect(!never.isOpen(at: now) && never.closing(after: now) == nil && never.nextOpening(after: now) == nil)
    }

    @Test("Minute by minute, the shop is open exactly between an opening and its closing")
    func agrees() throws {
        var now = Self.at("2026-11-20T00:00")
        var wasOpen = Self.shop.isOpen(at: now)
        var announced = Self.shop.nextOpening(after: now)
        for minute in 1...(16 * 1440) {
            let next = LocalDateTime(LocalDate(iso: "2026-11-20")!.adding(days: minute / 1440), TimeOfDay(minutes: minute % 1440)!)
            let isOpen = Self.shop.isOpen(at: next)
            if isOpen, !wasOpen {
                try #require(announced == next, "\(next)")
            }
            if isOpen { try #require(Self.shop.closing(after: next) != nil, "\(next)") }
            (now, wasOpen) = (next, isOpen)
            announced = Self.shop.nextOpening(after: now)
        }
    }
}

@Suite("Live facts")
struct LiveFactsTests {
    static func files(_ shop: String, _ services: String = "") -> ShopContent {
        ShopReader.read(
            ShopFiles([
                .init(path: "shop.yaml", bytes: Array(shop.utf8)), .init(path: "services.yaml", bytes: Array(services.utf8)),
            ])
        ).content
    }

    static let content = files(
        """
        name: Salon
        languages: [en, de]
        hours: Tue-Thu 9:00-18:00; Sat 9:00-12:00, 13:00-14:00
        closures:
          - 2026-12-24 9:00-13:00 Christmas Eve
          - Dec 25-26 closed Christmas
          - 2026-12-30 - 2027-01-02 closed
        contact: {phone: 030 123}
        """,
        """
        services:
          - {id: cut, name: {en: Cut, de: Schnitt}, price: from 32.50, duration: 45}
          - {id: free, name: Advice, price: 0, duration: 15}
          - {id: big, name: Big, price: 1200, duration: 30 + wait 30 + 15}
          - {id: ask, name: Ask, duration: 30}
        people:
          - {id: mara, name: Mara, hours: Tue-Wed 9-17}
          - {id: jo.k, name: Jo, hours: Sat 9-12}
        booking:
          cancellation_policy: {en: Free until a day before., de: Bis einen Tag vorher kostenlos.}
        """)

    @Test(
        "Say what is true now, in both languages",
        arguments: [
            ("2026-11-24T10:00", "{{hours.today}}", "09:00–18:00", "09:00–18:00"),
            ("2026-11-23T10:00", "{{hours.today}}", "closed", "geschlossen"),
            ("2026-12-23T10:00", "{{hours.tomorrow}}", "09:00–13:00 (Christmas Eve)", "09:00–13:00 (Christmas Eve)"),
            ("2026-11-28T10:00", "{{ Hours.Today }}", "09:00–12:00, 13:00–14:00", "09:00–12:00, 13:00–14:00"),
            (
                "2026-11-24T10:00", "{{hours.week}}", "Tue–Thu 09:00–18:00; Sat 09:00–12:00, 13:00–14:00; Mon, Fri and Sun closed",
                "Di–Do 09:00–18:00; Sa 09:00–12:00, 13:00–14:00; Mo, Fr und So geschlossen"
            ),
            ("2026-11-24T10:00", "We are {{open.now}}.", "We are open until 18:00.", "We are bis 18:00 Uhr geöffnet."),
            ("2026-11-24T20:00", "{{open.now}}", "closed", "geschlossen"),
            ("2026-11-24T08:00", "{{open.next}}", "today at 09:00", "heute um 09:00 Uhr"),
            ("2026-11-24T20:00", "{{open.next}}", "tomorrow at 09:00", "morgen um 09:00 Uhr"),
            ("2026-11-26T20:00", "{{open.next}}", "on Saturday, 28 November, at 09:00", "am Samstag, 28. November, um 09:00 Uhr"),
            (
                "2026-12-29T20:00", "{{open.next}}", "on Tuesday, 5 January 2027, at 09:00",
                "am Dienstag, 5. Januar 2027, um 09:00 Uhr"
            ),
            (
                "2026-12-25T10:00", "{{closures.next}}", "25–26 December (Christmas): closed",
                "25.–26. Dezember (Christmas): geschlossen"
            ),
            (
                "2026-12-27T10:00", "{{closures.next}}", "30 December – 2 January 2027: closed",
                "30. Dezember – 2. Januar 2027: geschlossen"
            ),
            ("2026-11-24T10:00", "{{service.cut.price}}", "from €32.50", "ab 32,50 €"),
            ("2026-11-24T10:00", "{{service.free.price}}", "free of charge", "kostenlos"),
            ("2026-11-24T10:00", "{{service.big.price}}", "€1,200", "1.200 €"),
            ("2026-11-24T10:00", "{{service.big.minutes}}", "75", "75"),
            ("2026-11-24T10:00", "{{service.cut.name}}", "Cut", "Schnitt"),
            (
                "2026-11-24T10:00", "Us: {{prices}}Ask.", "Us:\n- Cut: from €32.50\n- Advice: free of charge\n- Big: €1,200\nAsk.",
                "Us:\n- Schnitt: ab 32,50 €\n- Advice: kostenlos\n- Big: 1.200 €\nAsk."
            ),
            ("2026-11-24T10:00", "{{providers}}", "Mara and Jo", "Mara und Jo"),
            ("2026-11-24T10:00", "{{providers.today}}", "Mara", "Mara"),
            ("2026-11-23T10:00", "{{providers.today}}", "nobody", "niemand"),
            (
                "2026-11-24T10:00", "{{provider.jo.k.hours}}", "Sat 09:00–12:00, Mon, Tue, Wed, Thu, Fri and Sun closed",
                "Sa 09:00–12:00, Mo, Di, Mi, Do, Fr und So geschlossen"
            ),
            ("2026-11-24T10:00", "{{contact.phone}}", "030 123", "030 123"),
            ("2026-11-24T10:00", "{{booking.policy}}", "Free until a day before.", "Bis einen Tag vorher kostenlos."),
            ("2026-11-24T10:00", "{{booking.cancel_until}}, {{booking.ahead}}", "24 hours, 90 days", "24 Stunden, 90 Tage"),
            ("2026-11-24T10:00", "{{service.ask.price}}", "(please ask us)", "(bitte fragen Sie uns)"),
            (
                "2026-11-24T10:00", "{{no.such}} {{}} {{contact.email}}", "(please ask us) (please ask us) (please ask us)",
                "(bitte fragen Sie uns) (bitte fragen Sie uns) (bitte fragen Sie uns)"
            ),
            ("2026-11-24T10:00", "a {{ b", "a  b", "a  b"),
            ("2026-11-24T10:00", "no facts { here }", "no facts { here }", "no facts { here }"),
        ])
    func renders(now: String, template: String, english: String, german: String) {
        let now = OpeningTimesTests.at(now)
        #expect(LiveFacts.render(template, content: Self.content, now: now, language: .english) == english)
        #expect(LiveFacts.render(template, content: Self.content, now: now, language: .german) == german)
    }

    @Test("The owner's clock may have twelve hours")
    func twelveHours() {
        let content = Self.files("clock: 12\nhours: Tue 9:00-12:30, 13:00-24:00")
        let now = OpeningTimesTests.at("2026-11-24T09:00")
        #expect(
            LiveFacts.render("{{hours.today}}", content: content, now: now, language: .english)
                == "9:00 am–12:30 pm, 1:00 pm–12:00 am")
        #expect(LiveFacts.render("{{open.now}}", content: content, now: now, language: .english) == "open until 12:30 pm")
    }

    @Test("Currencies without a sign of their own are written out")
    func francs() {
        let content = Self.files("currency: CHF", "services:\n - {id: a, name: A, price: 30, duration: 30}")
        let now = OpeningTimesTests.at("2026-11-24T09:00")
        #expect(LiveFacts.render("{{service.a.price}}", content: content, now: now, language: .english) == "CHF 30")
        #expect(LiveFacts.render("{{service.a.price}}", content: content, now: now, language: .german) == "30 CHF")
    }
}
