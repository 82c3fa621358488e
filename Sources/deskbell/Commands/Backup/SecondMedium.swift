import Foundation
import Glibc
import Ledger
import Shop

/// Another card or disk, for sealed copies of the ledger. It counts as there only where it really is another disk: an empty mount point is none.
enum SecondMedium {
    static var folder: String {
        let named = ProcessInfo.processInfo.environment["DESKBELL_SECOND_MEDIUM"]
        return named.flatMap { $0.isEmpty ? nil : $0 } ?? "/media/deskbell-backup"
    }

    enum State { case none, noKey, ready }

    static func state(_ places: Places) -> State {
        var here = stat(), there = stat()
        guard stat(places.homePath, &here) == 0, stat(folder, &there) == 0, there.st_mode & S_IFMT == S_IFDIR,
            here.st_dev != there.st_dev,
            !isOnRoot(there)
        else { return .none }
        return FileManager.default.fileExists(atPath: places.ownerKeyPath) ? .ready : .noKey
    }

    /// With the data on a partition of its own, a mount point without its medium is on the root's.
    private static func isOnRoot(_ there: stat) -> Bool {
        var root = stat()
        return stat("/", &root) == 0 && root.st_dev == there.st_dev
    }

    private static let ending = ".sealed"

    /// Sealed copies there, newest first.
    private static var copies: [Backup] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []  // unplugged meanwhile
        return names.filter { $0.hasSuffix(ending) }.compactMap { Backup(at: folder + "/" + $0.dropLast(ending.count)) }
            .sorted { $0.madeAt > $1.madeAt }
    }

    static var latest: Instant? { copies.first?.madeAt }

    /// By the rule of the copies on the device.
    static func prune() {
        for backup in BackupKeeping().surplus(of: copies) { unlink(backup.path + ending) }
    }
}
