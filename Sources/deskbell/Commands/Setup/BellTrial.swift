import Bell
import Glibc

/// The bell tried as it will be used: a press, the sound, the answer. What it rings is a call like any other, resolved as a false alarm.
struct BellTrial {
    let bell: BellAccess
    let answers: SetupAnswers
    /// Seconds to wait for each press.
    let patience: Int

    private let page = Page()

    init(_ places: Places, answers: SetupAnswers, patience: Int) throws {
        bell = try BellAccess(places)
        self.answers = answers
        self.patience = patience
    }

    func run() throws {
        let before = try bell.status()
        guard before.faults.isEmpty else {
            throw Failure(
                "The bell says: \(before.faults.map(\.description).joined(separator: " ")) Mend that first (hardware/README.md), then run setup again.",
                code: ExitStatus.problem)
        }
        guard before.calls.isEmpty else {
            throw Failure("A call is open: answer it (deskbell calls list), then run setup again.", code: ExitStatus.tryAgain)
        }
        _ = try bell.ask(.watch)
        let isSimulated = before.panel == "simulated"
        try ask("Press the call button now.", .call, isSimulated)
        let call = try wait("the call button was not pressed") { if case .called(let call) = $0 { call } else { nil } }
        page.line("The call button rings.")
        do {
            try hearBuzzer(isSimulated)
            try ask("Press the acknowledge button now.", .acknowledge, isSimulated)
            _ = try wait("the acknowledge button was not pressed") { event -> Bool? in
                if case .acknowledged(let answered, _, _) = event, answered.id == call.id { true } else { nil }
            }
            page.line("The acknowledge button answers.")
        } catch {
            _ = try bell.ask(.resolve(.id(call.id), as: .falseAlarm, by: nil))
            throw error
        }
        _ = try bell.ask(.resolve(.id(call.id), as: .falseAlarm, by: nil))
    }

    private func ask(_ words: String, _ line: InputLine, _ isSimulated: Bool) throws {
        guard isSimulated else { return page.line(words) }
        page.line("The panel is simulated: the \(line.rawValue) button is pressed for you.")
        _ = try bell.ask(.panel(.press(line, milliseconds: 150)))
    }

    private func hearBuzzer(_ isSimulated: Bool) throws {
        if isSimulated {
            guard try bell.status().sounding else { throw silent }
            return page.line("The simulated buzzer sounds.")
        }
        let isHeard = try answers.answer(.buzzerHeard, "Do you hear the buzzer? (yes/no)", hint: "Answer yes or no.") {
            word -> Bool? in
            switch word.lowercased() {
            case "yes", "y", "ja", "j": true
            case "no", "n", "nein": false
            default: nil
            }
        }
        guard isHeard else { throw silent }
    }

    private var silent: Failure {
        Failure(
            "The buzzer is not heard. Check it with “deskbell bell wire” and hardware/wiring/buzzer.svg, then run setup again.",
            code: ExitStatus.problem)
    }

    private func wait<Value>(_ missing: String, _ wanted: (BellEvent) -> Value?) throws -> Value {
        let deadline = Clocks.sinceBoot + .seconds(patience)
        while Clocks.sinceBoot < deadline {
            for event in try bell.client.receive() {
                if let value = wanted(event) { return value }
            }
            _ = bell.waitForMore(timeout: 500)
        }
        throw Failure(
            "Nothing came in \(patience) s: \(missing), or its wires are elsewhere. Try “deskbell bell wire”, then run setup again.",
            code: ExitStatus.tryAgain)
    }
}
