/// The name of one call: a UUID made by whoever originates it, so that a call is the same call in the daemon, on the screen and in the ledger.
package struct CallID: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The usual 36 characters, in either case; anything else is not an id.
    package init?(_ text: String) {
        var words: [UInt64] = [0, 0]
        var digits = 0
        for (index, byte) in text.utf8.enumerated() {
            if index == 8 || index == 13 || index == 18 || index == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = hexadecimalDigit(byte), digits < 32 else { return nil }
            words[digits / 16] = words[digits / 16] << 4 | UInt64(digit)
            digits += 1
        }
        guard digits == 32, text.utf8.count == 36 else { return nil }
        self.init(high: words[0], low: words[1])
    }

    /// A fresh id from any source of randomness, marked as version 4.
    package static func random(using generator: inout some RandomNumberGenerator) -> CallID {
        let high = generator.next() & ~0xF000 | 0x4000
        let low = generator.next() & ~(3 << 62) | 2 << 62
        return CallID(high: high, low: low)
    }

    /// A fresh id from the system's randomness.
    package static func random() -> CallID {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }

    /// Four characters that people say and type; accepted wherever an id is. Letters that look like digits are left out.
    /// Two open calls may share one (1 in 1,048,576): the daemon then refuses the alias and asks for the id.
    package var alias: String {
        let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789".utf8)
        let characters = (0..<4).map { alphabet[Int(low >> UInt64(15 - 5 * $0) & 31)] }
        return String(decoding: characters, as: UTF8.self)
    }
}

extension CallID: CustomStringConvertible {
    package var description: String {
        let alphabet = Array("0123456789abcdef".utf8)
        var characters: [UInt8] = []
        characters.reserveCapacity(36)
        for digit in 0..<32 {
            if digit == 8 || digit == 12 || digit == 16 || digit == 20 { characters.append(UInt8(ascii: "-")) }
            let word = digit < 16 ? high : low
            characters.append(alphabet[Int(word >> UInt64(60 - digit % 16 * 4) & 15)])
        }
        return String(decoding: characters, as: UTF8.self)
    }
}

func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
