/// The rules of the bell: which calls are open, what sounds, and who is told. The daemon carries out the effects in their order.
///
/// Silence never by accident: the buzzer is off only while no call is sounding. Every call is answered, missed or resolved by name.
package struct BellRules: Sendable {
    package enum Event: Equatable, Sendable {
        /// The call button, once its line is understood.
        case pressed
        case gesture(AcknowledgeHow)
        /// Any request that is about calls; the others are the daemon's.
        case asked(BellRequest)
        /// The connection that served the current visit is gone.
        case visitOver
        case timePassed
    }

    package enum Effect: Equatable, Sendable {
        case outputs(PanelOutputs)
        case answer(BellReply)
        case tell(BellEvent)
        /// Without its uuid, boot, sequence and wall time: the daemon stamps them after it has rung.
        case write(Slip)
    }

    /// More open calls than a shop has customers; what the latch holds.
    package static let mostCalls = 24

    /// Oldest first; never two with one id, nor two with one visit.
    package internal(set) var calls: [OpenCall] = []
    package internal(set) var outputs = PanelOutputs.off
    /// The visit at the counter, to which a press belongs.
    package internal(set) var visit: VisitID?
    /// Until then the button does not sound.
    package internal(set) var quietUntil: Moment?
    package internal(set) var presses = 0
    package internal(set) var sounded = 0
    package var settings: BellSettings
    /// When the pattern of the current page began.
    var soundBegan = Moment(nanoseconds: 0)
    /// When the outputs were last decided: the pattern changes next after this.
    var lastSoundCheck = Moment(nanoseconds: 0)
    var short: ShortSound?
    /// What the acknowledge button answered last: a second press means the same call.
    var lastGestureCall: CallID?
    private var random: CallRandomness

    /// A sound that ends by itself: reminder, restart, test.
    struct ShortSound: Equatable, Sendable {
        var pattern: SoundPattern
        var began: Moment
        var ends: Moment
    }

    /// - Parameter seed: random in the daemon, known in tests.
    package init(settings: BellSettings = BellSettings(), seed: UInt64) {
        self.settings = settings
        random = CallRandomness(seed: seed)
    }

    /// A page is going on, in the gaps of its pattern too.
    package var isSounding: Bool { calls.contains { $0.isSounding } }

    package func isQuiet(at now: Moment) -> Bool { quietUntil.map { now < $0 } ?? false }

    /// - Parameter now: never earlier than the last one.
    package mutating func handle(_ event: Event, at now: Moment) -> [Effect] {
        var effects = climb(until: now)
        switch event {
        case .pressed: effects += pressed(at: now)
        case .gesture(let how): effects += gesture(how, at: now)
        case .asked(let request): effects += asked(request, at: now)
        case .visitOver: visit = nil
        case .timePassed: break
        }
        return ringFirst(effects, at: now)
    }

    mutating func ringFirst(_ effects: [Effect], at now: Moment) -> [Effect] {
        let wanted = outputs(at: now)
        guard wanted != outputs else { return effects }
        outputs = wanted
        return [.outputs(wanted)] + effects
    }

    private mutating func asked(_ request: BellRequest, at now: Moment) -> [Effect] {
        switch request {
        case .call(let id, let trigger, let origin, let visit, let urgent):
            return call(id: id, trigger: trigger, origin: origin, visit: visit, urgent: urgent, at: now)
        case .visit(let visit):
            self.visit = visit
            return [.answer(.done)] + (visit.map { attachRecent(to: $0, at: now) } ?? [])
        case .attach(let reference, let visit):
            return answering(reference) { rules, index in rules.attach(index, to: visit, at: now) }
        case .acknowledge(let reference, let how, let by):
            return answering(reference) { rules, index in rules.acknowledge(index, how: how, by: by, at: now) }
        case .resolve(let reference, let outcome, let by):
            return answering(reference) { rules, index in rules.resolve(index, as: outcome, by: by, at: now) }
        case .quiet(let seconds):
            return [.answer(.done)] + quiet(for: seconds, at: now)
        case .test:
            return [.answer(.done)] + test(at: now)
        case .remind:
            remind(at: now)
            return [.answer(.done)]
        case .status, .watch, .wire, .panel, .changed, .reload:
            return []
        }
    }

    /// Finds the call, does it, and answers with the call as it then stands.
    private func find(_ reference: CallReference) -> Result<Int, BellRefusal> {
        switch reference {
        case .id(let id):
            return calls.firstIndex { $0.id == id }.map { .success($0) } ?? .failure(.unknownCall)
        case .alias(let alias):
            let matches = calls.indices.filter { calls[$0].id.alias == alias }
            return matches.count > 1 ? .failure(.ambiguous) : matches.first.map { .success($0) } ?? .failure(.unknownCall)
        case .latest:
            return longestWaiting.map { .success($0) } ?? .failure(.unknownCall)
        }
    }

    private mutating func answering(_ reference: CallReference, do change: (inout BellRules, Int) -> (BellReply, [Effect]))
        -> [Effect]
    {
        switch find(reference) {
        case .failure(let refusal): return [.answer(.refused(refusal))]
        case .success(let index):
            let (reply, effects) = change(&self, index)
            return [.answer(reply)] + effects
        }
    }

    /// The sounding call that has waited longest, else the missed one, else the one acknowledged last.
    var longestWaiting: Int? {
        calls.firstIndex { $0.isSounding } ?? calls.firstIndex { $0.phase == .missed }
            ?? calls.lastIndex {
                if case .acknowledged = $0.phase { true } else { false }
            }
    }

    mutating func freshID() -> CallID { CallID.random(using: &random) }
}

/// SplitMix64: enough to name calls, and repeatable in tests.
struct CallRandomness: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
