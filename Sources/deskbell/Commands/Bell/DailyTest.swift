import Bell
import Foundation
import Shop

/// Whether the day's test of the bell is due, kept in one line beside the bell's own files.
struct DailyTest {
    private let places: Places
    private var path: String { places.homePath + "/bell.tested" }

    init(_ places: Places) { self.places = places }

    /// The time has come, and today it did not sound yet. A device that was off at that time is tested when it is on again.
    func isDue() throws -> Bool {
        let shop = try OpenShop(places)
        let now = shop.zone.local(Clocks.wall)
        guard let time = BellWishes(content: shop.content, zone: shop.zone).testTime(on: now.date), now.time >= time else {
            return false
        }
        return last != now.date
    }

    /// The day of the last one.
    var last: LocalDate? {
        FileManager.default.contents(atPath: path).flatMap { LocalDate(iso: String(decoding: $0.prefix(10), as: UTF8.self)) }
    }

    /// Today's is taken. Said before it sounds: on a card that takes no writes it would sound every five minutes else.
    func note() throws {
        let today = try OpenShop(places).zone.local(Clocks.wall).date
        do {
            try Data("\(today)\n".utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw Failure(
                "The bell was not tested: that it was cannot be written to \(path). Check the card, and who may write there.",
                code: ExitStatus.cannotCreate)
        }
    }
}
