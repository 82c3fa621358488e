import Foundation
import Glibc
import Ledger
import Shop

/// Where the unit that reads sticks puts down what one brought, and where it waits for a yes: the home's folder `tray`.
///
///     <id>/note      what came of it
///     <id>/files     the shop's files, workbooks taken apart
///     current        a link to the last one
///     cache          answers that were fitted to it
///     log            the last sticks
///
/// It is all that this unit may write. So nothing here is believed: whoever installs from it reads the files themselves, and says what those change.
struct Tray {
    let folder: String

    init(_ places: Places) { folder = places.homePath + "/tray" }

    var cachePath: String { folder + "/cache" }
    /// Written by the unit itself where a result may go back to the stick without anybody's yes.
    var refusalPath: String { folder + "/answer" }

    private static let mostNoteBytes = 256 << 10
    private static let mostLogLines = 100

    /// Of the note that lies there; another one has another name.
    var currentName: String? {
        var buffer = [CChar](repeating: 0, count: 128)
        let count = readlink(folder + "/current", &buffer, buffer.count)
        return count > 0 ? String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
    }

    /// What lies there now; nil where nothing does, or it has been there for too long.
    func note() -> TrayNote? {
        let moment = Clocks.ledgerMoment
        guard let bytes = SmallFile.bytes(folder + "/current/note", most: Self.mostNoteBytes),
            // A note that cannot be read is no note.
            let note = try? JSONDecoder().decode(TrayNote.self, from: Data(bytes)),
            note.holds(in: moment.boot, at: moment.monotonic)
        else { return nil }
        return note
    }

    /// The files that wait, if they are those that the note is about.
    func files(of note: TrayNote) throws(Failure) -> ShopFiles {
        guard isName(note.id) else { throw Self.gone }
        let files = try ShopFolder(path: "\(folder)/\(note.id)/files", takesWorkbooks: false).read().files.ofTheShop
        guard OpenShop.hash(files) == note.hash else { throw Self.gone }
        return files
    }

    /// In the place of what lay there.
    func put(_ note: TrayNote, _ files: ShopFiles) throws(ContentStoreError) {
        try DurableWriting.makeFolder(folder)
        let incoming = "\(folder)/.incoming-\(note.id)"
        try DurableWriting.makeFolder(incoming)
        try DurableWriting.makeFolder(incoming + "/files")
        try DurableWriting.fill(incoming + "/files", with: files)
        try DurableWriting.write(Array(JSON.text(note, pretty: false).utf8), to: incoming + "/note")
        try DurableWriting.rename(incoming, to: "\(folder)/\(note.id)")
        try DurableWriting.replaceLink(folder + "/current", to: note.id)
        try log(note)
        for name in names() where name != note.id && isOurs(name) { remove(name) }
    }

    /// It is done with.
    func clear(_ note: TrayNote) {
        guard let current = self.note(), current.id == note.id else { return }
        unlink(folder + "/current")
        remove(note.id)
    }

    /// The answers that were fitted to it, for the counter: so that it need not fit them again.
    func handOver(fitted hash: String, to cache: String) {
        let name = EngineCache.name(hash)
        guard isName(hash), let bytes = SmallFile.bytes(cachePath + "/" + name, most: Self.mostFittedBytes) else { return }
        do throws(ContentStoreError) {
            try DurableWriting.makeFolder(cache)
            try DurableWriting.replace(cache + "/" + name, with: bytes)
        } catch {
            // It is a cache: the counter fits them at its next start.
        }
    }

    private static let mostFittedBytes = 64 << 20

    /// Several sticks, or partitions of one, are looked at by a unit each, at the same moment: each puts down its note after the other, so that
    /// none clears away what another is about to point to. Staff's programs do not wait here: who holds it is a program that strangers feed.
    func oneAfterTheOther(_ body: () throws(ContentStoreError) -> Void) throws(ContentStoreError) {
        try DurableWriting.makeFolder(folder)
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ContentStoreError(path: folder, errno: errno) }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw ContentStoreError(path: folder, errno: errno) }
        }
        try body()
    }

    // MARK: The log

    struct LogLine: Codable, Equatable {
        var at: Int64
        var kind: TrayNote.Kind
        var stick: String
    }

    /// Newest last.
    func log() -> [LogLine] {
        (FileManager.default.contents(atPath: folder + "/log") ?? Data()).split(separator: UInt8(ascii: "\n")).compactMap { line in
            // Absent is right: the rest of the log is worth more than the line.
            try? JSONDecoder().decode(LogLine.self, from: line)
        }
    }

    /// It is told of later, and takes no other note's place.
    func log(_ note: TrayNote) throws(ContentStoreError) {
        let lines = (log() + [LogLine(at: note.at, kind: note.kind, stick: note.stick)]).suffix(Self.mostLogLines)
        try DurableWriting.replace(folder + "/log", with: Array(lines.map { JSON.text($0, pretty: false) + "\n" }.joined().utf8))
    }

    // MARK: Names

    /// Milliseconds and a random part: no two are the same, and none leads elsewhere.
    static func newName() -> String { "stick-\(UUID().uuidString.lowercased())" }

    private func isName(_ text: String) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }

    private func isOurs(_ name: String) -> Bool {
        name.hasPrefix("stick-") || name.hasPrefix(".incoming-")
    }

    private func names() -> [String] {
        do { return try FileManager.default.contentsOfDirectory(atPath: folder) } catch { return [] }
    }

    private func remove(_ name: String) {
        do { try FileManager.default.removeItem(atPath: folder + "/" + name) } catch {
            // It takes up room until the next stick.
        }
    }

    private static let gone = Failure(
        "What the stick brought is not there any more. Plug the stick in again.", code: ExitStatus.tryAgain)
}

/// A file that others may have written, read up to a limit; links to it are not followed.
enum SmallFile {
    static func bytes(_ path: String, most: Int) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) <= most else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size)), count = 0
        while count < bytes.count {
            let got = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + count, $0.count - count) }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { return nil }
            count += got
        }
        return bytes
    }
}
