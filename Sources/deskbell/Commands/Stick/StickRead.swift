import ArgumentParser
import Foundation
import Shop

struct StickRead: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Look at a stick that was plugged in: what the device's own unit runs.",
        discussion: """
            Nothing is installed and nothing is written to the stick. What it would change waits in the staff view.

            Example: deskbell stick read /run/deskbell-stick/sda1 --device sda1
            """)

    @OptionGroup var places: Places
    @Argument(help: "The folder where it is mounted, read-only.") var folder: String
    @Option(help: ArgumentHelp("The kernel's name of it: then it must be what is mounted there.", valueName: "name"))
    var device: String?
    @Option(
        help: ArgumentHelp(
            "How the look before ended, in systemd's word: one that did not end well is said to be given up.", valueName: "result"))
    var after: String?
    @Flag(help: "One JSON document.") var json = false

    private struct Read: Encodable { let what, stick, because: String, findings: [String] }

    func run() throws {
        Importer.giveWay()
        let path = URL(filePath: folder).standardizedFileURL.path
        let reading = StickReading(places: places, folder: path, device: device)
        if let after {
            guard after != "success", let outcome = try reading.giveUp() else { return }
            return try leave(outcome)
        }
        guard let outcome = try reading.look() else {
            throw Failure("The stick is gone, or it is a disk of this computer. Nothing was changed.", code: ExitStatus.tryAgain)
        }
        try leave(outcome)
    }

    private func leave(_ outcome: StickReading.Outcome) throws {
        let note = outcome.note, tray = Tray(places)
        do throws(ContentStoreError) {
            try tray.oneAfterTheOther { () throws(ContentStoreError) in
                if !note.isOffer, let other = tray.note(), other.isOffer, PairedSticks(places).isIn(other.stick, at: other.folder) {
                    // Another stick, or another partition of it, takes nothing from the owner's that is still in.
                    try tray.log(note)
                } else {
                    try tray.put(note, outcome.files)
                }
            }
            if note.kind == .refused {
                let refusal = StickAnswer(outcome: .refused, note: note, at: note.at, by: "")
                try refusal.leave(at: tray.refusalPath)
            }
        } catch {
            throw error.failure
        }
        BellAccess.tellChanged("stick", places)
        if json {
            return JSON.print(Read(what: note.kind.rawValue, stick: note.stick, because: note.sentence, findings: note.findings))
        }
        let page = Page()
        page.line(note.sentence)
        for finding in note.findings { page.line(finding, indent: 2) }
    }
}
