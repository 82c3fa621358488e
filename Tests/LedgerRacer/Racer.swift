import Bell
import Diary
@preconcurrency import Glibc
import Ledger
import Shop

/// What one process does. Prints one line an event, so that whoever kills it knows what it had acknowledged.
struct Racer {
    let path: String
    let seed: UInt64
    let count: Int
    let shop = RaceShop()

    /// Attempts at random slots, half of them with a certain person, half with anyone, a quarter through a hold.
    func race() throws {
        let ledger = try LedgerFile(path: path, reserveBytes: 0)
        var random = SplitMix64(state: seed)
        var booked = 0, refused = 0
        var slowest: Int64 = 0, bookedTime: Int64 = 0
        for _ in 0..<count {
            let order = randomOrder(&random), customer = shop.customer(random.next()), began = monotonic()
            let holds = random.next() % 4 == 0
            let done = try holds ? holdThenBook(order, customer, in: ledger) : book(order, customer, in: ledger)
            let time = monotonic() - began
            slowest = max(slowest, time)
            if done == nil {
                refused += 1
            } else {
                booked += 1
                bookedTime += time
            }
        }
        print("booked \(booked) refused \(refused) slowest-ms \(slowest / 1_000_000) booked-ms \(bookedTime / 1_000_000)")
    }

    /// Says what is promised after it is durable, until somebody kills it.
    func bookUntilKilled() throws {
        let ledger = try LedgerFile(path: path, reserveBytes: 0)
        var random = SplitMix64(state: seed)
        print("ready")
        while true {
            let order = randomOrder(&random), customer = shop.customer(random.next())
            guard let record = try holdThenBook(order, customer, in: ledger) else { continue }
            print("booked \(record.booking.code.digits)")
            if random.next() % 2 == 0 {
                _ = try ledger.change(record.booking.id, to: .cancelled, at: shop.now.wall, by: "race").get()
                print("cancelled \(record.booking.code.digits)")
            }
        }
    }

    /// Books what there is until the disk says no, and says how that was put.
    func fill() throws {
        let ledger = try LedgerFile(path: path, reserveBytes: count)
        let visit = VisitID("fill")!, long = String(repeating: "word ", count: 800)
        var number = 0
        do {
            _ = try ledger.beginVisit(
                VisitRecord(id: visit, kind: .counter, startedAt: shop.now.wall, language: .english, content: ""))
            while true {
                number += 1
                let turn = TurnRecord(who: .customer, text: long, at: shop.now.wall)
                try ledger.append([turn, turn, turn, turn], to: visit)
                let order = shop.order(number % 100, providers: [shop.providers[number % 5]])
                if let record = try book(order, shop.customer(UInt64(number)), in: ledger) {
                    print("booked \(record.booking.code.digits)")
                    _ = try ledger.change(record.booking.id, to: .cancelled, at: shop.now.wall, by: "fill").get()
                }
            }
        } catch let error as LedgerError {
            let code = error.cause?.code ?? 0
            print("reserve \(ledger.isOnReserve ? "used" : "whole")")
            print("stopped \(code) \(error)")
        }
    }

    /// A disk that refuses for a while: what was said to have failed is not there, and what comes after is.
    func recover() throws {
        let ledger = try LedgerFile(path: path, reserveBytes: 0)
        var unlimited = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &unlimited)
        var promised = 0
        for number in 0..<50 {
            var limit = unlimited
            if number % 2 == 1 { limit.rlim_cur = 8192 }
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            do throws(LedgerError) {
                let order = shop.order(number, providers: shop.providers)
                if case .success = try ledger.book(order, for: shop.customer(UInt64(number)), judge: shop.judge, at: shop.now) {
                    promised += 1
                }
            } catch {
                print("failed \(error.cause?.code ?? 0)")
            }
        }
        print("promised \(promised) bookings \(try ledger.bookings().count) findings \(try ledger.integrityCheck().count)")
    }

    func proof() throws {
        let ledger = try LedgerFile(path: path, reserveBytes: 0)
        let bookings = try ledger.bookings(BookingFilter(statuses: [.booked]))
        let faults = try ledger.diaryFaults(), findings = try ledger.integrityCheck()
        print(
            "bookings \(bookings.count) codes \(Set(bookings.map(\.booking.code)).count) faults \(faults.count) findings \(findings.count)"
        )
    }

    /// Compares what killed processes had said, on standard input, with what is there.
    func promised() throws {
        let kept = Dictionary(
            uniqueKeysWithValues: try LedgerFile(path: path, reserveBytes: 0).bookings().map {
                ($0.booking.code.digits, $0.booking.status)
            })
        var booked: Set<String> = [], cancelled: Set<String> = []
        while let line = readLine() {
            let words = line.split(separator: " ").map(String.init)
            // A line cut short by the kill promised nothing.
            guard words.count == 2, words[1].utf8.count == 6 else { continue }
            if words[0] == "booked" { booked.insert(words[1]) } else { cancelled.insert(words[1]) }
        }
        let lost = booked.filter { kept[$0] == nil }.count + cancelled.filter { kept[$0] != .cancelled }.count
        print("promised \(booked.count) bookings and \(cancelled.count) cancellations, lost \(lost)")
    }

    func randomOrder(_ random: inout SplitMix64) -> BookingOrder {
        let slot = Int(random.next() % 100), who = Int(random.next() % 5)
        // Anyone, from a different one each time.
        let anyone = random.next() % 2 == 0
        return shop.order(slot, providers: anyone ? Array(shop.providers[who...] + shop.providers[..<who]) : [shop.providers[who]])
    }

    func book(_ order: BookingOrder, _ customer: Customer, in ledger: LedgerFile) throws -> BookingRecord? {
        switch try ledger.book(order, for: customer, judge: shop.judge, at: shop.now) {
        case .success(let records): records[0]
        case .failure: nil
        }
    }

    private func holdThenBook(_ order: BookingOrder, _ customer: Customer, in ledger: LedgerFile) throws -> BookingRecord? {
        guard case .success(let held) = try ledger.hold(order, for: 3_600_000, judge: shop.judge, at: shop.now) else { return nil }
        let ids = held.map(\.booking.id)
        return try ledger.book(order, for: customer, holds: ids, judge: shop.judge, at: shop.now).get()[0]
    }
}

func monotonic() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}
