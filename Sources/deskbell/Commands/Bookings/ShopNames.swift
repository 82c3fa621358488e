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
