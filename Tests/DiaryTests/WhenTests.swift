import Shop
import Testing

@testable import Diary

/// Said on Wednesday 25 November 2026 at 10:20.
@Suite("What people say about time")
struct WhenTests {
    static let now = LocalDateTime(SmallShop.date("2026-11-25"), SmallShop.time("10:20"))

    static func said(_ text: String, language: Language? = nil, now: LocalDateTime = now) -> String {
        When.parse(text, now: now, language: language).map(short) ?? "nothing"
    }

    /// `11-28 [6] @14:30/02:30` is Saturday the 28th, half past two or, less likely, in the night.
    static func short(_ when: When) -> String {
        var parts: [String] = []
        func day(_ date: LocalDate) -> String {
            date.year == 2026 ? String(date.description.dropFirst(5)) : date.description
        }
        func days(_ ranges: [ClosedRange<LocalDate>]) -> String {
            ranges.map {
                let isOpen = $0.upperBound.daysSinceEpoch - $0.lowerBound.daysSinceEpoch > 300
                return $0.lowerBound == $0.upperBound
                    ? day($0.lowerBound) : "\(day($0.lowerBound))…\(isOpen ? "" : day($0.upperBound))"
            }
            .joined(separator: ",")
        }
        if let dates = when.dates { parts.append(days(dates)) }
        if let weekdays = when.weekdays { parts.append("[\(weekdays.sorted().map { String($0.rawValue) }.joined())]") }
        if !when.excluded.isEmpty { parts.append("!" + days(when.excluded)) }
        if let times = when.times { parts.append("@" + times.map { "\($0.start)-\($0.end)" }.joined(separator: ",")) }
        if let exact = when.exact {
            parts.append("@\(when.isApproximate ? "~" : "")\(exact)" + (when.otherExact.map { "/\($0)" } ?? ""))
        }
        if when.first { parts.append("first") }
        if let also = when.alsoMeant { parts.append("also " + day(also)) }
        if let instant = when.instant { parts.append("instant \(instant.secondsSince1970)") }
        switch when.problem {
        case .noSuchDate(let text): parts.append("no date “\(text)”")
        case .noSuchTime(let text): parts.append("no time “\(text)”")
        case .otherWeekday(let said, let date): parts.append("not \(said): \(day(date))")
        case nil: break
        }
        for other in when.alternatives { parts.append("or " + short(other)) }
        return parts.isEmpty ? "any" : parts.joined(separator: " ")
    }

    @Test(
        "Days",
        arguments: [
            ("today", "11-25"), ("heute", "11-25"), ("tomorrow", "11-26"), ("tmrw", "11-26"), ("tommorow", "11-26"),
            ("morgen", "11-26"),
            ("day after tomorrow", "11-27"), ("the day after tomorrow", "11-27"), ("übermorgen", "11-27"), ("Uebermorgen", "11-27"),
            ("2moro", "11-26"), ("yesterday", "11-24"), ("in 3 days", "11-28"), ("in drei Tagen", "11-28"),
            ("in two weeks", "12-09…12-15"),
            ("in a fortnight", "12-09…12-15"), ("in zwei Wochen", "12-09…12-15"), ("in einer Woche", "12-02…12-08"),
            ("two weeks from now", "12-09…12-15"), ("a week from today", "12-02"), ("heute in 14 Tagen", "12-09"),
            ("a week from friday", "12-04"), ("friday week", "12-04"), ("Freitag in zwei Wochen", "12-11"),
            ("in 2 weeks on Friday", "12-11"),
            ("in a month", "12-25…12-31"), ("next week", "11-30…12-06"), ("nächste Woche", "11-30…12-06"),
            ("this week", "11-25…11-29"),
            ("week after next", "12-07…12-13"), ("übernächste Woche", "12-07…12-13"), ("next week friday", "12-04"),
            ("friday next week", "12-04"), ("nächste Woche Dienstag", "12-01"), ("the weekend", "11-28…11-29"),
            ("this weekend", "11-28…11-29"), ("am Wochenende", "11-28…11-29"), ("next weekend", "12-05…12-06 also 11-28"),
            ("within two weeks", "11-25…12-09"), ("in den nächsten Tagen", "11-25…12-02"), ("this month", "11-25…11-30"),
            ("next month", "12-01…12-31"), ("next year", "2027-01-01…"), ("dieses Jahr", "11-25…12-31"),
            ("in December", "12-01…12-31"), ("Anfang Dezember", "12-01…12-10"),
            ("mid december", "12-11…12-20"),
            ("end of the month", "11-25…11-30"), ("end of next week", "12-03…12-05"), ("Anfang nächster Woche", "11-30…12-01"),
        ])
    func days(text: String, expected: String) { #expect(Self.said(text) == expected, "\(text)") }

    @Test(
        "Weekdays",
        arguments: [
            ("saturday", "11-28 [6]"), ("Sat", "11-28 [6]"), ("on sat", "11-28 [6]"), ("samstag", "11-28 [6]"), ("Sa", "11-28 [6]"),
            ("wensday", "11-25,12-02 [3]"), ("Donerstag", "11-26 [4]"), ("thrusday", "11-26 [4]"), ("satuday", "11-28 [6]"),
            ("wednesday 9:00", "11-25 [3] @09:00/21:00"), ("wednesday 09:00", "12-02 [3] @09:00"),
            ("wednesday morning", "11-25,12-02 [3] @00:00-12:00"),
            ("this friday", "11-27 [5]"), ("coming friday", "11-27 [5]"), ("next friday", "12-04 [5] also 11-27"),
            ("next monday", "11-30 [1]"), ("nächsten Dienstag", "12-01 [2]"), ("nächsten Freitag", "11-27 [5] also 12-04"),
            ("kommenden Freitag", "11-27 [5]"), ("übernächsten Freitag", "12-04 [5]"), ("friday after next", "12-04 [5]"),
            ("Sat or Sun", "11-28…11-29 [67]"), ("Di oder Mi", "11-25,12-01…12-02 [23]"), ("not monday", "[234567]"),
            ("nicht am Montag", "[234567]"),
            ("außer montags", "[234567]"), ("montags kann ich nicht", "[234567]"), ("any day but friday", "[123467] first"),
            ("saturdays", "[6]"), ("samstags", "[6]"), ("any saturday", "[6]"), ("jeden Dienstag", "[2]"), ("weekdays", "[12345]"),
            ("unter der Woche", "[12345]"), ("Tuesday to Thursday", "[234]"), ("Mo-Fr", "[12345]"),
            ("monday through friday", "[12345]"),
            ("Saturday 28", "11-28"), ("Saturday 3", "11-28 [6] @15:00/03:00"), ("saturday at 2", "11-28 [6] @14:00/02:00"),
            ("friday the 27th", "11-27"), ("Sa, 28.11.", "11-28"), ("Friday 28 November", "11-28 not friday: 11-28"),
            ("before friday", "11-25…11-26"), ("until friday", "11-25…11-27"), ("bis Freitag", "11-25…11-27"),
            ("not tomorrow", "!11-26"), ("I can't on friday", "[123467]"), ("i cannot come on friday", "[123467]"),
            ("ich kann am Freitag nicht", "[123467]"), ("I can't come tomorrow, friday?", "11-27 [5] !11-26"),
            ("last friday", "11-20"), ("letzten Freitag", "11-20"),
        ])
    func weekdays(text: String, expected: String) { #expect(Self.said(text) == expected, "\(text)") }

    @Test(
        "Dates",
        arguments: [
            ("2026-12-24", "12-24"), ("24.12.", "12-24"), ("24.12.2026", "12-24"), ("24.12.26", "12-24"), ("24.12", "12-24"),
            ("24/12", "12-24"),
            ("24/12/2026", "12-24"), ("12/24", "12-24"), ("24-12-2026", "12-24"), ("the 24th", "12-24"), ("24th", "12-24"),
            ("on the 26th", "11-26"),
            ("the 24", "12-24"), ("am 24.", "12-24"), ("am 24", "12-24"), ("24 December", "12-24"), ("24th of December", "12-24"),
            ("December 24", "12-24"), ("Dec 24th, 2026", "12-24"), ("dec. 24", "12-24"), ("24. Dezember", "12-24"),
            ("24. Dez.", "12-24"),
            ("the twenty-fourth", "12-24"), ("am vierundzwanzigsten", "12-24"), ("am vierundzwanzigsten Dezember", "12-24"),
            ("first of december", "12-01"), ("5 March", "2027-03-05"), ("march 5", "2027-03-05"), ("am 5. Mai", "2027-05-05"),
            ("3.1.", "2027-01-03"),
            ("christmas eve", "12-24"), ("Heiligabend", "12-24"), ("christmas", "12-25"), ("boxing day", "12-26"),
            ("2. Weihnachtsfeiertag", "12-26"),
            ("silvester", "12-31"), ("new year's eve", "12-31"), ("new year’s day", "2027-01-01"), ("good friday", "2027-03-26"),
            ("Ostermontag", "2027-03-29"), ("Pfingstmontag", "2027-05-17"), ("24.-28.12.", "12-24…12-28"),
            ("24 to 28 December", "12-24…12-28"),
            ("from the 24th to the 28th", "12-24…12-28"), ("24.12. - 28.12.", "12-24…12-28"), ("vor Weihnachten", "11-25…12-24"),
            ("after the 24th", "12-25…"), ("ab dem 24.", "12-24…"), ("Sat 28.11. 14:30", "11-28 @14:30"),
            ("28.11. um 14 Uhr", "11-28 @14:00"),
        ])
    func dates(text: String, expected: String) {
        #expect(Self.said(text) == expected, "\(text)")
    }

    @Test(
        "Times",
        arguments: [
            ("14:30", "@14:30"), ("2:30", "@14:30/02:30"), ("2pm", "@14:00"), ("2 pm", "@14:00"), ("2 p.m.", "@14:00"),
            ("9am", "@09:00"),
            ("2:30pm", "@14:30"), ("2.30pm", "@14:30"), ("1430", "@14:30"), ("at 1430", "@14:30"), ("1430h", "@14:30"),
            ("14h30", "@14:30"),
            ("14 Uhr", "@14:00"), ("14 Uhr 30", "@14:30"), ("14.30 Uhr", "@14:30"), ("14.30", "@14:30"),
            ("um drei", "@15:00/03:00"),
            ("at 3", "@15:00/03:00"), ("3 o'clock", "@15:00/03:00"), ("three o’clock", "@15:00/03:00"), ("at nine", "@09:00/21:00"),
            ("half past two", "@14:30/02:30"), ("half two", "@14:30/02:30"), ("halb drei", "@14:30/02:30"),
            ("quarter to 4", "@15:45/03:45"),
            ("a quarter past three", "@15:15/03:15"), ("viertel nach drei", "@15:15/03:15"), ("viertel vor vier", "@15:45/03:45"),
            ("viertel vier", "@15:15/03:15"), ("dreiviertel vier", "@15:45/03:45"), ("ten to four", "@15:50/03:50"),
            ("fünf vor halb drei", "@14:25/02:25"),
            ("zehn nach drei", "@15:10/03:10"), ("two thirty", "@14:30/02:30"), ("three forty-five", "@15:45/03:45"),
            ("noon", "@12:00"),
            ("at noon", "@12:00"), ("midnight", "@24:00"), ("quarter to one", "@12:45"), ("halb eins", "@12:30"),
            ("half past twelve", "@12:30"),
            ("around 3", "@~15:00/03:00"), ("gegen drei", "@~15:00/03:00"), ("so um drei", "@~15:00/03:00"),
            ("3ish", "@~15:00/03:00"),
            ("after three", "@15:00-24:00"), ("nach drei", "@15:00-24:00"), ("ab 15 Uhr", "@15:00-24:00"),
            ("before noon", "@00:00-12:00"),
            ("vor elf", "@00:00-11:00"), ("between 2 and 4", "@14:00-16:00"), ("zwischen zwei und vier", "@14:00-16:00"),
            ("from 10 to 1", "@10:00-13:00"),
            ("9-12 Uhr", "@09:00-12:00"), ("7-9pm", "@19:00-21:00"), ("14:00-16:00", "@14:00-16:00"),
            ("not before ten", "@10:00-24:00"),
            ("nicht vor 10", "@10:00-24:00"), ("no later than 4", "@00:00-16:01"), ("spätestens um 16 Uhr", "@00:00-16:01"),
            ("mornings", "@00:00-12:00"),
            ("only mornings", "@00:00-12:00"), ("nur vormittags", "@00:00-12:00"), ("in the afternoon", "@12:00-18:00"),
            ("this evening", "11-25 @17:00-24:00"), ("tonight", "11-25 @17:00-24:00"), ("heute Nachmittag", "11-25 @12:00-18:00"),
            ("heute Morgen", "11-25 @00:00-12:00"), ("morgen früh", "11-26 @00:00-10:00"),
            ("Samstagvormittag", "11-28 [6] @00:00-12:00"),
            ("late afternoon", "@15:00-18:00"), ("am späten Nachmittag", "@15:00-18:00"), ("early evening", "@17:00-20:30"),
            ("after work", "@17:00-24:00"),
            ("nach der Arbeit", "@17:00-24:00"), ("after lunch", "@13:00-24:00"), ("not in the morning", "@12:00-24:00"),
            ("morning or evening", "@00:00-12:00,17:00-24:00"),
            ("3 in the afternoon", "@15:00"), ("8 abends", "@20:00"), ("at 8 in the evening", "@20:00"),
            ("in half an hour", "11-25 @10:50-24:00"),
            ("in 30 Minuten", "11-25 @10:50-24:00"), ("in two hours", "11-25 @12:20-24:00"),
        ])
    func times(text: String, expected: String) { #expect(Self.said(text) == expected, "\(text)") }

    @Test(
        "Days and times together",
        arguments: [
            ("tomorrow after three", "11-26 @15:00-24:00"), ("next Friday afternoon", "12-04 [5] @12:00-18:00 also 11-27"),
            ("sat 14:30", "11-28 [6] @14:30"),
            ("saturday at half past two", "11-28 [6] @14:30/02:30"), ("Samstag halb drei", "11-28 [6] @14:30/02:30"),
            ("sat 2pm", "11-28 [6] @14:00"),
            ("tomorrow 3", "11-26 @15:00/03:00"), ("tomorrow 2-4", "11-26 @14:00-16:00"), ("the 24th at 3", "12-24 @15:00/03:00"),
            ("Dienstag zwischen 10 und 12", "12-01 [2] @10:00-12:00"), ("sat 12.10", "11-28 [6] @12:10"),
            ("Montag um 12.10 Uhr", "11-30 [1] @12:10"),
            ("friday morning at 8", "11-27 [5] @08:00"), ("tomorrow at 8 in the evening", "11-26 @20:00"),
            ("morgen um acht Uhr abends", "11-26 @20:00"),
            ("Friday afternoon or Saturday morning", "11-27 [5] @12:00-18:00 or 11-28 [6] @00:00-12:00"),
            ("tomorrow at 2 or 3", "11-26 @14:00/02:00 or 11-26 @15:00/03:00"),
            ("2026-12-24T14:30", "12-24 @14:30"), ("2026-12-24 14:30", "12-24 @14:30"),
            ("2026-12-24T14:30:00+01:00", "instant 1798119000"),
            ("2026-12-24T13:30:00Z", "instant 1798119000"), ("24.12. 14:30", "12-24 @14:30"),
            ("24.12. 9 Uhr", "12-24 @09:00/21:00"),
            ("fri 9-12", "11-27 [5] @09:00-12:00"), ("weekday mornings", "@00:00-12:00"),
            ("saturday mornings", "11-28 [6] @00:00-12:00"),
            ("mittwochs nachmittags", "[3] @12:00-18:00"), ("morgen nach 17 Uhr", "11-26 @17:00-24:00"),
            ("tomorrow, but not before 10", "11-26 @10:00-24:00"),
            ("next week but not monday", "11-30…12-06 [234567]"), ("asap", "first"), ("the first free", "first"),
            ("first available slot", "first"),
            ("as soon as possible", "first"), ("so bald wie möglich", "first"), ("nächster freier Termin", "first"),
            ("first free tomorrow morning", "11-26 @00:00-12:00 first"),
            ("anytime", "first"), ("egal wann", "first"), ("now", "11-25 first"),
        ])
    func together(text: String, expected: String) { #expect(Self.said(text) == expected, "\(text)") }

    @Test(
        "What cannot be is said so, not guessed",
        arguments: [
            ("31 February", "no date “31 February”"), ("31.2.", "no date “31.2.”"), ("30.02.2027", "no date “30.02.2027”"),
            ("the 32nd", "no date “the 32nd”"),
            ("25:00", "no time “25:00”"), ("tomorrow at 14:75", "11-26 no time “14:75”"), ("24.13.", "no date “24.13.”"),
            ("2026-02-30", "no date “2026-02-30”"),
            ("31. November", "no date “31. November”"), ("29 February 2027", "no date “29 February 2027”"),
            ("14 am", "no time “14 am”"),
        ])
    func impossible(text: String, expected: String) { #expect(Self.said(text) == expected, "\(text)") }

    @Test(
        "What is not about time is left alone",
        arguments: [
            "5", "2.", "haircut", "two haircuts", "5 euros", "a cut for 2 people", "my name is Morgan", "guten Morgen",
            "good evening", "How much is a cut?",
            "can I sit in the sun?", "I sat there", "so what", "do you do colour?", "may I ask something", "April Smith",
            "30 minutes", "€14.30", "123456",
            "030 123456", "471 203", "wie viel kostet das", "die Haare schneiden", "half price", "the second one", "number 3",
            "I want the third", "", "...", "1/2 price",
            "can you do 3 of us", "schönen Abend noch", "next", "later", "what about the first one",
        ])
    func silence(text: String) { #expect(Self.said(text) == "nothing", "\(text)") }

    @Test(
        "Whole sentences as they are typed at a counter",
        arguments: [
            ("I'd like to come in next tuesday around 4pm if possible", "12-01 [2] @~16:00"),
            ("haircut and beard on Saturday morning", "11-28 [6] @00:00-12:00"),
            ("Hätten Sie am Freitag ab 16 Uhr noch was frei?", "11-27 [5] @16:00-24:00"),
            ("can you fit me in today at 5?", "11-25 @17:00/05:00"),
            ("is there anything free this afternoon", "11-25 @12:00-18:00"),
            ("Ich brauche einen Termin für morgen Nachmittag", "11-26 @12:00-18:00"),
            ("übermorgen vormittag geht bei mir", "11-27 @00:00-12:00"),
            ("Samstag den 28. November um halb elf", "11-28 @10:30/22:30"), ("on the 1st of December at 10:15 am", "12-01 @10:15"),
            ("Tuesday or Wednesday after 5pm", "11-25,12-01…12-02 [23] @17:00-24:00"),
            ("next week, mornings only", "11-30…12-06 @00:00-12:00"),
            ("irgendwann nächste Woche am Nachmittag", "11-30…12-06 @12:00-18:00"),
            ("thursday evening, not friday", "11-26 [4] @17:00-24:00"),
            ("any day next week after 3", "11-30…12-06 @15:00-24:00 first"), ("what time do you open on Sunday?", "11-29 [7]"),
            ("Habt ihr am 24.12. offen", "12-24"), ("are you open between christmas and new year", "12-25…2027-01-01"),
            ("3 people on Friday at 6", "11-27 [5] @18:00/06:00"), ("book me a cut for 2 on the 27th", "11-27"),
            ("Sa 14:30", "11-28 [6] @14:30"),
            ("first week of december", "12-01…12-07"), ("zweite Woche im Dezember", "12-08…12-14"),
            ("the last week of january", "2027-01-25…2027-01-31"), ("erste Dezemberwoche", "12-01…12-07"),
            ("on a weekday after 5", "[12345] @17:00-24:00"), ("an einem Werktag vormittags", "[12345] @00:00-12:00"),
            ("thurs eve", "11-26 [4] @17:00-24:00"), ("in a year", "2027-11-25…2027-12-01"),
            ("27/11 14:30", "11-27 @14:30"), ("27.11 14:30", "11-27 @14:30"), ("Mi oder Do", "11-25…11-26,12-02 [34]"),
            ("at 3 or so", "@~15:00/03:00"),
            ("di 11", "12-01 [2] @11:00/23:00"), ("mi 9:30", "11-25 [3] @09:30/21:30"), ("do 14 Uhr", "11-26 [4] @14:00"),
            ("Fr. 27.11. 9:00 Uhr", "11-27 @09:00/21:00"), ("so 14:30", "11-29 [7] @14:30"),
            ("fri or sat, not before 11", "11-27…11-28 [56] @11:00-24:00"),
            ("Can I move it to Monday at 9.30?", "11-30 [1] @09:30/21:30"),
            ("verschieben auf Dienstag 10 Uhr", "12-01 [2] @10:00/22:00"),
            ("12/31 at noon", "12-31 @12:00"), ("the last week of december", "12-25…12-31"), ("5pm", "@17:00"),
            ("17 Uhr", "@17:00"),
            ("Wednesday the 2nd", "12-02"), ("sometime after 4 tomorrow", "11-26 @16:00-24:00"),
            ("tomorrow lunchtime", "11-26 @11:30-14:00"),
            ("so früh wie möglich am Montag", "11-30 [1] first"), ("the earliest on monday", "11-30 [1] first"),
            ("first thing monday", "11-30 [1] @00:00-10:00"),
            ("in der Früh", "@00:00-10:00"), ("am Morgen", "@00:00-12:00"), ("Freitag Abend", "11-27 [5] @17:00-24:00"),
            ("morgen um 9 am Vormittag", "11-26 @09:00"), ("1 Dec", "12-01"), ("1st", "12-01"), ("Dez 3 um 15h", "12-03 @15:00"),
            ("Monday 30 November, 14:30", "11-30 @14:30"), ("weekend", "11-28…11-29"),
            ("Mo, Mi oder Fr", "11-25,11-27,11-30,12-02 [135]"),
            ("sat/sun", "11-28…11-29 [67]"), ("half ten tomorrow", "11-26 @10:30/22:30"), ("20 past 4 today", "11-25 @16:20/04:20"),
            ("not this week", "!11-25…11-29"), ("except the 1st", "!12-01"), ("bis spätestens 12 Uhr", "@00:00-12:01"),
            ("from next monday", "11-30…"),
            ("ab nächster Woche", "11-30…"), ("tomorrow 2 pm to 4 pm", "11-26 @14:00-16:00"), ("von 9 bis 11 Uhr", "@09:00-11:00"),
            ("halb 3", "@14:30/02:30"), ("10:30 - 11:30", "@10:30-11:30"),
            ("2moro at 10", "11-26 @10:00/22:00"),
        ])
    func sentences(text: String, expected: String) { #expect(Self.said(text) == expected, "\(text)") }

    @Test(
        "The rest of the sentence is left to be understood",
        arguments: [
            ("haircut and beard on Saturday morning", "haircut and beard"), ("tomorrow after three a cut please", "a cut please"),
            ("Can I book a cut for the 24th at 3 with Ana?", "Can I book a cut with Ana?"),
            ("am Samstag um halb drei Waschen und Schneiden", "Waschen und Schneiden"),
            ("colour, next Friday afternoon", "colour,"), ("beard trim Sat or Sun", "beard trim"),
            ("are you open on Christmas Eve?", "are you open ?"),
        ])
    func rest(text: String, expected: String) throws {
        let when = try #require(When.parse(text, now: Self.now, language: nil))
        #expect(when.rest(of: text) == expected)
    }
}

@Suite("What people say about time, at random")
struct WhenWalkTests {
    static let words = [
        "tomorrow", "next", "friday", "the", "24th", "24.", "12.", "24/12", "in", "two", "weeks", "not", "monday", "halb", "drei",
        "quarter", "to", "4", "at",
        "um", "2", ":", "30", "pm", "am", "after", "before", "between", "and", "or", "oder", "-", "bis", "december", "sat", "so",
        "do", "first", "free",
        "2026", "-12", "-24", "T14:30", "+01:00", "Z", ".", ",", "/", "99", "1430", "uhr", "morgen", "früh", "weekend", "end of",
        "month", "christmas",
        "eve", "from", "until", "31", "february", "no", "but", "this", "haircut", "🦷", "٣", "é", "\u{0301}", "'", "half", "past",
        "twenty", "fourth", "today",
    ]

    @Test("No soup of words crashes it; what it consumed is in order; what it matches it finds among the days")
    func soup() throws {
        for seed in 0..<5000 as Range<UInt64> {
            var random = Seeded(seed)
            let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in
                Self.words.randomElement(using: &random)! + (Bool.random(using: &random) ? " " : "")
            }.joined()
            let language = [nil, Language.english, .german].randomElement(using: &random)!
            guard let when = When.parse(text, now: WhenTests.now, language: language) else { continue }
            var index = text.startIndex
            for range in when.consumed {
                try #require(index <= range.lowerBound && range.lowerBound < range.upperBound, "seed \(seed): \(text)")
                index = range.upperBound
            }
            for wish in [when] + when.alternatives {
                if let start = wish.start, wish.problem == nil, wish.weekdays?.contains(start.date.weekday) ?? true,
                    wish.excluded.isEmpty
                {
                    try #require(wish.matches(start), "seed \(seed): \(text)")
                }
                for range in wish.dates ?? [] { try #require(range.lowerBound <= range.upperBound) }
            }
        }
    }

    @Test("Filters slots, and knows which days are worth searching")
    func filters() throws {
        let when = try #require(When.parse("Friday afternoon or Saturday morning", now: WhenTests.now, language: .english))
        let days = SmallShop.days("2026-11-25", "2026-12-10")
        #expect(when.days(within: days) == [SmallShop.days("2026-11-27", "2026-11-28")])
        let slots = SmallShop.finder.slots(
            for: SmallShop.cut, with: nil, days: days, now: SmallShop.at("2026-11-25 10:20"), occupancy: SmallShop.diary())
        let found = when.filter(slots, zone: SmallShop.berlin).map { SmallShop.berlin.local($0.start) }
        #expect(found.first == LocalDateTime(SmallShop.date("2026-11-27"), SmallShop.time("12:00")))
        #expect(found.last == LocalDateTime(SmallShop.date("2026-11-28"), SmallShop.time("11:45")))
        let exact = try #require(When.parse("sat 14:30", now: WhenTests.now, language: nil))
        #expect(exact.start == LocalDateTime(SmallShop.date("2026-11-28"), SmallShop.time("14:30")))
        #expect(exact.filter(slots, zone: SmallShop.berlin).count == 1)
        let near = try #require(When.parse("around three on Monday", now: WhenTests.now, language: nil))
        #expect(near.filter(slots, zone: SmallShop.berlin).count == 9)
        let instant = try #require(When.parse("2026-11-28T14:30:00+01:00", now: WhenTests.now, language: nil))
        #expect(instant.filter(slots, zone: SmallShop.berlin).map(\.start) == [SmallShop.at("2026-11-28 14:30")])
    }
}
