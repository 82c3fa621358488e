import Shop
import Testing

@testable import Diary

@Suite("Trust in the clock")
struct ClockTrustTests {
    static let built = SmallShop.at("2026-06-01 12:00"), record = SmallShop.at("2026-11-20 18:00"), hour: Int64 = 3_600_000

    static func trust(_ wall: String, record: Instant? = record) -> ClockTrust {
        ClockTrust(built: built, lastRecord: record, wall: SmallShop.at(wall), monotonic: 5000)
    }

    @Test("Is given to the morning after, and to the first day after the summer closure")
    func ordinaryDays() {
        #expect(Self.trust("2026-11-21 08:00").state == .trusted)
        #expect(Self.trust("2027-01-03 08:00").state == .trusted)
        #expect(Self.trust("2026-11-20 17:55").state == .trusted)
        #expect(Self.trust("2031-06-01 08:00", record: nil).state == .trusted)
    }

    @Test("Is refused to a board that woke in 1970, in its own past, or years ahead")
    func implausible() {
        #expect(Self.trust("1970-01-02 00:00").state == .untrusted(.beforeLastRecord(Self.record)))
        #expect(Self.trust("2026-11-20 17:30").state == .untrusted(.beforeLastRecord(Self.record)))
        #expect(Self.trust("2024-01-01 00:00", record: nil).state == .untrusted(.beforeBuild(built: Self.built)))
        #expect(Self.trust("2038-01-19 04:14").state == .untrusted(.longAfter(Self.record)))
        #expect(Self.trust("2038-01-19 04:14", record: nil).state == .untrusted(.longAfter(Self.built)))
    }

    @Test("A day's jump asks; an hour's correction and the change to summer time do not; the way back mends it")
    func jumps() {
        var trust = Self.trust("2026-11-21 08:00")
        let start = SmallShop.at("2026-11-21 08:00")
        trust.observe(wall: start.adding(minutes: 180), monotonic: 5000 + 2 * Self.hour)
        #expect(trust.state == .trusted)
        trust.observe(wall: start.adding(minutes: 180 + 2 * 1440), monotonic: 5000 + 2 * Self.hour)
        #expect(trust.state == .untrusted(.jumped(by: 48 * Self.hour)))
        trust.observe(wall: start.adding(minutes: 240 + 2 * 1440), monotonic: 5000 + 3 * Self.hour)
        #expect(trust.state != .trusted)
        trust.observe(wall: start.adding(minutes: 300), monotonic: 5000 + 4 * Self.hour)
        #expect(trust.state == .trusted)
    }

    @Test("A time server that sets an implausible clock right needs nobody's yes")
    func mendedByTimeServer() {
        var trust = Self.trust("1970-01-02 00:00")
        trust.observe(wall: SmallShop.at("2026-11-21 08:00"), monotonic: 65_000)
        #expect(trust.state == .trusted)
    }

    @Test("Staff's yes holds, also against a record from a wrong future")
    func confirmed() {
        var trust = Self.trust("2026-11-20 09:00", record: SmallShop.at("2031-01-01 00:00"))
        #expect(trust.state != .trusted)
        trust.confirm(wall: SmallShop.at("2026-11-20 09:00"), monotonic: 5000)
        trust.observe(wall: SmallShop.at("2026-11-20 10:00"), monotonic: 5000 + Self.hour)
        #expect(trust.state == .trusted)
    }
}
