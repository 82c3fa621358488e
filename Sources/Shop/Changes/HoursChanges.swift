/// The week, day by day.
struct HoursChanges {
    let old, new: ShopContent

    var changes: [ContentChanges.Change] {
        if old.hours.isEmpty, !new.hours.isEmpty {
            return [.init(kind: .added, subject: .hours, text: "Opening hours: \(style.week(new.hours)).")]
        }
        if new.hours.isEmpty, !old.hours.isEmpty {
            return [
                .init(kind: .removed, subject: .hours, text: "The opening hours are gone (they were \(style.week(old.hours))).")
            ]
        }
        return Weekday.allCases.compactMap { day in
            Self.sentence(day.englishName, old.hours[day], new.hours[day], style).map {
                .init(kind: .changed, subject: .hours, text: $0)
            }
        }
    }

    private var style: FactStyle { FactStyle(new, language: .english) }

    /// `Saturday closes at 13:00 (was 14:00).`
    static func sentence(_ name: String, _ old: [TimeRange], _ new: [TimeRange], _ style: FactStyle) -> String? {
        guard old != new else { return nil }
        if old.count == 1, new.count == 1, let before = old.first, let after = new.first {
            if before.start == after.start {
                return "\(name) closes at \(style.time(after.end)) (was \(style.time(before.end)))."
            }
            if before.end == after.end {
                return "\(name) opens at \(style.time(after.start)) (was \(style.time(before.start)))."
            }
        }
        if new.isEmpty { return "\(name) is closed (was \(style.hours(old)))." }
        return "\(name) is open \(style.hours(new)) (was \(style.hours(old)))."
    }
}

/// Days that differ from the week.
struct ClosureChanges {
    let old, new: ShopContent
    let today: LocalDate

    var result: (changes: [ContentChanges.Change], removal: ContentChanges.Removal?) {
        let (changes, removed) = Self.changes(
            old.exceptions, new.exceptions, today: today, style: FactStyle(new, language: .english))
        let total = old.exceptions.count { $0.isYearly || $0.last >= today }
        let sentences = changes.map { ContentChanges.Change(kind: $0.kind, subject: .closures, text: $0.text) }
        return (sentences, removed.isEmpty ? nil : .init(subject: .closures, names: removed, total: total))
    }

    /// - Returns: sentences, and the days that are missing and have not passed.
    static func changes(
        _ old: [DatedHours], _ new: [DatedHours], today: LocalDate, style: FactStyle
    ) -> (changes: [(kind: ContentChanges.Change.Kind, text: String)], removed: [String]) {
        func days(_ dated: DatedHours) -> String {
            dated.isYearly ? "Every year " + style.dates(dated, now: dated.first).dropWeekday : style.dates(dated, now: today)
        }
        func told(_ dated: DatedHours) -> String { style.hours(dated.hours, reason: dated.reason) }
        var left = old
        var changes: [(kind: ContentChanges.Change.Kind, text: String)] = []
        for dated in new {
            guard
                let index = left.firstIndex(where: {
                    $0.first == dated.first && $0.last == dated.last && $0.isYearly == dated.isYearly
                })
            else {
                changes.append((.added, "\(days(dated)): \(told(dated))."))
                continue
            }
            let before = left.remove(at: index)
            if told(before) != told(dated) { changes.append((.changed, "\(days(dated)): \(told(dated)) (was \(told(before))).")) }
        }
        var removed: [String] = []
        for dated in left where dated.isYearly || dated.last >= today {
            removed.append(days(dated))
            changes.append((.removed, "\(days(dated)): as in any week again (was \(told(dated)))."))
        }
        return (changes, removed)
    }
}

extension String {
    /// Without the weekday, which is another every year.
    fileprivate var dropWeekday: String { firstIndex(of: ",").map { self[index(after: $0)...].trimmed } ?? self }
}
