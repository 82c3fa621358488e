import Shop
import Testing

@testable import Answers

/// A small barber's shop, as an owner would write it.
enum TestShop {
    static func entry(_ id: String, _ phrasings: [String], _ answer: String = "An answer.", _ language: Language = .english)
        -> Entry
    {
        Entry(
            id: Entry.ID(rawValue: id), question: phrasings[0], alsoAsked: Array(phrasings.dropFirst()), answer: answer,
            language: language,
            source: Source(file: "faq.csv"))
    }

    static let entries = [
        entry("parking", ["Where can I park?", "Is there parking nearby?", "Do you have a car park?", "Can I leave my car here?"]),
        entry(
            "cards",
            ["Do you take cards?", "Can I pay by card?", "Do you accept Visa?", "Can I pay contactless?", "Is it cash only?"]),
        entry(
            "voucher-sale",
            [
                "Do you sell gift vouchers?", "Can I buy a gift voucher?", "I want to get a gift card for my dad",
                "Are gift cards available?",
            ]),
        entry(
            "voucher-use",
            [
                "Can I pay with a gift voucher?", "How do I use my gift card?", "Is my gift voucher still valid?",
                "Redeem a gift card",
            ]),
        entry(
            "kids",
            ["Do you cut children's hair?", "Is there a price for kids?", "Can I bring my toddler?", "Haircuts for children"]),
        entry(
            "dogs", ["Can I bring my dog?", "Are pets allowed?", "Is my dog welcome?"], "Dogs are welcome. Xylo the cat lives here."
        ),
        entry("beard-oil", ["Do you sell beard oil?", "Which beard oil do you stock?", "Have you got Zarko balm?"]),
        entry("wifi", ["What is the wifi password?", "Do you have free wifi?", "Can I use the internet here?"]),
        entry(
            "wheelchair", ["Is there step-free access?", "Can I come in with a wheelchair?", "Is the shop wheelchair accessible?"]),
        entry("toilet", ["Is there a toilet?", "Can I use your bathroom?", "Where are the restrooms?"]),
    ]

    static var content: ShopContent {
        var content = ShopContent(name: "Otto's Barbers")
        content.entries = entries
        return content
    }

    /// With services and people, so that tasks and facts are offered.
    static var booking: ShopContent {
        var content = content
        content.hours = WeeklyHours([.tuesday: [TimeRange(TimeOfDay(hour: 9, minute: 0)!, TimeOfDay(hour: 18, minute: 0)!)!]])
        content.services = [
            service("cut", [.english: "Wash and cut", .german: "Waschen und schneiden"], ["trim", "short back and sides"], 3_200),
            service("beard", [.english: "Beard trim", .german: "Bartschnitt"], [], 1_500),
            service("colour", [.english: "Colour", .german: "Farbe"], ["dye"], 5_500),
        ]
        content.providers = [
            Provider(id: Provider.ID(rawValue: "anna"), name: "Anna Schmidt", source: Source(file: "services.yaml")),
            Provider(id: Provider.ID(rawValue: "mehmet"), name: "Mehmet Kaya", source: Source(file: "services.yaml")),
        ]
        return content
    }

    static var german: ShopContent {
        var content = booking
        content.languages = [.german, .english]
        content.entries += [
            entry(
                "parken", ["Wo kann ich parken?", "Gibt es Parkplätze?", "Habt ihr einen Parkplatz vor der Tür?"],
                "Hinter dem Haus.", .german),
            entry(
                "kinder",
                ["Schneiden Sie auch Kindern die Haare?", "Was kostet ein Kinderhaarschnitt?", "Kann mein Sohn mitkommen?"], "Ja.",
                .german),
            entry("karte", ["Kann ich mit Karte zahlen?", "Nehmt ihr EC-Karte?", "Geht Kartenzahlung?"], "Ja.", .german),
            entry(
                "gutschein", ["Verkaufen Sie Gutscheine?", "Kann ich einen Gutschein kaufen?", "Geschenkgutschein"], "Ja.", .german),
        ]
        return content
    }

    private static func service(_ id: String, _ name: [Language: String], _ aliases: [String], _ price: Int) -> Service {
        var service = Service(
            id: Service.ID(rawValue: id), name: name, steps: [Service.Step(minutes: 30)], source: Source(file: "services.yaml"))
        service.aliases = aliases
        service.price = Price(hundredths: price)
        return service
    }
}

extension Understanding {
    /// The entry that would be answered outright.
    var answered: String? {
        if case .intent(.entry(let id)) = outcome { id.rawValue } else { nil }
    }

    var suggested: [String] {
        guard case .suggest(let intents) = outcome else { return [] }
        return intents.compactMap { if case .entry(let id) = $0 { id.rawValue } else { nil } }
    }

    var best: String? { candidates.first?.entry.rawValue }

    /// Nothing that a shop would be held to: not understood, or a bit of small talk.
    var isCalm: Bool {
        switch outcome {
        case .unknown, .intent(.chat): true
        case .intent, .suggest: false
        }
    }
}

/// For walks that must come out the same every time: SplitMix64.
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
