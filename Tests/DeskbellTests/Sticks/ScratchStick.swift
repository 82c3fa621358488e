import Foundation
import Testing

@testable import deskbell

/// A device with a shop installed, and a folder that is plugged in as if it were a stick.
final class ScratchStick {
    let device: ScratchShop
    var folder: String { device.home + "/stick" }
    var environment: [String: String] { ["DESKBELL_HOME": device.home, "PATH": "/usr/bin:/bin"] }

    static let ownersPIN = "280462", staffPIN = "4711"

    init(paired: Bool = true, writesToStick: Bool = false) throws {
        device = try ScratchShop()
        if writesToStick { try device.write("shop.yaml", device.text("shop.yaml") + "\nwrite_to_stick: yes\n") }
        try device.write("faq.csv", ImportTests.answers(0..<5))
        #expect(try run("shop", "import", device.shop, "--yes").code == 0)
        #expect(try run("pin", "set", "owner", input: Self.ownersPIN + "\n").code == 0)
        #expect(try run("pin", "set", "staff", input: Self.staffPIN + "\n").code == 0)
        try FileManager.default.createDirectory(atPath: folder + "/shop", withIntermediateDirectories: true)
        if paired { #expect(try run("stick", "pair", folder, "--label", "Anna's stick").code == 0) }
    }

    /// Of the device itself: what is installed counts, not a folder.
    func run(_ arguments: String..., input: String = "") throws -> CommandResult {
        try RunningCommand("deskbell", arguments, input: input, environment: environment).result()
    }

    func write(_ name: String, _ text: String) throws {
        try text.write(toFile: "\(folder)/shop/\(name)", atomically: true, encoding: .utf8)
    }

    /// The shop that is installed, with another list of answers.
    func bring(_ answers: Range<Int>) throws {
        for name in ["shop.yaml", "services.yaml"] { try write(name, device.text(name)) }
        try write("faq.csv", ImportTests.answers(answers))
    }

    func plugIn() throws -> CommandResult { try run("stick", "read", folder, "--json") }

    func confirm(_ pin: String = ownersPIN) throws -> CommandResult {
        try run("stick", "confirm", "--yes", "--by", "Anna", input: pin + "\n")
    }

    func entries() throws -> Int { try #require(run("shop", "show", "--json").object()["entries"] as? Int) }

    func text(_ path: String) throws -> String { try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8) }

    func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: "\(folder)/\(path)") }
}
