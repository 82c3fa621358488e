import Foundation
import Keys
import Shop

/// A stick that belongs to the owner, as it is kept: who made it one and when, and nothing from which its token could be made.
struct PairedStick: Codable, Equatable {
    /// What people call it.
    var label: String
    /// Of its token, keyed.
    var hash: String
    /// `Disk.identity` when it was paired; empty where nobody knew.
    var identity: String
    /// Milliseconds since 1970.
    var paired: Int64
    var by: String
    var revoked: Int64?
    var revokedBy: String?

    var isRevoked: Bool { revoked != nil }
}

/// The owner's sticks, in the home's folder `sticks`. The unit that reads sticks may look at it and not change it.
struct PairedSticks {
    let folder: String

    init(_ places: Places) { folder = places.homePath + "/sticks" }

    private var listPath: String { folder + "/paired" }
    private var keyPath: String { folder + "/key" }

    static let longestLabel = 40

    /// What a stick's token says about it.
    enum Standing: Equatable {
        case foreign
        case paired(PairedStick)
        case revoked(PairedStick)
        /// Another stick carries this one's token.
        case copied(PairedStick)
    }

    /// In the order of pairing. A line that cannot be read is a stick that is not known.
    func all() -> [PairedStick] {
        (FileManager.default.contents(atPath: listPath) ?? Data()).split(separator: UInt8(ascii: "\n")).compactMap { line in
            // Absent is right: an unreadable pairing pairs nothing.
            try? JSONDecoder().decode(PairedStick.self, from: line)
        }
    }

    func standing(of token: StickToken?, identity: String) -> Standing {
        guard let token, let hash = keyed()?(token.word), let stick = all().last(where: { $0.hash == hash }) else {
            return .foreign
        }
        if stick.isRevoked { return .revoked(stick) }
        return stick.identity == identity || stick.identity.isEmpty ? .paired(stick) : .copied(stick)
    }

    /// Whether the stick of that label is still mounted there: one that is pulled leaves a folder without its token.
    func isIn(_ label: String, at folder: String) -> Bool {
        let identity = Disk(below: folder)?.identity(mountedAt: folder) ?? ""
        guard case .paired(let stick) = standing(of: StickToken(onStickAt: folder), identity: identity) else { return false }
        return stick.label == label
    }

    /// A label is one stick: pairing under it again is for the stick that was lost.
    func pair(_ token: StickToken, label: String, identity: String, by: String, at now: Instant) throws(Failure) -> PairedStick {
        guard !all().contains(where: { $0.label == label && !$0.isRevoked }) else {
            throw Failure(
                "There is a stick called “\(label)” already. Choose another name, or revoke that one first: deskbell stick revoke",
                code: ExitStatus.problem)
        }
        do {
            try DurableWriting.makeFolder(folder)
            if keyed() == nil { try DurableWriting.replace(keyPath, with: Array((KeyedHash.newKey() + "\n").utf8)) }
        } catch {
            throw error.failure
        }
        guard let keyed = keyed() else {
            throw Failure("The key of the pairings in \(folder) cannot be read. Try it with sudo.", code: ExitStatus.notPermitted)
        }
        let stick = PairedStick(
            label: label, hash: keyed(token.word), identity: identity, paired: now.millisecondsSince1970, by: by)
        try keep(all() + [stick])
        return stick
    }

    /// - Parameter named: its label, in capitals or not.
    /// - Returns: nil where no stick that is trusted has that name.
    func revoke(named: String, by: String, at now: Instant) throws(Failure) -> PairedStick? {
        var sticks = all()
        guard let index = sticks.lastIndex(where: { $0.label.lowercased() == named.lowercased() && !$0.isRevoked }) else {
            return nil
        }
        sticks[index].revoked = now.millisecondsSince1970
        sticks[index].revokedBy = by
        try keep(sticks)
        return sticks[index]
    }

    private func keep(_ sticks: [PairedStick]) throws(Failure) {
        do {
            try DurableWriting.replace(listPath, with: Array(sticks.map { JSON.text($0, pretty: false) + "\n" }.joined().utf8))
        } catch {
            throw error.failure
        }
    }

    private func keyed() -> KeyedHash? {
        guard let bytes = FileManager.default.contents(atPath: keyPath) else { return nil }
        return KeyedHash(keptKey: String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
