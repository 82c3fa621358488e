import Bell

/// The bell at one moment. Durations are milliseconds.
struct BellStatusJSON: Encodable {
    struct Fault: Encodable { let kind, detail, message: String }

    let panel, version, call, acknowledge, buzzer, lamp, relay: String
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let uptime_ms: Int
    let sounding: Bool
    let presses, sounded: Int
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let quiet_for_ms: Nullable<Int>
    let calls: [BellCallJSON]
    let faults: [Fault]
    let backlog, merged, listeners: Int

    init(_ bell: BellSnapshot) {
        let panel = PanelJSON(bell)
        self.panel = CleanText.line(bell.panel)
        version = CleanText.line(bell.version)
        (call, acknowledge, buzzer, lamp, relay) = (panel.call, panel.acknowledge, panel.buzzer, panel.lamp, panel.relay)
        uptime_ms = bell.uptime
        sounding = bell.sounding
        presses = bell.presses
        sounded = bell.sounded
        quiet_for_ms = Nullable(bell.quietFor)
        calls = bell.calls.map(BellCallJSON.init)
        faults = bell.faults.map {
            Fault(kind: $0.kind.rawValue, detail: CleanText.line($0.detail), message: CleanText.line($0.description))
        }
        (backlog, merged, listeners) = (bell.backlog, bell.merged, bell.listeners)
    }
}

/// A call as the bell has it: without what the ledger knows of its visit.
struct BellCallJSON: Encodable {
    let id, alias, state, trigger, origin: String
    let urgent: Bool
    let visit, how, by: Nullable<String>
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let age_ms: Int
    let presses: Int

    init(_ call: CallNotice) {
        id = call.id.description
        alias = call.alias
        state = call.state.rawValue
        trigger = call.trigger.rawValue
        origin = call.origin.rawValue
        urgent = call.urgent
        visit = Nullable(call.visit?.text)
        how = Nullable(call.how?.rawValue)
        by = Nullable(call.by?.text)
        age_ms = call.age
        presses = call.presses
    }
}

/// The contract's JSON of the panel.
struct PanelJSON: Encodable {
    let call, acknowledge, buzzer, lamp, relay: String
    let presses, sounded: Int

    /// The buzzer counts as on for as long as a page sounds, in the gaps of its pattern too: what a person would say who stands beside it.
    init(_ bell: BellSnapshot) {
        func upOrDown(_ isDown: Bool) -> String { isDown ? "down" : "up" }
        func onOrOff(_ isOn: Bool) -> String { isOn ? "on" : "off" }
        call = upOrDown(bell.callDown)
        acknowledge = upOrDown(bell.acknowledgeDown)
        buzzer = onOrOff(bell.sounding || bell.outputs.buzzer)
        lamp = onOrOff(bell.outputs.lamp)
        relay = onOrOff(bell.outputs.relay)
        presses = bell.presses
        sounded = bell.sounded
    }
}
