package import Bell

/// One change of an input, as the hardware saw it.
package struct PanelEdge: Equatable, Sendable {
    package var line: InputLine
    /// Down, whatever the wire's active level.
    package var active: Bool
    /// Nanoseconds, CLOCK_MONOTONIC, taken by the kernel where there is one.
    package var at: UInt64

    package init(line: InputLine, active: Bool, at: UInt64) {
        self.line = line
        self.active = active
        self.at = at
    }
}
