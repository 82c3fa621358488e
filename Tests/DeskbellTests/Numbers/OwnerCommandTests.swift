import Bell
import Foundation
import Ledger
import Shop
import Testing

@Suite("What the owner sees of the week")
struct OwnerCommandTests {
    let shop: ScratchShop

    init() throws { shop = try ScratchShop() }

    private func visit(_ lines: String...) throws {
        let result = try shop.run("counter", input: lines.map { $0 + "\n" }.joined())
        #expect(result.code == 0, "\(result.problems)")
    }

    @Test("A real visit is in the report, in JSON, on 80 and on 40 columns, in both languages")
    func report() throws {
        try visit("when are you open", "+", "do you sell gift vouchers for my dog")
        let json = try shop.run("report", "--json").object()
        let numbers = try #require(json["numbers"] as? [String: Any])
        #expect(numbers["contacts"] as? Int == 1 && numbers["questions"] as? Int == 2)
        let shares = try #require(numbers["shares"] as? [String: [String: Any]])
        #expect(shares["satisfied"]?["part"] as? Int == 1)
        #expect((json["definitions"] as? [String: [String: String]])?["unanswered"]?["source"] == "turns (outcome)")
        for columns in [40, 80] {
            for language in ["en", "de"] {
                let text = try shop.run(["report", "--language", language], columns: columns)
                #expect(text.code == 0)
                for line in text.output.split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
            }
        }
        #expect(try shop.run("report", "--week", "next tuesday").code == 64)
        #expect(try shop.run("report", "--week", "last", "--json").object()["complete"] as? Bool == true)
    }

    @Test("The page is one file without scripts or anything from elsewhere, and what customers typed stays text")
    func html() throws {
        try visit("<script>alert(1)</script> & \"quotes\" 0171 5550142", "<img src=x onerror=alert(2)> anybody")
        let path = shop.home + "/week.html"
        #expect(try shop.run("report", "--html", path).code == 0)
        let page = try String(contentsOfFile: path, encoding: .utf8)
        #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("default-src 'none'"))
        #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("5550142"))
        #expect(!page.replacing("http://www.w3.org/2000/svg", with: "").contains("http:") && !page.contains("https:"))
        #expect(page.contains("&lt;script&gt;alert(1)"))
        #expect(try shop.run("report", "--html", shop.home + "/no/such/folder/week.html").code == 73)
    }

    @Test("Flagged, unhelpful and unanswered visits are reviewed without anybody's number")
    func review() throws {
        try visit("when are you open", "-", "7")
        try visit("how heavy are purple unicorns 0171 5550142")
        let items = try shop.run("review", "--json").objects()
        #expect(items.map { $0["why"] as? String } == ["wrong", "unanswered"])
        let list = try shop.run("review")
        #expect(list.output.contains("SAID TO BE WRONG") && list.output.contains("NO ANSWER"))
        #expect(!list.output.contains("5550142") && list.output.contains("[…]"))
    }

    @Test("A question that was asked back in vain is reviewed, in the language that the visit turned out to have")
    func askedBack() throws {
        try shop.write("shop.yaml", try shop.text("shop.yaml").replacing("[en]", with: "[en, de]"))
        try shop.write(
            "faq.csv",
            "id,question,answer,language\nparken,Kann ich beim Laden parken?,Im Hof.,de\nwarten,Kann ich beim Laden warten?,Hinten.,de\n"
        )
        try visit("wann habt ihr offen", "beim Laden")
        let items = try shop.run("review", "--json").objects()
        let item = try #require(items.first)
        #expect(item["why"] as? String == "unanswered" && item["language"] as? String == "de")
        let questions = try shop.run("review", "--questions", "--json").objects()
        #expect(questions.map { $0["language"] as? String } == ["de"])
    }

    @Test("Each number of the page has its definition and its source; questions that are answered by now are not worth adding")
    func sources() throws {
        try visit("how heavy are purple unicorns", "where can i park my horse")
        try shop.write("faq.csv", "id,question,answer\nhorse,Where can I park my horse?,In the yard.\n")
        let path = shop.home + "/week.html"
        try shop.run("report", "--html", path).expectFine()
        let page = try String(contentsOfFile: path, encoding: .utf8)
        #expect(page.components(separatedBy: "class=\"source\">From: ").count == 15)
        #expect(page.contains("purple unicorns") && !page.contains("my horse"))
    }

    @Test("A rehearsal really rings, is not listed, and is never counted")
    func practise() throws {
        #expect(try shop.run("practise", "--calls", "1").code == 69, "there is no bell")
        try shop.startBell()
        let rehearsal = try shop.start(
            ["practise", "--calls", "2", "--wait", "20", "--pause", "0", "--json"], input: "", columns: 80)
        var sounded = 0
        for _ in 0..<2 {
            for _ in 0..<400 {
                let calls = try BellClient(connect: shop.home + "/bell.sock").request(.status)
                if case .status(let snapshot) = calls, let call = snapshot.calls.first(where: { $0.state == .called }) {
                    #expect(call.origin == .practice && snapshot.sounding)
                    sounded += 1
                    #expect(try shop.run("calls", "acknowledge", call.id.description).code == 0)
                    break
                }
                poll(nil, 0, 25)
            }
        }
        let results = try rehearsal.result().objects()
        #expect(sounded == 2 && results.count == 2)
        #expect(results.allSatisfy { $0["acknowledged_after"] is Double })
        #expect(try shop.run("calls", "list", "--json").objects().isEmpty)
        let numbers = try #require(try shop.run("report", "--json").object()["numbers"] as? [String: Any])
        #expect(numbers["calls"] as? Int == 0 && numbers["contacts"] as? Int == 0)
    }
}

@Suite("A person's own data, on a real device's home")
struct PrivacyCommandTests {
    let shop: ScratchShop
    static let spellings = ["Quastenhuber", "1715550142", "171 5550142", "171/5550142", "purple unicorns"]

    init() throws { shop = try ScratchShop() }

    /// Every file of the home, with what it holds.
    private func files() throws -> [(String, Data)] {
        try (FileManager.default.subpaths(atPath: shop.home) ?? []).filter { !$0.hasPrefix("shop/") }.compactMap { name in
            var isFolder: ObjCBool = false
            let path = shop.home + "/" + name
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
                try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType == .typeRegular
            else { return nil }
            return (name, try Data(contentsOf: URL(filePath: path)))
        }
    }

    @Test("Is shown, then gone from every file: database, journals, the bell's journal, backups; and stays gone after a restore")
    func erase() throws {
        try shop.startBell()
        _ = try shop.run(
            "bookings", "add", "cut", "--start", ScratchShop.time(2, "10:00"), "--name", "Wilhelmina Quastenhuber", "--phone",
            "+49 171 5550142")
        _ = try shop.run("counter", input: "my number is 0171/5550142 and I want purple unicorns\n*\n")
        // On another medium, which an erasure does not reach.
        let outside = shop.home + "-elsewhere.sqlite"
        defer { do { try FileManager.default.removeItem(atPath: outside) } catch { Issue.record("\(error)") } }
        #expect(try shop.run("backup", "make").code == 0)
        let backup = try #require(try shop.run("backup", "list", "--json").objects().first?["path"] as? String)
        try FileManager.default.copyItem(atPath: backup, toPath: outside)

        let shown = try shop.run("privacy", "export", "0171", "555", "0142")
        #expect(shown.output.contains("Wilhelmina Quastenhuber") && shown.output.contains("purple unicorns"))
        let held = try shop.run("privacy", "export", "01715550142", "--json").object()
        #expect((held["bookings"] as? [Any])?.count == 1 && (held["visits"] as? [Any])?.count == 1)
        #expect(try files().contains { $0.1.firstRange(of: Data("Quastenhuber".utf8)) != nil })

        #expect(try shop.run("privacy", "erase", "0171 5550142").code == 64, "nobody could be asked")
        let erased = try shop.run("privacy", "erase", "0171 5550142", "--yes", "--json").object()
        #expect(erased["backups"] as? Int == 1 && (erased["left"] as? [Any])?.isEmpty == true)
        shop.stopBell()
        for (name, bytes) in try files() {
            for spelling in Self.spellings {
                #expect(bytes.firstRange(of: Data(spelling.utf8)) == nil, "\(name) still holds “\(spelling)”")
            }
        }
        #expect(try files().contains { $0.0 == "bell.journal" && !$0.1.isEmpty })
        let bookings = try shop.run("bookings", "list", "--json").objects()
        #expect(bookings.count == 1 && bookings[0]["customer"] as? String == "")
        let mode = try FileManager.default.attributesOfItem(atPath: shop.home + "/erasures.key")[.posixPermissions] as? Int
        #expect(mode == 0o600)

        #expect(try shop.run("restore", outside, "--yes").code == 0)
        #expect(try shop.run("privacy", "export", "0171 5550142").code == 1)
        for (name, bytes) in try files() {
            #expect(bytes.firstRange(of: Data("Quastenhuber".utf8)) == nil, "\(name) came back from the backup")
        }
        #expect(try shop.run("bookings", "list", "--json").objects().count == 1)
    }

    @Test("Is taken out of a ledger that a restore put aside, too")
    func putAside() throws {
        _ = try shop.run(
            "bookings", "add", "cut", "--start", ScratchShop.time(2, "10:00"), "--name", "Wilhelmina Quastenhuber", "--phone",
            "0171 5550142")
        try shop.run("backup", "make").expectFine()
        try shop.run("restore", "--yes").expectFine()
        #expect(try files().contains { $0.0.hasPrefix("quarantine/") && $0.1.firstRange(of: Data("Quastenhuber".utf8)) != nil })
        let erased = try shop.run("privacy", "erase", "0171 5550142", "--yes", "--json").object()
        #expect(erased["backups"] as? Int == 2 && (erased["left"] as? [Any])?.isEmpty == true)
        for (name, bytes) in try files() { #expect(bytes.firstRange(of: Data("Quastenhuber".utf8)) == nil, "\(name)") }
    }

    @Test("Is purged by the owner's rule, and by no clock that cannot be right")
    func purge() throws {
        try shop.run("counter", input: "purple unicorns\n").expectFine()
        let purged = try shop.run("privacy", "purge", "--json").object()
        #expect(purged["visits_without_words"] as? Int == 0)
        let ledger = try LedgerFile(path: shop.ledgerPath, reserveBytes: 0)
        let future = Instant(millisecondsSince1970: Int64(Date().timeIntervalSince1970 * 1000)).adding(seconds: 400 * 86_400)
        try ledger.set(.lastSeen, to: future)
        let refused = try shop.run("privacy", "purge")
        #expect(refused.code == 1 && refused.problems.contains("Nothing was deleted"))
    }
}

extension CommandResult {
    fileprivate func expectFine() { #expect(code == 0, "\(problems)") }
}
