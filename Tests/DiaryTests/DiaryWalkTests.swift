import Shop
import Testing

@testable import Diary

/// A diary kept as a list of stretches in minutes and searched by trying: slow, and with nothing to share with the finder.
private struct NaiveDiary {
    struct Entry { var service: Service; var start: Int64; var provider: Provider.ID; var claims: [Claim] }
    var entries: [Int: Entry] = [:]
    let content: ShopContent
    let zone: ZoneRules

    /// Minutes since 1970 in which the provider works for a booking.
    static func work(_ service: Service, _ start: Int64) -> [Range<Int64>] {
        var cursor = start, stretches = [start - Int64(service.bufferBefore)..<start]
        for step in service.steps {
            if step.needsProvider { stretches.append(cursor..<cursor + Int64(step.minutes)) }
            cursor += Int64(step.minutes)
        }
        stretches.append(cursor..<cursor + Int64(service.bufferAfter))
        return stretches.filter { !$0.isEmpty }
    }

    static func whole(_ service: Service, _ start: Int64) -> Range<Int64> {
        start - Int64(service.bufferBefore)..<start + Int64(service.minutes + service.bufferAfter)
    }

    func isWithin(_ stretch: Range<Int64>, _ hours: (LocalDate) -> [TimeRange]) -> Bool {
        stride(from: stretch.lowerBound, to: stretch.upperBound, by: 5).allSatisfy { minute in
            let local = zone.local(Instant(secondsSince1970: minute * 60))
            return hours(local.date).contains { $0.contains(local.time) }
        }
    }

    func isFree(_ service: Service, _ start: Int64, _ provider: Provider) -> Bool {
        let local = zone.local(Instant(secondsSince1970: start * 60))
        guard local.time.minutes % (service.grid ?? content.bookingRules.grid) == 0,
            local.time <= service.lastStart ?? TimeOfDay(minutes: 1440)!,
            content.providers(of: service).contains(where: { $0.id == provider.id })
        else { return false }
        guard isWithin(start..<start + Int64(service.minutes), { content.openingHours(on: $0).ranges }) else { return false }
        let work = Self.work(service, start)
        guard work.allSatisfy({ isWithin($0) { content.workingHours(of: provider, on: $0) } }) else { return false }
        let busy = entries.values.filter { $0.provider == provider.id }.flatMap { Self.work($0.service, $0.start) }
        guard !work.contains(where: { stretch in busy.contains { $0.overlaps(stretch) } }) else { return false }
        return service.resources.allSatisfy { need in
            let stretch = Self.whole(service, start)
            let taken = Set(
                entries.values.filter { Self.whole($0.service, $0.start).overlaps(stretch) }.flatMap(\.claims).compactMap { claim in
                    if case .resource(need.resource, let unit) = claim.holder,
                        stretch.overlaps(claim.quantum * 5..<claim.quantum * 5 + 5)
                    {
                        unit
                    } else {
                        nil
                    }
                })
            return (content.resource(need.resource)?.count ?? 0) - taken.count >= need.count
        }
    }
}

@Suite("A diary in use")
struct DiaryWalkTests {
    static let content: ShopContent = {
        var content = SmallShop.content
        content.bookingRules.grid = 10
        content.resources[0].count = 2
        content.providers.append(SmallShop.provider("cem"))
        content.providers[0].breaks.days[.monday] = [SmallShop.range("12:00", "12:30")]
        content.providers[1].hours = WeeklyHours([
            .monday: [SmallShop.range("10:00", "15:00")], .tuesday: [SmallShop.range("08:00", "20:00")],
        ])
        content.providers[2].services = [SmallShop.cut.id, SmallShop.wash.id]
        content.services[0].bufferAfter = 5
        content.services[2].lastStart = SmallShop.time("16:30")
        return content
    }()

    @Test(
        "Books, cancels and moves at random: nothing overlaps, and exactly what is free is offered",
        arguments: 0..<4 as Range<UInt64>)
    func walk(seed: UInt64) throws {
        var random = Seeded(seed), next = 0
        let content = Self.content, zone = SmallShop.berlin, finder = SlotFinder(content: content, zone: zone)
        // Across the end of summer time.
        let days = SmallShop.days("2026-10-24", "2026-10-27"), now = SmallShop.at("2026-10-01 09:00")
        var naive = NaiveDiary(content: content, zone: zone)
        var diary = Occupancy(quanta: finder.quanta(of: days, for: content.services))
        for step in 0..<120 {
            let service = try #require(content.services.randomElement(using: &random))
            let provider = Bool.random(using: &random) ? nil : content.providers.randomElement(using: &random)?.id
            let removed =
                Int.random(in: 0..<4, using: &random) == 0 ? naive.entries.keys.sorted().randomElement(using: &random) : nil
            // A cancellation; with a booking after it, a move.
            if let removed, let entry = naive.entries.removeValue(forKey: removed) {
                diary.release(entry.claims)
                if Bool.random(using: &random) { continue }
            }
            let slots = finder.slots(for: service, with: provider, days: days, now: now, occupancy: diary)
            if step % 30 == 29 {
                try compare(slots, service, provider, days, naive, diary, Int64(step / 30), "seed \(seed), step \(step)")
            }
            guard let slot = slots.randomElement(using: &random) else { continue }
            let demand = Demand(service: service, start: slot.start, provider: slot.provider)
            let claims = try #require(diary.allocate(demand, content: content), "seed \(seed), step \(step): offered and refused")
            diary.occupy(claims)
            naive.entries[next] = .init(
                service: service, start: slot.start.secondsSince1970 / 60, provider: slot.provider, claims: claims)
            next += 1
            let all = naive.entries.values.flatMap(\.claims)
            try #require(Set(all).count == all.count, "seed \(seed), step \(step): two bookings hold one claim")
        }
        try #require(naive.entries.count > 20, "seed \(seed)")
    }

    private func compare(
        _ slots: [Slot], _ service: Service, _ provider: Provider.ID?, _ days: ClosedRange<LocalDate>, _ naive: NaiveDiary,
        _ diary: Occupancy,
        _ offset: Int64, _ place: Comment
    ) throws {
        let zone = SmallShop.berlin, content = Self.content, finder = SlotFinder(content: content, zone: zone)
        let offered = Dictionary(uniqueKeysWithValues: slots.map { ($0.start.secondsSince1970 / 60, $0.provider) })
        let first = zone.instant(LocalDateTime(days.lowerBound, SmallShop.time("00:00"))).secondsSince1970 / 60
        let last = zone.instant(LocalDateTime(days.upperBound.adding(days: 1), SmallShop.time("00:00"))).secondsSince1970 / 60
        for start in stride(from: first, to: last, by: 5) {
            // All that is offered, and one in four of the rest.
            guard offered[start] != nil || (start / 5 + offset) % 4 == 0 else { continue }
            let free = content.providers.filter { (provider == nil || $0.id == provider) && naive.isFree(service, start, $0) }
            try #require(offered[start].map { id in free.contains { $0.id == id } } ?? free.isEmpty, place)
            let refusal = finder.refusal(
                service: service, start: Instant(secondsSince1970: start * 60), provider: provider,
                now: SmallShop.at("2026-10-01 09:00"),
                occupancy: diary)
            try #require((refusal == nil) == !free.isEmpty, place)
        }
    }
}
