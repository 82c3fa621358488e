import Bell
import Shop

extension DoctorSection {
    /// Whether the button rings.
    static let bell = DoctorSection(name: "bell") { patient in
        do {
            let bell = try BellAccess(patient.places).status()
            var findings = [
                DoctorFinding.fine(
                    "The bell answers; its panel is \(CleanText.line(bell.panel)), its version \(CleanText.line(bell.version)).")
            ]
            for fault in bell.faults {
                findings.append(
                    .problem(
                        "\(CleanText.line(fault.description))",
                        remedy: "See “deskbell bell status”, and hardware/README.md for the wiring."))
            }
            findings.append(lines(bell))
            findings.append(selfTest(patient))
            if bell.backlog > 0 {
                findings.append(
                    .warning("\(bell.backlog) slips wait to be written.", remedy: "The disk is slow or full: free some space."))
            }
            return findings
        } catch let error as BellClientError {
            return [.problem(error.description, remedy: "Start it: systemctl start deskbelld, or script/run while you try it.")]
        } catch let failure as Failure {
            return [.problem(failure.message, remedy: "Start it again: systemctl restart deskbelld")]
        } catch {
            return [.problem("The bell gave an answer that is none.", remedy: "Start it again: systemctl restart deskbelld")]
        }
    }

    private static func lines(_ bell: BellSnapshot) -> DoctorFinding {
        let stuck = bell.callDown || bell.acknowledgeDown
        let words =
            "Lines: call \(bell.callDown ? "down" : "up"), acknowledge \(bell.acknowledgeDown ? "down" : "up"), "
            + "buzzer \(bell.outputs.buzzer ? "on" : "off"), lamp \(bell.outputs.lamp ? "on" : "off"); presses since its start: \(bell.presses)."
        return stuck ? .warning(words, remedy: "If nobody presses now, a button is stuck: deskbell bell wire") : .fine(words)
    }

    private static func selfTest(_ patient: DoctorPatient) -> DoctorFinding {
        guard let day = DailyTest(patient.places).last else {
            return .warning(
                "The bell was not tested yet.",
                remedy: "Test it: deskbell bell test. The timer does it every day that the shop is open.")
        }
        // A week's closure is no alarm.
        let age = patient.zone.local(Clocks.wall).date.daysSinceEpoch - day.daysSinceEpoch
        let words = "The bell was last tested on \(day)."
        return age <= 7 ? .fine(words) : .warning(words, remedy: "See: systemctl status deskbell-bell-test.timer")
    }
}
