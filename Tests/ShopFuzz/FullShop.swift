package import Shop

/// A shop that uses everything, and everything oddly.
package enum FullShop {
    package static let files = ShopFiles([
        .init(
            path: "shop.yaml",
            bytes: Array(
                """
                name: "Salon: the \\"best\\" #1"
                time_zone: Europe/Berlin
                languages: [en, de, fr]
                currency: GBP
                clock: 12
                demonstration: yes
                ask_back: 25
                write_to_stick: yes
                hours: {Mon: closed, Tue-Wed: "9:00-12:00, 14:00-18:00", Fri: 18:00-02:00, Sun: 24h}
                closures:
                  - Dec 25-26 closed Christmas
                  - Dec 30 - Jan 2 10-12
                  - 2026-12-24 9:00-13:00 Christmas Eve
                  - {date: 2027-01-05, hours: 9-12, reason: "2 of us, 9-10 only"}
                  - {date: 2027-02-01, to: 2027-02-14, reason: "- closed: why?"}
                contact: {address: "Lindenstraße 14\\n10969 Berlin", phone: 0301234, email: no, website: "null"}
                keep: {words: 30 days, contacts: 60 days, remembered: 365 days, numbers: 400 days}
                privacy_notice: {version: 1.10, text: {en: "Line one.\\n\\n  Line two: \\"x\\"", de: "- Zeile"}}
                """.utf8)),
        .init(
            path: "services.yaml",
            bytes: Array(
                """
                services:
                  - {id: cut, name: {en: "Cut, wash & go", de: Schnitt}, also: ["trim, short", '*star*'], price: from 32.50, duration: 1h 15, buffer: 5, buffer_before: 10, needs: {chair: 2}, starts_every: 30, last_start: 4.30pm}
                  - {id: "no", name: No, price: free, duration: 30 + wait 25 + 20, needs: basin}
                  - {id: wedding, name: Wedding, bookable: no}
                people:
                  - {id: mara, name: "Mara: senior", hours: Tue-Wed 9-12, breaks: Tue 10:00-10:30, away: [2027-02-09 - 2027-02-12 on a course], services: [cut]}
                  - {id: jo, name: Jo, services: all}
                  - {id: nobody, name: Nobody, hours: closed, services: []}
                resources: {chair: {name: "Chair #1", count: 4}, basin: 2}
                booking: {notice: 2h, ahead: 30 days, starts_every: 20, open_per_phone: 2, cancel_until: 48, hold: 7, unconfirmed_in_ten_minutes: 9, cancellation_policy: {de: Ja., en: "Yes: of course"}}
                """.utf8)),
        .init(
            path: "handoff.yaml",
            bytes: Array(
                """
                rules:
                  - {when: urgent, words: ["it burns, badly", "a: b"], unless: ["burns | calories"], page: offer}
                  - {when: topic, tag: person, page: at once, ask_for: Mara}
                  - {when: upset, words: ["one, only"], page: at once}
                escalate_after: 45
                nobody_free_after: 200
                arrive_within: 250
                sound_at_most: 240
                idle_warning_after: 70
                idle_reset_after: 40
                rings_when_closed: no
                test_bell_at: 8:45
                fallback: {en: "Knock.", de: "Klopfen."}
                """.utf8)),
        .init(
            path: "faq/a.md",
            bytes: Array(
                """
                # "Where" is it; here, there?
                id: Ort.1
                tags: a, b
                Also asked:
                - who; where
                - “quoted”

                {{hours.today}}, "quoted", and {{service.cut.price}}.

                - one
                - two

                # =1+1
                language: de

                “Ja.”

                # sep=,
                Answer: \t two; words
                """.utf8)),
        .init(
            path: "questions.csv",
            bytes: Array("question,expected\nis it here?,Ort.1\nI want a person,staff\n\"pi, or e?\",unknown\n".utf8)),
        .init(path: "wording/de.yaml", bytes: Array("greeting: \"Hallo: {shop}\\n- du\"\nhelp: '# nein'\n".utf8)),
        .init(path: "wording/fr.yaml", bytes: Array("greeting: Bonjour ! \"ça va\"\n".utf8)),
    ])

    /// Public holidays as calendar programs write them.
    package static let calendar = ShopFiles.File(
        path: "holidays.ics",
        bytes: Array(
            """
            BEGIN:VCALENDAR\r
            VERSION:2.0\r
            BEGIN:VEVENT\r
            DTSTART;VALUE=DATE:20261225\r
            DTEND;VALUE=DATE:20261227\r
            RRULE:FREQ=YEARLY\r
            SUMMARY:Chri\r
             stmas\\, both days\r
            END:VEVENT\r
            BEGIN:VEVENT\r
            DTSTART;TZID=Europe/Berlin:20270101T000000\r
            DURATION:P1D\r
            RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;UNTIL=20300101\r
            DESCRIPTION:a\\nb\r
            SUMMARY:New Year\r
            END:VEVENT\r
            END:VCALENDAR\r

            """.utf8))
}
