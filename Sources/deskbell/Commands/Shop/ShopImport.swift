import ArgumentParser
import Foundation
import Glibc
import Shop

struct ShopImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Install a folder's content: checked, the difference shown, then with your yes.",
        discussion: """
            Nothing is changed before your yes, and nothing by a folder with errors. Counters use the new content from the next visit on. \
            “deskbell shop undo” takes it back.

            Example: deskbell shop import /media/stick/shop
            """)

    @OptionGroup var places: Places
    @Argument(help: "The folder with the shop's files.") var folder: String
    @Flag(help: "Yes to every question, also where much is removed: for scripts.") var yes = false
    @Option(help: ArgumentHelp("Who imports, for the history; without it your user name.", valueName: "name")) var by: String?
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        Importer.giveWay()
        let store = ContentStore(places)
        let candidate = try Candidate(ShopFolder(path: folder), over: store, cache: places.cachePath, fits: true)
        let change = ContentChange(places: places, store: store, json: json, yes: yes)
        try change.refuseErrors(of: candidate)
        let from = URL(filePath: folder).standardizedFileURL.path
        try change.make(candidate, cause: .imported, by: by ?? Importer.name, from: from)
    }
}
