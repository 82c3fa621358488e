/// The shop's own hours and closures.
struct HoursCheck {
    let content: ShopContent
    let today: LocalDate

    func findings() -> [Finding] {
        var findings: [Finding] = []
        let shop = Source(file: "shop.yaml")
        if content.hours.isEmpty, content.services.contains(where: \.isBookable) {
            findings.append(
                Finding(
                    at: shop, severity: .error,
                    message: "There are services to book but no opening hours, so nothing can be booked.",
                    remedy: "Write them, like hours: Mon-Fri 9:00-18:00; Sat 9:00-13:00."))
        }
        if !content.hours.isEmpty, content.timeZone == "UTC" {
            findings.append(
                Finding(
                    at: shop, severity: .warning, message: "The time zone is not set, so the clock may be hours wrong.",
                    remedy: "Write it, like time_zone: Europe/Berlin."))
        }
        // Public holidays come with their past years, and what the owner writes takes their place: that is meant.
        let written = content.exceptions.filter { ShopFileKind(path: $0.source.file) != .calendar }
        for (index, dated) in written.enumerated() {
            if !dated.isYearly, dated.last < today { findings.append(Self.passed(dated)) }
            if let other = written[..<index].last(where: { contradicts($0, dated) }) {
                findings.append(
                    Finding(
                        at: dated.source, severity: .warning,
                        message: "\(dated.first) has other hours in \(other.source.written); only these hold.",
                        remedy: "Keep one of the two lines."))
            }
        }
        return findings
    }

    /// One with a year takes the place of a yearly one: that is meant.
    private func contradicts(_ earlier: DatedHours, _ later: DatedHours) -> Bool {
        earlier.isYearly == later.isYearly && earlier.hours != later.hours
            && (earlier.contains(later.first) || later.contains(earlier.first))
    }

    static func passed(_ dated: DatedHours) -> Finding {
        Finding(
            at: dated.source, severity: .warning, message: "\(dated.last) has passed.",
            remedy: "Delete the line, or write the next date; without a year it holds every year.")
    }
}
