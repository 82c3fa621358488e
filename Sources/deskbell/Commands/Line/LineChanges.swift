import ArgumentParser
import Diary
import Ledger
import Shop

struct LineStart: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "They have sat down.", discussion: "Example: deskbell line start 7")

    @OptionGroup var places: Places
    @OptionGroup var number: NumberArgument
    @Flag(help: "One JSON document.") var json = false

    func run() throws { try LineChange(places: places, number: number.number, json: json).become(.started) }
}

struct LineDone: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "They have been served; the rest of their time is free.",
        discussion: "Example: deskbell line done 7")

    @OptionGroup var places: Places
    @OptionGroup var number: NumberArgument
    @Flag(help: "One JSON document.") var json = false

    func run() throws { try LineChange(places: places, number: number.number, json: json).become(.done) }
}

struct LineNoShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "no-show", abstract: "They were called and did not come.", discussion: "Example: deskbell line no-show 7")

    @OptionGroup var places: Places
    @OptionGroup var number: NumberArgument
    @Flag(help: "One JSON document.") var json = false

    func run() throws { try LineChange(places: places, number: number.number, json: json).become(.noShow) }
}

struct LineLeft: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "left", abstract: "They have gone away without waiting.", discussion: "Example: deskbell line left 7")

    @OptionGroup var places: Places
    @OptionGroup var number: NumberArgument
    @Flag(help: "One JSON document.") var json = false

    func run() throws { try LineChange(places: places, number: number.number, json: json).become(.left) }
}

struct LineBack: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "back", abstract: "Called by mistake: they wait again, in their old place.",
        discussion: "Example: deskbell line back 7")

    @OptionGroup var places: Places
    @OptionGroup var number: NumberArgument
    @Flag(help: "One JSON document.") var json = false

    func run() throws { try LineChange(places: places, number: number.number, json: json).become(.waiting) }
}

/// What is called out.
struct NumberArgument: ParsableArguments {
    @Argument(help: "Their number of today.") var number: Int
}

/// One of the line becomes something else.
struct LineChange {
    let places: Places
    let number: Int
    let json: Bool

    func become(_ state: WalkIn.State) throws {
        let desk = try BookingDesk(places)
        guard let known = try desk.file.walkIns(on: desk.today).first(where: { $0.number == number }) else {
            throw Failure("Nobody has the number \(number) today. See “deskbell line list”.", code: ExitStatus.problem)
        }
        guard known.state.mayBecome(state) else {
            throw Failure(
                "Number \(number) is \(known.state.rawValue) and cannot become \(state.rawValue).", code: ExitStatus.problem)
        }
        guard let changed = try desk.file.change(walkIn: known.id, to: state, at: Clocks.wall) else {
            throw Failure("Number \(number) is gone.", code: ExitStatus.problem)
        }
        BellAccess.tellChanged("line", places)
        try LineShow(desk: desk, json: json).show(changed)
        try FreedTime(places: places, file: desk.file).tell()
    }
}

struct LineShow {
    let desk: BookingDesk
    let json: Bool

    func show(_ walkIn: WalkIn) throws(LedgerError) {
        let line = LineOfToday.Line.walkIn(walkIn, try estimate(of: walkIn))
        if json { JSON.print(LineJSON(line, desk)) } else { Page().line(line.text(desk)) }
    }

    /// Of who waits again.
    private func estimate(of walkIn: WalkIn) throws(LedgerError) -> WalkInEstimate? {
        guard walkIn.state == .waiting else { return nil }
        return try desk.file.walkInLine(finder: desk.finder, at: Clocks.ledgerMoment).estimate(of: walkIn.id)
    }
}
