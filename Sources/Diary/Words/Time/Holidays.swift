internal import Shop

/// Days known by name. What the shop does on them is the owner's to say.
enum Holidays {
    private enum Day {
        case fixed(month: Int, day: Int)
        /// Days after Easter Sunday.
        case easter(Int)
    }

    private static let names: [([String], Day)] = [
        (["christmas", "eve"], .fixed(month: 12, day: 24)), (["xmas", "eve"], .fixed(month: 12, day: 24)),
        (["heiligabend"], .fixed(month: 12, day: 24)), (["heilig", "abend"], .fixed(month: 12, day: 24)),
        (["heiliger", "abend"], .fixed(month: 12, day: 24)), (["heiligen", "abend"], .fixed(month: 12, day: 24)),
        (["weihnachtsabend"], .fixed(month: 12, day: 24)), (["christmas", "day"], .fixed(month: 12, day: 25)),
        (["second", "christmas", "day"], .fixed(month: 12, day: 26)), (["boxing", "day"], .fixed(month: 12, day: 26)),
        (["st", "stephens", "day"], .fixed(month: 12, day: 26)), (["weihnachtstag"], .fixed(month: 12, day: 25)),
        (["christmas"], .fixed(month: 12, day: 25)), (["xmas", "day"], .fixed(month: 12, day: 25)),
        (["xmas"], .fixed(month: 12, day: 25)),
        (["weihnachten"], .fixed(month: 12, day: 25)), (["weihnachtsfeiertag"], .fixed(month: 12, day: 25)),
        (["new", "years", "eve"], .fixed(month: 12, day: 31)), (["new", "year", "s", "eve"], .fixed(month: 12, day: 31)),
        (["new", "year", "eve"], .fixed(month: 12, day: 31)), (["nye"], .fixed(month: 12, day: 31)),
        (["silvester"], .fixed(month: 12, day: 31)),
        (["sylvester"], .fixed(month: 12, day: 31)), (["new", "years", "day"], .fixed(month: 1, day: 1)),
        (["new", "years"], .fixed(month: 1, day: 1)), (["new", "year"], .fixed(month: 1, day: 1)),
        (["neujahr"], .fixed(month: 1, day: 1)),
        (["neujahrstag"], .fixed(month: 1, day: 1)), (["valentines", "day"], .fixed(month: 2, day: 14)),
        (["valentines"], .fixed(month: 2, day: 14)), (["valentinstag"], .fixed(month: 2, day: 14)),
        (["may", "day"], .fixed(month: 5, day: 1)),
        (["tag", "der", "arbeit"], .fixed(month: 5, day: 1)), (["german", "unity", "day"], .fixed(month: 10, day: 3)),
        (["tag", "der", "deutschen", "einheit"], .fixed(month: 10, day: 3)), (["halloween"], .fixed(month: 10, day: 31)),
        (["reformationstag"], .fixed(month: 10, day: 31)), (["allerheiligen"], .fixed(month: 11, day: 1)),
        (["all", "saints"], .fixed(month: 11, day: 1)), (["nikolaus"], .fixed(month: 12, day: 6)),
        (["epiphany"], .fixed(month: 1, day: 6)),
        (["heilige", "drei", "koenige"], .fixed(month: 1, day: 6)), (["rosenmontag"], .easter(-48)),
        (["ash", "wednesday"], .easter(-46)),
        (["aschermittwoch"], .easter(-46)), (["maundy", "thursday"], .easter(-3)), (["gruendonnerstag"], .easter(-3)),
        (["good", "friday"], .easter(-2)), (["karfreitag"], .easter(-2)), (["easter", "saturday"], .easter(-1)),
        (["karsamstag"], .easter(-1)), (["ostersamstag"], .easter(-1)), (["easter", "sunday"], .easter(0)),
        (["ostersonntag"], .easter(0)),
        (["easter", "monday"], .easter(1)), (["ostermontag"], .easter(1)), (["easter"], .easter(0)), (["ostern"], .easter(0)),
        (["ascension", "day"], .easter(39)), (["ascension"], .easter(39)), (["christi", "himmelfahrt"], .easter(39)),
        (["himmelfahrt"], .easter(39)), (["vatertag"], .easter(39)), (["whit", "sunday"], .easter(49)),
        (["pentecost"], .easter(49)), (["whitsun"], .easter(49)), (["whitsunday"], .easter(49)),
        (["pfingsten"], .easter(49)), (["pfingstsonntag"], .easter(49)), (["whit", "monday"], .easter(50)),
        (["pfingstmontag"], .easter(50)),
        (["fronleichnam"], .easter(60)), (["corpus", "christi"], .easter(60)),
    ]

    static func match(_ scanner: WhenScanner, at index: Int) -> WhenScanner.Match? {
        if scanner.isPhrase(["zwischen", "den", "jahren"], at: index) { return betweenTheYears(scanner, index + 3) }
        var index = index, isSecond = false
        // "2. Weihnachtsfeiertag"
        if let number = scanner.number(index), number <= 2, scanner.isSign(index + 1, "."),
            scanner.word(index + 2).hasPrefix("weihnachts")
        {
            (isSecond, index) = (number == 2, index + 2)
        } else if ["zweiter", "zweiten", "zweite"].contains(scanner.word(index)), scanner.word(index + 1).hasPrefix("weihnachts") {
            (isSecond, index) = (true, index + 1)
        }
        guard let (words, day) = names.first(where: { scanner.isPhrase($0.0, at: index) }) else { return nil }
        let end = index + words.count, today = scanner.today
        let year = scanner.number(end, digits: 4...4).flatMap { 2000...2100 ~= $0 ? $0 : nil }
        guard let this = date(day, year: year ?? today.year), let next = date(day, year: today.year + 1) else { return nil }
        let found = (this < today && year == nil ? next : this).adding(days: isSecond ? 1 : 0)
        return ([.days(found...found)], year == nil ? end : end + 1)
    }

    private static func betweenTheYears(_ scanner: WhenScanner, _ end: Int) -> WhenScanner.Match? {
        guard let first = LocalDate(year: scanner.today.year, month: 12, day: 27),
            let last = LocalDate(year: scanner.today.year, month: 12, day: 30)
        else { return nil }
        return ([.span(first...last)], end)
    }

    private static func date(_ day: Day, year: Int) -> LocalDate? {
        switch day {
        case .fixed(let month, let day): LocalDate(year: year, month: month, day: day)
        case .easter(let offset): easter(year).adding(days: offset)
        }
    }

    /// J. Meeus, "Astronomical Algorithms", 1991: the Gregorian Easter.
    static func easter(_ year: Int) -> LocalDate {
        let a = year % 19, b = year / 100, c = year % 100
        let f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - b / 4 - g + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7, m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        return LocalDate(year: year, month: n / 31, day: n % 31 + 1)!
    }
}
