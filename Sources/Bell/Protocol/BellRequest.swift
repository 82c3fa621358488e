/// What a client can ask of the daemon.
package enum BellRequest: Equatable, Sendable {
    /// Make a call. The same id again counts as a press: repeating after a lost reply is safe.
    case call(id: CallID, trigger: CallTrigger, origin: CallOrigin, visit: VisitID?, urgent: Bool)
    /// This connection serves this visit from now on, or none. A press belongs to it; a call made by the button in the last minute,
    /// still without a visit, attaches itself. Closing the connection ends it.
    case visit(VisitID?)
    case attach(CallReference, visit: VisitID)
    case acknowledge(CallReference, how: AcknowledgeHow, by: StaffName?)
    case resolve(CallReference, as: CallOutcome, by: StaffName?)
    case status
    /// Send events on this connection from now on.
    case watch
    /// A short sound and flash, and a reading of every line.
    case test
    /// The shop opens: the short reminder, if a call was missed and nobody has answered it since.
    case remind
    case wire(WireStep)
    /// The button does not sound for so many seconds (0...86,400; 0 ends it): the shop is closed. A press is written down, lights the lamp, and
    /// is reminded of when the lease ends. Not renewed in time means: ring.
    case quiet(seconds: Int)
    case panel(PanelStep)
    /// Tell the others that something was committed; 1...32 letters, digits or "-".
    case changed(topic: String)
    /// Read bell.conf again.
    case reload

    /// The simulated panel's fingers.
    package enum PanelStep: Equatable, Sendable {
        /// Down for so many milliseconds (1...600,000); nil: until released. Pressing what is down lets go first.
        case press(InputLine, milliseconds: Int?)
        case release(InputLine)
    }

    /// A builder finding a swapped wire. Begun by one connection at a time, refused while a call is open, ended by `end`, by closing, or
    /// after a minute without a step.
    package enum WireStep: Equatable, Sendable {
        case begin
        case drive(OutputLine, on: Bool)
        case end
    }
}
