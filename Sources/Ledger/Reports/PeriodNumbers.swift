internal import Shop

/// What was recorded of a stretch of time. Practice is not in it.
package struct PeriodFacts: Equatable, Sendable {
    /// That began in it.
    package var visits: [VisitFacts]
    /// That were made in it. Each belongs to the visit it names, if that began in it too.
    package var calls: [CallFacts]

    package init(visits: [VisitFacts] = [], calls: [CallFacts] = []) {
        self.visits = visits
        self.calls = calls
    }

    /// By beginning.
    package var contacts: [Contact] {
        let known = Set(visits.map(\.id))
        let real = calls.filter { !$0.isFalseAlarm }.sorted { $0.calledAt < $1.calledAt }
        let made = Dictionary(grouping: real.filter { $0.visit.map(known.contains) ?? false }) { $0.visit }
        let alone = real.filter { !($0.visit.map(known.contains) ?? false) }.map { Contact(visit: nil, calls: [$0]) }
        return (visits.map { Contact(visit: $0, calls: made[$0.id] ?? []) } + alone).sorted { $0.startedAt < $1.startedAt }
    }
}

/// The numbers of a stretch of time, each a rule over the records and nothing else.
package struct PeriodNumbers: Equatable, Sendable {
    package struct Step: Equatable, Sendable {
        package var step: BookingStep
        /// Visits that came to this step.
        package var reached: Int
        /// Of them, those that went away at it.
        package var left: Int
    }

    package struct Topic: Equatable, Sendable {
        /// An entry's id or a fact's name.
        package var name: String
        package var count: Int
    }

    /// Visits at the counter, and calls by the button alone.
    package var contacts = 0
    /// Of them, those that wanted something: what every share below is of, unless it says otherwise.
    package var matters = 0
    package var questions = 0
    package var bookings = 0
    package var calls = 0
    package var falseAlarms = 0
    /// Made while the shop was open and missed at least once; calls nobody could hear do not count.
    package var missed = Share(0, of: 0)
    package var callsWhenClosed = 0
    /// Not resolved yet.
    package var openCalls = 0

    /// Call → "coming". The customer's wait begins with the call; nothing that a machine says ends it.
    package var acknowledge: WaitingTimes
    /// Call → somebody is there.
    package var answer: WaitingTimes
    /// Call → resolved for good.
    package var resolve: WaitingTimes

    package var settled = Share(0, of: 0)
    /// Questions without an answer, of all questions.
    package var fallback = Share(0, of: 0)
    /// "Yes, that helped", of all who said yes or no; a visit counts once, by its last word.
    package var satisfied = Share(0, of: 0)
    /// Asked for a person of their own accord, of the routine matters.
    package var preferredPerson = Share(0, of: 0)
    package var paths: [Contact.Path: Int] = [:]

    package var startedBookings = 0
    package var steps: [Step] = []

    package var upset = 0
    /// By local hour, 0...23.
    package var contactsByHour = [Int](repeating: 0, count: 24)
    package var callsByHour = [Int](repeating: 0, count: 24)
    package var upsetByHour = [Int](repeating: 0, count: 24)
    /// Most frequent first, by name where they are equal.
    package var topics: [Topic] = []
    package var upsetTopics: [Topic] = []

    package init(_ facts: PeriodFacts, by clock: OpenTime) {
        let calls = facts.calls
        acknowledge = WaitingTimes(calls.compactMap { call in call.acknowledgedAt.map { (call.calledAt, $0) } }, by: clock)
        let real = calls.filter { !$0.isFalseAlarm }
        answer = WaitingTimes(real.compactMap { call in call.answeredAt.map { (call.calledAt, $0) } }, by: clock)
        resolve = WaitingTimes(real.compactMap { call in call.resolvedAt.map { (call.calledAt, $0) } }, by: clock)
        let heard = calls.filter { clock.isOpen(at: $0.calledAt) }
        self.calls = calls.count
        falseAlarms = calls.count - real.count
        missed = Share(heard.count { $0.wasMissed }, of: heard.count)
        callsWhenClosed = calls.count - heard.count
        openCalls = calls.count { $0.resolvedAt == nil }

        let contacts = facts.contacts, matters = contacts.filter(\.hasMatter)
        self.contacts = contacts.count
        self.matters = matters.count
        settled = Share(matters.count { $0.isSettled }, of: matters.count)
        let routine = matters.filter(\.isRoutine)
        preferredPerson = Share(routine.count { $0.preferredPerson }, of: routine.count)
        for contact in matters { paths[contact.path, default: 0] += 1 }

        let questions = facts.visits.flatMap(\.questions)
        self.questions = questions.count
        fallback = Share(questions.count { $0.fate == .unanswered }, of: questions.count)
        let judged = facts.visits.compactMap(\.helped)
        satisfied = Share(judged.count { $0 }, of: judged.count)
        bookings = facts.visits.reduce(0) { $0 + $1.bookings }

        count(bookingSteps: contacts)
        count(hours: contacts, calls: real, zone: clock.zone)
        topics = Self.ranked(facts.visits.flatMap(\.topics))
        upsetTopics = Self.ranked(contacts.filter(\.isUpset).compactMap(\.topic))
    }

    private mutating func count(bookingSteps contacts: [Contact]) {
        startedBookings = contacts.count { $0.startedBooking }
        let left = contacts.compactMap(\.abandonedStep)
        steps = BookingStep.allCases.map { step in
            Step(
                step: step, reached: contacts.count { $0.visit?.steps.contains(step.rawValue) ?? false },
                left: left.count { $0 == step.rawValue })
        }
    }

    private mutating func count(hours contacts: [Contact], calls: [CallFacts], zone: ZoneRules) {
        upset = contacts.count { $0.isUpset }
        for contact in contacts { contactsByHour[zone.local(contact.startedAt).time.minutes / 60 % 24] += 1 }
        for call in calls { callsByHour[zone.local(call.calledAt).time.minutes / 60 % 24] += 1 }
        for contact in contacts where contact.isUpset {
            upsetByHour[zone.local(contact.startedAt).time.minutes / 60 % 24] += 1
        }
    }

    private static func ranked(_ names: [String]) -> [Topic] {
        Dictionary(grouping: names) { $0 }.map { Topic(name: $0, count: $1.count) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }
}
