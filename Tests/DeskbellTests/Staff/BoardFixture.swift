import Bell
import Diary

import Shop

@testable import Ledger
@testable import deskbell

/// A board, a clock that stands until it is moved, and what the bell would say.
struct BoardFixture {
    var board: StaffBoard
    private(set) var now: BoardMoment

    static let names = BoardNames(
        shop: "Salon Test", zone: ZoneRules(name: "Asia/Kolkata", fixedOffset: 19_800),
        services: ["cut", "colour", "trim"].map { .init(id: Service.ID(rawValue: $0), name: $0.uppercased()) },
        providers: ["mira", "leo"].map { .init(id: Provider.ID(rawValue: $0), name: $0.uppercased()) })
    /// A Monday morning.
    static let start = Instant(secondsSince1970: 1_795_410_000)

    init(_ place: StaffBoard.Place = .screen) {
        now = BoardMoment(monotonic: .seconds(1000), wall: Self.start)
        board = StaffBoard(place: place, names: Self.names, now: now)
    }

    @discardableResult
    mutating func hear(_ event: BoardEvent) -> [BoardEffect] { board.handle(event, at: now) }

    /// Each character is one key.
    @discardableResult
    mutating func press(_ keys: String) -> [BoardEffect] { keys.flatMap { hear(.key($0 == "\n" ? .enter : .character($0))) } }

    @discardableResult
    mutating func wait(_ seconds: Double) -> [BoardEffect] {
        let passed = Duration.milliseconds(Int64(seconds * 1000))
        now.monotonic += passed
        now.wall = Instant(millisecondsSince1970: now.wall.millisecondsSince1970 + Int64(seconds * 1000))
        return hear(.timePassed)
    }

    static func id(_ number: UInt64) -> CallID { CallID(high: 0x4000, low: 2 << 62 | number) }

    static func notice(
        _ number: UInt64, _ trigger: CallTrigger = .request, urgent: Bool = false, state: CallState = .called, age: Int = 0,
        visit: VisitID? = nil
    ) -> CallNotice {
        CallNotice(id: id(number), trigger: trigger, origin: .counter, urgent: urgent, visit: visit, state: state, age: age)
    }

    /// As the ledger has it, made so many seconds ago.
    func record(_ number: UInt64, _ state: CallState = .called, ago: Int64 = 0, reason: String = "They asked for a person.")
        -> Handoff
    {
        Handoff(
            id: Self.id(number), visit: nil, isPractice: false, origin: .counter, trigger: .request, reason: reason,
            summary: "They asked about parking.",
            isUrgent: false, wanted: nil, language: nil, presses: 1, booking: nil, draft: nil, state: state,
            calledAt: Instant(millisecondsSince1970: now.wall.millisecondsSince1970 - ago * 1000))
    }

    func contents(_ calls: [Handoff] = []) -> BoardContents {
        BoardContents(day: Self.names.zone.local(now.wall).date, calls: calls)
    }

    func booking(_ number: Int, hour: Int, name: String = "Ann", awaits: Bool = false) -> BookingRecord {
        let start = Instant(secondsSince1970: Self.start.secondsSince1970 + Int64(hour) * 3600)
        let slot = Slot(start: start, end: start.adding(minutes: 45), provider: Provider.ID(rawValue: "mira"))
        let booking = Booking(
            id: Booking.ID(rawValue: "b\(number)"), code: BookingCode(number: 10_000 + number),
            service: Service.ID(rawValue: "cut"), slot: slot,
            localStart: Self.names.zone.local(start), zone: "Asia/Kolkata", customer: name, phone: "030123456", status: .booked,
            awaitsStaff: awaits, createdAt: Self.start)
        return BookingRecord(booking: booking, origin: .counter, visit: nil, approvedBy: nil, sequence: 0, changedAt: Self.start)
    }

    func callback(_ number: Int, inMinutes minutes: Int) -> Callback {
        let from = now.wall.adding(minutes: minutes)
        return Callback(
            id: "c\(number)", call: nil, visit: nil, customer: Customer(name: "Bo", phone: "0301", notice: ""), about: "colour",
            askedAt: Self.start, promised: from...from.adding(minutes: 60))
    }

    func walkIn(_ number: Int, _ state: WalkIn.State = .waiting) -> WalkIn {
        WalkIn(
            id: "w\(number)", number: number, day: Self.names.zone.local(now.wall).date, customer: nil, visit: nil,
            service: Service.ID(rawValue: "cut"), provider: nil, takenAt: now.wall, toldMinutes: 10, state: state, calledAt: nil,
            startedAt: nil,
            endedAt: nil)
    }

    func lines(_ columns: Int, _ rows: Int) -> [BoardLine] { BoardPainter(board, columns: columns, rows: rows).lines() }

    func text(_ columns: Int = 80, _ rows: Int = 24) -> String { lines(columns, rows).map(\.text).joined(separator: "\n") }

    static func works(_ effects: [BoardEffect]) -> [StaffJob] {
        effects.compactMap { if case .work(let job) = $0 { job } else { nil } }
    }
}
