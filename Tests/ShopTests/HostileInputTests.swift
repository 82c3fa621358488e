import Foundation
import Testing
import shop_fuzz

@testable import Shop

@Suite("Hostile input")
struct HostileInputTests {
    /// A fixed sample; a million by hand: `script/fuzz-shop`.
    @Test("Spoiled shops are read to the end, quickly, and nothing dangerous comes out", arguments: [1, 2, 3, 4] as [UInt64])
    func spoiled(seed: UInt64) throws {
        var generator = SeededGenerator(state: seed)
        let sources = Mutation.sources(sample: try SampleShopTests.files()), clock = ContinuousClock()
        let noon = LocalDateTime(SampleShopTests.today, TimeOfDay(hour: 12, minute: 0)!)
        for round in 0..<250 {
            let shop = Mutation.shop(of: sources, &generator), from = clock.now
            let (content, findings) = ShopCheck.findings(in: shop, today: SampleShopTests.today)
            // In a debug build on a busy machine; what hangs takes for ever.
            try #require(clock.now - from < .seconds(5), "seed \(seed), round \(round), \(shop.files[0].path)")
            let fault = CalmReading.fault(in: content, findings, at: noon)
            try #require(fault == nil, "seed \(seed), round \(round), \(shop.files[0].path): \(fault ?? "")")
        }
    }

    @Test(
        "Files made to cost time do not",
        arguments: [
            ("faq.csv", "“a,"), ("faq.csv", "\""), ("faq.csv", "\"\"\","), ("faq.csv", "question,answer\n"), ("faq.csv", "|"),
            ("faq.csv", ",\n"),
            ("faq/a.md", "# "), ("faq/a.md", "<!--"), ("faq/a.md", "**["), ("faq/a.md", "# a\nb\n"), ("faq/a.md", "# a\n{{"),
            ("faq/a.md", "# a\nx [**"), ("faq/a.md", "# a\n\n\n\n\n\n\n\n"), ("faq/a.md", "\n"),
            ("shop.yaml", "[\n"), ("shop.yaml", "- "), ("shop.yaml", "? "), ("shop.yaml", "{a: "), ("shop.yaml", "a: *a\n"),
            ("shop.yaml", "a: "),
            ("shop.yaml", "hours: Mon"), ("shop.yaml", "a:\n "), ("services.yaml", "- - - -\n"), ("shop.yaml", "\"\\"),
            ("shop.yaml", "|\n"),
        ])
    func costly(file: String, piece: String) throws {
        let bytes = Array(Array(repeating: Array(piece.utf8), count: 60_000 / piece.utf8.count).joined())
        let elapsed = ContinuousClock().measure {
            _ = ShopCheck.findings(in: ShopFiles([ShopFiles.File(path: file, bytes: bytes)]), today: SampleShopTests.today)
        }
        // In a debug build on a busy machine; anything quadratic takes minutes.
        #expect(elapsed < .seconds(10))
    }
}
