import Shop
import Testing

@testable import Conversation

@Suite("When a callback is promised")
struct CallbackPromiseTests {
    /// The sample shop; Saturday 21 November 2026 00:00 in Berlin, minutes later.
    private func promise(_ minutes: Int) -> String? {
        let midnight = Instant(secondsSince1970: 1_795_251_600).adding(minutes: -600)
        return CallbackPromise.window(TestCounter.content, TestCounter.zone, now: midnight.adding(minutes: minutes)).map {
            "\(TestCounter.zone.local($0.lowerBound)) \(TestCounter.zone.local($0.upperBound).time)"
        }
    }

    @Test(
        "Within the opening while an hour of it is left, else in the first hour of the next",
        arguments: [
            (540, "2026-11-21T09:30 10:30"), (600, "2026-11-21T10:30 11:30"), (616, "2026-11-21T11:00 12:00"),
            (765, "2026-11-21T13:00 14:00"), (766, "2026-11-24T09:00 10:00"), (1200, "2026-11-24T09:00 10:00"),
            (1440 + 600, "2026-11-24T09:00 10:00"), (2 * 1440 + 600, "2026-11-24T09:00 10:00"),
        ])
    func hours(minutes: Int, promised: String) { #expect(promise(minutes) == promised) }

    @Test("Every promise lies within one opening and in the future, through a year of closures and clock changes")
    func always() throws {
        let start = Instant(secondsSince1970: 1_795_251_600)
        for step in 0..<2_500 {
            let now = start.adding(minutes: step * 211)
            guard let window = CallbackPromise.window(TestCounter.content, TestCounter.zone, now: now) else { continue }
            let from = TestCounter.zone.local(window.lowerBound),
                last = TestCounter.zone.local(window.upperBound.adding(minutes: -1))
            try #require(window.lowerBound >= now, "step \(step)")
            try #require(TestCounter.content.isOpen(at: from) && TestCounter.content.isOpen(at: last), "step \(step)")
        }
    }
}
