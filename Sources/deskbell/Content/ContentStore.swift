import Foundation
import Glibc
import Shop

/// The installed content, in the home's `content` folder:
///
///     <hash>/       the files of one version, never changed once they are there
///     current       a link to the one that holds, swapped by one rename
///     history       who installed which, when and from where
///
/// The link alone decides. The history is written before it is swapped; its last line is struck again where the swap did not happen.
struct ContentStore {
    let folder: String
    private let cache: String

    /// Versions whose files are kept, different ones.
    static let kept = 20

    init(_ places: Places) {
        folder = places.homePath + "/content"
        cache = places.cachePath
    }

    func path(of hash: String) -> String { folder + "/" + hash }

    /// What the link names; nil where nothing is installed.
    var currentHash: String? {
        var buffer = [CChar](repeating: 0, count: 256)
        let count = readlink(folder + "/current", &buffer, buffer.count)
        guard count > 0 else { return nil }
        let target = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
        return target.contains("/") || target.hasPrefix(".") ? nil : target
    }

    /// Oldest first; the last one holds. Empty where nothing is installed.
    func versions() -> [ContentVersion] {
        guard let current = currentHash else { return [] }
        var versions = ContentHistory.decode(FileManager.default.contents(atPath: folder + "/history") ?? Data())
        // Written, but the swap it announces never came.
        if let last = versions.last, last.hash != current { versions.removeLast() }
        if versions.last?.hash != current {
            // The history is lost, or somebody moved the link: what is there holds all the same.
            let number = (versions.last?.number ?? 0) + 1
            versions.append(
                ContentVersion(
                    number: number, hash: current, installed: 0, by: "", from: "", cause: .imported, summary: "not recorded",
                    entries: 0))
        }
        return versions
    }

    func isKept(_ version: ContentVersion) -> Bool { access(path(of: version.hash), F_OK) == 0 }

    func files(of version: ContentVersion) throws(Failure) -> ShopFiles {
        guard isKept(version) else { throw ContentStoreError.notKept(version.number).failure }
        return try ShopFolder(path: path(of: version.hash)).read().files
    }

    /// By its number, the beginning of its hash, or the day it was installed on (then the last of that day).
    func version(named written: String, zone: ZoneRules) throws(ContentStoreError) -> ContentVersion {
        let versions = versions()
        let word = written.hasPrefix("v") ? String(written.dropFirst()) : written
        if let number = Int(word), let version = versions.last(where: { $0.number == number }) { return version }
        if let day = LocalDate(iso: word),
            let version = versions.last(where: { zone.local($0.installedAt).date == day })
        {
            return version
        }
        if word.count >= 6, let version = versions.last(where: { $0.hash.hasPrefix(word) }) { return version }
        throw .noVersion(written)
    }

    /// Puts the files in place of what is installed. Killed at any moment, the old or the new is there, whole.
    /// - Parameters:
    ///   - origin: what is recorded; the number is given here.
    ///   - expected: what was installed when the difference was shown.
    func install(_ files: ShopFiles, _ origin: ContentVersion, over expected: String?) throws(ContentStoreError) -> ContentVersion {
        try DurableWriting.makeFolder(folder)
        let lock = try ContentLock(folder + "/lock")
        defer { lock.release() }
        guard currentHash == expected else { throw .changedMeanwhile }
        clearLeftovers()
        var version = origin
        var versions = versions()
        version.number = (versions.last?.number ?? 0) + 1
        try put(files, named: version.hash)
        versions.append(version)
        try DurableWriting.replace(folder + "/history", with: ContentHistory.encode(versions))
        try DurableWriting.replaceLink(folder + "/current", to: version.hash)
        forget(but: versions)
        return version
    }

    private func put(_ files: ShopFiles, named hash: String) throws(ContentStoreError) {
        let target = path(of: hash)
        if access(target, F_OK) == 0 {
            if isWhole(hash) { return }
            // A card that lost bits: out of the way, and written anew.
            try DurableWriting.rename(target, to: folder + "/.damaged-\(hash)")
        }
        let incoming = folder + "/.incoming-\(hash)"
        try DurableWriting.makeFolder(incoming)
        try DurableWriting.fill(incoming, with: files.ofTheShop)
        try DurableWriting.rename(incoming, to: target)
    }

    private func isWhole(_ hash: String) -> Bool {
        do {
            return OpenShop.hash(try ShopFolder(path: path(of: hash)).read().files) == hash
        } catch {
            return false
        }
    }

    /// What an interrupted import left. The lock is held, so nobody is at work on it.
    private func clearLeftovers() {
        for name in names(in: folder) where name.hasPrefix(".") { remove(folder + "/" + name) }
    }

    /// Takes away the files of versions beyond those that are kept.
    private func forget(but versions: [ContentVersion]) {
        var hashes: [String] = []
        for version in versions.reversed() where !hashes.contains(version.hash) && hashes.count < Self.kept {
            hashes.append(version.hash)
        }
        let known = Set(versions.map(\.hash))
        for name in names(in: folder) where known.contains(name) && !hashes.contains(name) {
            // Out of the way in one step: half of a version must never be found.
            let gone = folder + "/.removing-" + name
            if Glibc.rename(folder + "/" + name, gone) == 0 { remove(gone) }
        }
    }

    private func names(in folder: String) -> [String] {
        do { return try FileManager.default.contentsOfDirectory(atPath: folder) } catch { return [] }
    }

    private func remove(_ path: String) {
        do { try FileManager.default.removeItem(atPath: path) } catch {
            // It takes up room, and the next import tries again.
        }
    }
}

/// One import at a time; the kernel lets go of it with the process.
struct ContentLock {
    private let descriptor: Int32

    init(_ path: String) throws(ContentStoreError) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o660)
        guard descriptor >= 0 else { throw ContentStoreError(path: path, errno: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .busy
        }
    }

    func release() { close(descriptor) }
}
