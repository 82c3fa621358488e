import ArgumentParser
import Bell
import Diary
import Ledger
import Shop

struct CallbacksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "callbacks",
        abstract: "Promises to ring customers back: what is due, and what came of it.",
        discussion: "Example: deskbell callbacks list",
        subcommands: [CallbacksList.self, CallbacksAdd.self, CallbacksDone.self])
}

struct CallbacksList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Promised callbacks, the most pressing first.",
        discussion: "Example: deskbell callbacks list --json")

    @OptionGroup var places: Places
    @Flag(help: "Those of the last 30 days that were made, too.") var all = false
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let file = try OpenLedger.open(places), zone = ShopClock.zone(places), now = Clocks.wall
        var callbacks = try file.openCallbacks()
        if all { callbacks += try file.callbacks(askedSince: now.adding(minutes: -30 * 1440)).filter { $0.doneAt != nil } }
        if json { return JSON.print(callbacks.map { CallbackJSON($0, zone: zone, now: now) }) }
        let page = Page(), time = StaffTime(zone: zone, now: now)
        guard !callbacks.isEmpty else { return page.line("No callback is promised.") }
        for callback in callbacks { CallbackLines(time: time).lines(callback).forEach { page.line($0.text, indent: $0.indent) } }
    }
}

struct CallbacksAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Promises a customer a call.",
        discussion: """
            Without --when it is promised as the counter would: within the opening hours, the first hour that the shop can keep.

            Example: deskbell callbacks add --phone "0171 2345678" --name Ann --about "wedding hair" --when "tomorrow 10:00"
            """)

    @OptionGroup var places: Places
    @Option(help: "The number to call.") var phone: String
    @Option(help: "Whom to ask for.") var name = ""
    @Option(help: "What it is about.") var about = ""
    @Option(help: ArgumentHelp("From when on, within an hour: RFC 3339 or “sat 14:30”.", valueName: "when")) var when = ""
    @Option(help: ArgumentHelp("The call that it settles, which stays as it is.", valueName: "id")) var call: String?
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let file = try OpenLedger.open(places), shop = try OpenShop(places), now = Clocks.wall
        var wish = PromisedCall(
            phone: try Self.read { try PhoneNumber(phone).normalized }, about: CleanText.line(about.prefix(200)))
        if !name.isEmpty { wish.name = try Self.read { try CustomerName(name).text } }
        wish.when = when
        if let call {
            guard let handoff = try file.call(named: call)?.handoff else {
                throw Failure(
                    "No call is named “\(CleanText.line(call.prefix(40)))”. See “deskbell calls list”.", code: ExitStatus.problem)
            }
            wish.call = handoff.id
            wish.visit = handoff.visit
        }
        let callback = try CallbackTaking(shop: shop, file: file).take(wish)
        BellAccess.tellChanged("callbacks", places)
        if json { return JSON.print(CallbackJSON(callback, zone: shop.zone, now: now)) }
        let page = Page()
        CallbackLines(time: StaffTime(zone: shop.zone, now: now)).lines(callback).forEach { page.line($0.text, indent: $0.indent) }
    }

    private static func read(_ value: () throws -> String) throws -> String {
        do { return try value() } catch { throw Failure("\(error)", code: ExitStatus.usage) }
    }
}

struct CallbacksDone: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "Says what came of a callback.",
        discussion: "Example: deskbell callbacks done 3f2a --as reached --by Mara")

    @OptionGroup var places: Places
    @Argument(help: "The callback's id, or its first four characters or more.") var id: String
    @Option(name: .customLong("as"), help: "What came of it, in a few words.") var outcome = "reached"
    @Option(help: ArgumentHelp("Who of the staff.", valueName: "staff")) var by: String?
    @Flag(help: "One JSON document.") var json = false

    func validate() throws {
        if let by, StaffName(by) == nil { throw ValidationError("--by needs a name.") }
    }

    func run() throws {
        let file = try OpenLedger.open(places), zone = ShopClock.zone(places), now = Clocks.wall
        let wanted = id.lowercased()
        let known = try file.openCallbacks().filter { wanted.count >= 4 && $0.id.hasPrefix(wanted) }
        guard let callback = known.first else {
            throw Failure(
                "No open callback is called “\(CleanText.line(id.prefix(40)))”. See “deskbell callbacks list”.",
                code: ExitStatus.problem)
        }
        guard known.count == 1 else {
            throw Failure(
                "\(known.count) callbacks begin with “\(CleanText.line(id.prefix(40)))”. Write more of the id.",
                code: ExitStatus.problem)
        }
        guard try file.close(callback: callback.id, at: now, by: by, outcome: CleanText.line(outcome.prefix(200))),
            let done = try file.callback(callback.id)
        else { throw Failure("This callback is done already.", code: ExitStatus.problem) }
        BellAccess.tellChanged("callbacks", places)
        if json { return JSON.print(CallbackJSON(done, zone: zone, now: now)) }
        Page().line("\(done.id.prefix(4))  done: \(CleanText.line(done.outcome ?? ""))")
    }
}

/// A callback in lines; the staff view draws the same.
struct CallbackLines {
    let time: StaffTime

    func lines(_ callback: Callback) -> [(text: String, indent: Int)] {
        let from = time.moment(callback.promised.lowerBound), until = time.time(callback.promised.upperBound)
        let due: String
        if let doneAt = callback.doneAt {
            due =
                "done \(time.moment(doneAt))\(callback.doneBy.map { " by \(CleanText.line($0))" } ?? ""): \(CleanText.line(callback.outcome ?? ""))"
        } else if callback.promised.upperBound < time.now {
            due = "LATE, promised \(from)–\(until)"
        } else if callback.promised.lowerBound <= time.now {
            due = "due now, until \(until)"
        } else {
            due = "due \(from)–\(until)"
        }
        let who = [callback.customer.name, callback.customer.phone].filter { !$0.isEmpty }.joined(separator: ", ")
        var lines = [(text: "\(callback.id.prefix(4))  \(due)", indent: 0), (text: CleanText.line(who), indent: 2)]
        if !callback.about.isEmpty { lines.append((text: "“\(CleanText.line(callback.about))”", indent: 2)) }
        return lines
    }
}

private struct CallbackJSON: Encodable {
    let id, customer, phone, about, from, until, state: String
    // The contract writes keys so.
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let asked_at: String
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let done_at, done_by, outcome, call: Nullable<String>
    let notice: String

    init(_ callback: Callback, zone: ZoneRules, now: Instant) {
        id = callback.id
        customer = CleanText.line(callback.customer.name)
        phone = callback.customer.phone
        about = CleanText.line(callback.about)
        from = zone.rfc3339(callback.promised.lowerBound)
        until = zone.rfc3339(callback.promised.upperBound)
        state =
            callback.doneAt != nil
            ? "done" : callback.promised.upperBound < now ? "late" : callback.promised.lowerBound <= now ? "due" : "promised"
        asked_at = zone.rfc3339(callback.askedAt)
        done_at = Nullable(callback.doneAt.map(zone.rfc3339))
        done_by = Nullable(callback.doneBy.map { CleanText.line($0) })
        outcome = Nullable(callback.outcome.map { CleanText.line($0) })
        call = Nullable(callback.call?.description)
        notice = callback.customer.notice
    }
}
