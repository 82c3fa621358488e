import Answers
import Diary
import Foundation
import Shop
import Testing

@testable import Conversation

/// The sample shop on a Saturday morning, with a diary in memory: what a visit meets at a real counter, without disk or clock.
final class TestCounter {
    static let content: ShopContent = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "content")
        var files: [ShopFiles.File] = []
        for case let name as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
            guard ShopFiles.endings.contains(where: name.hasSuffix) else { continue }
            files.append(
                ShopFiles.File(path: name, bytes: [UInt8](FileManager.default.contents(atPath: folder.path + "/" + name) ?? Data()))
            )
        }
        return ShopReader.read(ShopFiles(files)).content
    }()
    static let engine = AnswerEngine(content: content, table: nil)
    static let zone: ZoneRules = {
        let data = FileManager.default.contents(atPath: "/usr/share/zoneinfo/Europe/Berlin") ?? Data()
        do { return try ZoneRules(name: "Europe/Berlin", tzif: [UInt8](data)) } catch { fatalError("\(error)") }
    }()

    let content: ShopContent
    var visit: Visit
    /// Saturday 21 November 2026, 10:00 in Berlin.
    var wall = Instant(secondsSince1970: 1_795_251_600)
    var monotonic = Duration.seconds(1000)
    var isClockTrusted = true
    var isDiaryBroken = false

    private(set) var effects: [VisitEffect] = []
    private(set) var bookings: [Booking] = []
    private(set) var held: (slot: Slot, claims: [Claim])?
    private var claims: Set<Claim> = []
    private let interpreter: Interpreter

    init(content: ShopContent = TestCounter.content, engine: AnswerEngine = TestCounter.engine) {
        self.content = content
        interpreter = Interpreter(
            engine: engine,
            triggers: TriggerRules(
                owner: content.handoff, languages: content.languages, inkling: CounterLines.inkling),
            content: content)
        visit = Visit(
            content: content, zone: Self.zone, now: Now(monotonic: monotonic, wall: wall))
    }

    // MARK: What people do

    @discardableResult
    func type(_ line: String) -> [String] { send(.line(line)) }

    @discardableResult
    func press(_ key: Character) -> [String] { send(.key(key)) }

    func wait(_ seconds: Int) {
        wall = wall.adding(seconds: Int64(seconds))
        monotonic += .seconds(seconds)
        send(.timePassed)
    }

    /// - Returns: what Deskbell said.
    @discardableResult
    func send(_ event: VisitEvent) -> [String] {
        var events = [event], said: [String] = []
        while !events.isEmpty {
            let new = visit.handle(events.removeFirst(), in: world)
            effects += new
            for effect in new {
                switch effect {
                case .turn(let turn): if turn.who == .deskbell { said.append(turn.text) }
                case .diary(let request): events.append(.diary(answer(request)))
                case .call, .feedback, .wrongAnswer, .end: break
                }
            }
        }
        return said
    }

    /// What the whole screen says, as one text.
    var screenText: String {
        let body = visit.screen.body.map { block in
            switch block {
            case .customer(let text): "› " + text
            case .paragraph(let text): text
            case .choice(let key, let label): "\(key) \(label)"
            }
        }
        return (visit.screen.notices + body).joined(separator: "\n")
    }

    var calls: [CallDraft] {
        effects.compactMap { if case .call(let draft) = $0 { draft } else { nil } }
    }

    var transcript: [Turn] {
        effects.compactMap { if case .turn(let turn) = $0 { turn } else { nil } }
    }

    var end: VisitEffect.EndReason? {
        effects.compactMap { if case .end(let reason) = $0 { reason } else { nil } }.last
    }

    /// Takes a slot from under a customer, as another counter would.
    func takeElsewhere(_ slot: Slot, service: Service) {
        claims.formUnion(
            occupancy.allocate(Demand(service: service, start: slot.start, provider: slot.provider), content: content) ?? [])
    }

    // MARK: The diary in memory

    private(set) var waitingList: [WaitingWish] = []
    private(set) var promises: [PromisedChange] = []
    private(set) var numbers: [Service.ID] = []
    private(set) var remembered: Set<String> = []

    /// A place in the diary that another customer gives up.
    func freeElsewhere(_ taken: [Claim]) { claims.subtract(taken) }

    /// Fills a day, but for these minutes since midnight.
    @discardableResult
    func fill(_ day: LocalDate, exceptFrom first: Int = 1440, until last: Int = 1440) -> [Claim] {
        let midnight = Self.zone.instant(LocalDateTime(day, TimeOfDay(minutes: 0)!)).secondsSince1970 / 300
        let added = content.providers.flatMap { provider in
            (0..<288).filter { $0 < first / 5 || $0 >= last / 5 }.map {
                Claim(holder: .provider(provider.id), quantum: midnight + Int64($0))
            }
        }
        claims.formUnion(added)
        return added
    }

    private var occupancy: Occupancy {
        let quanta = (wall.secondsSince1970 / 300 - 100_000)..<(wall.secondsSince1970 / 300 + 100_000)
        return Occupancy(quanta: quanta, claims: claims)
    }

    var world: Surroundings {
        let now = Now(monotonic: monotonic, wall: wall, isClockTrusted: isClockTrusted)
        let finder = SlotFinder(content: content, zone: Self.zone)
        return Surroundings(
            now: now,
            interpret: { [interpreter, wall] in interpreter.interpret($0, language: $1, now: Self.zone.local(wall)) },
            occupancy: { [occupancy, isDiaryBroken] _, _ in isDiaryBroken ? nil : occupancy },
            line: { [occupancy, content, numbers] in
                WalkInLine(
                    finder: finder, now: now.wall, occupancy: occupancy, bookings: [],
                    places: numbers.enumerated().compactMap { index, id in
                        content.service(id).map { WalkInPlace(id: "\(index)", service: $0, provider: nil, stage: .waiting) }
                    })
            })
    }

    private func answer(_ request: DiaryRequest) -> DiaryAnswer {
        guard !isDiaryBroken else { return .failed }
        switch request {
        case .hold(let ids, let candidates):
            giveBack()
            for visit in candidates {
                guard let taken = allocate(ids, visit) else { continue }
                claims.formUnion(taken)
                held = (visit[0], taken)
                return .held(visit)
            }
            return .refused(.taken)
        case .release:
            giveBack()
            return .released
        case .callBack(let callback): return .callbackPromised(callback)
        case .confirm(let details):
            guard held != nil else { return .refused(.taken) }
            self.held = nil
            let codes = details.services.indices.map { BookingCode(number: 12_345 + bookings.count + $0) }
            let made = details.services.indices.map { index in
                Booking(
                    id: Booking.ID(rawValue: "b\(bookings.count + index)"), code: codes[index], service: details.services[index],
                    slot: details.slots[index], localStart: Self.zone.local(details.slots[index].start), zone: "Europe/Berlin",
                    customer: details.customer, phone: details.phone, status: .booked, group: codes.count > 1 ? codes[0] : nil,
                    createdAt: wall)
            }
            bookings += made
            return .booked(made)
        case .find(let code, let digits):
            guard let found = bookings.first(where: { $0.code == code && $0.phone.hasSuffix(digits) }) else { return .notFound }
            return .found(bookings.filter { $0.id == found.id || found.group != nil && $0.group == found.group })
        case .cancel(let ids):
            for index in bookings.indices where ids.contains(bookings[index].id) { bookings[index].status = .cancelled }
            return .cancelled(bookings.filter { ids.contains($0.id) })
        case .move(let ids, _, let candidates):
            for (place, id) in ids.enumerated() {
                guard let index = bookings.firstIndex(where: { $0.id == id }) else { return .notFound }
                bookings[index].slot = candidates[0][place]
            }
            return .moved(bookings.filter { ids.contains($0.id) })
        case .takeNumber(let service, _):
            numbers.append(service)
            return .numbered(numbers.count)
        case .wait(let wish):
            waitingList.append(wish)
            return .waiting(waitingList.count)
        case .promise(let change):
            promises.append(change)
            return .promised(change.window.upperBound)
        case .findLost(let phone, let day):
            let found = bookings.filter { $0.phone == phone && $0.localStart.date == day }
            return .lostCodeNoted(LostBookings(phone: phone, day: day, codes: found.map(\.code)))
        case .remember(let phone):
            remembered.insert(phone)
            return .remembered
        case .forget(let phone):
            remembered.remove(phone)
            return .forgotten
        case .recall(let phone):
            guard remembered.contains(phone), let last = bookings.last(where: { $0.phone == phone }) else { return .recalled(nil) }
            let visit = bookings.filter { $0.id == last.id || last.group != nil && $0.group == last.group }
            return .recalled(LastChoice(services: visit.map(\.service), provider: last.slot.provider))
        }
    }

    private func allocate(_ ids: [Service.ID], _ visit: [Slot]) -> [Claim]? {
        var known = occupancy
        var taken: [Claim] = []
        for (id, slot) in zip(ids, visit) {
            guard let service = content.service(id),
                let claims = known.allocate(
                    Demand(service: service, start: slot.start, provider: slot.provider), content: content)
            else { return nil }
            known.occupy(claims)
            taken += claims
        }
        return taken
    }

    private func giveBack() {
        claims.subtract(held?.claims ?? [])
        held = nil
    }
}
