import Glibc

/// The computer's clocks and its boot.
package enum SystemClock {
    package static func now() -> Moment {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Moment(nanoseconds: UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec))
    }

    /// Milliseconds since 1970.
    package static func wall() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// The kernel's name for this boot. Where there is none, a fresh one: then every restart counts as a reboot, which only makes the
    /// bell more careful.
    package static func boot() -> CallID {
        contents(of: "/proc/sys/kernel/random/boot_id").flatMap { CallID($0) } ?? CallID.random()
    }

    /// Whether the wall clock ran through the last power cut: set from a battery clock, or from the network since.
    package static func wallIsTrusted() -> Bool {
        if contents(of: "/sys/class/rtc/rtc0/hctosys") == "1" { return true }
        return access("/run/systemd/timesync/synchronized", F_OK) == 0
    }

    private static func contents(of path: String) -> String? {
        let number = open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { return nil }
        defer { close(number) }
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = read(number, &bytes, bytes.count)
        guard count > 0 else { return nil }
        return String(decoding: bytes.prefix(count).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }
}
