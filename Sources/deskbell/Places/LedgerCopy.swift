import Foundation
import Glibc
import Ledger

/// A copy of the ledger for one command, gone with it: it holds what customers said.
final class LedgerCopy {
    let file: LedgerFile
    private let path: String

    /// - Parameter purpose: `doctor`; part of the copy's name beside the ledger.
    init(of ledger: LedgerFile, in home: String, purpose: String) throws(LedgerError) {
        path = "\(home)/\(purpose)-\(getpid()).sqlite"
        do throws(LedgerError) {
            try ledger.copy(to: path)
            file = try LedgerFile(path: path, reserveBytes: 0)
        } catch {
            Self.remove(path)
            throw error
        }
    }

    deinit { Self.remove(path) }

    /// With what SQLite and the ledger keep beside it.
    private static func remove(_ path: String) {
        for file in ["", "-journal", "-line", "-reserve"].map({ path + $0 }) where FileManager.default.fileExists(atPath: file) {
            do {
                try FileManager.default.removeItem(atPath: file)
            } catch {
                Output.problem("The copy \(file) could not be removed. It holds customers' words: delete it.")
            }
        }
    }
}
