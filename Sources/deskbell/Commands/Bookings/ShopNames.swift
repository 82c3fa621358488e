import Diary
import Foundation
import Shop

/// Services and providers as people name them on a command line: by id, by name, by the owner's other words, or by as much of one as fits only one.
struct ShopNames {
    let content: ShopContent

    func service(_ text: String) throws(Failure) -> Service {
        let candidates = content.services.map { service in
            Candidate(id: service.id.rawValue, names: service.name.values.sorted() + service.aliases, value: service)
        }
        return try Self.find(text, among: candidates, kind: "service")
    }

    func provider(_ text: String) throws(Failure) -> Provider {
        let candidates = content.providers.map { Candidate(id: $0.id.rawValue, names: [$0.name], value: $0) }
        return try Self.find(text, among: candidates, kind: "person")
    }

    /// In the shop's first language.
    func name(of service: Service.ID) -> String {
        guard let service = content.service(service) else { return service.rawValue }
        return service.name[content.languages[0]] ?? service.name.values.sorted().first ?? service.id.rawValue
    }

    func name(of provider: Provider.ID) -> String { content.provider(provider)?.name ?? provider.rawValue }

    /// Each once, in the order of the visit.
    func people(of visit: [Slot]) -> String {
        visit.reduce(into: [Provider.ID]()) { if !$0.contains($1.provider) { $0.append($1.provider) } }.map(name(of:)).joined(
            separator: " and ")
    }

    /// The service whose longest name or other word is in a text: “Anna Schmidt, women's cut”.
    func service(within text: String) -> Service? {
        let said = Self.words(text)
        return content.services.compactMap { service in
            let longest = Self.names(of: service).map(Self.words).filter { Self.contains($0, in: said) }.map { $0.joined().count }
                .max()
            return longest.map { (service: service, length: $0) }
        }.max { $0.length < $1.length }?.service
    }

    /// The one person whose name is in a text; nil where it is nobody's or several people's.
    func provider(within text: String) -> Provider.ID? {
        let said = Self.words(text)
        let found = content.providers.filter { person in
            [person.name, person.id.rawValue].contains { Self.contains(Self.words($0), in: said) }
        }
        return found.count == 1 ? found[0].id : nil
    }

    /// What is left of a title for the customer: “Women's cut: Anna Schmidt (Mara)” is Anna Schmidt.
    func rest(of title: String, without service: Service) -> String {
        let parts = title.split { ":;,|/()\n–—".contains($0) }.flatMap { $0.split(separator: " - ") }
        let known = (Self.names(of: service) + content.providers.flatMap { [$0.name, $0.id.rawValue] }).map(Self.words)
        let left = parts.map(String.init).filter { part in
            let words = Self.words(part)
            return !words.isEmpty && !known.contains(words) && !part.allSatisfy { $0.isNumber || " +-".contains($0) }
        }
        // One part only, “haircut Anna”: its known words are taken out.
        guard left.count == 1, let part = left.first else { return left.first { !Self.isKnown($0, known) } ?? "" }
        let drop = Set(known.filter { Self.contains($0, in: Self.words(part)) }.joined())
        return part.split(separator: " ").filter {
            !drop.contains(Self.words(String($0)).joined()) && !["with", "for", "bei", "für"].contains($0.lowercased())
        }
        .joined(separator: " ")
    }

    private static func isKnown(_ part: String, _ known: [[String]]) -> Bool { known.contains { contains($0, in: words(part)) } }

    private static func names(of service: Service) -> [String] {
        [service.id.rawValue] + service.name.values.sorted() + service.aliases
    }

    /// One after the other.
    private static func contains(_ wanted: [String], in said: [String]) -> Bool {
        guard !wanted.isEmpty, wanted.count <= said.count else { return false }
        return (0...said.count - wanted.count).contains { Array(said[$0..<$0 + wanted.count]) == wanted }
    }

    /// Whether `text` is somebody's name or the beginnings of some of its words.
    static func isName(_ text: String, of name: String) -> Bool { isPart(words(text), of: words(name)) }

    private struct Candidate<Value> {
        let id: String
        let names: [String]
        let value: Value
    }

    private static func find<Value>(_ text: String, among candidates: [Candidate<Value>], kind: String) throws(Failure) -> Value {
        if let exact = candidates.first(where: { $0.id == text }) { return exact.value }
        let wanted = words(text)
        let whole = candidates.filter { candidate in ([candidate.id] + candidate.names).contains { words($0) == wanted } }
        if whole.count == 1 { return whole[0].value }
        let partly = candidates.filter { candidate in ([candidate.id] + candidate.names).contains { isPart(wanted, of: words($0)) }
        }
        let found = whole.isEmpty ? partly : whole
        if found.count == 1 { return found[0].value }
        if found.isEmpty {
            let list = candidates.isEmpty ? "The shop has none." : "The shop has: \(candidates.map(\.id).joined(separator: ", "))."
            throw Failure("There is no \(kind) “\(CleanText.line(text))”. \(list)", code: ExitStatus.problem)
        }
        throw Failure(
            "“\(CleanText.line(text))” could be \(found.map(\.id).joined(separator: ", ")). Name one of them.",
            code: ExitStatus.problem)
    }

    /// Each word begins a word of the name.
    private static func isPart(_ wanted: [String], of name: [String]) -> Bool {
        !wanted.isEmpty && wanted.allSatisfy { word in name.contains { $0.hasPrefix(word) } }
    }

    /// Without case, accents and apostrophes.
    private static func words(_ text: String) -> [String] {
        text.replacing("'", with: "").replacing("’", with: "")
            .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
