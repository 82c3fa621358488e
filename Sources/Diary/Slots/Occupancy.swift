package import Shop

/// Who and what is taken when, over a stretch of the diary. Outside that stretch nothing is known, and the unknown is never free.
package struct Occupancy: Sendable {
    /// What was read of the diary.
    package let quanta: Range<Int64>
    private var rows: [Claim.Holder: Int] = [:]
    private var taken: [QuantumSet] = []

    /// - Parameter quanta: `SlotFinder.quanta(of:for:)` gives what a search needs.
    package init(quanta: Range<Int64>) {
        self.quanta = quanta
    }

    /// Claims outside `quanta` are left out.
    package init(quanta: Range<Int64>, claims: some Sequence<Claim>) {
        self.init(quanta: quanta)
        // Claims come grouped by holder from the ledger's key: look each holder up once a group.
        var last: (holder: Claim.Holder, row: Int)?
        for claim in claims {
            if last?.holder != claim.holder { last = (claim.holder, row(of: claim.holder)) }
            if let last { taken[last.row].insert(claim.quantum..<claim.quantum + 1) }
        }
    }

    /// The fast way in: all of one holder's quanta, in any order. Those that follow each other go in as one.
    package mutating func occupy(_ holder: Claim.Holder, quanta: some Sequence<Int64>) {
        let row = row(of: holder)
        var run: Range<Int64>?
        for quantum in quanta {
            if let known = run, known.upperBound == quantum {
                run = known.lowerBound..<quantum + 1
            } else {
                if let run { taken[row].insert(run) }
                run = quantum..<quantum + 1
            }
        }
        if let run { taken[row].insert(run) }
    }

    package mutating func occupy(_ claims: some Sequence<Claim>) {
        for claim in claims { taken[row(of: claim.holder)].insert(claim.quantum..<claim.quantum + 1) }
    }

    /// What both know of a stretch, as far as both know it.
    func merged(with other: Occupancy, over range: Range<Int64>) -> Occupancy {
        var result = Occupancy(quanta: range.clamped(to: quanta).clamped(to: other.quanta))
        for source in [self, other] {
            for (holder, row) in source.rows {
                let seen = source.taken[row].window(first: result.quanta.lowerBound, count: result.quanta.count)
                result.taken[result.row(of: holder)].formUnion(seen)
            }
        }
        return result
    }

    /// For a move: the booking's own claims do not stand in its way.
    package mutating func release(_ claims: some Sequence<Claim>) {
        for claim in claims { taken[row(of: claim.holder)].remove(claim.quantum..<claim.quantum + 1) }
    }

    package func isFree(_ holder: Claim.Holder, over range: Range<Int64>) -> Bool {
        guard quanta.lowerBound <= range.lowerBound, range.upperBound <= quanta.upperBound else { return false }
        return rows[holder].map { taken[$0].isDisjoint(with: range) } ?? true
    }

    /// How many quanta of `range` are taken.
    package func load(of holder: Claim.Holder, over range: Range<Int64>) -> Int {
        rows[holder].map { taken[$0].population(in: range) } ?? 0
    }

    /// The claims that a booking makes, or nil where the provider or a resource is not free. Of like units the one with the least free time
    /// around the booking is taken (then the lowest), so that long stretches stay whole; the same diary always gives the same answer.
    package func allocate(_ demand: Demand, content: ShopContent) -> [Claim]? {
        let provider = Claim.Holder.provider(demand.provider)
        guard demand.providerQuanta.allSatisfy({ isFree(provider, over: $0..<$0 + 1) }) else { return nil }
        var claims = demand.providerQuanta.map { Claim(holder: provider, quantum: $0) }
        var chosen: Set<Claim.Holder> = []
        for need in demand.resources {
            let range = need.quanta.lowerBound..<need.quanta.upperBound + 1
            let units = (0..<(content.resource(need.resource)?.count ?? 0))
                .map { (unit: $0, holder: Claim.Holder.resource(need.resource, unit: $0)) }
                .filter { !chosen.contains($0.holder) && isFree($0.holder, over: range) }
                .map { (unit: $0.unit, holder: $0.holder, room: room(of: $0.holder, around: range)) }
                .sorted { ($0.room, $0.unit) < ($1.room, $1.unit) }
            guard units.count >= need.count else { return nil }
            for unit in units.prefix(need.count) {
                chosen.insert(unit.holder)
                claims += range.map { Claim(holder: unit.holder, quantum: $0) }
            }
        }
        return claims
    }

    /// Quanta, four hours: beyond that one gap is as good as another.
    static let farthestLook: Int64 = 48

    /// Free quanta directly before and after.
    private func room(of holder: Claim.Holder, around range: Range<Int64>) -> Int {
        let far = Self.farthestLook
        let before = (1...far).first { !isFree(holder, over: range.lowerBound - $0..<range.lowerBound - $0 + 1) } ?? far
        let after = (0..<far).first { !isFree(holder, over: range.upperBound + $0..<range.upperBound + $0 + 1) } ?? far
        return Int(before + after)
    }

    /// When `holder` is free, seen through a window.
    func free(_ holder: Claim.Holder, first: Int64, count: Int) -> QuantumSet {
        var known = QuantumSet(first: first, count: count)
        known.insert(quanta)
        if let row = rows[holder] { known.formIntersection(taken[row].window(first: first, count: count).complement) }
        return known
    }

    private mutating func row(of holder: Claim.Holder) -> Int {
        if let row = rows[holder] { return row }
        rows[holder] = taken.count
        taken.append(QuantumSet(first: quanta.lowerBound, count: quanta.count))
        return taken.count - 1
    }
}
