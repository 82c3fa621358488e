import Bell
import Foundation

/// The computer as an appliance: the board's name, the accounts, the units. Every step may be done twice.
struct DeviceSystem {
    static let boardFile = "/etc/deskbell/board.conf", doneFile = "/etc/deskbell/setup-done"
    static let profiles = "/usr/share/deskbell/profiles"

    /// Keys of a keyboard that would leave the counter's screen, and what puts a device to sleep.
    private static let masked = [
        "getty@tty1.service", "autovt@.service", "ctrl-alt-del.target", "kbrequest.target", "sleep.target", "suspend.target",
        "hibernate.target", "hybrid-sleep.target",
    ]
    /// The bell and what tends it; the counter comes last, once everything was tried.
    private static let bell = [
        "deskbelld.service", "deskbell-ledger.service", "deskbell-tend.timer", "deskbell-bell-test.timer", "deskbell-backup.timer",
    ]
    private static let counter = ["deskbell-console.service", "deskbell-counter.service"]

    /// The boards that profiles are installed for, then the simulated one.
    static var boards: [String] {
        // None installed: only the simulated one.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: profiles)) ?? []
        return names.filter { $0.hasSuffix(".profile") }.map { String($0.dropLast(8)) }.sorted() + ["simulated"]
    }

    static var board: String? {
        let text = FileManager.default.contents(atPath: boardFile).map { String(decoding: $0, as: UTF8.self) }
        return text?.split(separator: "\n").first { $0.hasPrefix("DESKBELL_PANEL=") }.map { String($0.dropFirst(15)) }
    }

    static var isDone: Bool { FileManager.default.fileExists(atPath: doneFile) }

    /// The zone this computer is set to.
    static var zone: String? {
        guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/etc/localtime"),  // no link: not known
            let range = target.range(of: "zoneinfo/")
        else { return nil }
        return String(target[range.upperBound...])
    }

    static func name(board: String) throws(Failure) {
        try write(
            "# Which board the bell uses: a name in \(profiles), a path, or “simulated”.\nDESKBELL_PANEL=\(board)\n", to: boardFile)
    }

    static func add(account: String) throws(Failure) {
        try run("usermod", "-a", "-G", "\(Role.staffGroupName),\(Role.ownerGroupName)", account)
    }

    /// Starts the bell, now and at every boot.
    static func enableBell() throws(Failure) {
        try run("systemctl", "daemon-reload")
        try run("systemctl", ["enable"] + bell)
        try run("systemctl", "restart", "deskbelld.service")
        try run("systemctl", ["start"] + bell.filter { $0.hasSuffix(".timer") })
    }

    /// From the next boot the first console is the counter's; now too where nobody works on it.
    static func enableCounter(start: Bool) throws(Failure) {
        try run("systemctl", ["mask"] + masked)
        try run("systemctl", ["enable"] + counter)
        // What the package brought is read at boot; here it holds at once. Missing parts of a small system are no reason to stop.
        for words in [["restart", "systemd-sysctl.service"], ["kill", "-s", "HUP", "systemd-logind.service"], ["daemon-reexec"]] {
            do { try run("systemctl", words) } catch { Output.problem(error.message) }
        }
        try write(
            "Set up with deskbell \(BellVersion.text). Delete this file to have “deskbell setup” ask everything anew.\n",
            to: doneFile)
        if start { try run("systemctl", ["start", "--no-block"] + counter) }
    }

    private static func write(_ text: String, to path: String) throws(Failure) {
        do {
            try FileManager.default.createDirectory(atPath: "/etc/deskbell", withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        } catch {
            throw Failure(
                "\(path) cannot be written. Is the root file system read-only? Make it writable for the setup.",
                code: ExitStatus.cannotCreate)
        }
    }

    private static func run(_ program: String, _ words: String...) throws(Failure) { try run(program, words) }

    /// Fixed programs, words of our own, no shell.
    private static func run(_ program: String, _ words: [String]) throws(Failure) {
        let surroundings = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "SYSTEMD_PAGER": "", "LANG": "C.UTF-8"]
        guard
            let (text, code) = ChildProgram.heard(
                "/usr/bin/env", [program] + words, environment: surroundings, withComplaints: true)
        else { throw Failure("\(program) cannot be started on this computer.", code: ExitStatus.unavailable) }
        guard code == 0 else {
            throw Failure(
                "“\(program) \(words.joined(separator: " "))” failed: \(CleanText.line(text.suffix(300))). Mend that, then run setup again.",
                code: ExitStatus.unavailable)
        }
    }
}
