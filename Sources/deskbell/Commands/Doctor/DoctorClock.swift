import Diary
import Ledger
import Shop

extension DoctorSection {
    /// Whether today is today: a booking on the wrong day is worse than none.
    static let clock = DoctorSection(name: "clock") { patient in
        let words = ClockWords(zone: patient.zone)
        guard case .success(let file)? = patient.ledger else { return [.fine(words.now)] }
        do throws(LedgerError) {
            let state = try OpenLedger.clock(file)
            guard state != .trusted else { return [.fine(words.now)] }
            return [
                .problem(
                    words.now + " " + words.text(state).replacing(" " + ClockWords.remedy, with: "")
                        + " Nothing is booked until staff say that it is right.",
                    remedy: ClockWords.remedy)
            ]
        } catch {
            return [.problem(error.description, remedy: "See the ledger, below.")]
        }
    }
}
