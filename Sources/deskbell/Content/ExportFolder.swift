import Foundation
import Glibc
import Shop

/// A folder that content is written into. What is there already is the owner's: it is not written over unasked.
struct ExportFolder {
    let path: String

    func write(_ files: ShopFiles, replacing: Bool) throws(Failure) {
        do { try DurableWriting.makeFolder(path) } catch { throw error.failure }
        let there = try present()
        guard replacing || there.isEmpty else {
            throw Failure(
                "There is a shop in \(path) already (\(there.prefix(3).joined(separator: ", "))). Choose an empty folder, or say --replace.",
                code: ExitStatus.cannotCreate)
        }
        do {
            for file in files.files {
                let parts = file.path.split(separator: "/")
                if parts.count > 1 { try DurableWriting.makeFolder("\(path)/\(parts[0])") }
                try DurableWriting.replace("\(path)/\(file.path)", with: file.bytes)
            }
        } catch {
            throw error.failure
        }
        // The same answers in two files would be two answers. What waits to be filled in is the owner's.
        for old in there where files[old] == nil && old.lowercased() != UnansweredRows.fileName { unlink("\(path)/\(old)") }
    }

    /// The shop's files that are there. A workbook need not be taken apart to be one.
    private func present() throws(Failure) -> [String] {
        var findings: [Finding] = []
        return try ShopFolder(path: path).listing(&findings).map(\.path).filter {
            ShopFiles.belongs($0) || WorkbookSheets.isWorkbook($0)
        }
    }
}
