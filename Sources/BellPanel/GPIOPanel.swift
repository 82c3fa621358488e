package import Bell
import CGPIOD

/// A board's lines through libgpiod.
package final class GPIOPanel: Panel {
    package let name: String
    package let descriptors: [Int32]
    package let callEdges: Int32?

    private let call: GPIOLine
    private let acknowledge: GPIOLine?
    private let buzzer: GPIOLine
    private let lamp: GPIOLine?
    private let relay: GPIOLine?
    private var outputs = PanelOutputs.off
    private var callSequence: UInt64 = 0
    private var acknowledgeSequence: UInt64 = 0

    /// 1 for libgpiod 1.6, 2 for 2.x: decided when this was compiled.
    package static let libraryFace = Int(CGPIOD_FACE)

    /// Requests every line of the profile; the outputs begin switched off.
    package init(_ profile: BoardProfile) throws(PanelError) {
        guard let callLine = profile.inputs[.call], let buzzerLine = profile.outputs[.buzzer] else {
            preconditionFailure("a profile without call or buzzer does not parse")
        }
        name = profile.name
        // The outputs first: a button must find its buzzer.
        buzzer = try GPIOLine(buzzerLine, role: OutputLine.buzzer.rawValue, direction: .output)
        lamp = try GPIOPanel.optional(profile.outputs[.lamp], role: OutputLine.lamp.rawValue, direction: .output)
        relay = try GPIOPanel.optional(profile.outputs[.relay], role: OutputLine.relay.rawValue, direction: .output)
        call = try GPIOLine(callLine, role: InputLine.call.rawValue, direction: .input)
        callEdges = call.isAsked ? nil : call.descriptor
        if let line = profile.inputs[.acknowledge] {
            let opened = try GPIOLine(line, role: InputLine.acknowledge.rawValue, direction: .input)
            descriptors = [call.descriptor, opened.descriptor]
            acknowledge = consume opened
        } else {
            descriptors = [call.descriptor]
            acknowledge = nil
        }
    }

    /// Takes the outputs, switched off, and lets go of them.
    package static func silence(_ profile: BoardProfile) throws(PanelError) {
        for role in OutputLine.allCases {
            _ = try optional(profile.outputs[role], role: role.rawValue, direction: .output)
        }
    }

    package func readEdges(at descriptor: Int32) throws(PanelError) -> (edges: [PanelEdge], lost: Bool) {
        if descriptor == descriptors[0] {
            let read = try call.read(role: InputLine.call.rawValue)
            return GPIOPanel.understand(read, on: .call, after: &callSequence)
        }
        guard let read = try acknowledge?.read(role: InputLine.acknowledge.rawValue) else { return ([], false) }
        return GPIOPanel.understand(read, on: .acknowledge, after: &acknowledgeSequence)
    }

    package func isDown(_ line: InputLine) throws(PanelError) -> Bool {
        switch line {
        case .call: try call.isActive(role: line.rawValue)
        case .acknowledge: try acknowledge?.isActive(role: line.rawValue) ?? false
        }
    }

    /// Only what changes is written, the buzzer first.
    package func set(_ wanted: PanelOutputs) throws(PanelError) {
        if wanted.buzzer != outputs.buzzer { try buzzer.set(wanted.buzzer, role: OutputLine.buzzer.rawValue) }
        outputs.buzzer = wanted.buzzer
        if wanted.relay != outputs.relay { try relay?.set(wanted.relay, role: OutputLine.relay.rawValue) }
        outputs.relay = wanted.relay
        if wanted.lamp != outputs.lamp { try lamp?.set(wanted.lamp, role: OutputLine.lamp.rawValue) }
        outputs.lamp = wanted.lamp
    }

    package func isOn(_ line: OutputLine) throws(PanelError) -> Bool? {
        switch line {
        case .buzzer: try buzzer.isActive(role: line.rawValue)
        case .lamp: try lamp?.isActive(role: line.rawValue)
        case .relay: try relay?.isActive(role: line.rawValue)
        }
    }

    private static func optional(_ line: BoardProfile.Line?, role: String, direction: GPIOLine.Direction) throws(PanelError)
        -> GPIOLine?
    {
        guard let line else { return nil }
        return try GPIOLine(line, role: role, direction: direction)
    }

    /// A gap in the numbers means that the kernel dropped edges.
    private static func understand(
        _ read: [(active: Bool, at: UInt64, sequence: UInt64)], on line: InputLine, after last: inout UInt64
    ) -> (edges: [PanelEdge], lost: Bool) {
        var lost = false
        for edge in read where edge.sequence > 0 {
            if edge.sequence != last + 1 { lost = true }
            last = edge.sequence
        }
        return (read.map { PanelEdge(line: line, active: $0.active, at: $0.at) }, lost)
    }
}
