internal import Shop

/// Finds the shop's services and people in a line.
struct NameFinder: Sendable {
    struct Found: Equatable, Sendable {
        var services: [Service.ID] = []
        var providers: [Provider.ID] = []
        /// Nothing else is in the line but small words.
        var isAll = false
    }

    private enum Named: Hashable, Sendable {
        case service(Service.ID)
        case provider(Provider.ID)
    }

    /// Stems of a name, in order.
    private struct Name: Sendable {
        let stems: [Letters]
        let named: Named
    }

    private let language: Language
    /// Longest first, so that "wash and cut" is not read as "cut".
    private let names: [Name]
    /// Words that occur in the names of one service only: "beard" for "Beard trim".
    private let telling: [Letters: Named]

    init(_ content: ShopContent, _ language: Language) {
        self.language = language
        var names: [Name] = []
        var owners: [Letters: Set<Named>] = [:]
        func add(_ text: String, _ named: Named) {
            let stems = Self.stems(LanguageText.words(in: text, language), language)
            guard !stems.isEmpty else { return }
            names.append(Name(stems: stems, named: named))
            guard case .service = named else { return }
            for stem in stems where stem.count >= 4 && !CommonWords.isSmall(stem, language) {
                owners[stem, default: []].insert(named)
            }
        }
        for service in content.services {
            let title =
                service.name[language].map { [$0] }
                ?? service.name.keys.sorted { $0.rawValue < $1.rawValue }.compactMap { service.name[$0] }
            for text in title + service.aliases { add(text, .service(service.id)) }
        }
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
        telling = owners.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    /// - Parameter line: slips mended.
    func find(in line: [Letters]) -> Found {
        let words = Self.tellingApart(line, language)
        let stems = words.map { Stemmer.stem($0, language) }
        var places: [(at: Int, named: Named)] = []
        var taken = [Bool](repeating: false, count: stems.count)
        for name in names {
            let length = name.stems.count
            guard length <= stems.count else { continue }
            for at in 0...(stems.count - length) where !taken[at..<(at + length)].contains(true) {
                guard stems[at..<(at + length)].elementsEqual(name.stems) else { continue }
                for place in at..<(at + length) { taken[place] = true }
                places.append((at, name.named))
            }
        }
        for (at, stem) in stems.enumerated() where !taken[at] {
            guard let named = telling[stem] else { continue }
            places.append((at, named))
            taken[at] = true
        }
        var found = Found()
        found.isAll = !places.isEmpty && zip(words, taken).allSatisfy { $1 || CommonWords.isSmall($0, language) }
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

    private static func tellingApart(_ words: [Letters], _ language: Language) -> [Letters] {
        words.filter { !CommonWords.joins(language).contains($0) }
    }
}
