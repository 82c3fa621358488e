import Bell
import BellPanel
import Glibc

/// What was asked for on the command line.
struct Options: Equatable {
    enum Wish: Equatable { case run, silence, help, version }

    var wish = Wish.run
    /// "simulated", or a profile's name or path.
    var panel = "simulated"
    /// nil: where DESKBELL_HOME or the system says.
    var home: String?

    static let usage = """
        Usage: deskbelld [--panel simulated|PROFILE] [--home DIR] [--silence]

        The bell: rings when the call button is pressed or deskbell asks, until someone answers.

          --panel simulated   buttons and buzzer that only “deskbell panel” can press and hear (the default)
          --panel PROFILE     a board profile, by path or by name (see hardware/profiles)
          --home DIR          where the bell keeps its files; default: DESKBELL_HOME, else /var/lib/deskbell, else
                              ~/.local/state/deskbell
          --silence           switches every output off and ends: for when the bell died with its buzzer on
          --version, --help

        DESKBELL_PANEL names the panel where --panel does not. bell.conf in the home sets times and sounds.
        Example: deskbelld --panel raspberry-pi-4 --home /var/lib/deskbell

        """

    /// nil: the simulated panel.
    func profile() throws(ProfileError) -> BoardProfile? { panel == "simulated" ? nil : try BoardProfile.find(panel) }

    /// - Parameter arguments: without the program's name.
    init(_ arguments: [String], panel environmentPanel: String?) throws(OptionsError) {
        if let environmentPanel, !environmentPanel.isEmpty { panel = environmentPanel }
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
            switch parts[0] {
            case "--help" where parts.count == 1, "-h" where parts.count == 1: wish = .help
            case "--version" where parts.count == 1: wish = .version
            case "--silence" where parts.count == 1: wish = .silence
            case "--panel", "--home":
                guard let value = parts.count == 2 ? parts[1] : rest.popFirst(), !value.isEmpty else {
                    throw .valueMissing(parts[0])
                }
                if parts[0] == "--panel" { panel = value } else { home = value }
            default: throw .unknown(argument)
            }
        }
    }
}

/// What is wrong with the command line.
enum OptionsError: Error, Equatable {
    case unknown(String)
    case valueMissing(String)
}

extension OptionsError: CustomStringConvertible {
    var description: String {
        switch self {
        case .unknown(let argument): "deskbelld does not know “\(argument)”. See “deskbelld --help”."
        case .valueMissing(let option): "\(option) needs a value. See “deskbelld --help”."
        }
    }
}
