import ArgumentParser
import Bell
import Foundation
import Ledger
import Shop

/// Where this device keeps its things; given to every command.
struct Places: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Folder of database, journal, socket and installed content.", valueName: "dir"))
    var home: String?

    @Option(name: .long, help: ArgumentHelp("Use the shop in this folder instead of the installed one.", valueName: "dir"))
    var shop: String?

    var bell: BellPlaces { BellPlaces(home: home) }
    var homePath: String { bell.home }
    var ledgerPath: String { homePath + "/deskbell.sqlite" }
    var backups: BackupFolder { .beside(ledgerPath) }
    /// The half of the owner's key that seals what leaves the device.
    var ownerKeyPath: String { homePath + "/backup.key" }
    /// The pipe to the program that reads aloud, where it runs.
    var speechPath: String { homePath == BellPlaces.installedHome ? "/run/deskbell-speech/line" : homePath + "/speech" }
    var cachePath: String { homePath + "/cache" }

    /// `--shop`, DESKBELL_SHOP, then what is installed.
    var shopPath: String {
        if let shop { return shop }
        if let named = ProcessInfo.processInfo.environment["DESKBELL_SHOP"], !named.isEmpty { return named }
        return homePath + "/content/current"
    }

    var isShopNamed: Bool { shopPath != homePath + "/content/current" }

    /// Makes the home if it is not there; group-readable where its parent passes the group on.
    func makeHome() throws(Failure) {
        guard !FileManager.default.fileExists(atPath: homePath) else { return }
        do {
            try FileManager.default.createDirectory(
                atPath: homePath, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o2770])
        } catch {
            throw Failure(
                "The folder \(homePath) cannot be made. Choose another with --home, or make it yourself.",
                code: ExitStatus.cannotCreate)
        }
    }
}
