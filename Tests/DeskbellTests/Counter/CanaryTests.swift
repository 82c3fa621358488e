import Foundation
import Glibc
import Testing

@Suite("One customer's words, at the next customer's visit")
struct CanaryTests {
    /// Ways of leaving words behind: said, cut, cut in words, recorded as a macro, left unsent, given as a name.
    private static let ways: [(canary: String, typed: String)] = [
        ("Kanarie-said-4711", "Kanarie-said-4711\r"), ("Kanarie-cut-4712", "Kanarie-cut-4712\u{15}"),
        ("Kanarie-kill-4713", "Kanarie-kill-4713\u{01}\u{0B}"), ("Kanarie-word-4714", "Kanarie-word-4714\u{17}\u{1B}d\u{15}"),
        ("Kanarie-macro-4715", "\u{18}(Kanarie-macro-4715\u{18})\u{15}"),
        ("Kanarie-quoted-4716", "\u{16}Kanarie-quoted-4716\u{15}"),
        ("Kanarie-left-4717", "Kanarie-left-4717"),
    ]

    @Test("Is neither on its screen, by whatever key, nor in its memory")
    func nothingIsLeft() throws {
        let shop = try ScratchShop()
        let first = try shop.openCounter()
        for way in Self.ways {
            first.type(way.typed)
            first.settle(for: 100)
        }
        try first.expect("Kanarie-left-4717")
        let isSeen = try memory(of: first.identifier, holds: Self.ways.map(\.canary))
        #expect(isSeen.contains("Kanarie-left-4717"), "the search finds what is there")
        first.type("\u{15}")
        first.type("/")
        first.settle(for: 300)
        if first.isRunning { first.type("1") }
        #expect(first.waitForEnd() == 0)

        let second = try shop.openCounter()
        for key in [
            "\u{19}", "\u{1B}y", "\u{10}", "\u{0E}", "\u{1B}[A", "\u{1B}[B", "\u{12}K", "\u{18}e", "\u{1F}", "\u{1B}.", "\u{1B}<",
        ] {
            second.type(key)
            second.settle(for: 30)
        }
        second.type("\u{15}where can i park\r")
        try second.expect("car park")
        second.settle(for: 200)
        let shown = String(decoding: second.output, as: UTF8.self)
        #expect(Self.ways.allSatisfy { !shown.contains($0.canary) })
        #expect(try memory(of: second.identifier, holds: Self.ways.map(\.canary)).isEmpty)
    }

    /// Which of `words` stand anywhere in what the process has mapped and may write.
    private func memory(of process: pid_t, holds words: [String]) throws -> [String] {
        let maps = try String(contentsOfFile: "/proc/\(process)/maps", encoding: .utf8)
        let memory = open("/proc/\(process)/mem", O_RDONLY | O_CLOEXEC)
        try #require(memory >= 0)
        defer { close(memory) }
        var found: Set<String> = []
        for line in maps.split(separator: "\n") where line.contains(" rw") {
            let bounds = line.prefix { $0 != " " }.split(separator: "-").compactMap { UInt64($0, radix: 16) }
            guard bounds.count == 2, bounds[1] - bounds[0] < 1 << 30 else { continue }
            var bytes = [UInt8](repeating: 0, count: Int(bounds[1] - bounds[0]))
            let count = bytes.withUnsafeMutableBytes { pread(memory, $0.baseAddress, $0.count, off_t(bounds[0])) }
            guard count > 0 else { continue }
            bytes.withUnsafeBytes { region in
                for word in words where Self.holds(region[..<count], word) { found.insert(word) }
            }
        }
        return found.sorted()
    }

    /// By the C library's own search for a byte: Swift's would take minutes over a process's memory.
    private static func holds(_ region: Slice<UnsafeRawBufferPointer>, _ word: String) -> Bool {
        let wanted = Array(word.utf8)
        var rest = UnsafeRawBufferPointer(rebasing: region)
        while rest.count >= wanted.count, let start = rest.baseAddress,
            let found = memchr(start, Int32(wanted[0]), rest.count - wanted.count + 1)
        {
            if memcmp(found, wanted, wanted.count) == 0 { return true }
            rest = UnsafeRawBufferPointer(rebasing: rest[(UnsafeRawPointer(found) - start + 1)...])
        }
        return false
    }
}
