import Keys
import Ledger

/// The two PINs of the counter. They are kept in the ledger, beside the count of wrong attempts: one file that the counter may read and write,
/// one commit for both, and a backup brings the PINs back with the rest.
struct PINKeeper {
    let file: LedgerFile

    enum Answer: Equatable, Sendable {
        case known(Role)
        /// Milliseconds until the next attempt counts; 0: now.
        case wrong(wait: Int64)
        /// Too many wrong ones: this one was not looked at.
        case tooSoon(wait: Int64)
        /// Nobody has set one.
        case noneSet
    }

    /// Whose PIN this is. The attempt is on the disk before the answer is known to anyone.
    func check(_ pin: PIN, at now: BootMoment) throws -> Answer {
        let hashes = try Self.roles.compactMap { role in try hash(of: role).map { (role: role, hash: $0) } }
        guard !hashes.isEmpty else { return .noneSet }
        let wait = try file.waitBeforeAttempt(at: Self.subject, rule: .pin, now: now)
        guard wait == 0 else { return .tooSoon(wait: wait) }
        // Both are computed whichever it is, so that the time tells nothing.
        let matching = try hashes.filter { try $0.hash.matches(pin) }.map(\.role).max()
        try file.recordAttempt(at: Self.subject, succeeded: matching != nil, rule: .pin, now: now)
        if let matching { return .known(matching) }
        let next = try file.waitBeforeAttempt(at: Self.subject, rule: .pin, now: now)
        if next > 0 { try file.record(DeviceChange(.pinSlowed, at: now.wall, by: "counter", detail: "\(next / 1000) s")) }
        return .wrong(wait: next)
    }

    /// A new PIN also forgives the wrong attempts: who may set it has shown who they are.
    func set(_ pin: PIN, for role: Role, by name: String, at now: BootMoment) throws {
        guard !pin.isObvious else { throw PINRefusal.obvious }
        for other in Self.roles where other != role {
            if let hash = try hash(of: other), try hash.matches(pin) { throw PINRefusal.sameAs(other) }
        }
        try keep(PINHash(pin).kept, for: role, DeviceChange(.pinSet, at: now.wall, by: name, detail: role.inWords), now)
    }

    /// - Returns: false where there was none.
    func clear(_ role: Role, by name: String, at now: BootMoment) throws -> Bool {
        guard try file.text(Self.note(of: role)) != nil else { return false }
        try keep(nil, for: role, DeviceChange(.pinCleared, at: now.wall, by: name, detail: role.inWords), now)
        return true
    }

    func isSet(_ role: Role) throws -> Bool { try hash(of: role) != nil }

    /// Milliseconds until an attempt counts again.
    func wait(at now: BootMoment) throws -> Int64 { try file.waitBeforeAttempt(at: Self.subject, rule: .pin, now: now) }

    private func keep(_ text: String?, for role: Role, _ change: DeviceChange, _ now: BootMoment) throws {
        try file.together { () throws(LedgerError) in
            try file.set(Self.note(of: role), to: text)
            try file.record(change)
            try file.recordAttempt(at: Self.subject, succeeded: true, rule: .pin, now: now)
        }
    }

    private func hash(of role: Role) throws -> PINHash? {
        guard let kept = try file.text(Self.note(of: role)) else { return nil }
        guard let hash = PINHash(kept: kept) else { throw PINRefusal.unreadable(role) }
        return hash
    }

    private static func note(of role: Role) -> NoteName { role == .owner ? .ownerPIN : .staffPIN }

    static let roles: [Role] = [.staff, .owner]
    private static let subject = "pin/counter"
}

/// Why a PIN is not taken.
enum PINRefusal: Error, Equatable, CustomStringConvertible {
    case obvious
    case sameAs(Role)
    /// What is kept was not written by this program.
    case unreadable(Role)

    var description: String {
        switch self {
        case .obvious: "A child would try this PIN: the same digit over and over, or a row such as 1234. Choose another."
        case .sameAs(let role): "This is the \(role.inWords)'s PIN already. Choose another, so that the two can be told apart."
        case .unreadable(let role):
            "The \(role.inWords)'s PIN in the ledger cannot be read. Set a new one with: deskbell pin set \(role.inWords)"
        }
    }
}
