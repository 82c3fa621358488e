/// Everything the owner says about the shop, read and checked. `ShopReader` makes it from files.
package struct ShopContent: Equatable, Sendable {
    package var name: String
    /// IANA name, `Europe/Berlin`.
    package var timeZone: String
    /// At least one; the first is spoken when the customer's is not known.
    package var languages: [Language]
    /// ISO 4217, `EUR`.
    package var currency: String
    /// The sample shop or an unfinished starter: every screen says DEMONSTRATION.
    package var isDemonstration: Bool
    /// How times are written to customers.
    package var clock: ClockFace

    package var hours: WeeklyHours
    /// Closures, holidays and special openings of the whole shop; a later one wins over an earlier one.
    package var exceptions: [DatedHours]
    package var contact: Contact
    package var privacyNotice: PrivacyNotice
    package var retention: Retention

    package var services: [Service]
    package var providers: [Provider]
    package var resources: [Resource]
    package var bookingRules: BookingRules

    package var handoff: HandoffRules
    package var entries: [Entry]
    package var goldenQuestions: [GoldenQuestion]
    /// The owner's own sentences, where they differ from `Wording`'s defaults: phrase key → template.
    package var wording: [Language: [String: String]]
    /// Where each of them stands.
    package var wordingSources: [Language: [String: Source]]
    /// The share of the owner's own phrasings that would be asked back, 0...0.5: the "ask more / answer more" dial.
    package var askBackShare: Double
    /// Whether a paired owner stick gets back what came of it, the current workbook, the week and the unanswered questions.
    package var writesToStick: Bool

    /// A shop with nothing in it but a name: what a folder with only `faq.csv` starts from.
    package init(name: String) {
        self.name = name
        timeZone = "UTC"
        languages = [.english]
        currency = "EUR"
        isDemonstration = false
        clock = .hours24
        hours = WeeklyHours()
        exceptions = []
        contact = Contact()
        privacyNotice = PrivacyNotice(version: "", text: [:])
        retention = Retention()
        services = []
        providers = []
        resources = []
        bookingRules = BookingRules()
        handoff = HandoffRules()
        entries = []
        goldenQuestions = []
        wording = [:]
        wordingSources = [:]
        askBackShare = 0.07
        writesToStick = false
    }

    package func service(_ id: Service.ID) -> Service? { services.first { $0.id == id } }
    package func provider(_ id: Provider.ID) -> Provider? { providers.first { $0.id == id } }
    package func resource(_ id: Resource.ID) -> Resource? { resources.first { $0.id == id } }
    package func entry(_ id: Entry.ID) -> Entry? { entries.first { $0.id == id } }

    /// Who can do `service`, in the owner's order.
    package func providers(of service: Service) -> [Provider] {
        providers.filter { $0.services?.contains(service.id) ?? true }
    }
}

package enum ClockFace: Sendable {
    /// `18:30`
    case hours24
    /// `6:30 pm`
    case hours12
}

/// ISO 639-1, lower case: `en`, `de`.
package struct Language: RawRepresentable, Hashable, Sendable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package static let english = Language(rawValue: "en")
    package static let german = Language(rawValue: "de")
}

/// All of it optional and shown as written.
package struct Contact: Equatable, Sendable {
    package var address: String?
    package var phone: String?
    package var email: String?
    package var website: String?
    package init() {}
}

/// What a customer reads before the first personal field.
package struct PrivacyNotice: Equatable, Sendable {
    /// Kept with every booking; the owner's, or a hash of the text.
    package var version: String
    package var text: [Language: String]

    package init(version: String, text: [Language: String]) {
        self.version = version
        self.text = text
    }
}

/// What the owner expects of one question; run at every check.
package struct GoldenQuestion: Equatable, Sendable {
    package enum Expected: Equatable, Sendable {
        case entry(Entry.ID)
        case staff
        case unknown
    }
    package var question: String
    package var expected: Expected
    package var source: Source

    package init(question: String, expected: Expected, source: Source) {
        self.question = question
        self.expected = expected
        self.source = source
    }
}

extension ShopContent {
    /// An owner who has no ids before their eyes writes the question of the entry that is expected.
    mutating func nameGoldenEntries() {
        let ids = Set(entries.map(\.id))
        let questions = Dictionary(entries.map { (ContentWords.plain($0.question), $0.id) }) { first, _ in first }
        for index in goldenQuestions.indices {
            guard case .entry(let id) = goldenQuestions[index].expected, !ids.contains(id),
                let named = questions[ContentWords.plain(id.rawValue)]
            else { continue }
            goldenQuestions[index].expected = .entry(named)
        }
    }
}

/// Where in the owner's files something stands.
package struct Source: Hashable, Sendable {
    /// Relative to the shop folder.
    package var file: String
    /// 1-based: a line of a text file, a row of a table.
    package var line: Int?

    package init(file: String, line: Int? = nil) {
        self.file = file
        self.line = line
    }
}
