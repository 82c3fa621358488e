import Ledger
import Shop

/// The report's words and how it writes numbers, in the owner's language.
struct ReportWords {
    let language: Language

    private var isGerman: Bool { language == .german }

    func callAsFunction(_ english: String, _ german: String) -> String { isGerman ? german : english }

    /// `62 %`; a dash where there is nothing to have a share of.
    func percent(_ share: Share) -> String { percent(share.fraction) }

    func percent(_ fraction: Double?) -> String {
        guard let fraction else { return "–" }
        return "\(Int((fraction * 100).rounded()))\(isGerman ? "\u{A0}" : "")%"
    }

    func ofWhole(_ share: Share) -> String {
        share.whole == 0 ? self("none yet", "noch keine") : "\(share.part) \(self("of", "von")) \(share.whole)"
    }

    /// `40 s`, `2 min`, `3 h 15 min`, `2 d 4 h`; a dash where nobody was measured.
    func duration(_ milliseconds: Int64?) -> String {
        guard let milliseconds else { return "–" }
        let seconds = (milliseconds + 500) / 1000, minutes = (seconds + 30) / 60
        switch seconds {
        case ..<120: return "\(seconds)\u{A0}s"
        case ..<7_200: return "\(minutes)\u{A0}min"
        case ..<172_800:
            return "\(minutes / 60)\u{A0}h" + (minutes % 60 > 0 ? "\u{A0}\(minutes % 60)\u{A0}min" : "")
        default:
            let hours = (minutes + 30) / 60
            return "\(hours / 24)\u{A0}\(self("d", "T"))" + (hours % 24 > 0 ? "\u{A0}\(hours % 24)\u{A0}h" : "")
        }
    }

    /// `16–22 November 2026`, `30 November – 6 December 2026`
    func dates(_ week: ReportWeek) -> String {
        let (first, last) = (week.monday, week.sunday)
        let end = "\(day(last.day)) \(month(last)) \(last.year)"
        if first.month == last.month { return "\(day(first.day))–\(end)" }
        let year = first.year == last.year ? "" : " \(first.year)"
        return "\(day(first.day)) \(month(first))\(year) – \(end)"
    }

    /// `16 Nov`
    func short(_ date: LocalDate) -> String { "\(day(date.day)) \(month(date).prefix(3))" }

    private func day(_ number: Int) -> String { isGerman ? "\(number)." : "\(number)" }

    private func month(_ date: LocalDate) -> String { (isGerman ? Self.germanMonths : Self.englishMonths)[date.month - 1] }

    func step(_ step: BookingStep) -> String {
        switch step {
        case .service: self("choosing a service", "Leistung wählen")
        case .provider: self("choosing a person", "Person wählen")
        case .day: self("choosing a day", "Tag wählen")
        case .time: self("choosing a time", "Uhrzeit wählen")
        case .name: self("giving a name", "Namen nennen")
        case .phone: self("giving a phone number", "Telefonnummer nennen")
        case .readBack: self("saying yes to it", "Bestätigen")
        }
    }

    /// An entry's question, or what the fact is called.
    func topic(_ name: String, _ content: ShopContent) -> String {
        if let entry = content.entry(Entry.ID(rawValue: name)) { return entry.question }
        switch name {
        case "opening-hours": return self("Opening hours", "Öffnungszeiten")
        case "price": return self("Prices", "Preise")
        case "duration": return self("How long it takes", "Dauer")
        case "who-is-in": return self("Who is in", "Wer da ist")
        case "next-free": return self("The next free time", "Nächster freier Termin")
        case "services": return self("What the shop does", "Leistungen")
        default: return name
        }
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    private static let germanMonths = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
    ]
}
