import Bell
import Foundation
import Shop
import Testing

@testable import Ledger

extension VisitRecord {
    static func sample(_ number: Int = 1, at: Instant = SmallShop.morning, kind: Kind = .counter) -> VisitRecord {
        VisitRecord(
            id: VisitID("00000000-0000-4000-8000-\(String(format: "%012d", number))")!, kind: kind, startedAt: at,
            language: .english,
            content: "c0ffee")
    }
}

@Suite("Visits")
struct VisitTests {
    let ledger: LedgerFile
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        ledger = try scratch.ledger()
    }

    @Test("Are kept with their turns, whatever was typed")
    func turns() throws {
        let visit = VisitRecord.sample()
        _ = try ledger.beginVisit(visit)
        let hostile = ["'; DROP TABLE visit; --", "nul \u{0} byte", "\u{202E}bidi", "👩‍👩‍👧‍👦", ""]
        let first = try ledger.append(hostile.map { TurnRecord(who: .customer, text: $0, at: SmallShop.morning) }, to: visit.id)
        var answer = TurnRecord(
            who: .deskbell, text: "We are open until six.", at: SmallShop.morning, step: "menu", intent: "opening-hours",
            outcome: "answer",
            entry: Entry.ID(rawValue: "hours"), confidence: 0.75, isUnanswered: true)
        let second = try ledger.append([answer], to: visit.id)
        #expect(first == 1..<6 && second == 6..<7)
        try ledger.flagWrong(turn: 6, of: visit.id, at: SmallShop.morning.adding(minutes: 1))
        answer.wrongAt = SmallShop.morning.adding(minutes: 1)

        let reopened = try scratch.ledger()
        let turns = try reopened.turns(of: visit.id)
        // SQLite's text ends at a NUL.
        let kept = hostile.map { $0.replacing("\u{0}", with: "\u{FFFD}") }
        #expect(turns.map(\.text) == kept + ["We are open until six."])
        #expect(turns.last == answer)
    }

    @Test("Bound what one field keeps")
    func bounded() throws {
        _ = try ledger.beginVisit(.sample())
        try ledger.append(
            [TurnRecord(who: .customer, text: String(repeating: "e\u{301}", count: 10_000), at: SmallShop.morning)],
            to: VisitRecord.sample().id
        )
        #expect(try ledger.turns(of: VisitRecord.sample().id)[0].text.unicodeScalars.count == 4000)
    }

    @Test("End once, with the reason and the step")
    func end() throws {
        let id = VisitRecord.sample().id
        _ = try ledger.beginVisit(.sample())
        try ledger.note(helped: true, by: id)
        try ledger.note(language: .german, of: id)
        try ledger.endVisit(id, at: SmallShop.morning.adding(minutes: 3), by: .newCustomer, step: "phone")
        try ledger.endVisit(id, at: SmallShop.morning.adding(minutes: 9), by: .idle, step: "menu")
        let visit = try #require(try ledger.visit(id))
        #expect(visit.end == .newCustomer && visit.lastStep == "phone" && visit.helped == true && visit.language == .german)
        #expect(visit.endedAt == SmallShop.morning.adding(minutes: 3))
    }

    @Test("That nobody ended are ended at their last word when the next day's first begins")
    func lost() throws {
        _ = try ledger.beginVisit(.sample(1))
        try ledger.append(
            [TurnRecord(who: .customer, text: "hello", at: SmallShop.morning.adding(minutes: 2))], to: VisitRecord.sample(1).id)
        _ = try ledger.beginVisit(.sample(2, at: SmallShop.morning.adding(minutes: 30)))
        #expect(try ledger.visit(VisitRecord.sample(1).id)?.end == nil)
        _ = try ledger.beginVisit(.sample(3, at: SmallShop.morning.adding(minutes: 1440)))
        let lost = try #require(try ledger.visit(VisitRecord.sample(1).id))
        #expect(lost.end == .lost && lost.endedAt == SmallShop.morning.adding(minutes: 2))
    }
}
