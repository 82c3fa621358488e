import Foundation
import Testing

@testable import Shop

/// What customers asked in vain: written down, filled in by the owner, brought back, and answered.
@Suite("The unanswered loop")
struct UnansweredLoopTests {
    let shop: ScratchShop

    init() throws {
        shop = try ScratchShop()
        try shop.write(
            "faq.csv", ImportTests.answers(0..<6) + "wifi,Is there wifi?,wlan code | internet here | wifi password,Ask Leo.\n")
    }

    private func run(_ arguments: String..., input: String = "") throws -> CommandResult {
        try RunningCommand(
            "deskbell", arguments, input: input,
            environment: ["DESKBELL_HOME": shop.home, "COLUMNS": "100", "PATH": "/usr/bin:/bin"]
        ).result()
    }

    private func visit(_ lines: String...) throws {
        let result = try run("counter", input: lines.map { $0 + "\n" }.joined())
        #expect(result.code == 0, "\(result.problems)")
    }

    /// The table with a cell of the row that asks about `subject` filled in.
    private func fill(_ column: String, _ value: String, about subject: String, in path: String) throws {
        let table = DelimitedText.read(try String(contentsOfFile: path, encoding: .utf8), file: "", names: [], into: &ignored)
        var rows = table.rows.map(\.cells)
        rows[0][0] = rows[0][0].filter { $0 != "\u{FEFF}" }
        let place = try #require(rows[0].firstIndex(of: column)), row = try #require(rows.firstIndex { $0[1].contains(subject) })
        while rows[row].count <= place { rows[row].append("") }
        rows[row][place] = value
        try Data(DelimitedWriting.bytes(rows)).write(to: URL(filePath: path))
    }

    private var ignored: [Finding] {
        get { [] }
        nonmutating set {}
    }

    @Test("A question without an answer is exported, filled in, imported and answered; nobody's name leaves the ledger")
    func loop() throws {
        #expect(try run("shop", "import", shop.shop, "--yes").code == 0)
        let booked = try run(
            "bookings", "add", "cut", "--start", ScratchShop.time(2, "10:00"), "--name", "Wilhelmina Quastenhuber", "--phone",
            "+49 171 5550142")
        #expect(booked.code == 0, "\(booked.problems)")
        try visit("do you sell gift vouchers", "quastenhuber asks if you sell gift vouchers 0171 5550142")
        try visit("gift vouchers to buy?")
        try visit("is there a kettle for camomile brew")
        try visit("wifi password", "-", "7")

        let groups = try run("review", "--questions", "--json").objects()
        #expect(groups.first?["asked"] as? Int == 3, "\(groups)")
        #expect(groups.contains { $0["nearest"] as? String == "wifi" && ($0["why"] as? [String: Int])?["wrong"] == 1 }, "\(groups)")
        let shown = try run("review")
        #expect(shown.output.contains("Questions that want an answer:") && !shown.output.lowercased().contains("quastenhuber"))

        let path = shop.shop + "/unanswered.csv"
        #expect(try run("review", "--export", path).code == 0)
        let table = try String(contentsOfFile: path, encoding: .utf8)
        #expect(!table.lowercased().contains("quastenhuber") && !table.contains("5550142"), "\(table)")
        #expect(try run("review", "--export", path).code == 73, "it may hold answers")
        // Not filled in, it changes nothing.
        #expect(try run("shop", "diff", shop.shop).output.contains("This is what is installed. Nothing changes."))

        try fill("Answer", "Vouchers from 10 euros, at the till.", about: "gift vouchers", in: path)
        try fill("Same as", "topic-3", about: "kettle", in: path)
        let difference = try run("shop", "diff", shop.shop)
        #expect(difference.output.contains("1 answer changed, 1 new"), "\(difference.output)\(difference.problems)")
        #expect(try run("shop", "import", shop.shop, "--yes").code == 0)
        #expect(try run("ask", "do you sell gift vouchers").output.contains("Vouchers from 10 euros"))
        #expect(try run("ask", "is there a kettle for camomile brew", "--json").object()["entry"] as? String == "topic-3")
        // What is answered now is asked of the owner no more; what was called wrong stays until it is changed.
        #expect(try run("review", "--questions", "--json").objects().map { $0["nearest"] as? String } == ["wifi"])
        try shop.write("faq.csv", try shop.text("faq.csv").replacing("Ask Leo.", with: "It is on the mirror."))
        #expect(try run("shop", "import", shop.shop, "--yes").code == 0)
        #expect(try run("review", "--questions", "--json").objects().isEmpty)

        // The next export has what was filled in, and needs the file no more.
        let out = shop.home + "/out"
        #expect(try run("shop", "export", out).code == 0)
        #expect(!FileManager.default.fileExists(atPath: out + "/unanswered.csv"))
        #expect(try run("shop", "diff", out).output.contains("Nothing changes for customers"))
    }

    @Test("As a workbook it is the whole shop with one more sheet")
    func workbook() throws {
        #expect(try run("shop", "import", shop.shop, "--yes").code == 0)
        try visit("do you sell gift vouchers")
        let folder = shop.home + "/book"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let written = try run("review", "--export", folder + "/shop.xlsx")
        #expect(written.code == 0, "\(written.problems)")
        #expect(try run("shop", "diff", folder).output.contains("Nothing changes for customers"))
        #expect(try run("review", "--export", folder + "/shop.doc").code == 64)
    }
}
