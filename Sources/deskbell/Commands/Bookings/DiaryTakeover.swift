import Diary
import Ledger
import Shop

/// Takes another diary's appointments into this one: looks up service and person, books what is free whatever the rules for customers say, and
/// keeps what cannot be booked as blocked time where it can. One transaction: all that fits, or nothing.
struct DiaryTakeover {
    struct Source {
        let appointments: [ImportedAppointment]
        let mistakes: [ImportMistake]
        let notes: [ImportMistake]
        /// Of times without a zone; nil: the shop's.
        let zone: ZoneRules?
        /// row, line
        let unit: String
    }

    var desk: BookingDesk
    let by: String
    /// Where the file does not say it.
    var provider: Provider.ID?
    var service: Service?

    /// A promise that was given elsewhere holds, whatever customers may book here.
    private static let waived: Set<BookingRefusal> = [.closed, .past, .offGrid, .tooSoon, .tooFar, .notOffered, .tooMany]

    init(desk: BookingDesk, by: String) {
        self.desk = desk
        self.by = by
    }

    func run(_ source: Source) throws -> ImportReport {
        var report = ImportReport(unit: source.unit)
        report.refused = source.mistakes
        report.notes = source.notes
        try desk.file.together { () throws(LedgerError) in
            for appointment in source.appointments {
                do throws(Problem) {
                    try take(appointment, source.zone ?? desk.shop.zone, &report)
                } catch {
                    switch error {
                    case .refused(let because): report.refused.append(ImportMistake(place: appointment.place, because: because))
                    case .ledger(let error): throw error
                    }
                }
            }
        }
        report.refused.sort { $0.place < $1.place }
        report.notes.sort { $0.place < $1.place }
        return report
    }

    private enum Problem: Error { case refused(String), ledger(LedgerError) }

    private func take(_ appointment: ImportedAppointment, _ zone: ZoneRules, _ report: inout ImportReport) throws(Problem) {
        guard appointment.omission == nil else {
            report.omitted += 1
            return
        }
        let start = try start(appointment.start, zone)
        let isWhole = appointment.start.isDate
        let service = isWhole ? nil : service(of: appointment)
        let end: Instant
        if isWhole {
            let date = desk.shop.zone.local(start).date
            end = desk.shop.zone.start(of: date.adding(days: appointment.days))
        } else {
            end = start.adding(minutes: max(5, appointment.minutes ?? service?.minutes ?? 30))
        }
        guard end > Clocks.wall else {
            report.past += 1
            return
        }
        if let known = try ledger({ file throws(LedgerError) in try file.booking(appointment.id) }) {
            report.known += 1
            if known.booking.slot.start != start, known.sequence == 0 {
                let time = StaffTime(zone: desk.shop.zone)
                report.notes.append(
                    ImportMistake(
                        place: appointment.place,
                        because:
                            "it is in the diary at \(time.stamp(known.booking.slot.start)) and here at \(time.stamp(start)): move it, if this one is right (\(known.booking.code))"
                    ))
            }
            return
        }
        let who = try person(of: appointment)
        guard let service else {
            guard let who else { throw .refused("it is not said what it is, nor whose it is; say --with and --service") }
            // A customer's name is kept with a booking, where erasing finds it, not in the reason of a block.
            guard appointment.customer.isEmpty else {
                let said = CleanText.line(appointment.service.prefix(40))
                throw .refused(
                    said.isEmpty
                        ? "it is not said what it is; say --service" : "the shop has no service “\(said)”; add it, or say --service"
                )
            }
            return try block(appointment, who, start..<end, isWhole ? "all day" : "no service of the shop is named", &report)
        }
        try book(appointment, fitted(service, appointment), who, start, &report)
    }

    // MARK: what is meant

    private func start(_ time: CalendarTime, _ zone: ZoneRules) throws(Problem) -> Instant {
        let local: LocalDateTime, rules: ZoneRules
        switch time {
        case .utc(let instant): return instant
        case .date(let date): return desk.shop.zone.start(of: date)
        case .floating(let wall): (local, rules) = (wall, zone)
        case .zoned(let wall, zone: let name):
            guard let known = TakeoverZones.rules(name) else {
                throw .refused("the time zone “\(CleanText.line(name.prefix(40)))” is not known")
            }
            (local, rules) = (wall, known)
        }
        switch rules.resolve(local) {
        case .one(let instant), .repeated(first: let instant, second: _): return instant
        case .skipped: throw .refused("\(local.time) does not exist on \(local.date): the clocks go forward")
        }
    }

    private func service(of appointment: ImportedAppointment) -> Service? {
        if !appointment.service.isEmpty {
            do { return try desk.names.service(appointment.service) } catch {
                // What is not known by name may be known by what is written over it.
            }
        }
        return desk.names.service(within: appointment.service + " " + appointment.title) ?? service
    }

    /// nil: anyone.
    private func person(of appointment: ImportedAppointment) throws(Problem) -> Provider.ID? {
        if let named = desk.names.provider(within: appointment.provider) ?? desk.names.provider(within: appointment.details)
            ?? desk.names.provider(within: appointment.title)
        {
            return named
        }
        if let provider { return provider }
        let all = desk.shop.content.providers
        // A table's column of people; of a calendar's names most are customers'.
        if !appointment.service.isEmpty || !appointment.customer.isEmpty, !appointment.provider.isEmpty, all.count > 1 {
            let said = CleanText.line(appointment.provider.prefix(40))
            throw .refused("the shop has no person “\(said)”; add them, or say --with")
        }
        return all.count == 1 ? all[0].id : nil
    }

    /// As long as the other diary says.
    private func fitted(_ service: Service, _ appointment: ImportedAppointment) -> Service {
        guard let minutes = appointment.minutes, minutes != service.minutes else { return service }
        var fitted = service
        fitted.steps = [Service.Step(minutes: max(5, (minutes + 4) / 5 * 5))]
        return fitted
    }

    private func customer(_ appointment: ImportedAppointment, _ service: Service) -> Customer {
        let name = appointment.customer.isEmpty ? desk.names.rest(of: appointment.title, without: service) : appointment.customer
        let number = appointment.phone.isEmpty ? Self.phone(in: appointment.details + "\n" + appointment.title) : appointment.phone
        var customer = Customer(name: "", phone: "", notice: "")
        do { customer.name = try CustomerName(name).text } catch {
            // Staff add it; the time is kept all the same.
        }
        do { customer.phone = try PhoneNumber(number).normalized } catch {
            // Without one, as staff may book.
        }
        return customer
    }

    /// What is called one, else the first number that is long enough: a booking code is not.
    private static func phone(in text: String) -> String {
        let named = #/(?:phone|telephone|telefon|tel|mobile|mobil|handy|cell)\.?:?\s*(\+?\d[\d \/().-]{3,20}\d)/#.ignoresCase()
        if let match = text.firstMatch(of: named) { return String(match.1) }
        return text.matches(of: #/\+?\d[\d \/().-]{5,20}\d/#).map { String($0.output) }.first { $0.count(where: \.isNumber) >= 7 }
            ?? ""
    }

    // MARK: into the diary

    private func book(
        _ appointment: ImportedAppointment, _ service: Service, _ who: Provider.ID?, _ start: Instant, _ report: inout ImportReport
    ) throws(Problem) {
        guard start.secondsSince1970 % 60 == 0, service.minutes <= 1440 else { throw .refused("it is longer than a day") }
        let candidates: Result<[[Slot]], BookingRefusal>
        do { candidates = try desk.candidates(for: [service], start: start, with: who, overriding: Self.waived) } catch let error
            as LedgerError
        {
            throw .ledger(error)
        } catch {
            throw .refused("it cannot be looked up")
        }
        let refusal: BookingRefusal
        switch candidates {
        case .failure(let why): refusal = why
        case .success(let slots):
            var order = BookingOrder(services: [service], candidates: slots, origin: .import, by: by, overriding: Self.waived)
            order.reason = "taken over from another diary"
            order.id = appointment.id
            let customer = customer(appointment, service)
            let result = try ledger { file throws(LedgerError) in
                try file.book(order, for: customer, judge: desk.judge, at: Clocks.ledgerMoment)
            }
            guard case .failure(let why) = result else {
                report.imported += 1
                if customer.phone.isEmpty, !appointment.phone.isEmpty {
                    let said = CleanText.line(appointment.phone.prefix(40))
                    report.notes.append(
                        ImportMistake(place: appointment.place, because: "“\(said)” is no phone number; it was left out"))
                }
                if customer.name.isEmpty { report.nameless += 1 }
                return
            }
            refusal = why
        }
        throw .refused(desk.because(refusal, services: [service], start: start, provider: who))
    }

    private func block(
        _ appointment: ImportedAppointment, _ who: Provider.ID, _ range: Range<Instant>, _ because: String,
        _ report: inout ImportReport
    ) throws(Problem) {
        let id = appointment.id.rawValue
        let known = try ledger { file throws(LedgerError) in try file.blocks(in: range).contains { $0.id == id } }
        guard !known else {
            report.known += 1
            return
        }
        let block = Block(
            id: id, provider: who, start: range.lowerBound, end: range.upperBound,
            reason: CleanText.line(appointment.title.prefix(200)), by: by,
            createdAt: Clocks.wall)
        _ = try ledger { file throws(LedgerError) in try file.block(block, aroundBookings: true, at: Clocks.ledgerMoment) }
        report.blocked += 1
        report.notes.append(
            ImportMistake(place: appointment.place, because: "\(because); it is blocked time for \(desk.names.name(of: who))"))
    }

    private func ledger<Value>(_ work: (LedgerFile) throws(LedgerError) -> Value) throws(Problem) -> Value {
        do throws(LedgerError) { return try work(desk.file) } catch { throw .ledger(error) }
    }
}
