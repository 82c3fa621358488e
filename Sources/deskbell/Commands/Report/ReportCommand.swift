import ArgumentParser
import Foundation
import Ledger
import Shop

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "How the week went: who was helped by whom, how long they waited, what had no answer.",
        discussion: """
            Without --week the running week. Each number comes with what it means; practice is never counted.

            Example: deskbell report --week 2026-11-16 --html week.html
            """)

    @OptionGroup var places: Places

    @Option(help: ArgumentHelp("Any day of the week, or “last”.", valueName: "date"))
    var week: String?

    @Option(help: ArgumentHelp("Write one page for a browser or a printer.", valueName: "file"))
    var html: String?

    @Option(help: ArgumentHelp("en or de; without it the shop's first language.", valueName: "language"))
    var language: String?

    @Flag(help: "One JSON document.") var json = false

    func validate() throws {
        if let language, !["en", "de"].contains(language) { throw ValidationError("--language is en or de.") }
        if json, html != nil { throw ValidationError("Choose --json or --html.") }
    }

    func run() throws {
        let shop = try OpenShop(places), today = shop.zone.local(Clocks.wall).date
        let report = try OpenLedger.open(places).report(
            try chosen(today: today), by: OpenTime(content: shop.content, zone: shop.zone))
        let spoken = language.map(Language.init(rawValue:)) ?? (shop.content.languages[0] == .german ? .german : .english)
        let page = ReportPage(report: report, shop: shop, language: spoken, today: today)
        if json { return JSON.print(ReportJSON(page)) }
        if let html { return try write(ReportHTML(it: page).document, to: html) }
        ReportLines(page: Page(), it: page).show()
    }

    private func write(_ document: String, to path: String) throws(Failure) {
        if path == "-" { return Output.raw(document) }
        do {
            try Data(document.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw Failure(
                "The page cannot be written to \(CleanText.line(path)). Check that the folder exists, that you may write there, and that the disk has room.",
                code: ExitStatus.cannotCreate)
        }
        Output.line(CleanText.line(path))
    }

    private func chosen(today: LocalDate) throws(Failure) -> ReportWeek {
        let running = ReportWeek(containing: today)
        switch week {
        case nil: return running
        case "last"?: return running.adding(weeks: -1)
        case let text?:
            guard let date = LocalDate(iso: text) else {
                throw Failure(
                    "“\(CleanText.line(text.prefix(40)))” is no day. Write one of the week, like --week \(today), or --week last.",
                    code: ExitStatus.usage)
            }
            return ReportWeek(containing: date)
        }
    }
}
