import Answers
import Conversation
import Shop

/// A shop's files read and gone through: by their rules, by the assistant's sentences, and by asking what customers and the owner ask.
struct ShopInspection {
    let files: ShopFiles
    let content: ShopContent
    private(set) var findings: [Finding]
    /// Today in the shop's zone.
    let today: LocalDate
    private let cache: String

    var hash: String { OpenShop.hash(files) }
    var errors: Int { findings.count { $0.severity == .error } }

    /// - Parameter unread: what was found before the files could be read.
    init(_ files: ShopFiles, unread: [Finding], cache: String) {
        self.files = files
        self.cache = cache
        let zoneName = ShopReader.read(files).content.timeZone
        var findings = unread
        do {
            today = try OpenShop.zone(zoneName).local(Clocks.wall).date
        } catch {
            today = ZoneRules(name: "UTC", fixedOffset: 0).local(Clocks.wall).date
            findings.append(
                Finding(
                    file: "shop.yaml", severity: .error, message: "The time zone “\(zoneName)” is not known.",
                    remedy: "Write a name such as Europe/Berlin."))
        }
        let (content, read) = ShopCheck.findings(in: files, today: today)
        self.content = content
        self.findings = findings + read + Wording.findings(in: content)
    }

    /// Fits the answers, which are kept for the counter, and asks them; what cannot be installed need not be asked.
    /// - Returns: how each golden question comes out.
    mutating func ask() -> [GoldenResult] {
        guard errors == 0 else { return [] }
        let engine = EngineCache(folder: cache).engine(for: content, hash: hash)
        let results = GoldenResult.all(of: content.goldenQuestions, engine: engine, content: content)
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
            guard case .missed(let all, let missed) = weak.reason, let entry = content.entry(weak.entry) else { return nil }
            return Finding(
                at: entry.source, severity: .warning,
                message:
                    "Customers who ask “\(entry.question)” in words of their own are often not understood: \(missed) of its \(all) phrasings would not be, if they were not there.",
                remedy: "Add the words customers use for it; several phrasings with the subject in them help most.")
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

    static func all(of questions: [GoldenQuestion], engine: AnswerEngine, content: ShopContent) -> [GoldenResult] {
        let triggers = TriggerRules(owner: content.handoff, languages: content.languages)
        return questions.map { question in
            let firing = triggers.firing(on: question.question)
            let understanding = engine.understand(question.question, language: nil)
            let isMet =
                switch question.expected {
                case .staff: firing != nil || understanding.meets(.staff)
                case .entry, .unknown: firing == nil && understanding.meets(question.expected)
                }
            return GoldenResult(
                question: question, isMet: isMet, outcome: firing != nil ? "staff" : outcome(understanding.outcome),
                because: firing?.because ?? understanding.because)
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
