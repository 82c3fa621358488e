/// The people and their hours.
struct PeopleCheck {
    let content: ShopContent
    let today: LocalDate

    func findings() -> [Finding] {
        content.providers.flatMap { provider in
            references(provider) + hours(provider)
                + provider.exceptions.filter { !$0.isYearly && $0.last < today }.map(HoursCheck.passed)
        }
    }

    private func references(_ provider: Provider) -> [Finding] {
        (provider.services ?? []).sorted { $0.rawValue < $1.rawValue }.filter { content.service($0) == nil }.enumerated().map {
            index, id in
            let suggestion = Spelling.suggestion(
                for: id.rawValue, among: index < Spelling.enough ? content.services.map(\.id.rawValue) : [])
            return Finding(
                at: provider.source, severity: .error,
                message: "\(provider.name)’s services name “\(id.rawValue)”, which does not exist.",
                remedy: suggestion + (suggestion.isEmpty ? "Write the name or the id of a service, or delete it." : ""))
        }
    }

    private func hours(_ provider: Provider) -> [Finding] {
        guard !content.hours.isEmpty else { return [] }
        var findings: [Finding] = []
        func warn(_ message: String, _ remedy: String) {
            findings.append(Finding(at: provider.source, severity: .warning, message: message, remedy: remedy))
        }
        let own = provider.hours ?? content.hours
        let shared = Weekday.allCases.filter { day in
            own[day].contains { mine in content.hours[day].contains { max(mine.start, $0.start) < min(mine.end, $0.end) } }
        }
        if shared.isEmpty {
            warn(
                "\(provider.name) never works while the shop is open, so nobody can book them.",
                "Correct their hours or the shop’s.")
            return findings
        }
        for day in Weekday.allCases where !own[day].isEmpty && content.hours[day].isEmpty {
            warn("\(provider.name) works on \(day.englishName), when the shop is closed.", "Correct their hours or the shop’s.")
        }
        for day in Weekday.allCases where !provider.breaks[day].isEmpty && !own[day].isEmpty {
            if own[day].allSatisfy({ $0.subtracting(provider.breaks[day]).isEmpty }) {
                warn("\(provider.name)’s breaks fill the whole \(day.englishName).", "Correct the breaks.")
            }
        }
        return findings
    }
}
