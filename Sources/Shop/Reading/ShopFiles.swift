/// The owner's folder as values: what the edge read from the disk, or took out of a workbook.
package struct ShopFiles: Equatable, Sendable {
    package struct File: Equatable, Sendable {
        /// Relative to the shop folder, parts joined by `/`: `faq/parking.md`.
        package var path: String
        package var bytes: [UInt8]

        package init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// Ascending by path, so that the same folder always reads the same.
    package let files: [File]

    package init(_ files: [File]) {
        self.files = files.sorted { $0.path < $1.path }
    }

    package subscript(path: String) -> [UInt8]? { files.first { $0.path == path }?.bytes }

    /// Whether a file of that name is part of a shop; notes, reviews and what somebody left there are not.
    package static func belongs(_ path: String) -> Bool { ShopFileKind(path: path) != nil }

    /// Without what does not belong to a shop: what is installed, and what tells two shops apart. Customers' questions that nobody answered are
    /// no content, and are not kept.
    package var ofTheShop: ShopFiles {
        ShopFiles(files.filter { Self.belongs($0.path) && !UnansweredTable.isUnfilled($0) })
    }

    // A stick may hold anything; these bound what is copied, held in memory and parsed.
    package static let maximumFiles = 64
    /// Bytes.
    package static let maximumFileSize = 1 << 20
    /// Bytes, of all files together.
    package static let maximumTotalSize = 8 << 20
    /// How far the edge looks below the shop folder: `faq/parking.md` is 2.
    package static let maximumDepth = 2

    /// The endings of the files that can belong to a shop; the edge leaves all others where they are.
    package static let endings = [".yaml", ".yml", ".md", ".markdown", ".csv", ".tsv", ".txt", ".ics"]

    /// What the edge must refuse before it reads. Sizes suffice, so that nothing big is read to be refused.
    /// - Parameter sizes: path and size in bytes of every file that would be read.
    package static func findings(sizes: [(path: String, bytes: Int)]) -> [Finding] {
        var findings: [Finding] = []
        if sizes.count > maximumFiles {
            findings.append(
                Finding(
                    file: ".", severity: .error,
                    message: "The folder holds \(sizes.count) files; a shop has at most \(maximumFiles).",
                    remedy: "Put only the shop's own files into the folder, or several topics into one file."))
        }
        for (path, bytes) in sizes where bytes > maximumFileSize {
            findings.append(
                Finding(
                    file: path, severity: .error, message: "The file is larger than 1 MB (\(bytes) bytes).",
                    remedy: "Check that it is the file you meant; split it in two if it is."))
        }
        if sizes.reduce(0, { $0 + min($1.bytes, maximumTotalSize + 1) }) > maximumTotalSize {
            findings.append(
                Finding(
                    file: ".", severity: .error, message: "The files are larger than 8 MB together.",
                    remedy: "Take out what does not belong to the shop."))
        }
        return findings
    }
}
