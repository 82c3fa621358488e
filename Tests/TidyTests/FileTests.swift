import Testing

@Suite("Files are named for one thing and stay short")
struct FileTests {
    static let longest = 400

    @Test("No file is longer than 400 lines")
    func filesAreShort() throws {
        for file in try (Repository.sources.get() + Repository.tests.get()) {
            let count = file.lines.count - 1
            #expect(
                count <= Self.longest, "\(file.path) has \(count) lines: it holds two subjects; give the second a file of its own")
        }
    }

    @Test("No file and no type is a drawer for anything")
    func namesAreNouns() throws {
        let paths = try Repository.paths(under: "Sources") + Repository.paths(under: "Tests") + Repository.paths(under: "script")
        #expect(paths.filter { Self.isDrawer(path: $0) } == [], "name what is in it: the noun of the shop, or the rule it holds")
        for file in try Repository.sources.get() + Repository.tests.get() {
            for type in file.types where Self.isDrawer(name: type.name) {
                Issue.record(
                    "\(file.place(type.line)): \(type.name) says what it is to the program, not what it is: choose the noun")
            }
        }
    }

    @Test(
        "A drawer is seen",
        arguments: [
            "Sources/Shop/Utils.swift", "Sources/Shop/DateHelper.swift", "Sources/deskbell/BookingManager.swift",
            "Sources/Utilities/A.swift",
            "Sources/Shop/Extensions.swift", "Sources/Shop/String+Helpers.swift", "script/misc.sh",
        ])
    func findsDrawers(path: String) {
        #expect(Self.isDrawer(path: path))
    }

    @Test(
        "A noun is none",
        arguments: [
            "Sources/Answers/BuiltIn/CommonWords.swift", "Sources/Shop/Facts/LiveFacts.swift", "Sources/Bell/Words/Call.swift",
        ])
    func leavesNounsAlone(path: String) {
        #expect(!Self.isDrawer(path: path))
    }

    @Test("What is to be done is done, or an issue: no notes to ourselves")
    func noNotes() throws {
        let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "HA" + "CK:"]
        var paths = ["Package.swift", ".ci/run"]
        for folder in ["Sources", "Tests", "script", "hardware", "content"] { paths += try Repository.paths(under: folder) }
        // Files of owners are bytes of any coding.
        for path in paths
        where ![".svg", ".tsv", ".table", ".xlsx", ".xlsm", ".ods"].contains(where: path.hasSuffix)
            && !path.hasPrefix("Tests/Fixtures/odd-shops/")
        {
            let text = try Repository.text(path)
            for word in words {
                let isNote = text.contains(word)
                #expect(!isNote, "\(path) has a “\(word)”: do it, or write an issue and delete the note")
            }
        }
    }

    private static func isDrawer(path: String) -> Bool {
        path.split(separator: "/").dropFirst().contains { part in
            part.split { ".+-_".contains($0) }.dropLast(part.contains(".") ? 1 : 0).contains { isDrawer(name: String($0)) }
        }
    }

    /// By its words, so that `CommonWords` is a noun and `Common` is a drawer.
    private static func isDrawer(name: String) -> Bool {
        let whole = ["common", "extensions", "shared", "constants", "types", "models", "globals", "base", "core"]
        let anywhere = [
            "util", "utils", "utility", "utilities", "helper", "helpers", "manager", "managers", "misc", "stuff", "impl",
        ]
        let words = name.matches(of: /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/).map { $0.output.lowercased() }
        return whole.contains(name.lowercased()) || words.contains { anywhere.contains($0) }
    }
}
