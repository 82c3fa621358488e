import Bell
import Testing

@Suite("After a restart")
struct RestartTests {
    private let now = Moment(nanoseconds: 9_000_000_000_000)

    private func restored(_ calls: [LatchedCall]) -> BellRules {
        var rules = BellRules(seed: 1)
        _ = rules.restore(calls, quietUntil: nil, at: now)
        return rules
    }

    @Test("An unanswered call younger than ten minutes sounds on")
    func youngSounds() {
        let rules = restored([LatchedCall(id: CallID(high: 1, low: 1), age: 599_999, presses: 3)])
        #expect(rules.isSounding && rules.outputs.buzzer && rules.outputs.lamp)
        #expect(rules.calls.first?.presses == 3)
    }

    @Test("An older one, or one of unknown age, gets the lamp and one short sound", arguments: [600_000, nil])
    func oldLights(age: Int?) {
        var rules = restored([LatchedCall(id: CallID(high: 1, low: 1), age: age)])
        #expect(!rules.isSounding && rules.outputs.lamp && rules.outputs.buzzer)
        #expect(rules.calls.first?.state == .missed)
        _ = rules.handle(.timePassed, at: now.adding(milliseconds: 2_000))
        #expect(rules.outputs == PanelOutputs(lamp: true))
        #expect(rules.deadline == .never)
    }

    @Test("A missed call keeps its lamp and makes no sound")
    func missedStays() {
        #expect(
            restored([LatchedCall(id: CallID(high: 1, low: 1), phase: .missed, age: 5_000)]).outputs == PanelOutputs(lamp: true))
    }

    @Test("A promise goes on, and pages again when it is broken")
    func promiseGoesOn() {
        var rules = restored([LatchedCall(id: CallID(high: 1, low: 1), phase: .acknowledged(dueIn: 1_000), age: 60_000)])
        #expect(rules.outputs == .off)
        _ = rules.handle(.timePassed, at: now.adding(milliseconds: 1_000))
        #expect(rules.isSounding)
    }

    @Test("A promise of unknown age is the ledger's: no buzzer at three in the morning")
    func oldPromise() {
        #expect(restored([LatchedCall(id: CallID(high: 1, low: 1), phase: .acknowledged(dueIn: 0), age: nil)]).calls.isEmpty)
    }

    @Test("The latch tells the age within a boot, across boots only by a trusted clock that did not go back")
    func ages() {
        let boot = CallID(high: 5, low: 5), other = CallID(high: 6, low: 6)
        var machine = BellMachine(seed: 1)
        _ = machine.moved(.call, down: true, at: now)
        let image = LatchImage(of: machine, boot: boot, at: now.adding(milliseconds: 1_000), wall: 1_000_000)
        let later = now.adding(milliseconds: 5_000)
        #expect(image.calls(boot: boot, at: later, wall: 0, trustsWall: false).map { $0.age } == [5_000])
        #expect(image.calls(boot: other, at: later, wall: 1_030_000, trustsWall: true).map { $0.age } == [31_000])
        #expect(image.calls(boot: other, at: later, wall: 1_030_000, trustsWall: false).map { $0.age } == [nil])
        #expect(image.calls(boot: other, at: later, wall: 999_999, trustsWall: true).map { $0.age } == [nil])
        #expect(image.callDown)
    }
}
