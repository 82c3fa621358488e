import Bell
import Diary
import Foundation
import Shop
import Testing

@testable import Ledger

/// Every number here was worked out by hand from `SmallWeek`, with pencil, not by running anything.
@Suite("The week's numbers")
struct NumbersTests {
    let scratch: Scratch
    let report: WeekReport
    var numbers: PeriodNumbers { report.numbers }

    init() throws {
        scratch = try Scratch()
        var week = try SmallWeek(scratch)
        try week.write()
        report = try week.ledger.report(SmallWeek.week, by: week.clock)
    }

    @Test("Count those who came, what they wanted, and no rehearsal")
    func contacts() {
        // Nine visits and two calls by the button; the child's is none.
        #expect(numbers.contacts == 11)
        // Without the one who walked on.
        #expect(numbers.matters == 10)
        #expect(numbers.questions == 7)
        #expect(numbers.bookings == 1)
        #expect(numbers.calls == 6 && numbers.falseAlarms == 1 && numbers.openCalls == 1)
    }

    @Test("Measure the wait for “coming” from the first call, by the shop's clock and by the wall's")
    func acknowledge() {
        // Shop: 2, 10, 20 + 10, 180 min. Wall: 2, 10, 930, 180.
        #expect(numbers.acknowledge.open == Spread([2, 10, 30, 180].map { $0 * 60_000 }))
        #expect(numbers.acknowledge.wall == Spread([2, 10, 930, 180].map { $0 * 60_000 }))
        #expect(numbers.acknowledge.open.median == 10 * 60_000 && numbers.acknowledge.open.p90 == 180 * 60_000)
        #expect(numbers.acknowledge.wall.median == 10 * 60_000 && numbers.acknowledge.wall.p90 == 930 * 60_000)
    }

    @Test("Measure the wait until somebody was there; who helped without a key was there by then")
    func answer() {
        // 4, 20 + 12, 195 min; wall 4, 932, 195. Upset: nobody was there before they left.
        #expect(numbers.answer.open == Spread([4, 32, 195].map { $0 * 60_000 }))
        #expect(numbers.answer.wall == Spread([4, 932, 195].map { $0 * 60_000 }))
    }

    @Test("Measure until it was settled for good: reopened is not resolved")
    func resolve() {
        // 10 of 20 before closing; 15; 20 + 540 + 60 of 2,420; 195.
        #expect(numbers.resolve.open == Spread([10, 15, 620, 195].map { $0 * 60_000 }))
        #expect(numbers.resolve.wall == Spread([20, 15, 2_420, 195].map { $0 * 60_000 }))
    }

    @Test("Half of them were as quick, nine of ten within the second time, in minutes of both clocks")
    func halfAndNineOfTen() {
        func minutes(_ spread: Spread) -> [Int64?] { [spread.median, spread.p90].map { $0.map { $0 / 60_000 } } }
        #expect(minutes(numbers.acknowledge.open) == [10, 180] && minutes(numbers.acknowledge.wall) == [10, 930])
        #expect(minutes(numbers.answer.open) == [32, 195] && minutes(numbers.answer.wall) == [195, 932])
        #expect(minutes(numbers.resolve.open) == [15, 620] && minutes(numbers.resolve.wall) == [20, 2_420])
    }

    @Test("A call that came and went while the shop was closed has no time by its clock, rather than none at all to wait")
    func closed() throws {
        let scratch = try Scratch()
        var week = try SmallWeek(scratch)
        try week.call("24 12:00", .button, ("24 12:05", .acknowledged(.coming)), ("24 12:30", .resolved(.helped, need: nil)))
        // Kept for the morning: ten minutes after nine.
        try week.call("22 20:00", .button, ("23 09:10", .acknowledged(.coming)))
        let numbers = try week.ledger.report(SmallWeek.week, by: week.clock).numbers
        #expect(numbers.acknowledge.open == Spread([10 * 60_000]) && numbers.resolve.open.median == nil)
        #expect(numbers.acknowledge.wall == Spread([5, 790].map { $0 * 60_000 }) && numbers.resolve.wall == Spread([30 * 60_000]))
    }

    @Test("Count a missed call where somebody could have heard it, also when they came later")
    func missed() {
        #expect(numbers.missed == Share(2, of: 5))
        #expect(numbers.callsWhenClosed == 1)
    }

    @Test("Split the matters by who did the work")
    func paths() {
        #expect(numbers.paths == [.automated: 3, .assisted: 1, .human: 4, .unserved: 2])
    }

    @Test("Settled at once: the answer that helped, the person who helped, the booking, the party's call")
    func settled() { #expect(numbers.settled == Share(4, of: 10)) }

    @Test("No answer: gift cards and weddings, of seven questions; what is typed where a day is asked for is none")
    func fallback() { #expect(numbers.fallback == Share(2, of: 7)) }

    @Test("Satisfied: one yes, one answer called wrong")
    func satisfied() { #expect(numbers.satisfied == Share(1, of: 2)) }

    @Test("Preferred a person: without the upset one, and not after a question that got no answer")
    func preferred() { #expect(numbers.preferredPerson == Share(3, of: 9)) }

    @Test("Abandoned bookings, by the step at which they were left")
    func steps() {
        #expect(numbers.startedBookings == 2)
        let expected: [(BookingStep, Int, Int)] = [
            (.service, 2, 0), (.provider, 0, 0), (.day, 2, 1), (.time, 1, 0), (.name, 1, 0), (.phone, 1, 0), (.readBack, 1, 0),
        ]
        #expect(numbers.steps == expected.map { PeriodNumbers.Step(step: $0.0, reached: $0.1, left: $0.2) })
    }

    @Test("Upset visits by week, hour and topic")
    func upset() {
        #expect(numbers.upset == 1 && numbers.upsetByHour[12] == 1 && numbers.upsetByHour.reduce(0, +) == 1)
        #expect(numbers.upsetTopics == [PeriodNumbers.Topic(name: "hours", count: 1)])
        #expect(report.upsetWeeks.count == 12)
        #expect(report.upsetWeeks.last == WeekReport.UpsetWeek(week: SmallWeek.week, upset: 1, contacts: 11))
        #expect(report.upsetWeeks[10] == WeekReport.UpsetWeek(week: SmallWeek.week.adding(weeks: -1), upset: 0, contacts: 1))
    }

    @Test("Count by the local hour, the repeated one too")
    func hours() {
        var expected = [Int](repeating: 0, count: 24)
        for hour in [9, 10, 11, 17, 12, 17, 14, 15, 16, 1, 17] { expected[hour] += 1 }
        #expect(numbers.contactsByHour == expected)
        #expect(numbers.callsByHour[17] == 3 && numbers.callsByHour[1] == 1 && numbers.callsByHour[12] == 1)
    }

    @Test("Name what was asked about most, and what wants an answer")
    func topics() {
        #expect(numbers.topics.map(\.name) == ["hours", "parking", "price"])
        #expect(report.wanting.map(\.text) == ["gift cards?", "how much", "do you do weddings"])
    }

    @Test("The week before has the evening before it, and nothing of this one or the next")
    func before() {
        let before = report.before
        #expect(before.contacts == 1 && before.matters == 1 && before.questions == 1 && before.calls == 0)
        #expect(before.fallback == Share(1, of: 1) && before.settled == Share(0, of: 1) && before.paths == [.unserved: 1])
        #expect(before.preferredPerson == Share(0, of: 1) && before.satisfied == Share(0, of: 0) && before.upset == 0)
    }

    @Test("What staff finish of a half-made booking is a person's work, and no booking of the counter's")
    func finishedByStaff() throws {
        let scratch = try Scratch(), shop = try SmallShop()
        var week = try SmallWeek(scratch)
        let id = try week.visit(
            "20 10:00", [week.customer("a cut please", "task", at: "20 10:00"), week.says("day", at: "20 10:01")])
        try week.call("20 10:02", .request, visit: id, ("20 10:03", .resolved(.booked, need: nil)))
        var order = shop.order(shop.cut, 0, SmallShop.anna)
        order.visit = id
        let moment = BootMoment(wall: week.at("20 10:02"), boot: "boot-1", monotonic: 1)
        let held = try week.ledger.hold(order, for: 300_000, judge: shop.judge, at: moment).get().map(\.booking.id)
        (order.origin, order.by) = (.staff, "Ben")
        _ = try week.ledger.book(order, for: SmallShop.customer, holds: held, judge: shop.judge, at: moment).get()
        let numbers = try week.ledger.report(SmallWeek.week, by: week.clock).numbers
        #expect(numbers.bookings == 0 && numbers.paths == [.human: 1] && numbers.settled == Share(1, of: 1))
        #expect(numbers.startedBookings == 1 && numbers.steps.allSatisfy { $0.left == 0 })
    }

    @Test("A week of nothing but practice is an empty week")
    func practice() throws {
        let scratch = try Scratch()
        var week = try SmallWeek(scratch)
        let id = try week.visit(
            "20 10:00", [week.customer("tea?", "unknown", at: "20 10:00"), week.answer("tea", at: "20 10:01")], kind: .practice)
        try week.ledger.note(helped: false, by: id)
        try week.call(
            "20 10:02", .upset, visit: id, practice: true, ("20 10:03", .missed), ("20 10:04", .resolved(.left, need: nil)))
        try week.call("21 10:02", .button, practice: true)
        let report = try week.ledger.report(SmallWeek.week, by: week.clock)
        let empty = PeriodNumbers(PeriodFacts(), by: week.clock)
        #expect(report.numbers == empty && report.wanting.isEmpty)
        #expect(report.upsetWeeks.allSatisfy { $0.upset == 0 && $0.contacts == 0 })
        let next = try week.ledger.report(SmallWeek.week.adding(weeks: 1), by: week.clock)
        #expect(next.before == empty && next.upsetWeeks.allSatisfy { $0.upset == 0 && $0.contacts == 0 })
    }

    @Test("An empty week has no shares and no times, rather than zeros")
    func empty() throws {
        let ledger = try Scratch()
        let week = try SmallWeek(ledger)
        let numbers = try week.ledger.report(SmallWeek.week, by: week.clock).numbers
        #expect(numbers.settled.fraction == nil && numbers.acknowledge.open.median == nil && numbers.contacts == 0)
    }
}

@Suite("The shop's clock")
struct OpenTimeTests {
    let scratch: Scratch
    let week: SmallWeek

    init() throws {
        scratch = try Scratch()
        week = try SmallWeek(scratch)
    }

    @Test(
        "Runs only while the shop is open",
        arguments: [
            ("20 17:50", "20 18:10", 10), ("20 18:10", "20 19:00", 0), ("20 17:50", "21 09:10", 20),
            ("23 17:00", "26 10:00", 60 + 300 + 60),
            // Sunday's night has five hours; noon to noon nothing but that.
            ("24 12:00", "25 12:00", 300), ("25 01:30", "25 03:30", 180), ("19 12:00", "19 11:00", 0),
        ])
    func runs(from: String, to: String, minutes: Int64) {
        #expect(week.clock.milliseconds(from: week.at(from), to: week.at(to)) == minutes * 60_000)
    }

    @Test("Is the wall's where the owner wrote no hours")
    func noHours() {
        let clock = OpenTime(content: ShopContent(name: "Stall"), zone: week.clock.zone)
        #expect(clock.milliseconds(from: week.at("24 00:00"), to: week.at("26 00:00")) == 49 * 3_600_000)
        #expect(clock.isOpen(at: week.at("24 03:00")))
    }

    @Test("A week is 169 hours where the clocks go back, and its name is ISO's")
    func weeks() {
        let range = SmallWeek.week.moments(in: week.clock.zone)
        #expect(range.upperBound.milliseconds(since: range.lowerBound) == 169 * 3_600_000)
        #expect(SmallWeek.week.name == "2026-W43")
        #expect(ReportWeek(containing: LocalDate(iso: "2027-01-03")!).name == "2026-W53")
        #expect(ReportWeek(containing: LocalDate(iso: "2024-12-30")!).name == "2025-W01")
    }
}

@Suite("Questions that want an answer")
struct WantedQuestionTests {
    @Test("Unanswered, not chosen, wrong and no help, day by day, with what was asked and by whom; practice and keys are none")
    func wanted() throws {
        let scratch = try Scratch()
        var week = try SmallWeek(scratch)
        _ = try week.visit(
            "19 10:00", [week.customer("can I park", "answer", at: "19 10:00"), week.answer("parking", at: "19 10:00")])
        _ = try week.visit("19 11:00", [week.customer("is there tea", "unknown", at: "19 11:00")])
        _ = try week.visit("20 11:00", [week.customer("tee?", "suggest", at: "20 11:00")])
        _ = try week.visit("20 12:00", [week.customer("drilled", "unknown", at: "20 12:00")], kind: .practice)
        _ = try week.visit("20 13:00", [week.customer("Sabine", "unknown", at: "20 13:00", step: "name")])
        let wrong = try week.visit(
            "21 09:00", [week.customer("wifi code", "answer", at: "21 09:00"), week.answer("wifi", at: "21 09:00")])
        try week.ledger.flagWrong(turn: 2, of: wrong, at: week.at("21 09:01"))
        _ = try week.visit("22 09:00", [week.customer("too late", "unknown", at: "22 09:00")])
        func wanted(_ first: String, _ last: String) throws -> [WantedQuestion] {
            try week.ledger.wantedQuestions(from: LocalDate(iso: first)!, through: LocalDate(iso: last)!, in: week.clock.zone)
        }
        let found = try wanted("2026-10-19", "2026-10-21")
        #expect(found.map(\.text) == ["is there tea", "tee?", "wifi code"])
        #expect(found.map(\.why) == [.unanswered, .unanswered, .wrong])
        #expect(found.map(\.entry?.rawValue) == [nil, nil, "wifi"])
        #expect(try wanted("2026-10-20", "2026-10-20").map(\.text) == ["tee?"])
        #expect(try wanted("2026-10-21", "2026-10-20").isEmpty)
    }
}
