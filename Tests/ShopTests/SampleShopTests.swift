import Foundation
import Testing

@testable import Shop

@Suite("The sample shop")
struct SampleShopTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "content")

    static func files(in folder: URL = Self.folder) throws -> ShopFiles {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return ShopFiles(
            try paths.filter { path in ShopFiles.endings.contains { path.hasSuffix($0) } }
                .map { ShopFiles.File(path: $0, bytes: [UInt8](try Data(contentsOf: folder.appending(path: $0)))) })
    }

    static let today = LocalDate(iso: "2026-11-21")!

    @Test("Has nothing that its own check would complain about")
    func isClean() throws {
        let (content, findings) = ShopReader.read(try Self.files())
        #expect(findings.map(\.description) == [])
        #expect(ShopCheck.findings(in: content, today: Self.today).map(\.description) == [])
    }
}
