import Shop
import Testing

@testable import Diary

@Suite("Several services in one visit")
struct VisitTests {
    let now = SmallShop.at("2026-11-01 12:00")

    func visits(
        _ parts: [VisitPart], on day: String = "2026-11-23", diary: Occupancy = SmallShop.diary(),
        content: ShopContent = SmallShop.content
    ) -> [[Slot]] {
        SlotFinder(content: content, zone: SmallShop.berlin).visits(
            for: parts, days: SmallShop.days(day), now: now, occupancy: diary)
    }

    @Test("Follow each other at once with one provider, the next one off the grid if need be")
    func backToBack() throws {
        let visits = visits([VisitPart(service: SmallShop.wash), VisitPart(service: SmallShop.service("trim", minutes: 20))])
        #expect(!visits.isEmpty)
        for visit in visits {
            try #require(visit.count == 2 && visit[0].provider == visit[1].provider && visit[0].end == visit[1].start)
        }
    }

    @Test("The same provider clears up and prepares in between; another provider starts at once")
    func buffersBetween() throws {
        let parts = [VisitPart(service: SmallShop.cut), VisitPart(service: SmallShop.colour)]
        let same = try #require(visits(parts).first)
        #expect(same[1].provider == same[0].provider)
        #expect(same[1].start == same[0].end.adding(minutes: 10))
        let split = try #require(
            visits([
                VisitPart(service: SmallShop.cut, provider: SmallShop.ben),
                VisitPart(service: SmallShop.colour, provider: SmallShop.ana),
            ])
            .first)
        #expect(split.map(\.provider) == [SmallShop.ben, SmallShop.ana])
        #expect(split[1].start == split[0].end)
    }

    @Test("Moves on to another provider when the first one's next booking is near")
    func changesProvider() throws {
        var content = SmallShop.content
        content.providers[0].services = [SmallShop.cut.id]
        content.providers[1].services = [SmallShop.wash.id]
        let visit = try #require(
            visits([VisitPart(service: SmallShop.cut), VisitPart(service: SmallShop.wash)], content: content).first)
        #expect(visit.map(\.provider) == [SmallShop.ana, SmallShop.ben])
    }

    @Test("Is offered only where every part has its place, resources of the visit's other parts counted")
    func wholeVisitFits() throws {
        var content = SmallShop.content
        content.resources[0].count = 1
        var seated = SmallShop.service("shave", minutes: 30)
        seated.resources = [.init(resource: SmallShop.chair)]
        seated.bufferAfter = 10
        content.services.append(seated)
        let diary = SmallShop.diary(
            [(seated, "2026-11-23 11:00", SmallShop.ana)], content: content)
        let finder = SlotFinder(content: content, zone: SmallShop.berlin)
        let visits = visits([VisitPart(service: seated), VisitPart(service: seated)], diary: diary, content: content)
        #expect(!visits.isEmpty)
        for visit in visits {
            let gap = visit[1].start.milliseconds(since: visit[0].end) / 60_000
            try #require(10...15 ~= gap)
            _ = try finder.claims(of: visit.map { (seated, $0) }, now: now, occupancy: diary).get()
        }
        let starts = Set(visits.map { SmallShop.berlin.local($0[0].start).time.description })
        #expect(starts.contains("09:00"))
        #expect(starts.isDisjoint(with: ["10:00", "10:15", "10:30", "11:00", "11:30"]))
    }

    @Test("A visit's later part that somebody took meanwhile refuses the whole")
    func refusedAsAWhole() throws {
        let parts = [
            VisitPart(service: SmallShop.cut, provider: SmallShop.ana), VisitPart(service: SmallShop.wash, provider: SmallShop.ana),
        ]
        let visit = try #require(visits(parts).first)
        var diary = SmallShop.diary()
        diary.occupy(.provider(SmallShop.ana), quanta: CollectionOfOne(visit[1].start.secondsSince1970 / 300 + 2))
        let claims = SmallShop.finder.claims(
            of: zip(parts, visit).map { ($0.service, $1) }, now: now, occupancy: diary)
        #expect(claims == .failure(.taken))
    }
}
