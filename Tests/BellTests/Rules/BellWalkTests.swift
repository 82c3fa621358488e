import Bell
import Testing

@Suite("A long day at the bell")
struct BellWalkTests {
    /// One random day; every promise is checked after every step.
    private struct Walk {
        var random: SeededRandom
        var machine: BellMachine
        var now = Moment(nanoseconds: 50_000_000_000_000)
        var shown = PanelOutputs.off
        var silentSince: Moment?
        /// Calls with a first slip.
        var begun: Set<CallID> = []
        var ended: Set<CallID> = []
        var soundingBefore: Set<CallID> = []
        var presses = 0
        var made: UInt64 = 0

        init(seed: UInt64) {
            random = SeededRandom(seed: seed)
            machine = BellMachine(seed: seed)
        }

        mutating func step() throws {
            let longest = [0, 30, 30, 700, 700, 20_000, 20_000, 200_000].randomElement(using: &random)!
            let target = now.adding(milliseconds: Int.random(in: 0...longest, using: &random))
            while machine.deadline <= target {
                now = max(now, machine.deadline)
                for line in machine.readingsDue(at: now) {
                    try check(machine.level(of: line, active: Bool.random(using: &random), at: now))
                }
                try check(machine.timePassed(at: now))
                try #require(machine.deadline > now, "a timer that is due was not taken")
            }
            now = target
            presses = machine.rules.presses
            let effects = try act()
            try check(effects)
            if machine.rules.presses > presses { try checkPress(effects) }
        }

        private mutating func act() throws -> [BellMachine.Effect] {
            let line = Bool.random(using: &random) ? InputLine.call : .acknowledge
            let visit = VisitID("v\(Int.random(in: 0...5, using: &random))")
            switch Int.random(in: 0..<20, using: &random) {
            case 0...4:
                let promised = line == .call ? machine.ringing(at: now) : nil
                let effects = machine.edge(on: line, active: Bool.random(using: &random), at: now)
                try #require(promised == nil || machine.rules.outputs.buzzer, "rung before thought, and not meant")
                return effects
            case 5...8: return machine.moved(line, down: Bool.random(using: &random), at: now)
            case 9: return machine.level(of: line, active: Bool.random(using: &random), at: now)
            case 10, 11:
                made += 1
                let open = Int.random(in: 0...3, using: &random) == 0 ? machine.rules.calls.randomElement(using: &random)?.id : nil
                let id = open ?? CallID(high: 1, low: made)
                let urgent = Int.random(in: 0...9, using: &random) == 0
                return machine.asked(
                    .call(
                        id: id, trigger: .request, origin: .counter, visit: Bool.random(using: &random) ? visit : nil,
                        urgent: urgent), at: now)
            case 12: return machine.asked(.visit(Bool.random(using: &random) ? visit : nil), at: now)
            case 13: return machine.visitOver(at: now)
            case 14:
                return machine.asked(
                    .acknowledge(reference(), how: AcknowledgeHow.allCases.randomElement(using: &random)!, by: nil), at: now)
            case 15, 16: return machine.asked(.resolve(reference(), as: .helped, by: nil), at: now)
            case 17: return machine.asked(.quiet(seconds: Int.random(in: 0...600, using: &random)), at: now)
            case 18: return machine.asked(.test, at: now)
            default: return try restart()
            }
        }

        private mutating func reference() -> CallReference {
            machine.rules.calls.randomElement(using: &random).map { .id($0.id) } ?? .latest
        }

        /// The daemon dies and comes back: unanswered calls are still there.
        private mutating func restart() throws -> [BellMachine.Effect] {
            guard Int.random(in: 0..<20, using: &random) == 0 else { return [] }
            let boot = CallID(high: 3, low: 3)
            let image = LatchImage(of: machine, boot: boot, at: now, wall: 0)
            var next = BellMachine(seed: random.next())
            shown = .off
            silentSince = nil
            let effects = next.restore(image.calls(boot: boot, at: now, wall: 0, trustsWall: false), quietUntil: nil, at: now)
            let unanswered = machine.rules.calls.filter { $0.isUnanswered }.map { $0.id }
            machine = next
            soundingBefore = []
            let kept = machine.rules.calls.filter { $0.isUnanswered }.map { $0.id }
            try #require(Set(unanswered).isSubset(of: kept), "an unanswered call was forgotten")
            return effects
        }

        private mutating func check(_ effects: [BellMachine.Effect]) throws {
            var ceased: Set<CallID> = []
            for effect in effects {
                switch effect {
                case .outputs(let outputs): shown = outputs
                case .write(let slip):
                    guard let id = slip.call else { continue }
                    try #require(!ended.contains(id), "a slip after the end")
                    switch slip.kind {
                    case .called: try #require(begun.insert(id).inserted, "a call with two beginnings")
                    case .resolved: ended.insert(id)
                    default: break
                    }
                    if [.acknowledged, .missed, .resolved].contains(slip.kind) { ceased.insert(id) }
                case .tell, .answer: break
                }
            }
            let rules = machine.rules
            try #require(shown == rules.outputs, "the panel shows something else")
            let sounding = Set(rules.calls.filter { $0.isSounding }.map { $0.id })
            try #require(soundingBefore.subtracting(sounding).isSubset(of: ceased), "a page ended and no slip says why")
            soundingBefore = sounding
            try #require(Set(rules.calls.map { $0.id }).count == rules.calls.count && rules.calls.count <= BellRules.mostCalls)
            let visits = rules.calls.compactMap { $0.visit }
            try #require(Set(visits).count == visits.count, "two open calls of one visit")
            try #require(!rules.calls.contains { $0.isUnanswered } || shown.lamp, "someone waits in the dark")
            if sounding.isEmpty {
                silentSince = nil
                if shown.buzzer { try #require(rules.deadline <= now.adding(milliseconds: 1_000), "sounding while quiet") }
            } else if shown.buzzer {
                silentSince = nil
            } else {
                silentSince = silentSince ?? now
                try #require(now.milliseconds(since: silentSince ?? now) <= 5_000, "silent while ringing")
            }
        }

        /// A press is never unanswered: someone is told, it is written, and it sounds unless the button is to be quiet.
        private func checkPress(_ effects: [BellMachine.Effect]) throws {
            var told = false
            var written = false
            for effect in effects {
                switch effect {
                case .tell(.called), .tell(.pressedAgain): told = true
                case .write(let slip) where slip.kind == .called || slip.kind == .pressedAgain: written = true
                default: break
                }
            }
            try #require(told && written, "a press was lost")
            try #require(shown.lamp && (shown.buzzer || machine.rules.isQuiet(at: now)), "a press made no sound")
        }
    }

    @Test("keeps every promise", arguments: [UInt64](1...6))
    func keepsPromises(seed: UInt64) throws {
        var walk = Walk(seed: seed)
        for step in 0..<walkLength {
            do {
                try walk.step()
            } catch {
                Issue.record("seed \(seed), step \(step)")
                throw error
            }
        }
    }
}
