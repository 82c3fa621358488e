import Testing

@testable import Shop

@Suite("Checking a shop")
struct ShopCheckTests {
    static let shop = "name: S\ntime_zone: Europe/Berlin\nhours: Tue-Sat 9:00-18:00\n"
    static let services = """
        services:
          - {id: cut, name: Cut, also: [haircut], price: 34, duration: 30}
          - {id: kids, name: Kids cut, price: 22, duration: 30}
        people:
          - {id: mara, name: Mara, hours: Tue-Fri 9-17}

        """

    static func check(_ files: [(String, String)]) -> [Finding] {
        ShopCheck.findings(
            in: ShopFiles(files.map { ShopFiles.File(path: $0.0, bytes: Array($0.1.utf8)) }), today: SampleShopTests.today
        ).findings
    }

    /// A shop whose only answer is `answer`.
    static func findings(answer: String, question: String = "Tell me about it?") -> [Finding] {
        check([
            ("shop.yaml", shop), ("services.yaml", services),
            ("faq/a.md", "# \(question)\nAlso asked: about things | what else | more please\n\n\(answer)\n"),
        ])
    }

    @Test(
        "A day that an answer names and that has passed is warned of",
        arguments: [
            ("Sale until 1.12.2020!", "1.12.2020"), ("We are away until 6 January 2026.", "6 January 2026"),
            ("Closed 2026-01-02 - 2026-01-06.", "2026-01-06"),
        ])
    func passedDate(answer: String, written: String) {
        #expect(Self.findings(answer: answer).map(\.message) == ["The answer names “\(written)”, which has passed."])
    }

    @Test(
        "But not one that is to come, that holds every year, or since which something is so",
        arguments: [
            "Sale from 1.12.2020 until 31.12.2099.", "Closed on 24 December.", "We have been here since 1 May 1998. Come in.",
            "Founded on 2001-02-03.", "Call 030 1 2 2020.",
        ])
    func otherDates(answer: String) { #expect(Self.findings(answer: answer) == []) }

    @Test("A sound shop has no findings")
    func sound() {
        #expect(Self.findings(answer: "All is well.").map(\.description) == [])
    }

    @Test(
        "Finds what no single line shows",
        arguments: [
            (
                "services:\n  - {id: cut, duration: 32}\n", "error",
                "services.yaml, line 2: “cut” has a step of 32 minutes: the diary is kept in steps of five."
            ),
            (
                "services:\n  - {id: cut, duration: 30 + wait 12 + 20}\n", "error",
                "services.yaml, line 2: “cut” has a step of 12 minutes"
            ),
            (
                "services:\n  - {id: cut, duration: 30, buffer: 7}\n", "error",
                "services.yaml, line 2: “cut” has a buffer of 7 minutes"
            ),
            ("booking: {starts_every: 7}\n", "error", "services.yaml: Bookings cannot start every 7 minutes"),
            (
                "services:\n  - {id: cut, duration: 30}\n", "warning",
                "services.yaml, line 2: There are services but nobody who provides them"
            ),
            (
                "services:\n  - {id: a, duration: 30}\n  - {id: b, duration: 30}\npeople:\n  - {id: m, services: [a]}\n", "warning",
                "services.yaml, line 3: Nobody provides “b”"
            ),
            (
                "services:\n  - {id: a, duration: 30, needs: chiar}\npeople: [{id: m}]\nresources: {chair: 2}\n", "error",
                "services.yaml, line 2: “a” needs “chiar”, which is not among the resources. Did you mean “chair”?"
            ),
            (
                "services:\n  - {id: a, duration: 30, needs: {chair: 3}}\npeople: [{id: m}]\nresources: {chair: 2}\n", "error",
                "services.yaml, line 2: “a” needs 3 of “chair”, but there are only 2."
            ),
            (
                "services:\n  - {id: cut, duration: 30}\npeople:\n  - {id: m, name: Mo, services: [cutt]}\n", "error",
                "services.yaml, line 4: Mo’s services name “cutt”, which does not exist. Did you mean “cut”?"
            ),
            (
                "services:\n  - {id: a, duration: 30}\n  - {id: a, duration: 45}\npeople: [{id: m}]\n", "error",
                "services.yaml, line 3: Two services have the id “a”"
            ),
            (
                "services:\n  - {id: a, name: Cut, duration: 30}\n  - {id: b, name: Trim, also: cut, duration: 45}\npeople: [{id: m}]\n",
                "warning", "services.yaml, line 3: “cut” means this service and “Cut”"
            ),
            (
                "services:\n  - {id: a, duration: 10h}\npeople: [{id: m}]\n", "warning",
                "services.yaml, line 2: “a” takes 600 minutes, longer than the shop is ever open"
            ),
            (
                "people:\n  - {id: m, name: Mo, hours: Sun 9-12}\n", "warning",
                "services.yaml, line 2: Mo never works while the shop is open"
            ),
            (
                "people:\n  - {id: m, name: Mo, hours: Mon-Wed 9-12}\n", "warning",
                "services.yaml, line 2: Mo works on Monday, when the shop is closed."
            ),
            (
                "people:\n  - {id: m, name: Mo, hours: Tue 9-12, breaks: Tue 9-12}\n", "warning",
                "services.yaml, line 2: Mo’s breaks fill the whole Tuesday."
            ),
            (
                "people:\n  - {id: m, name: Mo}\n  - {id: m, name: Mi}\n", "error",
                "services.yaml, line 3: Two people have the id “m”"
            ),
            (
                "people:\n  - id: m\n    name: Mo\n    away: [2026-01-01]\n", "warning",
                "services.yaml, line 4: 2026-01-01 has passed."
            ),
        ])
    func services(services: String, severity: String, expected: String) {
        let findings = Self.check([("shop.yaml", Self.shop), ("services.yaml", services)])
        #expect(
            findings.contains { $0.severity.rawValue == severity && $0.description.hasPrefix(expected) },
            "\(findings.map(\.description))")
    }

    @Test(
        "Finds what is wrong with hours, rules and golden questions",
        arguments: [
            (
                "shop.yaml", "name: S\ntime_zone: Europe/Berlin\nhours: Mon 9-18\nclosures: [2026-11-20]\n",
                "shop.yaml, line 4: 2026-11-20 has passed."
            ),
            ("shop.yaml", "name: S\nhours: Mon 9-18\n", "shop.yaml: The time zone is not set"),
            (
                "shop.yaml", "name: S\ntime_zone: Europe/Berlin\nhours: Mon 9-18\nclosures:\n - 2026-12-24\n - 2026-12-24 9-13\n",
                "shop.yaml, line 6: 2026-12-24 has other hours in shop.yaml, line 5"
            ),
            (
                "handoff.yaml", "rules:\n  - {when: topic, tag: complaints}\n",
                "handoff.yaml, line 2: No entry has the tag “complaints”"
            ),
            (
                "handoff.yaml", "rules:\n  - {when: upset, words: [refund], ask_for: Marra}\n",
                "handoff.yaml, line 2: “Marra” is not among the people in services.yaml. Did you mean “Mara”?"
            ),
            (
                "handoff.yaml", "rules:\n  - {when: upset, words: [refund], unless: [Refund]}\n",
                "handoff.yaml, line 2: “refund” stands under “words” and under “unless”."
            ),
            (
                "handoff.yaml", "nobody_free_after: 30\n",
                "handoff.yaml: Customers are told that nobody is free before the bell rings louder.",
            ),
            (
                "questions.csv", "question,expected\nwhere to park,praking\n",
                "questions.csv, row 2: “where to park” expects the entry “praking”, which does not exist. Did you mean “parking”?"
            ),
        ])
    func others(file: String, text: String, expected: String) {
        var files = [
            "shop.yaml": Self.shop, "services.yaml": Self.services,
            "faq.csv": "id,question,also_asked,answer\nparking,Where can I park?,car park | garage,Behind.\n",
        ]
        files[file] = text
        let findings = Self.check(files.map { ($0.key, $0.value) })
        #expect(findings.map(\.description).contains { $0.hasPrefix(expected) }, "\(findings.map(\.description))")
    }

    @Test("Nothing can be booked without opening hours, and that is an error")
    func noHours() {
        let findings = Self.check([("shop.yaml", "name: S\n"), ("services.yaml", Self.services)])
        #expect(findings.contains { $0.severity == .error && $0.file == "shop.yaml" })
    }

    @Test(
        "Finds entries that customers would not reach or could not tell apart",
        arguments: [
            (
                "a,Where?,x y | y z,A\na,When?,p q | q r,B\n", "error",
                "faq.csv, row 3: Two entries have the id “a” (also faq.csv, row 2)."
            ),
            (
                "a,Can I park?,car | garage,A\nb,May I park here?,lot | meter,B\n", "warning",
                "faq.csv, row 3: “May I park here?” asks for this entry and for “Can I park?” (faq.csv, row 2): customers cannot tell them apart."
            ),
            (
                "a,Where?,x y | the PARKING lot,A\nb,When?,q | parking lots?,B\n", "warning",
                "faq.csv, row 3: “parking lots?” asks for this entry and for “Where?”"
            ),
            ("a,Where?,,A\n", "warning", "faq.csv, row 2: “Where?” can be asked in one way only."),
            ("a,Where?,where | the place,A\n", "warning", "faq.csv, row 2: “Where?” can be asked in two ways only."),
            (
                "a,Where?,a cut for men / women | q,A\n", "warning",
                "faq.csv, row 2: “a cut for men / women…” looks like several ways to ask in one."
            ),
            (
                "a,Where?,\"card, cash, by phone\",A\n", "warning",
                "faq.csv, row 2: “card, cash, by phone…” looks like several ways to ask in one."
            ),
            ("a,Where?,x; y; z | q,A\n", "warning", "faq.csv, row 2: “x; y; z…” looks like several ways to ask in one."),
            (
                "a,Where {{hours.today}}?,x | y,Here\n", "warning",
                "faq.csv, row 2: The question “Where {{hours.today}}?” holds a live fact, which is put into answers only."
            ),
            (
                "a,Where?,x | y,Come {{hours.tday}}\n", "error",
                "faq.csv, row 2: There is no fact “{{hours.tday}}”; customers would be told to ask. Did you mean “hours.today”?"
            ),
            (
                "a,Where?,x | y,{{service.cutt.price}}\n", "error",
                "faq.csv, row 2: There is no fact “{{service.cutt.price}}”; customers would be told to ask. Did you mean “service.cut.price”?"
            ),
            (
                "a,Where?,x | y,{{contact.phone}}\n", "warning",
                "faq.csv, row 2: “{{contact.phone}}” has nothing to show: shop.yaml has no contact phone."
            ),
            ("a,Where?,x | y,Come {hours.today}\n", "warning", "faq.csv, row 2: “{hours.today}” has one brace only"),
            ("a,Where?,x | y,Come {{hours.today\n", "warning", "faq.csv, row 2: “{{” is opened and never closed."),
            (
                "a,Where?,x | y,\(String(repeating: "long ", count: 300))\n", "warning",
                "faq.csv, row 2: The answer to “Where?” is long"
            ),
            (
                "a,Where?,x | y,\(String(repeating: "long ", count: 3000))\n", "error",
                "faq.csv, row 2: The answer to “Where?” has 14999 letters"
            ),
            ("a,Where?,x | \(String(repeating: "long ", count: 60)),A\n", "warning", "faq.csv, row 2: “long long"),
        ])
    func entries(rows: String, severity: String, expected: String) {
        let findings = Self.check([
            ("shop.yaml", Self.shop), ("services.yaml", Self.services), ("faq.csv", "id,question,also_asked,answer\n" + rows),
        ])
        #expect(
            findings.contains { $0.severity.rawValue == severity && $0.description.hasPrefix(expected) },
            "\(findings.map(\.description))")
    }

    @Test("The same question in two languages is no twin")
    func languages() {
        let findings = Self.check([
            ("shop.yaml", "name: S\nlanguages: [en, de]\n"),
            ("faq.csv", "question,also_asked,answer,language\nWLAN?,wifi | wlan code,A,en\nWLAN,wifi | wlan passwort,B,de\n"),
        ])
        #expect(findings == [])
    }

    // MARK: Contradictions

    @Test(
        "An answer that states another price or hour than the shop's is warned of",
        arguments: [
            ("A haircut is €30.", "“Cut” costs €34, not €30."),
            ("Our cut costs 30 euros at the moment.", "“Cut” costs €34, not €30."),
            ("The kids cut is 34 €.", "“Kids cut” costs €22, not €34."),
            ("Cut: €29,90", "“Cut” costs €34, not €29.90."),
            ("We are open 9 to 6 on Mondays.", "Monday is closed, not open 9 to 6."),
            ("We are open from 10:00-18:00, Tuesday to Friday.", "not 10:00-18:00."),
            ("Opening hours: Tue-Fri 8am-6pm", "not 8am-6pm."),
            ("Geöffnet Dienstag bis Freitag 10 bis 18 Uhr.", "not 10 bis 18 Uhr."),
            ("We are closed on Wednesdays.", "Wednesday is open 09:00–18:00."),
            ("We are open on Sundays.", "Sunday is closed."),
            ("Montags geöffnet.", "Monday is closed."),
        ])
    func contradicts(answer: String, expected: String) throws {
        let findings = Self.findings(answer: answer)
        #expect(findings.count == 1 && findings[0].severity == .warning, "\(findings.map(\.description))")
        #expect(findings.first?.message.contains(expected) == true, "\(findings.map(\.description))")
    }

    @Test(
        "An answer that says the same, or speaks of something else, is left alone",
        arguments: [
            "A cut is €34.", "A cut and a kids cut together are €56.", "The cut is {{service.cut.price}}, parking costs €3.",
            "Parking costs 2 € an hour.", "Gift vouchers from €10, for a cut too.", "A deposit of €20 for a cut.",
            "€5 off your next cut.", "A cut takes 30 to 40 minutes.", "We are open 9 to 6.",
            "Open Tuesday to Saturday from 9:00 to 18:00.", "We open at 9am-6pm.", "Geöffnet Di-Sa 9-18 Uhr.",
            "Closed on Mondays.", "We are not open on Sundays.", "If we are closed on a Tuesday, ring.",
            "Open 5 to 10 minutes longer if you call.", "The bakery next door sells bread from 6 to 7.",
            "Call 030 9-18 when we are open.", "Ages 6 to 12 pay less.", "Open since 2009-2010.", "It lasts 4 to 8 weeks.",
            "Mara works 10 to 4, when we are open.", "Sun closed, Mon closed.", "Do you open the window? So do we.",
            "Rooms 9-12 are open.",
        ])
    func leavesAlone(answer: String) {
        #expect(Self.findings(answer: answer).map(\.description) == [])
    }
}
