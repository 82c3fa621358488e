import Foundation
import Glibc

/// The disk below a folder, as the kernel knows it. A stick that is pulled leaves its folder behind, which then reads as empty without an
/// error: what tells is that its disk is gone.
struct Disk: Equatable {
    /// `8:1`
    let number: String

    /// nil where the folder cannot be looked at, or lies on no disk (tmpfs, overlay).
    init?(below folder: String) {
        var status = stat()
        guard stat(folder, &status) == 0 else { return nil }
        let device = UInt64(status.st_dev)
        let (major, minor) = ((device >> 8) & 0xFFF, (device & 0xFF) | ((device >> 12) & 0xFFF00))
        guard major > 0 else { return nil }
        number = "\(major):\(minor)"
    }

    /// By the kernel's name for it, `sda1`; nil where there is none of that name.
    init?(named name: String) {
        let isName = !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        guard isName, let text = Self.text("/sys/class/block/\(name)/dev") else { return nil }
        number = text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The kernel's entry goes with the stick.
    var isThere: Bool { access("/sys/dev/block/\(number)", F_OK) == 0 }

    /// What tells this stick from a copy of it: the number that formatting gave it and, where udev is, its maker's. Empty where nobody knows.
    func identity(mountedAt folder: String) -> String {
        let told = (Self.text("/run/udev/data/b\(number)") ?? "").split(separator: "\n").compactMap { line in
            ["E:ID_FS_UUID=", "E:ID_SERIAL="].first(where: line.hasPrefix).map { line.dropFirst($0.count) }
        }
        if !told.isEmpty { return CleanText.line(told.sorted().joined(separator: " ").prefix(200)) }
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return "" }
        defer { close(descriptor) }
        var volume: UInt32 = 0
        guard ioctl(descriptor, Self.fatVolumeRequest, &volume) == 0 else { return "" }
        let digits = String(volume, radix: 16, uppercase: true), filled = String(repeating: "0", count: 8 - digits.count) + digits
        return "\(filled.prefix(4))-\(filled.suffix(4))"
    }

    /// Where else it is mounted: the disk that the computer itself runs from is nobody's stick.
    func isMounted(elsewhereThan folder: String) -> Bool {
        let mounts = (Self.text("/proc/self/mountinfo") ?? "").split(separator: "\n").map { $0.split(separator: " ") }
        return mounts.contains { $0.count > 4 && $0[2] == number && $0[4] != folder }
    }

    /// FAT_IOCTL_GET_VOLUME_ID of linux/msdos_fs.h, a C macro: _IOR('r', 0x13, __u32).
    private static let fatVolumeRequest: UInt = 0x8004_7213

    /// Of the kernel's and udev's small files.
    private static func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0.prefix(256 << 10), as: UTF8.self) }
    }
}
