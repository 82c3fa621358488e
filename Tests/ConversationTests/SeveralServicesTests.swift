import Diary
import Shop
import Testing

@testable import Conversation

@Suite("Several services in one visit")
struct SeveralServicesTests {
    @Test("One sentence with two services finds places for both, one after the other, holds them once and books them as one group")
    func oneSentence() throws {
        let counter = TestCounter()
        counter.type("book men's cut and beard trim with Jonas on Friday at 10:00")
        #expect(counter.visit.stage == .name, "\(counter.screenText)")
        counter.type("Ada")
        counter.type("0171 2345678")
        #expect(counter.screenText.contains("Men's cut + Beard trim with Jonas"))
        counter.press("1")
        try #require(counter.bookings.count == 2)
        let (cut, beard) = (counter.bookings[0], counter.bookings[1])
        #expect(cut.group == cut.code && beard.group == cut.code)
        // Clearing up after the cut is in between.
        #expect(beard.slot.start == cut.slot.end.adding(minutes: 5) && beard.slot.provider == cut.slot.provider)
        #expect(counter.screenText.contains(cut.code.description))
    }

    @Test("A word that several services share is asked about, with those only; what was said beside it stays")
    func sharedWord() throws {
        let counter = TestCounter()
        counter.type("haircut and beard on Friday morning")
        #expect(counter.screenText.contains("Which one do you mean?"), "\(counter.screenText)")
        #expect(counter.screenText.contains("Women's cut") && !counter.screenText.contains("Full colour"))
        counter.press("2")
        #expect(counter.visit.draft.services.map(\.rawValue) == ["cut-men", "beard"])
        counter.type("1")
        guard case .time(let visits, _) = counter.visit.stage else {
            Issue.record("\(counter.screenText)")
            return
        }
        #expect(visits.allSatisfy { $0.count == 2 && TestCounter.zone.local($0[0].start).time.hour < 12 })
    }

    @Test(
        "What is treated is asked about with all that is done to it: hair is no one service at a hairdresser's",
        arguments: ["Bart + Haare am Freitag", "beard and hair on friday"])
    func theThingTreated(line: String) {
        let counter = TestCounter()
        counter.type(line)
        guard case .service(let among, _) = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }
        #expect(Set(among.map(\.rawValue)).isSuperset(of: ["cut-women", "cut-men", "cut-kids", "colour-full"]))
        #expect(counter.visit.draft.services.map(\.rawValue) == ["beard"])
    }

    @Test(
        "To have one's hair cut is a cut",
        arguments: ["Haare schneiden am Freitag", "ich möchte am Freitag meine Haare schneiden lassen"])
    func hairCut(line: String) {
        let counter = TestCounter()
        counter.type(line)
        guard case .service(let among, _) = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }
        #expect(Set(among.map(\.rawValue)) == ["cut-women", "cut-men", "cut-kids"])
    }

    @Test("Another service is added by key, before the day is chosen and at the read-back; the time stays where it can")
    func addedByKey() throws {
        let counter = TestCounter()
        counter.press("3")
        counter.press("2")
        counter.type("jonas")
        #expect(counter.screenText.contains("8 Add another service"))
        counter.type("8")
        #expect(counter.screenText.contains("What else, with Men's cut?"))
        counter.type("beard trim")
        counter.type("friday 10:00")
        counter.type("")
        counter.type("0171 2345678")
        #expect(counter.screenText.contains("4 Add another service"))
        counter.press("4")
        counter.type("fringe trim")
        #expect(counter.visit.stage == .readBack, "\(counter.screenText)")
        counter.press("1")
        #expect(counter.bookings.map(\.service.rawValue) == ["cut-men", "beard", "fringe"])
        #expect(TestCounter.zone.rfc3339(counter.bookings[0].slot.start) == "2026-11-27T10:00:00+01:00")
    }

    @Test("They are shown, moved and cancelled as a whole, under any of their codes")
    func asAWhole() throws {
        let counter = TestCounter()
        counter.type("book men's cut and beard trim with Jonas on Friday at 10:00")
        counter.type("Ada")
        counter.type("01712345678")
        counter.press("1")
        try #require(counter.bookings.count == 2)
        counter.press("4")
        counter.type(counter.bookings[1].code.description)
        counter.type("5678")
        #expect(counter.screenText.contains("Men's cut + Beard trim"))
        counter.press("1")
        counter.type("friday")
        counter.type("15:00")
        counter.press("1")
        #expect(counter.bookings.map { TestCounter.zone.local($0.slot.start).time.description } == ["15:00", "15:35"])
        counter.press("4")
        counter.type(counter.bookings[0].code.description)
        counter.type("5678")
        counter.press("2")
        counter.press("1")
        #expect(counter.bookings.map(\.status) == [.cancelled, .cancelled])
    }

    @Test(
        "In German too, and with compounds",
        arguments: ["Haarschnitt für Herren und Bart am Freitag", "Herrenschnitt und Bart, Freitag"])
    func german(line: String) {
        let counter = TestCounter()
        counter.type(line)
        #expect(counter.visit.draft.services.map(\.rawValue) == ["cut-men", "beard"], "\(counter.screenText)")
    }

    @Test(
        "Names are told apart from words that only resemble them",
        arguments: [
            ("cut for men with jonas saturday", ["cut-men"]), ("wash and cut tomorrow", ["wash-cut-dry"]),
            ("harcut for men friday", ["cut-men"]), ("cut and blow dry and a hair mask on friday", ["wash-cut-dry", "treatment"]),
            ("root colour and fringe trim thursday", ["colour-roots", "fringe"]),
        ])
    func names(line: String, services: [String]) {
        let counter = TestCounter()
        counter.type(line)
        #expect(counter.visit.draft.services.map(\.rawValue) == services, "\(counter.screenText)")
    }
}
