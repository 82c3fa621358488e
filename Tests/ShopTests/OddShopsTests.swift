import Foundation
import Testing

@testable import Shop

/// Whole folders as owners bring them, byte for byte: `Tests/Fixtures/odd-shops`, made by the script beside them.
@Suite("Odd shops")
struct OddShopsTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "Fixtures/odd-shops")

    static let names: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []  // none: the count below says so
        return names.filter { !$0.contains(".") }.sorted()
    }()

    @Test("Each is read as far as it can be, and says what is wrong and where", arguments: names)
    func says(name: String) throws {
        let place = Self.folder.appending(path: name)
        let expected = try String(contentsOf: place.appending(path: "expected"), encoding: .utf8).split(separator: "\n").map(
            String.init)
        let (content, findings) = ShopCheck.findings(in: try Self.files(place), today: SampleShopTests.today)
        let said = findings.map { "\($0.severity == .error ? "ERROR" : "warning") \($0.description)" }
        for line in expected where !line.hasPrefix("reads: ") {
            #expect(said.contains { $0.hasPrefix(line) }, "\(line)\n\(said.joined(separator: "\n"))")
        }
        for line in said where line.hasPrefix("ERROR") {
            #expect(expected.contains { line.hasPrefix($0) }, "not expected: \(line)")
        }
        for wanted in expected.first(where: { $0.hasPrefix("reads: ") })?.dropFirst(7).split(separator: " ") ?? [] {
            let parts = wanted.split(separator: "=").map(String.init)
            #expect(Self.count(parts[0], in: content) == (parts.count > 1 ? parts[1] : ""), "\(wanted)")
        }
    }

    @Test("There are at least sixty")
    func enough() { #expect(Self.names.count >= 60) }

    private static func files(_ place: URL) throws -> ShopFiles {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: place.path)
        var isFolder: ObjCBool = false
        return ShopFiles(
            try paths.filter { path in
                FileManager.default.fileExists(atPath: place.appending(path: path).path, isDirectory: &isFolder)
                    && !isFolder.boolValue && path != "expected"
            }.map { ShopFiles.File(path: $0, bytes: [UInt8](try Data(contentsOf: place.appending(path: $0)))) })
    }

    private static func count(_ what: String, in content: ShopContent) -> String? {
        switch what {
        case "entries": String(content.entries.count)
        case "services": String(content.services.count)
        case "people": String(content.providers.count)
        case "closures": String(content.exceptions.count)
        case "open":
            Weekday.allCases.filter { !content.hours[$0].isEmpty }.map { ValueText.weekdays[$0.rawValue - 1] }.joined(
                separator: ",")
        default: nil
        }
    }
}
