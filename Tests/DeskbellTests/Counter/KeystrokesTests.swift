import Testing

@testable import deskbell

@Suite("What a keyboard sends")
struct KeystrokesTests {
    private func read(_ bytes: [UInt8]) -> [Keystrokes.Key] {
        var keystrokes = Keystrokes()
        return keystrokes.read(bytes, at: .zero).filter { $0 != .nothing }
    }

    private func read(_ text: String) -> [Keystrokes.Key] { read(Array(text.utf8)) }

    @Test("Letters of any script are letters, whole or in pieces; broken ones are nothing")
    func characters() {
        #expect(read("aß€🎉") == [.character("a"), .character("ß"), .character("€"), .character("🎉")])
        var keystrokes = Keystrokes()
        #expect(keystrokes.read([0xE2, 0x82], at: .zero) == [.nothing, .nothing])
        #expect(keystrokes.read([0xAC], at: .seconds(5)) == [.character("€")])
        #expect(read([0xC3, 0x28, 0xFF, 0x80, 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0x61]) == [.character("("), .character("a")])
    }

    @Test("Keys that move about are known in every terminal's spelling, and a number pad in both of its own")
    func movements() {
        #expect(
            read("\u{1B}[C\u{1B}OC\u{1B}[D\u{1B}[H\u{1B}[1~\u{1B}OF\u{1B}[4~\u{1B}[3~") == [
                .right, .right, .left, .home, .home, .end, .end, .delete,
            ])
        #expect(
            read("\u{1B}Op\u{1B}Oy\u{1B}Oj\u{1B}Ok\u{1B}Om\u{1B}On\u{1B}Oo\u{1B}OM") == [
                .character("0"), .character("9"), .character("*"), .character("+"), .character("-"), .character("."),
                .character("/"), .enter,
            ])
    }

    @Test(
        "What has no meaning here leaves nothing behind: function keys, paste marks, the mouse, answers of the terminal",
        arguments: [
            "\u{1B}[A", "\u{1B}OP", "\u{1B}[[A", "\u{1B}[15~", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[27;5;9~", "\u{1B}[97;5u",
            "\u{1B}[<0;10;10M", "\u{1B}[I", "\u{1B}[?1;2c", "\u{1B}[1;5C", "\t", "\u{03}", "\u{0F}", "\u{11}", "\u{12}", "\u{13}",
            "\u{16}",
            "\u{18}", "\u{19}", "\u{1A}", "\u{1C}", "\u{9B}", "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{E000}",
        ])
    func meaningless(sequence: String) {
        #expect(read(sequence + "x") == [.character("x")])
    }

    @Test("Escape by itself spoils no key: not at once, not after a while")
    func escape() {
        #expect(read("\u{1B}x") == [.character("x")])
        var keystrokes = Keystrokes()
        #expect(keystrokes.read([27], at: .zero) == [.nothing])
        #expect(keystrokes.read([UInt8(ascii: "[")], at: .seconds(1)) == [.character("[")])
        #expect(keystrokes.read([27, UInt8(ascii: "[")], at: .seconds(2)) == [.nothing, .nothing])
        #expect(keystrokes.read([UInt8(ascii: "C")], at: .seconds(3)) == [.character("C")])
    }

    @Test("An Enter that comes as two bytes is one")
    func enter() {
        #expect(read("a\r\nb\nc\r") == [.character("a"), .enter, .character("b"), .enter, .character("c"), .enter])
    }

    @Test(
        "Whatever comes, only harmless characters go on, and a sequence is never waited for without end",
        arguments: 1...20 as ClosedRange<UInt64>)
    func walk(seed: UInt64) throws {
        var random = WalkRandom(state: seed &* 7_919), keystrokes = Keystrokes()
        let shapes: [[UInt8]] = [[27], [27, 91], [27, 79], [0xC2], [0xE2, 0x80], Array("\u{1B}[200~".utf8), Array("ab".utf8)]
        var typed: [UInt8] = []
        for _ in 0..<2000 {
            let bytes =
                Bool.random(using: &random) ? shapes.randomElement(using: &random)! : [UInt8.random(in: 0...255, using: &random)]
            typed += bytes
            for case .character(let scalar) in keystrokes.read(bytes, at: .zero) {
                try #require(CleanText.isHarmless(scalar), "after \(typed.suffix(12))")
            }
        }
        let rest = keystrokes.read(Array(repeating: UInt8(ascii: "1"), count: 40) + Array("zz".utf8), at: .zero)
        try #require(rest.contains(.character("z")), "after \(typed.suffix(12))")
    }
}
