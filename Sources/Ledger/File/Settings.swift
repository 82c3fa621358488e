internal import GRDB

/// What durability and privacy rest on. Set and read back at every open, after GRDB's own set-up: GRDB and SQLite both reset some of it
/// silently (a journal mode that another connection holds, `synchronous` after a change of mode).
struct Settings {
    struct Setting {
        let name: String
        let value: String
        /// How SQLite reads it back.
        let reading: String
    }

    /// Milliseconds SQLite itself waits for a lock; `LedgerFile.attempts` bounds the whole.
    var busyMilliseconds = 5000
    /// Whether an older file is copied to the backups before it is brought up to date.
    var keepsBeforeMigration = true

    var all: [Setting] {
        [
            // First, so that every other statement waits for its lock.
            Setting(name: "busy_timeout", value: "\(busyMilliseconds)", reading: "\(busyMilliseconds)"),
            // DELETE loses the last commit at a power cut unless EXTRA; PERSIST would keep erased text in the journal.
            Setting(name: "journal_mode", value: "TRUNCATE", reading: "truncate"),
            Setting(name: "synchronous", value: "EXTRA", reading: "3"),
            Setting(name: "foreign_keys", value: "ON", reading: "1"),
            // Zeros over what is deleted: erasure is proven on the raw file.
            Setting(name: "secure_delete", value: "ON", reading: "1"),
            // No function with side effects from a planted view or trigger.
            Setting(name: "trusted_schema", value: "OFF", reading: "0"),
            Setting(name: "cell_size_check", value: "ON", reading: "1"),
            // Sorting must leave no customer's words in /tmp.
            Setting(name: "temp_store", value: "MEMORY", reading: "2"),
            // A mapped page turns a card's read error into a SIGBUS.
            Setting(name: "mmap_size", value: "0", reading: "0"),
        ]
    }

    func apply(to db: Database) throws {
        for setting in all { _ = try Row.fetchOne(db, sql: "PRAGMA \(setting.name) = \(setting.value)") }
    }

    func assert(on db: Database, path: String) throws {
        for setting in all {
            let found = try String.fetchOne(db, sql: "PRAGMA \(setting.name)")
            guard found == setting.reading else {
                throw LedgerError.setting(path: path, name: setting.name, wanted: setting.value, found: found ?? "nothing")
            }
        }
    }
}

extension LedgerFile {
    /// What durability and privacy rest on, as this connection has it now: `journal_mode = truncate`.
    package func settingsInForce() throws(LedgerError) -> [String] {
        try direct { db in
            try settings.assert(on: db, path: path)
            return settings.all.map { "\($0.name) = \($0.reading)" }
        }
    }

    /// Of the library that is loaded: `3.40.1`.
    package func sqliteVersion() throws(LedgerError) -> String {
        try direct { db in try db.row("SELECT sqlite_version() AS version").map { $0["version"] as String } ?? "0" }
    }
}
