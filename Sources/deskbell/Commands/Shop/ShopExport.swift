import ArgumentParser
import Foundation
import Shop

struct ShopExport: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, xlsx }

    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the shop into a folder, to be edited and imported again.",
        discussion: "Example: deskbell shop export my-shop")

    @OptionGroup var places: Places
    @Argument(help: "The folder; it is made where it is missing.") var folder: String
    @Option(help: "text (YAML and CSV) or xlsx (one workbook).") var format = Format.text
    @Flag(help: "The installed files themselves, with the comments in them.") var asIs = false
    @Flag(help: "Write over a shop that is there already.") var replace = false

    func run() throws {
        let content = try OpenShop(places).content
        let files: ShopFiles
        switch format {
        case .text where asIs: files = try ShopFolder(path: places.shopPath).read().files.ofTheShop
        case .text: files = TextShop.files(of: content)
        case .xlsx: files = ShopFiles([.init(path: "shop.xlsx", bytes: try WorkbookProgram.write(WorkbookShop.pages(of: content)))])
        }
        let target = ExportFolder(path: folder)
        try target.write(files, replacing: replace)
        Page().line("Written to \(folder): \(files.files.map(\.path).joined(separator: ", ")).")
    }
}
