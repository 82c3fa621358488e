import ArgumentParser
import Ledger
import Shop

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Visits worth a look: answers called wrong or no help, questions without an answer, and some that went well.",
        discussion: """
            Names and numbers are taken out. On a terminal one key goes on; what was looked at does not come again.

            Example: deskbell review --days 14
            """)

    @OptionGroup var places: Places
    @Option(help: ArgumentHelp("How far back.", valueName: "days")) var days = 28
    @Flag(help: "What was reviewed before too.") var all = false
    @Flag(help: "One JSON document.") var json = false

    func validate() throws {
        guard 1...3_650 ~= days else { throw ValidationError("--days is from 1 to 3650.") }
    }

    func run() throws {
        let zone = ShopClock.zone(places), ledger = try OpenLedger.open(places)
        let items = try ledger.reviewItems(since: Clocks.wall.adding(seconds: -Int64(days) * 86_400), again: all)
        if json { return JSON.print(items.map { ReviewJSON($0, zone: zone) }) }
        let lines = ReviewLines(page: Page(), time: StaffTime(zone: zone))
        guard !items.isEmpty else { return lines.page.line("Nothing to look at in the last \(days) days.") }
        guard Keyboard.isThere else {
            for (index, item) in items.enumerated() { lines.show(item, number: index + 1, of: items.count) }
            return
        }
        try walk(items, lines, ledger)
    }

    private func walk(_ items: [ReviewItem], _ lines: ReviewLines, _ ledger: LedgerFile) throws {
        var index = 0, seen = 0
        while index < items.count {
            Output.raw("\u{1B}[2J\u{1B}[H")
            lines.show(items[index], number: index + 1, of: items.count)
            lines.keys()
            switch Keyboard.key() {
            case "\n"?, "\r"?, " "?, "n"?, "+"?:
                try ledger.markReviewed(items[index].visit.id, at: Clocks.wall)
                seen += 1
                index += 1
            case "l"?, "."?: index += 1
            case "b"?, "-"?: index = max(0, index - 1)
            case "q"?, "/"?, "\u{1B}"?, "\u{4}"?, nil:
                index = items.count
            default: continue
            }
        }
        Output.line("")
        lines.page.line("\(seen) looked at. The questions worth an answer are in “deskbell report”.")
    }
}
