@preconcurrency import Glibc

/// A file of allocated, empty blocks beside the ledger. When the disk is full it is given back, so that what was already promised can be
/// kept: calls acknowledged, bookings cancelled, old visits purged. Even a DELETE needs room for its journal.
struct Reserve {
    let path: String
    /// 0: no reserve.
    let bytes: Int

    init(beside database: String, bytes: Int) {
        path = database + "-reserve"
        self.bytes = bytes
    }

    var isWhole: Bool { bytes == 0 || Self.size(of: path) == bytes }

    /// Given back because the disk was full, and not made again yet.
    var isSpent: Bool { bytes > 0 && Self.size(of: path).map { $0 < bytes } ?? false }

    /// Made where the disk has four times its size to spare, and made again where it has twice. A reserve that cannot be made stops nothing.
    func provide() {
        let wasSpent = isSpent
        guard bytes > 0, !isWhole, let free = Self.freeBytes(beside: path), free >= (wasSpent ? 2 : 4) * bytes else { return }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o660)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        // Another user's umask must not keep the group from giving it back.
        fchmod(descriptor, 0o660)
        guard posix_fallocate(descriptor, 0, bytes) != 0 else { return }
        if wasSpent { ftruncate(descriptor, 0) } else { unlink(path) }
    }

    /// - Returns: whether there was anything to give back.
    func release() -> Bool {
        guard bytes > 0, let size = Self.size(of: path), size > 0 else { return false }
        return truncate(path, 0) == 0
    }

    private static func size(of path: String) -> Int? {
        var status = stat()
        return lstat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    /// What this user may still write on the file system that holds `path`.
    static func freeBytes(beside path: String) -> Int? {
        var status = statvfs()
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        guard statvfs(folder, &status) == 0 else { return nil }
        return Int(status.f_bavail) * Int(status.f_frsize)
    }
}
