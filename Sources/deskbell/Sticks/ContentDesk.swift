import Keys
import Ledger
import Shop

/// Shows what waits for a yes and, after the owner's PIN, does it. Used by the staff view and by `deskbell stick confirm`.
///
/// What a stick would change is worked out here, from the very bytes that are installed then: the unit that read the stick is not believed.
struct ContentDesk {
    let places: Places
    private var store: ContentStore { ContentStore(places) }

    /// Changes of one kind that are shown; the rest is counted.
    private static let mostChanges = 200

    /// - Returns: nil where nothing waits.
    func offer(_ wish: ContentOffer.Wish, role: Role) throws(Failure) -> ContentOffer? {
        switch wish {
        case .stick: try stickOffer()
        case .undo: try undoOffer(role)
        }
    }

    // MARK: A stick

    private struct Proposal {
        var note: TrayNote
        var content: ShopContent
        var files: ShopFiles
        var changes: ContentChanges
        var installed: ContentVersion?
    }

    private func stickOffer() throws(Failure) -> ContentOffer? {
        guard let note = Tray(places).note(), note.isOffer else { return nil }
        var findings = note.findings.map { CleanText.line($0.prefix(500)) }
        if note.findingCount > note.findings.count { findings.append("and \(note.findingCount - note.findings.count) more.") }
        var lines = [note.sentence]
        let installed = store.versions().last
        guard note.kind == .waiting else {
            let deed = writesToStick ? "Put the workbook, the week and the unanswered questions on the stick" : nil
            return ContentOffer(
                subject: .stick(id: note.id, over: installed?.hash), title: "The stick “\(CleanText.line(note.stick.prefix(60)))”",
                lines: lines + findings, questions: [], deed: deed, needsPIN: true)
        }
        let proposal = try proposal(note)
        lines += [proposal.changes.summary + "."] + listed(proposal.changes)
        lines += ([note.golden] + note.regressions).filter { !$0.isEmpty }.map { CleanText.line($0.prefix(500)) }
        // What would change comes first: it is what the yes is about.
        lines += findings
        let zone = try OpenShop.zone(proposal.content.timeZone)
        let questions = ImportQuestions.questions(
            for: .init(
                hash: note.hash, changes: proposal.changes, regressions: note.regressions.count, newestFile: note.newestFile,
                installed: proposal.installed),
            cause: .imported, earlier: store.versions(), time: StaffTime(zone: zone))
        return ContentOffer(
            subject: .stick(id: note.id, over: proposal.installed?.hash),
            title: "The stick “\(CleanText.line(note.stick.prefix(60)))”", lines: lines, questions: questions,
            deed: "Install it", needsPIN: true)
    }

    private func proposal(_ note: TrayNote) throws(Failure) -> Proposal {
        let files = try Tray(places).files(of: note), (content, findings) = ShopReader.read(files)
        if let error = findings.first(where: { $0.severity == .error }) {
            throw Failure("What the stick brought cannot be used. \(error)", code: ExitStatus.badData)
        }
        let installed = store.versions().last
        return Proposal(
            note: note, content: content, files: files, changes: try changes(to: content, from: installed), installed: installed)
    }

    private func changes(to content: ShopContent, from version: ContentVersion?) throws(Failure) -> ContentChanges {
        var old: ShopContent?
        if let version, store.isKept(version) { old = ShopReader.read(try store.files(of: version)).content }
        return ContentChanges(from: old, to: content, today: try OpenShop.zone(content.timeZone).local(Clocks.wall).date)
    }

    private func listed(_ changes: ContentChanges) -> [String] {
        let shown = changes.changes.prefix(Self.mostChanges).map { CleanText.line($0.listed) }
        let more = changes.changes.count - shown.count
        return shown + (more > 0 ? ["and \(more) more."] : []) + changes.missing
    }

    private var writesToStick: Bool {
        guard let current = store.versions().last, store.isKept(current) else { return false }
        do throws(Failure) {
            return ShopReader.read(try store.files(of: current)).content.writesToStick
        } catch {
            return false
        }
    }

    // MARK: The last change

    private func undoOffer(_ role: Role) throws(Failure) -> ContentOffer? {
        let (before, current) = try store.lastChange()
        let content = ShopReader.read(try store.files(of: before)).content
        let changes = try changes(to: content, from: current), time = StaffTime(zone: try OpenShop.zone(content.timeZone))
        return ContentOffer(
            subject: .undo(of: current.hash), title: "Take the last change back",
            lines: [
                "Version \(current.number) was installed \(time.moment(current.installedAt)) by \(CleanText.line(current.by)): \(CleanText.line(current.summary)).",
                "Going back to version \(before.number): \(changes.summary).",
            ] + listed(changes), questions: [], deed: "Go back to version \(before.number)", needsPIN: role < .owner)
    }

    // MARK: The yes

    /// - Parameters:
    ///   - role: of whoever is at the keyboard already; a stick's content needs the PIN all the same.
    ///   - keeper: looks the PIN up, and counts the wrong ones.
    func accept(_ subject: ContentOffer.Subject, pin: PIN?, role: Role, by who: String, keeper: PINKeeper) throws -> ContentAnswer {
        let needsPIN: Bool
        switch subject {
        case .stick: needsPIN = true
        case .undo: needsPIN = role < .owner
        }
        if needsPIN {
            guard let pin else { return .refused("The owner's PIN is needed.") }
            if let why = Self.refusal(try keeper.check(pin, at: Clocks.ledgerMoment)) { return .refused(why) }
        }
        switch subject {
        case .stick(let id, let over): return try acceptStick(id, over: over, by: who)
        case .undo(let hash): return try undo(of: hash, by: who)
        }
    }

    private static func refusal(_ answer: PINKeeper.Answer) -> String? {
        func seconds(_ wait: Int64) -> String { "\((wait + 999) / 1000) s" }
        switch answer {
        case .known(.owner): return nil
        case .known: return "That is the staff's PIN. What changes the shop needs the owner's."
        case .wrong(wait: 0): return "That is not the PIN."
        case .wrong(let wait): return "That is not the PIN. The next one counts in \(seconds(wait))."
        case .tooSoon(let wait): return "Too many wrong PINs. The next one counts in \(seconds(wait))."
        case .noneSet: return "There is no PIN yet. The owner sets one, with sudo if it was forgotten: deskbell pin set owner"
        }
    }

    private func acceptStick(_ id: String, over: String?, by who: String) throws -> ContentAnswer {
        let tray = Tray(places)
        guard let note = tray.note(), note.id == id, note.isOffer else {
            return .refused("What the stick brought is not there any more. Plug the stick in again.")
        }
        guard note.kind == .waiting else {
            try leave(StickAnswer(outcome: .asked, note: note, at: Clocks.wall.millisecondsSince1970, by: who))
            return .done("It is being written to the stick. Leave it in for a moment.")
        }
        let proposal = try proposal(note)
        // Before the swap: the counter that greets the next customer finds the answers fitted.
        tray.handOver(fitted: note.hash, to: places.cachePath)
        let version = try ContentInstallation(
            places: places, content: proposal.content, files: proposal.files, changes: proposal.changes,
            newestFile: note.newestFile
        ).make(.imported, by: who, from: "the stick “\(note.stick)”", over: over)
        if proposal.content.writesToStick {
            let outcome = StickAnswer.Outcome.installed(version: version.number, summary: version.summary)
            try leave(StickAnswer(outcome: outcome, note: note, at: Clocks.wall.millisecondsSince1970, by: who))
        }
        tray.clear(note)
        return .done("Installed as version \(version.number). The next visit begins with it.")
    }

    private func leave(_ answer: StickAnswer) throws(Failure) {
        do throws(ContentStoreError) { try answer.leave(at: StickAnswer.path(places)) } catch { throw error.failure }
    }

    /// Nothing is installed, and what the stick brought is forgotten.
    func decline(_ id: String) -> ContentAnswer {
        guard let note = Tray(places).note(), note.id == id else { return .refused("It is not there any more.") }
        Tray(places).clear(note)
        BellAccess.tellChanged("stick", places)
        return .done("Nothing was changed. What the stick brought is put away.")
    }

    private func undo(of hash: String, by who: String) throws -> ContentAnswer {
        let (before, current) = try store.lastChange()
        guard current.hash == hash else { throw ContentStoreError.changedMeanwhile.failure }
        let files = try store.files(of: before), content = ShopReader.read(files).content
        let version = try ContentInstallation(
            places: places, content: content, files: files, changes: try changes(to: content, from: current),
            newestFile: before.newestFile
        ).make(.undone, by: who, from: "version \(before.number)", over: hash)
        return .done("Back to version \(before.number), as version \(version.number). The next visit begins with it.")
    }
}
