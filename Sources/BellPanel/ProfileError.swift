package import Bell

/// Why a board profile cannot be used.
package enum ProfileError: Error, Equatable {
    case missing(name: String, looked: [String])
    case mistake(profile: String, SettingsMistake)
}

extension ProfileError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missing(let name, let looked):
            "There is no board profile “\(name)”. Looked for \(looked.joined(separator: ", ")). Give its path, or --panel simulated."
        case .mistake(let profile, let mistake):
            "The board profile “\(profile)” cannot be used: \(mistake)."
        }
    }
}
