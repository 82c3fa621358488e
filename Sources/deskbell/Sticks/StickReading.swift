import Glibc
import Ledger
import Shop

/// One look at a stick, by the unit that udev's rule starts: is it the owner's, and what would it change? Nothing is installed here, and nothing is
/// written to the stick.
struct StickReading {
    let places: Places
    /// Where it is mounted.
    let folder: String
    /// The kernel's name of it, `sda1`; nil where a folder is looked at as if it were a stick.
    let device: String?

    struct Outcome {
        var note: TrayNote
        var files = ShopFiles([])
    }

    /// - Returns: nil where it is the computer's own disk, or is gone again.
    func look() throws(Failure) -> Outcome? {
        let disk = Disk(below: folder)
        if let device {
            guard let expected = Disk(named: device), expected.isThere else { return nil }
            // Nothing is mounted there: no file system, a damaged one, or one that is not read here.
            guard disk == expected else { return Outcome(note: note(.unreadable)) }
            if expected.isMounted(elsewhereThan: folder) { return nil }
        }
        let token = StickToken(onStickAt: folder)
        let standing = PairedSticks(places).standing(of: token, identity: disk?.identity(mountedAt: folder) ?? "")
        guard isStillThere(disk) else { return nil }
        switch standing {
        case .foreign: return Outcome(note: note(.foreign))
        case .copied(let stick): return Outcome(note: note(.copied, stick.label))
        case .revoked(let stick): return Outcome(note: note(.revoked, stick.label))
        case .paired(let stick):
            let outcome = try read(stick.label)
            return isStillThere(disk) ? outcome : nil
        }
    }

    private func isStillThere(_ disk: Disk?) -> Bool {
        guard device != nil, let disk else { return true }
        return disk.isThere
    }

    private func read(_ label: String) throws(Failure) -> Outcome {
        let contents: ShopFolder.Contents
        do {
            contents = try ShopFolder(path: StickPlaces(folder).shop).readSteadily()
        } catch {
            guard error.code == ExitStatus.tryAgain else { return refused(label, [error.message]) }
            // Pulled: it comes again. One that is there all the same is damaged, for nobody writes to it meanwhile.
            guard device != nil, isStillThere(Disk(below: folder)) else { throw error }
            return refused(label, [Self.damaged])
        }
        let errors = contents.findings.count { $0.severity == .error }
        guard errors > 0 || !contents.files.ofTheShop.files.isEmpty else { return Outcome(note: note(.empty, label)) }
        let candidate = try Candidate(
            contents.files, unread: contents.findings, newest: contents.newest, over: ContentStore(places),
            cache: Tray(places).cachePath, fits: true)
        let findings = candidate.inspection.findings.sorted { $0.severity == .error && $1.severity != .error }.map(\.listed)
        guard candidate.inspection.errors == 0 else { return refused(label, findings) }
        var note = note(candidate.isNews && !candidate.changes.isEmpty ? .waiting : .unchanged, label)
        note.hash = candidate.hash
        note.newestFile = candidate.newestFile
        note.add(findings)
        note.golden = candidate.goldenSentence ?? ""
        note.regressions = candidate.regressions.prefix(TrayNote.mostFindings).map {
            "WORSE: “\($0.now.question.question)” brought \($0.was.outcome), would bring \($0.now.outcome)."
        }
        return Outcome(note: note, files: note.kind == .waiting ? candidate.inspection.files.ofTheShop : ShopFiles([]))
    }

    /// After a look that was ended from outside, over its memory or its time: with the reason, for nobody else says it.
    func giveUp() throws(Failure) -> Outcome? {
        if let device {
            guard let expected = Disk(named: device), expected.isThere, Disk(below: folder) == expected else { return nil }
        }
        let identity = Disk(below: folder)?.identity(mountedAt: folder) ?? ""
        guard case .paired(let stick) = PairedSticks(places).standing(of: StickToken(onStickAt: folder), identity: identity)
        else { return nil }
        return refused(stick.label, [Self.tooMuch])
    }

    private static let damaged =
        "The stick cannot be read to its end. Plug it in again; if that does not help, format it, pair it, and copy the files anew."
    private static let tooMuch =
        "Reading the stick took too much time or memory and was given up. Check that only the shop's files are in the folder “shop”."

    private func refused(_ label: String, _ findings: [String]) -> Outcome {
        var note = note(.refused, label)
        note.add(findings)
        return Outcome(note: note)
    }

    private func note(_ kind: TrayNote.Kind, _ label: String = "") -> TrayNote {
        let moment = Clocks.ledgerMoment
        return TrayNote(
            id: Tray.newName(), kind: kind, at: moment.wall.millisecondsSince1970, boot: moment.boot, monotonic: moment.monotonic,
            stick: label, folder: folder)
    }
}

extension TrayNote {
    fileprivate mutating func add(_ findings: [String]) {
        findingCount = findings.count
        self.findings = findings.prefix(Self.mostFindings).map { CleanText.line($0.prefix(500)) }
    }
}

/// Where things are on a stick.
struct StickPlaces {
    /// The stick itself.
    let root: String

    init(_ root: String) { self.root = root }

    /// A folder `shop`, where there is one; else the stick itself. A link of that name is no folder.
    var shop: String {
        var status = stat()
        let isFolder = lstat(root + "/shop", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        return isFolder ? root + "/shop" : root
    }

    /// Where one is put that has none.
    var newShop: String { root + "/shop" }
    /// What came of it.
    var result: String { root + "/RESULT.txt" }
    /// The present shop, beside what the owner has there: files of the owner's are never written over.
    var current: String { root + "/current" }
}
