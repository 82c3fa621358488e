import Crypto
package import Foundation

/// Seals a file for its owner: anyone with the public key can write one, only the owner's secret key reads it.
///
/// HPKE (RFC 9180) with X25519, HKDF-SHA256 and ChaCha20-Poly1305. The file is the line `deskbell sealed 1`, the encapsulated key (32
/// bytes), and pieces of up to 64 KiB, each with its 16-byte tag. The pieces are numbered by HPKE itself and the last one is marked, so that a
/// file cut short or put together anew is refused.
package enum Sealing {
    static let header = Data("deskbell sealed 1\n".utf8)
    static let pieceBytes = 64 << 10
    static let tagBytes = 16
    private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
    private static let purpose = Data("deskbell backup".utf8)
    private static let more = Data([0]), last = Data([1])

    /// - Parameter read: the next piece of plain bytes, at most 64 KiB and only the last one shorter; empty at the end.
    package static func seal(for owner: OwnerKey, read: () throws -> Data, write: (Data) throws -> Void) throws {
        var sender = try HPKE.Sender(recipientKey: owner.key, ciphersuite: suite, info: purpose)
        try write(header)
        try write(sender.encapsulatedKey)
        var piece = try read()
        while true {
            let next = piece.count < pieceBytes ? Data() : try read()
            let isLast = next.isEmpty
            try write(sender.seal(piece, authenticating: isLast ? last : more))
            if isLast { return }
            piece = next
        }
    }

    /// - Parameter read: up to so many bytes of the sealed file; fewer only at its end.
    /// - Parameter write: takes plain bytes that are genuine so far; keep none of them if this throws.
    package static func open(with secret: OwnerSecret, read: (Int) throws -> Data, write: (Data) throws -> Void) throws {
        guard try read(header.count) == header else { throw SealingProblem.notSealed }
        let encapsulated = try read(32)
        guard encapsulated.count == 32 else { throw SealingProblem.cutShort }
        var recipient: HPKE.Recipient
        do {
            recipient = try HPKE.Recipient(
                privateKey: secret.key, ciphersuite: suite, info: purpose, encapsulatedKey: encapsulated)
        } catch {
            throw SealingProblem.wrongKeyOrDamaged
        }
        var piece = try read(pieceBytes + tagBytes)
        guard piece.count >= tagBytes else { throw SealingProblem.cutShort }
        while true {
            let next = piece.count < pieceBytes + tagBytes ? Data() : try read(pieceBytes + tagBytes)
            let plain: Data
            do {
                plain = try recipient.open(piece, authenticating: next.isEmpty ? last : more)
            } catch {
                throw SealingProblem.wrongKeyOrDamaged
            }
            try write(plain)
            if next.isEmpty { return }
            piece = next
        }
    }

    package static func isSealed(_ beginning: Data) -> Bool { beginning.starts(with: header) }
}

/// What the device keeps: enough to seal, not to open.
package struct OwnerKey: Sendable {
    let key: Curve25519.KeyAgreement.PublicKey

    /// 32 bytes in base 64.
    package var kept: String { key.rawRepresentation.base64EncodedString() }

    /// Nil where the text is not one that `kept` made.
    package init?(kept: String) {
        guard let bytes = Data(base64Encoded: kept.filter { !$0.isWhitespace }),
            let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes)  // wrong length: not a key
        else { return nil }
        self.key = key
    }

    init(key: Curve25519.KeyAgreement.PublicKey) { self.key = key }
}

/// What the owner keeps, on paper or on their own computer, never on the device.
package struct OwnerSecret: Sendable {
    let key: Curve25519.KeyAgreement.PrivateKey

    package init() { key = Curve25519.KeyAgreement.PrivateKey() }

    package var publicKey: OwnerKey { OwnerKey(key: key.publicKey) }

    /// 32 bytes in base 64.
    package var written: String { key.rawRepresentation.base64EncodedString() }

    package init?(written: String) {
        guard let bytes = Data(base64Encoded: written.filter { !$0.isWhitespace }),
            let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)  // wrong length: not a key
        else { return nil }
        self.key = key
    }
}

/// Why a sealed file does not open.
package enum SealingProblem: Error, Equatable, CustomStringConvertible {
    case notSealed
    case cutShort
    case wrongKeyOrDamaged

    package var description: String {
        switch self {
        case .notSealed: "This is not a sealed backup of Deskbell."
        case .cutShort: "The sealed backup is cut short. Copy it again, or use another."
        case .wrongKeyOrDamaged:
            "The sealed backup does not open: it is damaged, or sealed for another key. Check that the secret is the one made with this device's key."
        }
    }
}
