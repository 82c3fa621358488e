import Bell
import Testing

@Suite("A button's wire")
struct ButtonLineTests {
    private func ms(_ milliseconds: Int) -> Moment { Moment(nanoseconds: 1_000_000_000).adding(milliseconds: milliseconds) }

    @Test("The first edge acts at once")
    func firstEdgeActs() {
        var line = ButtonLine(bounce: 25)
        #expect(line.edge(active: true, at: ms(0)) == [.pressed])
    }

    @Test("Thirteen bounces are one press, and the level decides when they are over")
    func bounceIsOnePress() {
        var line = ButtonLine(bounce: 25)
        var changes = line.edge(active: true, at: ms(0))
        for bounce in 1...13 { changes += line.edge(active: bounce % 2 == 0, at: ms(bounce)) }
        #expect(changes == [.pressed])
        #expect(!line.readingDue(at: ms(37)))
        #expect(line.readingDue(at: ms(38)))
        #expect(line.level(active: true, at: ms(38)) == [])
        #expect(line.isDown)
        #expect(line.edge(active: false, at: ms(200)) == [.released])
    }

    @Test("A tap shorter than its bounce is a press and a release")
    func shortTap() {
        var line = ButtonLine(bounce: 25)
        #expect(line.edge(active: true, at: ms(0)) == [.pressed])
        #expect(line.edge(active: false, at: ms(10)) == [])
        #expect(line.level(active: false, at: ms(35)) == [.released])
        #expect(line.edge(active: true, at: ms(60)) == [.pressed])
    }

    @Test("A storm of 1 kHz presses once, is called noisy once, and the line is believed again after a second's rest")
    func stormPressesOnce() {
        var line = ButtonLine(bounce: 25)
        var changes: [ButtonLine.Change] = []
        for millisecond in 0..<5_000 {
            changes += line.edge(active: millisecond % 2 == 0, at: ms(millisecond))
            changes += line.timePassed(at: ms(millisecond))
            #expect(!line.readingDue(at: ms(millisecond)))
        }
        #expect(changes == [.pressed, .noisy])
        #expect(!line.readingDue(at: ms(5_900)))
        #expect(line.level(active: false, at: ms(5_999)) == [.calm, .released])
        #expect(line.edge(active: true, at: ms(7_000)) == [.pressed])
    }

    @Test("More presses than a finger can make are noise; sixteen a second are not")
    func tooFastIsNoise() {
        var line = ButtonLine(bounce: 5)
        var presses = 0
        var noisy = 0
        for press in 0..<30 {
            let at = press * 30
            for change in line.edge(active: true, at: ms(at)) + line.level(active: true, at: ms(at + 6)) {
                if change == .pressed { presses += 1 }
                if change == .noisy { noisy += 1 }
            }
            _ = line.edge(active: false, at: ms(at + 15))
            _ = line.level(active: false, at: ms(at + 21))
        }
        #expect(presses == 16)
        #expect(noisy == 1)
    }

    @Test("Down for thirty seconds is stuck, said once, and freed by letting go")
    func stuck() {
        var line = ButtonLine(bounce: 25)
        _ = line.edge(active: true, at: ms(0))
        _ = line.level(active: true, at: ms(25))
        #expect(line.deadline == ms(30_000))
        #expect(line.timePassed(at: ms(29_999)) == [])
        #expect(line.timePassed(at: ms(30_000)) == [.stuck])
        #expect(line.timePassed(at: ms(90_000)) == [])
        #expect(line.edge(active: false, at: ms(95_000)) == [.released, .freed])
    }

    @Test("Held when the line is first read: a press; held through a restart: not another one")
    func heldAtStart() {
        var fresh = ButtonLine(bounce: 25)
        #expect(fresh.start(active: true, wasDown: false, at: ms(0)) == [.pressed])
        var restarted = ButtonLine(bounce: 25)
        #expect(restarted.start(active: true, wasDown: true, at: ms(0)) == [])
        #expect(restarted.timePassed(at: ms(30_000)) == [.stuck])
    }

    @Test("A reading after lost edges finds the press nobody saw")
    func lostEdges() {
        var line = ButtonLine(bounce: 25)
        #expect(line.level(active: true, at: ms(0)) == [.pressed])
    }

    @Test("At rest an edge leaves where the line was, whatever a bounce has made the kernel call it", arguments: [true, false])
    func misnamedEdge(active: Bool) {
        var line = ButtonLine(bounce: 25)
        #expect(line.edge(active: active, at: ms(0)) == [.pressed])
        #expect(line.level(active: true, at: ms(25)) == [])
        #expect(line.edge(active: active, at: ms(500)) == [.released])
        #expect(line.level(active: false, at: ms(525)) == [])
        #expect(!line.isDown)
    }

    @Test("A level read in the middle of a bounce is not believed")
    func levelWithinBounce() {
        var line = ButtonLine(bounce: 25)
        _ = line.edge(active: true, at: ms(0))
        #expect(line.level(active: false, at: ms(3)) == [])
        #expect(line.edge(active: true, at: ms(4)) == [])
        #expect(line.level(active: true, at: ms(29)) == [])
        #expect(line.isDown)
    }

    @Test("A press whose release nobody saw is found when the line rests")
    func lostRelease() {
        var line = ButtonLine(bounce: 25)
        _ = line.edge(active: true, at: ms(0))
        _ = line.level(active: true, at: ms(25))
        #expect(line.edge(active: true, at: ms(500)) == [.released])
        #expect(line.level(active: true, at: ms(525)) == [.pressed])
    }
}

@Suite("The acknowledge button")
struct AcknowledgeGestureTests {
    private func ms(_ milliseconds: Int) -> Moment { Moment(nanoseconds: 1_000_000_000).adding(milliseconds: milliseconds) }

    @Test("Short is coming, twice is with the customer, long is in about ten minutes")
    func threeThings() {
        var gesture = AcknowledgeGesture(longPress: 1_500, doublePress: 600)
        #expect(gesture.pressed(at: ms(0)) == nil)
        #expect(gesture.released(at: ms(200)) == .coming)
        #expect(gesture.pressed(at: ms(700)) == .withCustomer)
        #expect(gesture.released(at: ms(800)) == nil)
        #expect(gesture.pressed(at: ms(5_000)) == nil)
        #expect(gesture.timePassed(at: ms(6_499)) == nil)
        #expect(gesture.timePassed(at: ms(6_500)) == .inAboutTenMinutes)
        #expect(gesture.released(at: ms(9_000)) == nil)
    }

    @Test("Two presses further apart are twice coming")
    func farApart() {
        var gesture = AcknowledgeGesture(longPress: 1_500, doublePress: 600)
        _ = gesture.pressed(at: ms(0))
        #expect(gesture.released(at: ms(100)) == .coming)
        #expect(gesture.pressed(at: ms(800)) == nil)
        #expect(gesture.released(at: ms(900)) == .coming)
    }

    @Test("Held at the start it says nothing until let go")
    func heldAtStart() {
        var gesture = AcknowledgeGesture(longPress: 1_500, doublePress: 600)
        gesture.heldAtStart()
        #expect(gesture.deadline == .never)
        #expect(gesture.released(at: ms(60_000)) == nil)
        _ = gesture.pressed(at: ms(61_000))
        #expect(gesture.released(at: ms(61_100)) == .coming)
    }
}
