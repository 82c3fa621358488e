import Foundation
import Glibc
import Testing

/// `deskbell shop import` and what takes it back, with the real program in a home of its own.
@Suite("Importing content")
struct ImportTests {
    let shop: ScratchShop

    init() throws {
        shop = try ScratchShop()
        try shop.write("faq.csv", Self.answers(0..<10))
        try shop.write("questions.csv", "question,expected\nwhere is topic 3 kept,topic-3\n")
    }

    static func answers(_ numbers: Range<Int>) -> String {
        "id,question,also_asked,answer\n"
            + numbers.map {
                "topic-\($0),Where is topic \($0) kept?,topic \($0) | find topic \($0) please | number \($0),In drawer \($0).\n"
            }.joined()
    }

    /// Without a shop named, so that the installed one is used.
    private func run(_ arguments: String..., input: String = "") throws -> CommandResult {
        try RunningCommand(
            "deskbell", arguments, input: input,
            environment: ["DESKBELL_HOME": shop.home, "COLUMNS": "100", "PATH": "/usr/bin:/bin", "SUDO_USER": "mara"]
        ).result()
    }

    private func importShop(_ options: String...) throws -> CommandResult {
        try RunningCommand(
            "deskbell", ["shop", "import", shop.shop] + options, input: "",
            environment: ["DESKBELL_HOME": shop.home, "COLUMNS": "100", "PATH": "/usr/bin:/bin", "SUDO_USER": "mara"]
        ).result()
    }

    private var current: String? {
        do { return try FileManager.default.destinationOfSymbolicLink(atPath: shop.home + "/content/current") } catch { return nil }
    }

    @Test("Imports, shows the difference, keeps the history, takes back and brings back")
    func life() throws {
        #expect(try run("shop", "show").code == 78)
        let first = try importShop("--yes")
        #expect(first.code == 0, "\(first.problems)")
        #expect(first.output.contains("A new shop, Test Salon: 10 answers, 4 services, 2 people"))
        #expect(try run("shop", "show", "--json").object()["entries"] as? Int == 10)
        #expect(FileManager.default.contents(atPath: shop.home + "/cache/answers-" + (current ?? "")) != nil, "fitted at import")

        try shop.write("services.yaml", try shop.text("services.yaml").replacing("price: 30", with: "price: 32"))
        try shop.write("faq.csv", Self.answers(0..<10).replacing("In drawer 3.", with: "In the cellar."))
        let difference = try run("shop", "diff", shop.shop)
        #expect(
            difference.output.contains("1 answer changed; Haircut is now €32 (was €30)"),
            "\(difference.output)\(difference.problems)")
        let before = current
        #expect(try importShop("--by", "Mara").code == 1, "nobody said yes")
        #expect(current == before)
        #expect(try importShop("--yes", "--by", "Mara").code == 0)
        #expect(current != before)

        let history = try run("shop", "history", "--json").objects()
        #expect(history.map { $0["version"] as? Int } == [2, 1])
        #expect(history.map { $0["by"] as? String } == ["Mara", "mara"])
        #expect(history.allSatisfy { $0["from"] as? String == shop.shop && $0["kept"] as? Bool == true })
        #expect(history.map { $0["current"] as? Bool } == [true, false])

        #expect(try run("shop", "undo", "--yes").code == 0)
        #expect(current == before)
        #expect(try run("shop", "undo", "--yes").code == 0)
        #expect(current != before)
        #expect(try run("shop", "restore", "1", "--yes").code == 0)
        #expect(current == before)
        #expect(
            try run("shop", "history", "--json").objects().map { $0["cause"] as? String } == [
                "restored", "undone", "undone", "imported", "imported",
            ])
        #expect(try run("shop", "restore", "77", "--yes").code == 1)
        #expect(try run("shop", "diff").output.contains("Haircut is now €30 (was €32)"))
        #expect(try importShop("--yes").output.contains("This is what was installed") == false)
    }

    @Test("Errors are all said, and nothing is changed")
    func refusesErrors() throws {
        #expect(try importShop("--yes").code == 0)
        let before = current
        try shop.write("faq.csv", "question,answer\nWhere?,\nWhen?,Now.\n,Here.\n")
        let result = try importShop("--yes")
        #expect(result.code == 1)
        #expect(
            result.output.contains("faq.csv, row 2: The answer") && result.output.contains("faq.csv, row 4: The question is empty"))
        #expect(result.output.contains("Nothing was changed"))
        #expect(current == before)
        let json = try importShop("--yes", "--json").object()
        #expect(json["installed"] as? Bool == false && (json["findings"] as? [[String: Any]])?.count ?? 0 >= 2)
    }

    @Test("An empty folder, as a pulled stick reads, is refused even with yes")
    func refusesEmpty() throws {
        #expect(try importShop("--yes").code == 0)
        let before = current
        for name in try FileManager.default.contentsOfDirectory(atPath: shop.shop) {
            try FileManager.default.removeItem(atPath: shop.shop + "/" + name)
        }
        let result = try importShop("--yes")
        #expect(result.code == 1 && result.output.contains("There is no shop in this folder"))
        try FileManager.default.removeItem(atPath: shop.shop)
        #expect(try importShop("--yes").code == 66)
        #expect(current == before)
    }

    @Test("Much removed, older files and a worse test question are asked one by one")
    func questions() throws {
        #expect(try importShop("--yes").code == 0)
        try shop.write("faq.csv", Self.answers(0..<5))
        let asked = try run("shop", "import", shop.shop, input: "no\n")
        #expect(asked.code == 1 && asked.problems.contains("5 of 10 answers would be gone"), "\(asked.output)\(asked.problems)")
        #expect(asked.output.contains("MISSING: 5 of 10 answers.") && asked.output.contains("Removed: “Where is topic 7 kept?”"))
        #expect(try run("shop", "import", shop.shop, input: "yes\nno\n").code == 1)
        #expect(try run("shop", "import", shop.shop, input: "yes\nyes\n").code == 0)

        try shop.write("faq.csv", Self.answers(0..<5).replacing("In drawer 4.", with: "Nowhere."))
        for file in ["faq.csv", "shop.yaml", "services.yaml", "questions.csv"] {
            var times = [timeval(tv_sec: 1_700_000_000, tv_usec: 0), timeval(tv_sec: 1_700_000_000, tv_usec: 0)]
            utimes("\(shop.shop)/\(file)", &times)
        }
        let old = try run("shop", "import", shop.shop, input: "no\n")
        #expect(
            old.problems.contains("These files are older than what is installed. Go back to Wed 15 Nov 2023?"), "\(old.problems)")

        let before = current
        let worse = Self.answers(0..<5).replacing(
            "Where is topic 3 kept?,topic 3 | find topic 3 please | number 3",
            with: "Umbrellas?,umbrella stand | wet brolly | brollies")
        try shop.write("faq.csv", worse)
        let warned = try run("shop", "import", shop.shop, input: "no\n")
        #expect(warned.output.contains("WORSE: “where is topic 3 kept” brought topic-3, would bring"), "\(warned.output)")
        #expect(warned.problems.contains("A test question would not be answered as you expect any more. Install it all the same?"))
        #expect(warned.code == 1 && current == before, "shown before anything changes")
        #expect(try run("shop", "import", shop.shop, input: "yes\nyes\n").code == 0)
        try shop.write("faq.csv", worse.replacing("In drawer 2.", with: "Upstairs."))
        let failing = try run("shop", "import", shop.shop, input: "yes\n")
        #expect(failing.code == 0 && !failing.output.contains("WORSE"), "it was so before: \(failing.output)\(failing.problems)")
        #expect(
            failing.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
                "not before this change either: “where is topic 3 kept”."))
        #expect(try run("shop", "restore", "2", "--yes").code == 0)

        try shop.write("faq.csv", Self.answers(0..<10))
        try shop.write("faq.csv", Self.answers(0..<5))
        let again = try importShop("--yes", "--json").object()
        #expect(again["installed"] as? Bool == false && again["because"] as? String == "This is what is installed.")
    }

    @Test("What an interrupted import left is cleared away, and a history without its swap is struck")
    func leftovers() throws {
        #expect(try importShop("--yes").code == 0)
        let content = shop.home + "/content"
        try FileManager.default.createDirectory(atPath: content + "/.incoming-123", withIntermediateDirectories: true)
        let history = try String(contentsOfFile: content + "/history", encoding: .utf8)
        let pending = history.replacing("\"number\":1", with: "\"number\":2").replacing(try #require(current), with: "0123456789")
        try (history + pending + "half a li").write(toFile: content + "/history", atomically: true, encoding: .utf8)
        #expect(try run("shop", "history", "--json").objects().count == 1)
        try shop.write("faq.csv", Self.answers(0..<9))
        #expect(try importShop("--yes").code == 0)
        #expect(try run("shop", "history", "--json").objects().map { $0["version"] as? Int } == [2, 1])
        #expect(try FileManager.default.contentsOfDirectory(atPath: content).filter { $0.hasPrefix(".") } == [])
    }

    @Test("A full disk and a foreign folder are said, and the shop goes on")
    func cannotWrite() throws {
        #expect(try importShop("--yes").code == 0)
        try shop.write("faq.csv", Self.answers(0..<9))
        let lock = open(shop.home + "/content/lock", O_RDWR)
        flock(lock, LOCK_EX)
        let busy = try importShop("--yes")
        #expect(busy.code == 75 && busy.problems.contains("Another import is running"))
        close(lock)
        #expect(try importShop("--yes").code == 0)
    }

    @Test("Links, devices and deep folders are not followed")
    func hostileFolder() throws {
        try FileManager.default.createSymbolicLink(atPath: shop.shop + "/handoff.yaml", withDestinationPath: "/etc/passwd")
        try FileManager.default.createSymbolicLink(atPath: shop.shop + "/faq", withDestinationPath: "/etc")
        mkfifo(shop.shop + "/questions.tsv", 0o600)
        let result = try importShop("--yes")
        #expect(result.code == 1)
        for expected in ["handoff.yaml: This is a link", "faq: This is a link", "questions.tsv: This is no file but a device"] {
            #expect(result.output.contains(expected), "\(expected): \(result.output)")
        }
    }

    @Test("Names that Windows keeps, and two that differ in their case alone, are said by check as by import")
    func names() throws {
        try shop.write("FAQ.csv", Self.answers(10..<12))
        try shop.write("con.csv", Self.answers(12..<14))
        for result in [try run("shop", "check", shop.shop), try importShop("--yes")] {
            #expect(result.code == 1)
            for expected in ["faq.csv: There is another file of this name, FAQ.csv", "con.csv: Windows keeps this name"] {
                #expect(result.output.contains(expected), "\(expected): \(result.output)\(result.problems)")
            }
        }
    }

    @Test("Export writes what import reads: nothing changes")
    func export() throws {
        #expect(try importShop("--yes").code == 0)
        let out = shop.home + "/out"
        #expect(try run("shop", "export", out).code == 0)
        #expect(try run("shop", "export", out).code == 73)
        #expect(try run("shop", "export", out, "--replace").code == 0)
        let difference = try run("shop", "diff", out)
        #expect(difference.output.contains("Nothing changes for customers"), "\(difference.output)\(difference.problems)")
    }
}
