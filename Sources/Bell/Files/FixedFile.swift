import Glibc

/// Why a file of the bell's cannot be used; `errno` of the call that failed.
package struct FileFault: Error, Equatable {
    package var errno: Int32

    package init(errno: Int32) { self.errno = errno }
}

/// A file whose size never changes after it was made, so that a full disk cannot refuse a write.
package struct FixedFile: ~Copyable {
    private let descriptor: Descriptor
    /// When it was opened.
    private let usualSize: Int

    package static func openExisting(_ path: String) throws(FileFault) -> FixedFile {
        let number = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
        guard number >= 0 else { throw FileFault(errno: errno) }
        let descriptor = Descriptor(number)
        return FixedFile(descriptor: descriptor, usualSize: try size(of: number))
    }

    /// Written in full under another name and then renamed: there is never half a file.
    package static func make(_ path: String, size: Int, beginning: [UInt8]) throws(FileFault) -> FixedFile {
        let draft = path + ".new"
        unlink(draft)
        let number = open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o660)
        guard number >= 0 else { throw FileFault(errno: errno) }
        let file = FixedFile(descriptor: Descriptor(number), usualSize: size)
        do throws(FileFault) {
            // Zeroes are written, not only reserved: a file system may need space to turn reserved into written.
            let zeroes = [UInt8](repeating: 0, count: 16_384)
            for offset in stride(from: 0, to: size, by: zeroes.count) {
                try file.write(Array(zeroes.prefix(size - offset)), at: offset)
            }
            try file.write(beginning, at: 0)
            try file.sync()
            // The group files slips too; the umask must not forbid it.
            guard fchmod(number, 0o660) == 0, rename(draft, path) == 0 else { throw FileFault(errno: Glibc.errno) }
        } catch {
            unlink(draft)
            throw error
        }
        FixedFile.syncFolder(of: path)
        return file
    }

    package func size() throws(FileFault) -> Int { try FixedFile.size(of: descriptor.number) }

    /// Somebody removed it, or cut it: what is written goes nowhere, or where nobody could read it.
    package func isGone() throws(FileFault) -> Bool {
        var status = stat()
        guard fstat(descriptor.number, &status) == 0 else { throw FileFault(errno: errno) }
        return status.st_nlink == 0 || Int(status.st_size) != usualSize
    }

    package func write(_ bytes: [UInt8], at offset: Int) throws(FileFault) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                pwrite(descriptor.number, $0.baseAddress! + done, bytes.count - done, off_t(offset + done))
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw FileFault(errno: count == 0 ? ENOSPC : errno) }
            done += count
        }
    }

    /// Shorter than asked for at the file's end.
    package func read(_ count: Int, at offset: Int) throws(FileFault) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let got = bytes.withUnsafeMutableBytes {
                pread(descriptor.number, $0.baseAddress! + done, count - done, off_t(offset + done))
            }
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw FileFault(errno: errno) }
            if got == 0 { break }
            done += got
        }
        return Array(bytes.prefix(done))
    }

    package func sync() throws(FileFault) {
        guard fdatasync(descriptor.number) == 0 else { throw FileFault(errno: errno) }
    }

    private init(descriptor: consuming Descriptor, usualSize: Int) {
        self.descriptor = descriptor
        self.usualSize = usualSize
    }

    private static func size(of number: Int32) throws(FileFault) -> Int {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw FileFault(errno: errno) }
        return Int(status.st_size)
    }

    /// The rename itself must survive a power cut; where a folder cannot be synced (some network file systems) the file still is.
    private static func syncFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let number = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard number >= 0 else { return }
        fsync(number)
        close(number)
    }
}
