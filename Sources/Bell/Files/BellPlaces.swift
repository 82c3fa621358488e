import Glibc

/// Where the bell's files are: one rule for the daemon, the counter and the commands.
package struct BellPlaces: Equatable, Sendable {
    package let home: String
    package let socket: String
    package var journal: String { home + "/bell.journal" }
    package var latch: String { home + "/bell.latch" }
    package var settings: String { home + "/bell.conf" }
    /// Held by the daemon while it runs.
    package var lock: String { home + "/bell.lock" }

    /// - Parameter home: `--home` if given; then DESKBELL_HOME; then /var/lib/deskbell where installed; then the XDG state folder.
    package init(home: String? = nil) {
        let named = home ?? BellPlaces.variable("DESKBELL_HOME")
        if let named {
            self.home = named.count > 1 && named.hasSuffix("/") ? String(named.dropLast()) : named
            socket = self.home == BellPlaces.installedHome ? BellPlaces.installedSocket : self.home + "/bell.sock"
        } else if access(BellPlaces.installedHome, F_OK) == 0 {
            self.home = BellPlaces.installedHome
            socket = BellPlaces.installedSocket
        } else {
            let state = BellPlaces.variable("XDG_STATE_HOME") ?? (BellPlaces.variable("HOME") ?? "") + "/.local/state"
            self.home = state + "/deskbell"
            socket = self.home + "/bell.sock"
        }
    }

    package static let installedHome = "/var/lib/deskbell"
    package static let installedSocket = "/run/deskbell/bell.sock"

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
