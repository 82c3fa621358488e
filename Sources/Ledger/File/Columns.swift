package import GRDB
package import Shop

// How the rooms' values stand in columns. Moments are UTC milliseconds.

extension Instant: DatabaseValueConvertible {
    package var databaseValue: DatabaseValue { millisecondsSince1970.databaseValue }

    package static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
        Int64.fromDatabaseValue(value).map(Instant.init(millisecondsSince1970:))
    }
}

/// A value that no version of Deskbell wrote: the file has been damaged or edited.
struct UnknownValue: Error {
    let column: String
}

extension Row {
    func word<Word: RawRepresentable>(_ column: String) throws -> Word where Word.RawValue == String {
        guard let word = try optionalWord(column, as: Word.self) else { throw UnknownValue(column: column) }
        return word
    }

    func optionalWord<Word: RawRepresentable>(_ column: String, as: Word.Type = Word.self) throws -> Word?
    where Word.RawValue == String {
        guard let text: String = self[column] else { return nil }
        guard let word = Word(rawValue: text) else { throw UnknownValue(column: column) }
        return word
    }

    /// A value of a type whose initialiser refuses what cannot be one.
    func value<Value>(_ column: String, _ make: (String) -> Value?) throws -> Value {
        guard let value = make(self[column]) else { throw UnknownValue(column: column) }
        return value
    }
}

extension Database {
    /// Prepared once a connection.
    func run(_ sql: String, _ arguments: StatementArguments = []) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    func row(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }

    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
        try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
    }

    func integer(_ sql: String, _ arguments: StatementArguments = []) throws -> Int64? {
        try Int64.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }
}

extension String {
    /// What one field keeps of a text that somebody typed. The rooms above bound and clean their input; this bounds the file. SQLite's text ends
    /// at a NUL, so one is kept as the mark of an unreadable character.
    func bounded(to scalars: Int = 4000) -> String {
        let isShort = utf8.count <= scalars
        if isShort, !utf8.contains(0) { return self }
        return String(String.UnicodeScalarView(unicodeScalars.prefix(scalars).map { $0 == "\0" ? "\u{FFFD}" : $0 }))
    }
}
