import ArgumentParser
import Bell
import Foundation
import Glibc
import Keys
import Ledger
import Shop

struct SetupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setup",
        abstract: "Makes an installed device the shop's, and ends when button, buzzer and a booking were tried.",
        discussion: """
            Asks for the board, the shop's name, its language and zone, the owner's PIN and account; starts the services; then asks you to press each \
            button and to listen. What was answered stays: stopped anywhere, it goes on there. It begins with a starter shop that says DEMONSTRATION \
            on every screen until its facts are filled in.

            Unattended, answers come from a file (key = value: board, name, language, zone, owner-pin, account, buzzer-heard) that only you may read, \
            or from the flags; a PIN is never a flag, for those are seen by every user of the computer. The buttons are pressed by hand all the same.

            Example: sudo deskbell setup
            """)

    @OptionGroup var places: Places
    @Option(help: ArgumentHelp("A file with answers.", valueName: "file")) var answers: String?
    @Option(help: ArgumentHelp("A profile of hardware/profiles, or “simulated”.", valueName: "board")) var board: String?
    @Option(help: ArgumentHelp("The shop's name.", valueName: "text")) var name: String?
    @Option(help: ArgumentHelp("The language the counter begins with: en or de.", valueName: "language")) var language: String?
    @Option(help: ArgumentHelp("The time zone, such as Europe/Berlin.", valueName: "zone")) var zone: String?
    @Option(help: ArgumentHelp("How long to wait for each press.", valueName: "seconds")) var wait = 120
    @Flag(help: "Ask everything again, also what was answered before.") var again = false
    @Flag(help: "Leave the counter's screen until the next start: for a setup over the console itself.") var noStart = false

    func validate() throws {
        guard 1...3600 ~= wait else { throw ValidationError("--wait is a number of seconds from 1 to 3600.") }
    }

    /// Only an installed device has units and accounts; elsewhere the bell that runs is tried.
    private var isDevice: Bool { places.homePath == BellPlaces.installedHome }

    func run() throws {
        guard !isDevice || geteuid() == 0 else {
            throw Failure("Setup starts services and makes accounts. Run: sudo deskbell setup", code: ExitStatus.notPermitted)
        }
        // What it makes belongs to the group.
        umask(0o007)
        var answers = try SetupAnswers(file: answers, isAttended: isatty(STDIN_FILENO) == 1)
        for (key, flag) in [(SetupAnswers.Key.board, board), (.name, name), (.language, language), (.zone, zone)] {
            answers[key] = flag
        }
        let page = Page()
        try places.makeHome()
        if isDevice { try settle(answers, page) }
        try beginShop(answers, page)
        try setPIN(answers, page)
        if isDevice {
            try DeviceSystem.enableBell()
            try awaitBell()
        }
        page.line("Now the bell is tried. Stand where the customer will stand.")
        try BellTrial(places, answers: answers, patience: wait).run()
        page.line(try BookingTrial(places: places).run())
        if isDevice { try DeviceSystem.enableCounter(start: !noStart && !isOnFirstConsole) }
        end(page)
    }

    /// The board and the owner's account.
    private func settle(_ answers: SetupAnswers, _ page: Page) throws {
        if again || DeviceSystem.board == nil || answers[.board] != nil {
            let boards = DeviceSystem.boards
            let board = try answers.answer(
                .board, "Which board is it? \(boards.joined(separator: ", "))", preset: DeviceSystem.board,
                hint: "Write one of: \(boards.joined(separator: ", ")); or the path of a profile of your own."
            ) { boards.contains($0) || ($0.hasPrefix("/") && FileManager.default.fileExists(atPath: $0)) ? $0 : nil }
            try DeviceSystem.name(board: board)
        }
        guard again || !DeviceSystem.isDone || answers[.account] != nil else { return }
        let preset = ProcessInfo.processInfo.environment["SUDO_USER"]
        if answers[.account] == nil, !answers.isAttended, preset == nil { return }
        let account = try answers.answer(
            .account, "Which account of this computer is the owner's, for SSH? Enter “none” where there is none.",
            preset: preset ?? "none",
            hint: "Write the name of an account, such as pi, or “none”."
        ) { $0 == "none" || getpwnam($0) != nil ? $0 : nil }
        if account != "none" { try DeviceSystem.add(account: account) }
    }

    /// A device that has a shop keeps it.
    private func beginShop(_ answers: SetupAnswers, _ page: Page) throws {
        let store = ContentStore(places)
        guard store.currentHash == nil else { return page.line("The shop that is installed stays.") }
        let name = try answers.answer(.name, "What is the shop's name?", hint: "Write 1 to 60 letters.") { text -> String? in
            1...60 ~= text.count ? text : nil
        }
        let language = try answers.answer(
            .language, "Which language does the counter begin with? en or de", preset: "en", hint: "Write en or de."
        ) { ["en": Language.english, "de": .german][$0.lowercased()] }
        let zone = try answers.answer(
            .zone, "Which time zone is it in?", preset: DeviceSystem.zone, hint: "Write a name such as Europe/Berlin."
        ) { text -> String? in
            do throws(Failure) {
                _ = try OpenShop.zone(text)
                return text
            } catch { return nil }
        }
        let starter = Starter(name: name, zone: zone, language: language)
        let candidate = try Candidate(starter.files, unread: [], newest: nil, over: store, cache: places.cachePath, fits: true)
        let change = ContentChange(places: places, store: store, json: false, yes: true, isQuiet: true)
        try change.refuseErrors(of: candidate)
        try change.make(candidate, cause: .imported, by: Importer.name, from: "setup")
    }

    private func setPIN(_ answers: SetupAnswers, _ page: Page) throws {
        let keeper = PINKeeper(file: try OpenLedger.open(places))
        guard try again || answers[.ownerPIN] != nil || !keeper.isSet(.owner) else { return }
        while true {
            do {
                let pin: PIN
                if let given = answers[.ownerPIN] {
                    pin = try PIN(given)
                } else if answers.isAttended {
                    page.line("The owner's PIN opens the staff view at the counter.")
                    pin = try PINEntry.read(for: .owner)
                } else {
                    throw Failure(
                        "The owner's PIN is missing. Add “owner-pin = …” to the file of --answers.", code: ExitStatus.noInput)
                }
                return try keeper.set(pin, for: .owner, by: RoleCheck.nameForRecords, at: Clocks.ledgerMoment)
            } catch let problem as PINProblem {
                throw Failure(problem.description, code: ExitStatus.badData)
            } catch let refusal as PINRefusal {
                guard answers.isAttended, answers[.ownerPIN] == nil else {
                    throw Failure(refusal.description, code: ExitStatus.badData)
                }
                page.line(refusal.description)
            } catch let failure as Failure where answers.isAttended && failure.code == ExitStatus.usage {
                page.line(failure.message)
            }
        }
    }

    /// The unit says that it runs once it does; its socket is there before.
    private func awaitBell() throws {
        let deadline = Clocks.sinceBoot + .seconds(20)
        while Clocks.sinceBoot < deadline {
            if (try? BellAccess(places).status()) != nil { return }  // not yet
            poll(nil, 0, 200)
        }
        throw Failure("The bell does not start. See: journalctl -u deskbelld -n 20", code: ExitStatus.unavailable)
    }

    private var isOnFirstConsole: Bool { ttyname(STDIN_FILENO).map { String(cString: $0) } == "/dev/tty1" }

    private func end(_ page: Page) {
        page.line("Done. The counter says DEMONSTRATION until the shop's facts are filled in:")
        page.line("deskbell shop export my-shop --as-is, edit what says [fill in], then: deskbell shop import my-shop", indent: 2)
        if isDevice, noStart || isOnFirstConsole {
            page.line("Restart the computer now: the counter takes this screen.")
        }
        page.line("Look at it now and then: deskbell doctor")
    }
}
