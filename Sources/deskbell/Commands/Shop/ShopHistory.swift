import ArgumentParser
import Shop

struct ShopHistory: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "What was installed when, by whom and from where, newest first.",
        discussion: "Example: deskbell shop history")

    @OptionGroup var places: Places
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let store = ContentStore(places), zone = ShopClock.zone(places), versions = store.versions()
        let current = versions.last?.number
        if json {
            return JSON.print(
                versions.reversed().map {
                    VersionJSON($0, isCurrent: $0.number == current, isKept: store.isKept($0), zone: zone)
                })
        }
        let page = Page(), time = StaffTime(zone: zone)
        if versions.isEmpty { page.line("Nothing was installed yet. “deskbell shop import FOLDER” installs a shop.") }
        for version in versions.reversed() {
            let moment = version.installed == 0 ? "unknown" : time.moment(version.installedAt)
            var line = "\(version.number)  \(moment)  \(cause(version)) by \(version.by.isEmpty ? "somebody" : version.by)"
            if !version.from.isEmpty { line += version.cause == .imported ? " from \(version.from)" : " (\(version.from))" }
            if version.number == current { line += "  – in use" }
            if !store.isKept(version) { line += "  – files not kept" }
            page.line(line)
            page.line(version.summary, indent: 4)
        }
    }

    private func cause(_ version: ContentVersion) -> String {
        switch version.cause {
        case .imported: "imported"
        case .undone: "taken back"
        case .restored: "brought back"
        }
    }
}
