import Foundation
import Shop

/// The owner's folder on disk, read under limits: regular files only, no links followed, nothing big even opened.
struct ShopFolder {
    let path: String

    /// - Returns: what could be read, and what had to be left out.
    func read() throws(Failure) -> (files: ShopFiles, findings: [Finding]) {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory.boolValue else {
            throw Failure("There is no shop folder at \(path). Check the path after --shop.", code: ExitStatus.noInput)
        }
        var sizes: [(path: String, bytes: Int)] = [], findings: [Finding] = []
        try collect("", depth: 1, into: &sizes, &findings)
        findings += ShopFiles.findings(sizes: sizes)
        var files: [ShopFiles.File] = [], total = 0
        for (name, size) in sizes.sorted(by: { $0.path < $1.path }) where size <= ShopFiles.maximumFileSize {
            total += size
            guard files.count < ShopFiles.maximumFiles, total <= ShopFiles.maximumTotalSize else { break }
            if let bytes = contents(of: name) {
                files.append(ShopFiles.File(path: name, bytes: bytes))
            } else {
                findings.append(
                    Finding(
                        file: name, severity: .error, message: "The file cannot be read: \(reason()).",
                        remedy: "Check its permissions, or copy it there again."))
            }
        }
        return (ShopFiles(files), findings)
    }

    private func collect(
        _ folder: String, depth: Int, into sizes: inout [(path: String, bytes: Int)], _ findings: inout [Finding]
    ) throws(Failure) {
        guard let directory = opendir(folder.isEmpty ? path : path + "/" + folder) else {
            throw Failure("The folder \(path)/\(folder) cannot be read: \(reason()).", code: ExitStatus.noInput)
        }
        defer { closedir(directory) }
        while let item = readdir(directory) {
            let name = withUnsafePointer(to: &item.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix("."), sizes.count <= ShopFiles.maximumFiles * 4 else { continue }
            let relative = folder.isEmpty ? name : folder + "/" + name
            var status = stat()
            guard lstat(path + "/" + relative, &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR where depth < ShopFiles.maximumDepth:
                try collect(relative, depth: depth + 1, into: &sizes, &findings)
            case S_IFREG where ShopFiles.endings.contains(where: { name.lowercased().hasSuffix($0) }):
                sizes.append((relative, Int(status.st_size)))
            case S_IFLNK where ShopFiles.endings.contains(where: { name.lowercased().hasSuffix($0) }):
                findings.append(
                    Finding(
                        file: relative, severity: .error, message: "This is a link, and links are not followed.",
                        remedy: "Put the file itself there."))
            default: continue
            }
        }
    }

    /// nil where it cannot be read; errno says why.
    private func contents(of name: String) -> [UInt8]? {
        let descriptor = open(path + "/" + name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: ShopFiles.maximumFileSize + 1)
        var count = 0
        while count < bytes.count {
            let got = bytes.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress! + count, $0.count - count) }
            if got < 0, errno == EINTR { continue }
            if got < 0 { return nil }
            if got == 0 { break }
            count += got
        }
        return Array(bytes[..<count])
    }

    private func reason() -> String { String(cString: strerror(errno)) }
}
