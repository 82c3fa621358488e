/// The lines staff and customers touch.
package enum InputLine: String, CaseIterable, Sendable {
    case call, acknowledge
}

/// The lines they hear and see.
package enum OutputLine: String, CaseIterable, Sendable {
    case buzzer, lamp
    /// The second output: a relay for a louder bell.
    case relay
}

/// What the outputs should be, as switched on or off; the active level is the panel's business.
package struct PanelOutputs: Equatable, Sendable {
    package var buzzer = false
    package var lamp = false
    package var relay = false

    package static let off = PanelOutputs()

    package init(buzzer: Bool = false, lamp: Bool = false, relay: Bool = false) {
        self.buzzer = buzzer
        self.lamp = lamp
        self.relay = relay
    }

    package subscript(line: OutputLine) -> Bool {
        get {
            switch line {
            case .buzzer: buzzer
            case .lamp: lamp
            case .relay: relay
            }
        }
        set {
            switch line {
            case .buzzer: buzzer = newValue
            case .lamp: lamp = newValue
            case .relay: relay = newValue
            }
        }
    }
}
