/// The bell at one moment.
package struct BellSnapshot: Equatable, Sendable {
    /// "simulated", or the profile's name.
    package var panel = ""
    package var version = ""
    /// Milliseconds since the daemon was ready.
    package var uptime = 0
    /// Whether each button is down.
    package var callDown = false
    package var acknowledgeDown = false
    /// A page is sounding; true in the gaps of its pattern too.
    package var sounding = false
    /// What the lines are set to at this instant.
    package var outputs = PanelOutputs()
    /// Presses of the call button since the start, and pages begun.
    package var presses = 0
    package var sounded = 0
    /// Milliseconds for which the button stays quiet; nil: it rings.
    package var quietFor: Int?
    /// Oldest first.
    package var calls: [CallNotice] = []
    package var faults: [BellFault] = []
    /// Slips waiting for the disk, and slips merged into others since the start.
    package var backlog = 0
    package var merged = 0
    package var listeners = 0

    package init() {}
}
