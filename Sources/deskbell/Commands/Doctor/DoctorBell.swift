import Bell

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
}
