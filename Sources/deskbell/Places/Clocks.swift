import Conversation
import Glibc
import Ledger
import Shop

/// The clocks of this machine, read at the edge and passed on as values.
enum Clocks {
    static var wall: Instant { Instant(millisecondsSince1970: milliseconds(CLOCK_REALTIME)) }

    /// Since the machine started, through suspend; nobody sets it.
    static var sinceBoot: Duration { .milliseconds(milliseconds(CLOCK_BOOTTIME)) }

    /// Names this start of the machine.
    static let boot: String = {
        guard let file = fopen("/proc/sys/kernel/random/boot_id", "r") else { return "unknown" }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 36)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes[..<count], as: UTF8.self)
    }()

    static var ledgerMoment: BootMoment {
        BootMoment(wall: wall, boot: boot, monotonic: milliseconds(CLOCK_BOOTTIME))
    }

    private static func milliseconds(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}

extension Duration {
    /// Whole ones.
    var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
