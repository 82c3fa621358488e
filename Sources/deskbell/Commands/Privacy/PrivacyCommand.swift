import ArgumentParser
import Diary
import Foundation
import Ledger
import Shop

struct PrivacyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "privacy",
        abstract: "What is kept about a person: show it, erase it, delete what is old.",
        discussion: "Example: deskbell privacy export 0171 2345678",
        subcommands: [PrivacyExport.self, PrivacyErase.self, PrivacyPurge.self])
}

/// A phone number on the command line, with or without blanks in it.
struct PhoneArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The phone number, as it was given or written otherwise.", valueName: "phone"))
    var parts: [String]

    func number() throws(Failure) -> PhoneNumber {
        do {
            return try PhoneNumber(parts.joined(separator: " "))
        } catch {
            throw Failure(error.description, code: ExitStatus.usage)
        }
    }
}

struct PrivacyExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Everything kept about the person with this phone number.",
        discussion: """
            Names, bookings, callbacks, what they typed, and the calls. For that person only: check who asks.

            Example: deskbell privacy export 0171 2345678 --json
            """)

    @OptionGroup var places: Places
    @OptionGroup var phone: PhoneArgument
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let number = try phone.number()
        let held = try OpenLedger.open(places).held(about: number), zone = ShopClock.zone(places)
        if json { return JSON.print(HeldJSON(held, zone: zone)) }
        HeldLines(held: held, page: Page(), zone: zone).show()
        if held.isEmpty { throw ExitStatus.problem }
    }
}

struct PrivacyErase: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Takes a person's name, number and words out of everything.",
        discussion: """
            Bookings and visits stay as nobody's, so that the diary and the numbers stay true. Backups on this device are cleaned too, others when \
            they are restored. \
            It cannot be undone: on a terminal it asks first, elsewhere it needs --yes.

            Example: deskbell privacy erase 0171 2345678 --yes
            """)

    @OptionGroup var places: Places
    @OptionGroup var phone: PhoneArgument
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let number = try phone.number()
        let ledger = try OpenLedger.open(places)
        try confirm(number, in: ledger)
        // First the tombstone: a crash in between leaves somebody to be erased again, never a backup that brings them back.
        try ErasureList(home: places.homePath).add(number, at: Clocks.wall)
        let erasure = try ledger.erase(number, at: Clocks.wall)
        let backups = try eraseFromBackups(number)
        let left = RawSearch(home: places.homePath).files(holding: erasure.spellings)
        BellAccess.tellChanged("privacy", places)
        if json {
            JSON.print(ErasureJSON(erasure, backups: backups, left: left))
        } else {
            ErasureLines(erasure: erasure, backups: backups, left: left, page: Page()).show()
        }
        if !left.isEmpty { throw ExitStatus.problem }
    }

    /// Those on this device: the backups, and ledgers that a restore put aside.
    private func eraseFromBackups(_ number: PhoneNumber) throws -> Int {
        var count = try places.backups.erase(number, at: Clocks.wall)
        let quarantine = places.homePath + "/quarantine"
        for place in FileManager.default.subpaths(atPath: quarantine) ?? [] where place.hasSuffix(".sqlite") {
            let path = quarantine + "/" + place
            var isDirectory: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), !isDirectory.boolValue else { continue }
            if try BackupFolder.erase(number, from: path, at: Clocks.wall) { count += 1 }
        }
        return count
    }

    private func confirm(_ number: PhoneNumber, in ledger: LedgerFile) throws {
        guard !yes else { return }
        guard Keyboard.isThere else {
            throw Failure("This cannot be undone. Say --yes where nobody can be asked.", code: ExitStatus.usage)
        }
        let held = try ledger.held(about: number)
        HeldLines(held: held, page: Page(), zone: ShopClock.zone(places)).showCounts()
        Output.raw("Type the last four digits of the number to erase this: ")
        guard let typed = Keyboard.line(), number.ends(with: typed) else {
            throw Failure("Nothing was erased.", code: ExitStatus.problem)
        }
    }
}

struct PrivacyPurge: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge", abstract: "Deletes what is older than you keep (“keep” in shop.yaml).",
        discussion: """
            A timer runs it every night. With a clock that cannot be right it deletes nothing.

            Example: deskbell privacy purge --json
            """)

    @OptionGroup var places: Places
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let shop = try OpenShop(places), ledger = try OpenLedger.open(places)
        let clock = try OpenLedger.clock(ledger)
        switch try ledger.purge(shop.content.retention, at: Clocks.wall, zone: shop.zone, clock: clock) {
        case .failure(let refusal): throw Failure(refusal.description, code: ExitStatus.problem)
        case .success(let purged):
            if json { return JSON.print(PurgedJSON(purged)) }
            let page = Page(), keep = shop.content.retention
            page.line("Words of \(purged.words) visits deleted (kept \(keep.words) days).")
            page.line("Names and numbers deleted: \(purged.people) (kept \(keep.contacts) days).")
            page.line(
                "Visits \(purged.visits), calls \(purged.calls) and bookings \(purged.bookings) deleted (kept \(keep.numbers) days)."
            )
        }
    }
}
