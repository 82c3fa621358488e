/// One event on its way from the bell to the ledger. Encodes to exactly 256 bytes; see `SlipRecord`.
package struct Slip: Equatable, Sendable {
    package enum Kind: UInt8, CaseIterable, Sendable {
        /// A call was made; for a button's call this is its first press.
        case called = 1
        case pressedAgain = 2
        case attached = 3
        case acknowledged = 4
        case pagedAgain = 5
        case escalated = 6
        case nobodyFree = 7
        case missed = 8
        case resolved = 9
        /// After a restart the call was still open.
        case restored = 10
        case fault = 11
        case faultCleared = 12
        case tested = 13
        case started = 14
        case stopped = 15
        /// Stands for slips that found no room; `merged` says how many.
        case merged = 16
    }

    package var kind: Kind
    /// The slip's own name: the ledger files it once however often it reads it.
    package var uuid: CallID
    /// Of the boot in which it happened; `monotonic` compares within one boot only.
    package var boot: CallID
    /// Counts up by one with every slip of one journal; a gap means slips were merged.
    package var sequence: UInt64
    /// Milliseconds since 1970, by a clock that may have been wrong.
    package var wall: Int64
    /// Nanoseconds since boot.
    package var monotonic: UInt64
    /// nil for faults, tests, starts and stops.
    package var call: CallID?
    package var visit: VisitID?
    package var trigger: CallTrigger?
    package var origin: CallOrigin?
    package var urgent = false
    /// The press was made while the button was to be quiet: no sound, lamp only.
    package var muted = false
    /// Presses of this call so far.
    package var presses: UInt32 = 0
    package var how: AcknowledgeHow?
    package var outcome: CallOutcome?
    package var by: StaffName?
    package var fault: BellFault.Kind?
    /// Of a fault: which line or file; at most 32 bytes.
    package var detail = ""
    /// Slips that were merged into this one because the journal was full.
    package var merged: UInt32 = 0

    package init(
        kind: Kind, uuid: CallID = CallID(high: 0, low: 0), boot: CallID = CallID(high: 0, low: 0), sequence: UInt64 = 0,
        wall: Int64 = 0,
        monotonic: UInt64 = 0, call: CallID? = nil, visit: VisitID? = nil
    ) {
        self.kind = kind
        self.uuid = uuid
        self.boot = boot
        self.sequence = sequence
        self.wall = wall
        self.monotonic = monotonic
        self.call = call
        self.visit = visit
    }
}
