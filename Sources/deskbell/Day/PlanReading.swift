import Diary
import Ledger
import Shop

/// What a day's plan is made of.
struct PlanSources {
    let content: ShopContent
    let zone: ZoneRules
    /// Of the day and the evening before.
    var bookings: [BookingRecord]
    var blocks: [Block]
    var walkIns: [WalkIn]
    var now: Instant

    /// Everything of the days, in one state of the ledger.
    init(_ days: ClosedRange<LocalDate>, shop: OpenShop, file: LedgerFile, now: Instant) throws(LedgerError) {
        content = shop.content
        zone = shop.zone
        self.now = now
        // A day earlier: who came last night may still be there after midnight.
        let range = shop.zone.start(of: days.lowerBound.adding(days: -1))..<shop.zone.start(of: days.upperBound.adding(days: 1))
        bookings = try file.bookings(BookingFilter(starts: range, statuses: Set(Booking.Status.allCases).subtracting([.cancelled])))
        blocks = try file.blocks(in: range)
        walkIns = []
        for day in days.lowerBound.daysSinceEpoch...days.upperBound.daysSinceEpoch {
            walkIns += try file.walkIns(on: LocalDate(daysSinceEpoch: day))
        }
    }

    init(
        content: ShopContent, zone: ZoneRules, bookings: [BookingRecord] = [], blocks: [Block] = [], walkIns: [WalkIn] = [],
        now: Instant
    ) {
        self.content = content
        self.zone = zone
        self.bookings = bookings
        self.blocks = blocks
        self.walkIns = walkIns
        self.now = now
    }
}

extension DayPlan {
    /// - Parameter only: nil for everybody.
    init(_ date: LocalDate, _ sources: PlanSources, only: Provider.ID? = nil) {
        let day = PlanDay(date, sources), content = sources.content
        self.date = date
        labels = day.labels
        let today = sources.zone.local(sources.now).date
        now = today == date ? day.minutes(sources.now) : nil
        var columns: [PlanColumn] = [], absent: [String] = []
        let known = content.providers.map(\.id)
        // Who left the shop may still have bookings.
        let others = Set(day.bookings.map(\.booking.slot.provider)).subtracting(known).sorted { $0.rawValue < $1.rawValue }
        for id in known + others where only == nil || only == id {
            let items = day.items(of: id)
            let hours = content.provider(id).map { content.workingHours(of: $0, on: date) } ?? []
            let name = content.provider(id)?.name ?? id.rawValue
            if hours.isEmpty, !items.contains(where: \.kind.isSolid), only == nil {
                let reason = content.provider(id)?.exceptions.last { $0.contains(date) }?.reason
                absent.append(CleanText.line(name + (reason.map { " (\($0))" } ?? "")))
                continue
            }
            let note = hours.isEmpty ? "not in" : hours.map { "\($0.start)–\($0.end)" }.joined(separator: ", ")
            columns.append(PlanColumn(heading: CleanText.line(name), note: note, hours: day.hours(of: id), items: items))
        }
        self.columns = columns
        let opening = content.openingHours(on: date)
        reason = opening.reason.map { CleanText.line($0) }
        isClosed = opening.ranges.isEmpty
        self.absent = isClosed ? [] : absent
        bookings = day.bookings.filter { only == nil || $0.booking.slot.provider == only }
            .count { $0.booking.status != .noShow && $0.booking.status != .held }
        waiting = sources.walkIns.filter {
            $0.day == date && ($0.state == .waiting || $0.state == .called) && (only == nil || $0.provider ?? only == only)
        }
        .map { walkIn in
            PlanWaiting(
                number: walkIn.number, isCalled: walkIn.state == .called, service: day.name(of: walkIn.service),
                provider: walkIn.provider.map { CleanText.line(content.provider($0)?.name ?? $0.rawValue) },
                waited: Int(max(0, sources.now.milliseconds(since: walkIn.takenAt)) / 60_000))
        }
    }
}

/// The day's items, person by person.
struct PlanDay {
    let date: LocalDate
    let sources: PlanSources
    let start: Instant
    /// 1440, but for days on which the clocks change.
    let length: Int
    let bookings: [BookingRecord]

    init(_ date: LocalDate, _ sources: PlanSources) {
        self.date = date
        self.sources = sources
        let start = sources.zone.start(of: date), end = sources.zone.start(of: date.adding(days: 1))
        self.start = start
        length = Int(end.milliseconds(since: start) / 60_000)
        bookings = sources.bookings.filter { $0.booking.slot.start < end && $0.booking.slot.end > start }
    }

    func minutes(_ instant: Instant) -> Int { Int(instant.milliseconds(since: start) / 60_000) }

    /// For each five minutes that the wall clock calls by another name than their count.
    var labels: [Int: String] {
        let zone = sources.zone
        guard zone.offset(at: start) != zone.offset(at: start.adding(minutes: length).adding(seconds: -1)) else { return [:] }
        var labels: [Int: String] = [:]
        for minute in 0...length {
            let instant = start.adding(minutes: minute), local = zone.local(instant)
            switch zone.resolve(local) {
            case .repeated(let first, _): labels[minute] = "\(local.time)" + (instant == first ? "A" : "B")
            case .one, .skipped: labels[minute] = "\(local.time)"
            }
        }
        return labels
    }

    func name(of id: Service.ID) -> String {
        let content = sources.content
        guard let service = content.service(id) else { return CleanText.line(id.rawValue) }
        return CleanText.line(service.name[content.languages[0]] ?? service.name.values.min() ?? id.rawValue)
    }

    func items(of id: Provider.ID) -> [PlanItem] {
        var items = background(of: id)
        for record in bookings where record.booking.slot.provider == id { items += self.items(record.booking) }
        for block in sources.blocks where block.provider == id {
            if let minutes = clipped(block.start, block.end) {
                items.append(PlanItem(.block, minutes, title: CleanText.line(block.reason), details: [CleanText.line(block.by)]))
            }
        }
        for walkIn in sources.walkIns where walkIn.day == date && walkIn.provider == id { items += item(walkIn) }
        return items.sorted { ($0.minutes.lowerBound, $0.minutes.upperBound) < ($1.minutes.lowerBound, $1.minutes.upperBound) }
    }

    private func clipped(_ from: Instant, _ until: Instant) -> Range<Int>? {
        let first = max(0, minutes(from)), last = min(length, minutes(until))
        return first < last ? first..<last : nil
    }

    // MARK: what is behind

    /// Minutes between two stretches of work; whoever comes again in the evening was not in.
    private static let longestBreak = 180

    /// When they work.
    func hours(of id: Provider.ID) -> [Range<Int>] {
        guard let provider = sources.content.provider(id) else { return [] }
        func minutes(_ time: TimeOfDay) -> Int {
            time.minutes == 1440 ? length : self.minutes(sources.zone.instant(LocalDateTime(date, time)))
        }
        return sources.content.workingHours(of: provider, on: date).compactMap { range in
            let from = minutes(range.start), until = minutes(range.end)
            return from < until ? from..<until : nil
        }
    }

    private func background(of id: Provider.ID) -> [PlanItem] {
        guard sources.content.provider(id) != nil else { return [] }
        var items: [PlanItem] = [], at = 0
        for range in hours(of: id) {
            let isBreak = at > 0 && range.lowerBound - at <= Self.longestBreak
            if at < range.lowerBound {
                items.append(PlanItem(isBreak ? .pause : .away, at..<range.lowerBound, title: isBreak ? "break" : ""))
            }
            at = max(at, range.upperBound)
        }
        if at < length { items.append(PlanItem(.away, at..<length)) }
        return items
    }

    // MARK: what is booked

    private func items(_ booking: Booking) -> [PlanItem] {
        guard let stay = clipped(booking.slot.start, booking.slot.end) else { return [] }
        let service = sources.content.service(booking.service)
        let name =
            booking.status == .held
            ? "held at the counter" : booking.customer.isEmpty ? "(no name yet)" : CleanText.line(booking.customer)
        let kind = PlanItem.Kind.booking(booking.status, awaitsStaff: booking.awaitsStaff)
        func item(_ minutes: Range<Int>) -> PlanItem {
            PlanItem(
                kind, minutes, stay: stay, title: name,
                details: [self.name(of: booking.service), CleanText.line(booking.phone)].filter { !$0.isEmpty },
                code: booking.code.description)
        }
        // As the service is now; a booking made when it was another is drawn whole.
        guard let service, booking.slot.end == booking.slot.start.adding(minutes: service.minutes) else { return [item(stay)] }
        var items: [PlanItem] = [], at = booking.slot.start
        func add(_ kind: PlanItem.Kind, _ from: Instant, _ until: Instant, _ title: String) {
            if let minutes = clipped(from, until) { items.append(PlanItem(kind, minutes, title: title)) }
        }
        add(.buffer, at.adding(minutes: -service.bufferBefore), at, "prepare")
        for step in service.steps {
            let next = at.adding(minutes: step.minutes)
            if step.needsProvider {
                if let minutes = clipped(at, next) { items.append(item(minutes)) }
            } else {
                add(.gap, at, next, name)
            }
            at = next
        }
        add(.buffer, at, at.adding(minutes: service.bufferAfter), "clear up")
        return booking.status == .noShow ? items.filter { $0.kind.isSolid } : items
    }

    private func item(_ walkIn: WalkIn) -> [PlanItem] {
        let isDone = walkIn.state == .done
        guard walkIn.state == .started || isDone, let from = walkIn.startedAt ?? walkIn.calledAt else { return [] }
        let minutes = sources.content.service(walkIn.service)?.minutes ?? 30
        let planned = from.adding(minutes: minutes)
        let until = isDone ? walkIn.endedAt ?? planned : max(planned, sources.now)
        // In the five minutes of the diary.
        guard let range = clipped(from, until) else { return [] }
        let first = range.lowerBound / 5 * 5, last = max(first + 5, (range.upperBound + 4) / 5 * 5)
        let customer = walkIn.customer.map { CleanText.line($0.name) } ?? ""
        return [
            PlanItem(
                .walkIn(isDone: isDone), first..<last, title: "#\(walkIn.number)" + (customer.isEmpty ? "" : " \(customer)"),
                details: [name(of: walkIn.service)])
        ]
    }
}
