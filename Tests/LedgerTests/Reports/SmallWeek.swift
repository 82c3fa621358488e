import Bell
import Foundation
import Shop

@testable import Ledger

/// A week written down by hand: Monday 19 to Sunday 25 October 2026 in Berlin, where the clocks go back on the Sunday at 3:00. The shop is open
/// Monday to Friday 9:00 to 18:00 and, for a night party, Sunday 0:00 to 4:00, which are five hours that night.
struct SmallWeek {
    let ledger: LedgerFile
    let clock: OpenTime
    static let week = ReportWeek(containing: LocalDate(iso: "2026-10-21")!)
    private var number = 0

    init(_ scratch: Scratch) throws {
        ledger = try scratch.ledger()
        let shop = try SmallShop()
        var content = shop.content
        let day = TimeRange(TimeOfDay(hour: 9, minute: 0)!, TimeOfDay(hour: 18, minute: 0)!)!
        let night = TimeRange(TimeOfDay(hour: 0, minute: 0)!, TimeOfDay(hour: 4, minute: 0)!)!
        content.hours = WeeklyHours([
            .monday: [day], .tuesday: [day], .wednesday: [day], .thursday: [day], .friday: [day], .sunday: [night],
        ])
        clock = OpenTime(content: content, zone: shop.zone)
    }

    /// `19 09:10`: that day of October, Berlin's wall time; in the repeated hour the first.
    func at(_ text: String) -> Instant {
        let parts = text.split(separator: " "), time = parts[1].split(separator: ":").compactMap { Int($0) }
        let date = LocalDate(year: 2026, month: 10, day: Int(parts[0])!)!
        return clock.zone.instant(LocalDateTime(date, TimeOfDay(hour: time[0], minute: time[1])!))
    }

    mutating func visit(_ start: String, _ turns: [TurnRecord], kind: VisitRecord.Kind = .counter) throws -> VisitID {
        number += 1
        let visit = VisitRecord.sample(number, at: at(start), kind: kind)
        _ = try ledger.beginVisit(visit)
        try ledger.append(turns, to: visit.id)
        return visit.id
    }

    func customer(_ text: String, _ outcome: String?, at time: String, step: String = "desk") -> TurnRecord {
        TurnRecord(who: .customer, text: text, at: at(time), step: step, outcome: outcome, isUnanswered: outcome == "unknown")
    }

    func answer(_ entry: String, at time: String) -> TurnRecord {
        TurnRecord(
            who: .deskbell, text: "An answer.", at: at(time), step: "desk", outcome: "answer", entry: Entry.ID(rawValue: entry))
    }

    func says(_ step: String, at time: String) -> TurnRecord {
        TurnRecord(who: .deskbell, text: "A question.", at: at(time), step: step)
    }

    mutating func call(
        _ time: String, _ trigger: CallTrigger, visit: VisitID? = nil, practice: Bool = false, _ changes: (String, HandoffChange)...
    ) throws {
        number += 1
        var call = NewCall(
            id: CallID(high: 0x4000, low: 0x8000_0000_0000_0000 | UInt64(number)), at: at(time), visit: visit,
            origin: visit == nil ? .button : .counter, trigger: trigger, reason: "", summary: "")
        call.isPractice = practice
        _ = try ledger.record(call)
        for (time, change) in changes {
            _ = try ledger.change(call.id, HandoffEvent(change, at: at(time), by: "Ben"))?.get()
        }
    }

    func end(_ visit: VisitID, _ time: String, _ end: VisitRecord.End = .goodbye, step: String = "desk") throws {
        try ledger.endVisit(visit, at: at(time), by: end, step: step)
    }

    mutating func write() throws {
        // The evening before, and the morning after, are other weeks.
        _ = try visit("18 23:59", [customer("late", "unknown", at: "18 23:59")])
        _ = try visit("26 00:00", [customer("early", "unknown", at: "26 00:00")])

        // 1 Answered, and it helped.
        var id = try visit("19 09:10", [customer("can I park", "answer", at: "19 09:10"), answer("parking", at: "19 09:10")])
        try ledger.note(helped: true, by: id)
        try end(id, "19 09:12")
        // 2 Not answered; goes away.
        id = try visit(
            "19 10:00",
            [
                customer("gift cards?", "unknown", at: "19 10:00"),
                TurnRecord(who: .deskbell, text: "I don't know.", at: at("19 10:00"), step: "desk", outcome: "unknown"),
            ])
        try end(id, "19 10:02", .idle)
        // 3 Answered, and the answer is wrong.
        id = try visit("19 11:00", [customer("how much", "answer", at: "19 11:00"), answer("price", at: "19 11:00")])
        try ledger.flagLastAnswer(of: id, at: at("19 11:01"))
        try end(id, "19 11:02")
        // 4 Wants a person at once, ten minutes before closing; helped ten minutes after it.
        id = try visit("20 17:50", [customer("a person", "call", at: "20 17:50")])
        try call(
            "20 17:50", .request, visit: id, ("20 17:52", .acknowledged(.coming)), ("20 17:54", .withCustomer),
            ("20 18:10", .resolved(.helped, need: nil)))
        // 5 Answered, then upset; missed, called again, acknowledged, gone.
        id = try visit("20 12:00", [customer("when open", "answer", at: "20 12:00"), answer("hours", at: "20 12:00")])
        try call(
            "20 12:05", .upset, visit: id, ("20 12:10", .missed), ("20 12:11", .pressedAgain), ("20 12:15", .acknowledged(nil)),
            ("20 12:20", .resolved(.left, need: nil)))
        // 6 Not answered, then asks for a person, who comes the next morning; reopened, and settled on Friday.
        id = try visit("21 17:30", [customer("do you do weddings", "unknown", at: "21 17:31")])
        try call(
            "21 17:40", .request, visit: id, ("22 09:10", .acknowledged(.coming)), ("22 09:12", .withCustomer),
            ("22 09:20", .resolved(.helped, need: nil)), ("22 09:30", .reopened), ("23 10:00", .resolved(.booked, need: nil)))
        try writeBookings()
        // 9 Reads the greeting and walks on.
        id = try visit("22 16:00", [])
        try end(id, "22 16:01", .idle)
        // 10 Staff rehearse.
        id = try visit("23 13:00", [customer("practice", "unknown", at: "23 13:00")], kind: .practice)
        try call("23 13:00", .upset, visit: id, practice: true, ("23 13:01", .resolved(.helped, need: nil)))
        // 11 The button alone, in the hour before the clocks go back; acknowledged at the second half past three's 3:30.
        try call("25 01:30", .button, ("25 03:30", .acknowledged(nil)), ("25 03:45", .resolved(.helped, need: nil)))
        // 12 A child at the button while the shop is closed.
        try call("24 12:00", .button, ("24 12:05", .missed), ("24 12:30", .resolved(.falseAlarm, need: nil)))
        // 13 Nobody came.
        try call("23 17:55", .button, ("23 18:00", .missed))
    }

    private mutating func writeBookings() throws {
        // 7 Books.
        var id = try visit(
            "22 14:00",
            [
                customer("a cut please", "task", at: "22 14:00"), says("service", at: "22 14:00"), says("day", at: "22 14:01"),
                says("time", at: "22 14:01"), says("name", at: "22 14:02"), says("phone", at: "22 14:02"),
                says("read-back", at: "22 14:03"),
            ])
        let shop = try SmallShop()
        var order = shop.order(shop.cut, 0, SmallShop.anna)
        order.visit = id
        _ = try ledger.book(
            order, for: SmallShop.customer, judge: shop.judge,
            at: BootMoment(wall: at("22 14:03"), boot: "boot-1", monotonic: 1)
        ).get()
        try end(id, "22 14:04")
        // 8 Goes away when asked for a day; "erm" is no question.
        id = try visit(
            "22 15:00",
            [
                customer("a cut please", "task", at: "22 15:00"), says("service", at: "22 15:00"), says("day", at: "22 15:01"),
                customer("erm", "unknown", at: "22 15:01", step: "day"),
            ])
        try end(id, "22 15:03", .idle, step: "day")
    }
}
