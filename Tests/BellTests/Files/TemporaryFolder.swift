import Glibc

/// A fresh folder, removed with its owner.
final class TemporaryFolder {
    let path: String

    init() {
        var template = Array("/tmp/deskbell-bell-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { preconditionFailure("no temporary folder") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    func file(_ name: String) -> String { path + "/" + name }

    /// Overwrites bytes of a file, as a dying card would.
    func damage(_ name: String, at offset: Int, count: Int) {
        let number = open(file(name), O_RDWR)
        defer { close(number) }
        let rubbish = [UInt8](repeating: 0xA5, count: count)
        pwrite(number, rubbish, count, off_t(offset))
    }

    func size(of name: String) -> Int {
        var status = stat()
        return stat(file(name), &status) == 0 ? Int(status.st_size) : -1
    }

    deinit {
        guard let folder = opendir(path) else { return }
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { unlink(file(name)) }
        }
        closedir(folder)
        rmdir(path)
    }
}
