import Answers
import ArgumentParser
import Bell
import Ledger
import Shop

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Visits worth a look: answers called wrong or no help, questions without an answer, and some that went well.",
        discussion: """
            Names and numbers are taken out. On a terminal one key goes on; what was looked at does not come again. Below the visits stand \
            the questions that want an answer, like ones together, the most asked first.

            --export writes those questions with an empty column beside the entry that comes nearest. Write an answer into it, or the id of the \
            entry that answers it, put the file into the shop's folder as unanswered.csv, and import the folder.

            Example: deskbell review --days 14
            Example: deskbell review --export my-shop/unanswered.csv
            """)

    @OptionGroup var places: Places
    @Option(help: ArgumentHelp("How far back.", valueName: "days")) var days = 28
    @Flag(help: "What was reviewed before too.") var all = false
    @Flag(help: "The questions that want an answer, without the visits.") var questions = false
    @Option(
        help: ArgumentHelp(
            "Write those questions to be filled in: .csv, or .xlsx with the whole shop.", valueName: "file")
    )
    var export: String?
    @Flag(help: "Write over a file that is there already.") var replace = false
    @Flag(help: "One JSON document.") var json = false

    func validate() throws {
        guard 1...3_650 ~= days else { throw ValidationError("--days is from 1 to 3650.") }
        if questions, export != nil { throw ValidationError("Choose --questions or --export.") }
        if json, export != nil { throw ValidationError("Choose --json or --export.") }
    }

    func run() throws {
        if let export { return try write(to: export) }
        if questions { return try showQuestions() }
        let zone = ShopClock.zone(places), ledger = try OpenLedger.open(places)
        let items = try ledger.reviewItems(since: Clocks.wall.adding(seconds: -Int64(days) * 86_400), again: all)
        let people = PeopleNames(booked: try ledger.knownNames(), in: Self.content(places))
        if json { return JSON.print(items.map { ReviewJSON($0, zone: zone, people: people) }) }
        let lines = ReviewLines(page: Page(), time: StaffTime(zone: zone), people: people)
        guard !items.isEmpty else { return lines.page.line("Nothing to look at in the last \(days) days.") }
        if Keyboard.isThere {
            try walk(items, lines, ledger)
        } else {
            for (index, item) in items.enumerated() { lines.show(item, number: index + 1, of: items.count) }
        }
        guard items.contains(where: { $0.why != .good }) else { return }
        let (unanswered, _) = try unanswered(ledger)
        guard !unanswered.groups.isEmpty else { return }
        lines.page.line("Questions that want an answer:")
        UnansweredLines(page: lines.page).show(unanswered, most: 10)
        lines.page.line("“deskbell review --export FILE” writes them to be filled in.")
    }

    /// What is the shop's own is no customer's name; a shop that cannot be read has nothing of its own.
    private static func content(_ places: Places) -> ShopContent {
        do throws(Failure) { return try OpenShop(places).content } catch { return ShopContent(name: "") }
    }

    private func unanswered(_ ledger: LedgerFile) throws -> (UnansweredQuestions, ShopContent) {
        let shop = try OpenShop(places)
        return (try UnansweredQuestions(ledger, shop, ContentStore(places), days: days), shop.content)
    }

    private func showQuestions() throws {
        let (unanswered, _) = try unanswered(OpenLedger.open(places))
        if json { return JSON.print(unanswered.groups.map(UnansweredJSON.init)) }
        let page = Page()
        if unanswered.groups.isEmpty { page.line("Every question of the last \(days) days had an answer.") }
        UnansweredLines(page: page).show(unanswered)
    }

    private func write(to path: String) throws {
        let (unanswered, content) = try unanswered(OpenLedger.open(places))
        guard !unanswered.groups.isEmpty else {
            return Page().line("Every question of the last \(days) days had an answer: nothing was written.")
        }
        try UnansweredFile(path: path).write(unanswered.rows, of: content, replacing: replace)
        let count = unanswered.groups.count
        Page().line(
            "\(count) question\(count == 1 ? "" : "s") written to \(path). Fill in “answer” or “same as”, and import the folder it is in."
        )
    }

    private func walk(_ items: [ReviewItem], _ lines: ReviewLines, _ ledger: LedgerFile) throws {
        // `top`: how much of a visit that is longer than the screen has been read.
        var index = 0, top = 0, seen: Set<VisitID> = []
        while index < items.count {
            let text = lines.lines(of: items[index], number: index + 1, of: items.count), rows = max(4, Page.terminalRows - 2)
            let hasMore = top + rows < text.count
            Output.raw("\u{1B}[2J\u{1B}[H")
            text.dropFirst(top).prefix(rows).forEach(Output.line)
            lines.keys(hasMore: hasMore)
            switch Keyboard.key() {
            case "\n"?, "\r"?, " "?, "n"?, "+"?:
                if hasMore {
                    top += rows
                    continue
                }
                try ledger.markReviewed(items[index].visit.id, at: Clocks.wall)
                seen.insert(items[index].visit.id)
                index += 1
            case "l"?, "."?: index += 1
            case "b"?, "-"?: if top == 0 { index = max(0, index - 1) }
            case "q"?, "/"?, "\u{1B}"?, "\u{4}"?, nil:
                index = items.count
            default: continue
            }
            top = 0
        }
        Output.line("")
        lines.page.line("\(seen.count) looked at.")
    }
}
