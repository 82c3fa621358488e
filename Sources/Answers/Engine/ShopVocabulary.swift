internal import Shop

/// Every word the owner has written: none of them is a misspelling.
enum ShopVocabulary {
    /// As `LineCutter` gives them, a text a list.
    static func words(of content: ShopContent) -> [[Letters]] {
        var texts = [content.name]
        for service in content.services {
            texts += service.name.keys.sorted { $0.rawValue < $1.rawValue }.compactMap { service.name[$0] } + service.aliases
        }
        texts += content.providers.map(\.name) + content.resources.map(\.name)
        for entry in content.entries { texts += [entry.answer] + entry.tags }
        return texts.map { text in text.split(separator: " ").flatMap { LineCutter.words(in: String($0)) } }
    }
}
