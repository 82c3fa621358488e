import Testing

@Suite("The sources keep to the house's Swift")
struct LanguageTests {
    @Test("Nothing prints, crashes on purpose, is public, or escapes a check without its reason")
    func nothingBanned() throws {
        let files = try Repository.sources.get()
        #expect(files.flatMap { file in BannedWords.everywhere.flatMap { $0.breaches(in: file) } } == [])
    }

    @Test("Rooms that are told the time do not ask for it")
    func noClocks() throws {
        let files = try Repository.sources.get().filter { file in
            Walls.timeless.contains { file.path.hasPrefix("Sources/\($0)/") }
        }
        #expect(files.flatMap { BannedWords.clocks.breaches(in: $0) } == [])
    }

    @Test(
        "What is banned is found",
        arguments: [
            "print(\"here\")", "    debugPrint(value)", "let x = try! read()", "let y = z as! Int", "fatalError(\"no\")",
            "public struct A {}",
            "public static func f() {}", "public import Shop", "struct A: @unchecked Sendable {}", "nonisolated(unsafe) var x = 0",
            "let z = try? read()", "fputs(text, stderr)", "let child = Process()",
        ])
    func findsBannedWords(line: String) {
        let file = SwiftFile(path: "Sources/Shop/A.swift", text: "import Yams\n\n\n\(line)\n")
        #expect(BannedWords.everywhere.flatMap { $0.breaches(in: file) }.count == 1)
    }

    @Test(
        "What only looks like it is not",
        arguments: [
            "let blueprint = fingerprint(seed: 1)", "static func print(_ value: Int) {}", "JSON.print(value)", "// print(\"here\")",
            "let text = \"public as! print(\\(x))\"", "/* try! /* as! */ fatalError() */", "let number = open(path, O_RDONLY)",
            "let z = try? read()  // absent is right: a cache", "case open, closed", "let text = #\"a \" print(\"x\") \"#",
            "let open = hours.open ?? 0", "let child = ChildProgram()",
        ])
    func leavesTheRestAlone(line: String) {
        let file = SwiftFile(path: "Sources/Shop/A.swift", text: "import Yams\n\n\n\(line)\n")
        #expect(BannedWords.everywhere.flatMap { $0.breaches(in: file) } == [])
    }

    @Test(
        "A clock is found",
        arguments: ["let now = Date()", "let now = Date.now", "ContinuousClock().now", "clock_gettime(CLOCK_REALTIME, &time)"])
    func findsClocks(line: String) {
        #expect(BannedWords.clocks.breaches(in: SwiftFile(path: "Sources/Diary/A.swift", text: line)).count == 1)
    }

    @Test("Texts over several lines do not shift the count of lines")
    func countsLines() {
        let text = "let a = \"\"\"\n  print(\"x\")\n  \\(b)\n  \"\"\"\n/* one\n two */\nprint(a)\n"
        #expect(BannedWords.everywhere[0].breaches(in: SwiftFile(path: "A.swift", text: text)).map(\.place) == ["A.swift:7"])
    }
}
