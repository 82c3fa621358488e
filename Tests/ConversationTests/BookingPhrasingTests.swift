import Diary
import Shop
import Testing

@testable import Conversation

@Suite("An appointment that there is already")
struct MineInWordsTests {
    @Test(
        "Is spoken of in many ways, and the code is asked for",
        arguments: [
            "can you move it to saturday", "move my appointment", "where is my appointment", "wann war nochmal mein termin",
            "what time is my appointment", "kann ich meinen Termin auf Freitag verschieben", "i need to reschedule my booking",
            "cancel my appointment please", "Termin absagen",
        ])
    func mine(line: String) {
        let counter = TestCounter()
        counter.type(line)
        #expect(counter.visit.stage == .code, "\(counter.screenText)")
    }

    @Test("A bare word for one begins a booking", arguments: ["termin", "einen Termin bitte", "appointment please", "new booking"])
    func bare(line: String) {
        let counter = TestCounter()
        counter.type(line)
        guard case .service = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }
    }

    @Test(
        "A need is a wish to book",
        arguments: ["i need a haircut", "ich will mir die Haare färben lassen", "Termin am Freitag um 3", "i want a men's cut"])
    func need(line: String) {
        let counter = TestCounter()
        counter.type(line)
        switch counter.visit.stage {
        case .service, .provider: break
        default: Issue.record("\(counter.screenText)")
        }
    }

    @Test("A wish for the waiting list says how one gets there, and is no wish to walk in")
    func waitingList() {
        let counter = TestCounter()
        counter.type("put me on the waiting list for a men's cut")
        #expect(counter.visit.draft.services.map(\.rawValue) == ["cut-men"] && !counter.visit.choosesWalkIn)
        #expect(counter.transcript.contains { $0.text.contains("There is a waiting list") }, "\(counter.screenText)")
    }

    @Test(
        "A place asked for in a question is looked for",
        arguments: ["any time tomorrow for a beard trim?", "any time tuesday for a beard trim"])
    func place(line: String) {
        let counter = TestCounter()
        counter.type(line)
        let isFound = counter.screenText.contains("Next free") || counter.screenText.contains("Nothing is free")
        #expect(isFound || counter.visit.draft.services.map(\.rawValue) == ["beard"], "\(counter.screenText)")
    }
}

/// Sentences as people type them on Saturday 21 November 2026 at ten, with slips; what the counter makes of each.
@Suite("Sentences that book")
struct BookingPhrasingTests {
    /// `services | provider | first start that is offered or held`; "*" where it does not matter, "-" where nothing was said. A day alone:
    /// all offered starts are on it; "<12" and ">=12": their hours.
    static let sentences: [(String, String)] = [
        // A service, a person, a day, a time
        ("book a men's cut with jonas on friday at 14:30", "cut-men | jonas | 2026-11-27 14:30"),
        ("mens cut jonas fri 2.30pm", "cut-men | jonas | 2026-11-27 14:30"),
        ("can i get a beard trim with mara on tuesday at 10", "beard | mara | 2026-11-24 10:00"),
        ("beard trim tuesday 10am mara please", "beard | mara | 2026-11-24 10:00"),
        ("i'd like a women's cut with aylin on thursday at half past two", "cut-women | aylin | 2026-11-26 14:30"),
        ("womens cut aylin thursday half 2", "cut-women | aylin | 2026-11-26"),
        ("fringe trim with mara wed 11:15", "fringe | mara | 2026-11-25 11:15"),
        ("Herrenschnitt bei Jonas am Freitag um halb drei", "cut-men | jonas | 2026-11-27"),
        ("Bart trimmen bei Mara Dienstag 10 Uhr", "beard | mara | 2026-11-24 10:00"),
        ("ich hätte gern einen Damenschnitt bei Aylin am Donnerstag um 14:30", "cut-women | aylin | 2026-11-26 14:30"),
        ("Termin für Pony schneiden mit Mara am Mittwoch 11 uhr 15", "fringe | mara | 2026-11-25 11:15"),
        ("kinderschnitt jonas mi 15 uhr", "cut-kids | jonas | 2026-11-25 15:00"),
        // A wish, and nothing in it but what it is for
        ("i want a beard trim please", "beard | - | -"),
        ("i need a kids cut for my son", "cut-kids | - | -"), ("ich brauche einen herrenschnitt", "cut-men | - | -"),
        ("ich hätte gern einen damenschnitt für meine frau", "cut-women | - | -"),
        // Days
        ("men's cut with jonas on the 27th", "cut-men | jonas | 2026-11-27"),
        ("men's cut with jonas 27.11.", "cut-men | jonas | 2026-11-27"),
        ("mens cut with jonas 27 nov", "cut-men | jonas | 2026-11-27"),
        ("mens cut with jonas november 27th", "cut-men | jonas | 2026-11-27"),
        ("mens cut with jonas in two weeks", "cut-men | jonas | *"),
        ("mens cut with mara the day after the 24th", "cut-men | mara | *"),
        ("mens cut with mara on the 24th", "cut-men | mara | 2026-11-24"),
        ("beard trim with jonas next friday afternoon", "beard | jonas | >=12"),
        ("beard trim with jonas friday week", "beard | jonas | *"),
        ("beard trim with jonas a week on friday", "beard | jonas | *"),
        ("Herrenschnitt bei Jonas am 27.", "cut-men | jonas | 2026-11-27"),
        ("Herrenschnitt bei Jonas in zwei Wochen", "cut-men | jonas | *"),
        ("Herrenschnitt bei Jonas nächsten Freitag nachmittag", "cut-men | jonas | >=12"),
        ("Herrenschnitt bei Mara übermorgen", "cut-men | mara | *"),
        ("Herrenschnitt bei Jonas am Samstag", "cut-men | jonas | *"),
        ("herrenschnitt bei jonas am smastag", "cut-men | jonas | *"),
        ("mens cut with jonas on freiday", "cut-men | jonas | 2026-11-27"),
        ("mens cut with jonas firday", "cut-men | jonas | 2026-11-27"),
        ("mens cut with mara on wensday", "cut-men | mara | 2026-11-25"),
        ("mens cut with mara on thrusday", "cut-men | mara | 2026-11-26"),
        // Parts of the day and bounds
        ("men's cut with jonas friday morning", "cut-men | jonas | <12"),
        ("men's cut with jonas friday after three", "cut-men | jonas | >=15"),
        ("men's cut with jonas friday after 3pm", "cut-men | jonas | >=15"),
        ("men's cut with jonas friday before noon", "cut-men | jonas | <12"),
        ("men's cut with jonas friday from 4", "cut-men | jonas | >=16"),
        ("men's cut with jonas, friday, late afternoon", "cut-men | jonas | >=12"),
        ("men's cut with jonas thursday evening", "cut-men | jonas | >=17"),
        ("men's cut with jonas only mornings", "cut-men | jonas | -"),
        ("men's cut with jonas friday between 10 and 12", "cut-men | jonas | <12"),
        ("Herrenschnitt bei Jonas Freitag Vormittag", "cut-men | jonas | <12"),
        ("Herrenschnitt bei Jonas Freitag nach drei", "cut-men | jonas | >=15"),
        ("Herrenschnitt bei Jonas Freitag ab 16 Uhr", "cut-men | jonas | >=16"),
        ("Herrenschnitt bei Jonas Freitag vor zwölf", "cut-men | jonas | <12"),
        ("Herrenschnitt bei Jonas Donnerstag abend", "cut-men | jonas | >=17"),
        ("herrenschnitt bei jonas nur vormittags", "cut-men | jonas | -"),
        ("Herrenschnitt bei Jonas Freitag zwischen 10 und 12", "cut-men | jonas | <12"),
        // The first free
        ("first free men's cut with jonas", "cut-men | jonas | held"),
        ("men's cut with jonas as soon as possible", "cut-men | jonas | held"),
        ("men's cut with jonas asap", "cut-men | jonas | held"),
        ("men's cut with jonas, whenever is first", "cut-men | jonas | *"),
        ("book the next available beard trim with mara", "beard | mara | held"),
        ("beard trim with mara first thing tuesday", "beard | mara | *"),
        ("Herrenschnitt bei Jonas so schnell wie möglich", "cut-men | jonas | held"),
        ("Herrenschnitt bei Jonas der erste freie Termin", "cut-men | jonas | held"),
        ("Herrenschnitt bei Jonas sobald wie möglich", "cut-men | jonas | held"),
        ("nächster freier Termin für einen Bart bei Mara bitte buchen", "beard | mara | *"),
        // Anyone
        ("men's cut with anyone on friday at 11", "cut-men | * | 2026-11-27 11:00"),
        ("Herrenschnitt am Freitag um 11, egal bei wem", "cut-men | * | 2026-11-27 11:00"),
        // Several services
        ("men's cut and beard trim on friday morning", "cut-men beard | - | -"),
        ("mens cut + beard friday", "cut-men beard | - | -"),
        ("beard trim and men's cut with jonas on friday at 10", "beard cut-men | jonas | 2026-11-27 10:00"),
        ("Herrenschnitt und Bart bei Jonas am Freitag um 10", "cut-men beard | jonas | 2026-11-27 10:00"),
        ("Waschen und Föhnen und Haarkur am Freitag", "blow-dry treatment | - | -"),
        ("wash and blow-dry with a hair mask on friday", "blow-dry treatment | - | -"),
        ("root colour and a fringe trim, aylin, thursday", "colour-roots fringe | aylin | 2026-11-26"),
        ("full colour and fringe with aylin on thursday", "colour-full fringe | aylin | 2026-11-26"),
        // Shared words are asked about
        ("haircut tomorrow week", "? | - | -"), ("i need a haircut on friday", "? | - | -"),
        ("a trim on saturday please", "? | - | -"),
        ("haircut and beard on saturday morning", "? | - | -"), ("Haarschnitt am Freitag", "? | - | -"),
        ("Haarschnitt und Bart am Samstagvormittag", "? | - | -"), ("book a colour on thursday", "? | - | -"),
        ("Farbe am Donnerstag", "? | - | -"),
        ("haircutt friday", "? | - | -"), ("i need a hair cut on friday", "? | - | -"),
        ("can you cut my hair on friday", "? | - | -"),
        // Words around it
        (
            "hi there, could i please book in for a beard trim with mara this tuesday at 10? thank you",
            "beard | mara | 2026-11-24 10:00"
        ),
        ("hello i want to book mens cut for my husband with jonas friday 11am", "cut-men | jonas | 2026-11-27 11:00"),
        ("my son needs a kids cut with jonas on wednesday at 3", "cut-kids | jonas | 2026-11-25 15:00"),
        (
            "guten tag, ich brauche einen termin für einen herrenschnitt bei jonas, freitag 11 uhr, danke",
            "cut-men | jonas | 2026-11-27 11:00"
        ),
        ("mein sohn braucht einen kinderschnitt bei jonas am mittwoch um 15 uhr", "cut-kids | jonas | 2026-11-25 15:00"),
        ("book me in with mara for a beard trim on tues at ten", "beard | mara | 2026-11-24 10:00"),
        ("apointment for beard trim with mara on tuesday at 10", "beard | mara | 2026-11-24 10:00"),
        ("bok a beerd trim with mara tuseday 10:00", "beard | mara | 2026-11-24 10:00"),
        ("book beard mara tue 10", "beard | mara | 2026-11-24 10:00"),
        // A person and a time, no service yet
        ("the first free with mara", "- | mara | -"), ("jonas on friday at 11", "- | jonas | -"),
        ("anything with aylin on thursday", "- | aylin | -"),
        ("bei Jonas nächsten Freitag ab 16 Uhr bitte", "- | * | -"), ("i want to come tomorrow after three", "- | - | -"),
        ("ich möchte am Freitag kommen", "- | - | -"),
        // Not a day, not a time, closed, past, too far
        ("men's cut with jonas on 31.11.", "cut-men | jonas | days"),
        ("men's cut with jonas on february 30", "cut-men | jonas | days"),
        ("men's cut with jonas on sunday", "cut-men | jonas | days"), ("men's cut with jonas yesterday", "cut-men | jonas | days"),
        ("men's cut with jonas on 24.12.2030", "cut-men | jonas | days"),
        ("Herrenschnitt bei Jonas am 31.11.", "cut-men | jonas | days"),
        ("men's cut with jonas on christmas day", "cut-men | jonas | days"),
        ("Herrenschnitt bei Jonas am Sonntag", "cut-men | jonas | days"),
        ("men's cut with jonas friday at 25:00", "cut-men | jonas | *"),
        ("men's cut with jonas at 3am on friday", "cut-men | jonas | *"),
    ]

    @Test("What was said is understood, and nothing of it is asked again", arguments: sentences)
    func understood(line: String, expected: String) {
        let counter = TestCounter()
        counter.type(line)
        let parts = expected.split(separator: "|").map { $0.trimmingSpaces }
        let draft = counter.visit.draft, shown = counter.screenText
        let services = draft.unclear.isEmpty ? draft.services.map(\.rawValue).joined(separator: " ") : "?"
        #expect(services.isEmpty ? parts[0] == "-" : services == parts[0], "\(services)\n\(shown)")
        if parts[1] != "*" {
            #expect(counter.visit.preferred?.rawValue ?? "-" == parts[1], "\(shown)")
        }
        switch parts[2] {
        case "*": #expect(counter.visit.stage != .desk, "\(shown)")
        case "-": break
        case "held": #expect(counter.held != nil, "\(shown)")
        case "days":
            guard case .day(let days) = counter.visit.stage else {
                Issue.record("\(shown)")
                return
            }
            #expect(days.count > 2)
        default: checkTimes(parts[2], counter)
        }
    }

    private func checkTimes(_ wanted: String, _ counter: TestCounter) {
        var starts: [Instant] = counter.held.map { [$0.slot.start] } ?? []
        if case .time(let visits, _) = counter.visit.stage { starts = visits.map { $0[0].start } }
        #expect(!starts.isEmpty, "\(counter.screenText)")
        for start in starts.map(TestCounter.zone.local) {
            let text = "\(start.date) \(start.time)"
            if wanted.hasPrefix("<") {
                #expect(start.time.hour < Int(wanted.dropFirst())!, "\(text)")
            } else if wanted.hasPrefix(">=") {
                #expect(start.time.hour >= Int(wanted.dropFirst(2))!, "\(text)")
            } else {
                #expect(text.hasPrefix(wanted), "\(text)\n\(counter.screenText)")
            }
        }
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String { split(separator: " ").joined(separator: " ") }
}
