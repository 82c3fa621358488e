import Answers
import Diary
import Shop

/// Looking up, moving and cancelling with the code and the last digits of the phone.
extension Visit {
    mutating func startMyBooking() {
        stage = .code
        askMyBookingAgain()
    }

    mutating func askMyBookingAgain() {
        switch stage {
        case .code: tell(.askCode)
        case .digits: tell(.askDigits)
        case .actions(let booking):
            tell(.yourBooking, valuesOf(booking))
            offer([("1", wording(.actionMove)), ("2", wording(.actionCancel)), ("3", wording(.actionKeep))])
        case .confirmCancel(let booking):
            tell(.confirmCancel, valuesOf(booking))
            offer([("1", wording(.cancelYes)), ("2", wording(.cancelNo))])
        case .desk, .suggestions, .service, .provider, .day, .time, .name, .phone, .readBack, .waiting, .callbackName,
            .callbackPhone:
            break
        }
    }

    mutating func readMyBooking(_ line: String, in world: Surroundings) {
        switch stage {
        case .code: readCode(line, in: world)
        case .digits(let code): readDigits(line, code, in: world)
        case .actions(let booking): readAction(line, booking, in: world)
        case .confirmCancel(let booking): readCancellation(line, booking, in: world)
        case .desk, .suggestions, .service, .provider, .day, .time, .name, .phone, .readBack, .waiting, .callbackName,
            .callbackPhone:
            break
        }
    }

    private mutating func readCode(_ line: String, in world: Surroundings) {
        if let code = BookingCode(line) {
            hearCustomer(code.description, recorded: "(code)")
            stage = .digits(code)
            return askMyBookingAgain()
        }
        let interpretation = world.interpret(line, language)
        if interpretation.firing != nil || interpretation.entry != nil { return answer(line, in: world) }
        hearCustomer(line)
        countMiss()
        tell(.codeWrong)
    }

    private mutating func readDigits(_ line: String, _ code: BookingCode, in world: Surroundings) {
        let digits = line.filter(\.isNumber)
        guard digits.count >= 4, digits.count + 6 > line.count else {
            let interpretation = world.interpret(line, language)
            if interpretation.firing != nil { return answer(line, in: world) }
            hearCustomer(line, recorded: "(digits)")
            countMiss()
            return askMyBookingAgain()
        }
        hearCustomer("····", recorded: "(digits)")
        request(.find(code: code, digits: digits))
    }

    mutating func showFound(_ booking: Booking) {
        guard booking.status == .booked || booking.status == .held, booking.slot.start > now.wall else {
            stage = .desk
            tell(.alreadyOver)
            return askAgain()
        }
        showActions(booking)
    }

    mutating func showActions(_ booking: Booking) {
        draft = BookingDraft()
        stage = .actions(booking)
        askMyBookingAgain()
    }

    private mutating func readAction(_ line: String, _ booking: Booking, in world: Surroundings) {
        let interpretation = world.interpret(line, language)
        let task = interpretation.firing == nil ? interpretation.understanding.outcome : .unknown
        if line == "1" || task == .intent(.task(.move)) {
            hearCustomer("1 " + wording(.actionMove))
            guard mayChange(booking) else { return }
            draft = BookingDraft()
            draft.service = booking.service
            draft.preference = .one(booking.slot.provider)
            draft.moving = booking
            draft.when = line == "1" ? nil : interpretation.when
            proceed(in: world)
        } else if line == "2" || task == .intent(.task(.cancel)) {
            hearCustomer("2 " + wording(.actionCancel))
            guard mayChange(booking) else { return }
            stage = .confirmCancel(booking)
            askMyBookingAgain()
        } else if line == "3" || task == .intent(.chat(.no)) {
            hearCustomer("3 " + wording(.actionKeep))
            stage = .desk
            tell(.kept)
            askAgain()
        } else {
            readAside(line, interpretation, in: world)
        }
    }

    /// Inside the owner's window a person decides; they are called with the booking on the card.
    private mutating func mayChange(_ booking: Booking) -> Bool {
        let hours = content.bookingRules.cancellationHours
        guard booking.slot.start < now.wall.adding(minutes: hours * 60) else { return true }
        let rules = content.bookingRules.cancellationPolicy
        stage = .desk
        tell(.lateChange, ["hours": String(hours), "policy": rules[language] ?? rules[content.languages[0]] ?? ""])
        callPerson(
            CallDraft(
                trigger: .topic,
                reason: "Wants to change booking \(booking.code), \(say.when(booking.slot.start)), inside the \(hours)-hour window."
            ))
        askAgain()
        return false
    }

    private mutating func readCancellation(_ line: String, _ booking: Booking, in world: Surroundings) {
        let interpretation = world.interpret(line, language)
        if line == "1" || interpretation.understanding.outcome == .intent(.chat(.yes)) {
            hearCustomer("1 " + wording(.cancelYes))
            request(.cancel(booking.id))
        } else if line == "2" || interpretation.understanding.outcome == .intent(.chat(.no)) {
            hearCustomer("2 " + wording(.cancelNo))
            stage = .desk
            tell(.kept)
            askAgain()
        } else {
            readAside(line, interpretation, in: world)
        }
    }

    mutating func tellMoved(_ booking: Booking) {
        let values = valuesOf(booking)
        draft = BookingDraft()
        stage = .desk
        tell(.moved, values)
        story.booked.append(wording(.moved, values))
        askAgain()
    }

    mutating func tellCancelled(_ booking: Booking) {
        let values = valuesOf(booking)
        stage = .desk
        tell(.cancelled, values)
        story.booked.append(wording(.cancelled, values))
        askAgain()
    }

    func valuesOf(_ booking: Booking) -> [String: String] {
        [
            "service": content.service(booking.service).map(say.name) ?? booking.service.rawValue,
            "provider": say.name(booking.slot.provider), "when": say.when(booking.slot.start), "code": booking.code.description,
        ]
    }
}
