@preconcurrency import Glibc

/// Copies a backup, which nobody has open: a database in use is only ever copied by SQLite.
enum FileCopy {
    /// The copy is new, 0660, and on the disk when this returns.
    static func copy(_ source: String, to target: String) throws(LedgerError) {
        let input = open(source, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard input >= 0 else { throw LedgerError(creating: source, errno: errno) }
        defer { close(input) }
        let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o660)
        guard output >= 0 else { throw LedgerError(creating: target, errno: errno) }
        defer { close(output) }
        fchmod(output, 0o660)
        while true {
            let count = sendfile(output, input, nil, 1 << 20)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw LedgerError(creating: target, errno: errno) }
            if count == 0 { break }
        }
        guard fsync(output) == 0 else { throw LedgerError(creating: target, errno: errno) }
    }
}
