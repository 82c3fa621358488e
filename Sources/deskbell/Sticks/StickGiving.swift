import Answers
import Foundation
import Keys
import Ledger
import Shop

/// What an owner's stick gets back, once it is mounted for writing: only where the owner's content says so, and beyond a refusal only after a PIN.
struct StickGiving {
    let places: Places
    /// Where the stick is mounted.
    let folder: String

    private var stick: StickPlaces { StickPlaces(folder) }

    /// Days that the review looks back on.
    private static let reviewedDays: Int64 = 7

    /// Days whose unanswered questions it gets, as `deskbell review` does.
    private static let askedDays = 28

    /// Whether there is an answer to this stick, and the owner wants sticks written to.
    var isWanted: Bool {
        get throws {
            guard StickAnswer.newest(places, folder: folder) != nil else { return false }
            return try OpenShop(places).content.writesToStick
        }
    }

    /// - Returns: the files that were written, relative to the stick; empty where nothing was to be written.
    func give() throws -> [String] {
        guard let answer = StickAnswer.newest(places, folder: folder) else { return [] }
        let shop = try OpenShop(places)
        guard shop.content.writesToStick else { return [] }
        // Another stick may be in its place by now.
        guard PairedSticks(places).isIn(answer.note.stick, at: folder) else { return [] }
        var written: [String] = [], notes: [String] = []
        switch answer.outcome {
        case .refused: break
        case .installed, .asked: try giveShop(shop, answer, &written, &notes)
        }
        let result = StickResult(answer: answer, shop: shop, written: written, notes: notes)
        try write(result.bytes, to: stick.result, &written)
        return written
    }

    private func giveShop(_ shop: OpenShop, _ answer: StickAnswer, _ written: inout [String], _ notes: inout [String]) throws {
        let isEmpty = answer.note.kind == .empty
        let target = isEmpty ? stick.newShop : stick.current
        do throws(ContentStoreError) { try DurableWriting.makeFolder(target) } catch { throw error.failure }
        // The shop goes back whatever became of the ledger.
        var ledger: LedgerFile?, rows: UnansweredRows?
        do {
            let opened = try OpenLedger.open(places)
            let questions = try UnansweredQuestions(opened, shop, ContentStore(places), days: Self.askedDays)
            ledger = opened
            if !questions.groups.isEmpty { rows = questions.rows }
        } catch {
            notes.append(
                "The week, the conversations and the questions without an answer are missing: what the device keeps of its visits cannot be read now. \(error)"
            )
        }
        let workbook: [UInt8]?
        do throws(Failure) {
            workbook = try WorkbookProgram.write(WorkbookShop.pages(of: shop.content) + (rows.map { [$0.page] } ?? []))
        } catch {
            workbook = nil
            notes.append(error.message)
        }
        if let workbook { try write(workbook, to: target + "/shop.xlsx", &written) }
        if let rows { try write(rows.file.bytes, to: target + "/" + UnansweredRows.fileName, &written) }
        if let ledger {
            do {
                try giveVisits(ledger, shop, &written, &notes)
            } catch let error as LedgerError {
                notes.append("The week and the conversations are not whole. \(error)")
            }
        }
    }

    private func giveVisits(_ ledger: LedgerFile, _ shop: OpenShop, _ written: inout [String], _ notes: inout [String]) throws {
        let today = shop.zone.local(Clocks.wall).date
        let language = shop.content.languages[0] == .german ? Language.german : .english
        let report = try ledger.report(ReportWeek(containing: today), by: OpenTime(content: shop.content, zone: shop.zone))
        let page = ReportHTML(it: ReportPage(report: report, shop: shop, language: language, today: today)).document
        try write(Array(page.utf8), to: stick.root + "/week.html", &written)
        try giveReview(ledger, shop, &written, &notes)
    }

    /// What customers said stays personal though names were taken out of it: it leaves this device only sealed.
    private func giveReview(_ ledger: LedgerFile, _ shop: OpenShop, _ written: inout [String], _ notes: inout [String]) throws {
        let items = try ledger.reviewItems(since: Clocks.wall.adding(seconds: -Self.reviewedDays * 86_400), again: true)
        guard !items.isEmpty else { return notes.append("There is no conversation of the last week to look at.") }
        guard let kept = FileManager.default.contents(atPath: places.ownerKeyPath),
            let key = OwnerKey(kept: String(decoding: kept, as: UTF8.self))
        else {
            return notes.append(
                "The conversations of the week stay on the device: they leave it only sealed, and there is no key to seal them with. Make one there with: deskbell backup key"
            )
        }
        let text = items.map { ReviewText(zone: shop.zone).text(of: $0) }.joined(separator: "\r\n")
        var sealed = Data(), rest = Data(text.utf8)
        try Sealing.seal(
            for: key,
            read: {
                defer { rest = rest.dropFirst(Self.pieceBytes) }
                return Data(rest.prefix(Self.pieceBytes))
            }, write: { sealed.append($0) })
        try write([UInt8](sealed), to: stick.root + "/review.txt.sealed", &written)
        notes.append("review.txt.sealed opens with your secret: deskbell stick open review.txt.sealed --secret FILE")
    }

    private static let pieceBytes = 64 << 10

    private func write(_ bytes: [UInt8], to path: String, _ written: inout [String]) throws(Failure) {
        do throws(ContentStoreError) {
            try DurableWriting.replace(path, with: bytes)
        } catch {
            throw Failure(
                "The stick “\(folder)” could not be written: it is full, write-protected, or was pulled. The shop is as the screen said.",
                code: ExitStatus.cannotCreate)
        }
        written.append(String(path.dropFirst(stick.root.count + 1)))
    }
}

/// A visit as a text to read at home.
struct ReviewText {
    let zone: ZoneRules

    func text(of item: ReviewItem) -> String {
        let heading = "\(StaffTime(zone: zone).stamp(item.visit.startedAt)): \(item.why.inWords)"
        let turns = item.turns.map { turn in
            "\(turn.who == .customer ? ">" : " ") \(CleanText.line(Redaction.redacted(turn.text, names: item.names)))"
        }
        return ([heading] + turns).map { $0 + "\r\n" }.joined()
    }
}
