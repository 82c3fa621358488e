import Foundation
import Glibc
import Testing

@testable import Conversation
@testable import deskbell

@Suite("The counter, for everyone")
struct EveryoneTests {
    @Test("A number pad is enough for everything: ask, book, find the booking, cancel it, call, leave")
    func numberPad() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let terminal = try shop.openCounter()
        for (typed, shown) in [
            ("2", "Tue–Wed"), ("1", "Our prices"), ("3", "What would you like to book"), ("2", "With whom"),
            ("1", "Which day"),
            ("7\r", "what time"), ("1\r", "Your name"), ("\r", "phone number"), ("01712345678\r", "Is that right?"),
            ("1", "Your code is "),
        ] {
            terminal.type(typed)
            try terminal.expect(shown)
        }
        terminal.settle(for: 300)
        let shown = String(decoding: terminal.output, as: UTF8.self)
        let code = try #require(shown.firstMatch(of: /Your code is (\d{3}) (\d{3})/))
        for (typed, shown) in [
            ("4", "six digits"), ("\(code.1)\(code.2)\r", "last four digits"), ("5678\r", "Your booking"),
            ("2", "Cancel Men's cut"), ("1", "Cancelled"), ("0", "Staff have been called"),
        ] {
            terminal.type(typed)
            try terminal.expect(shown)
        }
        terminal.type("/")
        try terminal.expect("Start afresh")
        terminal.type("1")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test("On screens of any size from 40 columns on every line fits and every line of a long answer is on one of its pages")
    func sizes() throws {
        let body =
            [Screen.Block.paragraph("Our prices:")]
            + (1...17).map {
                Screen.Block.choice(
                    key: String($0), label: "A service with a rather long name, number \($0): €32, about 45 minutes.")
            }
        let screen = Screen(
            shopName: "Salon Kastanie", demonstration: "DEMONSTRATION – not a real shop", opening: "Open now, until 18:00.",
            notices: ["Mara is coming. You called 20 s ago."], body: body, prompt: "Your question: ",
            keyHelp: ["0 a person", "- back", "/ new customer"], hotKeys: [], isPrivate: false,
            keyMore: "{key} more, {page} of {pages}")
        for (columns, rows) in [(40, 15), (40, 24), (40, 60), (60, 20), (80, 24), (80, 25), (200, 50), (20, 20)] {
            let painter = ScreenPainter(terminalColumns: columns, rows: rows), pages = painter.pages(of: screen)
            var shown: [String] = []
            for page in 0..<pages {
                let lines = painter.lines(screen, page: page)
                try #require(lines.count < rows || rows < 16, "\(columns) × \(rows)")
                for line in lines {
                    let bare = line.replacing(/\u{1B}\[[0-9;]*m/, with: "")
                    try #require(ScreenPainter.width(bare) <= max(40, columns), "\(bare)")
                    shown.append(bare)
                }
            }
            for number in 1...17 {
                try #require(shown.contains { $0.contains(" \(number)  A service") }, "\(number) on \(columns) × \(rows)")
            }
        }
    }

    @Test("No line ends between a number and what it counts")
    func pairs() {
        let painter = ScreenPainter(terminalColumns: 40)
        for (text, pair) in [
            ("Waschen, Schneiden, Föhnen (ab etwa 64 €, 75 min)", "64 €"),
            ("Herrenhaarschnitt, Mittwoch, ungefähr 2. Dezember um 9", "2. Dezember"),
            ("Booked. With the following code: it is 895 894.", "895 894."),
        ] {
            for cut in 0..<text.count {
                #expect(painter.wrap(String(repeating: "x", count: cut % 40) + " " + text).contains { $0.contains(pair) }, "\(cut)")
            }
        }
        // Not without end: a line of numbers is wrapped like any other.
        let numbers = (100...140).map(String.init).joined(separator: " ")
        #expect(painter.wrap(numbers).joined(separator: " ") == numbers)
        #expect(painter.wrap(numbers).allSatisfy { $0.count <= 40 })
    }

    @Test("Letters beyond ASCII take one column and one key, whatever locale the counter is started in")
    func otherLocale() throws {
        let shop = try ScratchShop(), terminal = try shop.openCounter(["LC_ALL": "C", "LANG": "C"])
        terminal.type("preisä\u{7F}e für männer\r")
        try terminal.expect("› preise für männer")
        terminal.resize(columns: 80, rows: 40)
        terminal.type("x \u{7F}\u{7F}wo kann ich parken\r")
        // Where umlauts count for no column it stands at the end of the line before.
        try terminal.expect("\nFuß.")
    }

    @Test("What is not shown again is said so in the customer's language")
    func withheld() throws {
        let shop = try ScratchShop(), terminal = try shop.openCounter()
        for (typed, shown) in [
            ("5", "Preise"), ("3", "Was möchten Sie buchen"), ("2", "Bei wem"), ("1", "An welchem Tag"), ("7\r", "Um wie viel Uhr"),
            ("1\r", "Ihr Name"), ("\r", "› (kein Name)"), ("01712345678\r", "› (Telefonnummer)"),
        ] {
            terminal.type(typed)
            try terminal.expect(shown)
        }
    }

    @Test("What bold and reverse say, words or marks say too: without any colour the screen reads the same")
    func neverColourAlone() {
        let screen = Screen(
            shopName: "Salon", demonstration: nil, opening: "", notices: ["Staff have been called."], body: [], prompt: "",
            keyHelp: [],
            hotKeys: [], isPrivate: false, keyMore: "")
        let lines = ScreenPainter(terminalColumns: 60, rows: 24).lines(screen)
        #expect(lines.contains { $0.contains("▶ Staff have been called.") })
        // No colour at all: bold, reverse, and back.
        let codes = lines.joined().matches(of: /\u{1B}\[([0-9;]*)m/).map { String($0.1) }
        #expect(Set(codes).isSubset(of: ["0", "1", "7"]))
    }

    @Test("The language is changed by one key on the first screen, and by the language typed")
    func languages() throws {
        let shop = try ScratchShop()
        let terminal = try shop.openCounter()
        terminal.type("5")
        try terminal.expect("Ihre Frage")
        terminal.type("5")
        try terminal.expect("Your question")
        terminal.type("wann habt ihr heute offen\r")
        try terminal.expect("Ihre Frage")
    }

    @Test("One file is a third language: its name in the menu, its sentences, its days; what it leaves out is English")
    func thirdLanguage() throws {
        let shop = try ScratchShop()
        try FileManager.default.createDirectory(atPath: shop.shop + "/wording", withIntermediateDirectories: true)
        try shop.write(
            "wording/fr.yaml",
            """
            language_name: Français
            greeting: Je suis un assistant automatique.
            menu_hours: Horaires
            hours_of_week: "Nos horaires :"
            short_weekdays: lun., mar., mer., jeu., ven., sam., dim.
            closed: fermé
            """)
        #expect(try shop.run("shop", "check").code == 0)
        let visit = try shop.run("counter", input: "5\n2\n").output
        #expect(visit.contains("5 Français"))
        #expect(visit.contains("Je suis un assistant automatique."))
        #expect(visit.contains("Nos horaires :") && visit.contains("lun.–dim."))
        let sentences = try #require(try shop.run("shop", "show", "--sentences", "--json").object()["fr"] as? [String: String])
        #expect(sentences["menu_hours"] == "Horaires" && sentences["menu_person"] == "A person, please")
        try shop.write("wording/it.yaml", "language_name: Italiano\n")
        #expect(try shop.run("counter", input: "").output.contains("5 Français, Italiano"))
        try shop.write("wording/fr.yaml", "language_name: Français\nmonths: janvier, février\n")
        let check = try shop.run("shop", "check", "--json")
        #expect(check.code == 1 && check.output.contains("twelve names"))
    }

    @Test("A call that worked is heard at the counter itself")
    func chime() throws {
        let shop = try ScratchShop()
        let terminal = try shop.openCounter()
        terminal.type("0")
        terminal.settle(for: 1500)
        #expect(!terminal.output.contains(7), "no bell has confirmed anything yet")
        try shop.startBell()
        try terminal.expect("\u{07}")
        #expect(try shop.run("panel", "show", "--json").text("buzzer") == "on")
    }

    @Test("Reading aloud is offered only where something reads, begins with one key, follows the screen, and ends with the visit")
    func readingAloud() throws {
        let shop = try ScratchShop()
        #expect(try !shop.run("counter", input: "8\n").output.contains("Read aloud"))
        let said = shop.home + "/said", voice = shop.home + "/voice"
        try "#!/bin/sh\necho \"$@\" >>\(said)\ncat >>\(said)\n".write(toFile: voice, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: voice)
        func text() -> String { String(decoding: FileManager.default.contents(atPath: said) ?? Data(), as: UTF8.self) }
        let speech = try shop.start(["speech", "--voice", voice])
        try wait { FileManager.default.fileExists(atPath: shop.home + "/speech") }
        let terminal = try shop.openCounter()
        terminal.type("where can i park\r")
        try terminal.expect("car park")
        #expect(!FileManager.default.fileExists(atPath: said), "nobody asked to hear anything")
        terminal.type("8")
        try terminal.expect("I now read aloud")
        try wait { text().contains("I now read aloud") }
        terminal.type("wo kann ich parken\r")
        try terminal.expect("Ihre Frage")
        try wait { text().contains("-v de") }
        #expect(text().contains("-v en -s 150 --stdin"))
        terminal.type("/")
        terminal.settle(for: 500)
        if terminal.isRunning { terminal.type("1") }
        #expect(terminal.waitForEnd() == 0)
        let next = try shop.openCounter(), before = text()
        next.type("where can i park\r")
        try next.expect("car park")
        #expect(text() == before)
        speech.terminate()
        #expect(speech.result().code == 0)
    }

    private func wait(until isTrue: () throws -> Bool) throws {
        for _ in 0..<3000 {
            if try isTrue() { return }
            poll(nil, 0, 10)
        }
        Issue.record("It did not come.")
    }
}
