import Bell
import Glibc
import Testing
import bell_walk

@Suite("The bell's line protocol")
struct ProtocolTests {
    private let notice = CallNotice(
        id: CallID(high: 0x1234, low: 0x9876), trigger: .upset, origin: .counter, urgent: true, visit: VisitID("visit-1"),
        state: .acknowledged,
        how: .coming, by: StaffName("Zoë = 100 %"), age: 1_234, presses: 3)

    @Test("Every request comes back as it was sent")
    func requests() throws {
        let id = CallID(high: 1, low: 2)
        let requests: [BellRequest] =
            [
                .call(id: id, trigger: .repeat, origin: .rule, visit: VisitID("a_b-C"), urgent: true),
                .call(id: id, trigger: .request, origin: .counter, visit: nil, urgent: false), .visit(VisitID("v")), .visit(nil),
                .attach(.alias("AB23"), visit: try #require(VisitID("v"))),
                .acknowledge(.latest, how: .inAboutTenMinutes, by: StaffName("Zoë %=")),
                .resolve(.id(id), as: .falseAlarm, by: nil), .status, .watch, .test, .remind, .reload, .wire(.begin), .wire(.end),
                .wire(.drive(.relay, on: true)), .quiet(seconds: 86_400), .panel(.press(.call, milliseconds: nil)),
                .panel(.press(.acknowledge, milliseconds: 2_000)), .panel(.release(.call)), .changed(topic: "bookings"),
            ]
        let told = document()
        for request in requests {
            #expect(told.contains("| `\(request.line(number: 7).verb)` |"), "hardware/PROTOCOL.md does not have \(request)")
            let bytes = request.line(number: 7).bytes
            #expect(bytes.count <= ProtocolLine.longestRequest)
            let line = try #require(ProtocolLine(bytes.dropLast()))
            #expect(line.head == "7" && BellRequest(line) == request)
        }
    }

    @Test("Every word of the protocol is in its document")
    func documented() {
        let told = document()
        let words =
            BellRefusal.allCases.map { $0.rawValue } + CallTrigger.allCases.map { $0.rawValue }
            + CallOrigin.allCases.map { $0.rawValue }
            + AcknowledgeHow.allCases.map { $0.rawValue } + CallOutcome.allCases.map { $0.rawValue }
        for word in words { #expect(told.contains("`\(word)`"), "hardware/PROTOCOL.md does not have “\(word)”") }
    }

    private func document(_ file: String = #filePath) -> String {
        let root = file.split(separator: "/").dropLast(4).joined(separator: "/")
        let number = open("/\(root)/hardware/PROTOCOL.md", O_RDONLY)
        defer { close(number) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(number, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }

    @Test("Every event comes back as it was told")
    func events() throws {
        let events: [BellEvent] =
            [
                .called(notice), .pressedAgain(notice), .attached(notice),
                .acknowledged(notice, how: .withCustomer, by: StaffName("Ben")),
                .pagedAgain(notice), .escalated(notice), .nobodyFree(notice), .missed(notice),
                .resolved(notice, as: .callback, by: nil),
                .restored(notice), .fault(BellFault(.stuck, detail: "call")), .faultCleared(BellFault(.journal, detail: "error 5")),
                .ledgerChanged(topic: "calls"), .lineMoved(.acknowledge, active: true), .lagged(missed: 12),
            ]
        let told = document()
        for event in events {
            #expect(told.contains(event.line?.verb ?? "-"), "hardware/PROTOCOL.md does not have \(event)")
            let bytes = try #require(event.line?.bytes)
            #expect(BellEvent(try #require(ProtocolLine(bytes.dropLast()))) == event)
        }
    }

    @Test("The fullest status fits its line and comes back whole")
    func status() throws {
        var snapshot = BellSnapshot()
        snapshot.panel = "Raspberry Pi 5"
        snapshot.sounding = true
        snapshot.outputs = PanelOutputs(buzzer: true, lamp: true)
        snapshot.quietFor = 5
        let name = StaffName(String(repeating: "ß", count: 40)), visit = VisitID(String(repeating: "v", count: 36))
        snapshot.calls = (0..<UInt64(BellRules.mostCalls)).map { number in
            var call = notice
            (call.id, call.visit, call.by) = (CallID(high: .max, low: number), visit, name)
            return call
        }
        snapshot.faults = BellFault.Kind.allCases.map { BellFault($0, detail: String(repeating: "é", count: 60)) }
        let bytes = BellReply.status(snapshot).line(number: 999_999_999).bytes
        #expect(bytes.count <= ProtocolLine.longestAnswer)
        #expect(BellReply(try #require(ProtocolLine(bytes.dropLast()))) == .status(snapshot))
    }

    @Test(
        "What is not a request is refused, never guessed",
        arguments: [
            "", "1", "call", "1 sing", "1 call", "1 call id=x trigger=request origin=counter",
            "1 acknowledge call=latest how=maybe",
            "1 visit visit=%00", "1 quiet seconds=-1", "1 quiet seconds=86401", "1 panel step=press line=buzzer",
            "1 panel step=press line=call for=0",
            "1 wire step=drive line=call on=yes", "1 changed topic=a%20b", "1 status x=%4", "1 status x=%zz", "1 status =x",
            "1 status\u{1B}[2J",
            "1 resolve call=latest as=gone", "1 attach call=latest visit=",
        ])
    func refused(text: String) { #expect(ProtocolLine(text.utf8).flatMap { BellRequest($0) } == nil) }

    @Test("Random bytes are never a request and never a crash", arguments: [UInt64](1...4))
    func fuzz(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let real = BellRequest.acknowledge(.latest, how: .coming, by: StaffName("Anna")).line(number: 5).bytes.dropLast()
        for step in 0..<250 {
            var bytes = Array(real)
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                if Bool.random(using: &random) {
                    bytes[index] = UInt8.random(in: 0...255, using: &random)
                } else {
                    bytes.remove(at: index)
                }
            }
            guard let line = ProtocolLine(bytes) else { continue }
            guard let request = BellRequest(line) else { continue }
            let again = ProtocolLine(request.line(number: 5).bytes.dropLast()).flatMap { BellRequest($0) }
            try #require(again == request, "seed \(seed), step \(step)")
        }
    }

    @Test("Lines come out however the bytes came in, and an endless one is noticed")
    func lineBuffer() {
        var buffer = LineBuffer(longest: 10)
        for byte in "one\ntwo\n".utf8 { buffer.append([byte]) }
        #expect(buffer.next().map { String(decoding: $0, as: UTF8.self) } == "one")
        #expect(buffer.next().map { String(decoding: $0, as: UTF8.self) } == "two")
        #expect(buffer.next() == nil)
        buffer.append([UInt8](repeating: 65, count: 11))
        #expect(buffer.isOverfull)
    }
}

@Suite("The bell's words")
struct WordsTests {
    @Test("An id is its 36 characters, in either case; its alias has four that people can say")
    func ids() throws {
        let id = try #require(CallID("7130769F-99c9-412f-8fad-4a01abcbf328"))
        #expect(id.description == "7130769f-99c9-412f-8fad-4a01abcbf328")
        #expect(id.alias == "Z63J")
        for text in [
            "", "7130769f99c9412f8fad4a01abcbf328", "7130769f-99c9-412f-8fad-4a01abcbf32", "7130769f-99c9-412f-8fad-4a01abcbf3288",
        ] {
            #expect(CallID(text) == nil)
        }
        #expect(CallReference("z63j") == .alias("Z63J"))
        #expect(CallReference("latest") == .latest)
        #expect(CallReference("Z63") == nil && CallReference("Z6 J") == nil)
    }

    @Test("A name keeps what people read and loses what steers terminals")
    func names() {
        #expect(StaffName("A\u{1B}[31mnna\u{202E}\u{0}")?.text == "A[31mnna")
        #expect(StaffName("\u{7}\u{200B} ") == nil)
        #expect(StaffName(String(repeating: "é", count: 40))?.text.utf8.count == 48)
    }

    @Test("A visit's name is plain")
    func visits() {
        #expect(VisitID("") == nil && VisitID("a b") == nil && VisitID(String(repeating: "v", count: 37)) == nil)
        #expect(VisitID("V-1_2") != nil)
    }
}
