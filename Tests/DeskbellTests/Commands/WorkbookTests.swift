import Foundation
import Testing

@testable import Shop

/// Workbooks through the real program: python3-openpyxl reads them (script/setup --tests installs it), Tests/Fixtures/workbooks holds them.
@Suite("Workbooks")
struct WorkbookTests {
    let shop: ScratchShop

    init() throws {
        shop = try ScratchShop()
        for name in ["shop.yaml", "services.yaml"] { try FileManager.default.removeItem(atPath: shop.shop + "/" + name) }
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/workbooks")

    private func put(_ fixture: String, as name: String? = nil) throws {
        try FileManager.default.copyItem(
            at: Self.folder.appending(path: fixture), to: URL(filePath: "\(shop.shop)/\(name ?? fixture)"))
    }

    private func run(_ arguments: String...) throws -> CommandResult {
        try RunningCommand(
            "deskbell", arguments, input: "",
            environment: ["DESKBELL_HOME": shop.home, "COLUMNS": "100", "PATH": "/usr/bin:/bin"]
        ).result()
    }

    @Test(
        "A workbook is a whole shop, whoever wrote it",
        arguments: [
            "good.xlsx", "excel.xlsx", "excel-1904.xlsx", "google-shop.xlsx", "libreoffice.xlsx", "libreoffice.ods",
            "gnumeric.xlsx",
            "gnumeric.ods",
        ])
    func wholeShop(fixture: String) throws {
        try put(fixture, as: "shop" + fixture.drop { $0 != "." })
        let imported = try run("shop", "import", shop.shop, "--yes")
        #expect(imported.code == 0, "\(imported.output)\(imported.problems)")
        // What was installed is text: nothing reads the workbook again.
        try FileManager.default.removeItem(atPath: shop.shop)
        let installed = try run("shop", "export", shop.home + "/out")
        #expect(installed.code == 0, "\(installed.problems)")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: shop.home + "/out")
        let files = try paths.filter { $0.contains(".") }.map { path in
            ShopFiles.File(path: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: "\(shop.home)/out/\(path)"))))
        }
        let (content, findings) = ShopReader.read(ShopFiles(files))
        #expect(findings == [])
        #expect(content.name == "Salon" && content.contact.phone == "0301234567" && content.languages == [.german])
        #expect(content.entries.map(\.question) == ["Wo kann ich parken?", "Wie viel Rabatt?", "Bis wann heute?"])
        #expect(content.entries.map(\.answer) == ["Hinter dem Haus.\nDie Schranke ist offen.", "10%", "Siehe {{hours.today}}."])
        #expect(content.entries.map(\.alsoAsked.count) == [2, 2, 2] && content.entries[0].tags == ["auto"])
        #expect(content.services.map { $0.price?.hundredths } == [3200, 1250, 6400])
        #expect(content.services.map(\.minutes) == [45, 15, 75] && content.services[2].price?.isFrom == true)
        #expect(content.services[0].name == [.german: "Schnitt", .english: "Cut"])
        #expect(content.services[0].aliases == ["Haarschnitt", "Trockenschnitt"])
        let week = Weekday.allCases.map { content.hours[$0].map { "\($0.start)-\($0.end)" }.joined() }
        #expect(week == ["", "09:00-18:30", "09:00-18:30", "09:00-18:30", "09:00-18:30", "09:20-14:00", ""])
        #expect(
            content.exceptions.map { "\($0.isYearly) \($0.reason ?? "") \($0.hours.count)" } == [
                "true Weihnachten 0", "false Heiligabend 1",
            ])
        #expect(content.providers.map { $0.services?.count } == [2, nil])
        #expect(content.resources.map(\.count) == [2])
        // Merged over two rows, each has it.
        #expect(content.services[1].resources.count == (fixture == "good.xlsx" ? 0 : 1))
    }

    @Test("What Google Sheets writes reads too, and a sheet whose name says nothing by its heading")
    func google() throws {
        try put("google.xlsx", as: "My shop.xlsx")
        let shown = try run("shop", "show", "--shop", shop.shop, "--json")
        #expect(try shown.object()["entries"] as? Int == 1, "\(shown.problems)")
        let checked = try run("shop", "check", shop.shop)
        #expect(checked.code == 0, "\(checked.output)")
    }

    @Test(
        "A broken or odd workbook says what is wrong, in which sheet and row",
        arguments: [
            ("hidden-sheet.xlsx", "warning shop.xlsx, sheet Prices: The sheet is hidden and was not read."),
            (
                "formula-without-value.xlsx",
                "ERROR   shop.xlsx, sheet Answers, row 3: A formula (=A1&A2) was saved without its value."
            ),
            ("failed-formula.xlsx", "ERROR   shop.xlsx, sheet Answers, row 3: A cell shows #REF!"),
            ("too-many-rows.xlsx", "ERROR   shop.xlsx, sheet Answers, row 5000: The sheet has more than 5000 rows."),
            ("unknown-sheet.xlsx", "warning shop.xlsx, sheet Notizen: The sheet is not read. Sheets that are: Answers, Prices"),
            (
                "misnamed-column.xlsx",
                "warning shop.xlsx, sheet Answers, row 1: The column “langauge” is not read. Did you mean “language”?"
            ),
            ("empty-answer.xlsx", "ERROR   shop.xlsx, sheet Answers, row 3: The answer to “When?” is empty."),
            ("escape.xlsx", "ERROR   shop.xlsx, sheet Answers, row 3: The text holds the invisible mark U+202E"),
            ("cut-off.xlsx", "ERROR   shop.xlsx: The workbook is damaged"),
            ("damaged-sheet.xlsx", "ERROR   shop.xlsx: The workbook is damaged"),
            ("old-excel.xlsx", "ERROR   shop.xlsx: This is an old Excel file under a new name."),
            ("password.xlsx", "ERROR   shop.xlsx: The workbook is protected by a password."),
            ("bomb.xlsx", "ERROR   shop.xlsx: The workbook is far larger inside than it looks."),
            ("entities.xlsx", "ERROR   shop.xlsx: The workbook holds instructions that no spreadsheet program writes."),
            ("macros.xlsm", "warning shop.xlsm: The workbook holds macros, which are never run."),
            ("binary.xlsx", "ERROR   shop.xlsx: This is a binary Excel workbook (.xlsb) under another name."),
            ("strict.xlsx", "ERROR   shop.xlsx: The workbook was saved as “Strict Open XML”, which is not read."),
            ("photos.xlsx", "ERROR   shop.xlsx: This is an archive, but no workbook."),
            // A cell at the very end of the sheet costs nothing, and is not missed.
            ("far-cell.xlsx", ""),
        ])
    func odd(fixture: String, expected: String) throws {
        try put(fixture, as: "shop" + fixture.drop { $0 != "." })
        let result = try run("shop", "check", shop.shop)
        #expect(result.output.split(separator: "\n").contains { $0.hasPrefix(expected) }, "\(result.output)\(result.problems)")
        #expect(result.code == (result.output.contains("ERROR") ? 1 : 0) && !result.output.contains("There is no shop"))
    }

    private func exported(_ fixture: String) throws -> ShopContent {
        try put(fixture, as: "shop.xlsx")
        let exported = try run("shop", "export", shop.home + "/out", "--shop", shop.shop)
        try #require(exported.code == 0, "\(exported.problems)")
        let names = try FileManager.default.contentsOfDirectory(atPath: shop.home + "/out")
        return ShopReader.read(
            ShopFiles(
                try names.map { name in
                    ShopFiles.File(path: name, bytes: [UInt8](try Data(contentsOf: URL(filePath: "\(shop.home)/out/\(name)"))))
                })
        ).content
    }

    @Test("A text that looks like the code of a character comes out of LibreOffice's workbook as it was typed")
    func codes() throws {
        let entry = try #require(exported("libreoffice-codes.xlsx").entries.last)
        #expect(entry.answer == "Type _x0042_ here." && entry.alsoAsked.first == "type _x0041_")
    }

    @Test("What only a cell's format says is read with its number")
    func formats() throws {
        let content = try exported("formats.xlsx")
        #expect(content.entries.map(\.answer) == ["from 25 €", "12.5%", "0301 234567", "300 m", "2012", "0.5"])
        #expect(content.services.map { $0.name.values.first } == ["Schnitt", "Farbe", "Nadeln"])
        #expect(
            content.services.map(\.price) == [
                Price(hundredths: 3200, isFrom: true), Price(hundredths: 6450), Price(hundredths: 300),
            ])
        #expect(
            content.services.prefix(2).map(\.minutes) == [30, 90] && content.services.map(\.isBookable) == [true, true, false])
    }

    @Test("Nobody is told of minutes that the owner did not write")
    func noMinutes() throws {
        let content = try exported("formats.xlsx")
        #expect(content.services.map(\.isTimed) == [true, true, false])
        let asked = try run("ask", "--shop", shop.home + "/out", "how much are nadeln and how long do they take")
        #expect(asked.output.split(separator: "\n").contains("Nadeln: €3"), "\(asked.output)")
    }

    @Test("A day with two beginnings and two ends has both stretches; who works as the shop is open has its hours")
    func stretches() throws {
        let content = try exported("formats.xlsx")
        let week = Weekday.allCases.map { content.hours[$0].map { "\($0.start)-\($0.end)" } }
        #expect(week[1] == ["09:00-12:00", "14:00-18:00"] && week[4] == ["09:00-18:00"] && week[5] == [])
        #expect(content.providers.map { $0.hours == nil } == [true, false])
    }

    @Test("Who has no file of text is told of sheets")
    func ownNames() throws {
        try put("formats.xlsx", as: "shop.xlsx")
        let checked = try run("shop", "check", shop.shop)
        #expect(checked.output.contains("shop.xlsx, sheet Shop: The time zone is not set"), "\(checked.output)")
        #expect(!checked.output.contains(".yaml"), "\(checked.output)")
        #expect(!checked.output.contains("_zone:") && checked.output.contains("Time zone, and beside it Europe/Berlin."))
        #expect(
            checked.output.contains("sheet Preise, row 2: “DAMEN” has neither a price nor minutes, and is taken for a heading."))
    }

    @Test("An ordinary user's program reads workbooks as root's does, whatever else is installed for Python")
    func ordinaryUser() throws {
        let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "deskbell-\(UUID())"), files = FileManager.default
        try files.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        defer { try? files.removeItem(at: folder) }  // what is left lies among temporary files
        let program = folder.appending(path: "workbook.py"), book = folder.appending(path: "good.xlsx")
        let sources = Self.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        try files.copyItem(at: sources.appending(path: "Sources/deskbell/Resources/workbook.py"), to: program)
        try files.copyItem(at: Self.folder.appending(path: "good.xlsx"), to: book)
        let process = Process(), output = Pipe()
        let command = ["/usr/bin/python3", "-I", "-B", program.path, "read"]
        let asNobody = geteuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
        let whole = asNobody + command
        process.executableURL = URL(filePath: whole[0])
        process.arguments = Array(whole.dropFirst())
        process.standardInput = try FileHandle(forReadingFrom: book)
        process.standardOutput = output
        let problems = Pipe()
        process.standardError = problems
        try process.run()
        let told = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(String(decoding: told, as: UTF8.self).contains("Wo kann ich parken?"))
        // Where threads are forbidden, numpy complains of it here, and ends the program at times.
        #expect(try problems.fileHandleForReading.readToEnd() ?? Data() == Data())
    }

    @Test("The sheet and the row are fields of the JSON")
    func json() throws {
        try put("empty-answer.xlsx", as: "shop.xlsx")
        let finding = try #require(
            run("shop", "check", shop.shop, "--json").objects().first { $0["severity"] as? String == "error" })
        #expect(
            finding["file"] as? String == "shop.xlsx" && finding["sheet"] as? String == "Answers" && finding["row"] as? Int == 3)
    }

    @Test("The sample shop goes through a workbook and back without loss")
    func roundTrip() throws {
        let sample = Self.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(
            path: "content")
        #expect(try run("shop", "import", sample.path, "--yes").code == 0)
        let exported = try run("shop", "export", shop.home + "/out", "--format", "xlsx")
        #expect(exported.code == 0, "\(exported.problems)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: shop.home + "/out") == ["shop.xlsx"])
        let difference = try run("shop", "diff", shop.home + "/out")
        #expect(difference.output.contains("Nothing changes for customers"), "\(difference.output)\(difference.problems)")
    }

    @Test("The counter starts no other program: a workbook must be imported first")
    func counter() throws {
        try put("google.xlsx", as: "shop.xlsx")
        let refused = try run("counter", "--shop", shop.shop)
        #expect(refused.code == 65 && refused.problems.contains("A workbook must be imported before the counter can use it."))
        #expect(try run("shop", "import", shop.shop, "--yes").code == 0)
        #expect(try run("counter").output.contains("Your question") || run("counter").code == 0)
    }
}
