import ArgumentParser
import Bell
import Ledger

struct CallsAcknowledge: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge", abstract: "Says that somebody comes: the bell stops, the customer's screen tells it.",
        discussion: """
            Goes through the bell; where the bell is down, straight into the ledger.

            Example: deskbell calls acknowledge K7QM --by Mara --how in-about-ten-minutes
            """)

    @OptionGroup var places: Places
    @Argument(help: "The call.") var id: String
    @OptionGroup var answer: AcknowledgeOptions
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        CallAnswer.show(try CallDesk(places: places, name: id).make(.acknowledgement(answer.how, by: answer.name)), json: json)
    }
}

/// Who answers, and how soon.
struct AcknowledgeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Who of the staff.", valueName: "staff")) var by: String?
    @Option(help: "coming, in-about-ten-minutes, or with-customer.") var how = AcknowledgeHow.coming

    var name: StaffName? { by.flatMap(StaffName.init) }

    func validate() throws {
        if by != nil, name == nil { throw ValidationError("--by needs a name.") }
    }
}

extension CallDesk.Change {
    static func acknowledgement(_ how: AcknowledgeHow, by: StaffName?) -> CallDesk.Change {
        CallDesk.Change(
            request: { .acknowledge($0, how: how, by: by) }, event: how == .withCustomer ? .withCustomer : .acknowledged(how),
            by: by
        ) { call in
            switch call.state {
            case .called, .missed: false
            case .acknowledged: how != .withCustomer
            case .withCustomer, .resolved: true
            }
        }
    }
}

struct CallsTake: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Says that somebody is with the customer.",
        discussion: "Example: deskbell calls take latest --by Mara")

    @OptionGroup var places: Places
    @Argument(help: "The call.") var id: String
    @Option(help: ArgumentHelp("Who of the staff.", valueName: "staff")) var by: String?
    @Flag(help: "One JSON document.") var json = false

    func validate() throws {
        if let by, StaffName(by) == nil { throw ValidationError("--by needs a name.") }
    }

    func run() throws {
        let by = by.flatMap(StaffName.init)
        CallAnswer.show(try CallDesk(places: places, name: id).make(.acknowledgement(.withCustomer, by: by)), json: json)
    }
}

extension AcknowledgeHow: ExpressibleByArgument {}
extension CallOutcome: ExpressibleByArgument {}

struct CallsResolve: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "Says how a call ended.",
        discussion: "Example: deskbell calls resolve K7QM --as helped --by Mara")

    @OptionGroup var places: Places
    @Argument(help: "The call.") var id: String
    @Option(name: .customLong("as"), help: "helped, booked, callback, left, or false-alarm.") var outcome: CallOutcome
    @Option(help: ArgumentHelp("Why they needed a person, in a few words.", valueName: "why")) var need: String?
    @Option(help: ArgumentHelp("Who of the staff.", valueName: "staff")) var by: String?
    @Flag(help: "One JSON document.") var json = false

    func validate() throws {
        if let by, StaffName(by) == nil { throw ValidationError("--by needs a name.") }
    }

    func run() throws {
        let name = by.flatMap(StaffName.init)
        let need = need.map { CleanText.line($0.prefix(200)) }.flatMap { $0.isEmpty ? nil : $0 }
        let change = CallDesk.Change(
            request: { [outcome] in .resolve($0, as: outcome, by: name) }, event: .resolved(outcome, need: need), by: name
        ) { $0.state == .resolved }
        let desk = CallDesk(places: places, name: id)
        var call = try desk.make(change)
        if let need { call = try desk.note(need: need, of: call) }
        CallAnswer.show(call, json: json)
        if outcome == .callback, try !isPromised(call) {
            Output.problem(
                "Nothing is written down to call yet. Promise it: deskbell callbacks add --call \(call.alias) --phone NUMBER")
        }
    }

    private func isPromised(_ call: CallJSON) throws(LedgerError) -> Bool {
        try OpenLedger.open(places).openCallbacks().contains {
            $0.call?.description == call.id || call.visit.value != nil && $0.visit?.text == call.visit.value
        }
    }
}

/// A call in one line, after it was changed.
enum CallAnswer {
    static func show(_ call: CallJSON, json: Bool) {
        if json { return JSON.print(call) }
        let by = call.acknowledged_by.value.map { " by \($0)" } ?? ""
        Page().line("\(call.alias)  \(call.state)\(by)\(call.outcome.value.map { ": \($0)" } ?? "")")
    }
}
