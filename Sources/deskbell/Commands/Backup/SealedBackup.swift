import Foundation
import Glibc
import Keys
import Ledger

/// A backup on its way off the device: nobody reads it without the owner's secret.
struct SealedBackup {
    let places: Places

    init(_ places: Places) { self.places = places }

    /// - Parameter folder: on the other medium; it must be there, or a card that is not plugged in would be a folder on this one.
    /// - Returns: the path of the sealed copy.
    func write(_ backup: Backup, to folder: String) throws(Failure) -> String {
        // Missing or unreadable: the same remedy.
        let text = try? String(contentsOfFile: places.ownerKeyPath, encoding: .utf8)
        guard let key = text.flatMap(OwnerKey.init(kept:))
        else {
            throw Failure(
                "There is no key to seal the copy with, and nothing leaves this device unsealed. Make one with: deskbell backup key",
                code: ExitStatus.configuration)
        }
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory.boolValue else {
            throw Failure("There is no folder \(folder). Is the second medium plugged in and mounted?", code: ExitStatus.noInput)
        }
        let name = backup.path.split(separator: "/").last.map(String.init) ?? "ledger.sqlite"
        let target = folder + "/" + name + ".sealed", part = target + ".part"
        do {
            _ = FileManager.default.createFile(atPath: part, contents: nil, attributes: [.posixPermissions: 0o640])
            let input = try FileHandle(forReadingFrom: URL(filePath: backup.path))
            let output = try FileHandle(forWritingTo: URL(filePath: part))
            try Sealing.seal(
                for: key, read: { try input.read(upToCount: 64 << 10) ?? Data() }, write: { try output.write(contentsOf: $0) })
            try output.synchronize()
            try output.close()
            guard rename(part, target) == 0 else { throw CocoaError(.fileWriteUnknown) }
        } catch {
            try? FileManager.default.removeItem(atPath: part)  // of no use to anyone
            throw Failure(
                "The sealed copy cannot be written to \(folder). Free some space there or use another medium; the backup on this device is made.",
                code: ExitStatus.cannotCreate)
        }
        return target
    }

    /// Opens `sealed` into a new file of `folder`.
    /// - Returns: its path; the caller removes it.
    func open(_ sealed: String, secretIn file: String, into folder: String) throws(Failure) -> String {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {  // missing or unreadable: the same remedy
            throw Failure("The secret cannot be read from \(file).", code: ExitStatus.noInput)
        }
        guard let secret = OwnerSecret(written: text) else {
            throw Failure(
                "\(file) does not hold a secret: it is one line of 44 letters and digits, as “deskbell backup key” showed it.",
                code: ExitStatus.badData)
        }
        let target = folder + "/opened-\(UUID().uuidString).sqlite"
        do {
            guard FileManager.default.createFile(atPath: target, contents: nil, attributes: [.posixPermissions: 0o600]) else {
                throw Failure("Nothing can be written to \(folder).", code: ExitStatus.cannotCreate)
            }
            let input = try FileHandle(forReadingFrom: URL(filePath: sealed))
            let output = try FileHandle(forWritingTo: URL(filePath: target))
            try Sealing.open(
                with: secret, read: { try input.read(upToCount: $0) ?? Data() }, write: { try output.write(contentsOf: $0) })
            try output.close()
            return target
        } catch {
            try? FileManager.default.removeItem(atPath: target)  // half a file, of no use
            if let problem = error as? SealingProblem { throw Failure(problem.description, code: ExitStatus.badData) }
            if let failure = error as? Failure { throw failure }
            throw Failure(
                "\(sealed) cannot be read, or there is no room to open it in \(folder).", code: ExitStatus.noInput)
        }
    }
}
