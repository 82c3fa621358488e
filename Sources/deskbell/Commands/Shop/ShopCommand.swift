import ArgumentParser

struct ShopCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shop", abstract: "The owner's content: show it, check it, change it, take a change back.",
        discussion: "Example: deskbell shop check content",
        subcommands: [
            ShopShow.self, ShopCheckCommand.self, ShopImport.self, ShopDiff.self, ShopHistory.self, ShopUndo.self, ShopRestore.self,
            ShopExport.self,
        ])
}
