import ArgumentParser
import Ledger
import Shop

struct StickList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The sticks that are or were the owner's, and what was plugged in lately.",
        discussion: "Example: deskbell stick list --json")

    @OptionGroup var places: Places
    @Flag(help: "One JSON document.") var json = false

    private struct Listed: Encodable {
        struct Event: Encodable { let at, what, stick: String }
        let sticks: [StickJSON]
        let lately: [Event]
    }

    func run() throws {
        let zone = ShopClock.zone(places), sticks = PairedSticks(places).all(), log = Tray(places).log().suffix(20).reversed()
        if json {
            return JSON.print(
                Listed(
                    sticks: sticks.map { StickJSON($0, zone: zone) },
                    lately: log.map {
                        .init(
                            at: zone.rfc3339(Instant(millisecondsSince1970: $0.at)), what: $0.kind.rawValue,
                            stick: CleanText.line($0.stick))
                    }))
        }
        let page = Page(), time = StaffTime(zone: zone)
        if sticks.isEmpty { page.line("No stick is paired. Plug one in, then: sudo deskbell stick pair") }
        for stick in sticks {
            page.line("\(stick.label): paired \(time.stamp(Instant(millisecondsSince1970: stick.paired))) by \(stick.by)")
            guard let revoked = stick.revoked else { continue }
            page.line("REVOKED \(time.stamp(Instant(millisecondsSince1970: revoked))) by \(stick.revokedBy ?? "")", indent: 4)
        }
        guard !log.isEmpty else { return }
        page.line("Plugged in lately:")
        for line in log {
            let stick = line.stick.isEmpty ? "" : " (\(line.stick.prefix(60)))"
            page.line("\(time.stamp(Instant(millisecondsSince1970: line.at)))  \(line.kind.inWords)\(stick)", indent: 2)
        }
    }
}

struct StickJSON: Encodable {
    // The contract's way to write keys.
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let label, paired_at, by: String, revoked_at, revoked_by: Nullable<String>

    init(_ stick: PairedStick, zone: ZoneRules) {
        label = stick.label
        paired_at = zone.rfc3339(Instant(millisecondsSince1970: stick.paired))
        by = stick.by
        revoked_at = Nullable(stick.revoked.map { zone.rfc3339(Instant(millisecondsSince1970: $0)) })
        revoked_by = Nullable(stick.revokedBy)
    }
}

extension TrayNote.Kind {
    /// For a list of what was plugged in.
    var inWords: String {
        switch self {
        case .foreign: "not paired, not read"
        case .copied: "a copy of a paired one, not read"
        case .revoked: "revoked, not read"
        case .unreadable: "cannot be read"
        case .empty: "no shop on it"
        case .refused: "errors in the files, nothing changed"
        case .unchanged: "nothing new"
        case .waiting: "changes, shown to staff"
        }
    }
}
