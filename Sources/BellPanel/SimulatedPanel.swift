package import Bell

/// A panel of values, pressed through the daemon's socket. Its fingers do not bounce.
package final class SimulatedPanel: Panel {
    package let name = "simulated"
    package let descriptors: [Int32] = []
    package let callEdges: Int32? = nil
    private var down: Set<InputLine> = []
    private var outputs = PanelOutputs.off
    private var releases: [InputLine: Moment] = [:]

    package init() {}

    /// - Parameter milliseconds: nil: until released.
    /// - Returns: what the lines did; pressing what is down lets go first.
    package func press(_ line: InputLine, milliseconds: Int?, at now: Moment) -> [PanelEdge] {
        let edges = release(line, at: now) + [PanelEdge(line: line, active: true, at: now.nanoseconds)]
        down.insert(line)
        releases[line] = milliseconds.map { now.adding(milliseconds: $0) }
        return edges
    }

    package func release(_ line: InputLine, at now: Moment) -> [PanelEdge] {
        releases[line] = nil
        return down.remove(line) == nil ? [] : [PanelEdge(line: line, active: false, at: now.nanoseconds)]
    }

    /// When `timePassed` lets go of something.
    package var deadline: Moment { releases.values.min() ?? .never }

    package func timePassed(at now: Moment) -> [PanelEdge] {
        InputLine.allCases.filter { releases[$0].map { $0 <= now } ?? false }.flatMap { release($0, at: now) }
    }

    package func readEdges(at descriptor: Int32) throws(PanelError) -> (edges: [PanelEdge], lost: Bool) { ([], false) }

    package func isDown(_ line: InputLine) throws(PanelError) -> Bool { down.contains(line) }

    package func set(_ outputs: PanelOutputs) throws(PanelError) { self.outputs = outputs }

    package func isOn(_ line: OutputLine) throws(PanelError) -> Bool? { outputs[line] }
}
