import ArgumentParser
import Foundation

struct StickGive: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "give",
        abstract: "Write RESULT.txt and the present shop to the owner's stick: what the device's own unit runs.",
        discussion: """
            Only where the shop's files say write_to_stick, only to the stick that was read last, and more than RESULT.txt only after the PIN.

            Example: deskbell stick give /run/deskbell-stick/sda1
            """)

    @OptionGroup var places: Places
    @Argument(help: "The folder where it is mounted for writing.") var folder: String
    @Flag(help: "Write nothing; end with 0 where there is something to write, else with 1.") var ask = false

    func run() throws {
        let giving = StickGiving(places: places, folder: URL(filePath: folder).standardizedFileURL.path)
        if ask {
            guard try giving.isWanted else { throw ExitStatus.problem }
            return
        }
        let written = try giving.give()
        Page().line(written.isEmpty ? "There is nothing to write to the stick." : "Written: \(written.joined(separator: ", ")).")
    }
}
