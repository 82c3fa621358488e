import ArgumentParser
import Diary
import Ledger
import Shop

struct BookingsDay: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "day", abstract: "A day as it stands: a column a person, with breaks, gaps, blocked time and walk-ins.",
        discussion: """
            DATE is 2026-11-28, “tomorrow”, “sat”; without it today. --print makes one page of A4 in plain text for the wall, with family names \
            cut to a letter and without phone numbers.

            Example: deskbell bookings day sat --with mara
            """)

    @OptionGroup var places: Places
    @Argument(help: "The day.") var date: [String] = []
    @Option(help: ArgumentHelp("Only this person's.", valueName: "who")) var with: String?
    @Flag(name: .customLong("print"), help: "One page of A4, plain text.") var forPaper = false
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let shop = try OpenShop(places), file = try OpenLedger.open(places)
        let time = StaffTime(zone: shop.zone)
        let date = date.isEmpty ? time.today : try TypedTime(shop: shop).day(date.joined(separator: " "))
        let only = try with.map { text throws(Failure) in try ShopNames(content: shop.content).provider(text).id }
        let plan = DayPlan(date, try PlanSources(date...date, shop: shop, file: file, now: Clocks.wall), only: only)
        if json { return JSON.print(DayJSON(plan, zone: shop.zone)) }
        guard forPaper else {
            return Output.drawing(DayDrawing(columns: Page.terminalColumns).lines(plan, title: time.day(date)))
        }
        let words = SpokenTime(zone: shop.zone, language: shop.content.languages[0])
        let lines = DayPage().lines(
            plan, shop: CleanText.line(shop.content.name), title: words.date(date, today: time.today),
            printed: time.stamp(Clocks.wall))
        for line in lines { Output.line(line) }
    }
}

struct BookingsWeek: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "week", abstract: "Seven days at a glance: how full everybody is; with --with one person's days side by side.",
        discussion: """
            From DATE on, without it from today. Monday to Sunday: --from-monday.

            Example: deskbell bookings week --with mara
            """)

    @OptionGroup var places: Places
    @Argument(help: "The first day.") var date: [String] = []
    @Option(help: ArgumentHelp("Only this person's, in full.", valueName: "who")) var with: String?
    @Flag(help: "The whole week that the day is in.") var fromMonday = false
    @Flag(help: "One JSON document: a list of days.") var json = false

    func run() throws {
        let shop = try OpenShop(places), file = try OpenLedger.open(places)
        let time = StaffTime(zone: shop.zone)
        var first = date.isEmpty ? time.today : try TypedTime(shop: shop).day(date.joined(separator: " "))
        if fromMonday { first = first.adding(days: 1 - first.weekday.rawValue) }
        let only = try with.map { text throws(Failure) in try ShopNames(content: shop.content).provider(text).id }
        let sources = try PlanSources(first...first.adding(days: 6), shop: shop, file: file, now: Clocks.wall)
        let days = (0..<7).map { DayPlan(first.adding(days: $0), sources, only: only) }
        if json { return JSON.print(days.map { DayJSON($0, zone: shop.zone) }) }
        let drawing = WeekDrawing(columns: Page.terminalColumns)
        Output.drawing(only == nil ? drawing.everybody(days, title: time.day) : drawing.person(days, title: time.day))
    }
}

/// The JSON of a drawn day: for each person what takes their time.
struct DayJSON: Encodable {
    struct Person: Encodable {
        let name, hours: String
        let items: [Item]
    }
    struct Item: Encodable {
        let kind, start, end, title: String
        let details: [String]
        let code: Nullable<String>
    }
    struct Waiting: Encodable {
        let number: Int
        let called: Bool
        let service: String
        let with: Nullable<String>
        let minutes: Int
    }
    let date: String
    let closed: Bool
    let reason: Nullable<String>
    let bookings: Int
    let people: [Person]
    let absent: [String]
    let waiting: [Waiting]

    init(_ plan: DayPlan, zone: ZoneRules) {
        date = "\(plan.date)"
        closed = plan.isClosed
        reason = Nullable(plan.reason)
        bookings = plan.bookings
        absent = plan.absent
        waiting = plan.waiting.map {
            Waiting(number: $0.number, called: $0.isCalled, service: $0.service, with: Nullable($0.provider), minutes: $0.waited)
        }
        let start = zone.start(of: plan.date)
        people = plan.columns.map { column in
            Person(
                name: column.heading, hours: column.note,
                items: column.items.map { item in
                    Item(
                        kind: item.word, start: zone.rfc3339(start.adding(minutes: item.minutes.lowerBound)),
                        end: zone.rfc3339(start.adding(minutes: item.minutes.upperBound)), title: item.title, details: item.details,
                        code: Nullable(item.code?.filter(\.isNumber)))
                })
        }
    }
}

extension PlanItem {
    fileprivate var word: String {
        switch kind {
        case .booking(let status, let awaitsStaff): awaitsStaff ? "awaits-staff" : status.rawValue
        case .walkIn(let isDone): isDone ? "walk-in-done" : "walk-in"
        case .block: "block"
        case .pause: "break"
        case .away: "away"
        case .buffer: "buffer"
        case .gap: "gap"
        }
    }
}
