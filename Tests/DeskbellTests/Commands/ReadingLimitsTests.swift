import Foundation
import Testing

@Suite("Limits of reading")
struct ReadingLimitsTests {
    @Test("A shop that would take too much memory is given up in words, and nothing is changed")
    func memory() throws {
        let shop = try ScratchShop()
        // A megabyte of the smallest values there are, and as many questions as are read.
        try shop.write("shop.yaml", "name: S\nclosures:\n" + String(repeating: "- a\n", count: 250_000))
        let rows = (0..<4_900).map {
            "Where is topic \($0) and what of \($0 * 7)?,way \($0) | road \($0) | path \($0 + 1),Here \($0).\n"
        }
        try shop.write("faq.csv", "question,also_asked,answer\n" + rows.joined())
        let process = Process(), problems = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/prlimit")
        process.arguments = [
            "--data=60000000:", Programs.folder.appending(path: "deskbell").path, "shop", "import", shop.shop, "--yes",
        ]
        process.environment = ["DESKBELL_HOME": shop.home, "PATH": "/usr/bin:/bin"]
        process.standardError = problems
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let said = String(decoding: problems.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 65 && said.contains("took too much time or memory and were given up"), "\(said)")
        #expect(!FileManager.default.fileExists(atPath: shop.home + "/content/current"))
    }
}
