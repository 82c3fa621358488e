import Crypto
import Foundation

/// Recognises a word without keeping it: an HMAC with SHA-256 (RFC 2104) under a key that never leaves this device.
///
/// A phone number has too few digits for a plain hash to hide it; under a key, who has only the hashes learns nothing.
package struct KeyedHash: Sendable {
    package static let keyBytes = 32

    private let key: SymmetricKey

    /// Nil where the key is not 32 bytes in base 64.
    package init?(keptKey: String) {
        guard let bytes = Data(base64Encoded: keptKey), bytes.count == Self.keyBytes else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// A key as it is kept: 32 random bytes in base 64.
    package static func newKey() -> String {
        Data(SystemRandomNumberGenerator.bytes(keyBytes)).base64EncodedString()
    }

    /// 64 lower-case hexadecimal digits, the same for the same word under the same key.
    package func callAsFunction(_ word: String) -> String {
        HMAC<SHA256>.authenticationCode(for: Data(word.utf8), using: key).map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }.joined()
    }
}
