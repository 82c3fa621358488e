internal import Shop

/// One stretch of days, searched. Every rule that is the same at each start becomes one set of quanta; a start is then a bit looked up.
struct VisitSearch {
    let finder: SlotFinder
    let parts: [VisitPart]
    let window: Window
    private(set) var occupancy: Occupancy
    let days: [LocalDay]
    /// For each part, who can start it when, its grid aside; in the owner's order.
    private let starts: [[(provider: Provider.ID, at: QuantumSet)]]
    /// When anyone can start the first part.
    private let firstStarts: QuantumSet
    /// For each part, when its chairs and basins are free; nil where none are needed.
    private var rooms: [QuantumSet]?

    init(
        finder: SlotFinder, parts: [VisitPart], week: ClosedRange<LocalDate>, quanta: Range<Int64>, window: Window,
        occupancy: Occupancy
    ) {
        self.finder = finder
        self.parts = parts
        self.window = window
        self.occupancy = occupancy
        let time = WorkingTime(finder: finder, around: week, quanta: quanta, overriding: window.overriding)
        days = time.days.filter { week.contains($0.date) }
        starts = parts.map { part in
            finder.providers(of: part).map { ($0, time.stays(of: part.service, with: $0, occupancy: occupancy)) }
        }
        var firstStarts = QuantumSet(first: quanta.lowerBound, count: quanta.count)
        for start in starts[0] { firstStarts.formUnion(start.at) }
        self.firstStarts = firstStarts
    }

    /// Starts on the grid of this day at which somebody has time for the first part.
    func candidates(on day: LocalDay) -> [Int64] {
        day.quanta.filter { firstStarts.contains($0) && isOffered($0, on: day) }
    }

    /// The same search with chairs and basins looked at.
    /// - Parameters:
    ///   - things: what is known of them.
    ///   - quanta: one day, and what its visits reach into.
    func restricted(to things: Occupancy, over quanta: Range<Int64>) -> VisitSearch {
        var search = self
        search.rooms = parts.map { Self.room(for: $0.service, finder: finder, quanta: quanta, occupancy: things) }
        // Where a visit has one part, nothing else is claimed on the way.
        if parts.count > 1 { search.occupancy = occupancy.merged(with: things, over: quanta) }
        return search
    }

    func visits(at candidates: [Int64], on day: LocalDay, limit: Int) -> [[Slot]] {
        let turns = parts.map { finder.inTurn(finder.providers(of: $0), on: day.date, occupancy: occupancy) }
        var found: [[Slot]] = []
        for quantum in candidates where found.count < limit {
            if let visit = visit(at: quantum, turns: turns) { found.append(visit) }
        }
        return found
    }

    private func canStart(_ index: Int, with provider: Provider.ID, at quantum: Int64) -> Bool {
        guard rooms?[index].contains(quantum) ?? true else { return false }
        return starts[index].contains { $0.provider == provider && $0.at.contains(quantum) }
    }

    private func isOffered(_ quantum: Int64, on day: LocalDay) -> Bool {
        let seconds = quantum * Claim.quantumSeconds, service = parts[0].service
        guard seconds >= window.earliest, let minutes = day.wallMinutes(at: seconds) else { return false }
        let grid = window.overriding.contains(.offGrid) ? 5 : max(5, service.grid ?? finder.content.bookingRules.grid)
        guard minutes % grid == 0 else { return false }
        return window.overriding.contains(.closed) || minutes <= service.lastStart?.minutes ?? 1440
    }

    private func visit(at quantum: Int64, turns: [[Provider.ID]]) -> [Slot]? {
        if parts.count > 1 {
            for provider in turns[0] where turns.allSatisfy({ $0.contains(provider) }) {
                if let visit = continued([], at: quantum, turns: turns.map { _ in [provider] }, occupancy: occupancy) {
                    return visit
                }
            }
        }
        return continued([], at: quantum, turns: turns, occupancy: occupancy)
    }

    /// The parts after `slots`, the first of them at `quantum` or as soon after as it may; nil where there is no way.
    private func continued(_ slots: [Slot], at quantum: Int64, turns: [[Provider.ID]], occupancy: Occupancy) -> [Slot]? {
        let index = slots.count
        guard index < parts.count else { return slots }
        let service = parts[index].service
        for wait in 0...longestWait(before: index) {
            let start = quantum + wait
            for provider in turns[index] {
                guard canStart(index, with: provider, at: start) else { continue }
                let slot = Slot(
                    start: Instant(secondsSince1970: start * Claim.quantumSeconds),
                    end: Instant(secondsSince1970: start * Claim.quantumSeconds + Int64(service.minutes) * 60), provider: provider)
                if parts.count == 1 { return [slot] }
                // What this visit itself takes stands in the way of its later parts.
                let demand = Demand(service: service, start: slot.start, provider: provider)
                guard let claims = occupancy.allocate(demand, content: finder.content) else { continue }
                var next = occupancy
                next.occupy(claims)
                let end = (slot.end.secondsSince1970 + Claim.quantumSeconds - 1) / Claim.quantumSeconds
                if let visit = continued(slots + [slot], at: end, turns: turns, occupancy: next) { return visit }
            }
        }
        return nil
    }

    /// Quanta.
    private func longestWait(before index: Int) -> Int64 {
        guard index > 0 else { return 0 }
        let buffers = parts[index - 1].service.bufferAfter + parts[index].service.bufferBefore
        return Int64(max(SlotFinder.longestWait, buffers) + 4) / 5
    }

    /// When enough units of every resource that `service` needs are free over its whole stretch.
    private static func room(for service: Service, finder: SlotFinder, quanta: Range<Int64>, occupancy: Occupancy) -> QuantumSet {
        let count = quanta.count
        var room = QuantumSet(first: quanta.lowerBound, count: count)
        room.insert(quanta)
        var needs: [Resource.ID: Int] = [:]
        for need in service.resources { needs[need.resource, default: 0] += need.count }
        let stretch = ServiceShape(service).resources
        for (resource, needed) in needs where needed > 0 {
            // enough[n]: where more than n units are free.
            var enough = [QuantumSet](repeating: QuantumSet(first: quanta.lowerBound, count: count), count: needed)
            for unit in 0..<(finder.content.resource(resource)?.count ?? 0) {
                let free = occupancy.free(.resource(resource, unit: unit), first: quanta.lowerBound, count: count).starts(
                    holding: stretch)
                for level in enough.indices.reversed() {
                    var both = free
                    if level > 0 { both.formIntersection(enough[level - 1]) }
                    enough[level].formUnion(both)
                }
            }
            room.formIntersection(enough[needed - 1])
        }
        return room
    }
}
