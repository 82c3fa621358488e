import ArgumentParser
import Diary
import Ledger
import Shop

struct BookingsFind: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: "A customer's bookings, by phone number or by name; for a lost code, too.",
        discussion: """
            From today on; --past for those that were, too. Part of a name is enough, and accents do not matter.

            Example: deskbell bookings find "030 123456"
            """)

    @OptionGroup var places: Places
    @Argument(help: "A phone number, or a name.") var who: [String]
    @Flag(help: "Those that were, too.") var past = false
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let view = try DiaryView(places), text = who.joined(separator: " "), now = Clocks.wall
        let from = past ? Instant(millisecondsSince1970: -(1 << 50)) : view.zone.start(of: view.zone.local(now).date)
        let found = Array(try view.file.bookings(of: text, from: from).prefix(200))
        if json { return JSON.print(found.map { BookingJSON($0, zone: view.zone) }) }
        view.lines.list(found)
    }
}

extension LedgerFile {
    /// By phone number, or by name; without held and cancelled ones.
    func bookings(of text: String, from: Instant) throws -> [BookingRecord] {
        guard text.contains(where: \.isNumber) else {
            let filter = BookingFilter(starts: from..<Instant(millisecondsSince1970: 1 << 50))
            return try bookings(filter).filter { ShopNames.isName(text, of: $0.booking.customer) }
        }
        do {
            return try bookings(phone: PhoneNumber(text)).filter { $0.booking.slot.end >= from }
        } catch let problem as PhoneNumber.Problem {
            throw Failure(problem.description, code: ExitStatus.usage)
        }
    }
}

struct BookingsName: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "name", abstract: "Adds a customer's name, or puts name or phone right; for all bookings of the visit.",
        discussion: "Example: deskbell bookings name 471203 --name \"Anna Schmidt\"")

    @OptionGroup var places: Places
    @OptionGroup var code: CodeArgument
    @Option(help: "The customer's name.") var name: String?
    @Option(help: "The customer's phone number.") var phone: String?
    @OptionGroup var staff: StaffOption
    @Flag(help: "One JSON document.") var json = false

    func validate() throws {
        guard name != nil || phone != nil else { throw ValidationError("Say --name, --phone, or both.") }
    }

    func run() throws {
        let view = try DiaryView(places)
        let before = try code.record(in: view.file).booking
        let customer = try TypedCustomer(name: name ?? before.customer.nonEmpty, phone: phone ?? before.phone.nonEmpty).customer(
            notice: before.privacyNotice)
        guard let record = try view.file.name(before.id, as: customer, at: Clocks.wall, by: staff.name) else {
            throw Failure("That booking is gone.", code: ExitStatus.problem)
        }
        BellAccess.tellChanged("bookings", places)
        view.show(record, json: json)
    }
}

struct BookingsApprove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Says yes to a booking that waits for staff.",
        discussion: "Example: deskbell bookings approve 471203 --by Mara")

    @OptionGroup var places: Places
    @OptionGroup var code: CodeArgument
    @OptionGroup var staff: StaffOption
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let view = try DiaryView(places)
        let booking = try code.record(in: view.file).booking
        guard let record = try view.file.approve(booking.id, at: Clocks.wall, by: staff.name) else {
            throw Failure("That booking is gone.", code: ExitStatus.problem)
        }
        BellAccess.tellChanged("bookings", places)
        view.show(record, json: json)
    }
}

/// A customer as staff take them down: some have no phone, and none needs an e-mail address.
struct TypedCustomer {
    let name: String?
    let phone: String?

    func customer(notice: String = "") throws(Failure) -> Customer {
        do {
            return Customer(
                name: try name.map { try CustomerName($0).text } ?? "",
                phone: try phone.map { try PhoneNumber($0).normalized } ?? "",
                notice: notice)
        } catch let problem as CustomerName.Problem {
            throw Failure(problem.description, code: ExitStatus.usage)
        } catch let problem as PhoneNumber.Problem {
            throw Failure(problem.description, code: ExitStatus.usage)
        } catch {
            preconditionFailure("names and phone numbers have no other problems")
        }
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
