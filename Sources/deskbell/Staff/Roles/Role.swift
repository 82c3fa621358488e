/// What somebody may do here. Each may do what those before it may.
enum Role: Int, Comparable, CaseIterable, Sendable {
    /// Whoever stands at the counter.
    case customer
    case staff
    case owner

    static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }

    var inWords: String {
        switch self {
        case .customer: "customer"
        case .staff: "staff"
        case .owner: "owner"
        }
    }
}

/// A user of this computer, as the kernel knows them.
struct ComputerUser: Equatable, Sendable {
    var id: UInt32
    /// All of them, the first one included.
    var groups: Set<UInt32>
    var name: String
}

/// Whose the folder is in which a device keeps its things.
struct HomeOwnership: Equatable, Sendable {
    var user: UInt32
    /// `deskbell` on an installed device.
    var group: UInt32
}

extension Role {
    /// Over SSH the Unix group is the role: the home's group is staff, `deskbell-owner` the owner. So is whoever the home belongs to, who could
    /// change everything in it anyway, and root.
    ///
    /// - Parameters:
    ///   - home: nil where there is none yet: whoever makes it owns it.
    ///   - ownerGroup: nil where the computer has no such group.
    static func of(_ user: ComputerUser, home: HomeOwnership?, ownerGroup: UInt32?) -> Role {
        guard let home, user.id != 0, user.id != home.user else { return .owner }
        if let ownerGroup, user.groups.contains(ownerGroup) { return .owner }
        return user.groups.contains(home.group) ? .staff : .customer
    }

    static let staffGroupName = "deskbell"
    static let ownerGroupName = "deskbell-owner"
}
