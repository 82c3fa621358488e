import ArgumentParser
import Bell
import Glibc
import Ledger
import Shop

struct PractiseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "practise",
        abstract: "Plays ten calls so that staff can rehearse: it really rings, and is never counted.",
        discussion: """
            Answer as you would: with the button, the board or “deskbell calls acknowledge latest”. Then press Enter here for the next one, q to \
            stop. Without a terminal each call ends when it is answered.

            Example: deskbell practise --calls 3
            """)

    @OptionGroup var places: Places
    @Option(help: ArgumentHelp("How many of the ten.", valueName: "n")) var calls = 10
    @Option(help: ArgumentHelp("How long each rings before it counts as missed.", valueName: "seconds")) var wait = 120
    @Option(help: ArgumentHelp("Between one call and the next.", valueName: "seconds")) var pause = 5
    @Option(help: ArgumentHelp("en or de; without it the shop's first language.", valueName: "language")) var language: String?
    @Flag(help: "One JSON document at the end.") var json = false

    func validate() throws {
        guard 1...PracticeScene.all.count ~= calls else {
            throw ValidationError("--calls is from 1 to \(PracticeScene.all.count).")
        }
        guard 1...3_600 ~= wait, 0...600 ~= pause else {
            throw ValidationError("--wait is 1 to 3600 seconds, --pause at most 600.")
        }
        if let language, !["en", "de"].contains(language) { throw ValidationError("--language is en or de.") }
    }

    func run() throws {
        let shop = try OpenShop(places)
        let spoken = language.map(Language.init(rawValue:)) ?? (shop.content.languages[0] == .german ? .german : .english)
        Interrupt.watch(includingKeyboard: true)
        let isAttended = Keyboard.isThere && !json
        let rehearsal = try Rehearsal(places: places, language: spoken, content: shop.hash, isAttended: isAttended)
        let page = Page()
        var results: [(scene: PracticeScene, result: Rehearsal.Result)] = []
        for (index, scene) in PracticeScene.all.prefix(calls).enumerated() {
            if index > 0 { Self.rest(seconds: pause) }
            if Interrupt.isRequested { break }
            // An Enter of the call before says nothing of this one.
            if isAttended { tcflush(STDIN_FILENO, TCIFLUSH) }
            if !json { announce(scene.words(spoken), number: index + 1, page) }
            if isAttended { page.line("Enter: it is done, the next one. q and Enter: stop.", indent: 2) }
            let result = try rehearsal.play(scene, patience: Int64(wait) * 1000) { what, after in
                if !json { page.line("\(Self.seconds(after))  \(what)", indent: 2) }
            }
            results.append((scene, result))
            if result.wasStopped { break }
        }
        if json { return JSON.print(results.map { PracticeJSON($0.scene, $0.result) }) }
        summarise(results, page)
    }

    private func announce(_ words: PracticeScene.Words, number: Int, _ page: Page) {
        Output.line("")
        page.line("PRACTICE \(number) of \(calls)  \(words.reason)")
        for line in words.said { page.line("› \(line.customer)", indent: 2) }
        page.line(words.hint, indent: 2)
    }

    private func summarise(_ results: [(scene: PracticeScene, result: Rehearsal.Result)], _ page: Page) {
        Output.line("")
        let times = results.compactMap(\.result.acknowledged)
        for (index, (scene, result)) in results.enumerated() {
            page.line(
                "\(index + 1)  \(scene.trigger.rawValue): \(result.acknowledged.map { "answered after " + Self.seconds($0) } ?? "nobody came")"
            )
        }
        let spread = Spread(times)
        if let median = spread.median, let slow = spread.p90 {
            page.line(
                "Answered \(times.count) of \(results.count); half within \(Self.seconds(median)), nine of ten within \(Self.seconds(slow))."
            )
        }
        page.line("None of this is counted.")
    }

    private static func seconds(_ milliseconds: Int64) -> String { "\((milliseconds + 500) / 1000) s" }

    /// A signal ends it early.
    private static func rest(seconds: Int) {
        for _ in 0..<seconds * 10 where !Interrupt.isRequested { poll(nil, 0, 100) }
    }
}

struct PracticeJSON: Encodable {
    let trigger: String
    let urgent: Bool
    // Seconds. The contract writes keys so.
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let acknowledged_after, with_customer_after, resolved_after: Nullable<Double>

    init(_ scene: PracticeScene, _ result: Rehearsal.Result) {
        trigger = scene.trigger.rawValue
        urgent = scene.isUrgent
        acknowledged_after = Nullable(result.acknowledged.map { Double($0) / 1000 })
        with_customer_after = Nullable(result.present.map { Double($0) / 1000 })
        resolved_after = Nullable(result.resolved.map { Double($0) / 1000 })
    }
}
