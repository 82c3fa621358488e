import Diary
import Foundation
import Glibc
import Keys
import Ledger
import Shop

/// Who was erased on this device, as keyed hashes, kept beside the ledger and not in it: a backup that comes back brings its own ledger. Both
/// files belong into every backup, and `apply` is to be called on every ledger that comes back.
struct ErasureList {
    let folder: String

    init(home: String) { folder = home }

    private var path: String { folder + "/erasures" }
    private var keyPath: String { folder + "/erasures.key" }

    /// Durable when it returns. The same number again replaces nothing: who came back is erased again.
    func add(_ phone: PhoneNumber, at now: Instant) throws(Failure) {
        let hash = try hash(making: true)
        let stone = Tombstone(of: phone, at: now, hash: { hash?($0) ?? "" })
        let words = ["1", String(now.millisecondsSince1970), stone.whole] + stone.endings
        try append(words.joined(separator: " ") + "\n")
    }

    /// Cleans a ledger that comes back from a backup.
    /// - Returns: what was taken away.
    @discardableResult
    func apply(to ledger: LedgerFile) throws -> Erasure {
        let stones = try all()
        guard !stones.isEmpty, let hash = try hash(making: false) else { return Erasure() }
        return try ledger.apply(stones, hash: hash.callAsFunction)
    }

    private func all() throws(Failure) -> [Tombstone] {
        guard let text = try read(path) else { return [] }
        return try text.split(separator: "\n").map { line throws(Failure) in
            let words = line.split(separator: " ").map(String.init)
            guard words.count >= 3, words[0] == "1", let at = Int64(words[1]),
                words.dropFirst(2).allSatisfy({ $0.utf8.count == 64 })
            else {
                throw Failure(
                    "The list of erasures at \(path) is damaged. Bring it back from a backup; without it a restored backup may show people who were erased.",
                    code: ExitStatus.badData)
            }
            return Tombstone(at: Instant(millisecondsSince1970: at), whole: words[2], endings: Array(words.dropFirst(3)))
        }
    }

    /// - Parameter making: makes a key where there is none yet. A list without its key recognises nobody: that is said, not passed over.
    private func hash(making: Bool) throws(Failure) -> KeyedHash? {
        if let kept = try read(keyPath) {
            if let hash = KeyedHash(keptKey: kept.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? "") {
                return hash
            }
            throw Failure("The key at \(keyPath) is damaged. Bring it back from a backup.", code: ExitStatus.badData)
        }
        if try read(path) != nil {
            throw Failure("The key at \(keyPath) is missing. Bring it back from a backup.", code: ExitStatus.badData)
        }
        guard making else { return nil }
        let key = KeyedHash.newKey()
        try write(key + "\n", to: keyPath, flags: O_CREAT | O_EXCL)
        return KeyedHash(keptKey: key)
    }

    private func append(_ line: String) throws(Failure) { try write(line, to: path, flags: O_CREAT | O_APPEND) }

    private func write(_ text: String, to path: String, flags: Int32) throws(Failure) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | flags, 0o600)
        guard descriptor >= 0 else { throw cannotWrite(path) }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        // One write: a line is whole or missing. A torn last line is refused at the next reading, not guessed.
        guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else { throw cannotWrite(path) }
        let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if directory >= 0 {
            fsync(directory)
            close(directory)
        }
    }

    private func cannotWrite(_ path: String) -> Failure {
        Failure(
            "\(path) cannot be written: \(String(cString: strerror(errno))). Nothing was erased. Free some space, or run this as the user who owns the file.",
            code: errno == EACCES || errno == EPERM ? ExitStatus.notPermitted : ExitStatus.cannotCreate)
    }

    /// nil where there is no such file.
    private func read(_ path: String) throws(Failure) -> String? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure("\(path) cannot be read. Run this as the user who owns it.", code: ExitStatus.notPermitted)
        }
        return String(decoding: data, as: UTF8.self)
    }
}
