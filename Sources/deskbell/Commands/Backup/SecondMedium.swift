import Foundation
import Glibc
import Ledger

/// A card or stick beside the device's own, for sealed copies.
struct SecondMedium {
    let path: String

    /// Whether another file system begins there: a folder that waits for a stick is none.
    var isMounted: Bool {
        var here = stat(), above = stat()
        return stat(path, &here) == 0 && stat(path + "/..", &above) == 0 && here.st_dev != above.st_dev
    }

    /// By the same rule as on the device, so that a stick never fills up.
    func prune(_ keeping: BackupKeeping) {
        let ending = ".sealed"
        let sealed = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []  // pulled out meanwhile: nothing to prune
        let backups = sealed.filter { $0.hasSuffix(ending) }.compactMap { Backup(at: path + "/" + $0.dropLast(ending.count)) }
        for backup in keeping.surplus(of: backups) { unlink(backup.path + ending) }
    }
}
