import Bell
import Diary
import Foundation
import Shop

@testable import Ledger

/// A folder of its own for one test, gone with it.
final class Scratch {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var path: String { folder.appending(path: "ledger.db").path }

    func ledger() throws -> LedgerFile { try LedgerFile(path: path, reserveBytes: 0) }

    /// What a program beside the tests printed, line by line.
    func run(_ program: String, _ arguments: [String], until stop: ((Process, FileHandle) -> Void)? = nil) throws -> [Substring] {
        let process = Process(), pipe = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardOutput = pipe
        try process.run()
        stop?(process, pipe.fileHandleForReading)
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self).split(separator: "\n")
    }

    /// `ledger-racer`, built beside the tests.
    static var racer: String {
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "ledger-racer").path
    }
}

/// Sebastiano Vigna's SplitMix64: a seed gives the same walk again.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// A small salon: three people, two basins; a cut, and a colour with a gap in which its provider is free.
struct SmallShop {
    static let anna = Provider.ID(rawValue: "anna"), ben = Provider.ID(rawValue: "ben"), cara = Provider.ID(rawValue: "cara")
    var content: ShopContent
    let zone: ZoneRules
    /// Tuesday 2026-11-24, 07:00 UTC, 08:00 in Berlin.
    static let morning = Instant(secondsSince1970: 1_795_503_600)

    init() throws {
        let source = Source(file: "test")
        let open = TimeRange(TimeOfDay(hour: 8, minute: 0)!, TimeOfDay(hour: 18, minute: 0)!)!
        content = ShopContent(name: "Salon")
        content.timeZone = "Europe/Berlin"
        content.hours = WeeklyHours(Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [open]) }))
        content.providers = [Self.anna, Self.ben, Self.cara].map { Provider(id: $0, name: $0.rawValue, source: source) }
        content.resources = [Resource(id: Resource.ID(rawValue: "basin"), name: "Basin", count: 2)]
        var cut = Service(id: Service.ID(rawValue: "cut"), name: [.english: "Cut"], steps: [.init(minutes: 30)], source: source)
        cut.bufferAfter = 5
        var colour = Service(
            id: Service.ID(rawValue: "colour"), name: [.english: "Colour"],
            steps: [.init(minutes: 30), .init(minutes: 40, needsProvider: false), .init(minutes: 20)], source: source)
        colour.resources = [.init(resource: Resource.ID(rawValue: "basin"))]
        content.services = [cut, colour]
        content.bookingRules.leadMinutes = 0
        content.bookingRules.grid = 5
        content.bookingRules.maximumOpenPerPhone = 3
        zone = try ZoneRules(
            name: "Europe/Berlin", tzif: [UInt8](Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Berlin"))))
    }

    var cut: Service { content.services[0] }
    var colour: Service { content.services[1] }
    var judge: DiaryJudge { DiaryJudge(finder: SlotFinder(content: content, zone: zone), clock: .trusted) }

    /// - Parameter minutes: after eight in the morning of 2026-11-24.
    func slot(_ service: Service, _ minutes: Int, _ provider: Provider.ID) -> Slot {
        let start = Self.morning.adding(minutes: minutes)
        return Slot(start: start, end: start.adding(minutes: service.minutes), provider: provider)
    }

    func order(_ service: Service, _ minutes: Int, _ providers: Provider.ID..., origin: BookingOrder.Origin = .counter)
        -> BookingOrder
    {
        BookingOrder(services: [service], candidates: providers.map { [slot(service, minutes, $0)] }, origin: origin, by: "test")
    }

    static let customer = Customer(name: "Ada", phone: "030123456", notice: "1")
    static func customer(_ number: Int) -> Customer { Customer(name: "C\(number)", phone: "0301\(100_000 + number)", notice: "1") }

    /// Six in the morning of that day, in the first boot.
    static let now = BootMoment(wall: morning.adding(seconds: -7200), boot: "boot-1", monotonic: 1_000_000)
}

extension BootMoment {
    func later(milliseconds: Int64) -> BootMoment {
        BootMoment(
            wall: Instant(millisecondsSince1970: wall.millisecondsSince1970 + milliseconds), boot: boot,
            monotonic: monotonic + milliseconds)
    }
}

/// The bell has a `BootMoment` of its own.
