package import Shop

/// Appointments from a table: an export of another booking system, or a list that somebody kept.
package struct ImportedTable: Sendable {
    package private(set) var appointments: [ImportedAppointment] = []
    package private(set) var mistakes: [ImportMistake] = []
    /// Columns that are not understood; nothing of them is taken over.
    package let unknown: [String]
    /// Whether some dates could be read in two ways.
    package let hasAmbiguousDates: Bool

    package init(bytes: [UInt8], monthFirst: Bool) throws(ForeignTable.Problem) {
        let table = try ForeignTable(bytes: bytes, names: Self.names, needed: [["start"], ["date"]])
        unknown = table.unknown
        let dates = ImportedDates(
            samples: table.rows.flatMap { [$0["start"], $0["date"], $0["end"], $0["end_date"]] }, monthFirst: monthFirst)
        hasAmbiguousDates = dates.isAmbiguous
        for row in table.rows {
            do throws(ImportMistake) { appointments.append(try Self.appointment(row, dates)) } catch { mistakes.append(error) }
        }
    }

    /// Fields and what other programs and people call them.
    static let names: [String: [String]] = [
        "start": [
            "start", "begin", "beginn", "starts", "starts_at", "start_at", "date_time", "datetime", "date_and_time", "termin",
            "appointment",
        ],
        "date": ["date", "day", "datum", "tag", "start_date", "startdatum", "beginnt_am", "appointment_date"],
        "time": ["time", "start_time", "uhrzeit", "zeit", "from", "von", "startzeit", "beginnt_um", "appointment_time"],
        "end": ["end", "ends", "ends_at", "end_at", "ende"],
        "end_date": ["end_date", "enddatum", "endet_am"],
        "end_time": ["end_time", "to", "until", "bis", "endzeit", "endet_um"],
        "duration": ["duration", "minutes", "length", "dauer", "min", "duration_min", "duration_minutes", "dauer_min"],
        "service": [
            "service", "services", "treatment", "leistung", "dienstleistung", "behandlung", "appointment_type", "type",
            "service_name",
        ],
        "provider": [
            "provider", "with", "staff", "employee", "stylist", "team_member", "mitarbeiter", "mitarbeiterin", "bei", "calendar",
            "practitioner",
            "staff_member", "kalender", "who",
        ],
        "customer": ["customer", "name", "client", "customer_name", "client_name", "kunde", "kundin", "full_name", "guest"],
        "first_name": ["first_name", "firstname", "vorname"],
        "last_name": ["last_name", "lastname", "surname", "nachname", "family_name"],
        "phone": [
            "phone", "telephone", "mobile", "phone_number", "tel", "telefon", "handy", "mobil", "telefonnummer", "mobile_number",
            "cell",
            "client_phone", "customer_phone", "mobile_phone",
        ],
        "status": ["status", "state", "zustand"],
        "id": ["id", "code", "reference", "booking_id", "appointment_id", "uid", "ref", "buchungsnummer"],
        "title": ["subject", "summary", "title", "betreff", "titel"],
        "details": ["description", "notes", "note", "beschreibung", "notizen", "comment", "comments"],
        "all_day": ["all_day_event", "all_day", "ganztägig", "ganztägiges_ereignis"],
    ]

    private static func appointment(_ row: ForeignTable.Row, _ dates: ImportedDates) throws(ImportMistake) -> ImportedAppointment {
        func fail(_ because: String) -> ImportMistake { ImportMistake(place: row.number, because: because) }
        let isAllDay = ["true", "yes", "1", "wahr", "ja", "x"].contains(row["all_day"].lowercased())
        let written = [row["start"], row["date"], row["time"]].filter { !$0.isEmpty }.joined(separator: " ")
        guard !written.isEmpty else { throw fail("it has no date") }
        guard let start = isAllDay ? dates.date(written).map(CalendarTime.date) : dates.time(written) else {
            throw fail("“\(written.prefix(40))” is not read as a day and a time")
        }
        guard isAllDay || !start.isDate else { throw fail("“\(written.prefix(40))” has no time of day") }
        let status = row["status"].lowercased()
        let isOut = ["cancel", "storn", "abgesagt", "no-show", "no show", "deleted", "declined", "held"].contains {
            status.contains($0)
        }
        let customer =
            row["customer"].isEmpty
            ? [row["first_name"], row["last_name"]].filter { !$0.isEmpty }.joined(separator: " ") : row["customer"]
        var appointment = ImportedAppointment(
            place: row.number, key: "", start: start, service: row["service"], provider: row["provider"], customer: customer,
            phone: row["phone"], title: row["title"], details: row["details"], omission: isOut ? .cancelled : nil)
        let endDate = row["end_date"].isEmpty ? row["date"] : row["end_date"]
        let end = row["end"].isEmpty ? (row["end_time"].isEmpty ? "" : "\(endDate) \(row["end_time"])") : row["end"]
        if !row["duration"].isEmpty {
            guard let minutes = ImportedDates.minutes(row["duration"]) else {
                throw fail("“\(row["duration"].prefix(20))” is no length of time")
            }
            appointment.minutes = minutes
        } else if !end.isEmpty, !isAllDay {
            guard let minutes = dates.minutes(from: start, to: end) else {
                throw fail("it ends at “\(end.prefix(40))”, which is not after its beginning")
            }
            appointment.minutes = minutes
        }
        if isAllDay, case .date(let first) = start, let last = dates.date(end.isEmpty ? row["end_date"] : end), last > first {
            appointment.days = min(last.daysSinceEpoch - first.daysSinceEpoch + 1, 366)
        }
        let parts = [written, row["service"], row["provider"], customer, row["phone"], row["title"]]
        appointment.key = row["id"].isEmpty ? "table|" + parts.joined(separator: "|").lowercased() : "table#" + row["id"]
        return appointment
    }
}
