import Testing

@testable import Keys

@Suite("A PIN")
struct PINTests {
    @Test("is 4 to 12 digits, whatever blanks were typed between them", arguments: ["1234", " 12 34 ", "123456789012"])
    func takesDigits(typed: String) throws {
        #expect(try PIN(typed).digits == typed.filter { $0 != " " })
    }

    @Test(
        "is refused with the reason",
        arguments: [("123", PINProblem.wrongLength(3)), ("12a4", .notDigits), ("", .wrongLength(0)), ("١٢٣٤", .notDigits)])
    func refuses(typed: String, problem: PINProblem) {
        #expect(throws: problem) { try PIN(typed) }
    }

    @Test(
        "that a child would try is known for one",
        arguments: [("1111", true), ("1234", true), ("9876", true), ("1357", false), ("4711", false)])
    func obvious(digits: String, expected: Bool) throws {
        #expect(try PIN(digits).isObvious == expected)
    }

    @Test("is recognised by its hash after being kept as text, and no other PIN is")
    func hashRecognises() throws {
        let hash = try PINHash(PIN("4711"))
        let kept = try #require(PINHash(kept: hash.kept))
        #expect(try kept.matches(PIN("4711")))
        #expect(try !kept.matches(PIN("4712")))
        #expect(!hash.kept.contains("4711"))
    }

    @Test("hashed twice is kept differently, so that equal PINs do not show")
    func salted() throws {
        #expect(try PINHash(PIN("4711")).kept != PINHash(PIN("4711")).kept)
    }

    @Test("kept as anything but what was written is no hash", arguments: ["", "scrypt 1 AAAA AAAA", "scrypt 2 a b", "4711"])
    func refusesOtherText(kept: String) {
        #expect(PINHash(kept: kept) == nil)
    }
}

@Suite("A keyed hash")
struct KeyedHashTests {
    @Test("is the same for the same word and key, and another under another key")
    func keyed() throws {
        let first = try #require(KeyedHash(keptKey: KeyedHash.newKey()))
        let second = try #require(KeyedHash(keptKey: KeyedHash.newKey()))
        #expect(first("01711234567") == first("01711234567"))
        #expect(first("01711234567") != second("01711234567"))
        #expect(first("01711234567").count == 64)
    }

    @Test("under a known key is the published value")
    func published() throws {
        // Computed with Python's hmac: key of 32 zero bytes, message "deskbell".
        let hash = try #require(KeyedHash(keptKey: String(repeating: "A", count: 43) + "="))
        #expect(hash("deskbell") == "4ba0378ab0601511a37097eedd9f55efaf27fbdb1c49132a02a2ada9f38c98ad")
    }

    @Test("has no key shorter than 32 bytes", arguments: ["", "AAAA", "not base 64!"])
    func refusesShortKeys(kept: String) {
        #expect(KeyedHash(keptKey: kept) == nil)
    }
}
