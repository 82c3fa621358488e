import Foundation
import Testing

@testable import Keys

@Suite("A sealed file")
struct SealingTests {
    static func sealed(_ plain: Data, for key: OwnerKey) throws -> Data {
        var rest = plain, result = Data()
        try Sealing.seal(
            for: key,
            read: {
                defer { rest = Data(rest.dropFirst(Sealing.pieceBytes)) }
                return Data(rest.prefix(Sealing.pieceBytes))
            }, write: { result.append($0) })
        return result
    }

    static func opened(_ sealed: Data, with secret: OwnerSecret) throws -> Data {
        var rest = sealed, result = Data()
        try Sealing.open(
            with: secret,
            read: { count in
                defer { rest = Data(rest.dropFirst(count)) }
                return Data(rest.prefix(count))
            }, write: { result.append($0) })
        return result
    }

    @Test("opens to what was sealed, whatever its length", arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])
    func roundTrip(count: Int) throws {
        let secret = OwnerSecret(), plain = Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        let sealed = try Self.sealed(plain, for: secret.publicKey)
        #expect(Sealing.isSealed(sealed))
        #expect(try Self.opened(sealed, with: secret) == plain)
    }

    @Test("does not open for another key")
    func otherKey() throws {
        let sealed = try Self.sealed(Data("secret".utf8), for: OwnerSecret().publicKey)
        #expect(throws: SealingProblem.wrongKeyOrDamaged) { try Self.opened(sealed, with: OwnerSecret()) }
    }

    @Test("cut short at any piece, or with one bit turned, does not open", arguments: [40, 60, 65_600, 131_200, 199_000])
    func damage(at place: Int) throws {
        let secret = OwnerSecret(), sealed = try Self.sealed(Data(repeating: 7, count: 200_000), for: secret.publicKey)
        #expect(throws: SealingProblem.self) { try Self.opened(sealed.prefix(place), with: secret) }
        var turned = sealed
        turned[place] ^= 4
        #expect(throws: SealingProblem.self) { try Self.opened(turned, with: secret) }
        // Exactly one whole piece left: only the mark of the last piece tells.
        #expect(throws: SealingProblem.self) { try Self.opened(sealed.prefix(18 + 32 + 65_552), with: secret) }
    }

    @Test("is found again by the keys as they are written down")
    func keysAsText() throws {
        let secret = OwnerSecret()
        let again = try #require(OwnerSecret(written: secret.written)), key = try #require(OwnerKey(kept: secret.publicKey.kept))
        let sealed = try Self.sealed(Data("hello".utf8), for: key)
        #expect(try Self.opened(sealed, with: again) == Data("hello".utf8))
        #expect(OwnerKey(kept: "nonsense") == nil)
    }
}
