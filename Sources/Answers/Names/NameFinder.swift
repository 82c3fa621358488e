internal import Shop

/// Finds the shop's services and people in a line.
struct NameFinder: Sendable {
    struct Found: Equatable, Sendable {
        var services: [Service.ID] = []
        var providers: [Provider.ID] = []
        /// The words that belong to no name.
        var beside: [Letters] = []
        /// The words of whole names of services, and of kinds of them.
        var ofServices: [Letters] = []
        /// The words of people's names.
        var ofPeople: [Letters] = []
        /// Services of a kind, where only the kind was named: all cuts for "cut". Empty where a service of the kind is named itself.
        var kinds: [Service.ID] = []
    }

    private enum Named: Hashable, Sendable {
        case service(Service.ID)
        case provider(Provider.ID)

        var isService: Bool {
            switch self {
            case .service: true
            case .provider: false
            }
        }
    }

    /// Stems of a name, in order.
    private struct Name: Sendable {
        let stems: [Letters]
        let named: Named
    }

    /// Said of every service.
    private static let measures: Set<Letters> = Set(["long", "longer", "short", "lang", "kurz"].map { Letters(letters: $0) })

    /// Before what a service is for.
    private static let complements: Set<Letters> = Set(["for", "fuer"].map { Letters(letters: $0) })

    private let language: Language
    /// Longest first, so that "wash and cut" is not read as "cut".
    private let names: [Name]
    /// Words that occur in the names of one service only: "beard" for "Beard trim".
    private let telling: [Letters: Named]
    /// Words that the titles of several services share: "cut".
    private let kinds: [Letters: [Service.ID]]

    init(_ content: ShopContent, _ language: Language) {
        self.language = language
        var names: [Name] = []
        var owners: [Letters: Set<Named>] = [:], bearers: [Letters: Set<Named>] = [:]
        func add(_ text: String, _ named: Named, isTitle: Bool = false) {
            let words = Self.tellingApart(LanguageText.words(in: text, language), language)
            let stems = words.map { Stemmer.stem($0, language) }
            guard !stems.isEmpty else { return }
            names.append(Name(stems: stems, named: named))
            guard case .service = named else { return }
            for stem in stems { bearers[stem, default: []].insert(named) }
            // In a longer alias are words that many lines have: "trim long hair".
            guard stems.count <= 2 || isTitle else { return }
            for (word, stem) in zip(words, stems) where Self.isTelling(word, language) && !Self.measures.contains(word) {
                owners[stem, default: []].insert(named)
                guard isTitle, language == .german else { continue }
                // "Kinder" is enough for "Kinderhaarschnitt", where no other compound begins so.
                for length in 5..<max(5, word.count - 3) {
                    owners[Stemmer.stem(Letters(word[..<length]), language), default: []].insert(named)
                }
            }
        }
        var kinds: [Letters: [Service.ID]] = [:]
        for service in content.services {
            // Customers name a service in any of the shop's languages.
            let others = service.name.keys.filter { $0 != language }.sorted { $0.rawValue < $1.rawValue }
            for text in ([language] + others).compactMap({ service.name[$0] }) { add(text, .service(service.id), isTitle: true) }
            for text in service.aliases { add(text, .service(service.id)) }
            let title = service.name[language] ?? others.first.flatMap { service.name[$0] } ?? ""
            // "Patch test for colour" is a test.
            let head = LanguageText.words(in: title, language).prefix { !Self.complements.contains($0) }
            let words = Self.tellingApart(Array(head), language).filter { Self.isTelling($0, language) }
            for stem in Set(words.map { Stemmer.stem($0, language) }) { kinds[stem, default: []].append(service.id) }
        }
        // Where most services have a word in their other names only, it tells none of them: "hair" at a hairdresser's.
        self.kinds = Dictionary(
            uniqueKeysWithValues: kinds.filter { $0.value.count > 1 }.map { stem, services in
                (stem, bearers[stem]?.count ?? 0 <= 2 * services.count ? services : [])
            })
        for provider in content.providers {
            add(provider.name, .provider(provider.id))
            // First names and surnames alone, where no other provider shares them.
            let parts = provider.name.split(separator: " ").map(String.init)
            for part in parts where parts.count > 1 && part.count >= 3 {
                let shared = content.providers.filter { $0.name.split(separator: " ").contains { $0 == part } }.count > 1
                if !shared { add(part, .provider(provider.id)) }
            }
        }
        self.names = names.enumerated().sorted { ($1.element.stems.count, $0.offset) < ($0.element.stems.count, $1.offset) }.map(
            \.element)
        telling = owners.filter { bearers[$0.key]?.count ?? 1 <= 1 }.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    /// - Parameter line: slips mended.
    func find(in line: [Letters]) -> Found {
        let words = Self.tellingApart(line, language)
        let stems = words.map { Stemmer.stem($0, language) }
        var places: [(at: Int, named: Named)] = []
        var taken = [Bool](repeating: false, count: stems.count), isService = taken, isPerson = taken
        for name in names {
            let length = name.stems.count
            guard length <= stems.count else { continue }
            for at in 0...(stems.count - length) where !taken[at..<(at + length)].contains(true) {
                guard stems[at..<(at + length)].elementsEqual(name.stems) else { continue }
                for place in at..<(at + length) {
                    taken[place] = true
                    isService[place] = name.named.isService
                    isPerson[place] = !name.named.isService
                }
                places.append((at, name.named))
            }
        }
        for (at, stem) in stems.enumerated() where !taken[at] {
            guard let named = telling[stem] else { continue }
            places.append((at, named))
            taken[at] = true
        }
        var found = Found()
        for (at, stem) in stems.enumerated() where !taken[at] {
            guard let kind = kinds[stem] else { continue }
            taken[at] = true
            isService[at] = true
            // "a cut for men": the kind of what is named anyway.
            if kind.contains(where: { service in places.contains { $0.named == .service(service) } }) { continue }
            for service in kind where !found.kinds.contains(service) { found.kinds.append(service) }
        }
        found.ofServices = zip(words, isService).compactMap { $1 ? $0 : nil }
        found.ofPeople = zip(words, isPerson).compactMap { $1 ? $0 : nil }
        found.beside = zip(words, taken).compactMap { $1 ? nil : $0 }
        for place in places.sorted(by: { $0.at < $1.at }) {
            switch place.named {
            case .service(let id): if !found.services.contains(id) { found.services.append(id) }
            case .provider(let id): if !found.providers.contains(id) { found.providers.append(id) }
            }
        }
        return found
    }

    private static func stems(_ words: [Letters], _ language: Language) -> [Letters] {
        tellingApart(words, language).map { Stemmer.stem($0, language) }
    }

    private static func isTelling(_ word: Letters, _ language: Language) -> Bool {
        word.count >= 3 && !CommonWords.isSmall(word, language)
    }

    private static func tellingApart(_ words: [Letters], _ language: Language) -> [Letters] {
        words.filter { !CommonWords.joins(language).contains($0) }
    }
}
