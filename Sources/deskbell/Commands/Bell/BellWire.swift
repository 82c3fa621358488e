import ArgumentParser
import Bell
import Glibc

struct BellWire: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wire", abstract: "Finds a swapped wire: switches each output, and tells which button it feels.",
        discussion: """
            Type buzzer, lamp or relay to switch that output on or off; press each button and read which one it is; end with q. Refused while a \
            customer waits; a press rings nobody meanwhile.

            Example: deskbell bell wire
            """)

    @OptionGroup var places: Places
    @Flag(help: "JSON Lines of what moves.") var json = false

    func run() throws {
        let bell = try BellAccess(places)
        _ = try bell.ask(.watch)
        _ = try bell.ask(.wire(.begin))
        if !json { Page().line("Type buzzer, lamp or relay to switch it; press the buttons; q ends.") }
        var on: Set<String> = [], buffer = LineBuffer(longest: 256)
        while true {
            for event in try bell.client.receive() { show(event) }
            guard !bell.waitForMore([STDIN_FILENO]).isEmpty else { continue }
            var bytes = [UInt8](repeating: 0, count: 256)
            let count = read(STDIN_FILENO, &bytes, bytes.count)
            guard count > 0 else { break }
            buffer.append(bytes.prefix(count))
            guard !buffer.isOverfull else { break }
            while let line = buffer.next() {
                let word = CleanText.line(bytes: line).split(separator: " ").first.map { $0.lowercased() } ?? ""
                if word == "q" { return try end(bell) }
                guard !word.isEmpty else { continue }
                guard let output = OutputLine(rawValue: word) else {
                    Output.problem("There is no output “\(word)”. Type buzzer, lamp, relay, or q to end.")
                    continue
                }
                let isOn = on.remove(word) == nil
                if isOn { on.insert(word) }
                _ = try bell.ask(.wire(.drive(output, on: isOn)))
                if !json { Page().line("\(word) \(isOn ? "on" : "off")") }
            }
        }
        try end(bell)
    }

    private func end(_ bell: BellAccess) throws { _ = try bell.ask(.wire(.end)) }

    private func show(_ event: BellEvent) {
        guard case .lineMoved(let input, let isDown) = event else { return }
        if json { return BellEventLine(event).show(json: true) }
        Page().line("That is the \(input.rawValue) button: \(isDown ? "down" : "up").")
    }
}
