/// What each room may import that is not ours; our own are held by Package.swift and the compiler's import check.
enum Walls {
    static let outside: [String: Set<String>] = [
        "Shop": ["Yams"],
        "Answers": [],
        "Diary": [],
        "Conversation": [],
        "Bell": ["Glibc", "Synchronization"],
        "BellPanel": ["Glibc", "CGPIOD"],
        "Keys": ["Crypto", "CryptoExtras", "Foundation"],
        "Ledger": ["Glibc", "GRDB"],
        "deskbelld": ["Glibc", "CLinux", "Synchronization"],
        "deskbell": ["Glibc", "Foundation", "ArgumentParser", "CReadline", "CNcurses", "CLinux", "Synchronization"],
    ]

    /// Single files that may more, with the reason.
    static let doors: [String: (module: String, reason: String)] = [
        "Sources/Answers/Table/TableBytes.swift": (
            "Glibc", "maps a table of meanings read-only: read, it would cost its size in memory"
        )
    ]

    /// Rooms that are told what time it is.
    static let timeless = ["Shop", "Answers", "Diary", "Conversation", "Ledger", "Bell/Rules", "Bell/Protocol", "Bell/Words"]

    static func strayImports(in file: SwiftFile, rooms: Set<String>) -> [Untidy] {
        guard let allowed = outside[file.room] else {
            return [Untidy(place: file.path, remedy: "the room \(file.room) is new: say in Walls.swift what it may import")]
        }
        return file.imports.filter { found in
            !rooms.contains(found.module) && !allowed.contains(found.module) && doors[file.path]?.module != found.module
        }.map { found in
            Untidy(
                place: file.place(found.line),
                remedy:
                    "\(file.room) may not import \(found.module). Return a value, and let the room that may do what it asks for; "
                    + "if the wall itself is wrong, change Walls.swift and ARCHITECTURE.md")
        }
    }
}
