import Bell
import Diary
import Foundation
import GRDB
import Shop
import Testing

@testable import Ledger

@Suite("The diary's proof")
struct DiaryProofTests {
    let ledger: LedgerFile
    let scratch: Scratch
    let shop: SmallShop
    let now = SmallShop.now

    init() throws {
        scratch = try Scratch()
        ledger = try scratch.ledger()
        shop = try SmallShop()
    }

    func book(_ service: Service, _ minutes: Int, _ provider: Provider.ID, number: Int) throws -> Booking {
        try ledger.book(
            shop.order(service, minutes, provider, origin: .staff), for: SmallShop.customer(number), judge: shop.judge, at: now
        ).get()[0].booking
    }

    func plant(_ sql: String) throws { try ledger.write { try $0.execute(sql: sql) } }

    @Test("Finds nothing where nothing overlaps, gaps and shared basins included")
    func clean() throws {
        _ = try book(shop.colour, 0, SmallShop.anna, number: 1)
        _ = try book(shop.cut, 30, SmallShop.anna, number: 2)
        _ = try book(shop.colour, 0, SmallShop.ben, number: 3)
        #expect(try ledger.diaryFaults() == [])
    }

    @Test("Finds a booking that was moved behind the ledger's back")
    func movedOver() throws {
        let first = try book(shop.cut, 0, SmallShop.anna, number: 1), second = try book(shop.cut, 60, SmallShop.anna, number: 2)
        try plant("UPDATE booking SET start_at = start_at - 3600000, end_at = end_at - 3600000 WHERE id = '\(second.id.rawValue)'")
        let faults = try ledger.diaryFaults()
        #expect(faults.contains(.overlap(first.id, second.id, holder: "provider/anna")))
        #expect(faults.contains(.claims(second.id)))
    }

    @Test("Finds a booking that was given to someone busy, one that was written in twice, and one that was stretched")
    func others() throws {
        let first = try book(shop.cut, 0, SmallShop.anna, number: 1), second = try book(shop.cut, 10, SmallShop.ben, number: 2)
        try plant("UPDATE booking SET provider = 'anna' WHERE id = '\(second.id.rawValue)'")
        #expect(try ledger.diaryFaults().contains(.overlap(first.id, second.id, holder: "provider/anna")))
        try plant("UPDATE booking SET provider = 'ben' WHERE id = '\(second.id.rawValue)'")
        #expect(try ledger.diaryFaults() == [])
        try plant("UPDATE booking SET end_at = end_at + 3600000 WHERE id = '\(second.id.rawValue)'")
        #expect(try ledger.diaryFaults() == [.length(second.id)])
        try plant("UPDATE booking SET end_at = end_at - 3600000 WHERE id = '\(second.id.rawValue)'")
        let columns = try ledger.read { try String.fetchAll($0, sql: "SELECT name FROM pragma_table_info('booking')") }
            .filter { !["key", "id", "code"].contains($0) }.joined(separator: ",")
        try plant(
            "INSERT INTO booking (id, code, \(columns)) SELECT 'copy', '999999', \(columns) FROM booking WHERE id = '\(first.id.rawValue)'"
        )
        let faults = try ledger.diaryFaults()
        #expect(faults.contains(.overlap(first.id, Booking.ID(rawValue: "copy"), holder: "provider/anna")))
        #expect(faults.contains(.claims(Booking.ID(rawValue: "copy"))))
    }

    @Test("Finds two in one basin")
    func resource() throws {
        let first = try book(shop.colour, 0, SmallShop.anna, number: 1),
            second = try book(shop.colour, 120, SmallShop.ben, number: 2)
        try plant("UPDATE booking SET start_at = start_at - 7200000, end_at = end_at - 7200000 WHERE id = '\(second.id.rawValue)'")
        #expect(try ledger.diaryFaults().contains(.overlap(first.id, second.id, holder: "resource/basin")))
    }

    @Test("Is not needed for what the claims' key refuses")
    func primaryKey() throws {
        let first = try book(shop.cut, 0, SmallShop.anna, number: 1), second = try book(shop.cut, 60, SmallShop.anna, number: 2)
        #expect(throws: LedgerError.self) {
            try plant(
                """
                INSERT INTO claim (holder, unit, quantum, booking)
                SELECT holder, unit, quantum, (SELECT key FROM booking WHERE id = '\(second.id.rawValue)') FROM claim
                WHERE booking = (SELECT key FROM booking WHERE id = '\(first.id.rawValue)')
                """)
        }
    }

    /// A diary that anyone can check by eye: who and what is taken in which five minutes.
    struct NaiveDiary {
        var taken: [String: Set<Int64>] = [:]
        var bookings: [Booking.ID: [String: Set<Int64>]] = [:]

        func fits(_ spans: [String: Set<Int64>], without id: Booking.ID? = nil) -> Bool {
            spans.allSatisfy { holder, quanta in
                let mine = id.flatMap { bookings[$0]?[holder] } ?? []
                return (taken[holder] ?? []).subtracting(mine).isDisjoint(with: quanta)
            }
        }

        mutating func put(_ id: Booking.ID, _ spans: [String: Set<Int64>]) {
            remove(id)
            bookings[id] = spans
            for (holder, quanta) in spans { taken[holder, default: []].formUnion(quanta) }
        }

        mutating func remove(_ id: Booking.ID) {
            for (holder, quanta) in bookings[id] ?? [:] { taken[holder]?.subtract(quanta) }
            bookings[id] = nil
        }
    }

    @Test("Agrees with a naive diary after every step of a random walk", arguments: [1, 2, 3] as [UInt64])
    func walk(seed: UInt64) throws {
        var random = SplitMix64(state: seed), naive = NaiveDiary(), held: [(id: Booking.ID, until: Int64)] = [], now = now
        let providers = [SmallShop.anna, SmallShop.ben, SmallShop.cara]
        var done = 0
        for step in 0..<250 {
            let service = random.next() % 3 == 0 ? shop.colour : shop.cut
            let minutes = Int(random.next() % 48) * 10, provider = providers[Int(random.next() % 3)]
            let order = shop.order(service, minutes, provider, origin: .staff),
                ids = naive.bookings.keys.sorted { $0.rawValue < $1.rawValue }
            let some = ids.isEmpty ? nil : ids[Int(random.next() % UInt64(ids.count))]
            now = now.later(milliseconds: Int64(random.next() % 40_000))
            let sweeps = { (naive: inout NaiveDiary) in
                for hold in held where hold.until <= now.monotonic { naive.remove(hold.id) }
                held.removeAll { $0.until <= now.monotonic }
            }
            switch random.next() % 6 {
            case 0, 1, 2:
                sweeps(&naive)
                let isHold = random.next() % 3 == 0
                let result =
                    try isHold
                    ? ledger.hold(order, for: 60_000, judge: shop.judge, at: now)
                    : ledger.book(order, for: SmallShop.customer(step), judge: shop.judge, at: now)
                try check(result, service, minutes, provider, &naive, "seed \(seed) step \(step)")
                if isHold, case .success(let records) = result { held.append((records[0].booking.id, now.monotonic + 60_000)) }
            case 3:
                guard let some, !held.contains(where: { $0.id == some }) else { continue }
                sweeps(&naive)
                let result = try ledger.move([some], to: order, judge: shop.judge, at: now)
                let fits = shop.fits(service, minutes, provider, in: naive, without: some)
                switch result {
                case .success(let records):
                    try #require(fits != nil, "seed \(seed) step \(step): moved onto others")
                    naive.put(some, try shop.spans(records[0], ledger))
                case .failure(let refusal):
                    try #require(fits == nil && refusal == .refused(.taken), "seed \(seed) step \(step): \(refusal)")
                }
            case 4:
                guard let some, !held.contains(where: { $0.id == some }) else { continue }
                // A no-show is one once its time has come.
                let status = random.next() % 2 == 0 ? Booking.Status.cancelled : .noShow
                let at = try ledger.booking(some).map { max(now.wall, $0.booking.slot.start) } ?? now.wall
                _ = try ledger.change(some, to: status, at: at, by: "walk").get()
                naive.remove(some)
            default:
                guard let hold = held.popLast() else { continue }
                try ledger.release(holds: [hold.id])
                naive.remove(hold.id)
            }
            done += 1
        }
        #expect(done > 150)
        #expect(try ledger.diaryFaults() == [])
        let claims = try ledger.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM claim") }
        #expect(claims == naive.bookings.values.reduce(0) { $0 + $1.values.reduce(0) { $0 + $1.count } })
        #expect(try ledger.integrityCheck() == [])
    }

    private func check(
        _ result: Result<[BookingRecord], BookingRefusal>, _ service: Service, _ minutes: Int, _ provider: Provider.ID,
        _ naive: inout NaiveDiary, _ place: Comment
    ) throws {
        let fits = shop.fits(service, minutes, provider, in: naive)
        switch result {
        case .success(let records):
            try #require(fits != nil, place)
            let spans = try shop.spans(records[0], ledger)
            try #require(naive.fits(spans), place)
            naive.put(records[0].booking.id, spans)
        case .failure(let refusal):
            try #require(refusal == .closed || (refusal == .taken && fits == nil), place)
        }
    }
}

extension SmallShop {
    /// The spans it would take, worked out by hand: a cut is its half hour and five minutes; a colour leaves its provider free from 30 to 70.
    func fits(
        _ service: Service, _ minutes: Int, _ provider: Provider.ID, in naive: DiaryProofTests.NaiveDiary,
        without id: Booking.ID? = nil
    ) -> [String: Set<Int64>]? {
        let first = (Self.morning.secondsSince1970 + Int64(minutes) * 60) / 300
        if service.id == cut.id {
            let spans = ["provider/\(provider.rawValue)/0": Set(first..<first + 7)]
            return naive.fits(spans, without: id) ? spans : nil
        }
        for basin in 0..<2 {
            let spans = [
                "provider/\(provider.rawValue)/0": Set(first..<first + 6).union(first + 14..<first + 18),
                "resource/basin/\(basin)": Set(first..<first + 18),
            ]
            if naive.fits(spans, without: id) { return spans }
        }
        return nil
    }

    /// What it did take.
    func spans(_ record: BookingRecord, _ ledger: LedgerFile) throws -> [String: Set<Int64>] {
        let rows = try ledger.read { db in
            try Row.fetchAll(
                db, sql: "SELECT claim.* FROM claim JOIN booking ON booking.key = claim.booking WHERE booking.id = ?",
                arguments: [record.booking.id.rawValue])
        }
        var spans: [String: Set<Int64>] = [:]
        for row in rows {
            let holder: String = row["holder"], unit: Int = row["unit"]
            spans["\(holder)/\(unit)", default: []].insert(row["quantum"])
        }
        return spans
    }
}
