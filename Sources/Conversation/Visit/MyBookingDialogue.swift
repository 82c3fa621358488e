import Answers
import Diary
import Shop

/// Looking up, moving and cancelling with the code and the last digits of the phone. The services of one visit go together.
extension Visit {
    mutating func startMyBooking() {
        releaseSlots()
        draft = BookingDraft()
        stage = .code
        askAgain()
    }

    mutating func askAction(_ bookings: [Booking]) {
        tell(.yourBooking, valuesOf(bookings))
        offer([("1", wording(.actionMove)), ("2", wording(.actionCancel)), ("3", wording(.actionKeep))])
    }

    mutating func askCancellation(_ bookings: [Booking]) {
        tell(.confirmCancel, valuesOf(bookings))
        offer([("1", wording(.cancelYes)), ("2", wording(.cancelNo))])
    }

    mutating func readCode(_ line: String, in world: Surroundings) {
        if let code = BookingCode(line) {
            hearCustomer(code.description, withheld: .code)
            stage = .digits(code)
            return askAgain()
        }
        if line == String(Key.helped) || SpokenWish.lostCode(line) {
            hearCustomer(line)
            return startLostCode()
        }
        let digits = line.filter(\.isNumber).count
        let interpretation = world.interpret(line, language)
        if digits == 0, interpretation.firing != nil || interpretation.entry != nil { return answer(line, in: world) }
        if SpokenWish.stops(line) {
            hearCustomer(line)
            stage = .desk
            tell(.kept)
            return askAgain()
        }
        hearCustomer(line, withheld: digits > 0 ? .code : nil)
        // Every code has a check digit: six digits that are none were copied wrongly.
        miss(digits == 6 ? .codeMistyped : .codeWrong)
        askAgain()
    }

    mutating func readDigits(_ line: String, _ code: BookingCode, in world: Surroundings) {
        let digits = line.filter(\.isNumber)
        guard digits.count >= 4, digits.count + 6 > line.count else {
            let interpretation = world.interpret(line, language)
            if interpretation.firing != nil { return answer(line, in: world) }
            hearCustomer(line, withheld: .digits)
            miss(.digitsWrong)
            return askAgain()
        }
        hearCustomer("····", withheld: .digits)
        request(.find(code: code, digits: digits))
    }

    mutating func showFound(_ bookings: [Booking]) {
        let coming = bookings.filter { $0.status == .booked && $0.slot.start > now.wall }
        guard !coming.isEmpty else {
            stage = .desk
            tell(.alreadyOver)
            return askAgain()
        }
        misses = 0
        showActions(coming)
    }

    mutating func showActions(_ bookings: [Booking]) {
        draft = BookingDraft()
        stage = .actions(bookings)
        askAgain()
    }

    mutating func readAction(_ line: String, _ bookings: [Booking], in world: Surroundings) {
        let interpretation = world.interpret(line, language)
        let task = interpretation.firing == nil ? interpretation.understanding.outcome : .unknown
        if line == "1" || task == .intent(.task(.move)) || line != "2" && line != "3" && interpretation.when != nil {
            hearCustomer("1 " + wording(.actionMove))
            guard mayChange(bookings, .move) else { return }
            draft = BookingDraft()
            draft.services = bookings.map(\.service)
            let providers = Set(bookings.map(\.slot.provider))
            draft.preference = providers.count == 1 ? .one(bookings[0].slot.provider) : .anyone
            draft.moving = bookings
            draft.when = line == "1" ? nil : interpretation.when
            proceed(in: world)
        } else if line == "2" || task == .intent(.task(.cancel)) {
            hearCustomer("2 " + wording(.actionCancel))
            chooseCancellation(of: bookings)
        } else if line == "3" || task == .intent(.chat(.no)) || SpokenWish.stops(line) {
            hearCustomer("3 " + wording(.actionKeep))
            keepBooking()
        } else {
            readAside(line, interpretation, in: world)
        }
    }

    mutating func chooseCancellation(of bookings: [Booking]) {
        guard mayChange(bookings, .cancel) else { return }
        stage = .confirmCancel(bookings)
        askAgain()
    }

    mutating func readCancellation(_ line: String, _ bookings: [Booking], in world: Surroundings) {
        let interpretation = world.interpret(line, language)
        if line == "1" || SpokenWish.agrees(line) || interpretation.understanding.outcome == .intent(.chat(.yes)) {
            hearCustomer("1 " + wording(.cancelYes))
            request(.cancel(bookings.map(\.id)))
        } else if line == "2" || interpretation.understanding.outcome == .intent(.chat(.no)) {
            hearCustomer("2 " + wording(.cancelNo))
            keepBooking()
        } else {
            readAside(line, interpretation, in: world)
        }
    }

    private mutating func keepBooking() {
        stage = .desk
        tell(.kept)
        askAgain()
    }

    mutating func tellMoved(_ bookings: [Booking]) {
        let values = valuesOf(bookings)
        draft = BookingDraft()
        stage = .desk
        tell(wording(.moved, values), recorded: wording(.moved, values.merging(["code": "…"]) { $1 }))
        settle(.moved, staffSay.values(of: bookings))
        askAgain()
    }

    mutating func tellCancelled(_ bookings: [Booking]) {
        let values = valuesOf(bookings)
        stage = .desk
        tell(.cancelled, values)
        settle(.cancelled, staffSay.values(of: bookings))
        askAgain()
    }

    func valuesOf(_ bookings: [Booking]) -> [String: String] { say.values(of: bookings) }
}
