import ArgumentParser
import Foundation
import Keys
import Ledger
import Shop

struct StickConfirm: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "Show what the stick brought, and install it after the owner's PIN.",
        discussion: """
            The staff view does the same at the counter. The PIN is typed after the difference is shown; where standard input is no terminal, its \
            first line is the PIN, and --yes answers the questions.

            Example: deskbell stick confirm
            """)

    @OptionGroup var places: Places
    @Flag(help: "Yes to every question but the PIN: for scripts.") var yes = false
    @Flag(help: "Put away what the stick brought, and change nothing.") var decline = false
    @Option(help: ArgumentHelp("Who installs it, for the history; without it your user name.", valueName: "name")) var by: String?

    func run() throws {
        let desk = ContentDesk(places: places), page = Page()
        guard let offer = try desk.offer(.stick, role: .customer) else {
            throw Failure("No stick has brought anything that waits. Plug it in, and try again.", code: ExitStatus.noInput)
        }
        if decline, case .stick(let id, _) = offer.subject { return try tell(desk.decline(id)) }
        page.line(offer.title)
        for line in offer.lines { page.line(line, indent: 2) }
        guard let deed = offer.deed else { throw ExitStatus.problem }
        for question in offer.questions where !yes && !Question.ask(question) {
            throw Failure("Nothing was changed.", code: ExitStatus.problem)
        }
        let pin = try PINEntry.known(prompt: "\(deed): the owner's PIN, and Enter: ")
        let keeper = PINKeeper(file: try OpenLedger.open(places))
        try tell(
            desk.accept(
                offer.subject, pin: pin, role: .customer, by: by.map { CleanText.line($0) } ?? Importer.name, keeper: keeper))
    }

    private func tell(_ answer: ContentAnswer) throws {
        switch answer {
        case .done(let text): Page().line(text)
        case .refused(let why): throw Failure(why, code: ExitStatus.notPermitted)
        }
    }
}
