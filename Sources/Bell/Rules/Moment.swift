/// A point in time since boot, CLOCK_MONOTONIC; never the wall clock.
package struct Moment: Comparable, Hashable, Sendable {
    package var nanoseconds: UInt64

    package init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

    /// Later than any deadline the bell ever sets.
    package static let never = Moment(nanoseconds: .max)

    package static func < (left: Moment, right: Moment) -> Bool { left.nanoseconds < right.nanoseconds }

    package func adding(milliseconds: Int) -> Moment {
        let (sum, overflow) = nanoseconds.addingReportingOverflow(UInt64(max(0, milliseconds)) &* 1_000_000)
        return overflow ? .never : Moment(nanoseconds: sum)
    }

    /// 0 where `earlier` is later.
    package func milliseconds(since earlier: Moment) -> Int {
        self > earlier ? Int((nanoseconds - earlier.nanoseconds) / 1_000_000) : 0
    }

    /// The last moment not before boot.
    package func subtracting(milliseconds: Int) -> Moment {
        let step = UInt64(max(0, milliseconds)) &* 1_000_000
        return Moment(nanoseconds: nanoseconds > step ? nanoseconds - step : 0)
    }
}
