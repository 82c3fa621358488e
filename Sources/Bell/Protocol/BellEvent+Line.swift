extension BellEvent {
    /// As sent to watchers; nil for what only the client library makes.
    package var line: ProtocolLine? {
        guard let verb else { return nil }
        var line = ProtocolLine(head: "*", verb: verb)
        call?.write(to: &line)
        switch self {
        case .acknowledged(_, let how, let by):
            line.add("how", how.rawValue)
            line.add("by", by?.text)
        case .resolved(_, let outcome, let by):
            line.add("as", outcome.rawValue)
            line.add("by", by?.text)
        case .fault(let fault), .faultCleared(let fault): fault.write(to: &line)
        case .ledgerChanged(let topic): line.add("topic", topic)
        case .lineMoved(let input, let active):
            line.add("line", input.rawValue)
            line.add("active", active)
        case .lagged(let missed): line.add("missed", missed)
        case .called, .pressedAgain, .attached, .pagedAgain, .escalated, .nobodyFree, .missed, .restored, .status, .refused: break
        }
        return line
    }

    private var verb: String? {
        switch self {
        case .called: "called"
        case .pressedAgain: "pressed-again"
        case .attached: "attached"
        case .acknowledged: "acknowledged"
        case .pagedAgain: "paged-again"
        case .escalated: "escalated"
        case .nobodyFree: "nobody-free"
        case .missed: "missed"
        case .resolved: "resolved"
        case .restored: "restored"
        case .fault: "fault"
        case .faultCleared: "fault-cleared"
        case .ledgerChanged: "changed"
        case .lineMoved: "line-moved"
        case .lagged: "lagged"
        case .status, .refused: nil
        }
    }

    /// nil for an event this version does not know: it is to be ignored.
    package init?(_ line: ProtocolLine) {
        let call = CallNotice(line)
        let by = line["by"].flatMap { StaffName($0) }
        switch (line.verb, call) {
        case ("called", let call?): self = .called(call)
        case ("pressed-again", let call?): self = .pressedAgain(call)
        case ("attached", let call?): self = .attached(call)
        case ("paged-again", let call?): self = .pagedAgain(call)
        case ("escalated", let call?): self = .escalated(call)
        case ("nobody-free", let call?): self = .nobodyFree(call)
        case ("missed", let call?): self = .missed(call)
        case ("restored", let call?): self = .restored(call)
        case ("acknowledged", let call?):
            guard let how = line["how"].flatMap({ AcknowledgeHow(rawValue: $0) }) else { return nil }
            self = .acknowledged(call, how: how, by: by)
        case ("resolved", let call?):
            guard let outcome = line["as"].flatMap({ CallOutcome(rawValue: $0) }) else { return nil }
            self = .resolved(call, as: outcome, by: by)
        case ("fault", _):
            guard let fault = BellFault(line) else { return nil }
            self = .fault(fault)
        case ("fault-cleared", _):
            guard let fault = BellFault(line) else { return nil }
            self = .faultCleared(fault)
        case ("changed", _):
            guard let topic = line["topic"], BellRequest.isTopic(topic) else { return nil }
            self = .ledgerChanged(topic: topic)
        case ("line-moved", _):
            guard let input = line["line"].flatMap({ InputLine(rawValue: $0) }) else { return nil }
            self = .lineMoved(input, active: line.flag("active"))
        case ("lagged", _): self = .lagged(missed: line.integer("missed") ?? 0)
        default: return nil
        }
    }
}
