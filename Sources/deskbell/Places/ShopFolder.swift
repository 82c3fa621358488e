import Glibc
import Shop

/// The owner's folder on disk, read under limits: regular files only, no links followed, nothing big even opened.
struct ShopFolder {
    let path: String
    /// Workbooks are taken apart by a program of their own, which the counter never starts.
    var takesWorkbooks = true

    /// Names in one folder that are gone through: photos may lie beside a shop, and a stick may be made to hold everybody up.
    private static let mostNames = 4000

    /// A file as the folder lists it. What is different at a second look was written to, or is gone, in between.
    struct Listed: Hashable {
        /// Relative to the folder.
        let path: String
        let bytes: Int
        let inode: UInt64
        /// Nanoseconds since 1970.
        let modified: Int64
    }

    /// What was read, and how the folder looked.
    struct Contents {
        var files: ShopFiles
        var findings: [Finding]
        var listed: [Listed]

        /// When the newest of the shop's files was last written, seconds since 1970.
        var newest: Int64? {
            listed.filter { ShopFiles.belongs($0.path) || WorkbookSheets.isWorkbook($0.path) }.map(\.modified).max().map {
                $0 / 1_000_000_000
            }
        }
    }

    /// For a check: with what its names would say to an import.
    func readWithNames() throws(Failure) -> (files: ShopFiles, findings: [Finding]) {
        let contents = try contents()
        return (contents.files, contents.findings + FolderNames.findings(contents.listed.map(\.path)))
    }

    /// - Returns: what could be read, and what had to be left out.
    func read() throws(Failure) -> (files: ShopFiles, findings: [Finding]) {
        let contents = try contents()
        return (contents.files, contents.findings)
    }

    /// For an import: refuses a folder that changes while it is read. A stick that is pulled reads as an empty folder, without an error.
    func readSteadily() throws(Failure) -> Contents {
        let disk = Disk(below: path), wasThere = disk?.isThere
        var first = try contents()
        first.findings += FolderNames.findings(first.listed.map(\.path))
        var ignored: [Finding] = []
        let second = try listing(&ignored)
        guard first.listed == second, Disk(below: path) == disk, disk?.isThere == wasThere else { throw changed }
        return first
    }

    private var changed: Failure {
        Failure(
            "The folder \(path) changed while it was read, or was unplugged. Nothing was changed. Plug it in again, or wait until it is copied, then try again.",
            code: ExitStatus.tryAgain)
    }

    private func contents() throws(Failure) -> Contents {
        let folder = try open()
        defer { close(folder) }
        var findings: [Finding] = [], listed: [Listed] = []
        try collect(folder, "", depth: 1, into: &listed, &findings)
        let (workbooks, texts) = (
            listed.filter { WorkbookSheets.isWorkbook($0.path) }, listed.filter { !WorkbookSheets.isWorkbook($0.path) }
        )
        findings += ShopFiles.findings(sizes: texts.map { ($0.path, $0.bytes) })
        var files: [ShopFiles.File] = [], total = 0
        for file in texts.sorted(by: { $0.path < $1.path }) where file.bytes <= ShopFiles.maximumFileSize {
            total += file.bytes
            guard files.count < ShopFiles.maximumFiles, total <= ShopFiles.maximumTotalSize else { break }
            if let bytes = bytes(of: file.path, in: folder) {
                files.append(ShopFiles.File(path: file.path, bytes: bytes))
            } else {
                findings.append(
                    Finding(
                        file: file.path, severity: .error, message: "The file cannot be read: \(reason()).",
                        remedy: "Check its permissions, or copy it there again."))
            }
        }
        if let workbook = chosen(of: workbooks.map(\.path), &findings) {
            let (sheets, problems) = sheets(of: workbook, in: folder)
            files += sheets
            findings += problems
            if !files.contains(where: { ShopFiles.belongs($0.path) }), !problems.contains(where: { $0.severity == .error }) {
                findings.append(
                    Finding(
                        file: workbook, severity: .error, message: "None of the workbook's sheets is one of a shop.",
                        remedy: "Call them Answers, Prices, Hours, Closed days and People; any of them may be missing."))
            }
        }
        return Contents(files: ShopFiles(files), findings: findings, listed: listed)
    }

    /// The one that is the shop: `shop.xlsx`, else the only one there is.
    private func chosen(of workbooks: [String], _ findings: inout [Finding]) -> String? {
        let sorted = workbooks.sorted {
            ($0.lowercased().hasPrefix("shop.") ? 0 : 1, $0) < ($1.lowercased().hasPrefix("shop.") ? 0 : 1, $1)
        }
        for other in sorted.dropFirst() {
            findings.append(
                Finding(
                    file: other, severity: .warning,
                    message: "The folder holds \(sorted[0]) as well, and only one workbook is read.",
                    remedy: "Delete the one that is not current."))
        }
        return sorted.first
    }

    private func sheets(of workbook: String, in folder: Int32) -> (files: [ShopFiles.File], findings: [Finding]) {
        guard takesWorkbooks else {
            let finding = Finding(
                file: workbook, severity: .error, message: "A workbook must be imported before the counter can use it.",
                remedy: "Run “deskbell shop import \(path)”.")
            return ([], [finding])
        }
        guard let bytes = bytes(of: workbook, in: folder, most: WorkbookSheets.maximumSize) else {
            let finding = Finding(
                file: workbook, severity: .error, message: "The file cannot be read: \(reason()).",
                remedy: "Check its permissions, or copy it there again.")
            return ([], [finding])
        }
        return WorkbookProgram.read(bytes, named: workbook)
    }

    func listing(_ findings: inout [Finding]) throws(Failure) -> [Listed] {
        let folder = try open()
        defer { close(folder) }
        var listed: [Listed] = []
        try collect(folder, "", depth: 1, into: &listed, &findings)
        return listed
    }

    /// Held open, so that a link that is swapped meanwhile does not lead half of the reading elsewhere.
    private func open() throws(Failure) -> Int32 {
        let folder = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else {
            if errno == ENOTDIR, access(path, F_OK) == 0 {
                let folder = path.lastIndex(of: "/").map { path[..<$0] } ?? "."
                throw Failure(
                    "\(path) is a file. Name the folder that it is in: \(folder.isEmpty ? "/" : folder)", code: ExitStatus.noInput)
            }
            let why =
                errno == ENOENT || errno == ENOTDIR
                ? "There is no shop folder at \(path)" : "The folder \(path) cannot be read: \(reason())"
            throw Failure("\(why). Check the path.", code: ExitStatus.noInput)
        }
        return folder
    }

    private func collect(
        _ folder: Int32, _ name: String, depth: Int, into listed: inout [Listed], _ findings: inout [Finding]
    ) throws(Failure) {
        // The descriptor of the stream is its own, so that `folder` stays open.
        guard let directory = fdopendir(openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)) else {
            throw Failure("The folder \(path)/\(name) cannot be read: \(reason()).", code: ExitStatus.noInput)
        }
        defer { closedir(directory) }
        var count = 0
        while true {
            errno = 0
            guard let item = readdir(directory) else {
                // A stick that is pulled ends its listing in the middle.
                guard errno == 0 else { throw changed }
                return
            }
            count += 1
            guard count <= Self.mostNames else {
                throw Failure(
                    "The folder \(name.isEmpty ? path : path + "/" + name) holds more than \(Self.mostNames) files. Put the shop's files into a folder of their own; on a stick, call it “shop”.",
                    code: ExitStatus.badData)
            }
            let file = withUnsafePointer(to: &item.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            // Hidden files, and the locks that Excel puts beside an open workbook. A name like `..\..\faq.md` hides nothing: it is refused.
            let isHidden = file == ".." || file.hasPrefix(".") && !file.hasPrefix("..") && !file.contains("\\")
            guard !isHidden, !file.hasPrefix("~$"), listed.count <= ShopFiles.maximumFiles * 4 else { continue }
            let relative = name.isEmpty ? file : name + "/" + file
            let isWanted =
                ShopFiles.endings.contains { file.lowercased().hasSuffix($0) } || WorkbookSheets.isWorkbook(relative)
            let isForeign = [".xls", ".xlsb", ".numbers"].contains(where: file.lowercased().hasSuffix)
            // Photos are not even looked at: on FAT each look searches the whole folder.
            guard isWanted || isForeign || item.pointee.d_type != UInt8(DT_REG) else { continue }
            var status = stat()
            guard fstatat(folder, file, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR where depth < ShopFiles.maximumDepth:
                let inner = openat(folder, file, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
                guard inner >= 0 else {
                    throw Failure("The folder \(path)/\(relative) cannot be read: \(reason()).", code: ExitStatus.noInput)
                }
                defer { close(inner) }
                try collect(inner, relative, depth: depth + 1, into: &listed, &findings)
            case S_IFREG where isWanted:
                let modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
                listed.append(
                    Listed(path: relative, bytes: Int(status.st_size), inode: UInt64(status.st_ino), modified: modified))
            case S_IFLNK where isWanted || ["faq", "wording"].contains(relative.lowercased()):
                findings.append(
                    Finding(
                        file: relative, severity: .error, message: "This is a link, and links are not followed.",
                        remedy: "Put the file itself there."))
            case S_IFREG where isForeign:
                findings.append(
                    Finding(
                        file: relative, severity: .warning, message: "This kind of workbook is not read.",
                        remedy: "Save it as an Excel workbook (.xlsx) or as OpenDocument (.ods)."))
            case S_IFLNK, S_IFDIR, S_IFREG: continue
            default:
                if isWanted {
                    findings.append(
                        Finding(
                            file: relative, severity: .error, message: "This is no file but a device or a pipe, and is not read.",
                            remedy: "Delete it, and put a file there."))
                }
            }
        }
    }

    /// nil where it cannot be read; errno says why.
    private func bytes(of name: String, in folder: Int32, most: Int = ShopFiles.maximumFileSize) -> [UInt8]? {
        let parts = name.split(separator: "/").map(String.init)
        var parent = folder
        if parts.count > 1 {
            parent = openat(folder, parts[0], O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard parent >= 0 else { return nil }
        }
        defer { if parent != folder { close(parent) } }
        let descriptor = openat(parent, parts[parts.count - 1], O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: most + 1)
        var count = 0
        while count < bytes.count {
            let got = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress! + count, $0.count - count) }
            if got < 0, errno == EINTR { continue }
            if got < 0 { return nil }
            if got == 0 { break }
            count += got
        }
        return Array(bytes[..<count])
    }

    private func reason() -> String { String(cString: strerror(errno)) }
}
