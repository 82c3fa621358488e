import Bell
import Foundation
import Testing

@Suite("deskbell bell wire")
struct WireTests {
    let shop: ScratchShop

    init() throws { shop = try ScratchShop() }

    private func results(_ result: CommandResult) throws -> [String] {
        try result.output.split(separator: "\n").map { line in
            let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            return try #require(object["result"] as? String)
        }
    }

    @Test("Goes through every line and ends with 1 where the builder says that something is wrong")
    func walks() throws {
        try shop.startBell()
        let fine = try shop.run("bell", "wire", "--json", input: "\n\ns\ns\ns\n")
        #expect(fine.code == 0)
        #expect(try results(fine) == ["right", "right", "none", "none", "none"])
        let bad = try shop.run("bell", "wire", "--json", input: "\nn\nwhat\ns\nn\nq\n")
        #expect(bad.code == 1 && bad.problems.contains("Enter for yes"))
        #expect(try results(bad) == ["right", "wrong", "none", "wrong", "untried"])
        let told = try shop.run("bell", "wire", input: "\n")
        #expect(told.code == 0 && told.output.contains("buzzer should be on") && told.output.contains("buzzer: right"))
        #expect(try shop.run("panel", "show", "--json").text("buzzer") == "off")
    }

    @Test("Leaves the outputs as the bell wants them, and is refused while a customer waits")
    func refused() throws {
        try shop.startBell()
        #expect(try shop.run("bell", "call").code == 0)
        #expect(try shop.run("bell", "wire", input: "\n").code == 75)
        #expect(try shop.run("panel", "show", "--json").text("buzzer") == "on")
    }
}
