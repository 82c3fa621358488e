import Foundation
import Testing

@Suite("Limits of reading")
struct ReadingLimitsTests {
    private let shop: ScratchShop

    init() throws {
        shop = try ScratchShop()
        // A megabyte of the smallest values there are, and as many questions as are read.
        try shop.write("shop.yaml", "name: S\nclosures:\n" + String(repeating: "- a\n", count: 250_000))
        let rows = (0..<4_900).map {
            "Where is topic \($0) and what of \($0 * 7)?,way \($0) | road \($0) | path \($0 + 1),Here \($0).\n"
        }
        try shop.write("faq.csv", "question,also_asked,answer\n" + rows.joined())
    }

    private func expectGivenUp(_ process: Process, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let problems = Pipe()
        process.standardError = problems
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let said = String(decoding: problems.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 65, sourceLocation: sourceLocation)
        #expect(said.contains("took too much time or memory and were given up"), "\(said)", sourceLocation: sourceLocation)
        #expect(said.contains("Nothing was changed; the shop goes on as it was."), sourceLocation: sourceLocation)
        #expect(!FileManager.default.fileExists(atPath: shop.home + "/content/current"), sourceLocation: sourceLocation)
    }

    private func importing(under limit: String) -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/prlimit")
        process.arguments = [limit, Programs.folder.appending(path: "deskbell").path, "shop", "import", shop.shop, "--yes"]
        process.environment = ["DESKBELL_HOME": shop.home, "PATH": "/usr/bin:/bin"]
        return process
    }

    @Test("A shop that would take too much memory is given up in words, and nothing is changed")
    func memory() throws { try expectGivenUp(importing(under: "--data=60000000:")) }

    @Test("A shop that would take the processor for too long is given up in words, and nothing is changed")
    func processor() throws { try expectGivenUp(importing(under: "--cpu=1:30")) }

    @Test("A stick that stops answering is given up in words, and nothing is changed")
    func wall() throws {
        // Two minutes pass in one second.
        let machine = try FaultyMachine(in: shop.home, files: "faq.csv")
        machine.fault.hangs = 1
        machine.fault.alarmsHurry = 120
        let process = Process()
        process.executableURL = Programs.folder.appending(path: "deskbell")
        process.arguments = ["shop", "import", shop.shop, "--yes"]
        process.environment = machine.environment.merging(["DESKBELL_HOME": shop.home, "PATH": "/usr/bin:/bin"]) { $1 }
        try expectGivenUp(process)
        #expect(machine.fault.refusals > 0)
    }
}
