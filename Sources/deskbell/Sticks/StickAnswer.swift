import Foundation
import Shop

/// What was said to what a stick brought: what its owner may find on it afterwards depends on it.
struct StickAnswer: Codable, Equatable {
    enum Outcome: Codable, Equatable {
        case installed(version: Int, summary: String)
        /// Somebody with a PIN wants the present shop on the stick.
        case asked
        /// Nobody was asked: it had errors.
        case refused
    }

    var outcome: Outcome
    /// What was there to answer.
    var note: TrayNote
    /// Milliseconds since 1970.
    var at: Int64
    /// Who; empty where nobody was asked.
    var by: String

    private static let mostBytes = 512 << 10

    /// With a PIN: in a folder that the unit that reads sticks cannot write.
    static func path(_ places: Places) -> String { PairedSticks(places).folder + "/answer" }

    func leave(at path: String) throws(ContentStoreError) {
        try DurableWriting.replace(path, with: Array(JSON.text(self, pretty: false).utf8))
    }

    /// The one about a stick that is mounted there, in this start of the machine, since it was plugged in last. Without a PIN no other answer than a
    /// refusal is believed.
    static func newest(_ places: Places, folder: String) -> StickAnswer? {
        let tray = Tray(places), log = tray.log()
        let authorised = read(path(places)), unasked = read(tray.refusalPath)
        return [authorised, unasked?.outcome == .refused ? unasked : nil].compactMap { $0 }.filter { answer in
            let plugged = log.last { $0.stick == answer.note.stick }
            return answer.note.folder == folder && answer.note.boot == Clocks.boot && answer.note.at == plugged?.at
        }.max { $0.at < $1.at }
    }

    private static func read(_ path: String) -> StickAnswer? {
        guard let bytes = SmallFile.bytes(path, most: mostBytes) else { return nil }
        // One that cannot be read is none: nothing is given then.
        return try? JSONDecoder().decode(StickAnswer.self, from: Data(bytes))
    }
}
