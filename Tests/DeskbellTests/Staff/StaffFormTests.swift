import Bell
import Diary
import Ledger
import Shop
import Testing

@testable import deskbell

@Suite("Staff's forms")
struct StaffFormTests {
    private static let cut = Service.ID(rawValue: "cut"), mira = Provider.ID(rawValue: "mira")

    private func slot(_ hour: Int) -> Slot {
        let start = Instant(secondsSince1970: BoardFixture.start.secondsSince1970 + Int64(hour) * 3600)
        return Slot(start: start, end: start.adding(minutes: 45), provider: Self.mira)
    }

    @Test("A booking on the phone: service, one of the times found, name, number, yes")
    func phoneBooking() {
        var board = BoardFixture()
        board.press("5")
        #expect(BoardFixture.works(board.press("1")) == [.findSlots([Self.cut], words: "", visit: nil)])
        board.hear(.slots(SlotOffer(slots: [[slot(1)], [slot(2)]])))
        #expect(board.text().contains("MIRA"))
        board.press("2\nAnn\n030 123456\n")
        let effects = board.press("\n")
        #expect(
            BoardFixture.works(effects) == [
                .book(StaffBooking(services: [Self.cut], slots: [slot(2)], name: "Ann", phone: "030123456"))
            ])
        #expect(BoardFixture.works(board.hear(.done("Booked", isRefused: false))) == [.read])
        #expect(board.board.mode == .lists)
    }

    @Test("A time in words that is free goes straight on to the name")
    func exactTime() {
        var board = BoardFixture()
        board.press("51")
        board.hear(.slots(SlotOffer()))
        #expect(BoardFixture.works(board.press("sat 14:30\n")) == [.findSlots([Self.cut], words: "sat 14:30", visit: nil)])
        board.hear(.slots(SlotOffer(slots: [[slot(3)]], isExact: true)))
        #expect(board.text().contains("name"))
    }

    @Test("A rule is set aside on purpose only, by its own key, and what is taken never")
    func overriding() {
        var board = BoardFixture()
        board.press("51")
        board.hear(.slots(SlotOffer()))
        board.press("today 12:00\n")
        board.hear(
            .slots(SlotOffer(because: "The owner wants an hour's notice.", against: .init(slots: [slot(0)], rule: .tooSoon))))
        #expect(board.text().contains("The owner wants an hour's notice."))
        board.press("0\n\n\n")
        guard case .book(let booking)? = BoardFixture.works(board.press("\n")).first else {
            return #expect(Bool(false), "no booking")
        }
        #expect(booking.overriding == [.tooSoon])
    }

    @Test("A refusal keeps what was typed: the time may have gone to somebody else meanwhile")
    func refused() {
        var board = BoardFixture()
        board.press("51")
        board.hear(.slots(SlotOffer(slots: [[slot(1)]], isExact: true)))
        board.press("Ann\n030 123456\n\n")
        board.hear(.done("MIRA is not free then.", isRefused: true))
        #expect(board.text().contains("Ann") && board.text().contains("not free"))
        board.press("sat 15:00\n")
        board.hear(.slots(SlotOffer(slots: [[slot(5)]], isExact: true)))
        guard case .book(let booking)? = BoardFixture.works(board.press("\n")).first else {
            return #expect(Bool(false), "no booking")
        }
        #expect(booking.name == "Ann" && booking.slots == [slot(5)])
    }

    @Test("A number that is none, or a name of marks, is said and asked again")
    func badPhone() {
        var board = BoardFixture()
        board.press("51")
        board.hear(.slots(SlotOffer(slots: [[slot(1)]], isExact: true)))
        board.press("...\n")
        #expect(board.text().contains("!"))
        for _ in 1...3 { board.hear(.key(.erase)) }
        board.press("\n12x\n")
        #expect(BoardFixture.works(board.press("\n")) == [])
    }

    @Test("Blocked time is given back by its number; where nothing is blocked nothing is offered")
    func giveBack() {
        var board = BoardFixture()
        var contents = board.contents([])
        board.hear(.read(contents))
        board.press("6")
        #expect(!board.text().contains("Give blocked time back"))
        board.press(".")
        contents.blocks = (0..<10).map { number in
            Block(
                id: "block-\(number)", provider: Self.mira, start: slot(number).start, end: slot(number).end,
                reason: "dentist \(number)",
                by: "leo", createdAt: BoardFixture.start)
        }
        board.hear(.read(contents))
        board.press("60")
        #expect(board.text().contains("MIRA, dentist 0") && !board.text().contains("dentist 8"))
        board.press("9")
        #expect(BoardFixture.works(board.press("2")) == [.unblock("block-9")])
        board.hear(.done("That time is free again.", isRefused: false))
        #expect(board.board.mode == .lists)
    }

    @Test("Several services become one appointment, each chosen in turn; one step back begins anew")
    func severalServices() {
        var board = BoardFixture()
        let colour = Service.ID(rawValue: "colour"), trim = Service.ID(rawValue: "trim")
        board.press("51")
        board.hear(.slots(SlotOffer(slots: [[slot(1)]])))
        board.press("+")
        #expect(board.text().contains("Which other service?") && board.text().contains("CUT"))
        #expect(BoardFixture.works(board.press("2")) == [.findSlots([Self.cut, colour], words: "", visit: nil)])
        board.hear(.slots(SlotOffer(slots: [[slot(1), slot(2)]])))
        #expect(board.text().contains("CUT + COLOUR"))
        board.press("1\nAnn\n0301234567\n")
        #expect(
            BoardFixture.works(board.press("\n")) == [
                .book(StaffBooking(services: [Self.cut, colour], slots: [slot(1), slot(2)], name: "Ann", phone: "0301234567"))
            ])
        board.hear(.done("Booked", isRefused: false))
        board.press("51")
        for _ in 1...3 { board.press("+3") }
        board.hear(.slots(SlotOffer(slots: [[slot(1)]])))
        board.press("+")
        #expect(board.text().contains("When?"), "four services are the most")
        board.press(".")
        #expect(BoardFixture.works(board.press("3")) == [.findSlots([trim], words: "", visit: nil)])
        board.press("+.")
        board.hear(.slots(SlotOffer(slots: [[slot(1)]])))
        #expect(board.text().contains("When?") && board.text().contains("TRIM"))
    }

    @Test("A half-made booking of several services is gone on with as a whole, or begun anew where one of them is gone")
    func halfMadeVisit() {
        for (second, jobs) in [
            (
                "colour",
                [StaffJob.findSlots([Self.cut, Service.ID(rawValue: "colour")], words: "2026-11-28", visit: VisitID("v1"))]
            ),
            ("gone", []),
        ] {
            var board = BoardFixture()
            var record = board.record(1)
            record.visit = VisitID("v1")
            record.draft = Self.notes(
                #"{"services":["cut","\#(second)"],"day":"2026-11-28","missing":["time"],"inWords":"CUT"}"#)
            board.hear(.read(board.contents([record])))
            #expect(BoardFixture.works(board.press("5")) == jobs)
        }
    }

    private static func notes(_ booking: String) -> String {
        """
        {"asked": [], "shown": [], "refused": [], "notUnderstood": 0, "done": [], "reasons": [], "personAsked": 1, "language": "en",
            "booking": \(booking)}
        """
    }

    @Test("A half-made booking is gone on with where it stands, with what the customer typed and what is held for them")
    func halfMade() {
        var board = BoardFixture()
        board.hear(.bell(.called(BoardFixture.notice(1))))
        var record = board.record(1)
        record.visit = VisitID("v1")
        record.draft = Self.notes(
            #"{"service":"cut","services":["cut"],"provider":"mira","start":"2026-11-28T14:30:00+05:30","name":"Ann","phone":"0301","notice":"2","missing":["yes"],"inWords":"CUT","after":1}"#
        )
        board.hear(.read(board.contents([record])))
        #expect(
            BoardFixture.works(board.press("5")) == [
                .findSlots([Self.cut], words: "2026-11-28T14:30:00+05:30 mira", visit: VisitID("v1"))
            ])
        board.hear(.slots(SlotOffer(slots: [[slot(3)]], isExact: true)))
        guard case .book(let booking)? = BoardFixture.works(board.press("\n")).first else {
            return #expect(Bool(false), "no booking")
        }
        #expect(booking.name == "Ann" && booking.phone == "0301" && booking.notice == "2" && booking.visit == VisitID("v1"))
        #expect(booking.after == 1)
    }

    @Test(
        "A draft of another version, of a service that is gone, or of a booking that is being moved is none to go on with",
        arguments: [
            "", "{", "[1]", notes(#"{"service":"gone","missing":[],"inWords":""}"#), notes(#"{"service":7}"#),
            notes(#"{"service":"cut","moving":"123450","missing":[],"inWords":""}"#),
        ])
    func otherDraft(json: String) {
        var board = BoardFixture()
        var record = board.record(1)
        record.draft = json
        board.hear(.read(board.contents([record])))
        #expect(BoardFixture.works(board.press("5")) == [])
        #expect(board.text().contains("Which service?"))
    }

    @Test("Time is blocked by who, how long and why; what is booked is not blocked without a second yes")
    func block() {
        var board = BoardFixture()
        board.press("6")
        board.press("2")
        let effects = board.press("2\ndentist\n")
        let job = StaffJob.block(Provider.ID(rawValue: "leo"), words: "30 min", reason: "dentist", aroundBookings: false)
        #expect(BoardFixture.works(effects) == [job])
        board.hear(.blockInTheWay("Booked in that time: 14:30 Ann."))
        #expect(board.text().contains("Booked in that time"))
        let again = StaffJob.block(Provider.ID(rawValue: "leo"), words: "30 min", reason: "dentist", aroundBookings: true)
        #expect(BoardFixture.works(board.press("\n")) == [again])
        board.hear(.done("LEO is blocked.", isRefused: false))
        #expect(board.board.mode == .lists)
    }

    @Test("A lost code is shown after staff have looked, and that is recorded")
    func lostCode() {
        var board = BoardFixture()
        board.press("91030 123456")
        #expect(BoardFixture.works(board.press("\n")) == [.findBookings(phone: "030123456")])
        let record = board.booking(1, hour: 2)
        board.hear(.found([record]))
        #expect(board.text().contains("Ann") && !board.text().contains(record.booking.code.description))
        #expect(BoardFixture.works(board.press("1")) == [.releaseCode(record.booking.code)])
        #expect(board.text().contains(record.booking.code.description))
    }

    @Test("The date is confirmed on purpose only")
    func confirmDate() {
        var board = BoardFixture()
        var contents = board.contents()
        contents.clock = .untrusted(.longAfter(BoardFixture.start))
        board.hear(.read(contents))
        #expect(board.text().contains("clock may be wrong"))
        #expect(BoardFixture.works(board.press("92.")) == [])
        #expect(BoardFixture.works(board.press("921")) == [.confirmDate])
    }

    @Test(
        "How long somebody is away, as people type it",
        arguments: [
            ("30 min", 0, 30), ("1 h", 0, 60), ("2 hours", 0, 120), ("14-15:30", 180, 270), ("14:15 – 15.00", 195, 240),
            ("tomorrow 9-12", 1320, 1500),
        ])
    func blockedTime(words: String, from: Int, until: Int) throws {
        // It is 11:00 in the shop.
        let zone = BoardFixture.names.zone, today = zone.local(BoardFixture.start).date
        let now = zone.instant(LocalDateTime(today, TimeOfDay(hour: 11, minute: 0)!))
        let range = try BlockedTime(
            words, zone: zone, now: now,
            day: { text throws(Failure) in
                try TypedTime(zone: zone, now: now, language: .english).day(text)
            }
        ).range
        #expect(range.lowerBound.milliseconds(since: now) / 60_000 == Int64(from))
        #expect(range.upperBound.milliseconds(since: now) / 60_000 == Int64(until))
    }

    @Test("What is no time blocks nothing", arguments: ["", "x", "15-14", "25-26", "0 min", "9999 h", "14", "🎉"])
    func noBlockedTime(words: String) {
        #expect(throws: Failure.self) {
            try BlockedTime(
                words, zone: BoardFixture.names.zone, now: BoardFixture.start,
                day: { text throws(Failure) in
                    try TypedTime(zone: BoardFixture.names.zone, now: BoardFixture.start).day(text)
                })
        }
    }

    @Test("Who wants a callback is promised one before the call is resolved: what the customer gave is not asked again")
    func callback() throws {
        var it = BoardFixture()
        var call = it.record(1)
        call.visit = VisitID("visit-1")
        call.draft = """
            {"asked":[{"text":"wedding hair","times":1}],"shown":[],"refused":[],"notUnderstood":0,"done":[],"reasons":[],"personAsked":1,
            "language":"en","booking":{"services":[],"missing":["time"],"inWords":"","name":"Ann"}}
            """
        it.hear(.read(it.contents([call])))
        it.wait(2)
        #expect(BoardFixture.works(it.press("331")).isEmpty && it.text().contains("About: wedding hair"))
        it.press("12")
        #expect(BoardFixture.works(it.press("\n")).isEmpty && it.text().contains("!"), "12 is no number")
        for _ in 0..<2 { it.hear(.key(.erase)) }
        it.press("0301234567\n")
        var wish = PromisedCall(
            call: BoardFixture.id(1), visit: VisitID("visit-1"), need: "question", name: "Ann", phone: "0301234567",
            about: "wedding hair")
        wish.when = "sat 10"
        #expect(BoardFixture.works(it.press("sat 10\n")) == [.promise(wish)])
        it.hear(.done("That time is over.", isRefused: true))
        #expect(it.text().contains("That time is over.") && it.text().contains("> sat 10"))
        it.hear(.done("Promised.", isRefused: false))
        #expect(it.board.mode == .lists)
    }

    @Test("Where a callback is promised already, and for a rehearsal, nothing more is asked")
    func promisedBefore() {
        var it = BoardFixture()
        var contents = it.contents([it.record(1)])
        contents.callbacks = [it.callback(1, inMinutes: 60)]
        contents.callbacks[0].call = BoardFixture.id(1)
        it.hear(.read(contents))
        it.wait(2)
        #expect(BoardFixture.works(it.press("33\n")) == [.resolve(BoardFixture.id(1), .callback, need: nil)])
    }
}
