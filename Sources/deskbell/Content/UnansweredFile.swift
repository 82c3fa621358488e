import Foundation
import Glibc
import Shop

/// Where the owner fills in: a table of its own, or a sheet of the whole shop's workbook. A file that is there may be half filled in, so it is not
/// written over unasked.
struct UnansweredFile {
    let path: String

    private var isWorkbook: Bool { WorkbookSheets.isWorkbook(path.split(separator: "/").last.map(String.init) ?? path) }

    func write(_ rows: UnansweredRows, of content: ShopContent, replacing: Bool) throws(Failure) {
        guard replacing || access(path, F_OK) != 0 else {
            throw Failure(
                "There is a file \(CleanText.line(path)) already, and it may hold answers. Import it first, or choose another name; --replace writes over it.",
                code: ExitStatus.cannotCreate)
        }
        guard isWorkbook || path.lowercased().hasSuffix(".csv") else {
            throw Failure(
                "The file's name ends in .csv for a table, or in .xlsx for the whole shop with the questions as a sheet.",
                code: ExitStatus.usage)
        }
        let bytes = isWorkbook ? try WorkbookProgram.write(WorkbookShop.pages(of: content) + [rows.page]) : rows.file.bytes
        do {
            // As `shop export` makes its folder.
            if let end = path.lastIndex(of: "/"), end > path.startIndex { try DurableWriting.makeFolder(String(path[..<end])) }
            try DurableWriting.replace(path, with: bytes)
        } catch {
            throw error.failure
        }
    }
}
