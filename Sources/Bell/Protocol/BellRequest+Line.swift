extension BellRequest {
    /// - Parameter number: the client's own, which comes back with the answer.
    package func line(number: Int) -> ProtocolLine {
        var line = ProtocolLine(head: String(number), verb: verb)
        switch self {
        case .call(let id, let trigger, let origin, let visit, let urgent):
            line.add("id", id.description)
            line.add("trigger", trigger.rawValue)
            line.add("origin", origin.rawValue)
            line.add("visit", visit?.text)
            line.add("urgent", urgent)
        case .visit(let visit): line.add("visit", visit?.text)
        case .attach(let call, let visit):
            line.add("call", call.description)
            line.add("visit", visit.text)
        case .acknowledge(let call, let how, let by):
            line.add("call", call.description)
            line.add("how", how.rawValue)
            line.add("by", by?.text)
        case .resolve(let call, let outcome, let by):
            line.add("call", call.description)
            line.add("as", outcome.rawValue)
            line.add("by", by?.text)
        case .wire(.drive(let output, let on)):
            line.add("step", "drive")
            line.add("line", output.rawValue)
            line.add("on", on)
        case .wire(.begin): line.add("step", "begin")
        case .wire(.end): line.add("step", "end")
        case .quiet(let seconds): line.add("seconds", seconds)
        case .panel(.press(let input, let milliseconds)):
            line.add("step", "press")
            line.add("line", input.rawValue)
            line.add("for", milliseconds.map { String($0) })
        case .panel(.release(let input)):
            line.add("step", "release")
            line.add("line", input.rawValue)
        case .changed(let topic): line.add("topic", topic)
        case .status, .watch, .test, .remind, .reload: break
        }
        return line
    }

    private var verb: String {
        switch self {
        case .call: "call"
        case .visit: "visit"
        case .attach: "attach"
        case .acknowledge: "acknowledge"
        case .resolve: "resolve"
        case .status: "status"
        case .watch: "watch"
        case .test: "test"
        case .remind: "remind"
        case .wire: "wire"
        case .quiet: "quiet"
        case .panel: "panel"
        case .changed: "changed"
        case .reload: "reload"
        }
    }

    /// nil for what is not a request, or out of its bounds.
    package init?(_ line: ProtocolLine) {
        let reference = line["call"].flatMap { CallReference($0) }
        let by = line["by"].flatMap { StaffName($0) }
        // Said but unreadable is a mistake, not silence.
        let visit = line["visit"].flatMap { VisitID($0) }
        if line["visit"] != nil, visit == nil { return nil }
        switch line.verb {
        case "call":
            guard let id = line["id"].flatMap({ CallID($0) }), let trigger = line["trigger"].flatMap({ CallTrigger(rawValue: $0) }),
                let origin = line["origin"].flatMap({ CallOrigin(rawValue: $0) })
            else { return nil }
            self = .call(id: id, trigger: trigger, origin: origin, visit: visit, urgent: line.flag("urgent"))
        case "visit": self = .visit(visit)
        case "attach":
            guard let reference, let visit else { return nil }
            self = .attach(reference, visit: visit)
        case "acknowledge":
            guard let reference, let how = line["how"].flatMap({ AcknowledgeHow(rawValue: $0) }) else { return nil }
            self = .acknowledge(reference, how: how, by: by)
        case "resolve":
            guard let reference, let outcome = line["as"].flatMap({ CallOutcome(rawValue: $0) }) else { return nil }
            self = .resolve(reference, as: outcome, by: by)
        case "status": self = .status
        case "watch": self = .watch
        case "test": self = .test
        case "remind": self = .remind
        case "reload": self = .reload
        case "wire":
            guard let step = WireStep(line) else { return nil }
            self = .wire(step)
        case "quiet":
            guard let seconds = line.integer("seconds"), (0...86_400).contains(seconds) else { return nil }
            self = .quiet(seconds: seconds)
        case "panel":
            guard let step = PanelStep(line) else { return nil }
            self = .panel(step)
        case "changed":
            guard let topic = line["topic"], BellRequest.isTopic(topic) else { return nil }
            self = .changed(topic: topic)
        default: return nil
        }
    }

    static func isTopic(_ text: String) -> Bool { VisitID(text) != nil && text.utf8.count <= 32 }
}

extension BellRequest.WireStep {
    fileprivate init?(_ line: ProtocolLine) {
        switch line["step"] {
        case "begin": self = .begin
        case "end": self = .end
        case "drive":
            guard let output = line["line"].flatMap({ OutputLine(rawValue: $0) }) else { return nil }
            self = .drive(output, on: line.flag("on"))
        default: return nil
        }
    }
}

extension BellRequest.PanelStep {
    fileprivate init?(_ line: ProtocolLine) {
        guard let input = line["line"].flatMap({ InputLine(rawValue: $0) }) else { return nil }
        switch line["step"] {
        case "press":
            let milliseconds = line.integer("for")
            guard line["for"] == nil || milliseconds.map({ (1...600_000).contains($0) }) == true else { return nil }
            self = .press(input, milliseconds: milliseconds)
        case "release": self = .release(input)
        default: return nil
        }
    }
}
