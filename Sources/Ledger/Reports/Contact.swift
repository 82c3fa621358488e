internal import Bell
package import Shop

/// One customer and what came of them: a visit with its calls, or a call by the button alone.
package struct Contact: Equatable, Sendable {
    package var visit: VisitFacts?
    /// By the time they were made, without those that staff called a false alarm.
    package var calls: [CallFacts]

    /// Who did the work.
    package enum Path: String, CaseIterable, Sendable {
        /// Nobody had to come.
        case automated
        /// The counter had answered or booked something, and a person came in too.
        case assisted
        /// The counter had helped with nothing before.
        case human
        /// Neither the counter nor a person.
        case unserved
    }

    package var startedAt: Instant { visit?.startedAt ?? calls.first?.calledAt ?? Instant(millisecondsSince1970: 0) }

    /// Whether they wanted anything: who reads the greeting and walks on is nobody's success and nobody's failure.
    package var hasMatter: Bool {
        guard let visit else { return !calls.isEmpty }
        return !visit.questions.isEmpty || !visit.topics.isEmpty || visit.bookings > 0 || !calls.isEmpty || startedBooking
    }

    private var wasHelpedByCounter: Bool {
        guard let visit else { return false }
        return !visit.topics.isEmpty || visit.bookings > 0 || visit.questions.contains { $0.fate == .answered }
    }

    package var path: Path {
        if !calls.isEmpty { return wasHelpedByCounter ? .assisted : .human }
        return wasHelpedByCounter || didTask ? .automated : .unserved
    }

    /// A move, a cancellation or a place in the line: they did not go away in the middle of it.
    private var didTask: Bool {
        guard let visit else { return false }
        return visit.questions.contains { $0.fate == .task } && visit.lastStep ?? "desk" == "desk"
    }

    /// Settled in this one contact: nobody had to come back, ring, or ask again.
    package var isSettled: Bool {
        guard calls.isEmpty else {
            return calls.allSatisfy { call in
                guard !call.wasReopened, let outcome = call.outcome else { return false }
                switch outcome {
                case .helped, .booked: return true
                case .callback, .left, .falseAlarm: return false
                }
            }
        }
        guard let visit, path == .automated else { return false }
        return visit.helped != false && !visit.questions.contains { $0.isWrong } && visit.questions.last?.fate != .unanswered
    }

    /// Whether a rule, and not the customer's wish, brought a person: upset, urgent, complex, the owner's topics, the third time round.
    package var isRoutine: Bool {
        calls.allSatisfy { call in
            switch call.trigger {
            case .request, .button: true
            case .urgent, .upset, .complex, .repeat, .topic: false
            }
        }
    }

    /// Asked for a person of their own accord, with nothing gone wrong before.
    package var preferredPerson: Bool {
        guard isRoutine, let first = calls.first else { return false }
        return !(visit?.questions.contains { $0.fate == .unanswered && $0.at < first.calledAt } ?? false)
    }

    package var isUpset: Bool { calls.contains { $0.trigger == .upset } }

    /// What it was about last; nil where nothing was recognised.
    package var topic: String? { visit?.topics.last ?? visit?.questions.last { $0.topic != nil }?.topic }

    // MARK: Booking

    package var startedBooking: Bool { !(visit?.steps.isDisjoint(with: BookingStep.names) ?? true) }

    /// The step of the booking at which they went away without one; nil where they did not, or a person took over.
    package var abandonedStep: String? {
        guard let visit, let step = visit.lastStep, calls.isEmpty, visit.bookings == 0, BookingStep.names.contains(step) else {
            return nil
        }
        return step
    }
}

/// The steps of the booking dialogue in their order, as the counter records them.
package enum BookingStep: String, CaseIterable, Sendable {
    case service, provider, day, time, name, phone
    case readBack = "read-back"

    static let names = Set(allCases.map(\.rawValue))
}
