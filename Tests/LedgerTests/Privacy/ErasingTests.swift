import Bell
import Diary
import Foundation
import GRDB
import Shop
import Testing

@testable import Ledger

@Suite("Erasing a person")
struct ErasingTests {
    let scratch: Scratch
    let ledger: LedgerFile
    let shop: SmallShop
    static let phone = try! PhoneNumber("0171 5550142")
    static let name = "Wilhelmina Quastenhuber"
    static let words = "my scalp is on fire since tuesday's highlights"

    init() throws {
        scratch = try Scratch()
        ledger = try scratch.ledger()
        shop = try SmallShop()
    }

    /// A visit in which she books, complains and asks to be called back; and one of somebody else.
    private func fill(_ ledger: LedgerFile, from number: Int = 1) throws {
        let visit = VisitRecord.sample(number)
        _ = try ledger.beginVisit(visit)
        try ledger.append(
            [
                TurnRecord(who: .customer, text: Self.words, at: SmallShop.morning, outcome: "call"),
                TurnRecord(who: .deskbell, text: "Booked for Wilhelmina Quastenhuber.", at: SmallShop.morning),
            ], to: visit.id)
        var order = shop.order(shop.cut, 30 * number, SmallShop.anna)
        order.visit = visit.id
        let customer = Customer(name: Self.name, phone: "+49 171 5550142", notice: "2026-11")
        _ = try ledger.book(order, for: customer, judge: shop.judge, at: SmallShop.now).get()
        var call = CallTests.call(UInt64(number), visit: visit.id)
        call.summary = "Asked: “\(Self.words)”"
        call.reason = "“\(Self.words)” speaks of harm."
        call.draft = #"{"service":"cut"}"#
        _ = try ledger.record(call)
        try ledger.promise(
            Callback(
                id: "cb-\(number)", call: call.id, visit: visit.id, customer: customer, about: Self.words,
                askedAt: SmallShop.morning,
                promised: SmallShop.morning...SmallShop.morning.adding(minutes: 60)))
        // Another visit in which the number was only typed, and one that is nobody's business.
        _ = try ledger.beginVisit(.sample(number + 50))
        try ledger.append(
            [TurnRecord(who: .customer, text: "ring me on 0171/555-0142 about the fringe", at: SmallShop.morning)],
            to: VisitRecord.sample(number + 50).id)
        _ = try ledger.beginVisit(.sample(number + 60))
        try ledger.append(
            [TurnRecord(who: .customer, text: "do you do perms", at: SmallShop.morning)], to: VisitRecord.sample(number + 60).id)
        var other = shop.order(shop.cut, 30 * number, SmallShop.ben)
        other.visit = VisitRecord.sample(number + 60).id
        _ = try ledger.book(other, for: SmallShop.customer, judge: shop.judge, at: SmallShop.now).get()
    }

    private func rawFiles() throws -> [(name: String, bytes: Data)] {
        try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).map {
            ($0, try Data(contentsOf: scratch.folder.appending(path: $0)))
        }
    }

    private static let spellings = [
        "Wilhelmina", "Quastenhuber", "1715550142", "171 5550142", "0171/555-0142", "scalp is on fire", "the fringe",
    ]

    @Test("Leaves neither name nor number nor words in any file, and says what was taken")
    func rawBytes() throws {
        try fill(ledger)
        #expect(
            try rawFiles().contains { $0.bytes.firstRange(of: Data("Quastenhuber".utf8)) != nil }, "there is something to erase")
        let erasure = try ledger.erase(Self.phone, at: SmallShop.now.wall)
        #expect(erasure.people == 2 && erasure.visits == 2 && erasure.calls == 1 && erasure.bookings == 1 && erasure.callbacks == 1)
        #expect(erasure.comingBookings == 1)
        #expect(try ledger.openCallbacks().isEmpty, "nobody can call a number that is gone")
        #expect(erasure.spellings.isSuperset(of: [Self.name, "+49 171 5550142", "0171/555-0142"]))
        for file in try rawFiles() {
            for spelling in Self.spellings {
                #expect(file.bytes.firstRange(of: Data(spelling.utf8)) == nil, "\(file.name) still holds \(spelling)")
            }
        }
    }

    @Test("Keeps the diary, the numbers and everybody else")
    func othersStay() throws {
        try fill(ledger)
        _ = try ledger.erase(Self.phone, at: SmallShop.now.wall)
        let bookings = try ledger.bookings()
        #expect(bookings.count == 2)
        #expect(bookings.filter { $0.booking.customer.isEmpty && $0.booking.phone.isEmpty }.count == 1)
        #expect(bookings.contains { $0.booking.customer == "Ada" })
        #expect(try ledger.diaryFaults().isEmpty)
        #expect(try ledger.turns(of: VisitRecord.sample(61).id).map(\.text) == ["do you do perms"])
        #expect(try ledger.turns(of: VisitRecord.sample(1).id).map(\.outcome) == ["call", nil])
        #expect(try ledger.calls().count == 1 && ledger.openCallbacks().isEmpty)
        #expect(try ledger.held(about: Self.phone).isEmpty)
        #expect(try ledger.erase(Self.phone, at: SmallShop.now.wall).isEmpty)
    }

    @Test("Shows everything first to whoever it belongs to")
    func held() throws {
        try fill(ledger)
        let held = try ledger.held(about: Self.phone)
        #expect(
            held.people.count == 2 && held.people.allSatisfy { $0.customer.name == Self.name && $0.customer.notice == "2026-11" })
        #expect(held.bookings.count == 1 && held.callbacks.count == 1 && held.calls.count == 1)
        #expect(held.visits.map(\.visit.id) == [VisitRecord.sample(1).id, VisitRecord.sample(51).id])
        #expect(held.visits[0].turns[0].text == Self.words)
        #expect(try ledger.held(about: PhoneNumber("0171 5550143")).isEmpty)
    }

    @Test("Is found again in a backup from before by tombstones alone, and who came back later is not touched")
    func tombstones() throws {
        try fill(ledger)
        let backup = scratch.folder.appending(path: "backup.db").path
        try ledger.copy(to: backup)
        // As good as keyed for a test: what matters is that only equal words have equal hashes.
        let hash: (String) -> String = { "h(\($0.hashValue))" }
        let erasedAt = SmallShop.morning.adding(minutes: 60)
        let stones = [Tombstone(of: Self.phone, at: erasedAt, hash: hash)]
        _ = try ledger.erase(Self.phone, at: erasedAt)

        let restored = try LedgerFile(path: backup, reserveBytes: 0)
        #expect(try !restored.held(about: Self.phone).isEmpty)
        #expect(try restored.apply(stones, hash: hash).people == 2)
        #expect(try restored.held(about: Self.phone).isEmpty)
        for file in try rawFiles() where file.name.hasPrefix("backup") {
            #expect(file.bytes.firstRange(of: Data("Quastenhuber".utf8)) == nil, "\(file.name)")
        }
        #expect(try restored.apply(stones, hash: hash).isEmpty)

        let again = Customer(name: Self.name, phone: "0171 5550142", notice: "2026-11")
        let later = BootMoment(wall: erasedAt.adding(seconds: 60), boot: "boot-1", monotonic: 2_000_000)
        _ = try ledger.book(shop.order(shop.cut, 300, SmallShop.anna), for: again, judge: shop.judge, at: later).get()
        #expect(try ledger.apply(stones, hash: hash).isEmpty)
        #expect(try ledger.held(about: Self.phone).people.map(\.customer.name) == [Self.name])
    }

    @Test(
        "A tombstone covers a number in all its forms and no other",
        arguments: [
            ("030 5550142", "+49 30 5550142", true), ("+49 30 5550142", "030 5550142", true),
            ("0049305550142", "+49305550142", true),
            ("030 5550142", "040 5550142", false), ("5550142", "030 5550142", true), ("55501", "55501", true),
            ("55501", "555012", false),
            ("030 5550142", "030 5550143", false),
        ])
    func covers(erased: String, other: String, isCovered: Bool) throws {
        let hash: (String) -> String = { "<\($0)>" }
        let (a, b) = (try PhoneNumber(erased), try PhoneNumber(other))
        let stone = Tombstone(of: a, at: SmallShop.morning, hash: hash)
        #expect(stone.covers(b, hash: hash) == isCovered)
        #expect(a.isSameLine(as: b) == isCovered, "a tombstone says what the ledger's search says")
    }

    @Test("Erasing at random leaves nothing behind in the file's freed pages")
    func walk() throws {
        let seed: UInt64 = 20_261_121
        var random = SplitMix64(state: seed)
        var alive: [Int] = [], next = 1
        try ledger.together { () throws(LedgerError) in }
        for step in 0..<120 {
            if alive.isEmpty || Bool.random(using: &random) {
                let text = String(repeating: "secret\(next)x ", count: Int.random(in: 1...300, using: &random))
                _ = try ledger.beginVisit(.sample(1000 + next))
                try ledger.append(
                    (0..<3).map {
                        TurnRecord(who: .customer, text: "\($0) \(text) 0171 \(2_000_000 + next)", at: SmallShop.morning)
                    },
                    to: VisitRecord.sample(1000 + next).id)
                alive.append(next)
                next += 1
            } else {
                let gone = alive.remove(at: Int.random(in: alive.indices, using: &random))
                _ = try ledger.erase(try PhoneNumber("0171 \(2_000_000 + gone)"), at: SmallShop.morning)
                let bytes = try Data(contentsOf: URL(filePath: scratch.path))
                try #require(bytes.firstRange(of: Data("secret\(gone)x".utf8)) == nil, "seed \(seed), step \(step)")
            }
        }
    }
}

@Suite("What the ledger may hold of a person")
struct PrivacyMapTests {
    /// Every column of text, and why it names nobody; or that an erasure empties it (`PersonWords`), or takes its row away.
    static let columns: [String: String] = [
        "booking.approved_by": "staff", "booking.code": "a number without a name", "booking.group_code": "as code",
        "booking.held_boot": "the machine's", "booking.id": "ours", "booking.local_start": "a time", "booking.origin": "our word",
        "booking.provider": "the shop's", "booking.service": "the shop's", "booking.status": "our word",
        "booking.use": "the shop's",
        "booking.zone": "the shop's", "booking_change.by": "staff", "booking_change.change": "our word",
        "booking_change.detail": "never names a person", "block.by": "staff", "block.id": "ours", "block.provider": "the shop's",
        "block.reason": "staff's own", "callback.about": "emptied", "callback.done_by": "staff", "callback.id": "ours",
        "callback.outcome": "emptied", "claim.holder": "the shop's", "device_change.by": "staff",
        "device_change.detail": "a code, never a name", "device_change.what": "our word", "handoff.acknowledged_by": "staff",
        "handoff.alias": "ours",
        "handoff.draft": "emptied", "handoff.id": "ours", "handoff.language": "our word", "handoff.need": "one of staff's keys",
        "handoff.origin": "our word", "handoff.outcome": "our word", "handoff.reason": "emptied", "handoff.state": "our word",
        "handoff.summary": "emptied", "handoff.trigger": "our word", "handoff.wanted": "staff", "handoff_change.by": "staff",
        "handoff_change.change": "our word", "handoff_change.detail": "our word, one of staff's keys",
        "attempt.boot": "the machine's",
        "attempt.subject": "our word", "note.name": "our word", "note.value": "a time, a PIN's hash",

        "person.name": "row goes",
        "person.notice": "row goes",
        "person.phone": "row goes", "person.phone_tail": "row goes", "slip.boot": "the machine's", "slip.call": "ours",
        "slip.detail": "a line or a file", "slip.id": "ours", "slip.kind": "our word", "turn.entry": "the shop's",
        "turn.intent": "our word",
        "turn.outcome": "our word", "turn.step": "our word", "turn.text": "emptied", "turn.who": "our word",
        "visit.content": "a hash",
        "visit.ended_by": "our word", "visit.id": "ours", "visit.kind": "our word", "visit.language": "our word",
        "visit.last_step": "our word",
        "waiting.first_day": "a day", "waiting.id": "ours", "waiting.last_day": "a day", "waiting.offered_provider": "the shop's",
        "waiting.provider": "the shop's", "waiting.service": "the shop's", "waiting.state": "our word", "walk_in.day": "a day",
        "walk_in.id": "ours", "walk_in.provider": "the shop's", "walk_in.service": "the shop's", "walk_in.state": "our word",
        "grdb_migrations.identifier": "our word",
    ]

    @Test("Is known column by column")
    func everyColumn() throws {
        let scratch = try Scratch()
        let ledger = try scratch.ledger()
        let found: [String] = try ledger.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT m.name || '.' || c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c
                    WHERE m.type = 'table' AND upper(c.type) IN ('TEXT', 'BLOB', 'ANY', '')
                    """)
        }
        for column in found.sorted() {
            #expect(
                Self.columns[column] != nil,
                "\(column) is new: can it hold a customer's name, number or words? Then empty it in PersonWords (and search it in PersonTrace); say here which"
            )
        }
    }
}
