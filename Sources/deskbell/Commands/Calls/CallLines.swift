import Bell
import Ledger
import Shop

/// Calls as staff read them, at any width from 40 columns.
struct CallLines {
    let time: StaffTime
    let page: Page

    func short(_ call: Handoff) {
        page.line("\(call.alias)  \(stateInWords(call))\(call.isUrgent ? "  URGENT" : "")")
        page.line("\(time.moment(call.calledAt))  \(call.reasonInWords)", indent: 2)
    }

    func whole(_ call: Handoff, turns: [TurnRecord], history: [HandoffEvent]) {
        short(call)
        if let wanted = call.wanted { page.line("For \(wanted).", indent: 2) }
        if !call.summary.isEmpty {
            Output.line("")
            page.paragraph(call.summary)
        }
        if !turns.isEmpty { Output.line("") }
        for turn in turns {
            let mark =
                switch turn.who {
                case .customer: "›"
                case .deskbell: " "
                case .staff: "*"
                }
            page.paragraph("\(mark) \(turn.text)")
        }
        Output.line("")
        for event in history { page.line("\(time.moment(event.at))  \(event.change.inWords)\(event.by.map { " by \($0)" } ?? "")") }
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
