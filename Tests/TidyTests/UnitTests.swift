import Testing

/// What systemd does not say when it is wrong; that the units work is seen by `script/boot`.
@Suite("The device's units")
struct UnitTests {
    @Test("A mount is made where every program sees it: in a unit’s own view it would end with its command")
    func mountsAreEverybodys() throws {
        let mounts = try Self.units().flatMap { unit in
            unit.lines.filter { $0.hasPrefix("Exec") && $0.contains("mount -") }.map { (unit.path, $0) }
        }
        try #require(!mounts.isEmpty, "no unit mounts anything: is the stick's still in hardware/units?")
        for (path, line) in mounts {
            #expect(line.contains("/usr/bin/nsenter --mount=/proc/1/ns/mnt /usr/bin/"), "\(path): \(line)")
        }
    }

    @Test("A unit that mounts a disk may open it: PrivateDevices closes it to root, too")
    func disksAreOpen() throws {
        for unit in try Self.units() where unit.lines.contains(where: { $0.contains("/usr/bin/mount -") }) {
            guard unit.lines.contains("PrivateDevices=yes") else { continue }
            #expect(unit.lines.contains { $0.hasPrefix("DeviceAllow=/dev/%i r") }, "\(unit.path) closes the disk that it mounts")
        }
    }

    private static func units() throws -> [(path: String, lines: [Substring])] {
        try Repository.paths(under: "hardware/units", ending: ".service").map {
            ($0, try Repository.text($0).split(separator: "\n"))
        }
    }
}
