import ArgumentParser
import Diary
import Ledger
import Shop

struct ClockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock", abstract: "Whether the computer's date can be trusted, and saying that it can.",
        discussion: "Example: deskbell clock confirm --by Mara", subcommands: [ClockShow.self, ClockConfirm.self])
}

struct ClockShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "The date as the computer has it, and whether the diary believes it.",
        discussion: "Ends with 1 where it does not.\n\nExample: deskbell clock show --json")

    @OptionGroup var places: Places
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let zone = ShopClock.zone(places), file = try OpenLedger.open(places), state = try OpenLedger.clock(file)
        let confirmed = try file.deviceChanges([.dateConfirmed], limit: 1).first
        let words = ClockWords(zone: zone)
        if json {
            JSON.print(ClockJSON(state, zone: zone, confirmed: confirmed))
        } else {
            let page = Page()
            page.line(words.now)
            page.line(words.text(state))
            if let confirmed {
                page.line("Last confirmed by \(CleanText.line(confirmed.by)), \(StaffTime(zone: zone).stamp(confirmed.at)).")
            }
        }
        if state != .trusted { throw ExitStatus.problem }
    }
}

struct ClockConfirm: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "You have read the date and it is right: the diary books again. Who and when is recorded.",
        discussion: "Example: deskbell clock confirm --by Mara")

    @OptionGroup var places: Places
    @OptionGroup var staff: StaffOption
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let zone = ShopClock.zone(places), file = try OpenLedger.open(places), now = Clocks.ledgerMoment
        try file.confirmClock(now, by: staff.name, local: zone.local(now.wall))
        BellAccess.tellChanged("clock", places)
        if json {
            JSON.print(ClockJSON(.trusted, zone: zone, confirmed: try file.deviceChanges([.dateConfirmed], limit: 1).first))
        } else {
            Page().line("\(ClockWords(zone: zone).now) Confirmed by \(staff.name).")
        }
    }
}

/// The clock and why it is doubted, for staff.
struct ClockWords {
    let zone: ZoneRules

    /// “It is Saturday 28 November 2026, 14:30 (Europe/Berlin).”
    var now: String {
        let now = Clocks.wall, today = zone.local(now).date, spoken = SpokenTime(zone: zone, language: .english)
        return "It is \(spoken.date(today, today: today)) \(today.components.year), \(spoken.time(now)) (\(zone.name))."
    }

    func text(_ state: ClockTrust.State) -> String {
        let time = StaffTime(zone: zone)
        switch state {
        case .trusted: return "The diary believes it."
        case .untrusted(.beforeBuild): return "That is before this program was made: the clock was lost. " + Self.remedy
        case .untrusted(.beforeLastRecord(let record)):
            return "The diary has entries of \(time.stamp(record)): the clock was set back or lost. " + Self.remedy
        case .untrusted(.longAfter(let record)):
            return "The last entry is of \(time.stamp(record)), which is very long ago. " + Self.remedy
        case .untrusted(.jumped(let milliseconds)):
            let hours = abs(milliseconds) / 3_600_000
            return
                "The clock jumped \(milliseconds < 0 ? "back" : "ahead") by \(hours < 48 ? "\(hours) hours" : "\(hours / 24) days"). "
                + Self.remedy
        }
    }

    static let remedy = "Set the date and time, or if they are right say so: deskbell clock confirm --by YOUR-NAME"
}

/// `{"now","zone","trusted","doubt":null|"before-build"|"before-last-record"|"long-after"|"jumped","confirmed_at","confirmed_by"}`
struct ClockJSON: Encodable {
    let now, zone: String
    let trusted: Bool
    let doubt: Nullable<String>
    // The contract writes keys so.
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let confirmed_at, confirmed_by: Nullable<String>

    init(_ state: ClockTrust.State, zone: ZoneRules, confirmed: DeviceChange?) {
        now = zone.rfc3339(Clocks.wall)
        self.zone = zone.name
        trusted = state == .trusted
        switch state {
        case .trusted: doubt = Nullable(nil)
        case .untrusted(.beforeBuild): doubt = Nullable("before-build")
        case .untrusted(.beforeLastRecord): doubt = Nullable("before-last-record")
        case .untrusted(.longAfter): doubt = Nullable("long-after")
        case .untrusted(.jumped): doubt = Nullable("jumped")
        }
        confirmed_at = Nullable((confirmed?.at).map(zone.rfc3339))
        confirmed_by = Nullable(confirmed.map { CleanText.line($0.by) })
    }
}
