/// Why the board cannot be used.
package enum PanelError: Error, Equatable {
    case chipMissing(chip: String)
    case lineMissing(line: String, chip: String, role: String)
    case lineTaken(line: String, chip: String, role: String)
    case notPermitted(chip: String)
    /// It worked, and then did not.
    case lost(role: String, errno: Int32)
    case failed(role: String, errno: Int32)
}

extension PanelError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .chipMissing(let chip):
            "The button board “\(chip)” was not found. Check its cable and “gpiodetect”; the bell looks again every two seconds."
        case .lineMissing(let line, let chip, let role):
            "The board “\(chip)” has no line “\(line)” for the \(role). See “gpioinfo”, then correct the profile."
        case .lineTaken(let line, let chip, let role):
            "Line “\(line)” of “\(chip)”, for the \(role), is in use by another program. “gpioinfo” names it; stop it."
        case .notPermitted(let chip):
            "The bell may not use the board “\(chip)”. Add its user to the group “gpio”, or start it by its unit."
        case .lost(let role, let errno):
            "The board does not answer for the \(role) (error \(errno)). Check its cable; the bell looks again every two seconds."
        case .failed(let role, let errno):
            "The board refuses the \(role) as the profile describes it (error \(errno)). Check bias and line in the profile."
        }
    }
}
