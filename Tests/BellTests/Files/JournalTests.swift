import Bell
import Testing

private func slip(_ number: UInt64, _ kind: Slip.Kind = .called) -> Slip {
    var slip = Slip(
        kind: kind, uuid: CallID(high: 1, low: number), boot: CallID(high: 2, low: 2), wall: 1_700_000_000_000, monotonic: number,
        call: CallID(high: 3, low: number), visit: VisitID("visit-\(number)"))
    slip.trigger = .button
    slip.origin = .button
    slip.presses = UInt32(number)
    return slip
}

@Suite("The journal of slips")
struct JournalTests {
    /// A small ring turns sooner.
    private let places = 256

    @Test("A slip survives its 256 bytes, whatever it holds", arguments: Slip.Kind.allCases)
    func roundTrip(kind: Slip.Kind) throws {
        var full = slip(7, kind)
        full.urgent = true
        full.muted = true
        full.how = .withCustomer
        full.outcome = .falseAlarm
        full.by = StaffName(String(repeating: "é", count: 30))
        full.fault = .settings
        full.detail = "line 3"
        full.merged = 12
        full.sequence = .max
        let bytes = SlipRecord.encode(full, position: 99)
        #expect(bytes.count == SlipRecord.size)
        let decoded = try #require(SlipRecord.decode(bytes))
        #expect(decoded.position == 99 && decoded.slip == full)
    }

    @Test("One changed bit anywhere makes a record unreadable")
    func everyBitCounts() {
        let bytes = SlipRecord.encode(slip(1), position: 1)
        for bit in 0..<bytes.count * 8 {
            var damaged = bytes
            damaged[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(SlipRecord.decode(damaged) == nil)
        }
    }

    @Test("What is written is read in order until it is filed, and numbered without gaps across restarts")
    func filing() throws {
        let folder = TemporaryFolder()
        for round in 0..<2 {
            var writer = try SlipWriter(path: folder.file("j"))
            for number in 1...3 { try writer.append(slip(UInt64(round * 3 + number)), unanswered: []) }
            try writer.sync()
        }
        let reader = try SlipReader(path: folder.file("j"))
        let batch = try reader.unfiled()
        #expect(batch.slips.map { $0.slip.uuid.low } == [1, 2, 3, 4, 5, 6])
        #expect(batch.slips.map { $0.slip.sequence } == [1, 2, 3, 4, 5, 6])
        #expect(batch.missing == 0)
        try reader.markFiled(upTo: batch.slips[3].position)
        try reader.markFiled(upTo: batch.slips[1].position)
        #expect(try reader.unfiled(limit: 1).slips.map { $0.slip.uuid.low } == [5])
    }

    @Test("The file has its full size from the first moment and keeps it")
    func preallocated() throws {
        let folder = TemporaryFolder()
        var writer = try SlipWriter(path: folder.file("j"))
        let size = folder.size(of: "j")
        #expect(size >= SlipJournal.usualPlaces * SlipRecord.size)
        for number in 1...100 { try writer.append(slip(UInt64(number)), unanswered: []) }
        #expect(folder.size(of: "j") == size)
    }

    @Test("The ring turns for ever while someone files")
    func wraps() throws {
        let folder = TemporaryFolder()
        var writer = try SlipWriter(path: folder.file("j"), places: places)
        let reader = try SlipReader(path: folder.file("j"))
        var filed: [UInt64] = []
        for number in 1...UInt64(places * 2 + 50) {
            try writer.append(slip(number), unanswered: [])
            if number % 100 == 0 {
                let batch = try reader.unfiled()
                #expect(batch.missing == 0)
                filed += batch.slips.map { $0.slip.uuid.low }
                try reader.markFiled(upTo: batch.slips[batch.slips.count - 1].position)
            }
        }
        filed += try reader.unfiled().slips.map { $0.slip.uuid.low }
        #expect(filed == Array(1...UInt64(places * 2 + 50)))
        #expect(writer.merged == 0)
    }

    @Test("When nobody files, a call that is still unanswered is never lost, and what gave way is counted")
    func fullRing() throws {
        let folder = TemporaryFolder()
        var writer = try SlipWriter(path: folder.file("j"), places: places)
        let waiting: Set = [CallID(high: 3, low: 1), CallID(high: 3, low: 2)]
        let written = places * 3
        for number in 1...UInt64(written) { try writer.append(slip(number), unanswered: waiting) }
        let slips = try SlipReader(path: folder.file("j")).unfiled().slips.map { $0.slip }
        #expect(slips.filter { waiting.contains($0.call ?? CallID(high: 0, low: 0)) }.map { $0.uuid.low }.sorted() == [1, 2])
        #expect(slips.last?.uuid.low == UInt64(written))
        #expect(slips.count == places)
        #expect(writer.merged == written - places)
        #expect(slips.allSatisfy { $0.merged <= 3 } && slips.contains { $0.merged > 0 })
    }

    @Test("From three quarters full only what the ledger cannot do without is written; the rest is counted into the next slip")
    func reserve() throws {
        let folder = TemporaryFolder()
        var writer = try SlipWriter(path: folder.file("j"), places: places)
        for number in 1...UInt64(places * 3 / 4) { try writer.append(slip(number, .pressedAgain), unanswered: []) }
        for number in 1...5 { try writer.append(slip(UInt64(10_000 + number), .pressedAgain), unanswered: []) }
        try writer.append(slip(20_000), unanswered: [])
        let last = try SlipReader(path: folder.file("j")).unfiled().slips.last?.slip
        #expect(last?.uuid.low == 20_000 && last?.merged == 5)
    }

    @Test("A torn record is missing, and said to be; its neighbours are read")
    func torn() throws {
        let folder = TemporaryFolder()
        var writer = try SlipWriter(path: folder.file("j"))
        for number in 1...5 { try writer.append(slip(UInt64(number)), unanswered: []) }
        folder.damage("j", at: 8_192 + 3 * SlipRecord.size + 100, count: 50)
        let batch = try SlipReader(path: folder.file("j")).unfiled()
        #expect(batch.slips.map { $0.slip.uuid.low } == [1, 2, 4, 5])
        #expect(batch.missing == 1)
    }

    @Test("A torn filed mark leaves the one before: a slip is read again, never skipped")
    func tornMark() throws {
        let folder = TemporaryFolder()
        var writer = try SlipWriter(path: folder.file("j"))
        for number in 1...3 { try writer.append(slip(UInt64(number)), unanswered: []) }
        let reader = try SlipReader(path: folder.file("j"))
        try reader.markFiled(upTo: 1)
        try reader.markFiled(upTo: 2)
        folder.damage("j", at: 4_096 + 512, count: 24)
        #expect(try reader.unfiled().slips.map { $0.position } == [2, 3])
    }

    @Test("A file that is not a journal is left alone, and said")
    func foreign() throws {
        let folder = TemporaryFolder()
        _ = try LatchFile(path: folder.file("j"))
        #expect(throws: SlipJournalError.foreign(path: folder.file("j"))) { _ = try SlipWriter(path: folder.file("j")) }
        #expect(throws: SlipJournalError.missing(path: folder.file("none"))) { _ = try SlipReader(path: folder.file("none")) }
        #expect(folder.size(of: "j") == 2 * LatchImage.size)
    }
}
