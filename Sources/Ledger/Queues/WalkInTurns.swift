package import Diary
internal import GRDB
package import Shop

/// What came of “the next, please”.
package enum WalkInTurn: Equatable, Sendable {
    case called(WalkIn)
    /// Nobody waits whom this one could take.
    case nobody
    /// They wait, but none of them fits before the next booking; the first of them, and when they are likely to begin.
    case noRoom(WalkIn, WalkInEstimate?)
}

extension LedgerFile {
    /// Calls the first in the line who can begin now and be done before the next booking. Somebody further back is called only where that delays
    /// nobody before them. From then on their time is in the diary, so that nobody books it: around the bookings, never over them.
    /// - Parameters:
    ///   - provider: who is free; nil for whoever it is.
    ///   - number: this one and no other, on purpose and even where it does not fit; the bookings still keep their time.
    package func callNext(
        finder: SlotFinder, for provider: Provider.ID?, number: Int? = nil, at now: BootMoment
    ) throws(LedgerError) -> WalkInTurn {
        try write { db in
            try DiaryTable(db).sweep(at: now)
            let today = try TodaysDiary(finder: finder, file: self, at: now)
            let waiting = try walkIns(on: finder.zone.local(now.wall).date).filter { walkIn in
                guard number == nil || walkIn.number == number else { return false }
                return walkIn.state == .waiting
                    && (number != nil || provider == nil || walkIn.provider == nil || walkIn.provider == provider)
            }
            guard let first = waiting.first else { return .nobody }
            for walkIn in waiting {
                guard let place = walkIn.place(in: finder.content), let slot = today.begin(place, with: provider ?? walkIn.provider)
                else { continue }
                return .called(try call(walkIn, place.service, slot, in: today, db, at: now.wall))
            }
            let estimate = today.line(today.places).estimate(of: first.id)
            guard number != nil, let place = first.place(in: finder.content),
                let who = provider ?? first.provider ?? estimate?.slot.provider
            else { return .noRoom(first, estimate) }
            let start = now.wall, slot = Slot(start: start, end: start.adding(minutes: place.service.minutes), provider: who)
            return .called(try call(first, place.service, slot, in: today, db, at: now.wall))
        }
    }

    private func call(
        _ walkIn: WalkIn, _ service: Service, _ slot: Slot, in today: TodaysDiary, _ db: Database, at: Instant
    ) throws -> WalkIn {
        try db.run(
            "UPDATE walk_in SET state = 'called', called_at = ?, provider = ? WHERE id = ?",
            [at, slot.provider.rawValue, walkIn.id])
        let demand = Demand(service: service, start: slot.start, provider: slot.provider)
        let claims =
            today.occupancy.allocate(demand, content: today.finder.content)
            ?? demand.providerQuanta.map { Claim(holder: .provider(slot.provider), quantum: $0) }
        for claim in claims {
            let columns = claim.holder.columns
            try db.run(
                """
                INSERT INTO claim (holder, unit, quantum, walk_in) VALUES (?, ?, ?, (SELECT key FROM walk_in WHERE id = ?))
                ON CONFLICT (holder, unit, quantum) DO NOTHING
                """, [columns.holder, columns.unit, claim.quantum, walkIn.id])
        }
        guard let called = try Self.walkIn(walkIn.id, in: db) else { throw UnknownValue(column: "walk_in.id") }
        return called
    }
}

extension WalkIn {
    /// A claim is a booking's, a block's, or that of a walk-in who was called.
    static let claimSchema = """
        CREATE TABLE claim_of_three (
            holder TEXT NOT NULL,
            unit INTEGER NOT NULL,
            quantum INTEGER NOT NULL,
            booking INTEGER REFERENCES booking ON DELETE CASCADE,
            block INTEGER REFERENCES block ON DELETE CASCADE,
            walk_in INTEGER REFERENCES walk_in ON DELETE CASCADE,
            PRIMARY KEY (holder, unit, quantum),
            CHECK ((booking IS NOT NULL) + (block IS NOT NULL) + (walk_in IS NOT NULL) = 1)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO claim_of_three SELECT holder, unit, quantum, booking, block, NULL FROM claim;
        DROP TABLE claim;
        ALTER TABLE claim_of_three RENAME TO claim;
        CREATE INDEX claim_booking ON claim (booking) WHERE booking IS NOT NULL;
        CREATE INDEX claim_block ON claim (block) WHERE block IS NOT NULL;
        CREATE INDEX claim_walk_in ON claim (walk_in) WHERE walk_in IS NOT NULL;
        """
}
