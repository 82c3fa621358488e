/// What the daemon answers.
package enum BellReply: Equatable, Sendable {
    case done
    /// The call as it now stands.
    case call(CallNotice)
    case status(BellSnapshot)
    case refused(BellRefusal)
}

/// Why a request was not carried out.
package enum BellRefusal: String, CaseIterable, Error, Sendable {
    /// The line could not be read as a request.
    case malformed
    /// The daemon does not hold this call: it is over, with a customer, or only in the ledger.
    case unknownCall = "unknown-call"
    /// Two open calls share the alias.
    case ambiguous
    /// Only a simulated panel can be pressed by a program.
    case notSimulated = "not-simulated"
    /// Wires are not tested while a customer waits, or while someone else tests them.
    case busy
    /// A wire step without `begin`.
    case notWiring = "not-wiring"
    /// The panel's lines could not be read, or did not read back as set.
    case panelFailed = "panel-failed"
    /// Too many calls are open; the bell is sounding.
    case tooMany = "too-many"
}

extension BellRefusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .malformed: "The bell did not understand the request. Are deskbell and deskbelld of the same version?"
        case .unknownCall:
            "The bell does not hold this call: it is over, or someone is with the customer. See “deskbell calls list”."
        case .ambiguous: "Two open calls share this alias. Use the whole id; “deskbell calls list --json” shows it."
        case .notSimulated: "This bell has a real panel: press its button. Programs can press the simulated panel only."
        case .busy: "The bell is in use: a call is open, or someone else is testing wires. Answer the call, then try again."
        case .notWiring: "The wire test is over. Start “deskbell bell wire” again."
        case .panelFailed: "The panel does not read back as it was set. Run “deskbell bell wire”, and check cable and power."
        case .tooMany: "More calls are open than the bell can hold; it is sounding. Answer some, then try again."
        }
    }
}
