import ArgumentParser
import Foundation
import Shop

struct ShopExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the shop into a folder, to be edited and imported again.",
        discussion: "Example: deskbell shop export my-shop")

    @OptionGroup var places: Places
    @Argument(help: "The folder; it is made where it is missing.") var folder: String
    @Flag(help: "Write over a shop that is there already.") var replace = false

    func run() throws {
        let files = TextShop.files(of: try OpenShop(places).content)
        let target = ExportFolder(path: folder)
        try target.write(files, replacing: replace)
        Page().line("Written to \(folder): \(files.files.map(\.path).joined(separator: ", ")).")
    }
}
