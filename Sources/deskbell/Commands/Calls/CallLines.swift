import Bell
import Ledger
import Shop

/// Calls as staff read them, at any width from 40 columns.
struct CallLines {
    let time: StaffTime
    let page: Page

    func short(_ call: Handoff) {
        page.line("\(call.alias)  \(stateInWords(call))\(call.pressing.map { "  \($0)" } ?? "")")
        page.line("\(time.moment(call.calledAt))  \(call.reasonInWords)", indent: 2)
    }

    /// The card on one screen; after it what was said, for those who want all of it.
    func whole(_ call: Handoff, turns: [TurnRecord], history: [HandoffEvent]) {
        for line in CallCard(call, history: history, time: time).lines(columns: page.columns, rows: 23) { Output.line(line.text) }
        if !turns.isEmpty { Output.line("") }
        if !turns.isEmpty, turns.allSatisfy(\.text.isEmpty) { return page.line("What was said is deleted.") }
        for turn in turns {
            let mark =
                switch turn.who {
                case .customer: "›"
                case .deskbell: " "
                case .staff: "*"
                }
            page.paragraph("\(mark) \(turn.text)")
        }
    }

    private func stateInWords(_ call: Handoff) -> String {
        let by = call.acknowledgedBy.map { " by \($0)" } ?? ""
        switch call.state {
        case .called: return "called, waits \(time.passed(since: call.calledAt))"
        case .acknowledged: return "acknowledged\(by)\(call.acknowledgedAt.map { " at \(time.moment($0))" } ?? "")"
        case .withCustomer: return "with customer\(by)"
        case .missed: return "missed, waits \(time.passed(since: call.calledAt))"
        case .resolved: return "resolved: \(call.outcome?.rawValue ?? "")"
        }
    }
}
