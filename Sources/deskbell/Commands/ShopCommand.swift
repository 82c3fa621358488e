import Answers
import ArgumentParser
import Conversation
import Shop

struct ShopCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shop", abstract: "The owner's content: show it, check it.",
        discussion: "Example: deskbell shop check content", subcommands: [Show.self, Check.self])

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What the shop is: services, people, number of entries.",
            discussion: "Example: deskbell shop show --shop content --json")

        @OptionGroup var places: Places
        @Flag(help: "One JSON document.") var json = false

        func run() throws {
            let content = try OpenShop(places).content
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
            for service in result.services {
                Output.line(CleanText.line("  \(service.id): \(service.name), \(service.minutes) min"))
            }
            for provider in result.providers { Output.line(CleanText.line("  \(provider.id): \(provider.name)")) }
            Output.line("  \(result.entries) entries")
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

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Everything that is wrong with a shop's files, with file and line and how to mend it.",
            discussion: "Example: deskbell shop check content")

        @OptionGroup var places: Places
        @Argument(help: "The folder to check; without it the shop in use.") var folder: String?
        @Flag(help: "One JSON document.") var json = false

        func run() throws {
            let findings = try ShopInspection(folder: folder ?? places.shopPath, cache: places.cachePath).findings()
            let errors = findings.count { $0.severity == .error }
            if json {
                JSON.print(findings.map(Result.init))
            } else {
                for finding in findings {
                    Output.line(CleanText.line("\(finding.severity == .error ? "ERROR  " : "warning") \(finding.description)"))
                }
                let warnings = findings.count - errors
                Output.line(findings.isEmpty ? "All is well." : "\(errors) errors, \(warnings) warnings.")
            }
            if errors > 0 { throw ExitStatus.problem }
        }

        private struct Result: Encodable {
            let file: String
            let line: Int?
            let row: Int?
            let severity, message, remedy: String

            init(_ finding: Finding) {
                file = finding.file
                switch finding.place {
                case .line(let number)?: (line, row) = (number, nil)
                case .row(let number)?: (line, row) = (nil, number)
                case nil: (line, row) = (nil, nil)
                }
                severity = finding.severity.rawValue
                message = finding.message
                remedy = finding.remedy
            }
        }
    }
}
