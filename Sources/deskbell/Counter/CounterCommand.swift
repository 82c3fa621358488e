import ArgumentParser
import Glibc

struct CounterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "counter",
        abstract: "One customer's visit, from greeting to end.",
        discussion: """
            On a terminal it takes the keyboard and the screen; where standard input is no terminal it reads plain lines and writes plain lines. \
            It ends with the visit: its unit, or script/run, starts the next one.

            Example: printf 'when are you open\\n' | deskbell counter --shop content
            """)

    @OptionGroup var places: Places

    @Flag(help: "Ctrl-C and Ctrl-D end it: for trying it out, never on a shop's counter.")
    var stoppable = false

    func run() throws {
        Confinement.keepNothing()
        Confinement.forbidExecution()
        try places.makeHome()
        Interrupt.watch(includingKeyboard: stoppable || isatty(STDIN_FILENO) == 0)
        let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        // Before the shop is read, which takes its time: keys come meanwhile, and the kernel would show them.
        let surface: any CounterSurface = isTerminal ? ReadlineSurface(isStoppable: stoppable) : PlainSurface()
        defer { surface.close() }
        let shop = try OpenShop(places, takesWorkbooks: false)
        Output.isCustomerScreen = isTerminal
        let loop = CounterLoop(desk: CounterDesk(shop: shop, places: places), surface: surface, places: places)
        loop.run()
        if Interrupt.isRequested || loop.inputEnded { throw ExitCode(isTerminal && stoppable ? 130 : 0) }
    }
}
