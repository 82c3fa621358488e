import Foundation
import Glibc
import Testing
import shop_fuzz

@testable import Shop

@Suite("Hostile input")
struct HostileInputTests {
    /// A fixed sample; a million by hand: `script/fuzz-shop`.
    @Test("Spoiled shops are read to the end, and nothing dangerous comes out", arguments: [1, 2, 3, 4] as [UInt64])
    func spoiled(seed: UInt64) throws {
        var generator = SeededGenerator(state: seed)
        let sources = Mutation.sources(sample: try SampleShopTests.files())
        let noon = LocalDateTime(SampleShopTests.today, TimeOfDay(hour: 12, minute: 0)!)
        for round in 0..<250 {
            let shop = Mutation.shop(of: sources, &generator)
            let (content, findings) = ShopCheck.findings(in: shop, today: SampleShopTests.today)
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
        let short = worked(on: file, piece, bytes: 15_000), long = worked(on: file, piece, bytes: 60_000)
        // Four times as long: four times the work, and sixteen times where it is quadratic. What costs nothing grows as it likes.
        #expect(long < 10 * max(short, 0.05))
    }

    /// Seconds for which this thread was at work: what else the machine does is not counted.
    private func worked(on file: String, _ piece: String, bytes: Int) -> Double {
        let text = Array(Array(repeating: Array(piece.utf8), count: bytes / piece.utf8.count).joined())
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let from = now()
        _ = ShopCheck.findings(in: ShopFiles([ShopFiles.File(path: file, bytes: text)]), today: SampleShopTests.today)
        return now() - from
    }
}
