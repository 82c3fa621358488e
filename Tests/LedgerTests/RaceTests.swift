import Diary
import Foundation
import Testing

@testable import Ledger

@Suite("Real processes", .serialized)
struct RaceTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func number(_ name: String, in line: Substring?) -> Int? {
        let words = (line ?? "").split(separator: " ")
        return words.firstIndex(of: name[...]).flatMap { Int(words[$0 + 1]) }
    }

    @Test("Eight that race for the same hundred half-hours make one booking each, and nobody sees a lock")
    func race() throws {
        let processes = try (1...8).map { seed in
            let process = Process(), pipe = Pipe()
            process.executableURL = URL(filePath: Scratch.racer)
            process.arguments = ["race", scratch.path, "\(seed)", "60"]
            process.standardOutput = pipe
            try process.run()
            return (process, pipe)
        }
        var booked = 0
        for (process, pipe) in processes {
            let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            #expect(process.terminationStatus == 0, "\(output)")
            booked += number("booked", in: output.split(separator: "\n").last) ?? 0
        }
        let proof = try scratch.run(Scratch.racer, ["proof", scratch.path]).first
        #expect(booked > 50 && number("bookings", in: proof) == booked && number("codes", in: proof) == booked)
        #expect(number("faults", in: proof) == 0 && number("findings", in: proof) == 0)
    }

    @Test("Killed in the middle of booking, lose nothing that they had promised and book nothing twice")
    func killed() throws {
        var random = SplitMix64(state: 5), booked: Set<Substring> = [], cancelled: Set<Substring> = []
        for round in 0..<10 {
            let lines = try scratch.run(Scratch.racer, ["kill", scratch.path, "\(round)"]) { process, output in
                // Its first line says that the ledger is open; then some random time into its work.
                _ = output.readData(ofLength: 6)
                usleep(UInt32(random.next() % 500_000))
                kill(process.processIdentifier, SIGKILL)
            }
            for line in lines {
                let words = line.split(separator: " ")
                // A line cut short by the kill promised nothing.
                guard words.count == 2, words[1].count == 6 else { continue }
                if words[0] == "booked" { booked.insert(words[1]) } else { cancelled.insert(words[1]) }
            }
        }
        let ledger = try scratch.ledger()
        let statuses = Dictionary(
            uniqueKeysWithValues: try ledger.bookings().map { ($0.booking.code.digits[...], $0.booking.status) })
        #expect(booked.count > 10)
        for code in booked {
            // Cancelled and killed before it could say so.
            #expect(statuses[code] == .booked || statuses[code] == .cancelled, "\(code)")
            if cancelled.contains(code) { #expect(statuses[code] == .cancelled) }
        }
        #expect(try ledger.diaryFaults() == [] && ledger.integrityCheck() == [])
    }

    static let canMount: Bool = {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/unshare")
        process.arguments = ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
        process.standardError = Pipe()
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    @Test(
        "On a full disk promise nothing, say so, and go on where space is freed; the reserve is used first",
        .enabled(if: RaceTests.canMount, "needs a name space of its own for a small disk"), arguments: [0, 256 << 10])
    func full(reserve: Int) throws {
        let folder = scratch.folder.path
        // The disk is gone with its name space: what is to be proved is proved in it.
        let script = """
            mount -t tmpfs -o size=1500k tmpfs \(folder) && head -c 200000 /dev/zero > \(folder)/filler
            \(Scratch.racer) fill \(scratch.path) 1 \(reserve); \(Scratch.racer) proof \(scratch.path)
            rm \(folder)/filler; \(Scratch.racer) race \(scratch.path) 1 20 && \(Scratch.racer) proof \(scratch.path)
            """
        let lines = try scratch.run("/usr/bin/unshare", ["-rm", "sh", "-c", script])
        let stopped = try #require(lines.first { $0.hasPrefix("stopped") })
        #expect(stopped.hasPrefix("stopped 13 ") && stopped.contains("is full. Nothing was written."))
        if reserve > 0 { #expect(lines.contains("reserve used")) }
        let promised = lines.filter { $0.hasPrefix("booked") }.count
        #expect(promised > 5)
        #expect(lines.contains { $0.contains(" refused ") }, "no further booking where space was freed")
        let proofs = lines.filter { $0.hasPrefix("bookings") }
        #expect(proofs.count == 2 && proofs.allSatisfy { number("faults", in: $0) == 0 && number("findings", in: $0) == 0 })
    }

    @Test("That may write no further byte are told so and have promised nothing that is not there")
    func limited() throws {
        let lines = try scratch.run("/bin/sh", ["-c", "ulimit -f 1600; \(Scratch.racer) fill \(scratch.path) 1 0"])
        let stopped = try #require(lines.last)
        #expect(stopped.hasPrefix("stopped ") && stopped.contains("Nothing was written."), "\(stopped)")
        let promised = Set(lines.filter { $0.hasPrefix("booked") }.map { $0.dropFirst(7) })
        let ledger = try scratch.ledger()
        let kept = Set(try ledger.bookings().map { $0.booking.code.digits[...] })
        #expect(promised.count > 5 && promised.isSubset(of: kept))
        #expect(try ledger.integrityCheck() == [])
    }

    @Test("Whose disk refuses now and then close the file, check it, and go on; what failed is not there")
    func recovers() throws {
        let lines = try scratch.run(Scratch.racer, ["recover", scratch.path])
        #expect(lines.filter { $0.hasPrefix("failed") }.count == 25, "\(lines)")
        #expect(lines.last == "promised 25 bookings 25 findings 0")
    }
}
