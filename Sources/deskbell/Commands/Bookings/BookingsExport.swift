import ArgumentParser
import Diary
import Ledger
import Shop

struct BookingsExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "The diary as a table (CSV), or as a calendar file (--ics), on standard output.",
        discussion: """
            With --without-customers it names nobody: for a file that leaves the shop.

            Example: deskbell bookings export --ics --from today --without-customers > diary.ics
            """)

    @OptionGroup var places: Places
    @OptionGroup var choice: BookingChoice
    @Option(help: ArgumentHelp("Only this booking, with the others of its visit.", valueName: "code")) var code: String?
    @Flag(help: "A calendar file (RFC 5545).") var ics = false
    @Flag(help: "Leave names and phone numbers out.") var withoutCustomers = false

    func run() throws {
        let shop = try OpenShop(places)
        let file = try OpenLedger.open(places)
        let records =
            try code.map { try CodeArgument.visit($0, in: file) } ?? file.bookings(choice.filter(shop: shop, zone: shop.zone))
        if ics {
            Output.raw(
                ICalendar.text(
                    bookings: records.map(Self.numbered), content: shop.content, zone: shop.zone, now: Clocks.wall,
                    includesCustomers: !withoutCustomers))
        } else {
            Output.raw(table(records, zone: shop.zone))
        }
    }

    /// With the number by which a calendar knows the newer of two copies.
    private static func numbered(_ record: BookingRecord) -> Booking {
        var booking = record.booking
        booking.revision = record.sequence
        return booking
    }

    /// RFC 4180, the contract's names as headings.
    private func table(_ records: [BookingRecord], zone: ZoneRules) -> String {
        var rows = [["code", "service", "provider", "start", "end", "customer", "phone", "status", "group"]]
        for record in records {
            let row = BookingJSON(record, zone: zone)
            rows.append([
                row.code, row.service, row.provider, row.start, row.end, withoutCustomers ? "" : row.customer,
                withoutCustomers ? "" : row.phone, row.status, row.group.value ?? "",
            ])
        }
        return rows.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
    }

    /// A spreadsheet must not take a customer's words for a formula (OWASP, CSV injection). A phone number's + is none.
    private static func cell(_ text: String) -> String {
        var text = text
        if let first = text.first, "=@-+\t\r".contains(first), !text.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }) {
            text = "'" + text
        }
        guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
