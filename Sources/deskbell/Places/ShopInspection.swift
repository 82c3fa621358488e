import Answers
import Conversation
import Diary
import Shop

/// A shop's files read and gone through: by their rules, by the assistant's sentences, and by asking what customers and the owner ask.
struct ShopInspection {
    let files: ShopFiles
    let content: ShopContent
    private(set) var findings: [Finding]
    /// In the shop's zone.
    let now: LocalDateTime
    private let cache: String

    var hash: String { OpenShop.hash(files) }
    var today: LocalDate { now.date }
    var errors: Int { findings.count { $0.severity == .error } }

    /// - Parameter unread: what was found before the files could be read.
    init(_ files: ShopFiles, unread: [Finding], cache: String) {
        self.files = files
        self.cache = cache
        let zoneName = ShopReader.read(files).content.timeZone
        var findings = unread
        do {
            now = try OpenShop.zone(zoneName).local(Clocks.wall)
        } catch {
            now = ZoneRules(name: "UTC", fixedOffset: 0).local(Clocks.wall)
            findings.append(
                Finding(
                    file: "shop.yaml", severity: .error, message: "The time zone “\(zoneName)” is not known.",
                    remedy: "Write a name such as Europe/Berlin."))
        }
        let (content, read) = ShopCheck.findings(
            in: files, isPart: unread.contains { $0.severity == .error }, today: now.date)
        self.content = content
        self.findings = findings + read + Wording.findings(in: content)
    }

    /// Fits the answers, which are kept for the counter, and asks them; what cannot be installed need not be asked.
    /// - Returns: how each golden question comes out.
    mutating func ask() -> [GoldenResult] {
        guard errors == 0 else { return [] }
        let engine = EngineCache(folder: cache).engine(for: content, hash: hash)
        let results = GoldenResult.all(of: content.goldenQuestions, engine: engine, content: content, now: now)
        findings += results.filter { !$0.isMet }.map { result in
            Finding(
                at: result.question.source, severity: .warning,
                message: "“\(result.question.question)” is not understood as you expect. \(result.because)",
                remedy: "Add this wording to the entry's “also asked”, or change what you expect.")
        }
        findings += confusions(of: engine) + weakEntries(of: engine)
        return results
    }

    /// Entries that their own phrasings do not lead to, once each is left out in turn.
    private func weakEntries(of engine: AnswerEngine) -> [Finding] {
        engine.weakEntries.compactMap { weak -> Finding? in
            // The check of the entries themselves says so.
            guard case .missed(let all, _) = weak.reason, let entry = content.entry(weak.entry) else { return nil }
            return Finding(
                at: entry.source, severity: .warning,
                message:
                    "Customers who ask “\(entry.question)” in words of their own will hardly be understood: its \(all) phrasings have nothing in common, and each, taken away, would not be.",
                remedy: "Add two or three that name its subject in the words customers use.")
        }
    }

    /// One odd phrasing is what leaving it out must bring; two show that customers' words do not tell the entries apart.
    private func confusions(of engine: AnswerEngine) -> [Finding] {
        engine.confusions.filter { $0.phrasings.count >= 2 }.compactMap { confusion -> Finding? in
            guard let meant = content.entry(confusion.meant), let taken = content.entry(confusion.taken),
                let first = confusion.phrasings.first
            else { return nil }
            return Finding(
                at: meant.source, severity: .warning,
                message:
                    "Customers' wording mixes up “\(meant.question)” and “\(taken.question)”: “\(first)” and \(confusion.phrasings.count - 1) more would get the answer to the second.",
                remedy: "Add phrasings that only the first one has, or make one entry of the two.")
        }
    }
}

/// How one of the owner's golden questions comes out.
struct GoldenResult {
    let question: GoldenQuestion
    let isMet: Bool
    /// An entry's id, `staff`, `unknown`, or what else came.
    let outcome: String
    let because: String

    /// - Parameter now: local time of the shop, for questions that name a day.
    static func all(of questions: [GoldenQuestion], engine: AnswerEngine, content: ShopContent, now: LocalDateTime)
        -> [GoldenResult]
    {
        let interpreter = Interpreter(
            engine: engine, triggers: TriggerRules(content), content: content)
        return questions.map { question in
            let found = interpreter.interpret(question.question, language: nil, now: now)
            let understanding = found.understanding
            let isMet =
                switch question.expected {
                case .staff: found.call != nil || understanding.meets(.staff)
                case .unknown: found.call == nil && understanding.meets(.unknown)
                case .entry(let id): found.call == nil && (understanding.meets(.entry(id)) || content.tells(id, what: found))
                }
            return GoldenResult(
                question: question, isMet: isMet, outcome: found.call != nil ? "staff" : outcome(understanding.outcome),
                because: found.call?.because ?? understanding.because)
        }
    }

    private static func outcome(_ outcome: Understanding.Outcome) -> String {
        func name(_ intent: Intent) -> String {
            switch intent {
            case .entry(let id): id.rawValue
            case .person: "staff"
            case .task(let task): task.rawValue
            case .fact(let fact): fact.rawValue
            case .chat(let chat): chat.rawValue
            }
        }
        return switch outcome {
        case .intent(let intent): name(intent)
        case .suggest(let intents): intents.map(name).joined(separator: " or ")
        case .unknown: "unknown"
        }
    }
}

extension ShopContent {
    /// Whether the hours or prices that were answered are those that the expected entry tells: of a day or a service that was named, they come
    /// straight from the calendar and the price list.
    fileprivate func tells(_ id: Entry.ID, what found: Interpretation) -> Bool {
        guard let answer = entry(id)?.answer else { return false }
        let told: Intent.Fact
        switch found.understanding.outcome {
        case .intent(.fact(let fact)): told = fact
        // Whichever entry on hours came first: the hours of the day are told.
        case .intent(.entry(let other)):
            guard found.when?.saysDay ?? false, let answer = entry(other)?.answer, tellsHours(answer) else { return false }
            told = .openingHours
        case .intent, .suggest, .unknown: return false
        }
        switch told {
        case .price, .duration:
            let told = LiveFacts.services(in: answer), asked = found.understanding.services
            return !asked.isEmpty && asked.allSatisfy(told.contains)
        case .openingHours: return tellsHours(answer)
        case .services, .whoIsIn, .whoDoes, .nextFree: return false
        }
    }

    private func tellsHours(_ answer: String) -> Bool { ["{{hours.", "{{open.", "{{closures"].contains { answer.contains($0) } }
}
