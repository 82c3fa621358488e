import Shop
import Testing

@testable import Answers

@Suite("What every shop is asked")
struct BuiltInTests {
    static let booking = AnswerEngine(content: TestShop.booking, table: nil)
    static let answersOnly = AnswerEngine(content: TestShop.content, table: nil)

    @Test(
        "Tasks, facts, people and small talk are recognised beside the owner's entries",
        arguments: [
            ("i want to book an appointment", Intent.task(.book)), ("book me in for a beard trim tomorrow", .task(.book)),
            ("can i reschedule my appointment", .task(.move)), ("cancel my booking pls", .task(.cancel)),
            ("i cant make it to my appointment", .task(.cancel)),
            ("when is my appointment", .task(.lookUp)), ("i dont have an appointment can i wait", .task(.walkIn)),
            ("wat time u shut on saterday", .fact(.openingHours)), ("are you open on christmas eve", .fact(.openingHours)),
            ("how much is a beard trim", .fact(.price)), ("how long does a colour take", .fact(.duration)),
            ("who is in tomorrow", .fact(.whoIsIn)), ("is mehmet in today", .fact(.whoIsIn)),
            ("when is the next free slot with anyone", .fact(.nextFree)),
            ("what services do you offer", .fact(.services)), ("can i talk to a real person", .person),
            ("get the manager", .person),
            ("hello", .chat(.greeting)), ("thank you so much", .chat(.thanks)), ("bye", .chat(.goodbye)), ("yes", .chat(.yes)),
            ("no", .chat(.no)),
            ("are you a robot", .chat(.whoAreYou)), ("start over", .chat(.startOver)), ("can you repeat that", .chat(.repeat)),
            ("help", .chat(.help)),
        ])
    func recognised(line: String, intent: Intent) {
        let understanding = Self.booking.understand(line, language: nil)
        #expect(understanding.outcome == .intent(intent), "\(understanding)")
    }

    @Test("A shop that books nothing, and keeps no hours, proposes neither")
    func neverProposed() {
        for line in [
            "i want to book an appointment", "cancel my booking", "when are you open", "how much is it", "who is in tomorrow",
            "next free slot",
        ] {
            let outcome = Self.answersOnly.understand(line, language: nil).outcome
            switch outcome {
            case .intent(.task), .intent(.fact): Issue.record("\(line): \(outcome)")
            case .intent, .suggest, .unknown: continue
            }
        }
    }

    @Test("An owner's entry wins over a built-in fact in like words")
    func ownersEntryWins() {
        var content = TestShop.booking
        content.entries.append(
            TestShop.entry(
                "hours", ["What are your opening hours?", "When are you open?", "Are you open on Sundays?", "When do you close?"]))
        let engine = AnswerEngine(content: content, table: nil)
        for line in ["what are your opening hours", "when are you open", "when do u close", "are you open on sunday"] {
            #expect(engine.understand(line, language: nil).answered == "hours", "\(engine.understand(line, language: nil))")
        }
    }

    @Test("What Deskbell brings along takes no question from the owner's entries")
    func entriesKept() {
        for entry in TestShop.entries {
            for phrasing in entry.phrasings {
                let understanding = Self.booking.understand(phrasing, language: nil)
                #expect(understanding.best == entry.id.rawValue, "\(phrasing): \(understanding)")
                if case .intent(let intent) = understanding.outcome {
                    #expect(intent == .entry(entry.id), "\(phrasing): \(understanding)")
                }
            }
        }
    }

    @Test("Services and people are found by name, alias, part of a name, and through slips")
    func names() {
        func found(_ line: String) -> ([String], [String]) {
            let understanding = Self.booking.understand(line, language: nil)
            return (understanding.services.map(\.rawValue), understanding.providers.map(\.rawValue))
        }
        #expect(found("how much is a wash and cut") == (["cut"], []))
        #expect(found("how much is a trim and colour") == (["cut", "colour"], []))
        #expect(found("book a beard trim with anna") == (["beard"], ["anna"]))
        #expect(found("beard") == (["beard"], []))
        #expect(found("short back and sides with mehmet on friday") == (["cut"], ["mehmet"]))
        #expect(found("colur with mehmit") == (["colour"], ["mehmet"]))
        #expect(found("mehmet kaya") == ([], ["mehmet"]))
        #expect(found("where can i park") == ([], []))
    }
}
