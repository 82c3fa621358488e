import Answers
import Conversation
import Ledger
import Shop

/// What customers asked and were not answered, or not well: grouped by meaning, counted, without anybody's name or number. What the shop answers
/// by now is left out.
struct UnansweredQuestions {
    struct Group {
        let question: QuestionGroup
        /// How many of the questions are here for which reason.
        let reasons: [WantedQuestion.Why: Int]
        /// The entry that was found wanting, else the one that comes nearest.
        let nearest: Entry?
        let language: Language

        /// `no answer`; `no answer (5), said to be wrong (1)`
        var why: String {
            let present = WantedQuestion.Why.allCases.filter { reasons[$0, default: 0] > 0 }
            guard present.count > 1 else { return present.first?.inWords ?? "" }
            return present.map { "\($0.inWords) (\(reasons[$0, default: 0]))" }.joined(separator: ", ")
        }
    }

    /// The most asked first.
    let groups: [Group]

    /// As many as an owner ever goes through.
    private static let most = 200

    init(_ ledger: LedgerFile, _ shop: OpenShop, _ store: ContentStore, days: Int) throws {
        let today = shop.zone.local(Clocks.wall).date
        let asked = try ledger.wantedQuestions(from: today.adding(days: 1 - days), through: today, in: shop.zone)
        guard !asked.isEmpty else {
            groups = []
            return
        }
        let now = shop.zone.local(Clocks.wall), people = PeopleNames(booked: try ledger.knownNames(), in: shop.content)
        var past = PastContents(store: store, current: shop)
        let wanted = asked.filter { question in
            switch question.why {
            case .unanswered: !shop.answers(question.text, question.language, at: now)
            case .wrong, .notHelped: past.stillSays(question)
            }
        }
        let lines = wanted.map { Redaction.redacted($0.text, names: $0.names, people: people) }
        groups = shop.engine.gathered(lines, people: people).prefix(Self.most).map { group, members in
            let questions = members.map { wanted[$0] }
            let blamed = questions.lazy.filter { $0.why != .unanswered }.compactMap(\.entry).compactMap { shop.content.entry($0) }
                .first
            return Group(
                question: group, reasons: questions.reduce(into: [:]) { $0[$1.why, default: 0] += 1 },
                nearest: blamed ?? group.nearest.flatMap { shop.content.entry($0) },
                language: group.language.flatMap { shop.content.languages.contains($0) ? $0 : nil } ?? questions.first?.language
                    ?? shop.content.languages[0])
        }
    }

    var rows: UnansweredRows {
        UnansweredRows(
            groups.map { group in
                // A gap is nothing to be asked again: rather a way to ask that has none.
                let ways = group.question.phrasings
                let best = ways.first { !$0.contains(Redaction.mark) } ?? group.question.question
                return UnansweredRows.Row(
                    question: best, alsoAsked: ways.filter { $0 != best }, count: group.question.count, why: group.why,
                    nearest: group.nearest, language: group.language)
            })
    }

}

extension OpenShop {
    /// Whether it knows what to say by now, or calls somebody.
    func answers(_ question: String, _ language: Language?, at now: LocalDateTime) -> Bool {
        let found = interpret(question, language, at: now)
        if found.firing != nil { return true }
        return switch found.understanding.outcome {
        case .intent: true
        // Asked back for a word beside it only, a name as a rule.
        case .suggest: found.understanding.confidence >= 0.6
        case .unknown: false
        }
    }
}

/// The contents that customers asked, as far as they are kept: an answer that was called wrong and has been changed since is settled.
private struct PastContents {
    let store: ContentStore
    let current: OpenShop
    private var known: [String: ShopContent?] = [:]

    init(store: ContentStore, current: OpenShop) {
        self.store = store
        self.current = current
    }

    /// Whether the answer that was found wanting is still the shop's; yes where nobody can tell.
    mutating func stillSays(_ question: WantedQuestion) -> Bool {
        guard question.content != current.hash, let old = content(question.content), let id = question.entry else { return true }
        let new = current.content
        guard let before = old.entry(id) else {
            // A fact: hours, prices, people.
            return old.hours == new.hours && old.exceptions == new.exceptions && old.services == new.services
                && old.providers == new.providers
        }
        return new.entry(id)?.answer == before.answer
    }

    private mutating func content(_ hash: String) -> ShopContent? {
        if let content = known[hash] { return content }
        let version = store.versions().last { $0.hash == hash }
        var content: ShopContent?
        do throws(Failure) {
            content = try version.flatMap { store.isKept($0) ? $0 : nil }.map { version throws(Failure) in
                ShopReader.read(try store.files(of: version)).content
            }
        } catch {
            // Not readable any more: nobody can tell.
        }
        known[hash] = content
        return content
    }
}

extension WantedQuestion.Why {
    var inWords: String {
        switch self {
        case .unanswered: "no answer"
        case .wrong: "said to be wrong"
        case .notHelped: "no help"
        }
    }
}
