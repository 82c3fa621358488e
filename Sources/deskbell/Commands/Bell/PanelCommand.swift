import ArgumentParser
import Bell
import Glibc

struct PanelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "panel",
        abstract: "The simulated panel: press its buttons, see its lamp and buzzer.",
        discussion: """
            A bell with a real panel is pressed by hand only; “panel show” shows it too.

            Example: deskbell panel press call
            """,
        subcommands: [PanelPress.self, PanelRelease.self, PanelShow.self])
}

extension InputLine: ExpressibleByArgument {}

struct PanelPress: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "press", abstract: "Presses a button of the simulated panel and lets go.",
        discussion: """
            Ends when the finger is up again. A press of the acknowledge button means “coming”, a long one “in about ten minutes”, a double \
            one “with the customer”. With --hold the button stays down until “panel release”.

            Example: deskbell panel press acknowledge --for 1500
            """)

    @OptionGroup var places: Places
    @Argument(help: "call or acknowledge.") var button: InputLine
    @Option(name: .customLong("for"), help: ArgumentHelp("Milliseconds, 1 to 600000.", valueName: "ms")) var milliseconds = 150
    @Flag(help: "Keep it down.") var hold = false

    func validate() throws {
        guard 1...600_000 ~= milliseconds else { throw ValidationError("--for is a number of milliseconds from 1 to 600000.") }
    }

    func run() throws {
        let bell = try BellAccess(places)
        _ = try bell.ask(.panel(.press(button, milliseconds: hold ? nil : milliseconds)))
        if hold { return }
        let deadline = Clocks.sinceBoot + .milliseconds(milliseconds)
        while Clocks.sinceBoot < deadline { poll(nil, 0, Int32(milliseconds)) }
    }
}

struct PanelRelease: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Lets go of a button of the simulated panel; without a name, of both.",
        discussion: "Example: deskbell panel release call")

    @OptionGroup var places: Places
    @Argument(help: "call or acknowledge.") var button: InputLine?

    func run() throws {
        let bell = try BellAccess(places)
        for button in button.map({ [$0] }) ?? InputLine.allCases { _ = try bell.ask(.panel(.release(button))) }
    }
}

struct PanelShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Buttons, buzzer and lamp as they are now.",
        discussion: "Example: deskbell panel show --json")

    @OptionGroup var places: Places
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let snapshot = try BellAccess(places).status()
        if json { JSON.print(PanelJSON(snapshot)) } else { PanelLines.show(snapshot) }
    }
}

/// The panel for a person.
enum PanelLines {
    static func show(_ bell: BellSnapshot) {
        let page = Page(), panel = PanelJSON(bell)
        page.line("call button  \(panel.call)")
        page.line("acknowledge  \(panel.acknowledge)")
        page.line("buzzer       \(panel.buzzer)")
        page.line("lamp         \(panel.lamp)")
        page.line("Presses: \(panel.presses). Pages: \(panel.sounded).")
    }
}
