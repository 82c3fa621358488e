import ArgumentParser
import Conversation
import Shop

struct ShopShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "What the shop is: services, people, number of entries.",
        discussion: "Example: deskbell shop show --shop content --json")

    @OptionGroup var places: Places
    @Flag(help: "The assistant's sentences, by name, as they are in use.") var sentences = false
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let content = try OpenShop(places).content
        if sentences { return showSentences(of: content) }
        let language = content.languages[0]
        let result = Result(
            name: content.name, time_zone: content.timeZone,
            services: content.services.map {
                Result.Service(id: $0.id.rawValue, name: $0.name[language] ?? $0.id.rawValue, minutes: $0.minutes)
            },
            providers: content.providers.map { Result.Provider(id: $0.id.rawValue, name: $0.name) },
            entries: content.entries.count)
        if json { return JSON.print(result) }
        Output.line(CleanText.line(result.name) + " (" + result.time_zone + ")")
        for service in result.services { Output.line(CleanText.line("  \(service.id): \(service.name), \(service.minutes) min")) }
        for provider in result.providers { Output.line(CleanText.line("  \(provider.id): \(provider.name)")) }
        Output.line("  \(result.entries) entries")
    }

    /// As a wording file writes them.
    private func showSentences(of content: ShopContent) {
        let all = content.languages.map { language in
            let wording = Wording(language: language, content: content)
            return (language.rawValue, Dictionary(uniqueKeysWithValues: Phrase.allCases.map { ($0.rawValue, wording($0)) }))
        }
        if json { return JSON.print(Dictionary(uniqueKeysWithValues: all)) }
        for (language, sentences) in all {
            Output.line("wording/\(language).yaml")
            for (key, text) in sentences.sorted(by: { $0.key < $1.key }) { Output.line(CleanText.line("  \(key): \(text)")) }
        }
    }

    private struct Result: Encodable {
        struct Service: Encodable {
            let id, name: String
            let minutes: Int
        }
        struct Provider: Encodable { let id, name: String }
        // The contract's key.
        // swift-format-ignore: AlwaysUseLowerCamelCase
        let name, time_zone: String
        let services: [Service]
        let providers: [Provider]
        let entries: Int
    }
}
