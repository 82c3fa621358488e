import Shop
import Testing

@testable import Diary

@Suite("Free slots")
struct SlotTests {
    let shop = SmallShop.finder

    @Test("An empty day offers its whole grid, the last slot ending at closing time")
    func emptyDay() {
        let times = shop.times(SmallShop.cut, on: "2026-11-23", diary: SmallShop.diary())
        #expect(times.count == 35)
        #expect(times.first == "09:00")
        #expect(times.last == "17:30")
    }

    @Test("Closed weekdays, shop closures and a provider's own exceptions offer nothing")
    func closures() {
        var content = SmallShop.content
        let closed = DatedHours(
            first: SmallShop.date("2026-12-24"), last: SmallShop.date("2026-12-26"), hours: [], reason: "Christmas",
            source: Source(file: "test"))
        content.exceptions = [closed]
        content.providers[0].exceptions = [
            DatedHours(
                first: SmallShop.date("2026-11-24"), last: SmallShop.date("2026-11-24"), hours: [SmallShop.range("10:00", "11:00")],
                reason: nil, source: Source(file: "test"))
        ]
        let shop = SlotFinder(content: content, zone: SmallShop.berlin), diary = SmallShop.diary()
        #expect(shop.times(SmallShop.cut, on: "2026-11-22", diary: diary).isEmpty)
        #expect(shop.times(SmallShop.cut, on: "2026-12-24", diary: diary).isEmpty)
        #expect(shop.times(SmallShop.cut, with: SmallShop.ana, on: "2026-11-24", diary: diary) == ["10:00", "10:15", "10:30"])
        #expect(shop.times(SmallShop.cut, with: SmallShop.ben, on: "2026-11-24", diary: diary).count == 35)
    }

    @Test("Buffers are the provider's work: inside their hours, beside a break, and never on another booking")
    func buffers() {
        var content = SmallShop.content
        content.providers[0].breaks.days[.monday] = [SmallShop.range("12:00", "13:00")]
        let shop = SlotFinder(content: content, zone: SmallShop.berlin)
        var shave = SmallShop.service("shave", minutes: 30)
        shave.bufferBefore = 10
        shave.bufferAfter = 20
        let times = shop.times(
            shave, with: SmallShop.ana, on: "2026-11-23",
            diary: SmallShop.diary([(SmallShop.cut, "2026-11-23 14:30", SmallShop.ana)]))
        #expect(times.first == "09:15")
        #expect(!times.contains("11:15"))
        #expect(times.contains("11:00"))
        #expect(times.filter { "11:15" <= $0 && $0 < "15:15" } == ["13:15", "13:30"])
        #expect(times.last == "17:00")
    }

    @Test("While the colour sets, the provider takes someone else; the chair stays taken")
    func gapInTheMiddle() {
        let diary = SmallShop.diary([(SmallShop.colour, "2026-11-23 10:00", SmallShop.ana)])
        let trim = SmallShop.service("trim", minutes: 25)
        var fine = trim
        fine.grid = 5
        #expect(
            shop.times(fine, with: SmallShop.ana, on: "2026-11-23", diary: diary).filter { "09:30" <= $0 && $0 <= "11:20" } == [
                "10:30", "11:20",
            ])
        var seated = fine
        seated.resources = [.init(resource: SmallShop.chair, count: 2)]
        #expect(!shop.times(seated, with: SmallShop.ana, on: "2026-11-23", diary: diary).contains("10:30"))
    }

    @Test("A break may fall into a step that does not need the provider")
    func breakInGap() {
        var content = SmallShop.content
        content.providers[0].breaks.days[.monday] = [SmallShop.range("12:00", "12:25")]
        let shop = SlotFinder(content: content, zone: SmallShop.berlin)
        #expect(shop.times(SmallShop.colour, with: SmallShop.ana, on: "2026-11-23", diary: SmallShop.diary()).contains("11:30"))
        #expect(!shop.times(SmallShop.colour, with: SmallShop.ana, on: "2026-11-23", diary: SmallShop.diary()).contains("11:45"))
    }

    @Test("As many at once as there are units, and no more")
    func resources() {
        let one = SmallShop.diary([(SmallShop.wash, "2026-11-23 10:00", SmallShop.ana)])
        #expect(!shop.times(SmallShop.wash, with: SmallShop.ben, on: "2026-11-23", diary: one).contains("10:00"))
        #expect(shop.times(SmallShop.colour, with: SmallShop.ben, on: "2026-11-23", diary: one).contains("10:00"))
        let unknown: Service = {
            var unknown = SmallShop.cut
            unknown.resources = [.init(resource: .init(rawValue: "sauna"))]
            return unknown
        }()
        #expect(shop.times(unknown, on: "2026-11-23", diary: one).isEmpty)
    }

    @Test("Lead time, horizon, last start and the service's own grid hold, and each can be set aside on purpose")
    func limits() {
        var content = SmallShop.content
        content.bookingRules.leadMinutes = 60
        content.bookingRules.horizonDays = 7
        let shop = SlotFinder(content: content, zone: SmallShop.berlin), diary = SmallShop.diary()
        var cut = SmallShop.cut
        cut.grid = 30
        cut.lastStart = SmallShop.time("16:00")
        #expect(
            shop.times(cut, on: "2026-11-23", now: "2026-11-23 14:01", diary: diary) == ["15:30", "16:00"])
        #expect(shop.times(cut, on: "2026-11-23", now: "2026-11-23 14:00", diary: diary) == ["15:00", "15:30", "16:00"])
        #expect(!shop.times(cut, on: "2026-11-30", now: "2026-11-23 14:00", diary: diary).isEmpty)
        #expect(shop.times(cut, on: "2026-12-01", now: "2026-11-23 14:00", diary: diary).isEmpty)
        #expect(!shop.times(cut, on: "2026-12-01", now: "2026-11-23 14:00", diary: diary, overriding: [.tooFar]).isEmpty)
        #expect(
            shop.times(cut, on: "2026-11-23", now: "2026-11-23 14:01", diary: diary, overriding: [.tooSoon]).first == "14:30")
        #expect(shop.times(cut, on: "2026-11-22", now: "2026-11-20 14:01", diary: diary, overriding: [.closed]).count == 48)
        #expect(shop.times(cut, on: "2026-11-23", now: "2026-11-23 14:01", diary: diary, overriding: [.offGrid]).first == "15:05")
    }

    @Test("Anyone is the one with less to do that day, and among equals the turn passes from day to day")
    func fairness() throws {
        let days = SmallShop.days("2026-11-23", "2026-11-24"), now = SmallShop.at("2026-11-01 12:00")
        let diary = SmallShop.diary([(SmallShop.cut, "2026-11-23 09:00", SmallShop.ana)])
        let slots = shop.slots(for: SmallShop.cut, with: nil, days: days, now: now, occupancy: diary)
        #expect(Set(slots.map(\.start)).count == slots.count)
        #expect(slots.filter { $0.start < SmallShop.at("2026-11-24 00:00") }.allSatisfy { $0.provider == SmallShop.ben })
        let empty = (23...28).map { day in
            shop.slots(
                for: SmallShop.cut, with: nil, days: SmallShop.days("2026-11-\(day)"), now: now, occupancy: SmallShop.diary(),
                limit: 1)
        }
        #expect(Set(empty.compactMap(\.first?.provider)) == [SmallShop.ana, SmallShop.ben])
    }

    @Test("Who does not do a service is not asked for it")
    func whoDoesWhat() {
        var content = SmallShop.content
        content.providers[1].services = [SmallShop.cut.id]
        let shop = SlotFinder(content: content, zone: SmallShop.berlin), diary = SmallShop.diary()
        #expect(shop.times(SmallShop.wash, with: SmallShop.ben, on: "2026-11-23", diary: diary).isEmpty)
        #expect(
            shop.slots(
                for: SmallShop.wash, with: nil, days: SmallShop.days("2026-11-23"), now: SmallShop.at("2026-11-01 12:00"),
                occupancy: diary
            ).allSatisfy { $0.provider == SmallShop.ana })
    }

    @Test("A shop open past midnight offers slots across it")
    func pastMidnight() {
        var content = SmallShop.content
        content.hours.days[.friday] = [SmallShop.range("20:00", "24:00")]
        content.hours.days[.saturday] = [SmallShop.range("00:00", "02:00")]
        let shop = SlotFinder(content: content, zone: SmallShop.berlin), diary = SmallShop.diary()
        #expect(shop.times(SmallShop.cut, on: "2026-11-27", diary: diary).last == "23:45")
        #expect(shop.times(SmallShop.cut, on: "2026-11-28", diary: diary).first == "00:00")
    }

    @Test("What was not read of the diary is never free")
    func unknownIsTaken() {
        let unread = Occupancy(quanta: SmallShop.quanta("2026-11-23", "2026-11-24"))
        #expect(shop.times(SmallShop.cut, on: "2026-11-24", diary: unread).isEmpty)
        let needed = shop.quanta(of: SmallShop.days("2026-11-24"), for: [SmallShop.colour])
        let whole = shop.times(SmallShop.colour, on: "2026-11-24", diary: SmallShop.diary())
        #expect(shop.times(SmallShop.colour, on: "2026-11-24", diary: Occupancy(quanta: needed)) == whole)
    }

    @Test("The diary is read a week at a time, and no further than the slots that were asked for")
    func readsOnlyWhatItNeeds() {
        var read: [Range<Int64>] = []
        let slots = shop.slots(
            for: SmallShop.cut, with: nil, days: SmallShop.days("2026-11-23", "2027-01-20"), now: SmallShop.at("2026-11-20 12:00"),
            limit: 10
        ) { quanta, holders in
            #expect(holders == [.provider(SmallShop.ana), .provider(SmallShop.ben)])
            read.append(quanta)
            return Occupancy(quanta: quanta)
        }
        #expect(slots.count == 10)
        #expect(read.count == 1)
    }

    @Test("Chairs are looked up only on days on which somebody has time")
    func readsChairsOnlyWhenNeeded() {
        let full = SmallShop.at("2026-11-23 00:00").secondsSince1970 / 300..<SmallShop.at("2026-11-29 23:00").secondsSince1970 / 300
        var read: [Set<Claim.Holder>] = []
        let slots = shop.slots(
            for: SmallShop.wash, with: SmallShop.ana, days: SmallShop.days("2026-11-23", "2026-12-20"),
            now: SmallShop.at("2026-11-20 12:00"), limit: 3
        ) { quanta, holders in
            read.append(holders)
            var diary = Occupancy(quanta: quanta)
            if holders.contains(.provider(SmallShop.ana)) { diary.occupy(.provider(SmallShop.ana), quanta: full) }
            return diary
        }
        let chairs: Set<Claim.Holder> = [
            .resource(SmallShop.chair, unit: 0), .resource(SmallShop.chair, unit: 1), .resource(SmallShop.basin, unit: 0),
        ]
        #expect(slots.first?.start == SmallShop.at("2026-11-30 09:00"))
        #expect(read == [[.provider(SmallShop.ana)], [.provider(SmallShop.ana)], chairs])
    }

    @Test("Like units are filled so that long stretches stay whole")
    func tightestGapFirst() {
        var diary = Occupancy(quanta: SmallShop.quanta("2026-11-23", "2026-11-25"))
        let nine = SmallShop.at("2026-11-23 09:00").secondsSince1970 / 300
        diary.occupy(.resource(SmallShop.chair, unit: 1), quanta: nine..<nine + 6)
        let claims = diary.allocate(
            Demand(service: SmallShop.colour, start: SmallShop.at("2026-11-23 09:40"), provider: SmallShop.ana),
            content: SmallShop.content)
        #expect(claims?.contains { $0.holder == .resource(SmallShop.chair, unit: 1) } == true)
        #expect(claims?.contains { $0.holder == .resource(SmallShop.chair, unit: 0) } == false)
    }
}
