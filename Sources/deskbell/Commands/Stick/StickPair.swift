import ArgumentParser
import Foundation
import Glibc
import Ledger
import Shop

struct StickPair: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pair", abstract: "Make a stick the owner's: once for each stick.",
        discussion: """
            Plug the stick in and run this with sudo; a stick that the device has mounted is found by itself. A small file with a random word is \
            written to it, and who has the stick still needs the PIN. After formatting the stick, revoke it and pair it again.

            Example: sudo deskbell stick pair --label "Anna's stick"
            """)

    @OptionGroup var places: Places
    @Argument(help: "The folder where the stick is mounted; without it the one that is plugged in.") var folder: String?
    @Option(help: ArgumentHelp("What you call it.", valueName: "name")) var label = "owner's stick"
    @Flag(help: "One JSON document.") var json = false

    func validate() throws {
        guard !named.isEmpty, named.count <= PairedSticks.longestLabel else {
            throw ValidationError("--label is 1 to \(PairedSticks.longestLabel) letters long.")
        }
    }

    private var named: String { CleanText.line(label).trimmingCharacters(in: .whitespaces) }

    func run() throws {
        try places.makeHome()
        let folder = try MountedStick.folder(folder)
        let token = StickToken(), mount = MountedStick(folder: folder)
        let sticks = PairedSticks(places), now = Clocks.wall, by = RoleCheck.nameForRecords
        let identity = Disk(below: folder)?.identity(mountedAt: folder) ?? ""
        // Known here first: a token that nobody knows is harmless, and so is one that was never written.
        let stick = try sticks.pair(token, label: named, identity: identity, by: by, at: now)
        do {
            try mount.write(token.bytes, to: StickToken.fileName)
        } catch {
            _ = try sticks.revoke(named: named, by: by, at: now)
            throw error
        }
        try OpenLedger.open(places).record(DeviceChange(.stickPaired, at: now, by: by, detail: named))
        if json { return JSON.print(StickJSON(stick, zone: ShopClock.zone(places))) }
        let page = Page()
        page.line("“\(named)” is paired. Put the shop's files into a folder “shop” on it; at the counter, plug it in.")
        if identity.isEmpty { page.line("It has no number of its own here, so that a copy of it would not be noticed.") }
    }
}

/// A stick as it is mounted: read-only, but for the moments in which it is to be written.
struct MountedStick {
    let folder: String

    /// Where the device's own unit mounts sticks, each in a folder of its own.
    static let mounts = "/run/deskbell-stick"

    static func folder(_ named: String?) throws(Failure) -> String {
        if let named {
            var status = stat()
            guard stat(named, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
                throw Failure("There is no folder \(CleanText.line(named)). Name the one where the stick is.", code: ExitStatus.noInput)
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
            throw Failure("More than one stick is plugged in: \(present.joined(separator: ", ")). Name one.", code: ExitStatus.usage)
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
