import ArgumentParser
import Foundation
import Shop

struct ShopDiff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "What a folder or an earlier version would change; without one, what the last change changed.",
        discussion: "Example: deskbell shop diff /media/stick/shop")

    @OptionGroup var places: Places
    @Argument(help: "A folder, or a version of “deskbell shop history”.") var other: String?
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        Importer.giveWay()
        let store = ContentStore(places)
        guard let other else { return try showLast(store) }
        let candidate: Candidate
        if FileManager.default.fileExists(atPath: other) {
            candidate = try Candidate(ShopFolder(path: other), over: store, cache: places.cachePath, fits: true)
            try ContentChange(places: places, store: store, json: json, yes: false).refuseErrors(of: candidate)
        } else {
            let version: ContentVersion
            do { version = try store.version(named: other, zone: ShopClock.zone(places)) } catch { throw error.failure }
            candidate = try Candidate(
                store.files(of: version), unread: [], newest: nil, over: store, cache: places.cachePath, fits: true)
        }
        if json {
            JSON.print(DifferenceJSON(candidate.changes, golden: candidate))
        } else {
            DifferencePage(candidate: candidate).show()
        }
    }

    private func showLast(_ store: ContentStore) throws {
        let (before, current) = try store.lastChange()
        let content = ShopReader.read(try store.files(of: current)).content
        let old = ShopReader.read(try store.files(of: before)).content
        let today = try OpenShop.zone(content.timeZone).local(Clocks.wall).date
        let changes = ContentChanges(from: old, to: content, today: today)
        if json { return JSON.print(DifferenceJSON(changes)) }
        Page().line("From version \(before.number) to version \(current.number): \(changes.summary).")
        DifferencePage.show(changes)
    }
}
