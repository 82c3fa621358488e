import Bell
import Glibc

/// Journal, latch and settings as the writer thread sees them: what could not be written is kept and tried again.
struct Disk: ~Copyable {
    private let places: BellPlaces
    private var journal: SlipWriter?
    private var latch: LatchFile?
    private var slips: [Slip] = []
    /// Handed to the kernel, not yet known to be on the disk.
    private var unsynced: [Slip] = []
    private var image: LatchImage?
    private var newestImage: LatchImage?
    private var troubles: [BellFault] = []
    private var owed = 0
    /// Slips that were merged here, before they came to a journal.
    private var mergedHere = 0
    private var mergedInJournal = 0
    private var lastSequence: UInt64 = 0

    private static let mostSlips = 4_096

    init(_ places: BellPlaces) { self.places = places }

    /// - Returns: what the latch held, whatever else is wrong; without a latch, what the journal says of open calls.
    mutating func open() -> [Writer.Report] {
        var found: LatchImage?
        var reports: [Writer.Report] = []
        do throws(FileFault) {
            let opened = try LatchFile(path: places.latch)
            found = opened.found
            if opened.isDamaged { reports += trouble(.latch, "unreadable") }
            latch = consume opened
        } catch {
            reports += trouble(.latch, "error \(error.errno)")
        }
        reports += openJournal()
        do throws(FileFault) {
            if found == nil { found = LatchImage(from: try journal?.slips() ?? []) }
        } catch {
            reports += trouble(.journal, "error \(error.errno)")
        }
        return [.opened(found)] + reports
    }

    mutating func keep(_ slip: Slip) {
        guard slips.count < Disk.mostSlips else {
            // The disk has refused for a very long time. What is open is in the latch image; the rest is counted.
            return owe(1)
        }
        slips.append(slip)
    }

    mutating func keep(_ image: LatchImage) {
        self.image = image
        newestImage = image
    }

    mutating func owe(_ count: Int) {
        owed += count
        mergedHere += count
    }

    var hasUnwritten: Bool { unwritten > 0 || owed > 0 || troubles.contains { $0.kind != .journalFull } }

    var unwritten: Int { slips.count + unsynced.count + (image == nil ? 0 : 1) }

    /// Since the start.
    var merged: Int { mergedHere + mergedInJournal }

    /// The latch first: it is what rings again after a power cut. Everything is handed to the kernel before the slow part, so that a
    /// killed daemon loses nothing.
    mutating func write() -> [Writer.Report] {
        var reports: [Writer.Report] = []
        let latched = writeLatch(&reports)
        let written = writeSlips(&reports)
        if latched { syncLatch(&reports) }
        if written { syncSlips(&reports) }
        return reports
    }

    /// bell.conf; nil: there is none.
    func settings() -> [UInt8]? {
        let number = Glibc.open(places.settings, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { return nil }
        defer { close(number) }
        var bytes = [UInt8](repeating: 0, count: SettingsText.maximumBytes)
        let count = read(number, &bytes, bytes.count)
        return count >= 0 ? Array(bytes.prefix(count)) : nil
    }

    private mutating func writeLatch(_ reports: inout [Writer.Report]) -> Bool {
        guard image != nil || troubled(.latch) else { return false }
        guard let wanted = image ?? newestImage else { return false }
        do throws(FileFault) {
            if try latch?.isGone() ?? true {
                latch = nil
                latch = try LatchFile(path: places.latch)
            }
            try latch?.write(wanted)
            return true
        } catch {
            reports += trouble(.latch, "error \(error.errno)")
            return false
        }
    }

    private mutating func syncLatch(_ reports: inout [Writer.Report]) {
        do throws(FileFault) {
            try latch?.sync()
            image = nil
            reports += recovered(.latch)
        } catch {
            reports += trouble(.latch, "error \(error.errno)")
        }
    }

    private mutating func writeSlips(_ reports: inout [Writer.Report]) -> Bool {
        do throws(FileFault) {
            if try journal?.isGone() ?? false {
                lastSequence = journal?.lastSequence ?? lastSequence
                journal = nil
            }
        } catch {
            reports += trouble(.journal, "error \(error.errno)")
        }
        if journal == nil, !slips.isEmpty || troubled(.journal) { reports += openJournal() }
        guard journal != nil, !slips.isEmpty || owed > 0 || troubled(.journal) else { return false }
        let unanswered = Set(
            (newestImage?.entries ?? []).filter { $0.call.phase == .sounding || $0.call.phase == .missed }.map { $0.call.id })
        do throws(FileFault) {
            if owed > 0 {
                journal?.owe(owed)
                mergedHere -= owed
                owed = 0
                if slips.isEmpty { slips.append(Disk.mergedSlip()) }
            }
            while let slip = slips.first {
                try journal?.append(slip, unanswered: unanswered)
                unsynced.append(slips.removeFirst())
            }
            return true
        } catch {
            reports += trouble(.journal, "error \(error.errno)")
            return false
        }
    }

    private mutating func syncSlips(_ reports: inout [Writer.Report]) {
        do throws(FileFault) {
            try journal?.sync()
            unsynced = []
            reports += recovered(.journal)
        } catch {
            // The kernel may have thrown the pages away: they are written again, and their UUIDs make that once.
            slips = unsynced + slips
            unsynced = []
            reports += trouble(.journal, "error \(error.errno)")
        }
        mergedInJournal = journal?.merged ?? mergedInJournal
        let full = journal?.isCrowded ?? false
        if full { reports += trouble(.journalFull, "") } else { reports += recovered(.journalFull) }
    }

    /// Stands for slips that were counted when nothing came after them to carry the count.
    private static func mergedSlip() -> Slip {
        Slip(
            kind: .merged, uuid: CallID.random(), boot: SystemClock.boot(), wall: SystemClock.wall(),
            monotonic: SystemClock.now().nanoseconds)
    }

    private mutating func openJournal() -> [Writer.Report] {
        do throws(SlipJournalError) {
            journal = try SlipWriter(path: places.journal, after: lastSequence)
            return []
        } catch {
            return trouble(.journal, error.briefly)
        }
    }

    private func troubled(_ kind: BellFault.Kind) -> Bool { troubles.contains { $0.kind == kind } }

    private mutating func trouble(_ kind: BellFault.Kind, _ detail: String) -> [Writer.Report] {
        guard !troubled(kind) else { return [] }
        let fault = BellFault(kind, detail: detail)
        troubles.append(fault)
        return [.trouble(fault)]
    }

    private mutating func recovered(_ kind: BellFault.Kind) -> [Writer.Report] {
        guard let index = troubles.firstIndex(where: { $0.kind == kind }) else { return [] }
        return [.recovered(troubles.remove(at: index))]
    }
}

extension SlipJournalError {
    /// For a slip's 32 bytes.
    fileprivate var briefly: String {
        switch self {
        case .missing: "missing"
        case .notPermitted: "not permitted"
        case .foreign: "not a bell's journal"
        case .failed(_, let errno): "error \(errno)"
        }
    }
}
