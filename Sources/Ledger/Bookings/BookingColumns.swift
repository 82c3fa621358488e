internal import Bell
internal import Diary
internal import GRDB
internal import Shop

extension BookingRecord {
    static let selection = """
        SELECT booking.*, person.name, person.phone, person.notice, visit.id AS visit_id FROM booking
        LEFT JOIN person ON person.key = booking.person LEFT JOIN visit ON visit.key = booking.visit
        """

    init(row: Row) throws {
        let customer = Customer(row: row)
        let slot = Slot(start: row["start_at"], end: row["end_at"], provider: Provider.ID(rawValue: row["provider"]))
        booking = Booking(
            id: Booking.ID(rawValue: row["id"]), code: try row.value("code") { BookingCode($0) },
            service: Service.ID(rawValue: row["service"]), slot: slot,
            localStart: try row.value("local_start", LocalDateTime.init(column:)), zone: row["zone"], customer: customer.name,
            phone: customer.phone, status: try row.word("status"),
            group: (row["group_code"] as String?).flatMap { BookingCode($0) },
            awaitsStaff: row["awaits_staff"], privacyNotice: customer.notice, createdAt: row["created_at"])
        origin = try row.word("origin")
        visit = (row["visit_id"] as String?).flatMap(VisitID.init)
        approvedBy = row["approved_by"]
        sequence = row["sequence"]
        changedAt = row["changed_at"]
    }
}

extension LocalDateTime {
    /// `2026-12-24T09:05`, as its description writes it.
    init?(column: String) {
        let parts = column.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let date = LocalDate(iso: parts[0]) else { return nil }
        let digits = parts[1].split(separator: ":", omittingEmptySubsequences: false).compactMap { Int($0) }
        guard digits.count == 2, let time = TimeOfDay(hour: digits[0], minute: digits[1]) else { return nil }
        self.init(date, time)
    }
}
