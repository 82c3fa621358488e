import Bell
import Diary
import Keys
import Ledger
import Shop
import Testing

@testable import deskbell

@Suite("The board, walked at random")
struct BoardWalkTests {
    private static let nasty = [
        "Ann", "李小龙和他的朋友们", "👨‍👩‍👧‍👦👩🏽‍🦱", "e\u{301}\u{302}\u{303}", "\u{1B}[31mred\u{7}", "\u{202E}evil", "",
        "a very long name that goes on and on and on",
        String(repeating: "W", count: 300), "tab\tand\nline", "\u{9B}2J", "ｆｕｌｌｗｉｄｔｈ",
    ]

    @Test("Fits every screen, shows nothing raw, loses no call, and does to a call only what a key asked for", arguments: 1...12)
    func walk(seed: UInt64) throws {
        var random = WalkRandom(state: seed &* 7_919)
        var fixture = BoardFixture(seed % 3 == 0 ? .counter(.staff) : .screen)
        var open: [UInt64: CallNotice] = [:]
        for step in 0..<300 {
            let place = Comment("seed \(seed), step \(step)")
            let before = fixture.board
            let effects = act(&fixture, &open, &random)
            for case .work(let job) in effects { try check(job, before, place) }
            let shown = Set(fixture.board.calls.map(\.id))
            try #require(open.values.filter { $0.visit == nil }.allSatisfy { shown.contains($0.id) }, place)
            try #require(fixture.board.nextDeadline > fixture.now.monotonic, place)
            let columns = Int.random(in: 40...200, using: &random), rows = Int.random(in: 8...60, using: &random)
            let lines = fixture.lines(columns, rows)
            try #require(lines.count <= rows, place)
            for line in lines {
                try #require(line.width <= columns, "\(place): \(columns) columns, “\(line.text)”")
                let raw = line.text.unicodeScalars.first {
                    $0.properties.generalCategory == .control || (0x202A...0x202E).contains($0.value)
                }
                try #require(raw == nil, place)
            }
        }
    }

    /// Only about calls that are there, and answers only to those that wait for one.
    private func check(_ job: StaffJob, _ board: StaffBoard, _ place: Comment) throws {
        switch job {
        case .acknowledge(let id, _):
            let call = try #require(board.calls.first { $0.id == id }, place)
            try #require(call.state != .withCustomer && call.state != .resolved, place)
        case .snooze(let id, _, _): try #require(board.calls.contains { $0.id == id }, place)
        case .changeWalkIn(let id, _): try #require(board.line.contains { $0.id == id }, place)
        case .close(callback: let id, _): try #require(board.callbacks.contains { $0.id == id }, place)
        case .changeBooking(_, .cancelled) where board.isChangingBooking: break
        case .changeBooking(let id, _), .approve(let id): try #require(board.bookings.contains { $0.booking.id == id }, place)
        // Installed is what was shown, after the PIN; the walk types none that is taken.
        case .accept(let subject, let pin): try require(subject, pin, board, place)
        case .read, .readDay, .resolve, .reopen, .callNext, .findSlots, .book, .block, .unblock, .findBookings, .releaseCode,
            .confirmDate, .findVisits, .findPlaces, .move,
            .readOffer, .declineStick:
            break
        }
    }

    private func require(_ subject: ContentOffer.Subject, _ pin: PIN?, _ board: StaffBoard, _ place: Comment) throws {
        guard case .content(let form) = board.mode else {
            Issue.record("something is installed that nobody looks at: \(place)")
            return
        }
        try #require(form.offer?.subject == subject && (pin != nil || form.offer?.needsPIN == false), place)
    }

    private static func offer(_ text: String, _ random: inout WalkRandom) -> ContentOffer? {
        guard Int.random(in: 0..<4, using: &random) > 0 else { return nil }
        return ContentOffer(
            subject: Bool.random(using: &random) ? .stick(id: text, over: nil) : .undo(of: text), title: text,
            lines: nasty + [text], questions: Array(nasty.prefix(Int.random(in: 0...3, using: &random))),
            deed: Bool.random(using: &random) ? text : nil, needsPIN: Bool.random(using: &random))
    }

    private func act(_ fixture: inout BoardFixture, _ open: inout [UInt64: CallNotice], _ random: inout WalkRandom) -> [BoardEffect]
    {
        let number = UInt64.random(in: 1...6, using: &random), text = Self.nasty.randomElement(using: &random) ?? ""
        switch Int.random(in: 0..<15, using: &random) {
        case 0, 1:
            let notice = BoardFixture.notice(
                number, CallTrigger.allCases.randomElement(using: &random) ?? .button, urgent: Bool.random(using: &random))
            open[number] = notice
            return fixture.hear(.bell(.called(notice)))
        case 2:
            guard let notice = open.removeValue(forKey: number) else { return [] }
            return fixture.hear(.bell(.resolved(notice, as: .helped, by: nil)))
        case 3:
            guard var notice = open[number] else { return [] }
            notice.state = .acknowledged
            open[number] = notice
            return fixture.hear(.bell(.acknowledged(notice, how: .coming, by: StaffName(text))))
        case 4: return fixture.wait(Double.random(in: 0...20, using: &random))
        case 5: return fixture.hear(Bool.random(using: &random) ? .bellIsUp : .bellIsDown(why: "The bell \(text) has stopped."))
        case 6:
            var snapshot = BellSnapshot()
            snapshot.calls = Array(open.values)
            if Bool.random(using: &random) { snapshot.faults = [BellFault(.output, detail: text)] }
            return fixture.hear(.bell(.status(snapshot)))
        case 7, 8: return fixture.hear(.read(contents(fixture, text, &random)))
        case 9: return fixture.hear(.unreadable(why: "The ledger \(text) is locked."))
        case 10: return fixture.hear(.done(text, isRefused: Bool.random(using: &random)))
        case 11:
            let slot = fixture.booking(1, hour: 2).booking.slot
            return fixture.hear(
                .slots(
                    SlotOffer(
                        slots: [[slot]], isExact: Bool.random(using: &random), because: text,
                        against: .init(slots: [slot], rule: .tooSoon))))
        case 12: return fixture.hear(.offer(Self.offer(text, &random)))
        default:
            let keys: [BoardKey] =
                [.up, .down, .enter, .erase, .escape, .nextPart, .pageDown]
                + "0123456789+-.?abcdhjklmnorstuw李é".map { .character($0) }
            return fixture.hear(.key(keys.randomElement(using: &random) ?? .enter))
        }
    }

    private func contents(_ fixture: BoardFixture, _ text: String, _ random: inout WalkRandom) -> BoardContents {
        var contents = fixture.contents()
        for number in 0..<UInt64.random(in: 0...4, using: &random) {
            var record = fixture.record(
                number + 4, CallState.allCases.filter { $0 != .resolved }.randomElement(using: &random) ?? .called, ago: 70,
                reason: text)
            record.summary = Self.nasty.joined(separator: "\n")
            record.wanted = text
            contents.calls.append(record)
        }
        for number in 0..<Int.random(in: 0...30, using: &random) {
            contents.bookings.append(fixture.booking(number, hour: number - 8, name: text))
        }
        if Bool.random(using: &random) { contents.awaiting = [fixture.booking(99, hour: 40, name: text, awaits: true)] }
        for number in 0..<Int.random(in: 0...5, using: &random) { contents.line.append(fixture.walkIn(number)) }
        for number in 0..<Int.random(in: 0...5, using: &random) {
            contents.callbacks.append(fixture.callback(number, inMinutes: number * 20 - 70))
        }
        if Bool.random(using: &random) { contents.clock = .untrusted(.jumped(by: 5)) }
        return contents
    }
}

/// SplitMix64: the same walk for the same seed.
struct WalkRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

extension StaffBoard {
    /// Of a booking that was found, whatever day it is on.
    fileprivate var isChangingBooking: Bool { if case .bookingChange = mode { true } else { false } }
}
