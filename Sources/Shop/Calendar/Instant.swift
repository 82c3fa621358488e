/// A moment on the UTC time line.
package struct Instant: Hashable, Comparable, Sendable {
    package let millisecondsSince1970: Int64

    package init(millisecondsSince1970: Int64) {
        self.millisecondsSince1970 = millisecondsSince1970
    }

    package init(secondsSince1970: Int64) {
        self.init(millisecondsSince1970: secondsSince1970 * 1000)
    }

    /// Rounded towards the past.
    package var secondsSince1970: Int64 {
        (millisecondsSince1970 - ((millisecondsSince1970 % 1000) + 1000) % 1000) / 1000
    }

    package func adding(seconds: Int64) -> Instant { Instant(millisecondsSince1970: millisecondsSince1970 + seconds * 1000) }
    package func adding(minutes: Int) -> Instant { adding(seconds: Int64(minutes) * 60) }

    /// Milliseconds from `earlier` to `self`.
    package func milliseconds(since earlier: Instant) -> Int64 { millisecondsSince1970 - earlier.millisecondsSince1970 }

    package static func < (a: Instant, b: Instant) -> Bool { a.millisecondsSince1970 < b.millisecondsSince1970 }
}
