import Foundation
import Glibc
import Shop

/// The program that takes workbooks apart and puts them together, run by import and export: Debian's python3-openpyxl under limits of memory and
/// time, with plain rows on a pipe. The counter never starts it.
enum WorkbookProgram {
    private static let python = "/usr/bin/python3"
    /// Seconds; a workbook at every limit takes ten on the slowest board.
    private static let patience = 40
    private static let mostOutput = 32 << 20

    private static let remedyWithoutIt =
        "Install it with “sudo apt-get install python3-openpyxl”, or save each sheet as “CSV UTF-8”. Text files are read without it."

    private enum Refusal: Error {
        case missing
        case silent
    }

    /// A workbook's sheets as files; what is wrong with it as findings.
    static func read(_ bytes: [UInt8], named name: String) -> (files: [ShopFiles.File], findings: [Finding]) {
        func refused(_ message: String, _ remedy: String) -> (files: [ShopFiles.File], findings: [Finding]) {
            ([], [Finding(file: name, severity: .error, message: message, remedy: remedy)])
        }
        let told: Told
        do {
            told = try JSONDecoder().decode(Told.self, from: run("read", input: bytes))
        } catch Refusal.missing {
            return refused("The program that reads workbooks is not installed.", remedyWithoutIt)
        } catch {
            return refused(
                "The workbook took too much time or memory and was given up.", "Check that it is the file you meant; save it anew.")
        }
        if let error = told.error { return refused(message(of: error), remedy(of: error)) }
        let sheets = (told.sheets ?? []).map { sheet in
            WorkbookSheets.Sheet(name: sheet.name, rows: sheet.rows.map { ($0.number, $0.cells) })
        }
        let unread = Set(
            sheets.filter { WorkbookSheets.files(of: name, sheets: [$0]).contains { !ShopFiles.belongs($0.path) } }.map(\.name))
        let notes = (told.notes ?? []).filter { note in
            // Where the cells are read it is said of a failed formula; what is wrong in a sheet that is not read is the owner's own affair.
            switch note.kind {
            case "error": !unread.contains(note.sheet) && !WorkbookSheets.isFailedFormula(note.text)
            case "formula", "rows": !unread.contains(note.sheet)
            default: true
            }
        }
        var findings = notes.prefix(100).compactMap { finding($0, workbook: name) }
        var files: [ShopFiles.File] = []
        for file in WorkbookSheets.files(of: name, sheets: sheets) {
            if file.bytes.count > ShopFiles.maximumFileSize {
                findings.append(
                    Finding(
                        file: file.path, severity: .error, message: "The sheet holds more than 1 MB of text.",
                        remedy: "Check that it is the sheet you meant; split it in two if it is."))
            } else {
                files.append(file)
            }
        }
        return (files, findings)
    }

    static func write(_ pages: [WorkbookShop.Page]) throws(Failure) -> [UInt8] {
        let book = ["sheets": pages.map(PageJSON.init)]
        do {
            let bytes = try run("write", input: Array(JSON.text(book, pretty: false).utf8))
            guard bytes.starts(with: Array("PK".utf8)) else { throw Refusal.silent }
            return Array(bytes)
        } catch {
            throw Failure(
                "The workbook cannot be written: python3-openpyxl is missing or does not work. \(remedyWithoutIt.replacing(" or save each sheet as “CSV UTF-8”.", with: " or leave --format xlsx away."))",
                code: ExitStatus.unavailable)
        }
    }

    // MARK: The program

    /// Beside this program where it was built, else where the package puts it.
    private static var program: String? {
        let beside = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
        return [beside + "/deskbell_deskbell.resources/workbook.py", "/usr/lib/deskbell/workbook.py"].first {
            access($0, R_OK) == 0
        }
    }

    private static func run(_ verb: String, input: [UInt8]) throws -> Data {
        guard access(python, X_OK) == 0, let program else { throw Refusal.missing }
        let file = try unnamedFile(input), output = Pipe.ofOurs()
        // Isolated: nothing of the user's or the folder's reaches it.
        let child = ChildProgram(
            python, ["-I", "-B", program, verb], environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"],
            input: file.fileDescriptor, output: output.fileHandleForWriting.fileDescriptor)
        try output.fileHandleForWriting.close()
        guard let child else { throw Refusal.missing }
        defer { child.end() }
        return try drain(output.fileHandleForReading.fileDescriptor)
    }

    /// A file without a name: the program reads from it at leisure, and it is gone with the last descriptor.
    private static func unnamedFile(_ bytes: [UInt8]) throws -> FileHandle {
        var template = Array((NSTemporaryDirectory() + "/deskbell-XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0, fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 else { throw Refusal.silent }
        unlink(template)
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: Data(bytes))
        try handle.seek(toOffset: 0)
        return handle
    }

    private static func drain(_ descriptor: Int32) throws -> Data {
        var data = Data(), buffer = [UInt8](repeating: 0, count: 65_536)
        let deadline = Clocks.sinceBoot + .seconds(patience)
        while data.count < mostOutput {
            let left = (deadline - Clocks.sinceBoot).components.seconds
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard left > 0, poll(&waiting, 1, Int32(left) * 1000) > 0 else { throw Refusal.silent }
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return data }
            data.append(contentsOf: buffer[..<count])
        }
        throw Refusal.silent
    }
}

/// What workbook.py says and is told.
extension WorkbookProgram {
    private struct Told: Decodable {
        struct Sheet: Decodable {
            var name: String
            var rows: [Row]
        }
        /// `[7, ["a", "b"]]`
        struct Row: Decodable {
            var number: Int
            var cells: [String]

            init(from decoder: any Decoder) throws {
                var list = try decoder.unkeyedContainer()
                number = try list.decode(Int.self)
                cells = try list.decode([String].self)
            }
        }
        /// `["hidden", "Prices", 0, ""]`
        struct Note: Decodable {
            var kind, sheet: String
            var row: Int
            var text: String

            init(from decoder: any Decoder) throws {
                var list = try decoder.unkeyedContainer()
                kind = try list.decode(String.self)
                sheet = try list.decode(String.self)
                row = try list.decode(Int.self)
                text = try list.decode(String.self)
            }
        }
        var sheets: [Sheet]?
        var notes: [Note]?
        var error: String?
    }

    private struct PageJSON: Encodable {
        let name: String
        let rows: [[String]]
        let widths: [Int]
        let kinds: [String]

        init(_ page: WorkbookShop.Page) {
            name = page.name
            rows = [page.columns.map(\.heading)] + page.rows
            widths = page.columns.map(\.width)
            kinds = page.columns.map(\.kind.rawValue)
        }
    }

    private static func finding(_ note: Told.Note, workbook: String) -> Finding? {
        let file = note.sheet.isEmpty ? workbook : "\(workbook)/\(note.sheet)"
        let place = note.row > 0 ? Finding.Place.row(note.row) : nil
        switch note.kind {
        case "hidden":
            return Finding(
                file: file, severity: .warning, message: "The sheet is hidden and was not read.",
                remedy: "Show it, if it belongs to the shop.")
        case "formula":
            return Finding(
                file: file, place: place, severity: .error, message: "A formula (\(note.text)) was saved without its value.",
                remedy: "Open the workbook in Excel or LibreOffice and save it, or write the value itself.")
        case "error":
            return Finding(
                file: file, place: place, severity: .error, message: "A cell shows \(note.text): its formula failed.",
                remedy: "Correct the formula, or write the value itself.")
        case "rows":
            return Finding(
                file: file, place: place, severity: .error, message: "The sheet has more than \(note.row) rows.",
                remedy: "Delete what is not needed.")
        case "macros":
            return Finding(
                file: file, severity: .warning, message: "The workbook holds macros, which are never run.",
                remedy: "Leave it so, or save it as .xlsx.")
        default: return nil  // of a newer workbook.py
        }
    }

    private static func message(of error: String) -> String {
        switch error {
        case "password": "The workbook is protected by a password."
        case "strict": "The workbook was saved as “Strict Open XML”, which is not read."
        case "old": "This is an old Excel file under a new name."
        case "large": "The workbook is larger than 5 MB."
        case "bomb": "The workbook is far larger inside than it looks."
        case "doctype": "The workbook holds instructions that no spreadsheet program writes."
        case "library": "The program that reads workbooks is not installed."
        case "numbers": "This is a Numbers document under another name."
        case "binary": "This is a binary Excel workbook (.xlsb) under another name."
        case "other": "This is an archive, but no workbook."
        default: "The workbook is damaged and cannot be read."
        }
    }

    private static func remedy(of error: String) -> String {
        switch error {
        case "password": "Save it without the password."
        case "large": "Take the pictures out, or save it anew."
        case "library": remedyWithoutIt
        default: "Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx)."
        }
    }
}
