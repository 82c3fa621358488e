/// The daemon's side of the journal; lives on the writer thread.
package struct SlipWriter: ~Copyable {
    private let file: FixedFile
    private var next: UInt64
    private var filed: UInt64
    /// Slips that found no room and are not yet part of another slip's `merged`.
    private var owed: UInt32 = 0
    /// Since the start.
    package private(set) var merged = 0
    private var lastSequence: UInt64

    /// Opens the journal, or makes it with all its places. A foreign file is never overwritten.
    package init(path: String) throws(SlipJournalError) {
        let file = try SlipWriter.openOrMake(path)
        let records: [SlipReader.Unfiled]
        let filed: UInt64
        do throws(FileFault) {
            records = try SlipJournal.records(file)
            filed = try SlipJournal.filed(file)
        } catch {
            throw SlipJournalError(error.errno, path: path)
        }
        self.init(file: file, records: records, filed: filed)
    }

    private init(file: consuming FixedFile, records: [SlipReader.Unfiled], filed: UInt64) {
        self.file = file
        self.filed = filed
        // Never below what was filed, or a journal whose newest record is torn would write where nobody looks.
        next = max(records.last?.position ?? 0, filed) + 1
        lastSequence = records.map { $0.slip.sequence }.max() ?? 0
    }

    package var unfiled: Int { Int(clamping: next - 1 - filed) }

    /// Numbers the slip and writes it, without syncing.
    /// - Parameter unanswered: calls whose slips must not give way.
    package mutating func append(_ slip: Slip, unanswered: Set<CallID>) throws(FileFault) {
        var slip = slip
        lastSequence += 1
        slip.sequence = lastSequence
        if unfiled >= SlipJournal.places * 3 / 4 { filed = try SlipJournal.filed(file) }
        if unfiled >= SlipJournal.places * 3 / 4, !slip.kind.isEssential {
            owed += 1
            merged += 1
            return
        }
        // At most one turn of the ring: the unanswered calls are few, and each is moved once.
        var moves = 0
        while unfiled >= SlipJournal.places, moves < SlipJournal.places {
            moves += 1
            if let oldest = try oldestUnfiled(), oldest.kind == .called, let call = oldest.call, unanswered.contains(call) {
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

    package func sync() throws(FileFault) { try file.sync() }

    package func isGone() throws(FileFault) -> Bool { try file.isGone() }

    private static func openOrMake(_ path: String) throws(SlipJournalError) -> FixedFile {
        do throws(SlipJournalError) {
            return try SlipJournal.open(path)
        } catch {
            guard case .missing = error else { throw error }
        }
        var header = FieldWriter(capacity: SlipJournal.markOffset)
        for byte in SlipJournal.magic { header.add(byte) }
        header.add(UInt32(SlipJournal.places))
        do throws(FileFault) {
            return try FixedFile.make(path, size: SlipJournal.size, beginning: header.bytes)
        } catch {
            throw SlipJournalError(error.errno, path: path)
        }
    }

    /// The place about to be overwritten.
    private func oldestUnfiled() throws(FileFault) -> Slip? {
        let bytes = try file.read(SlipRecord.size, at: SlipJournal.offset(of: filed + 1))
        guard let (position, slip) = SlipRecord.decode(bytes), position == filed + 1 else { return nil }
        return slip
    }

    private mutating func put(_ slip: Slip) throws(FileFault) {
        try file.write(SlipRecord.encode(slip, position: next), at: SlipJournal.offset(of: next))
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
