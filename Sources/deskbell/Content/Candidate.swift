import Conversation
import Foundation
import Shop

/// Content that might be installed: read from a folder, gone through, and held against what is installed now.
struct Candidate {
    let inspection: ShopInspection
    let changes: ContentChanges
    let golden: [GoldenResult]
    /// Golden questions that came out as expected until now and would not any more.
    let regressions: [(now: GoldenResult, was: GoldenResult)]
    /// What is installed; nil where nothing is.
    let installed: ContentVersion?
    let newestFile: Int64?
    let timings: Timings

    /// Milliseconds; for the bench, and for an owner who wonders.
    struct Timings: Encodable {
        var read: Int64 = 0
        var check: Int64 = 0
        var fit: Int64 = 0
    }

    var hash: String { inspection.hash }

    /// How the golden questions come out, and which of them are no worse than they were; nil where there are none.
    var goldenSentence: String? {
        guard !golden.isEmpty else { return nil }
        let count = "Your test questions: \(golden.count { $0.isMet }) of \(golden.count) as you expect."
        let worse = Set(regressions.map { $0.now.question.question })
        let others = golden.filter { !$0.isMet && !worse.contains($0.question.question) }.map { "“\($0.question.question)”" }
        guard !others.isEmpty, installed != nil else { return count }
        let more = others.count > 3 ? " and \(others.count - 3) more" : ""
        return count + " Not as you expect, and not before this change either: " + others.prefix(3).joined(separator: ", ") + more
            + "."
    }
    var isNews: Bool { hash != installed?.hash }
    var proposal: ImportQuestions.Proposal {
        ImportQuestions.Proposal(
            hash: hash, changes: changes, regressions: regressions.count, newestFile: newestFile, installed: installed)
    }

    /// - Parameter fits: whether answers are fitted and the golden questions asked; needed before anything is installed.
    init(_ source: ShopFolder, over store: ContentStore, cache: String, fits: Bool) throws(Failure) {
        let began = Clocks.sinceBoot
        let contents = try Self.read(source)
        let wasRead = Clocks.sinceBoot
        try self.init(
            contents.files, unread: contents.findings, newest: contents.newest, over: store, cache: cache, fits: fits,
            read: wasRead - began)
    }

    private static func read(_ source: ShopFolder) throws(Failure) -> ShopFolder.Contents {
        let limits = ReadingLimits.hold()
        defer { limits.release() }
        return try source.readSteadily()
    }

    init(
        _ files: ShopFiles, unread: [Finding], newest: Int64?, over store: ContentStore, cache: String, fits: Bool,
        read: Duration = .zero
    ) throws(Failure) {
        let limits = ReadingLimits.hold()
        let began = Clocks.sinceBoot
        var inspection = ShopInspection(files.ofTheShop, unread: unread + Self.strangers(in: files), cache: cache)
        let installed = store.versions().last
        var old: ShopContent?
        if let installed, store.isKept(installed) { old = ShopReader.read(try store.files(of: installed)).content }
        changes = ContentChanges(from: old, to: inspection.content, today: inspection.today)
        let wasChecked = Clocks.sinceBoot
        limits.release()
        golden = fits ? inspection.ask() : []
        if fits, let old, let installed, inspection.errors == 0 {
            let engine = EngineCache(folder: cache).engine(for: old, hash: installed.hash)
            let failing = golden.filter { !$0.isMet }
            let before = GoldenResult.all(
                of: failing.map(\.question), engine: engine, content: old, now: inspection.now)
            regressions = zip(failing, before).filter { $1.isMet }.map { (now: $0, was: $1) }
        } else {
            regressions = []
        }
        self.inspection = inspection
        self.installed = installed
        newestFile = newest
        let wasAsked = Clocks.sinceBoot
        timings = Timings(
            read: Self.milliseconds(read), check: Self.milliseconds(wasChecked - began),
            fit: Self.milliseconds(wasAsked - wasChecked))
    }

    /// What lies beside the shop's files and is none of them: said, so that a misspelled name does not go unnoticed.
    private static func strangers(in files: ShopFiles) -> [Finding] {
        ShopReader.read(ShopFiles(files.files.filter { !ShopFiles.belongs($0.path) })).findings.filter { $0.severity == .warning }
    }

    private static func milliseconds(_ duration: Duration) -> Int64 {
        duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
    }
}
