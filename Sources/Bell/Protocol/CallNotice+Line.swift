extension CallNotice {
    func write(to line: inout ProtocolLine) {
        line.add("id", id.description)
        line.add("alias", alias)
        line.add("state", state.rawValue)
        line.add("trigger", trigger.rawValue)
        line.add("origin", origin.rawValue)
        line.add("urgent", urgent)
        line.add("visit", visit?.text)
        line.add("age", age)
        line.add("presses", presses)
        line.add("last-how", how?.rawValue)
        line.add("last-by", by?.text)
    }

    init?(_ line: ProtocolLine) {
        guard let id = line["id"].flatMap({ CallID($0) }), let trigger = line["trigger"].flatMap({ CallTrigger(rawValue: $0) }),
            let origin = line["origin"].flatMap({ CallOrigin(rawValue: $0) }),
            let state = line["state"].flatMap({ CallState(rawValue: $0) })
        else { return nil }
        self.init(
            id: id, trigger: trigger, origin: origin, urgent: line.flag("urgent"), visit: line["visit"].flatMap { VisitID($0) },
            state: state, how: line["last-how"].flatMap { AcknowledgeHow(rawValue: $0) },
            by: line["last-by"].flatMap { StaffName($0) },
            age: line.integer("age") ?? 0, presses: line.integer("presses") ?? 1)
    }
}

extension BellFault {
    func write(to line: inout ProtocolLine) {
        line.add("kind", kind.rawValue)
        line.add("detail", detail)
    }

    init?(_ line: ProtocolLine) {
        guard let kind = line["kind"].flatMap({ Kind(rawValue: $0) }) else { return nil }
        self.init(kind, detail: line["detail"] ?? "")
    }
}

extension BellSnapshot {
    func write(to line: inout ProtocolLine) {
        line.add("panel", panel)
        line.add("version", version)
        line.add("uptime", uptime)
        line.add("call-down", callDown)
        line.add("acknowledge-down", acknowledgeDown)
        line.add("sounding", sounding)
        for output in OutputLine.allCases { line.add(output.rawValue, outputs[output]) }
        line.add("presses", presses)
        line.add("sounded", sounded)
        line.add("quiet-for", quietFor.map { String($0) })
        line.add("backlog", backlog)
        line.add("merged", merged)
        line.add("listeners", listeners)
        // A call and a fault are lines of their own, as values.
        for call in calls {
            var inner = ProtocolLine(head: "-", verb: "call")
            call.write(to: &inner)
            line.add("call", String(decoding: inner.bytes.dropLast(), as: UTF8.self))
        }
        for fault in faults {
            var inner = ProtocolLine(head: "-", verb: "fault")
            fault.write(to: &inner)
            line.add("fault", String(decoding: inner.bytes.dropLast(), as: UTF8.self))
        }
    }

    init(_ line: ProtocolLine) {
        self.init()
        panel = line["panel"] ?? ""
        version = line["version"] ?? ""
        uptime = line.integer("uptime") ?? 0
        callDown = line.flag("call-down")
        acknowledgeDown = line.flag("acknowledge-down")
        sounding = line.flag("sounding")
        for output in OutputLine.allCases { outputs[output] = line.flag(output.rawValue) }
        presses = line.integer("presses") ?? 0
        sounded = line.integer("sounded") ?? 0
        quietFor = line.integer("quiet-for")
        backlog = line.integer("backlog") ?? 0
        merged = line.integer("merged") ?? 0
        listeners = line.integer("listeners") ?? 0
        calls = line.all("call").compactMap { ProtocolLine($0.utf8) }.compactMap { CallNotice($0) }
        faults = line.all("fault").compactMap { ProtocolLine($0.utf8) }.compactMap { BellFault($0) }
    }
}
