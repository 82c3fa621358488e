import Bell
import Glibc
import Testing

@Suite("deskbelld in its own process")
struct DaemonTests {
    private let press = BellRequest.panel(.press(.call, milliseconds: 50))

    @Test("A press rings, is told, is acknowledged by the other button, and is in the journal in order")
    func pressToJournal() throws {
        let bell = try RunningBell()
        let client = try bell.client()
        #expect(try client.request(.watch) == .done)
        #expect(try client.request(.visit(VisitID("visit-1"))) == .done)
        #expect(try client.request(press) == .done)
        guard case .called(let call) = try waitForEvent(client, where: { _ in true }) else {
            Issue.record("nobody was told")
            return
        }
        #expect(call.visit == VisitID("visit-1") && call.trigger == .button)
        let ringing = try bell.status()
        #expect(
            ringing.sounding && ringing.outputs.lamp && ringing.presses == 1 && ringing.sounded == 1 && ringing.panel == "simulated"
        )
        #expect(try client.request(.panel(.press(.acknowledge, milliseconds: 50))) == .done)
        _ = try waitForEvent(client) { if case .acknowledged(_, .coming, nil) = $0 { true } else { false } }
        #expect(try bell.status().outputs == .off)
        guard case .call(let resolved) = try client.request(.resolve(.alias(call.alias), as: .helped, by: StaffName("Anna"))) else {
            Issue.record("not resolved")
            return
        }
        #expect(resolved.state == .resolved)
        #expect(try client.request(.resolve(.id(call.id), as: .helped, by: nil)) == .refused(.unknownCall))
        #expect(bell.end(by: SIGTERM) == 0)
        let slips = try SlipReader(path: bell.places.journal).unfiled().slips.map { $0.slip }
        #expect(slips.map { $0.kind } == [.started, .called, .acknowledged, .resolved, .stopped])
        #expect(Set(slips.map { $0.uuid }).count == slips.count && Set(slips.map { $0.boot }).count == 1)
        #expect(slips[1].visit == VisitID("visit-1") && slips[3].by == StaffName("Anna") && slips[3].outcome == .helped)
        #expect(access(bell.places.socket, F_OK) != 0)
    }

    @Test("Killed while sounding, it sounds on after the restart, and ends silent when asked to stop")
    func killedWhileSounding() throws {
        let folder = TemporaryFolder()
        let first = try RunningBell(home: folder)
        #expect(try first.client().request(press) == .done)
        let before = try first.status(until: { $0.backlog == 0 && $0.calls.count == 1 }, "the latch")
        #expect(first.end(by: SIGKILL) == -9)
        let second = try RunningBell(home: folder)
        let after = try second.status(until: { $0.sounding }, "the sound")
        #expect(after.calls.map { $0.id } == before.calls.map { $0.id } && after.calls[0].state == .called)
        #expect(after.calls[0].age >= before.calls[0].age)
        #expect(second.end(by: SIGINT) == 0)
        let kinds = try SlipReader(path: second.places.journal).unfiled().slips.map { $0.slip.kind }
        #expect(kinds == [.started, .called, .started, .restored, .stopped])
    }

    @Test("A second daemon is refused, the first rings on; a socket left by a dead one is replaced")
    func secondDaemon() throws {
        let bell = try RunningBell()
        let second = try RunningBell.spawn(["--home", bell.folder.path])
        #expect(RunningBell.exitCode(of: second) == 75)
        #expect(try bell.status().panel == "simulated")
        bell.end(by: SIGKILL)
        #expect(access(bell.places.socket, F_OK) == 0)
        #expect(throws: BellClientError.refused(path: bell.places.socket)) { _ = try bell.client() }
        let third = try RunningBell(home: bell.folder)
        #expect(try third.status().presses == 0)
    }

    /// Arguments and how the daemon ends with them, as in sysexits.
    private static let endings: [(arguments: [String], code: Int32)] = [
        (["--loud"], 64), (["--panel"], 64), (["--panel", "no-such-board"], 78), (["--home", "/proc/no"], 73), (["--version"], 0),
    ]

    @Test("Mistakes on the command line have their exit codes", arguments: endings)
    func exitCodes(arguments: [String], code: Int32) throws {
        #expect(RunningBell.exitCode(of: try RunningBell.spawn(arguments)) == code)
    }

    @Test("Garbage, endless lines and sixty connections do not keep a press from ringing")
    func hostileClients() throws {
        let bell = try RunningBell()
        var crowd: [Int32] = []
        defer { for number in crowd { close(number) } }
        guard let address = socketAddress(bell.places.socket) else { return }
        let endless = [UInt8](repeating: 65, count: 1_000_000)
        let garbage = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        for index in 0..<60 {
            let number = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
            crowd.append(number)
            #expect(withSocketAddress(address) { connect(number, $0, $1) } == 0)
            switch index % 3 {
            case 0: send(number, endless, endless.count, Int32(MSG_NOSIGNAL))
            case 1: send(number, garbage, garbage.count, Int32(MSG_NOSIGNAL))
            default: break
            }
        }
        let client = try bell.client()
        #expect(try client.request(press, timeoutMilliseconds: 10_000) == .done)
        #expect(try bell.status().sounding)
    }

    @Test("A client that never reads loses events, is told how many, and delays nobody")
    func slowClient() throws {
        let bell = try RunningBell()
        let slow = try bell.client(), busy = try bell.client()
        #expect(try slow.request(.watch) == .done)
        for number in 0..<2_600 {
            try busy.send(.changed(topic: "bookings-of-a-long-december-week"))
            if number % 50 == 0 { #expect(try busy.request(.status, timeoutMilliseconds: 20_000) != .done) }
        }
        #expect(try bell.status().listeners == 1)
        var told = 0
        guard
            case .lagged(let missed) = try waitForEvent(
                slow,
                where: {
                    if case .ledgerChanged = $0 { told += 1 }
                    if case .lagged = $0 { return true } else { return false }
                })
        else { return }
        #expect(missed > 0 && told > 0 && told + missed <= 2_600)
    }

    @Test("With a full disk nothing is lost: journal and latch have their places")
    func fullDisk() throws {
        let bell = try RunningBell()
        // No file may grow by a byte; the journal is the largest.
        try bell.limitFiles(to: "\(bell.folder.size(of: "bell.journal"))")
        #expect(try bell.client().request(press) == .done)
        let status = try bell.status(until: { $0.backlog == 0 && $0.presses == 1 }, "the slip")
        #expect(status.sounding && status.faults.isEmpty)
        bell.end(by: SIGKILL)
        #expect(try SlipReader(path: bell.places.journal).unfiled().slips.map { $0.slip.kind } == [.started, .called])
    }

    @Test("With a dead card the bell rings and says so; when the card is back every slip is written once")
    func deadCard() throws {
        let bell = try RunningBell()
        _ = try bell.status(until: { $0.backlog == 0 }, "the start")
        try bell.limitFiles(to: "0")
        let client = try bell.client()
        #expect(try client.request(.watch) == .done)
        #expect(try client.request(press) == .done)
        _ = try waitForEvent(client) { if case .fault(let fault) = $0 { fault.kind == .journal } else { false } }
        let broken = try bell.status()
        #expect(broken.sounding && broken.backlog > 0 && Set(broken.faults.map { $0.kind }) == [.journal, .latch])
        try bell.limitFiles(to: "unlimited")
        let whole = try bell.status(until: { $0.faults.isEmpty && $0.backlog == 0 }, "the card")
        #expect(whole.sounding && whole.merged == 0)
        let slips = try SlipReader(path: bell.places.journal).unfiled().slips.map { $0.slip }
        #expect(slips.filter { $0.kind == .called }.count == 1)
        #expect(Set(slips.map { $0.uuid }).count == slips.count)
        #expect(slips.contains { $0.kind == .fault && $0.fault == .journal } && slips.contains { $0.kind == .faultCleared })
    }

    @Test("A journal that is none is left alone: the bell rings without it and says so")
    func foreignJournal() throws {
        let folder = TemporaryFolder()
        _ = try LatchFile(path: folder.file("bell.journal"))
        let bell = try RunningBell(home: folder)
        #expect(try bell.client().request(press) == .done)
        let status = try bell.status(until: { !$0.faults.isEmpty }, "the fault")
        #expect(status.sounding && status.faults.contains(BellFault(.journal, detail: "not a bell's journal")))
        #expect(folder.size(of: "bell.journal") == 2 * LatchImage.size)
    }

    @Test("bell.conf is read at the start and when asked; its mistakes are said and stop nothing")
    func settings() throws {
        let folder = TemporaryFolder()
        write("pattern.page = 3000/20\nloudness = 11\n", to: folder.file("bell.conf"))
        let bell = try RunningBell(home: folder)
        let status = try bell.status(until: { !$0.faults.isEmpty }, "the mistake")
        #expect(status.faults.map { $0.kind } == [.settings] && "\(status.faults[0])".contains("line 2"))
        write("pattern.page = 3000/20\n", to: folder.file("bell.conf"))
        #expect(try bell.client().request(.reload) == .done)
        _ = try bell.status(until: { $0.faults.isEmpty }, "the correction")
    }

    @Test("A builder's wire test drives single lines, shows presses as movements, and gives way to a call")
    func wireTest() throws {
        let bell = try RunningBell()
        let builder = try bell.client()
        #expect(try builder.request(.wire(.drive(.lamp, on: true))) == .refused(.notWiring))
        #expect(try builder.request(.wire(.begin)) == .done)
        #expect(try bell.client().request(.wire(.begin)) == .refused(.busy))
        #expect(try builder.request(press) == .done)
        _ = try waitForEvent(builder) { $0 == .lineMoved(.call, active: true) }
        #expect(try !bell.status().sounding)
        let counter = try bell.client()
        _ = try counter.request(.call(id: CallID.random(), trigger: .request, origin: .counter, visit: nil, urgent: false))
        #expect(try builder.request(.wire(.drive(.lamp, on: false))) == .refused(.notWiring))
        #expect(try bell.status().sounding)
    }

    @Test("The visit ends with its connection: the next press is a call of its own")
    func visitEnds() throws {
        let bell = try RunningBell()
        do {
            let counter = try bell.client()
            #expect(try counter.request(.visit(VisitID("one"))) == .done)
            #expect(try counter.request(press) == .done)
        }
        _ = try bell.status(until: { $0.calls.count == 1 }, "the first call")
        let staff = try bell.client()
        #expect(try staff.request(.test) == .done)
        #expect(try staff.request(press) == .done)
        let calls = try bell.status(until: { $0.calls.count == 2 }, "the second call").calls
        #expect(calls.map { $0.visit } == [VisitID("one"), nil])
    }

    @Test("A missing, dead or unreachable bell is said in words with a remedy")
    func clientErrors() throws {
        let folder = TemporaryFolder()
        let missing = folder.file("bell.sock")
        #expect(throws: BellClientError.socketMissing(path: missing)) { _ = try BellClient(connect: missing) }
        let long = folder.path + "/" + String(repeating: "x", count: 108)
        #expect(throws: BellClientError.pathTooLong(path: long)) { _ = try BellClient(connect: long) }
        let bell = try RunningBell(home: folder)
        let client = try bell.client()
        _ = try client.request(.watch)
        bell.end(by: SIGKILL)
        #expect(throws: BellClientError.closed) { while true { _ = try client.receive() } }
    }

    private func write(_ text: String, to path: String) {
        let number = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        defer { close(number) }
        let bytes = Array(text.utf8)
        _ = Glibc.write(number, bytes, bytes.count)
    }
}
