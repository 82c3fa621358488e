/// The daemon's side of the journal; lives on the writer thread.
package struct SlipWriter: ~Copyable {
    private let journal: SlipJournal
    private var next: UInt64
    /// Everything up to here is in the ledger, or gave way.
    private var filed: UInt64
    /// Slips that found no room and are not yet part of another slip's `merged`.
    private var owed: UInt32 = 0
    /// Since the start.
    package private(set) var merged = 0
    package private(set) var lastSequence: UInt64

    /// Opens the journal, or makes it with all its places. A foreign file is never overwritten.
    /// - Parameter sequence: of the last slip in the journal that was here before: the ledger orders by it.
    package init(path: String, places: Int = SlipJournal.usualPlaces, after sequence: UInt64 = 0) throws(SlipJournalError) {
        let journal = try SlipWriter.openOrMake(path, places: places)
        let ends: (oldest: UInt64, newest: UInt64, sequence: UInt64)
        let filed: UInt64
        do throws(FileFault) {
            ends = try journal.ends()
            filed = try journal.filed()
        } catch {
            throw SlipJournalError(error.errno, path: path)
        }
        self.init(journal: journal, ends: ends, filed: filed)
        lastSequence = max(lastSequence, sequence)
    }

    /// Every slip that can still be read, filed or not, oldest first.
    package func slips() throws(FileFault) -> [Slip] { try journal.records().map { $0.slip } }

    private init(journal: consuming SlipJournal, ends: (oldest: UInt64, newest: UInt64, sequence: UInt64), filed: UInt64) {
        self.journal = journal
        // What gave way before the restart does so only once.
        self.filed = max(filed, ends.oldest > 0 ? ends.oldest - 1 : 0)
        // Never below what was filed, or a journal whose newest record is torn would write where nobody looks.
        next = max(ends.newest, filed) + 1
        lastSequence = ends.sequence
    }

    /// Three quarters: from here on only what the ledger cannot do without is written.
    package var isCrowded: Bool { unfiled >= journal.places * 3 / 4 }

    package var unfiled: Int { Int(clamping: next - 1 - filed) }

    /// Numbers the slip and writes it, without syncing.
    /// - Parameter unanswered: calls whose slips must not give way.
    package mutating func append(_ slip: Slip, unanswered: Set<CallID>) throws(FileFault) {
        var slip = slip
        lastSequence += 1
        slip.sequence = lastSequence
        if isCrowded { filed = max(filed, try journal.filed()) }
        if isCrowded, !slip.kind.isEssential {
            owed += 1
            merged += 1
            return
        }
        // At most one turn of the ring: the unanswered calls are few, and each is moved once.
        var moves = 0
        while unfiled >= journal.places, moves < journal.places {
            moves += 1
            if let oldest = try journal.slip(at: filed + 1), oldest.kind == .called, let call = oldest.call,
                unanswered.contains(call)
            {
                filed += 1
                try put(oldest)
            } else {
                filed += 1
                owed += 1
                merged += 1
            }
        }
        slip.merged = owed
        try put(slip)
        owed = 0
    }

    /// Slips that never came so far: they count as merged into the next.
    package mutating func owe(_ count: Int) {
        owed += UInt32(clamping: count)
        merged += count
        lastSequence += UInt64(count)
    }

    package func sync() throws(FileFault) { try journal.file.sync() }

    package func isGone() throws(FileFault) -> Bool { try journal.file.isGone() }

    private static func openOrMake(_ path: String, places: Int) throws(SlipJournalError) -> SlipJournal {
        do throws(SlipJournalError) {
            return try SlipJournal.open(path)
        } catch {
            guard case .missing = error else { throw error }
        }
        return try SlipJournal.make(path, places: places)
    }

    private mutating func put(_ slip: Slip) throws(FileFault) {
        try journal.write(slip, at: next)
        next += 1
    }
}

extension Slip.Kind {
    /// What the ledger cannot do without.
    var isEssential: Bool {
        switch self {
        case .called, .acknowledged, .missed, .resolved, .attached: true
        case .pressedAgain, .pagedAgain, .escalated, .nobodyFree, .restored, .fault, .faultCleared, .tested, .started, .stopped,
            .merged:
            false
        }
    }
}
