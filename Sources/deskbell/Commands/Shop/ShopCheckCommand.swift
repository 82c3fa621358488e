import ArgumentParser
import Shop

struct ShopCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Everything that is wrong with a shop's files, with file and line and how to mend it.",
        discussion: "Example: deskbell shop check content")

    @OptionGroup var places: Places
    @Argument(help: "The folder to check; without it the shop in use.") var folder: String?
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let path = folder ?? places.shopPath
        let limits = ReadingLimits.hold()
        let (files, unread) = try ShopFolder(path: path).readWithNames()
        var inspection = ShopInspection(files, unread: unread, cache: places.cachePath)
        limits.release()
        _ = inspection.ask()
        let findings = inspection.findings
        if json {
            JSON.print(findings.map(FindingJSON.init))
        } else {
            for finding in findings { Output.line(CleanText.line(finding.listed)) }
            Output.line(findings.isEmpty ? "All is well." : Finding.tally(findings))
        }
        if inspection.errors > 0 { throw ExitStatus.problem }
    }
}
