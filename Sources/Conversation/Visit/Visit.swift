import Answers
import Diary
package import Shop

/// One visit of one customer as a state machine: what they type and what the world answers comes in, what to say and to do goes out.
///
/// It is spread over files by subject: `Desk` answers questions; `BookingDialogue` leads to an appointment, `BookingQuestions` asks and
/// `BookingAnswers` reads on the way, `Asides` follows a change of mind, `DiaryAnswers` tells what came of it; `MyBookingDialogue`, `LateChange` and
/// `LostCode` are about one that exists, `WalkInDialogue` and `WaitingDialogue` about none; `Calling` is about a person on the way, `Idling` watches
/// the time, `Story` tells staff the story.
package struct Visit: Sendable {
    package let content: ShopContent
    package let zone: ZoneRules

    var wording: Wording
    var stage = Stage.desk
    let serviceWords: ServiceWords
    var draft = BookingDraft()
    /// What the diary was asked last and has not answered.
    var awaiting: DiaryRequest?
    /// What was being asked when a question came over it.
    var interrupted: Stage?
    /// The service is chosen for a place in the line, not for a booking.
    var choosesWalkIn = false
    /// The number taken in this visit.
    var ticket: Int?
    /// What this visit put on the waiting list.
    var waiting: BookingDraft?
    var late: LateChange?
    var memory: Memory?
    /// Staff were asked to confirm the date.
    var waitsForDate = false
    var isSaving = false

    var call: OpenCall?
    var isBellDown = false
    /// Nobody can come soon: the next time the desk is free, waiting, a callback or a booking is offered.
    var isOfferDue = false
    var callback = CallbackDraft()
    /// A callback was promised to this customer.
    var hasPromise = false
    package internal(set) var isLedgerWritable = true

    /// The command that presses the simulated panel's button; nil where the panel is real.
    package var buttonCommand: String?

    /// Whether there is a program that reads the screen aloud, and whether this customer wants it to.
    package var canSpeak = false {
        didSet { if canSpeak != oldValue, !hasBegun { body = greetingBody() } }
    }
    package internal(set) var isSpoken = false
    /// How often the bell has confirmed a call of this visit: each is heard at the counter.
    var chimes = 0

    var story = Story()
    /// What the last answer was about, for "and on Sunday?".
    var context = Context()
    /// Questions in a row that were not understood.
    var misses = 0
    var isFeedbackOpen = false
    /// The last answer was no help: the menu asks whether it is wrong.
    var isWrongOpen = false
    var isLineCut = false
    /// The last line was swearing and nothing else.
    var wasInsulted = false

    /// nil until somebody is there: the greeting waits for ever.
    var lastActivity: Duration?
    var isIdleWarned = false
    package internal(set) var hasEnded = false

    var now = Now(monotonic: .zero, wall: Instant(millisecondsSince1970: 0))
    var body: [Screen.Block] = []
    var effects: [VisitEffect] = []

    /// What the customer is being asked.
    enum Stage: Equatable, Sendable {
        case desk
        case suggestions([Suggestion])
        case service(among: [Service.ID], page: Int)
        case provider([Provider.ID])
        case day([LocalDate])
        /// Places for the whole visit, a slot a service.
        case time([[Slot]], page: Int)
        case name, phone, readBack
        case code
        case digits(BookingCode)
        /// Nobody can come soon: waiting, a callback or a booking?
        case waiting
        case callbackName, callbackPhone
        /// The bookings of one visit.
        case actions([Booking])
        case confirmCancel([Booking])
        case lostPhone
        case lostDay(String)
        case recallPhone
        case walkIn(WalkInOffer)
        /// A place that came free.
        case freed([Slot])
        /// Over what was being asked: stop the booking? begin anew?
        case confirmStop, confirmLeave
    }

    /// - Parameter language: of the last visit's greeting, or the shop's first.
    package init(content: ShopContent, zone: ZoneRules, language: Language? = nil, now: Now) {
        self.content = content
        self.zone = zone
        self.now = now
        wording = Wording(language: language ?? content.languages[0], content: content)
        serviceWords = ServiceWords(content)
        body = greetingBody()
    }

    private func greetingBody() -> [Screen.Block] {
        [.paragraph(wording(.greeting))] + (isKnownClosed ? [.paragraph(wording(.nobodyIn))] : []) + menu()
    }

    /// While nobody has done anything, and nobody pressed the button either.
    mutating func greetAnew() {
        if !hasBegun, call == nil { body = greetingBody() }
    }

    package var language: Language { wording.language }
    package var isClockTrusted: Bool { now.isClockTrusted }
    /// Whether anybody has done anything yet: an untouched greeting is no visit.
    package var hasBegun: Bool { lastActivity != nil }

    package mutating func handle(_ event: VisitEvent, in world: Surroundings) -> [VisitEffect] {
        now = world.now
        effects = []
        guard !hasEnded else { return [] }
        switch event {
        case .line(let text):
            noteActivity()
            read(text, in: world)
        case .key(let key):
            noteActivity()
            press(key, in: world)
        case .activity: noteActivity()
        case .lineCut: isLineCut = true
        case .diary(let answer): take(answer, in: world)
        case .bell(let news):
            hear(news)
            noteLateChange(news)
        case .diaryChanged: lookAgain(in: world)
        case .codesReleased(let bookings): showReleased(bookings)
        case .made(let finished): hearMade(finished)
        case .saving(let isSaving): self.isSaving = isSaving
        case .timePassed: timePassed()
        case .ledger(let isWritable):
            isLedgerWritable = isWritable
            // The date turned out to be doubted, or right, before anybody came.
            greetAnew()
        case .inputEnded: end(.inputEnded)
        }
        return effects
    }

    // MARK: Saying

    var say: Speech { Speech(content: content, zone: zone, wording: wording, now: now) }
    var localNow: LocalDateTime { zone.local(now.wall) }
    /// By hours that are written down and a clock that is believed.
    var isKnownClosed: Bool { now.isClockTrusted && !content.hours.isEmpty && !content.isOpen(at: localNow) }

    /// Adds a paragraph to the screen and a turn to the record.
    mutating func tell(_ text: String, recorded: String? = nil) {
        body.append(.paragraph(text))
        note(Turn(who: .deskbell, text: text, recorded: recorded))
    }

    mutating func tell(_ phrase: Phrase, _ values: [String: String] = [:]) {
        var values = values
        values["key"] = values["key"] ?? personKey
        tell(wording(phrase, values))
    }

    /// Numbered lines under the paragraphs; recorded as one turn.
    mutating func offer(_ choices: [(key: String, label: String)]) {
        guard !choices.isEmpty else { return }
        body += choices.map { .choice(key: $0.key, label: $0.label) }
        let text = choices.map { "\($0.key) \($0.label)" }.joined(separator: "\n")
        note(Turn(who: .deskbell, text: text))
    }

    /// Begins a new screen with what the customer said.
    mutating func hearCustomer(_ text: String, withheld: Withheld? = nil, as interpretation: Interpretation? = nil) {
        wasInsulted = false
        body = text.isEmpty ? [] : [.customer(withheld.map { wording($0.phrase) } ?? text)]
        guard !text.isEmpty else { return }
        let recorded = withheld?.rawValue ?? text
        note(
            Turn(
                who: .customer, text: recorded, recorded: recorded, outcome: interpretation?.outcomeName,
                entry: interpretation?.entry, confidence: interpretation?.understanding.confidence))
        if isLineCut {
            isLineCut = false
            tell(.lineTooLong)
        }
    }

    mutating func request(_ request: DiaryRequest) {
        awaiting = request
        effects.append(.diary(request))
    }

    mutating func end(_ reason: VisitEffect.EndReason) {
        promiseLateChange()
        hasEnded = true
        effects.append(.end(reason))
    }
}
