import Foundation
import Glibc

/// A stick as it is mounted: read-only, but for the moments in which it is to be written.
struct MountedStick {
    let folder: String

    /// Where the device's own unit mounts sticks, each in a folder of its own.
    static let mounts = "/run/deskbell-stick"

    static func folder(_ named: String?) throws(Failure) -> String {
        if let named {
            var status = stat()
            guard stat(named, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
                throw Failure(
                    "There is no folder \(CleanText.line(named)). Name the one where the stick is.", code: ExitStatus.noInput)
            }
            return URL(filePath: named).standardizedFileURL.path
        }
        // None there is the usual case, and told below.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: mounts)) ?? []
        let present = names.map { "\(mounts)/\($0)" }.filter { path in
            guard let disk = Disk(below: path), disk.isThere else { return false }
            return disk != Disk(below: mounts)
        }
        guard present.count < 2 else {
            throw Failure(
                "More than one stick is plugged in: \(present.joined(separator: ", ")). Name one.", code: ExitStatus.usage)
        }
        guard let only = present.first else {
            throw Failure("No stick is plugged in. Plug it in, wait a moment, and try again.", code: ExitStatus.noInput)
        }
        return only
    }

    func write(_ bytes: [UInt8], to name: String) throws(Failure) {
        var status = statvfs()
        let isReadOnly = statvfs(folder, &status) == 0 && status.f_flag & UInt(ST_RDONLY) != 0
        if isReadOnly, !remount(writable: true) {
            throw Failure(
                "The stick at \(folder) is mounted read-only, and may not be mounted otherwise. Try it with sudo; look for a write-protect switch.",
                code: ExitStatus.notPermitted)
        }
        defer {
            if isReadOnly {
                sync()
                _ = remount(writable: false)
            }
        }
        do { try DurableWriting.replace(folder + "/" + name, with: bytes) } catch { throw error.failure }
    }

    /// Never for running programs or devices from it.
    private func remount(writable: Bool) -> Bool {
        let flags = MS_REMOUNT | MS_NOSUID | MS_NODEV | MS_NOEXEC | MS_NOATIME | (writable ? 0 : MS_RDONLY)
        return mount("none", folder, nil, UInt(flags), nil) == 0
    }
}
