import ArgumentParser
import Bell
import Foundation
import Ledger
import Shop

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Looks at everything this device rests on, and says how to mend what is wrong.",
        discussion: """
            Reads the whole ledger, on a copy. Ends with 0 where nothing is wrong (warnings included), else with 1.

            Example: deskbell doctor --json
            """)

    @OptionGroup var places: Places
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let patient = DoctorPatient(places)
        let findings = DoctorSection.all.flatMap { section in
            section.examine(patient).map { (section: section.name, finding: $0) }
        }
        if json {
            JSON.print(findings.map { DoctorJSON($0.section, $0.finding) })
        } else {
            let page = Page()
            for (section, finding) in findings {
                page.line("\(finding.severity.sign)  \(section): \(finding.message)")
                if let remedy = finding.remedy { page.line(remedy, indent: 6) }
            }
        }
        if findings.contains(where: { $0.finding.severity == .problem }) { throw ExitStatus.problem }
    }
}

/// One subject that the doctor looks at. Each has a file of its own and is named in `all`.
struct DoctorSection: Sendable {
    let name: String
    /// What was found, good news too: an empty list would look as if nobody had looked.
    let examine: @Sendable (DoctorPatient) -> [DoctorFinding]

    static let all = [clock, device, ledger, backup, diary, bell, content, units]
}

struct DoctorFinding {
    /// The raw values are those of `doctor --json`.
    enum Severity: String {
        case fine, warning, problem

        var sign: String {
            switch self {
            case .fine: "ok "
            case .warning: "?? "
            case .problem: "!! "
            }
        }
    }
    let severity: Severity
    let message: String
    /// How to mend it; nil where nothing is wrong.
    let remedy: String?

    static func fine(_ message: String) -> DoctorFinding { DoctorFinding(severity: .fine, message: message, remedy: nil) }

    static func warning(_ message: String, remedy: String) -> DoctorFinding {
        DoctorFinding(severity: .warning, message: message, remedy: remedy)
    }

    static func problem(_ message: String, remedy: String) -> DoctorFinding {
        DoctorFinding(severity: .problem, message: message, remedy: remedy)
    }
}

struct DoctorJSON: Encodable {
    let section, severity, message: String
    let remedy: Nullable<String>

    init(_ section: String, _ finding: DoctorFinding) {
        self.section = section
        severity = finding.severity.rawValue
        message = CleanText.line(finding.message)
        remedy = Nullable(finding.remedy.map { CleanText.line($0) })
    }
}

/// The device as the sections see it: opened once, and a copy of the ledger for what reads long.
final class DoctorPatient {
    let places: Places
    /// The ledger where it is and can be opened; the error where it cannot. nil: there is none yet, and looking makes none.
    let ledger: Result<LedgerFile, LedgerError>?
    /// The zone in which times are told.
    let zone: ZoneRules
    private var copied: Result<LedgerCopy, LedgerError>?

    init(_ places: Places) {
        self.places = places
        zone = ShopClock.zone(places)
        let isThere = FileManager.default.fileExists(atPath: places.ledgerPath)
        ledger = isThere ? Result { () throws(LedgerError) in try OpenLedger.open(places) } : nil
    }

    /// A complete copy of this moment's ledger. Where there is no room for one, the ledger itself: those who book may then have to wait.
    func copy() -> Result<LedgerFile, LedgerError>? {
        guard case .success(let file)? = ledger else { return ledger }
        let made = copied ?? Result { () throws(LedgerError) in try LedgerCopy(of: file, in: places.homePath, purpose: "doctor") }
        copied = made
        switch made {
        case .success(let copy): return .success(copy.file)
        case .failure(.full), .failure(.cannotCreate): return ledger
        case .failure(let error): return .failure(error)
        }
    }
}
