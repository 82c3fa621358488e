import ArgumentParser
import Bell
import Glibc

struct BellWatch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "What happens at the bell, as it happens, until you stop it.",
        discussion: """
            With --json one JSON document a line. Ends with exit code 69 when the bell goes away.

            Example: deskbell bell watch --json
            """)

    @OptionGroup var places: Places
    @Flag(help: "JSON Lines.") var json = false

    func run() throws {
        let bell = try BellAccess(places)
        _ = try bell.ask(.watch)
        while true {
            for event in try bell.client.receive() { BellEventLine(event).show(json: json) }
            bell.waitForMore()
        }
    }
}

extension BellAccess {
    /// Until the bell, or one of `others`, has something to read, or `timeout` milliseconds have passed; -1: however long it takes.
    /// - Returns: which of `others` have.
    @discardableResult
    func waitForMore(_ others: [Int32] = [], timeout: Int32 = -1) -> [Int32] {
        let bell = Int16(client.hasUnsent ? POLLIN | POLLOUT : POLLIN)
        var waiting =
            [pollfd(fd: client.fileDescriptor, events: bell, revents: 0)]
            + others.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        guard poll(&waiting, nfds_t(waiting.count), timeout) > 0 else { return [] }
        return waiting.dropFirst().filter { $0.revents != 0 }.map(\.fd)
    }
}

/// One event of the bell, as a line for people or programs.
struct BellEventLine: Encodable {
    let event, at: String
    let call: BellCallJSON?
    let how, by, outcome, fault, detail, topic, line: String?
    let active: Bool?
    let missed: Int?

    init(_ event: BellEvent) {
        let line = event.line
        self.event = line?.verb ?? "other"
        at = ShopClock.computerTime(Clocks.wall)
        call = event.call.map(BellCallJSON.init)
        how = line?["how"]
        by = line?["by"]
        outcome = line?["as"]
        fault = line?["kind"]
        detail = line?["detail"].map { CleanText.line($0) }
        topic = line?["topic"]
        self.line = line?["line"]
        if case .lineMoved(_, let isActive) = event { active = isActive } else { active = nil }
        missed = line?.integer("missed")
    }

    func show(json: Bool) {
        guard event != "other" else { return }
        if json { return JSON.printLine(self) }
        var words = [String(at.dropFirst(11).prefix(8)), event]
        if let call { words += [call.alias, call.state] }
        words += [line, active.map { $0 ? "down" : "up" }, how, by.map { "by \($0)" }, outcome, fault, detail, topic].compactMap {
            $0
        }
        if let missed { words.append("\(missed) events") }
        Page().line(words.joined(separator: "  "))
    }
}
