import Testing

@testable import Shop

@Suite("Hours as people write them")
struct HoursTextTests {
    /// `Mon 09:00-18:00 | Sat 09:00-13:00`
    static func written(_ hours: WeeklyHours) -> String {
        Weekday.allCases.filter { !hours[$0].isEmpty }.map { day in
            "\(day.englishName.prefix(3)) " + hours[day].map { "\($0.start)-\($0.end)" }.joined(separator: ",")
        }.joined(separator: " | ")
    }

    static let weekdays = "Mon 09:00-18:00 | Tue 09:00-18:00 | Wed 09:00-18:00 | Thu 09:00-18:00 | Fri 09:00-18:00"

    @Test(
        "Mean what their writer meant",
        arguments: [
            ("Mon-Fri 9:00-18:00; Sat 9-13", "\(weekdays) | Sat 09:00-13:00"),
            ("Mo-Fr 09:00-18:00", weekdays),
            ("Mo - Fr: 9 – 18 Uhr", weekdays),
            ("Montag bis Freitag von 9.00 bis 18.00 Uhr", weekdays),
            ("monday to friday 9am to 6pm", weekdays),
            ("Mon–Fri 9am–6pm, Sun closed", weekdays),
            ("weekdays 9-18", weekdays),
            ("M-F 9am-6pm", weekdays),
            ("M,W,F 9-17", "Mon 09:00-17:00 | Wed 09:00-17:00 | Fri 09:00-17:00"),
            ("MWF 9-17; TTh 10-18", "Mon 09:00-17:00 | Tue 10:00-18:00 | Wed 09:00-17:00 | Thu 10:00-18:00 | Fri 09:00-17:00"),
            ("an Werktagen 9-18 Uhr, samstags 9-13", "\(weekdays) | Sat 09:00-13:00"),
            ("Mon - Fri 9:00-18:00 / Sat 9-13", "\(weekdays) | Sat 09:00-13:00"),
            ("Mon-Fri 9:00-18:00 | Sat 9-13", "\(weekdays) | Sat 09:00-13:00"),
            ("Mo-Fr 9.00h - 18.00h", weekdays),
            ("Wed open 8-12", "Wed 08:00-12:00"),
            ("Open Monday to Friday 9:00-18:00", weekdays),
            ("Opening hours: Mon-Fri 9am-6pm", weekdays),
            ("Öffnungszeiten: Mo–Fr 9–18 Uhr, Sa 9–13 Uhr", "\(weekdays) | Sat 09:00-13:00"),
            ("We are open every weekday 9-18", weekdays),
            ("every Wed 8-12", "Wed 08:00-12:00"),
            ("Mo-Fr 9-18, Sa 9-13, Mo zu", "\(weekdays.dropFirst(18)) | Sat 09:00-13:00"),
            ("Tue-Wed 9-18, Wed 9-20", "Tue 09:00-18:00 | Wed 09:00-20:00"),
            ("Tue-Wed 9-18, Wed 9-15", "Tue 09:00-18:00 | Wed 09:00-15:00"),
            ("Wed rund um die Uhr", "Wed 00:00-24:00"),
            ("Mo. - Fr. 9-18", weekdays),
            ("MON-FRI 0900-1800", weekdays),
            ("Mon-Fri from 9 a.m. to 6 p.m.", weekdays),
            ("Mon-Fri 09:00:00-18:00:00", weekdays),
            ("Mon-Sat 9-18; Sat closed", weekdays),
            ("Tue, Thu 9am-5pm", "Tue 09:00-17:00 | Thu 09:00-17:00"),
            ("Mon Wed, Fri 9-17", "Mon 09:00-17:00 | Wed 09:00-17:00 | Fri 09:00-17:00"),
            ("Tue and Thu 9-5pm", "Tue 09:00-17:00 | Thu 09:00-17:00"),
            ("Di + Do 9-17", "Tue 09:00-17:00 | Thu 09:00-17:00"),
            ("Di/Do 9h-17h", "Tue 09:00-17:00 | Thu 09:00-17:00"),
            ("Wed 1-5pm", "Wed 13:00-17:00"),
            ("Wed 10am-2", "Wed 10:00-14:00"),
            ("Wed 9-noon, 2pm-6.30pm", "Wed 09:00-12:00,14:00-18:30"),
            ("Mi 8-12 und 14-18 Uhr", "Wed 08:00-12:00,14:00-18:00"),
            ("Wed 8:00-12:00 + 14:00-18:00", "Wed 08:00-12:00,14:00-18:00"),
            ("Wed 8-12; Wed 14-18", "Wed 08:00-12:00,14:00-18:00"),
            ("Tu-We 08:00-12:00, We 14:00-18:00", "Tue 08:00-12:00 | Wed 08:00-12:00,14:00-18:00"),
            ("Sa-Mo 10-12", "Mon 10:00-12:00 | Sat 10:00-12:00 | Sun 10:00-12:00"),
            ("weekend 10-12", "Sat 10:00-12:00 | Sun 10:00-12:00"),
            ("Fri 18:00-02:00", "Fri 18:00-24:00 | Sat 00:00-02:00"),
            ("Fri 10:00-02:00", "Fri 10:00-24:00 | Sat 00:00-02:00"),
            ("Fri 18-2", "Fri 18:00-24:00 | Sat 00:00-02:00"),
            ("Fri 6pm-2", "Fri 18:00-24:00 | Sat 00:00-02:00"),
            ("Fri 13:00-01:00", "Fri 13:00-24:00 | Sat 00:00-01:00"),
            ("Sun 22-4; Mon 10-12", "Mon 00:00-04:00,10:00-12:00 | Sun 22:00-24:00"),
            ("Sat 0:00-24:00", "Sat 00:00-24:00"),
            ("Sat 24h", "Sat 00:00-24:00"),
            ("Sat 9-midnight", "Sat 09:00-24:00"),
            ("9:00-18:00 Mon-Fri", weekdays),
            ("9-18, Sat and Sun closed", weekdays),
            ("Wed 13pm-18", "Wed 13:00-18:00"),
            ("Di, Mi, Do 9.00 – 18.00", "Tue 09:00-18:00 | Wed 09:00-18:00 | Thu 09:00-18:00"),
            ("Dienstags 9 bis 12 Uhr und 14 bis 18 Uhr", "Tue 09:00-12:00,14:00-18:00"),
            (
                "Mo-Fr 08:30-12:30,13:30-17:00",
                [1, 2, 3, 4, 5].map { "\(ValueText.weekdays[$0 - 1]) 08:30-12:30,13:30-17:00" }.joined(separator: " | ")
            ),
            ("Samstag: 9 - 13 Uhr; Sonntag: Ruhetag", "Sat 09:00-13:00"),
            ("Sa 22:00-03:00", "Sat 22:00-24:00 | Sun 00:00-03:00"),
            ("Mo-Fr 9:00 - 18:00 Uhr durchgehend", weekdays),
            ("Mo-Fr durchgehend von 9 bis 18 Uhr", weekdays),
            ("Sa durchgehend", "Sat 00:00-24:00"),
            ("Wed 8-12 u. 14-18 Uhr", "Wed 08:00-12:00,14:00-18:00"),
            ("Wed 9-12 noon, 2pm-midnight", "Wed 09:00-12:00,14:00-24:00"),
            ("Mon-Fri 9-18; Sun -", weekdays),
            ("Mon closed", ""),
            ("closed", ""),
            ("täglich geschlossen", ""),
        ])
    func understands(text: String, expected: String) {
        let (hours, mistakes) = HoursText.read(text)
        #expect(Self.written(hours) == expected)
        #expect(mistakes == [])
    }

    @Test(
        "Every day of the week, when no day is named or all of them",
        arguments: ["10-20", "daily 10-20", "every day 10:00-20:00", "Mo-So 10-20 Uhr", "täglich 10 bis 20 Uhr"])
    func everyDay(text: String) {
        let (hours, mistakes) = HoursText.read(text)
        #expect(
            Weekday.allCases.allSatisfy {
                hours[$0] == [TimeRange(TimeOfDay(hour: 10, minute: 0)!, TimeOfDay(hour: 20, minute: 0)!)]
            })
        #expect(mistakes == [])
    }

    @Test(
        "By the clock on the wall, of bare times up to twelve: said, so that the owner can object",
        arguments: [
            ("9 to 5", "09:00-17:00"), ("9-5", "09:00-17:00"), ("9.30-5.30", "09:30-17:30"), ("9:00-6:00", "09:00-18:00"),
            ("8-6", "08:00-18:00"), ("9-1", "09:00-13:00"), ("10-10", "10:00-22:00"), ("8-8", "08:00-20:00"),
            ("12-8", "12:00-20:00"), ("12-3", "12:00-15:00"), ("12:30-3", "12:30-15:00"), ("1-5", "13:00-17:00"),
            ("2-6.30", "14:00-18:30"), ("9-12, 1-5", "09:00-12:00,13:00-17:00"), ("8-1 and 3-7", "08:00-13:00,15:00-19:00"),
            ("9-1, 5-9", "09:00-13:00,17:00-21:00"), ("09:00-5", "09:00-17:00"), ("7 bis 3 Uhr", "07:00-15:00"),
            ("6-2", "06:00-14:00"), ("11-7", "11:00-19:00"), ("13-5", "13:00-17:00"), ("13.30-6", "13:30-18:00"),
            ("14:00-7:30", "14:00-19:30"), ("9-12, 13-5", "09:00-12:00,13:00-17:00"), ("15-5 Uhr", "15:00-17:00"),
        ])
    func twelveHours(text: String, expected: String) throws {
        let (hours, mistakes) = HoursText.read("Wed \(text)")
        #expect(Self.written(hours) == "Wed \(expected)")
        #expect(!mistakes.isEmpty && mistakes.allSatisfy { $0.severity == .warning && $0.message.contains("is taken for") })
        // What the owner is told to write is read without a word.
        let told = HoursText.read("Wed \(expected)")
        #expect(told.hours == hours && told.mistakes.isEmpty)
    }

    @Test(
        "Nothing is made of times that say which half of the day they are in",
        arguments: [
            ("9-12", "09:00-12:00"), ("10am-2", "10:00-14:00"), ("9-5pm", "09:00-17:00"), ("9am-5", "09:00-17:00"),
            ("01:00-05:00", "01:00-05:00"), ("6-12", "06:00-12:00"), ("7-11", "07:00-11:00"), ("5-13", "05:00-13:00"),
            ("5-12", "05:00-12:00"), ("0-12", "00:00-12:00"), ("1pm-5", "13:00-17:00"), ("noon-6", "12:00-18:00"),
            ("9-noon, 2pm-6", "09:00-12:00,14:00-18:00"), ("12pm-5.30", "12:00-17:30"),
        ])
    func wholeDay(text: String, expected: String) {
        let (hours, mistakes) = HoursText.read("Wed \(text)")
        #expect(Self.written(hours) == "Wed \(expected)")
        #expect(mistakes == [])
    }

    @Test("24/7 never closes")
    func alwaysOpen() {
        #expect(HoursText.read("24/7").hours[.sunday].first?.end.minutes == 1440)
        #expect(HoursText.read("24/7").mistakes == [])
    }

    @Test(
        "What cannot be meant is refused with what was written and how to write it",
        arguments: [
            ("Mon-Fri 22-9", "“22-9” ends before it begins.", "9:00-18:00"),
            ("Mon-Fri 09:00-05:00", "“09:00-05:00” would be open until 05:00 the next morning.", "09:00-17:00"),
            ("Mon-Fri 5-9", "“5-9” can be in the morning or in the evening.", "05:00-09:00 or 17:00-21:00"),
            ("Fri 14-3", "“14-3” can end in the afternoon or in the night.", "14:00-15:00 or 14:00-03:00"),
            ("Fri 10-late", "“10-late” has no end that a customer could rely on.", "10:00-23:00"),
            ("Fri 18-open end", "“18-open end” has no end", "18:00-23:00"),
            ("Mo-Fr 9-18, Do bis 20 Uhr", "“bis 20 Uhr” has an end but no beginning.", "9:00-20:00"),
            ("First Saturday of the month 9-13", "the weekly hours are the same in every week", "closures"),
            ("jeden 1. Samstag 9-13", "the weekly hours are the same in every week", "closures"),
            ("Thu 9-20, Mon-Fri 9-18", "Thursday is written twice; only the later times hold.", "write them together"),
            ("by appointment", "hours are the times at which anybody may come in", "say it in an answer"),
            ("Wendesday 9-18", "“Wendesday” is neither a day nor a time.", "Did you mean “Wednesday”?"),
            ("Mon 9", "“9” has a beginning but no end.", "9:00-18:00"),
            ("Mon 9:00-", "A time is missing at the end.", "9:00-18:00"),
            ("Mon 25:00-26:00", "“25:00” is not a time of day.", "9:30"),
            ("Mon 9:75-18", "“9:75” is not a time of day.", "9:30"),
            ("Mon 9-12, 11-15", "Monday’s times overlap: 09:00-12:00 and 11:00-15:00.", "9:00-12:00, 14:00-18:00"),
            ("PH off", "“PH off”: which days are public holidays is not known.", "public_holidays: holidays.ics"),
            ("PH 10:00-12:00", "“PH 10:00-12:00”: public holidays cannot have hours of their own here.", "closures"),
            ("SH 9-12", "“SH 9-12”: school holidays are not known here.", "closures"),
            ("Mon 2026-09-13", "“2026-09-13” is a date, not a time", "9:00-12:00"),
            ("Mon 9. Dez", "“9. Dez” is a date, not a time", "9:00-12:00"),
            ("Mon 9-Dec", "“9-Dec” is a date, not a time", "9:00-12:00"),
            ("Mon 0.375-0.75", "“0.375” is how a spreadsheet keeps a time, and would be 09:00.", "like 09:00"),
            ("Mon-Fri", "“Mon-Fri” names days and no times.", "Mon-Fri 9:00-18:00"),
            ("Mon 9:00+", "“9:00” has a beginning but no end.", "9:00-18:00"),
            ("Jan-Mar Mo-Fr 9-17", "the weekly hours cannot change by month", "closures"),
            ("Mon whenever", "“whenever” is neither a day nor a time.", "Mon-Fri 9:00-18:00"),
            ("Mon-Fri 9-12; Wed 14-18", "Wednesday is written twice; only the later times hold.", "Wed 9:00-12:00, 14:00-18:00"),
            ("werktags 9-18", "“werktags”: Saturday is a working day to some and none to others.", "Mo-Fr 9:00-18:00"),
            ("T-Th 9-17", "“T” can be Tuesday or Thursday.", "Tu, Th"),
            ("Mo-Fr 9-18 (Mittagspause 12-13)", "breaks are not read", "9:00-12:00, 13:00-18:00"),
            ("540", "“540” is not a time of day.", "9:30"),
        ])
    func refuses(text: String, message: String, remedy: String) throws {
        let mistake = try #require(HoursText.read(text).mistakes.first)
        #expect(mistake.message.lowercased().contains(message.lowercased()), "\(mistake)")
        #expect(mistake.remedy.contains(remedy), "\(mistake)")
    }

    @Test(
        "Closed on public holidays, as people write it, where a calendar knows them",
        arguments: [
            "Mo-Fr 9-18; PH off", "Mo-Fr 9:00-18:00, PH off", "Mo-Fr 9-18; PH,Su off", "Mo-Fr 9-18; Su, PH closed",
            "Mon-Fri 9-18; closed on public holidays", "Mo-Fr 9-18 Uhr; an Feiertagen geschlossen", "Mo-Fr 9-18; Feiertage: zu",
            "Mo-Fr 9-18; So und Feiertage geschlossen", "Mo-Fr 9-18, sonn- und feiertags geschlossen", "Mo-Fr 9-18; So/Feiertag zu",
        ])
    func publicHolidays(text: String) {
        let known = HoursText.read([HoursText.Part(text: text, line: nil)], knowsHolidays: true)
        #expect(Self.written(known.hours) == Self.weekdays && known.mistakes.isEmpty, "\(known.mistakes)")
        let unknown = HoursText.read(text)
        #expect(
            Self.written(unknown.hours) == Self.weekdays && unknown.mistakes.map(\.severity) == [.warning], "\(unknown.mistakes)")
    }

    @Test("One bad rule does not take the others down")
    func goesOn() {
        let (hours, mistakes) = HoursText.read("Mon 9-12; Tue blah; Wed 9-12; Thu 22-9")
        #expect(Self.written(hours) == "Mon 09:00-12:00 | Wed 09:00-12:00")
        #expect(mistakes.count == 2)
    }
}

@Suite("Hours on certain dates")
struct DatedHoursTextTests {
    static func read(_ text: String) throws -> String {
        var notes: [ValueMistake] = []
        let dated = try DatedHoursText.read(text, source: Source(file: "shop.yaml"), notes: &notes)
        #expect(notes.isEmpty || text.contains("9-1 "))
        let days = dated.first == dated.last ? "\(dated.first)" : "\(dated.first)...\(dated.last)"
        let hours = dated.hours.isEmpty ? "closed" : dated.hours.map { "\($0.start)-\($0.end)" }.joined(separator: ",")
        return "\(dated.isYearly ? "yearly " : "")\(days) \(hours)\(dated.reason.map { " \($0)" } ?? "")"
    }

    @Test(
        "Mean what their writer meant",
        arguments: [
            ("2026-12-24 09:00-13:00", "2026-12-24 09:00-13:00"),
            ("2026-12-24: 9-13 Christmas Eve", "2026-12-24 09:00-13:00 Christmas Eve"),
            ("2026-12-24: 9-1 Christmas Eve", "2026-12-24 09:00-13:00 Christmas Eve"),
            ("2026-12-24 9:00-13:00 (Christmas Eve)", "2026-12-24 09:00-13:00 Christmas Eve"),
            ("2026-12-25 closed", "2026-12-25 closed"),
            ("2026-12-25", "2026-12-25 closed"),
            ("2026-12-25 closed: Christmas", "2026-12-25 closed Christmas"),
            ("2026-12-25 x", "2026-12-25 closed"),
            ("2026-12-25 off \"Christmas\"", "2026-12-25 closed Christmas"),
            ("2026-12-25 Christmas", "2026-12-25 closed Christmas"),
            ("2026-12-25 00:00:00", "2026-12-25 closed"),
            ("2026-12-25 - 2026-12-26 closed Christmas", "2026-12-25...2026-12-26 closed Christmas"),
            ("2026-12-24..2027-01-02", "2026-12-24...2027-01-02 closed"),
            ("2026-12-24 to 2027-01-02: closed, family", "2026-12-24...2027-01-02 closed family"),
            ("2026-08-01 – 2026-08-14 Betriebsferien", "2026-08-01...2026-08-14 closed Betriebsferien"),
            ("24.12.2026 9-13 Uhr", "2026-12-24 09:00-13:00"),
            ("24.12.26 9-13", "2026-12-24 09:00-13:00"),
            ("24.12. geschlossen", "yearly 2000-12-24 closed"),
            ("25.-26.12.2026 zu", "2026-12-25...2026-12-26 closed"),
            ("Dec 25-26 closed", "yearly 2000-12-25...2000-12-26 closed"),
            ("Dec 25-26, 2026 closed", "2026-12-25...2026-12-26 closed"),
            ("25 - 26 December 2026 closed", "2026-12-25...2026-12-26 closed"),
            ("December 24th 2026 9am-1pm", "2026-12-24 09:00-13:00"),
            ("2026 Dec 24 09:00-13:00", "2026-12-24 09:00-13:00"),
            ("24. Dezember 2026: 9:00-13:00", "2026-12-24 09:00-13:00"),
            ("Thu, 24 Dec 2026 9-13", "2026-12-24 09:00-13:00"),
            ("25/12/2026 closed", "2026-12-25 closed"),
            ("12/25/2026 closed", "2026-12-25 closed"),
            ("24 Dec - 2 Jan closed", "yearly 2000-12-24...2001-01-02 closed"),
            ("24 Dec - 2 Jan 2027 closed", "2026-12-24...2027-01-02 closed"),
            ("1 May closed Labour Day", "yearly 2000-05-01 closed Labour Day"),
            ("Feb 29 closed", "yearly 2000-02-29 closed"),
            ("2026-12-24 9-12, 14-16", "2026-12-24 09:00-12:00,14:00-16:00"),
            ("2026-12-24 open 10-12", "2026-12-24 10:00-12:00"),
        ])
    func understands(text: String, expected: String) throws {
        #expect(try Self.read(text) == expected)
    }

    @Test(
        "What cannot be meant is refused",
        arguments: [
            ("2026-02-30 closed", "is not a day of the calendar"),
            ("2026-12-26 - 2026-12-24", "ends before it begins"),
            ("2026-12-24 - 2062-01-02", "longer than a year"),
            ("03/04/2026 closed", "could be two different days"),
            ("Easter closed", "does not begin with a date"),
            ("2026-12-24 until 13:00", "names one time only"),
            ("2026-12-24 opne 9-13", "is not understood"),
            ("2026-12-24 2nd sale", "has a beginning but no end"),
            ("2026-12-31 18:00-02:00", "goes past midnight"),
            ("2026-12-24 9-12, 11-14", "overlaps itself"),
            ("", "does not begin with a date"),
            ("24.13.2026", "is not a day of the calendar"),
        ])
    func refuses(text: String, message: String) throws {
        let mistake = try #require(throws: ValueMistake.self) { _ = try Self.read(text) }
        #expect(mistake.message.contains(message), "\(mistake)")
        #expect(!mistake.remedy.isEmpty)
    }

    @Test("A yearly closure holds in every year, over New Year too; one with a year wins over it")
    func yearly() throws {
        var notes: [ValueMistake] = []
        let wrapped = try DatedHoursText.read("24 Dec - 2 Jan closed", source: Source(file: ""), notes: &notes)
        for day in ["2026-12-24", "2026-12-31", "2027-01-02", "2030-01-01"] { #expect(wrapped.contains(LocalDate(iso: day)!)) }
        for day in ["2026-12-23", "2027-01-03", "2027-06-01"] { #expect(!wrapped.contains(LocalDate(iso: day)!)) }
        let (content, _) = ShopReader.read(
            ShopFiles([
                .init(
                    path: "shop.yaml",
                    bytes: Array("hours: daily 9-18\nclosures:\n- 2027-12-25 10-12 special\n- Dec 25 closed".utf8))
            ]))
        #expect(content.openingHours(on: LocalDate(iso: "2026-12-25")!).ranges == [])
        #expect(content.openingHours(on: LocalDate(iso: "2027-12-25")!).reason == "special")
    }
}
