import Crypto
import CryptoExtras
import Foundation

/// What is kept of a PIN: enough to recognise it, never enough to read it.
///
/// scrypt (RFC 7914) makes each guess at a stolen file cost 16 MiB and some tens of milliseconds on a small board. Four digits
/// are still only ten thousand guesses: attempts at the keyboard are slowed by the ledger's `AttemptRule.pin`, and who can read
/// the file can do more harm than open the staff view.
package struct PINHash: Equatable, Sendable {
    /// 2^14 rounds of 8 blocks of 128 bytes: 16 MiB.
    static let rounds = 1 << 14
    static let blockSize = 8
    static let parallelism = 1
    static let keyBytes = 32
    static let saltBytes = 16

    private let salt: [UInt8]
    private let key: [UInt8]

    /// Hashes a new PIN with a salt of its own.
    package init(_ pin: PIN) throws(PINHashError) {
        let salt = SystemRandomNumberGenerator.bytes(Self.saltBytes)
        self.salt = salt
        key = try Self.derive(pin, salt: salt)
    }

    /// Whether this is the PIN. Compares in constant time.
    package func matches(_ pin: PIN) throws(PINHashError) -> Bool {
        let candidate = try Self.derive(pin, salt: salt)
        return zip(candidate, key).reduce(candidate.count ^ key.count) { $0 | Int($1.0 ^ $1.1) } == 0
    }

    private static func derive(_ pin: PIN, salt: [UInt8]) throws(PINHashError) -> [UInt8] {
        do {
            let key = try KDF.Scrypt.deriveKey(
                from: Array(pin.digits.utf8), salt: salt, outputByteCount: keyBytes, rounds: rounds, blockSize: blockSize,
                parallelism: parallelism)
            return key.withUnsafeBytes(Array.init)
        } catch {
            throw .noMemory
        }
    }
}

extension PINHash {
    /// As it is kept: `scrypt 1 SALT KEY`, the last two in base 64. The 1 names the costs above; others would be 2.
    package var kept: String {
        "scrypt 1 \(Data(salt).base64EncodedString()) \(Data(key).base64EncodedString())"
    }

    /// Nil where the text is not one that `kept` made.
    package init?(kept: String) {
        let parts = kept.split(separator: " ")
        guard parts.count == 4, parts[0] == "scrypt", parts[1] == "1", let salt = Data(base64Encoded: String(parts[2])),
            let key = Data(base64Encoded: String(parts[3])), salt.count == Self.saltBytes, key.count == Self.keyBytes
        else { return nil }
        self.salt = Array(salt)
        self.key = Array(key)
    }
}

/// Why a PIN could not be hashed.
package enum PINHashError: Error, Equatable, CustomStringConvertible {
    case noMemory

    package var description: String {
        "There was not enough memory to check the PIN (16 MiB are needed). Close other programs, then try again."
    }
}

extension SystemRandomNumberGenerator {
    /// `count` bytes from the system's generator.
    static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
