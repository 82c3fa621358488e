import Diary
import Ledger

extension DoctorSection {
    /// What is promised: proved from the bookings, not from the claims that are to prevent overlaps.
    static let diary = DoctorSection(name: "diary") { patient in
        guard let copy = patient.copy() else { return [.fine("Nothing is booked.")] }
        do throws(LedgerError) {
            let file = try copy.get(), faults = try file.diaryFaults()
            let count = try file.bookings().count
            guard !faults.isEmpty else { return [.fine("Bookings: \(count); no two of them overlap.")] }
            var findings: [DoctorFinding] = []
            for fault in faults { findings.append(try words(fault, file, patient)) }
            return findings
        } catch {
            return [.problem(error.description, remedy: "See the ledger, above.")]
        }
    }

    private static func words(_ fault: DiaryFault, _ file: LedgerFile, _ patient: DoctorPatient) throws(LedgerError)
        -> DoctorFinding
    {
        let time = StaffTime(zone: patient.zone)
        func name(_ id: Booking.ID) throws(LedgerError) -> String {
            try file.booking(id).map { "\($0.booking.code) (\(time.stamp($0.booking.slot.start)))" } ?? id.rawValue
        }
        func code(_ id: Booking.ID) throws(LedgerError) -> String { try file.booking(id)?.booking.code.digits ?? "CODE" }
        switch fault {
        case .overlap(let first, let second, let holder):
            return .problem(
                "The bookings \(try name(first)) and \(try name(second)) both take \(holder)'s time.",
                remedy: "Move one of them: deskbell bookings move \(try code(second)) --start WHEN")
        case .length(let id):
            return .problem(
                "The booking \(try name(id)) is not as long as it was when it was made.",
                remedy: "Look at it with “deskbell bookings show \(try code(id))”, then move it to its time again.")
        case .claims(let id):
            return .problem(
                "The booking \(try name(id)) does not keep its time: another could be booked over it.",
                remedy: "Move it to its own time again: deskbell bookings move \(try code(id)) --start WHEN")
        }
    }
}
