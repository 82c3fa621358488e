import Answers
import Bell
import Ledger
import Shop

/// One visit as the owner reviews it: what was said, without who said it.
struct ReviewLines {
    let page: Page
    let time: StaffTime
    /// Whose names are taken out wherever they stand.
    let people: PeopleNames

    func show(_ item: ReviewItem, number: Int, of count: Int) {
        lines(of: item, number: number, of: count).forEach(Output.line)
        Output.line("")
    }

    func lines(of item: ReviewItem, number: Int, of count: Int) -> [String] {
        let head = page.wrapped(
            CleanText.line("\(number) of \(count)  \(item.why.inWords)  \(time.moment(item.visit.startedAt))"), indent: 0)
        return head + [""]
            + item.turns.flatMap { turn in
                page.wrappedParagraph("\(Self.mark(turn)) \(turn.redacted(item.names, people))\(Self.note(turn))")
            }
    }

    /// - Parameter hasMore: of this visit, on a further screen.
    func keys(hasMore: Bool) {
        page.line(hasMore ? "Enter: more   l: later   b: back   q: stop" : "Enter: seen, next   l: later   b: back   q: stop")
    }

    private static func mark(_ turn: TurnRecord) -> String {
        switch turn.who {
        case .customer: "›"
        case .deskbell: " "
        case .staff: "*"
        }
    }

    private static func note(_ turn: TurnRecord) -> String {
        if turn.wrongAt != nil { return "  ◀ SAID TO BE WRONG" + (turn.entry.map { " (\($0.rawValue))" } ?? "") }
        if turn.helped == false { return "  ◀ NO HELP" + (turn.entry.map { " (\($0.rawValue))" } ?? "") }
        if turn.isUnanswered { return "  ◀ NO ANSWER" }
        return turn.helped == true ? "  ◀ helped" : ""
    }
}

extension TurnRecord {
    fileprivate func redacted(_ names: [String], _ people: PeopleNames) -> String {
        Redaction.redacted(text, names: names, people: people, isTyped: who != .deskbell)
    }
}

extension ReviewItem.Why {
    var inWords: String {
        switch self {
        case .wrong: "An answer was called wrong."
        case .notHelped: "An answer was no help."
        case .unanswered: "A question had no answer."
        case .good: "One that went well."
        }
    }
}

struct ReviewJSON: Encodable {
    let visit, at, language, why: String
    let turns: [Turn]

    struct Turn: Encodable {
        let who, text, at: String
        let entry: Nullable<String>
        let helped: Nullable<Bool>
        let wrong, unanswered: Bool
    }

    init(_ item: ReviewItem, zone: ZoneRules, people: PeopleNames) {
        visit = item.visit.id.text
        at = zone.rfc3339(item.visit.startedAt)
        language = item.visit.language.rawValue
        why = item.why.rawValue
        turns = item.turns.map { turn in
            Turn(
                who: turn.who.rawValue,
                text: CleanText.paragraph(turn.redacted(item.names, people)),
                at: zone.rfc3339(turn.at),
                entry: Nullable(turn.entry?.rawValue), helped: Nullable(turn.helped), wrong: turn.wrongAt != nil,
                unanswered: turn.isUnanswered)
        }
    }
}
