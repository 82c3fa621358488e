import ArgumentParser
import Bell
import Glibc

/// Looks at who gives a command before it runs.
enum RoleCheck {
    static func check(_ command: any ParsableCommand) throws(Failure) {
        guard let path = path(of: type(of: command), in: Deskbell.self) else { return }
        let needed = CommandRoles.role(for: path), user = currentUser
        let home = places(of: command)?.homePath ?? BellPlaces().home, role = role(at: home)
        guard role < needed else { return }
        let group = needed == .owner ? Role.ownerGroupName : Role.staffGroupName
        throw Failure(
            "“deskbell \(path)” is for \(needed.inWords), and you (\(CleanText.line(user.name))) are \(role.inWords) at \(home). "
                + "Ask the owner to add you to the group “\(group)”, then log in again; or run it with sudo.",
            code: ExitStatus.notPermitted)
    }

    /// Of whoever runs this program.
    static func role(at home: String) -> Role {
        Role.of(currentUser, home: ownership(of: home), ownerGroup: group(named: Role.ownerGroupName))
    }

    /// The words that lead to a command; nil for one that only has others below it, and for help.
    static func path(of command: any ParsableCommand.Type, in tree: any ParsableCommand.Type) -> String? {
        leaves(of: tree).first { $0.type == command }?.path
    }

    static func leaves(of tree: any ParsableCommand.Type) -> [(path: String, type: any ParsableCommand.Type)] {
        tree.configuration.subcommands.flatMap { command -> [(path: String, type: any ParsableCommand.Type)] in
            let name = command.configuration.commandName ?? command._commandName, below = leaves(of: command)
            return below.isEmpty ? [(name, command)] : below.map { ("\(name) \($0.path)", $0.type) }
        }
    }

    /// Every command has its places under a name of its own; none has two.
    private static func places(of command: any ParsableCommand) -> Places? {
        Mirror(reflecting: command).children.lazy.compactMap { ($0.value as? OptionGroup<Places>)?.wrappedValue }.first
    }

    static var currentUser: ComputerUser {
        var groups = [gid_t](repeating: 0, count: 1024)
        let count = max(0, Int(getgroups(Int32(groups.count), &groups)))
        let name = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? String(getuid())
        return ComputerUser(id: geteuid(), groups: Set(groups[..<count] + [getegid()]), name: name)
    }

    /// For a record: who is logged in, also behind sudo.
    static var nameForRecords: String {
        let name = currentUser.name
        guard let caller = getenv("SUDO_USER") else { return CleanText.line(name) }
        return CleanText.line("\(name) (\(String(cString: caller)))")
    }

    private static func ownership(of folder: String) -> HomeOwnership? {
        var status = stat()
        guard stat(folder, &status) == 0 else { return nil }
        return HomeOwnership(user: status.st_uid, group: status.st_gid)
    }

    private static func group(named name: String) -> UInt32? { getgrnam(name)?.pointee.gr_gid }
}
