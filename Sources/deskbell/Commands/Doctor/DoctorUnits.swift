import Bell
import Foundation
import Glibc

extension DoctorSection {
    /// What must run on an installed device, and whether each program is as confined as its unit says.
    static let units = DoctorSection(name: "units") { patient in
        guard patient.places.homePath == BellPlaces.installedHome, access("/run/systemd/system", F_OK) == 0 else {
            return [.fine("This is no installed device: no services are expected.")]
        }
        return running + timers + [screen]
    }

    private static let running = ServiceState.read(["deskbelld.service", "deskbell-counter.service"]).flatMap {
        unit -> [DoctorFinding] in
        guard unit.isActive else {
            return [
                .problem(
                    "\(unit.name) does not run (\(unit.state)).",
                    remedy: "See why: journalctl -u \(unit.name) -n 30. Start it: systemctl restart \(unit.name)")
            ]
        }
        var findings = [
            DoctorFinding.fine("\(unit.name) runs" + (unit.isEnabled ? "." : ", for now."))
        ]
        if !unit.isEnabled {
            findings.append(
                .problem("\(unit.name) does not start with the device.", remedy: "Enable it: systemctl enable \(unit.name)"))
        }
        findings += Sandbox.findings(of: unit)
        return findings
    }

    private static let timers = ServiceState.read(["deskbell-tend.timer", "deskbell-bell-test.timer", "deskbell-backup.timer"]).map
    { unit in
        unit.isActive && unit.isEnabled
            ? DoctorFinding.fine("\(unit.name) ticks.")
            : .problem("\(unit.name) does not tick (\(unit.state)).", remedy: "Enable it: systemctl enable --now \(unit.name)")
    }

    private static let screen: DoctorFinding = {
        let unit = ServiceState.read(["deskbell-console.service"]).first
        return unit?.isActive == true
            ? .fine("The console is locked to the counter.")
            : .warning(
                "The console is not locked: keys may lead away from the counter.",
                remedy: "Lock it: systemctl restart deskbell-console.service")
    }()
}

/// A unit as systemd tells of it.
struct ServiceState {
    let name: String
    let state: String
    let isEnabled: Bool
    let process: Int32
    var isActive: Bool { state == "active" }

    static func read(_ names: [String]) -> [ServiceState] {
        names.map { name in
            let said = properties(of: name)
            return ServiceState(
                name: name, state: said["ActiveState"] ?? "unknown",
                isEnabled: said["UnitFileState"]?.hasPrefix("enabled") ?? false,
                process: said["MainPID"].flatMap { Int32($0) } ?? 0)
        }
    }

    private static func properties(of unit: String) -> [String: String] {
        let words = ["show", "--no-pager", "-p", "ActiveState,UnitFileState,MainPID", unit]
        guard let text = ChildProgram.heard("/usr/bin/systemctl", words)?.text else { return [:] }
        let pairs = text.split(separator: "\n").compactMap { line -> (String, String)? in
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return parts.count == 2 ? (parts[0], parts[1]) : nil
        }
        return Dictionary(pairs) { first, _ in first }
    }
}

/// Whether a running program is confined, by what the kernel says of it, not by what its unit asks for.
enum Sandbox {
    static func findings(of unit: ServiceState) -> [DoctorFinding] {
        guard
            let text = FileManager.default.contents(atPath: "/proc/\(unit.process)/status").map({
                String(decoding: $0, as: UTF8.self)
            })
        else {
            return [.warning("\(unit.name) could not be looked at.", remedy: "Run the doctor again, with sudo.")]
        }
        let missing = missing(in: text)
        return missing.isEmpty
            ? [.fine("\(unit.name) is confined: no new rights, filtered system calls, no capabilities.")]
            : [
                .problem(
                    "\(unit.name) is not confined: \(missing.joined(separator: ", ")).",
                    remedy: "Its unit was changed, or the kernel lacks what it asks for: systemd-analyze security \(unit.name)")
            ]
    }

    /// - Parameter status: /proc/PID/status (proc(5)).
    static func missing(in status: String) -> [String] {
        var said: [String: String] = [:]
        for line in status.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { said[String(parts[0])] = parts[1].trimmingCharacters(in: .whitespaces) }
        }
        var missing: [String] = []
        if said["NoNewPrivs"] != "1" { missing.append("it may gain rights") }
        if said["Seccomp"] != "2" { missing.append("its system calls are not filtered") }
        if said["CapEff"].flatMap({ UInt64($0, radix: 16) }) != 0 { missing.append("it has capabilities") }
        if said["Uid"]?.split(whereSeparator: \.isWhitespace).contains("0") ?? true { missing.append("it runs as root") }
        return missing
    }
}
