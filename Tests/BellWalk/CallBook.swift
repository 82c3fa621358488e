import Bell

/// What the slips say of each call, as the ledger would read them: one beginning, one end, and nothing after it.
struct CallBook {
    private var begun: Set<CallID> = []
    private var ended: Set<CallID> = []
    /// The bell let go of them: someone is with the customer, or their age is unknown; the ledger has them until staff say how they ended.
    private var ledgers: Set<CallID> = []
    private var held: Set<CallID> = []

    /// - Returns: the call whose page may end with this slip.
    mutating func enter(_ slip: Slip) throws(BrokenPromise) -> CallID? {
        guard let id = slip.call else { return nil }
        try promise(!ended.contains(id), "a slip after the end")
        switch slip.kind {
        case .called: try promise(begun.insert(id).inserted, "a call with two beginnings")
        case .resolved: ended.insert(id)
        case .pressedAgain, .attached, .acknowledged, .pagedAgain, .escalated, .nobodyFree, .missed, .restored, .fault,
            .faultCleared,
            .tested, .started, .stopped, .merged:
            break
        }
        try promise(begun.contains(id), "a slip of a call that never began")
        return [.acknowledged, .missed, .resolved].contains(slip.kind) ? id : nil
    }

    /// What the machine holds now. A call that gave its place up to another was answered before.
    mutating func open(_ calls: Set<CallID>) {
        ledgers.formUnion(held.subtracting(calls).subtracting(ended))
        held = calls
    }

    mutating func handedOver(_ calls: Set<CallID>) { ledgers.formUnion(calls) }

    /// At the end of the day.
    func close() throws(BrokenPromise) {
        let lost = begun.subtracting(ended).subtracting(ledgers)
        try promise(lost.isEmpty, "\(lost.count) calls without an end")
        try promise(ended.isDisjoint(with: ledgers.subtracting(begun)), "an end without a beginning")
    }
}
