import ArgumentParser
import Shop

struct ShopUndo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take the last change back; a second undo takes the undo back.",
        discussion: "Example: deskbell shop undo --yes")

    @OptionGroup var places: Places
    @Flag(help: "Yes to every question: for scripts.") var yes = false
    @Option(help: ArgumentHelp("Who does it, for the history; without it your user name.", valueName: "name")) var by: String?
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let store = ContentStore(places), (before, _) = try store.lastChange()
        try ContentChange(places: places, store: store, json: json, yes: yes).bringBack(before, cause: .undone, by: by)
    }
}

struct ShopRestore: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Bring an earlier version back, by its number or the day it was installed on.",
        discussion: "Example: deskbell shop restore 3")

    @OptionGroup var places: Places
    @Argument(help: "A number of “deskbell shop history”, or a day: 2026-03-03.") var version: String
    @Flag(help: "Yes to every question: for scripts.") var yes = false
    @Option(help: ArgumentHelp("Who does it, for the history; without it your user name.", valueName: "name")) var by: String?
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let store = ContentStore(places)
        let found: ContentVersion
        do { found = try store.version(named: version, zone: ShopClock.zone(places)) } catch { throw error.failure }
        try ContentChange(places: places, store: store, json: json, yes: yes).bringBack(found, cause: .restored, by: by)
    }
}

extension ContentChange {
    /// What was installed once may have errors by today's rules; it is brought back all the same, as it served before.
    func bringBack(_ version: ContentVersion, cause: ContentVersion.Cause, by: String?) throws {
        Importer.giveWay()
        let candidate = try Candidate(
            store.files(of: version), unread: [], newest: version.newestFile, over: store, cache: places.cachePath, fits: true)
        try make(candidate, cause: cause, by: by ?? Importer.name, from: "version \(version.number)")
    }
}
