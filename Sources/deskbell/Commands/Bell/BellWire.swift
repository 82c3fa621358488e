import ArgumentParser
import Bell
import Glibc

struct BellWire: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wire",
        abstract: "Finds a swapped wire: switches each output on in turn, then feels for each button.",
        discussion: """
            It says what should work, and you say whether it does: Enter for yes, n for no, s where there is none, q to end. A press rings nobody \
            meanwhile; a call from the counter ends the test, and it is refused while a customer waits. Ends with exit code 1 where something \
            is wrong.

            Example: deskbell bell wire
            """)

    @OptionGroup var places: Places
    @Flag(help: "JSON Lines: a document for each line of the board.") var json = false

    func run() throws {
        let bell = try BellAccess(places)
        _ = try bell.ask(.watch)
        _ = try bell.ask(.wire(.begin))
        var walk = WireWalk(bell: bell, isQuiet: json)
        var found: [WireFinding] = []
        for output in OutputLine.allCases where !walk.hasEnded { found.append(try walk.check(output)) }
        for input in InputLine.allCases where !walk.hasEnded { found.append(try walk.check(input)) }
        _ = try bell.ask(.wire(.end))
        if json { for finding in found { JSON.printLine(finding) } } else { sum(up: found) }
        if found.contains(where: { $0.result == .wrong }) { throw ExitStatus.problem }
    }

    private func sum(up found: [WireFinding]) {
        let page = Page()
        for finding in found {
            page.line("\(finding.line): \(finding.result.rawValue)\(finding.moved.map { ", the \($0) button moved" } ?? "")")
        }
        let isWrong = found.contains { $0.result == .wrong }
        page.line(isWrong ? "Compare the wires with hardware/wiring/overview.svg." : "Nothing is wrong with what was tried.")
    }
}

/// What came of one line.
struct WireFinding: Encodable {
    enum Result: String, Encodable { case right, wrong, none, untried }

    let line: String
    let result: Result
    /// The button that answered in place of the one that was asked for.
    var moved: String?
}

/// A builder at the board: one line after the other, keys and lines awaited together.
private struct WireWalk {
    let bell: BellAccess
    let isQuiet: Bool
    private(set) var hasEnded = false
    private var keys = LineBuffer(longest: 256)

    /// The daemon ends a test that it hears nothing of for a minute.
    private static let reminder: Int32 = 20_000

    init(bell: BellAccess, isQuiet: Bool) {
        self.bell = bell
        self.isQuiet = isQuiet
    }

    private enum News { case answer(String), moved(InputLine, down: Bool), nothing }

    mutating func check(_ output: OutputLine) throws -> WireFinding {
        _ = try bell.ask(.wire(.drive(output, on: true)))
        say("The \(output.rawValue) should be on now, and nothing else. Is it? Enter: yes, n: no, s: there is none, q: end.")
        var result: WireFinding.Result?
        while result == nil {
            switch try next(keeping: output) {
            case .answer(let word): result = understand(word)
            case .moved, .nothing: break
            }
        }
        _ = try bell.ask(.wire(.drive(output, on: false)))
        return WireFinding(line: output.rawValue, result: result ?? .untried)
    }

    mutating func check(_ input: InputLine) throws -> WireFinding {
        say("Press the \(input.rawValue) button. s: there is none, n: nothing happens, q: end.")
        while true {
            switch try next(keeping: nil) {
            case .moved(let line, down: true):
                say(
                    line == input
                        ? "That is the \(line.rawValue) button."
                        : "That is the \(line.rawValue) button's line: two wires are swapped.")
                return WireFinding(
                    line: input.rawValue, result: line == input ? .right : .wrong, moved: line == input ? nil : line.rawValue)
            case .answer(let word):
                // Enter says nothing here: the press is the answer.
                if !word.isEmpty, let result = understand(word) { return WireFinding(line: input.rawValue, result: result) }
            case .moved, .nothing: break
            }
        }
    }

    private mutating func understand(_ word: String) -> WireFinding.Result? {
        switch word {
        case "", "y", "yes", "j", "ja": return .right
        case "n", "no", "nein": return .wrong
        case "s": return WireFinding.Result.none
        case "q":
            hasEnded = true
            return .untried
        default:
            Output.problem("Press Enter for yes, n for no, s where there is none, or q to end.")
            return nil
        }
    }

    /// - Parameter output: switched on again now and then, so that the daemon knows somebody is there.
    private mutating func next(keeping output: OutputLine?) throws -> News {
        if let line = keys.next() { return .answer(CleanText.line(bytes: line).lowercased()) }
        for event in try bell.client.receive() {
            if case .lineMoved(let line, let isDown) = event { return .moved(line, down: isDown) }
        }
        if bell.waitForMore([STDIN_FILENO], timeout: Self.reminder).isEmpty {
            _ = try bell.ask(.wire(output.map { .drive($0, on: true) } ?? .begin))
            return .nothing
        }
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = read(STDIN_FILENO, &bytes, bytes.count)
        guard count > 0, !keys.isOverfull else { return .answer("q") }
        keys.append(bytes.prefix(count))
        return .nothing
    }

    private func say(_ text: String) {
        if !isQuiet { Page().line(text) }
    }
}
