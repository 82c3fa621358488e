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
            engine: engine, triggers: TriggerRules(owner: content.handoff, languages: content.languages))
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

    private var occupancy: Occupancy {
        let quanta = (wall.secondsSince1970 / 300 - 100_000)..<(wall.secondsSince1970 / 300 + 100_000)
        return Occupancy(quanta: quanta, claims: claims)
    }

    var world: Surroundings {
        let now = Now(monotonic: monotonic, wall: wall, isClockTrusted: isClockTrusted)
        return Surroundings(
            now: now,
            interpret: { [interpreter, wall] in interpreter.interpret($0, language: $1, now: Self.zone.local(wall)) },
            occupancy: { [occupancy] _, _ in occupancy })
    }

    private func answer(_ request: DiaryRequest) -> DiaryAnswer {
        guard !isDiaryBroken else { return .failed }
        switch request {
        case .hold(let id, let start, let providers):
            giveBack()
            guard let service = content.service(id) else { return .refused(.notOffered) }
            for provider in providers {
                let demand = Demand(service: service, start: start, provider: provider)
                guard let taken = occupancy.allocate(demand, content: content) else { continue }
                let slot = Slot(start: start, end: start.adding(minutes: service.minutes), provider: provider)
                claims.formUnion(taken)
                held = (slot, taken)
                return .held(slot)
            }
            return .refused(.taken)
        case .release:
            giveBack()
            return .released
        case .promise(let callback): return .promised(callback)
        case .confirm(let details):
            guard let held else { return .refused(.taken) }
            self.held = nil
            let booking = Booking(
                id: Booking.ID(rawValue: "b\(bookings.count)"), code: BookingCode(number: 12_345 + bookings.count),
                service: details.service, slot: held.slot, localStart: Self.zone.local(held.slot.start), zone: "Europe/Berlin",
                customer: details.customer, phone: details.phone, status: .booked, createdAt: wall)
            bookings.append(booking)
            return .booked(booking)
        case .find(let code, let digits):
            return bookings.first { $0.code == code && $0.phone.hasSuffix(digits) }.map { .found($0) } ?? .notFound
        case .cancel(let id):
            guard let index = bookings.firstIndex(where: { $0.id == id }) else { return .notFound }
            bookings[index].status = .cancelled
            return .cancelled(bookings[index])
        case .move(let id, let start, let providers):
            guard let index = bookings.firstIndex(where: { $0.id == id }), let service = content.service(bookings[index].service)
            else {
                return .notFound
            }
            bookings[index].slot = Slot(start: start, end: start.adding(minutes: service.minutes), provider: providers[0])
            return .moved(bookings[index])
        }
    }

    private func giveBack() {
        claims.subtract(held?.claims ?? [])
        held = nil
    }
}
