import Answers
import Ledger
import Shop

/// What the report shows, before it is drawn.
struct ReportPage {
    let report: WeekReport
    let content: ShopContent
    let words: ReportWords
    /// Questions worth adding to the answers, the most asked first.
    let wanted: [QuestionGroup]
    /// The day on which it was made.
    let today: LocalDate

    /// As many questions as an owner answers on a Sunday evening.
    static let wantedShown = 3

    init(report: WeekReport, shop: OpenShop, language: Language, today: LocalDate) {
        self.report = report
        content = shop.content
        words = ReportWords(language: language)
        self.today = today
        // Fitting the answers takes its time: only for somebody's question.
        let now = shop.zone.local(Clocks.wall)
        let open = report.wanting.filter { $0.isWrong || $0.helped == false || !shop.answers($0.text, nil, at: now) }
        wanted = open.isEmpty ? [] : Array(shop.engine.groups(of: open.map(\.text)).prefix(Self.wantedShown))
    }

    var isComplete: Bool { today > report.week.sunday }
    var numbers: PeriodNumbers { report.numbers }
    var hasLastWeek: Bool { report.before.matters + report.before.calls > 0 }

    /// From the first to the last hour in which anybody came; the opening hours of a usual day where nobody did.
    var hours: Range<Int> {
        let busy = numbers.contactsByHour.indices.filter { numbers.contactsByHour[$0] + numbers.callsByHour[$0] > 0 }
        guard let first = busy.first, let last = busy.last else { return 9..<18 }
        return min(first, 9)..<max(last + 1, 18)
    }

    /// `62%`, or `2 min, 9 of 10 within 6 min`.
    func value(_ measure: ReportMeasure, _ numbers: PeriodNumbers? = nil) -> String {
        switch measure.value(numbers ?? self.numbers) {
        case .share(let share): words.percent(share)
        case .time(let times): words.duration(times.open.median)
        }
    }

    /// What stands behind the number: `31 of 50`, `9 of 10 within 6 min; 12 calls`.
    func detail(_ measure: ReportMeasure) -> String {
        switch measure.value(numbers) {
        case .share(let share): return words.ofWhole(share)
        case .time(let times):
            guard times.open.count > 0 else { return words("no calls yet", "noch keine Rufe") }
            let within = words("9 of 10 within", "9 von 10 in") + " " + words.duration(times.open.p90)
            return "\(within); \(times.open.count) \(times.open.count == 1 ? words("call", "Ruf") : words("calls", "Rufe"))"
        }
    }

    /// By the clock on the wall, nights included: for those who want to compare.
    func wallClock(_ measure: ReportMeasure) -> String? {
        guard case .time(let times) = measure.value(numbers), times.wall.count > 0 else { return nil }
        return words("clock on the wall", "Uhr an der Wand") + ": \(words.duration(times.wall.median)), "
            + words("9 of 10 within", "9 von 10 in") + " \(words.duration(times.wall.p90))"
    }

    func change(_ measure: ReportMeasure) -> String? {
        guard hasLastWeek else { return nil }
        switch measure.change(numbers, report.before) {
        case .better: return words("better", "besser")
        case .worse: return words("worse", "schlechter")
        case .same: return words("as before", "wie vorher")
        case .unknown: return nil
        }
    }

    func aim(_ measure: ReportMeasure) -> String? {
        measure.aim.map { aim in
            words("aim", "Ziel") + ": " + (aim.isAtLeast ? "" : words("under ", "unter ")) + words.percent(aim.share)
        }
    }

    func before(_ measure: ReportMeasure) -> String? {
        hasLastWeek ? words("last week", "Vorwoche") + " " + value(measure, report.before) : nil
    }

    /// In the order of the bar: by whom the matters were settled.
    var paths: [(measure: ReportMeasure, count: Int)] {
        Contact.Path.allCases.map { path in
            let measure: ReportMeasure =
                switch path {
                case .automated: .automated
                case .assisted: .assisted
                case .human: .human
                case .unserved: .unserved
                }
            return (measure, numbers.paths[path] ?? 0)
        }
    }

    /// In one line: what happened.
    var summary: String {
        let counts: [(Int, String, String, String, String)] = [
            (
                numbers.matters, "customer wanted something", "customers wanted something", "Kunde wollte etwas",
                "Kunden wollten etwas"
            ),
            (numbers.questions, "question", "questions", "Frage", "Fragen"),
            (numbers.bookings, "booking", "bookings", "Buchung", "Buchungen"), (numbers.calls, "call", "calls", "Ruf", "Rufe"),
        ]
        return counts.map { "\($0.0) \($0.0 == 1 ? words($0.1, $0.3) : words($0.2, $0.4))" }.joined(separator: " · ")
    }

    /// What needs a person's eye before the numbers are believed.
    var remarks: [String] {
        var remarks: [String] = []
        if !isComplete { remarks.append(words("The week is not over yet.", "Die Woche ist noch nicht vorbei.")) }
        if numbers.openCalls > 0 {
            remarks.append(
                words(
                    "Calls still open: \(numbers.openCalls). See “deskbell calls list --open”.",
                    "Noch offene Rufe: \(numbers.openCalls). Siehe „deskbell calls list --open“."))
        }
        if numbers.matters > 0, numbers.matters < 20 {
            remarks.append(
                words(
                    "So few customers that a single one moves the numbers.",
                    "So wenige Kunden, dass ein einzelner die Zahlen verschiebt."))
        }
        return remarks
    }
}
