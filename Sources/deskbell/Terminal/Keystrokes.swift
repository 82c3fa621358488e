/// What a keyboard sends, as the keys that mean something at the counter. All else is dropped before anything can act on it or show it: control
/// bytes, Alt, mouse and paste marks, function keys, broken UTF-8, and characters that are invisible or turn the writing round.
struct Keystrokes {
    enum Key: Equatable, Sendable {
        case character(Unicode.Scalar)
        case enter, erase, delete, wipe
        case left, right, home, end
        /// Ctrl-D.
        case endOfInput
        /// Somebody pressed something that means nothing.
        case nothing
    }

    private enum State: Equatable {
        case plain
        case escape(since: Duration)
        /// After `ESC [` or `ESC O`.
        case sequence(introducer: UInt8, bytes: [UInt8], since: Duration)
        /// Of a character of `length` bytes.
        case character([UInt8], length: Int)
    }

    private var state = State.plain
    /// Pasted lines may end in both; they are one Enter.
    private var lastWasReturn = false

    /// A key sends its bytes at once; after so long Escape was pressed by itself, and what follows counts.
    private static let togetherWithin = Duration.milliseconds(200)
    private static let longestSequence = 32

    mutating func read(_ bytes: some Sequence<UInt8>, at now: Duration) -> [Key] { bytes.map { read($0, at: now) } }

    private mutating func read(_ byte: UInt8, at now: Duration) -> Key {
        switch state {
        case .plain: return begin(byte, at: now)
        case .escape(let since):
            state = .plain
            guard now - since <= Self.togetherWithin, byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") else {
                return begin(byte, at: now)
            }
            state = .sequence(introducer: byte, bytes: [], since: since)
            return .nothing
        case .sequence(let introducer, var bytes, let since):
            state = .plain
            guard now - since <= Self.togetherWithin, 0x20...0x7E ~= byte else { return begin(byte, at: now) }
            bytes.append(byte)
            if isWhole(introducer, bytes) { return Self.key(introducer, bytes) }
            if bytes.count < Self.longestSequence { state = .sequence(introducer: introducer, bytes: bytes, since: since) }
            return .nothing
        case .character(var bytes, let length):
            state = .plain
            guard 0x80...0xBF ~= byte else { return begin(byte, at: now) }
            bytes.append(byte)
            guard bytes.count == length else {
                state = .character(bytes, length: length)
                return .nothing
            }
            // Overlong forms and surrogates are no characters.
            let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
            guard text.count == 1, let scalar = text.first, scalar != "\u{FFFD}", CleanText.isHarmless(scalar) else {
                return .nothing
            }
            return .character(scalar)
        }
    }

    private mutating func begin(_ byte: UInt8, at now: Duration) -> Key {
        let followsReturn = lastWasReturn
        lastWasReturn = byte == 13
        switch byte {
        case 10 where followsReturn: return .nothing
        case 10, 13: return .enter
        case 8, 127: return .erase
        case 21: return .wipe
        case 4: return .endOfInput
        case 27:
            state = .escape(since: now)
            return .nothing
        case 0x20...0x7E: return .character(Unicode.Scalar(byte))
        case 0xC2...0xDF: state = .character([byte], length: 2)
        case 0xE0...0xEF: state = .character([byte], length: 3)
        case 0xF0...0xF4: state = .character([byte], length: 4)
        default: break
        }
        return .nothing
    }

    /// The Linux console's F1 to F5 put a second bracket before their letter.
    private func isWhole(_ introducer: UInt8, _ bytes: [UInt8]) -> Bool {
        guard let last = bytes.last else { return false }
        if introducer == UInt8(ascii: "O") { return true }
        if bytes == [UInt8(ascii: "[")] { return false }
        return 0x40...0x7E ~= last
    }

    /// The keys that move about in a line, in every terminal's spelling; and a number pad that was switched to its other spelling.
    private static func key(_ introducer: UInt8, _ bytes: [UInt8]) -> Key {
        switch String(decoding: bytes, as: UTF8.self) {
        case "C": return .right
        case "D": return .left
        case "H", "1~", "7~": return .home
        case "F", "4~", "8~": return .end
        case "3~": return .delete
        case "M" where introducer == UInt8(ascii: "O"): return .enter
        default: break
        }
        // VT100: the pad's keys are 0x40 above what is printed on them.
        guard introducer == UInt8(ascii: "O"), let byte = bytes.first, UInt8(ascii: "j")...UInt8(ascii: "y") ~= byte else {
            return .nothing
        }
        return .character(Unicode.Scalar(byte - 0x40))
    }
}
