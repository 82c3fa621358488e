internal import Shop

/// What customers say to any shop, a language a list. `{service}` and `{provider}` stand for the shop's own names.
struct BuiltInPhrasings: Sendable {
    var topic: Topic
    var lines: [String]
    /// Asked where there are bookings to ask about.
    var isOfBookings = false

    init(_ intent: Intent, _ lines: String) { self.init(.intent(intent), lines) }

    init(_ topic: Topic, isOfBookings: Bool = false, _ lines: String) {
        self.topic = topic
        self.isOfBookings = isOfBookings
        self.lines = lines.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init)
    }

    static func of(_ language: Language) -> [BuiltInPhrasings] {
        switch language {
        case .english: english
        case .german: german
        default: []
        }
    }

    /// The phrasings this shop can honour: a task or a fact it has no answer to is never proposed.
    static func offered(by content: ShopContent, _ language: Language) -> [Phrasing] {
        let services = content.services.prefix(4).compactMap { $0.name[language] ?? $0.name.values.sorted().first }
        let providers = content.providers.prefix(3).map(\.name)
        let hasBookings = content.services.contains(where: \.isBookable)
        return of(language).filter { $0.topic.isOffered(by: content) && (hasBookings || !$0.isOfBookings) }.flatMap { group in
            group.lines.flatMap { line in
                fill(line, "{service}", services).flatMap { fill($0, "{provider}", providers) }
            }.map { Phrasing(text: $0, topic: group.topic) }
        }
    }

    private static func fill(_ line: String, _ hole: String, _ names: [String]) -> [String] {
        let pieces = line.split(separator: hole, omittingEmptySubsequences: false)
        guard pieces.count > 1 else { return [line] }
        return names.map { pieces.joined(separator: $0) }
    }
}

extension Topic {
    /// Whether a shop has what it takes to help with this.
    func isOffered(by content: ShopContent) -> Bool {
        let isBookable = content.services.contains(where: \.isBookable)
        switch self {
        case .elsewhere: return true
        case .intent(let intent):
            switch intent {
            case .entry, .person, .chat: return true
            case .task(.book), .task(.move), .task(.cancel), .task(.lookUp), .task(.walkIn): return isBookable
            case .fact(.openingHours): return !content.hours.isEmpty || !content.exceptions.isEmpty
            case .fact(.price): return content.services.contains { $0.price != nil }
            case .fact(.duration), .fact(.services): return !content.services.isEmpty
            case .fact(.nextFree): return isBookable
            case .fact(.whoIsIn): return !content.providers.isEmpty
            case .fact(.whoDoes): return isBookable && !content.providers.isEmpty
            }
        }
    }
}
