import Foundation
import Shop
import Testing

@Suite("deskbell slots")
struct SlotsTests {
    let shop: ScratchShop

    init() throws { shop = try ScratchShop() }

    @Test("Offers the shop's times, in its zone, with who would do it")
    func offers() throws {
        let day = ScratchShop.day(2)
        let slots = try shop.run("slots", "Full Colour", "--from", day.description, "--days", "1", "--json").objects()
        #expect(Set(slots.flatMap(\.keys)) == ["start", "end", "provider"])
        #expect(slots.first?["start"] as? String == "\(day)T09:00:00+05:30")
        #expect(slots.first?["end"] as? String == "\(day)T10:00:00+05:30")
        #expect(slots.last?["end"] as? String == "\(day)T18:00:00+05:30")
        #expect(slots.allSatisfy { $0["provider"] as? String == "mira" })
        #expect(slots.count == 33)
    }

    @Test("Offers no longer what has been booked")
    func respectsBookings() throws {
        let arguments = ["slots", "colour", "--from", ScratchShop.day(2).description, "--days", "1", "--json"]
        let before = try shop.run(arguments).objects().count
        let added = try shop.run(
            "bookings", "add", "colour", "--start", ScratchShop.time(2, "12:00"), "--name", "Anna", "--phone", "0301234567")
        #expect(added.code == 0, "\(added.problems)")
        #expect(try shop.run(arguments).objects().count == before - 7)
    }

    @Test("Finds services and people by id, by name, by the owner's other words, by their beginning")
    func findsByName() throws {
        for service in ["cut", "Haircut", "TRIM", "hairc"] {
            #expect(try shop.run("slots", service, "--from", "tomorrow", "--days", "1", "--with", "leo").code == 0, "\(service)")
        }
        for service in ["massage", ""] {
            let result = try shop.run("slots", service, "--days", "1")
            #expect(result.code == 1, "\(service)")
            #expect(result.problems.contains("The shop has: cut"))
        }
        #expect(try shop.run("slots", "childrens cut", "--with", "Leo").code == 0)
        #expect(try shop.run("slots", "cut", "--with", "zoe").code == 1)
    }

    @Test("Keeps its options within bounds")
    func bounds() throws {
        for days in ["0", "-3", "367", "many"] { #expect(try shop.run("slots", "cut", "--days=\(days)").code == 64, "\(days)") }
        #expect(try shop.run("slots", "cut", "--from", "whenever").code == 64)
        #expect(try shop.run("slots").code == 64)
        #expect(try shop.run("slots", "cut", "--from", ScratchShop.day(200).description, "--json").objects().isEmpty)
    }
}
