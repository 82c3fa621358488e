/// The tables of the first version. Moments are UTC milliseconds (`…_at`), days ISO 8601 text in the shop's zone.
///
/// What names a person is in `person`, in what was said (`turn.text`), and in `handoff.summary` and `handoff.draft`; nowhere else.
enum FirstSchema {
    static let sql = visits + handoffs + diary + queues + device

    private static let visits = """
        CREATE TABLE visit (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL CHECK (kind IN ('counter', 'practice')),
            started_at INTEGER NOT NULL,
            language TEXT NOT NULL,
            content TEXT NOT NULL,              -- hash of the owner's content as the visit saw it
            ended_at INTEGER,
            ended_by TEXT,
            last_step TEXT,                     -- where the conversation stood
            helped INTEGER CHECK (helped IN (0, 1)),
            CHECK ((ended_at IS NULL) = (ended_by IS NULL))
        ) STRICT;
        CREATE INDEX visit_started ON visit (started_at);
        CREATE INDEX visit_open ON visit (started_at) WHERE ended_at IS NULL;

        CREATE TABLE turn (
            visit INTEGER NOT NULL REFERENCES visit ON DELETE CASCADE,
            number INTEGER NOT NULL,
            who TEXT NOT NULL CHECK (who IN ('customer', 'deskbell', 'staff')),
            at INTEGER NOT NULL,
            text TEXT NOT NULL,
            step TEXT,
            intent TEXT,
            outcome TEXT,
            entry TEXT,
            confidence REAL,
            unanswered INTEGER NOT NULL CHECK (unanswered IN (0, 1)),
            wrong_at INTEGER,                   -- a customer or staff said "this is wrong"
            PRIMARY KEY (visit, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX turn_unanswered ON turn (visit) WHERE unanswered = 1;
        CREATE INDEX turn_wrong ON turn (visit) WHERE wrong_at IS NOT NULL;

        CREATE TABLE person (
            key INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            phone TEXT NOT NULL,
            phone_tail TEXT NOT NULL,           -- its last digits: one line is written in several ways
            notice TEXT NOT NULL,               -- version of the privacy notice they had read
            created_at INTEGER NOT NULL,
            remembered_at INTEGER               -- asked to be remembered
        ) STRICT;
        CREATE INDEX person_phone ON person (phone_tail) WHERE phone_tail <> '';

        """

    private static let handoffs = """
        CREATE TABLE handoff (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            alias TEXT NOT NULL,                -- upper case
            part_of INTEGER REFERENCES handoff ON DELETE CASCADE,  -- pressed again by a visit that had called already
            visit INTEGER REFERENCES visit ON DELETE SET NULL,
            practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
            origin TEXT NOT NULL,
            trigger TEXT NOT NULL,
            reason TEXT NOT NULL,
            summary TEXT NOT NULL,
            urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
            wanted TEXT,                        -- the person the owner's rule names
            language TEXT,
            presses INTEGER NOT NULL,
            booking INTEGER REFERENCES booking ON DELETE SET NULL,
            draft TEXT,                         -- what the conversation left for staff, JSON
            state TEXT NOT NULL CHECK (state IN ('called', 'acknowledged', 'with-customer', 'missed', 'resolved')),
            called_at INTEGER NOT NULL,
            acknowledged_at INTEGER,
            acknowledged_by TEXT,
            with_customer_at INTEGER,
            missed_at INTEGER,
            snoozed_until INTEGER,
            resolved_at INTEGER,
            outcome TEXT,
            need TEXT                           -- why they needed a person, staff's one key
        ) STRICT;
        CREATE INDEX handoff_called ON handoff (called_at);
        CREATE INDEX handoff_alias ON handoff (alias);
        CREATE INDEX handoff_visit ON handoff (visit);
        CREATE INDEX handoff_open ON handoff (called_at) WHERE state <> 'resolved';
        CREATE INDEX handoff_part ON handoff (part_of) WHERE part_of IS NOT NULL;
        CREATE INDEX handoff_booking ON handoff (booking) WHERE booking IS NOT NULL;

        CREATE TABLE handoff_change (
            handoff INTEGER NOT NULL REFERENCES handoff ON DELETE CASCADE,
            ordered_at INTEGER NOT NULL,        -- at, or later where it was decided upon seeing a later change
            number INTEGER NOT NULL,
            at INTEGER NOT NULL,
            change TEXT NOT NULL,
            by TEXT,
            detail TEXT NOT NULL,
            sequence INTEGER,                   -- of the bell's slip that told it
            PRIMARY KEY (handoff, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE slip (
            id TEXT NOT NULL PRIMARY KEY,
            boot TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            at INTEGER NOT NULL,
            kind TEXT NOT NULL,
            call TEXT,
            detail TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX slip_at ON slip (at);

        CREATE TABLE callback (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            handoff INTEGER REFERENCES handoff ON DELETE SET NULL,
            visit INTEGER REFERENCES visit ON DELETE SET NULL,
            person INTEGER REFERENCES person ON DELETE SET NULL,
            about TEXT NOT NULL,
            asked_at INTEGER NOT NULL,
            promised_from INTEGER NOT NULL,
            promised_until INTEGER NOT NULL,
            done_at INTEGER,
            done_by TEXT,
            outcome TEXT,
            CHECK (promised_from <= promised_until)
        ) STRICT;
        CREATE INDEX callback_due ON callback (promised_until) WHERE done_at IS NULL;
        CREATE INDEX callback_handoff ON callback (handoff);
        CREATE INDEX callback_visit ON callback (visit);
        CREATE INDEX callback_person ON callback (person);

        """

    private static let diary = """
        CREATE TABLE booking (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL,
            code_retired INTEGER NOT NULL DEFAULT 0 CHECK (code_retired IN (0, 1)),
            service TEXT NOT NULL,
            provider TEXT NOT NULL,
            start_at INTEGER NOT NULL,
            end_at INTEGER NOT NULL,
            local_start TEXT NOT NULL,
            zone TEXT NOT NULL,
            use TEXT NOT NULL,                  -- JSON: whose time it takes, relative to its start; see BookedUse
            status TEXT NOT NULL CHECK (status IN ('held', 'booked', 'cancelled', 'arrived', 'done', 'no-show')),
            group_code TEXT,
            awaits_staff INTEGER NOT NULL CHECK (awaits_staff IN (0, 1)),
            approved_by TEXT,                   -- who said yes to a booking made at the counter
            origin TEXT NOT NULL CHECK (origin IN ('counter', 'staff', 'import')),
            person INTEGER REFERENCES person ON DELETE SET NULL,
            visit INTEGER REFERENCES visit ON DELETE SET NULL,
            created_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            sequence INTEGER NOT NULL,          -- of RFC 5545: one more a change that calendars must hear of
            held_boot TEXT,
            held_until INTEGER,                 -- milliseconds of CLOCK_BOOTTIME in that boot
            CHECK (start_at < end_at),
            CHECK ((status = 'held') = (held_boot IS NOT NULL) AND (held_boot IS NULL) = (held_until IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX booking_code ON booking (code) WHERE code_retired = 0;
        CREATE INDEX booking_start ON booking (start_at);
        CREATE INDEX booking_awaits ON booking (start_at) WHERE awaits_staff = 1;
        CREATE INDEX booking_created ON booking (created_at);
        CREATE INDEX booking_held ON booking (key) WHERE status = 'held';
        CREATE INDEX booking_group ON booking (group_code) WHERE group_code IS NOT NULL;
        CREATE INDEX booking_person ON booking (person);
        CREATE INDEX booking_visit ON booking (visit) WHERE visit IS NOT NULL;

        CREATE TABLE booking_change (
            booking INTEGER NOT NULL REFERENCES booking ON DELETE CASCADE,
            number INTEGER NOT NULL,
            at INTEGER NOT NULL,
            change TEXT NOT NULL,
            by TEXT NOT NULL,
            detail TEXT NOT NULL,               -- never names a person
            PRIMARY KEY (booking, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE block (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            provider TEXT NOT NULL,
            start_at INTEGER NOT NULL,
            end_at INTEGER NOT NULL,
            reason TEXT NOT NULL,
            by TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            CHECK (start_at < end_at)
        ) STRICT;
        CREATE INDEX block_start ON block (start_at);

        CREATE TABLE claim (
            holder TEXT NOT NULL,               -- provider/anna, resource/basin
            unit INTEGER NOT NULL,
            quantum INTEGER NOT NULL,           -- UTC seconds / 300
            booking INTEGER REFERENCES booking ON DELETE CASCADE,
            block INTEGER REFERENCES block ON DELETE CASCADE,
            PRIMARY KEY (holder, unit, quantum),
            CHECK ((booking IS NULL) <> (block IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX claim_booking ON claim (booking) WHERE booking IS NOT NULL;
        CREATE INDEX claim_block ON claim (block) WHERE block IS NOT NULL;

        """

    private static let queues = """
        CREATE TABLE waiting (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            person INTEGER REFERENCES person ON DELETE SET NULL,
            visit INTEGER REFERENCES visit ON DELETE SET NULL,
            service TEXT NOT NULL,
            provider TEXT,
            first_day TEXT NOT NULL,
            last_day TEXT NOT NULL,
            from_minute INTEGER NOT NULL,
            until_minute INTEGER NOT NULL,
            added_at INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'offered', 'booked', 'declined', 'gone')),
            offered_at INTEGER,
            offered_start INTEGER,
            offered_provider TEXT,
            booking INTEGER REFERENCES booking ON DELETE SET NULL,
            closed_at INTEGER
        ) STRICT;
        CREATE INDEX waiting_open ON waiting (service, key) WHERE state IN ('waiting', 'offered');
        CREATE INDEX waiting_person ON waiting (person);
        CREATE INDEX waiting_visit ON waiting (visit) WHERE visit IS NOT NULL;
        CREATE INDEX waiting_booking ON waiting (booking) WHERE booking IS NOT NULL;

        CREATE TABLE walk_in (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            day TEXT NOT NULL,
            number INTEGER NOT NULL,
            person INTEGER REFERENCES person ON DELETE SET NULL,
            visit INTEGER REFERENCES visit ON DELETE SET NULL,
            service TEXT NOT NULL,
            provider TEXT,                      -- wanted, then the one who takes them
            taken_at INTEGER NOT NULL,
            told_minutes INTEGER,               -- the wait they were told
            state TEXT NOT NULL CHECK (state IN ('waiting', 'called', 'started', 'done', 'no-show', 'left')),
            called_at INTEGER,
            started_at INTEGER,
            ended_at INTEGER,
            UNIQUE (day, number)
        ) STRICT;
        CREATE INDEX walk_in_person ON walk_in (person) WHERE person IS NOT NULL;
        CREATE INDEX walk_in_visit ON walk_in (visit) WHERE visit IS NOT NULL;

        """

    private static let device = """
        CREATE TABLE attempt (
            subject TEXT NOT NULL PRIMARY KEY,  -- look-up, pin/staff
            failures INTEGER NOT NULL,
            boot TEXT NOT NULL,
            monotonic INTEGER NOT NULL          -- milliseconds of CLOCK_BOOTTIME at the last failure
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE note (
            name TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
