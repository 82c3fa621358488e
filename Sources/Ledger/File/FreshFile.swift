@preconcurrency import Glibc

/// Makes the file before SQLite would, which goes by the caller's umask and would keep the group out.
enum FreshFile {
    /// Makes an empty file (0660) and its folders (0770; the group and its bit come from the folder above) where they are missing.
    ///
    /// A file that is there is not opened: closing any descriptor of a database drops the locks that SQLite has on it in this process.
    static func create(_ path: String) throws(LedgerError) {
        var status = stat()
        guard stat(path, &status) != 0 else { return }
        guard errno == ENOENT else { throw LedgerError(creating: path, errno: errno) }
        try createFolder(of: path)
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o660)
        guard descriptor >= 0 else {
            // Another program was quicker.
            guard errno == EEXIST else { throw LedgerError(creating: path, errno: errno) }
            return
        }
        fchmod(descriptor, 0o660)
        close(descriptor)
    }

    private static func createFolder(of path: String) throws(LedgerError) {
        guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
        let folder = String(path[..<slash])
        var status = stat()
        guard stat(folder, &status) != 0 else { return }
        try createFolder(of: folder)
        guard mkdir(folder, 0o770) == 0 || errno == EEXIST else { throw LedgerError(creating: folder, errno: errno) }
    }
}
