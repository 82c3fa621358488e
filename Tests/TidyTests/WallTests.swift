import Foundation
import Testing

@Suite("Rooms import only what their walls allow")
struct WallTests {
    static let rooms = Set(Walls.outside.keys)

    @Test("No file imports what its room must not see")
    func noStrayImports() throws {
        let files = try Repository.sources.get()
        try #require(files.count > 100, "the sources were not found at \(Repository.root.path)")
        #expect(files.flatMap { Walls.strayImports(in: $0, rooms: Self.rooms) } == [])
    }

    @Test("A file that may more is still there, and still needs it")
    func doorsAreUsed() throws {
        for (path, door) in Walls.doors {
            let isUsed =
                try Repository.exists(path)
                && SwiftFile(path: path, text: Repository.text(path)).imports.contains { $0.module == door.module }
            #expect(isUsed, "\(path) does not import \(door.module) any more: take it out of Walls.doors")
        }
    }

    @Test(
        "A stray import is found, however it is written",
        arguments: [
            ("Sources/Answers/Fit/A.swift", "import Foundation"),
            ("Sources/Bell/Rules/A.swift", "@preconcurrency import Foundation"),
            ("Sources/Shop/A.swift", "internal import GRDB"), ("Sources/deskbell/A.swift", "package import CGPIOD"),
            ("Sources/deskbelld/A.swift", "import struct Foundation.Date"), ("Sources/Diary/A.swift", "import Glibc"),
            ("Sources/Ledger/A.swift", "import ArgumentParser"), ("Sources/Helpers/A.swift", "import Shop"),
        ])
    func findsStrayImports(path: String, line: String) {
        let file = SwiftFile(path: path, text: "// import Nothing\n\(line)\n")
        #expect(Walls.strayImports(in: file, rooms: Self.rooms).count == 1)
    }

    @Test("Every room is in ARCHITECTURE.md")
    func everyRoomIsDescribed() throws {
        let page = try Repository.text("ARCHITECTURE.md")
        let rooms = try Set(Repository.paths(under: "Sources").compactMap { $0.split(separator: "/").dropFirst().first })
        for room in rooms.sorted() {
            #expect(page.contains("`\(room)`"), "ARCHITECTURE.md does not know the room \(room): describe it there in one line")
        }
    }

    @Test("No module shares a name with a type")
    func noTypeIsNamedAsItsModule() throws {
        for file in try Repository.sources.get() {
            for type in file.types where Self.rooms.contains(type.name) {
                Issue.record("\(file.place(type.line)): a module is called \(type.name) too, and hides it. Choose another noun")
            }
        }
    }
}
