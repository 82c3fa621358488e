import ArgumentParser
import Foundation
import Testing

@testable import deskbell

@Suite("Roles")
struct RoleTests {
    /// The home's group is 50, the owners' 60.
    @Test(
        "Over SSH the Unix group is the role; root and whom the home belongs to are the owner",
        arguments: [
            (ComputerUser(id: 0, groups: [0], name: "root"), Role.owner),
            (ComputerUser(id: 7, groups: [7], name: "shop"), .owner),
            (ComputerUser(id: 1000, groups: [1000, 60], name: "eve"), .owner),
            (ComputerUser(id: 1000, groups: [1000, 50], name: "mara"), .staff),
            (ComputerUser(id: 1000, groups: [1000], name: "guest"), .customer),
        ])
    func groupIsTheRole(user: ComputerUser, role: Role) {
        #expect(Role.of(user, home: HomeOwnership(user: 7, group: 50), ownerGroup: 60) == role)
    }

    @Test("Whoever makes a home owns it")
    func newHome() {
        #expect(Role.of(ComputerUser(id: 1000, groups: [], name: "me"), home: nil, ownerGroup: nil) == .owner)
    }

    @Test("Where the computer has no owners' group, nobody is in it")
    func noOwnersGroup() {
        let mara = ComputerUser(id: 1000, groups: [50], name: "mara")
        #expect(Role.of(mara, home: HomeOwnership(user: 7, group: 50), ownerGroup: nil) == .staff)
    }

    @Test("Every command says what it needs, and no other is in the table")
    func everyCommandIsInTheTable() {
        let commands = Set(RoleCheck.leaves(of: Deskbell.self).map(\.path)), table = Set(CommandRoles.needed.keys)
        #expect(commands.subtracting(table) == [], "say in CommandRoles.needed who may use these")
        #expect(table.subtracting(commands) == [], "these are no commands any more")
        #expect(CommandRoles.role(for: "something new") == .owner)
    }

    @Test("A stranger on the computer is told what is missing, and nothing happens", .enabled(if: geteuid() == 0))
    func strangersAreRefused() throws {
        let shop = try ScratchShop()
        #expect(try shop.run("pin", "status").code == 0)
        let program = Programs.folder.appending(path: "deskbell").path
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/setpriv")
        process.arguments = ["--reuid=65534", "--regid=65534", "--clear-groups", program, "bookings", "list", "--home", shop.home]
        let problems = Pipe()
        process.standardError = problems
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 77)
        let text = String(decoding: try problems.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        #expect(text.contains("is for staff") && text.contains("group"))
    }
}
