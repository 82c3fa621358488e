import Foundation
import Ledger
import Shop

extension DoctorSection {
    /// What there is to go back to, here and elsewhere.
    static let backup = DoctorSection(name: "backup") { patient in
        guard patient.ledger != nil else { return [.fine("There is no ledger yet, and nothing to back up.")] }
        let time = StaffTime(zone: patient.zone)
        var findings: [DoctorFinding] = []
        if let last = patient.places.backups.backups().first {
            let words = "The last backup is \(time.passed(since: last.madeAt)) old (\(time.moment(last.madeAt)))."
            findings.append(
                age(
                    of: last.madeAt, at: time.now, words,
                    remedy: "Make one now: deskbell backup make. Then see: systemctl status deskbell-backup.timer"))
        } else {
            findings.append(.warning("There is no backup yet.", remedy: "Make one: deskbell backup make"))
        }
        switch SecondMedium.state(patient.places) {
        case .none:
            findings.append(
                .warning(
                    "There is no second medium: a card that dies takes its backups with it.",
                    remedy: "Mount one at \(SecondMedium.folder) (hardware/OPERATOR.md, “Backups”)."))
        case .noKey:
            findings.append(
                .warning(
                    "The second medium gets no backups: nothing leaves the device unsealed, and there is no key.",
                    remedy: "Make it, and keep its secret with the shop's papers: deskbell backup key"))
        case .ready:
            guard let last = SecondMedium.latest else {
                findings.append(
                    .warning(
                        "The second medium has no backup yet.",
                        remedy: "Within the hour; or now: deskbell backup make --second-medium"))
                break
            }
            let words = "The last sealed copy on the second medium is \(time.passed(since: last)) old."
            findings.append(
                age(of: last, at: time.now, words, remedy: "Try it: deskbell backup make --second-medium says what is wrong."))
        }
        return findings
    }

    /// One an hour: three missed in a row are no accident, and a day without one is a day that can be lost. A device that was off made none.
    private static func age(of last: Instant, at now: Instant, _ words: String, remedy: String) -> DoctorFinding {
        let hours = min(now.milliseconds(since: last), Clocks.sinceBoot.milliseconds) / 3_600_000
        if hours < 3 { return .fine(words) }
        return hours < 24 ? .warning(words, remedy: remedy) : .problem(words, remedy: remedy)
    }
}
