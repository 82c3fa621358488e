internal import Diary
internal import GRDB
internal import Shop

/// The rows that tell of one person, within one transaction: found by the number wherever it was given or typed, and by the full name in what was
/// said.
struct PersonTrace {
    let people: [Int64]
    /// Without those that only share a name of one word, which half a town has.
    let visits: [Int64]
    let handoffs: [Int64]
    let bookings: [Int64]
    let callbacks: [Int64]
    /// As they were given and typed, for the search of the raw files.
    let spellings: Set<String>

    init(of phone: PhoneNumber, in db: Database) throws {
        self = try PersonTrace(people: PersonTable(db).keys(phone: phone), phone: phone, in: db)
    }

    init(people: [Int64], phone: PhoneNumber?, in db: Database) throws {
        self.people = people
        let list = Self.list(people)
        var spellings = Set<String>(), names: [String] = []
        for row in try Row.fetchAll(db, sql: "SELECT name, phone FROM person WHERE key IN (\(list))") {
            let name: String = row["name"], written: String = row["phone"]
            if !written.isEmpty { spellings.insert(written) }
            if !name.isEmpty { spellings.insert(name) }
            if name.split(separator: " ").count > 1 { names.append(name.lowercased()) }
        }
        if let phone { spellings.insert(phone.normalized) }
        bookings = try Int64.fetchAll(db, sql: "SELECT key FROM booking WHERE person IN (\(list))")
        callbacks = try Int64.fetchAll(db, sql: "SELECT key FROM callback WHERE person IN (\(list))")
        var visits = Set(
            try Int64.fetchAll(
                db,
                sql: """
                    SELECT visit FROM booking WHERE person IN (\(list)) AND visit IS NOT NULL
                    UNION SELECT visit FROM callback WHERE person IN (\(list)) AND visit IS NOT NULL
                    UNION SELECT visit FROM waiting WHERE person IN (\(list)) AND visit IS NOT NULL
                    UNION SELECT visit FROM walk_in WHERE person IN (\(list)) AND visit IS NOT NULL
                    """))
        var handoffs = Set(
            try Int64.fetchAll(
                db,
                sql: """
                    SELECT handoff FROM callback WHERE person IN (\(list)) AND handoff IS NOT NULL
                    UNION SELECT key FROM handoff WHERE booking IN (\(Self.list(bookings)))
                    """))
        let typed = Typed(phone: phone, names: names)
        visits.formUnion(try typed.keys(db, "SELECT visit, text FROM turn", &spellings))
        handoffs.formUnion(
            try typed.keys(
                db, "SELECT key, summary || char(10) || reason || char(10) || coalesce(draft, '') FROM handoff", &spellings))
        handoffs.formUnion(
            try Int64.fetchAll(db, sql: "SELECT key FROM handoff WHERE visit IN (\(Self.list(Array(visits))))"))
        visits.formUnion(
            try Int64.fetchAll(
                db, sql: "SELECT visit FROM handoff WHERE visit IS NOT NULL AND key IN (\(Self.list(Array(handoffs))))"))
        self.visits = visits.sorted()
        self.handoffs = handoffs.sorted()
        self.spellings = spellings
    }

    private init(_ trace: PersonTrace, visits: [Int64], handoffs: [Int64]) {
        people = trace.people
        bookings = trace.bookings
        callbacks = trace.callbacks
        spellings = trace.spellings
        self.visits = visits
        self.handoffs = handoffs
    }

    /// Without what was said after a moment.
    func until(_ moment: Instant, in db: Database) throws -> PersonTrace {
        let visits = try Int64.fetchAll(
            db, sql: "SELECT key FROM visit WHERE key IN (\(Self.list(visits))) AND started_at <= ?", arguments: [moment])
        let handoffs = try Int64.fetchAll(
            db, sql: "SELECT key FROM handoff WHERE key IN (\(Self.list(handoffs))) AND called_at <= ?", arguments: [moment])
        return PersonTrace(self, visits: visits, handoffs: handoffs)
    }

    /// Keys are our own numbers: they need no binding, and there may be more of them than SQLite binds.
    static func list(_ keys: [Int64]) -> String { keys.map(String.init).joined(separator: ",") }

    var isEmpty: Bool { people.isEmpty && visits.isEmpty && handoffs.isEmpty }

    /// A number or a full name somewhere in what was said.
    private struct Typed {
        let phone: PhoneNumber?
        /// Lower case.
        let names: [String]

        /// - Parameter sql: a key and a text.
        func keys(_ db: Database, _ sql: String, _ spellings: inout Set<String>) throws -> Set<Int64> {
            var found = Set<Int64>()
            let rows = try Row.fetchCursor(db, sql: sql)
            while let row = try rows.next() {
                let text: String = row[1]
                guard let match = spelling(in: text) else { continue }
                found.insert(row[0])
                spellings.insert(match)
            }
            return found
        }

        private func spelling(in text: String) -> String? {
            if let phone, let match = Self.spelling(of: phone, in: text) { return match }
            guard !names.isEmpty else { return nil }
            let lower = text.lowercased()
            return names.first(where: lower.contains)
        }

        /// The stretch of digits, with what people put between them, that is this number.
        private static func spelling(of phone: PhoneNumber, in text: String) -> String? {
            // Most lines have no digit at all.
            guard text.utf8.contains(where: { 48...57 ~= $0 }) || !text.utf8.allSatisfy({ $0 < 128 }) else { return nil }
            var run = ""
            for character in text + "\n" {
                if character.isWholeNumber
                    || (!run.isEmpty || "+(".contains(character))
                        && " \u{A0}+/-.()[]\u{2010}\u{2011}\u{2013}\u{2014}".contains(character)
                {
                    run.append(character)
                    continue
                }
                // What is no number is not theirs.
                let number = run.count >= 5 ? try? PhoneNumber(run) : nil
                if let number, number.isSameLine(as: phone) {
                    return run.trimmingBlanks
                }
                run = ""
            }
            return nil
        }
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
