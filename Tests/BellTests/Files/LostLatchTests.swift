import Bell
import Glibc
import Testing

@Suite("A latch that cannot be read")
struct LostLatchTests {
    private let today = CallID(high: 9, low: 2), yesterday = CallID(high: 9, low: 1)

    private func slip(_ kind: Slip.Kind, _ call: UInt64, boot: CallID? = nil, at seconds: UInt64 = 1, muted: Bool = false) -> Slip {
        var slip = Slip(kind: kind, boot: boot ?? today, monotonic: seconds * 1_000_000_000, call: CallID(high: 1, low: call))
        slip.presses = 1
        slip.muted = muted
        return slip
    }

    private func phases(_ slips: [Slip]) -> [UInt64: LatchedCall.Phase] {
        let calls = LatchImage(from: slips)?.entries.map { ($0.call.id.low, $0.call.phase) } ?? []
        return Dictionary(uniqueKeysWithValues: calls)
    }

    @Test("The journal says who still waits, and who was answered, missed or helped")
    func fromTheJournal() {
        let found = phases([
            slip(.called, 1), slip(.called, 2), slip(.acknowledged, 2), slip(.called, 3), slip(.missed, 3), slip(.called, 4),
            slip(.resolved, 4), slip(.called, 5), slip(.acknowledged, 5), slip(.pagedAgain, 5), slip(.called, 6, muted: true),
            slip(.missed, 6, muted: true), slip(.pressedAgain, 6, muted: true), slip(.called, 7), slip(.missed, 7),
            slip(.pressedAgain, 7),
        ])
        #expect(found == [1: .sounding, 3: .missed, 5: .sounding, 6: .missed, 7: .sounding])
        #expect(LatchImage(from: []) == nil)
    }

    @Test("A call of an earlier boot, whose age nobody knows, gets the lamp and no page; a press in this one makes it sound")
    func earlierBoot() {
        let old = [slip(.called, 1, boot: yesterday), slip(.called, 2, boot: yesterday), slip(.restored, 1), slip(.restored, 2)]
        #expect(phases(old) == [1: .missed, 2: .missed])
        #expect(phases(old + [slip(.pressedAgain, 2)]) == [1: .missed, 2: .sounding])
    }

    @Test(
        "With the latch damaged, cut or gone, the call that was sounding sounds on after a kill",
        arguments: ["damaged", "cut", "gone"])
    func soundsOn(how: String) throws {
        let folder = TemporaryFolder()
        let first = try RunningBell(home: folder)
        #expect(try first.client().request(.panel(.press(.call, milliseconds: 50))) == .done)
        let before = try first.status(until: { $0.backlog == 0 && $0.calls.count == 1 }, "the slip")
        first.end(by: SIGKILL)
        switch how {
        case "damaged": folder.damage("bell.latch", at: 0, count: 2 * LatchImage.size)
        case "cut": truncate(folder.file("bell.latch"), 100)
        default: unlink(folder.file("bell.latch"))
        }
        let second = try RunningBell(home: folder)
        let after = try second.status(until: { $0.sounding }, "the sound")
        #expect(after.calls.map { $0.id } == before.calls.map { $0.id })
        _ = try second.status(until: { $0.backlog == 0 }, "what is wrong")
        let faults = try SlipReader(path: second.places.journal).unfiled().slips.filter { $0.slip.fault == .latch }
        #expect(faults.isEmpty == (how == "gone"), "what is lost is said, and a first start is none")
    }

    @Test("A journal that was cut is said at once, and nothing is lost once it is moved aside")
    func cutJournal() throws {
        let bell = try RunningBell()
        let client = try bell.client()
        #expect(try client.request(.panel(.press(.call, milliseconds: 50))) == .done)
        _ = try bell.status(until: { $0.backlog == 0 }, "the slip")
        truncate(bell.places.journal, 1_000)
        #expect(try client.request(.acknowledge(.latest, how: .coming, by: nil)) != .done)
        let broken = try bell.status(until: { $0.faults.contains { $0.kind == .journal } }, "the fault")
        #expect(broken.backlog > 0)
        rename(bell.places.journal, bell.places.journal + ".cut")
        defer { unlink(bell.places.journal + ".cut") }
        _ = try bell.status(until: { $0.backlog == 0 && $0.faults.isEmpty }, "the new journal")
        let slips = try SlipReader(path: bell.places.journal).unfiled().slips.map { $0.slip }
        let acknowledged = try #require(slips.first { $0.kind == .acknowledged })
        // Behind what was filed from the journal before: the ledger orders by it.
        #expect(acknowledged.sequence > 2)
    }
}
