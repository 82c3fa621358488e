import Answers
import Conversation
import Foundation
import Shop

/// The shop as the commands use it: read, its zone known, its answers fitted when first asked for.
final class OpenShop {
    let content: ShopContent
    let zone: ZoneRules
    /// Of the files as they were read; names the fitted engine.
    let hash: String
    private let cache: EngineCache
    /// What is installed when this was opened; nil where a folder was named.
    private let installed: String?
    private let store: ContentStore
    private lazy var triggers = TriggerRules(content)
    /// Of the counter, where the content's engine was not kept yet.
    private var fit: BackgroundFit?
    private var interpreter: Interpreter?

    /// Opens what `places` name. Warnings are the owner's to read with `shop check`; errors leave the shop closed.
    /// - Parameter takesWorkbooks: false for the counter, which starts no other program.
    init(_ places: Places, takesWorkbooks: Bool = true) throws(Failure) {
        if !places.isShopNamed, !FileManager.default.fileExists(atPath: places.shopPath) {
            throw Failure(
                "No shop is installed in \(places.homePath). Name a folder with --shop, or install one with “deskbell shop import”.",
                code: ExitStatus.configuration)
        }
        store = ContentStore(places)
        installed = places.isShopNamed ? nil : store.currentHash
        let (files, folderFindings) = try ShopFolder(path: places.shopPath, takesWorkbooks: takesWorkbooks).read()
        let (content, readFindings) = ShopReader.read(files)
        let errors = (folderFindings + readFindings).filter { $0.severity == .error }
        guard errors.isEmpty else {
            let more = errors.count > 1 ? " (and \(errors.count - 1) more; see “deskbell shop check”)" : ""
            throw Failure("The shop in \(places.shopPath) cannot be used. \(errors[0])\(more)", code: ExitStatus.badData)
        }
        self.content = content
        zone = try Self.zone(content.timeZone)
        hash = Self.hash(files)
        cache = EngineCache(folder: places.cachePath)
    }

    /// Other content was installed meanwhile.
    var isReplaced: Bool { installed != nil && store.currentHash != installed }

    func interpret(_ line: String, _ language: Language?, at now: LocalDateTime) -> Interpretation {
        if let fitted = fit?.engine {
            fit = nil
            use(fitted)
        }
        let interpreter = interpreter ?? use(engine)
        return interpreter.interpret(line, language: language, now: now)
    }

    /// For the counter: ready at once. Where this content's engine is not kept yet, it is fitted on the side, and until then the nearest phrasing
    /// answers.
    func prepare() {
        guard interpreter == nil else { return }
        if let kept = cache.keptEngine(for: content, hash: hash) {
            use(kept)
            return
        }
        use(cache.unfittedEngine(for: content))
        fit = BackgroundFit(content, hash: hash, cache: cache)
    }

    @discardableResult
    private func use(_ engine: AnswerEngine) -> Interpreter {
        let made = Interpreter(engine: engine, triggers: triggers, content: content)
        interpreter = made
        return made
    }

    /// Fitted, however long that takes.
    private(set) lazy var engine = cache.engine(for: content, hash: hash)

    /// From the system's tzdata: Foundation on Linux carries its own copy, which Debian's updates do not reach.
    static func zone(_ name: String) throws(Failure) -> ZoneRules {
        let isName = name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_+-".contains($0)) }
        }
        guard isName, let data = FileManager.default.contents(atPath: "/usr/share/zoneinfo/" + name) else {
            throw Failure(
                "There is no time zone “\(CleanText.line(name))”. Write one such as Europe/Berlin in shop.yaml; if it is right, install tzdata.",
                code: ExitStatus.configuration)
        }
        do {
            return try ZoneRules(name: name, tzif: [UInt8](data))
        } catch {
            throw Failure(error.description, code: ExitStatus.configuration)
        }
    }

    /// FNV-1a, 64 bits, over names and bytes of the shop's own files: names a version of the content and its cache, protects nothing.
    static func hash(_ files: ShopFiles) -> String {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ bytes: some Sequence<UInt8>) {
            for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        for file in files.ofTheShop.files {
            add(file.path.utf8)
            add([0])
            add(file.bytes)
            add([0])
        }
        return String(value, radix: 16)
    }
}
