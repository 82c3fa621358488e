import Foundation
import Glibc

/// A disk of a few megabytes at a shop's home. Mounting takes root.
final class SmallDisk {
    /// Tried, because root in a container may not mount either.
    static let isPossible =
        geteuid() == 0 && (try? SmallDisk(at: NSTemporaryDirectory() + "deskbell-disk-\(getpid())", megabytes: 1)) != nil

    private let path: String
    private var filler: String { path + "/filler" }

    init(at path: String, megabytes: Int) throws {
        self.path = path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard Self.run("/bin/mount", ["-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", path]) else { throw POSIXError(.EPERM) }
    }

    deinit { _ = Self.run("/bin/umount", ["-l", path]) }

    /// To the last block.
    func fill() {
        let descriptor = open(filler, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        defer { close(descriptor) }
        for size in [1 << 20, 4096, 1] {
            let bytes = [UInt8](repeating: 1, count: size)
            while write(descriptor, bytes, size) > 0 {}
        }
    }

    func free() { unlink(filler) }

    private static func run(_ program: String, _ arguments: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
