import Glibc

/// The kernel's keymap (console_ioctl(2)): what a key does on a console beyond typing. All of it is taken out: the consoles, the frozen screen of Scroll
/// Lock, the restart, the kernel's reports. `unlock` cannot put it back; a restart does, or loadkeys.
enum ConsoleKeys {
    /// struct kbentry of linux/kd.h; KDGKBENT and KDSKBENT.
    private struct Entry {
        var table: UInt8
        var index: UInt8
        var value: UInt16
    }
    private static let get: UInt = 0x4B46, set: UInt = 0x4B47
    /// linux/keyboard.h: a value is a kind (its high byte) and what of that kind (its low one).
    private static let special: UInt16 = 2, console: UInt16 = 5
    private static let hole: UInt16 = 0x0200, noSuchMap: UInt16 = 0x027F
    /// Of the kind `special`, what a counter needs: nothing, Enter, Caps Lock, Num Lock (twice each), Compose.
    private static let harmless: Set<UInt16> = [0, 1, 7, 8, 13, 14, 19]

    /// - Returns: how many entries were taken out.
    static func takeOut(on terminal: Int32) throws(Failure) -> Int {
        var count = 0
        // NR_KEYS of the kernel is 256; tables are the 256 ways to hold the shift keys, of which few exist.
        for table in UInt8.min...UInt8.max {
            for index in UInt8.min...UInt8.max {
                var entry = Entry(table: table, index: index, value: 0)
                guard ioctl(terminal, get, &entry) == 0 else {
                    throw Failure("The console's keys cannot be read. Run this as root.", code: ExitStatus.notPermitted)
                }
                if index == 0, entry.value == noSuchMap { break }
                guard isEscape(entry.value) else { continue }
                entry.value = hole
                // The secure attention key is guarded even from this; kernel.sysrq = 0 switches it off.
                guard ioctl(terminal, set, &entry) == 0 || errno == EPERM else {
                    throw Failure(
                        "The kernel refused to change the console's keys. Run this as root.", code: ExitStatus.notPermitted)
                }
                count += 1
            }
        }
        return count
    }

    static func isEscape(_ value: UInt16) -> Bool {
        let kind = value >> 8, which = value & 0xFF
        return kind == console || (kind == special && !harmless.contains(which))
    }
}
