import Ledger

extension DoctorSection {
    /// The file itself: settings, pages, indexes.
    static let ledger = DoctorSection(name: "ledger") { patient in
        guard let ledger = patient.ledger else {
            return [.fine("There is none yet at \(patient.places.ledgerPath); it is made with the first visit or booking.")]
        }
        do throws(LedgerError) {
            let file = try ledger.get()
            let settings = try file.settingsInForce()
            var findings = [DoctorFinding.fine("\(settings.count) settings hold: \(settings.joined(separator: ", ")).")]
            findings.append(version(try file.sqliteVersion()))
            if file.isOnReserve {
                findings.append(
                    .warning(
                        "The disk was full; the ledger lives on its reserve.",
                        remedy: "Free some space on the disk of \(patient.places.homePath)."))
            }
            guard let copy = patient.copy() else { return findings }
            let faults = try copy.get().integrityCheck()
            guard faults.isEmpty else {
                // One row of a kind is like the next.
                return findings
                    + Set(faults).sorted().prefix(5).map { .problem("The file is damaged: \($0).", remedy: damageRemedy) }
            }
            let differences = try copy.get().schemaDifferences()
            guard differences.isEmpty else {
                return findings
                    + differences.prefix(5).map { .problem("The ledger is not as Deskbell made it: \($0).", remedy: damageRemedy) }
            }
            return findings + [.fine("Every page, index and reference is whole.")]
        } catch .corrupt {
            return [.problem("The ledger at \(patient.places.ledgerPath) is damaged.", remedy: damageRemedy)]
        } catch {
            return [
                .problem(
                    error.description,
                    remedy: error.cause.map { "SQLite says: \($0.message) (code \($0.code))." } ?? "Start again after that.")
            ]
        }
    }

    private static let damageRemedy =
        "Do not delete it. Put the newest whole backup in its place, which keeps this one aside: deskbell restore"

    private static func version(_ text: String) -> DoctorFinding {
        guard SQLiteBugs.Version(text) >= SQLiteBugs.oldest else {
            return .problem(
                "SQLite \(text) is older than Deskbell was tried with.", remedy: "Update the system, or install Debian 12 or newer."
            )
        }
        let bugs = SQLiteBugs.affecting(text)
        if let bug = bugs.first(where: { $0.harmless == nil }) {
            return .problem(
                "SQLite \(text) has a bug: \(bug.what).", remedy: "Update the system: sudo apt-get upgrade libsqlite3-0")
        }
        let known = bugs.map { "\($0.what): cannot happen here, \($0.harmless ?? "")" }
        return .fine(
            "SQLite \(text). " + (known.isEmpty ? "No bug is known that matters." : "Known: " + known.joined(separator: "; ") + ".")
        )
    }
}
