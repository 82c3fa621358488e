extension LatchImage {
    /// What the journal says of open calls, for when the latch is lost. A promise to come is the ledger's then: when it is due no slip says.
    /// - Parameter slips: of any boots, oldest first; nil where there are none.
    package init?(from slips: [Slip]) {
        guard let last = slips.last else { return nil }
        var entries: [Entry] = []
        for slip in slips {
            guard let call = slip.call else { continue }
            let known = entries.firstIndex { $0.call.id == call }
            switch slip.kind {
            case .called, .pressedAgain, .pagedAgain:
                LatchImage.wait(slip, by: call, made: known, in: &entries, lastBoot: last.boot)
            case .missed: if let known { entries[known].call.phase = .missed }
            case .acknowledged, .resolved: if let known { entries.remove(at: known) }
            case .attached: if let known { entries[known].call.visit = slip.visit }
            case .restored, .escalated, .nobodyFree, .fault, .faultCleared, .tested, .started, .stopped, .merged: break
            }
        }
        self.init(
            boot: last.boot, monotonic: Moment(nanoseconds: last.monotonic), wall: last.wall, quietUntil: nil, callDown: false,
            entries: Array(entries.suffix(BellRules.mostCalls)))
    }

    /// Somebody waits, since this slip or the one before. A call made in an earlier boot is of unknown age, and gets the lamp.
    private static func wait(_ slip: Slip, by call: CallID, made known: Int?, in entries: inout [Entry], lastBoot: CallID) {
        var entry =
            known.map { entries[$0] }
            ?? Entry(
                call: LatchedCall(
                    id: call, trigger: slip.trigger ?? .button, origin: slip.origin ?? .button, visit: slip.visit,
                    phase: slip.boot == lastBoot ? .sounding : .missed, age: nil),
                made: Moment(nanoseconds: slip.monotonic), due: Moment(nanoseconds: 0))
        if entry.call.phase == .missed, slip.boot == lastBoot, !slip.muted { entry.call.phase = .sounding }
        entry.call.urgent = slip.urgent
        entry.call.presses = max(entry.call.presses, Int(slip.presses))
        if let known { entries[known] = entry } else { entries.append(entry) }
    }
}
