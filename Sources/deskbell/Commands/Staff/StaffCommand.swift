import ArgumentParser
import Bell
import Glibc

struct StaffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff",
        abstract: "The live board: who waits, today's diary, the line, callbacks; answered by one key.",
        discussion: """
            For a second screen or over SSH, from 40 columns on. It hears from the bell what happens and reads nothing in between; when the bell \
            restarts, it finds it again. With --once, and where standard output is no terminal, it shows how things stand and ends; a terminal \
            that cannot be drawn on gets plain lines whenever something changes.

            Example: deskbell staff --by Mara
            """)

    @OptionGroup var places: Places
    @Option(help: ArgumentHelp("Who of the staff looks at it: recorded with what they do.", valueName: "staff")) var by: String?
    @Flag(help: "Shows how things stand, and ends.") var once = false

    func validate() throws {
        if let by, StaffName(by) == nil { throw ValidationError("--by needs a name.") }
    }

    func run() throws {
        let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        // Drawn over by the next change, or drawing over it: the board says itself what is wrong.
        Output.isCustomerScreen = isTerminal && !once
        let desk = StaffDesk(places: places, names: BoardNames(places), place: .screen, name: by.flatMap(StaffName.init))
        guard isTerminal, !once else { return PlainBoard(desk: desk, columns: Page().columns).showOnce() }
        Interrupt.watch(includingKeyboard: true)
        guard StaffScreen.canDraw else { return PlainBoard(desk: desk, columns: Page().columns).follow() }
        let screen = try StaffScreen(isCounter: false)
        defer { screen.close() }
        StaffLoop(desk: desk, screen: screen).run()
    }
}
