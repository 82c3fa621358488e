/// Times, dates and prices as a customer reads them, in one language and on the owner's clock.
package struct FactStyle: Sendable {
    let words: FactWords
    private let clock: ClockFace
    private let currency: String

    package init(_ content: ShopContent, language: Language) {
        words = FactWords.of(language, own: content.wording[language] ?? [:])
        clock = content.clock
        currency = content.currency
    }

    /// `09:00`, `9:00 am`; German times by themselves get their `Uhr`.
    package func time(_ time: TimeOfDay) -> String {
        switch clock {
        case .hours24: digits(time) + words.clockSuffix
        case .hours12: digits(time)
        }
    }

    /// `09:00–18:00`
    package func range(_ range: TimeRange) -> String { "\(digits(range.start))–\(digits(range.end))" }

    /// `09:00–12:00, 14:00–18:00`, or closed; with the reason, if there is one: `closed (Christmas)`.
    package func hours(_ ranges: [TimeRange], reason: String? = nil) -> String {
        let times = ranges.isEmpty ? words.closed : ranges.map(range).joined(separator: ", ")
        return times + (reason.map { " (\($0))" } ?? "")
    }

    /// `Tuesday, 24 November`; with the year where it is not `now`'s.
    package func date(_ date: LocalDate, now: LocalDate) -> String {
        "\(words.weekdays[date.weekday.rawValue - 1]), \(dayAndMonth(date, now: now))"
    }

    /// `today at 14:00`, `on Tuesday, 24 November, at 09:00`
    package func moment(_ moment: LocalDateTime, now: LocalDate) -> String {
        switch moment.date.daysSinceEpoch - now.daysSinceEpoch {
        case 0: "\(words.today) \(words.at) \(time(moment.time))"
        case 1: "\(words.tomorrow) \(words.at) \(time(moment.time))"
        default: words.onDayAt.before + date(moment.date, now: now) + words.onDayAt.between + time(moment.time)
        }
    }

    /// `€32`, `from €32.50`, `32,50 €`
    package func price(_ price: Price) -> String {
        guard price.hundredths > 0 else { return words.free }
        var whole = String(price.hundredths / 100)
        if whole.count > 3 { whole.insert(contentsOf: words.thousandsMark, at: whole.index(whole.endIndex, offsetBy: -3)) }
        let cents = price.hundredths % 100
        let amount = cents == 0 ? whole : whole + words.decimalMark + padded(cents, to: 2)
        let symbol = ["EUR": "€", "USD": "$", "GBP": "£"][currency]
        let text =
            switch (words.isSymbolFirst, symbol) {
            case (true, let symbol?): symbol + amount
            case (true, nil): "\(currency) \(amount)"
            case (false, _): "\(amount) \(symbol ?? currency)"
            }
        return price.isFrom ? "\(words.from) \(text)" : text
    }

    /// The days of a closure: `25–26 December`, `27 July – 7 August 2027`.
    func dates(_ dated: DatedHours, now: LocalDate) -> String {
        if dated.first == dated.last { return date(dated.first, now: now) }
        if dated.first.month == dated.last.month, dated.first.year == dated.last.year {
            return "\(dated.first.day)\(words.dayMark)–\(dayAndMonth(dated.last, now: now))"
        }
        let isOneYear = dated.first.year == dated.last.year
        return "\(dayAndMonth(dated.first, now: isOneYear ? dated.first : now)) – \(dayAndMonth(dated.last, now: now))"
    }

    /// `Tue–Wed 09:00–18:00, Thu 09:00–20:00, closed Sun–Mon`: days with like hours together.
    func week(_ hours: WeeklyHours) -> String {
        var groups: [(ranges: [TimeRange], days: [Weekday])] = []
        for day in Weekday.allCases where !hours[day].isEmpty {
            if groups.last?.ranges == hours[day], groups.last?.days.last?.next == day {
                groups[groups.count - 1].days.append(day)
            } else {
                groups.append((hours[day], [day]))
            }
        }
        let closed = Weekday.allCases.filter { hours[$0].isEmpty }.map { words.shortWeekdays[$0.rawValue - 1] }
        let open = groups.map { "\(span($0.days)) \($0.ranges.map(range).joined(separator: ", "))" }
        let parts = open + (closed.isEmpty ? [] : ["\(list(closed)) \(words.closed)"])
        // A day with two stretches has a comma of its own.
        return parts.joined(separator: hours.days.values.contains { $0.count > 1 } ? "; " : ", ")
    }

    /// `Mara, Jonas and Aylin`
    func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return "\(names.dropLast().joined(separator: ", ")) \(words.and) \(last)"
    }

    func amount(_ number: Int, _ unit: (one: String, many: String)) -> String { "\(number) \(number == 1 ? unit.one : unit.many)" }

    private func span(_ days: [Weekday]) -> String {
        let names = days.map { words.shortWeekdays[$0.rawValue - 1] }
        return switch names.count {
        case 1: names[0]
        default: "\(names[0])–\(names[names.count - 1])"
        }
    }

    private func dayAndMonth(_ date: LocalDate, now: LocalDate) -> String {
        let text = "\(date.day)\(words.dayMark) \(words.months[date.month - 1])"
        return date.year == now.year ? text : "\(text) \(date.year)"
    }

    private func digits(_ time: TimeOfDay) -> String {
        switch clock {
        case .hours24: return time.description
        case .hours12:
            let hour = time.hour % 12 == 0 ? 12 : time.hour % 12
            return "\(hour):\(padded(time.minute, to: 2)) \(12..<24 ~= time.hour ? "pm" : "am")"
        }
    }
}
