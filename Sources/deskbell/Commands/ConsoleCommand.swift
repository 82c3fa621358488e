import ArgumentParser
import Glibc

struct ConsoleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "console",
        abstract: "Keep the screen on the counter's terminal, whatever keys are pressed.",
        discussion: """
            The unit deskbell-console does this at the start of the device, as root. Over SSH everything stays reachable.

            Example: sudo deskbell console unlock
            """,
        subcommands: [Lock.self, Unlock.self])

    struct Lock: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "No switching to another virtual terminal, and no key that does more than type.",
            discussion: """
                Alt and the function keys, Scroll Lock (which freezes a screen), Ctrl-Alt-Del and the kernel's own reports do nothing any more, on every \
                console, until the next start.

                Example: sudo deskbell console lock
                """)

        func run() throws { try VirtualTerminals.set(locked: true) }
    }

    struct Unlock: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Consoles can be switched again, by chvt or after loadkeys -d by keys.",
            discussion: "Example: sudo deskbell console unlock")

        func run() throws { try VirtualTerminals.set(locked: false) }
    }
}

/// The kernel's virtual terminals (console_ioctl(2)).
enum VirtualTerminals {
    /// VT_LOCKSWITCH and VT_UNLOCKSWITCH of linux/vt.h, which the C library does not carry.
    private static let lockSwitch: UInt = 0x560B, unlockSwitch: UInt = 0x560C

    static func set(locked: Bool) throws(Failure) {
        let terminal = open("/dev/tty1", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard terminal >= 0 else {
            throw Failure(
                "The console /dev/tty1 cannot be opened (\(String(cString: strerror(errno)))). Run this as root, on a machine with a screen.",
                code: errno == EACCES ? ExitStatus.notPermitted : ExitStatus.unavailable)
        }
        defer { close(terminal) }
        if locked { _ = try ConsoleKeys.takeOut(on: terminal) }
        guard ioctl(terminal, locked ? lockSwitch : unlockSwitch, 0) == 0 else {
            throw Failure(
                "The kernel refused to \(locked ? "lock" : "unlock") the console. Run this as root.", code: ExitStatus.notPermitted)
        }
    }
}
