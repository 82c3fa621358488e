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
        // The counter belongs to the group, and answers.
        umask(0o007)
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
