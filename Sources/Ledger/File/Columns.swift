import GRDB
import Shop

// How the rooms' values stand in columns. Moments are UTC milliseconds.

extension Instant: @retroactive DatabaseValueConvertible {
    package var databaseValue: DatabaseValue { millisecondsSince1970.databaseValue }

    package static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
        Int64.fromDatabaseValue(value).map(Instant.init(millisecondsSince1970:))
    }
}

extension String {
    /// What one field keeps of a text that somebody typed. The rooms above bound their input; this bounds the file.
    func bounded(to characters: Int = 4000) -> String {
        // A character can be any number of bytes long.
        utf8.count <= characters ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(characters)))
    }
}
