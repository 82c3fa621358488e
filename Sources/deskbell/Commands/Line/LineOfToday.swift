import Diary
import Ledger
import Shop

/// Walk-ins and bookings in one line, by when they are likely to begin.
struct LineOfToday {
    enum Line {
        case walkIn(WalkIn, WalkInEstimate?)
        case booking(BookingRecord)
    }
    private let desk: BookingDesk

    init(_ desk: BookingDesk) { self.desk = desk }

    func lines(all: Bool) throws(LedgerError) -> [Line] {
        let moment = Clocks.ledgerMoment, zone = desk.shop.zone
        let line = try desk.file.walkInLine(finder: desk.finder, at: moment)
        let walkIns = try desk.file.walkIns(on: desk.today).filter { all || $0.state.isHere }
        let bookings = try desk.file.bookings(
            BookingFilter(
                starts: zone.start(of: desk.today)..<zone.start(of: desk.today.adding(days: 1)),
                statuses: all ? [.booked, .arrived, .done, .noShow] : [.booked, .arrived])
        ).filter { all || $0.booking.status == .arrived || $0.booking.slot.end > moment.wall }
        let known: [(at: Instant, line: Line)] =
            walkIns.map { walkIn in
                let estimate = walkIn.state == .waiting ? line.estimate(of: walkIn.id) : nil
                // Who has no room today stands at the end.
                let never = zone.start(of: desk.today.adding(days: 1))
                let at =
                    walkIn.state == .waiting ? estimate?.slot.start ?? never : walkIn.startedAt ?? walkIn.calledAt ?? walkIn.takenAt
                return (at, .walkIn(walkIn, estimate))
            } + bookings.map { ($0.booking.slot.start, .booking($0)) }
        return known.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element.line)
    }
}

extension LineOfToday.Line {
    /// One line: `#7  waits 12 min  Men's cut with Jonas, Ali: 1 ahead, about 25 minutes (15:40 with Jonas).`
    func text(_ desk: BookingDesk) -> String {
        let time = StaffTime(zone: desk.shop.zone)
        switch self {
        case .booking(let record):
            let booking = record.booking, name = booking.customer.isEmpty ? "(no name yet)" : CleanText.line(booking.customer)
            let state = booking.status == .booked ? "booked" : booking.status.rawValue
            return "\(time.time(booking.slot.start))  \(state)  \(desk.names.name(of: booking.service)) with "
                + "\(desk.names.name(of: booking.slot.provider)), \(name) (\(booking.code))"
        case .walkIn(let walkIn, let estimate):
            let who = walkIn.provider.map { " with \(desk.names.name(of: $0))" } ?? ""
            let name = walkIn.customer.map { $0.name.isEmpty ? "" : ", \(CleanText.line($0.name))" } ?? ""
            let what = "\(desk.names.name(of: walkIn.service))\(who)\(name)"
            switch walkIn.state {
            case .waiting:
                return "#\(walkIn.number)  waits \(time.passed(since: walkIn.takenAt))  \(what): \(LineAdd.words(estimate, desk))"
            case .called: return "#\(walkIn.number)  called \(walkIn.calledAt.map(time.time) ?? "")  \(what)"
            case .started: return "#\(walkIn.number)  since \(walkIn.startedAt.map(time.time) ?? "")  \(what)"
            case .done, .noShow, .left:
                return "#\(walkIn.number)  \(walkIn.state.rawValue) \(walkIn.endedAt.map(time.time) ?? "")  \(what)"
            }
        }
    }
}

/// One of the line in JSON. Bookings have no number, walk-ins no code.
struct LineJSON: Encodable {
    let kind, service: String
    let number: Nullable<Int>
    let code: Nullable<String>
    let state: String
    let provider, customer, phone: Nullable<String>
    // The contract writes keys so.
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let taken_at, called_at, started_at, ended_at: Nullable<String>
    /// When they are booked, or likely to begin.
    let start: Nullable<String>
    let ahead, minutes: Nullable<Int>
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let told_minutes: Nullable<Int>

    init(_ line: LineOfToday.Line, _ desk: BookingDesk) {
        let zone = desk.shop.zone
        func time(_ instant: Instant?) -> Nullable<String> { Nullable(instant.map(zone.rfc3339)) }
        func text(_ text: String?) -> Nullable<String> { Nullable(text.flatMap { $0.isEmpty ? nil : CleanText.line($0) }) }
        switch line {
        case .walkIn(let walkIn, let estimate):
            kind = "walk-in"
            service = walkIn.service.rawValue
            number = Nullable(walkIn.number)
            code = Nullable(nil)
            state = walkIn.state.rawValue
            provider = text((walkIn.provider ?? estimate?.slot.provider)?.rawValue)
            customer = text(walkIn.customer?.name)
            phone = text(walkIn.customer?.phone)
            taken_at = time(walkIn.takenAt)
            called_at = time(walkIn.calledAt)
            started_at = time(walkIn.startedAt)
            ended_at = time(walkIn.endedAt)
            start = time(walkIn.startedAt ?? walkIn.calledAt ?? estimate?.slot.start)
            ahead = Nullable(estimate?.ahead)
            minutes = Nullable(estimate?.minutes)
            told_minutes = Nullable(walkIn.toldMinutes)
        case .booking(let record):
            let booking = record.booking
            kind = "booking"
            service = booking.service.rawValue
            number = Nullable(nil)
            code = text(booking.code.digits)
            state = booking.status.rawValue
            provider = text(booking.slot.provider.rawValue)
            customer = text(booking.customer)
            phone = text(booking.phone)
            (taken_at, called_at, started_at, ended_at) = (Nullable(nil), Nullable(nil), Nullable(nil), Nullable(nil))
            start = time(booking.slot.start)
            (ahead, minutes, told_minutes) = (Nullable(nil), Nullable(nil), Nullable(nil))
        }
    }
}
