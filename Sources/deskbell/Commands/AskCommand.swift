import Answers
import ArgumentParser
import Conversation
import Diary
import Foundation
import Ledger
import Shop

struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "What the assistant would answer, and why.",
        discussion: """
            Without a question it reads one per line of standard input and writes one result per line.

            Example: deskbell ask "wat time u shut on saterday" --explain --shop content
            """)

    @OptionGroup var places: Places
    @Argument(help: "The question, as a customer would type it.") var question: String?
    @Flag(help: "One JSON document a question.") var json = false
    @Flag(help: "Say in words which phrasings and words decided.") var explain = false
    @Option(help: ArgumentHelp("The language of the visit so far.", valueName: "code")) var language: String?

    func run() throws {
        let shop = try OpenShop(places)
        let language = language.map(Language.init(rawValue:)) ?? shop.content.languages[0]
        let now = Now(monotonic: .zero, wall: Clocks.wall)
        let visit = Visit(content: shop.content, zone: shop.zone, language: language, now: now)
        if let question {
            show(answer(CleanText.line(question), shop, in: visit), isOnly: true, shop)
        } else {
            while let line = readLine(strippingNewline: true) {
                show(answer(CleanText.line(line), shop, in: visit), isOnly: false, shop)
            }
        }
    }

    /// - Parameter untouched: a visit that has only begun; every question is the first one.
    private func answer(_ question: String, _ shop: OpenShop, in untouched: Visit) -> AskResult {
        let bounded = String(question.prefix(InputLimits.lineCharacters))
        let now = Clocks.wall
        let interpretation = shop.interpret(bounded, untouched.language, at: shop.zone.local(now))
        let moment = Now(monotonic: .zero, wall: now)
        var visit = untouched
        let world = Surroundings(
            now: moment, interpret: { _, _ in interpretation }, occupancy: { occupancy(shop)($0, $1) }, line: { line(shop) })
        var said: [String] = []
        if !bounded.allSatisfy(\.isWhitespace) {
            for effect in visit.handle(.line(bounded), in: world) {
                if case .turn(let turn) = effect, turn.who == .deskbell { said.append(turn.text) }
            }
        }
        return AskResult(question: bounded, interpretation: interpretation, text: said.joined(separator: "\n"))
    }

    /// Of the diary as it is; where there is none yet, everything is free. Asking makes no database.
    private func occupancy(_ shop: OpenShop) -> (Range<Int64>, [Booking.ID]) -> Occupancy? {
        guard FileManager.default.fileExists(atPath: places.ledgerPath) else { return { quanta, _ in Occupancy(quanta: quanta) } }
        let finder = SlotFinder(content: shop.content, zone: shop.zone)
        let holders = finder.holders(for: shop.content.services.map { VisitPart(service: $0) })
        return { quanta, _ in
            do {
                return try OpenLedger.open(places).occupancy(over: quanta, of: holders, at: Clocks.ledgerMoment)
            } catch {
                Output.problem("\(error)")
                return nil
            }
        }
    }

    private func line(_ shop: OpenShop) -> WalkInLine? {
        let finder = SlotFinder(content: shop.content, zone: shop.zone), now = Clocks.ledgerMoment
        guard FileManager.default.fileExists(atPath: places.ledgerPath) else {
            let nobody = Occupancy(quanta: WalkInLine.quanta(finder: finder, now: now.wall))
            return WalkInLine(finder: finder, now: now.wall, occupancy: nobody, bookings: [], places: [])
        }
        do {
            return try OpenLedger.open(places).walkInLine(finder: finder, at: now)
        } catch {
            Output.problem("\(error)")
            return nil
        }
    }

    private func show(_ result: AskResult, isOnly: Bool, _ shop: OpenShop) {
        if json {
            if isOnly { JSON.print(result) } else { JSON.printLine(result) }
        } else if explain {
            let explanation = shop.engine.explain(result.question, language: language.map(Language.init(rawValue:)))
            for paragraph in explanation.paragraphs + [result.verdict(shop.content), "The customer reads:"] {
                Output.line(CleanText.paragraph(paragraph))
            }
            for line in result.text.split(separator: "\n") { Output.line("  " + CleanText.line(String(line))) }
        } else {
            Output.line(CleanText.paragraph(isOnly ? result.text : result.text.replacing("\n", with: " ")))
        }
    }
}

extension AskResult {
    /// What was made of it, for the owner.
    fileprivate func verdict(_ content: ShopContent) -> String {
        switch understood {
        case _ where outcome == "call": "So a person is called or offered. \(because)"
        case .intent(.entry(let id)): "So it answers “\(content.entry(id)?.question ?? id.rawValue)”. \(because)"
        case .intent(let intent): "So it was understood as: \(intent.inWords). \(because)"
        case .suggest(let intents):
            "So it asks back: \(intents.map { content.question(of: $0) }.joined(separator: " or ")). \(because)"
        case .unknown: "So it does not know, says so, and offers a person. \(because)"
        }
    }
}

extension ShopContent {
    fileprivate func question(of intent: Intent) -> String {
        if case .entry(let id) = intent, let entry = entry(id) { "“\(entry.question)”" } else { intent.inWords }
    }
}

/// The contract's JSON of `ask`.
struct AskResult: Encodable {
    let question: String
    let outcome: String
    let entry: String?
    let confidence: Double
    let candidates: [Understanding.Candidate]
    let task: String?
    let trigger: String?
    let because: String
    let text: String
    fileprivate let understood: Understanding.Outcome

    private enum Key: String, CodingKey {
        case question, outcome, entry, confidence, candidates, task, trigger, because, text
    }

    /// Value by value: a stream of questions would otherwise spend more on wrapping its values than on the JSON.
    func encode(to encoder: any Encoder) throws {
        var json = encoder.container(keyedBy: Key.self)
        for (key, text) in [(Key.question, question), (.outcome, outcome), (.because, because), (.text, text)] {
            try json.encode(text, forKey: key)
        }
        // Missing is null: the contract names every key.
        for (key, text) in [(Key.entry, entry), (.task, task), (.trigger, trigger)] {
            if let text { try json.encode(text, forKey: key) } else { try json.encodeNil(forKey: key) }
        }
        try json.encode(confidence, forKey: .confidence)
        var list = json.nestedUnkeyedContainer(forKey: .candidates)
        for candidate in candidates {
            var json = list.nestedContainer(keyedBy: Key.self)
            try json.encode(candidate.entry.rawValue, forKey: .entry)
            try json.encode(candidate.confidence, forKey: .confidence)
        }
    }

    init(question: String, interpretation: Interpretation, text: String) {
        let understanding = interpretation.understanding
        self.question = question
        self.text = text
        understood = understanding.outcome
        outcome = interpretation.outcomeName
        entry = interpretation.entry?.rawValue
        confidence = understanding.confidence
        candidates = understanding.candidates
        if interpretation.call == nil, case .intent(.task(let task)) = understanding.outcome {
            self.task = task.rawValue
        } else {
            task = nil
        }
        if let firing = interpretation.call {
            trigger = firing.trigger.rawValue
            because = firing.because
        } else if understanding.outcome == .intent(.person) {
            trigger = HandoffRules.Trigger.request.rawValue
            because = understanding.because
        } else {
            trigger = nil
            because = understanding.because
        }
    }
}
