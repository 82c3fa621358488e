package import Shop

/// Whether the wall clock may decide on which day a customer is booked. A board without a battery clock wakes in the past of its own last
/// record, and a wrong time server or a careless hand moves it by years.
package struct ClockTrust: Equatable, Sendable {
    package enum State: Equatable, Sendable {
        case trusted
        /// Staff are asked to confirm the date; until then nothing is booked relative to "today".
        case untrusted(Doubt)
    }

    package enum Doubt: Equatable, Sendable {
        /// Earlier than when this program was built.
        case beforeBuild(built: Instant)
        /// Earlier than something this shop wrote down.
        case beforeLastRecord(Instant)
        /// So long after the last record, or the build where there is none, that a wrong clock is likelier than an idle shop.
        case longAfter(Instant)
        /// The clock moved against the time that passed, by so many milliseconds.
        case jumped(by: Int64)
    }

    /// A step of the wall clock that needs no question: time servers and hands correct minutes, summer time moves no UTC.
    package static let toleratedJumpMilliseconds: Int64 = 86_400_000
    /// How far in the past the last record may lie: longer than a summer closure of six weeks.
    package static let toleratedSilenceDays = 45
    /// A device may run one version for so long before it first opens its shop.
    package static let toleratedAgeDays = 3_653
    /// A record may be this much ahead of the clock: the last second's, before a time server's small correction.
    package static let toleratedBackstepMilliseconds: Int64 = 600_000

    package private(set) var state: State
    private var built: Instant
    private var lastRecord: Instant?
    /// Both clocks when they were last trusted; nil until then.
    private var anchor: Anchor?

    package struct Anchor: Equatable, Sendable {
        package var wall: Instant
        package var monotonic: Int64

        package init(wall: Instant, monotonic: Int64) {
            self.wall = wall
            self.monotonic = monotonic
        }
    }

    /// - Parameters:
    ///   - built: the program's build date.
    ///   - lastRecord: the latest moment written down since staff last confirmed the date, that confirmation included; nil in a new shop.
    ///   - anchor: both clocks when they were last trusted in this start of the machine, where that was written down.
    ///   - monotonic: milliseconds of a clock that nobody sets and that counts on through suspend (`CLOCK_BOOTTIME`).
    package init(built: Instant, lastRecord: Instant?, anchor: Anchor? = nil, wall: Instant, monotonic: Int64) {
        self.built = built
        self.lastRecord = lastRecord
        self.anchor = anchor
        state = .trusted
        observe(wall: wall, monotonic: monotonic)
    }

    /// Looks at the clocks again; to be called before every decision that depends on the date. An implausible clock that a time server sets right
    /// needs no question; one that moved while it was trusted does.
    package mutating func observe(wall: Instant, monotonic: Int64) {
        if let doubt = doubt(wall: wall, monotonic: monotonic) {
            state = .untrusted(doubt)
        } else {
            state = .trusted
            anchor = Anchor(wall: wall, monotonic: monotonic)
        }
    }

    /// Staff have read the date on the screen and said yes; the caller writes that down.
    package mutating func confirm(wall: Instant, monotonic: Int64) {
        state = .trusted
        lastRecord = wall
        built = min(built, wall)
        anchor = Anchor(wall: wall, monotonic: monotonic)
    }

    private func doubt(wall: Instant, monotonic: Int64) -> Doubt? {
        if let lastRecord, wall.milliseconds(since: lastRecord) < -Self.toleratedBackstepMilliseconds {
            return .beforeLastRecord(lastRecord)
        }
        if wall < built { return .beforeBuild(built: built) }
        let (known, days) = lastRecord.map { ($0, Self.toleratedSilenceDays) } ?? (built, Self.toleratedAgeDays)
        if wall.milliseconds(since: known) > Int64(days) * 86_400_000 { return .longAfter(known) }
        guard let anchor else { return nil }
        let jump = wall.milliseconds(since: anchor.wall) - (monotonic - anchor.monotonic)
        return abs(jump) > Self.toleratedJumpMilliseconds ? .jumped(by: jump) : nil
    }
}
