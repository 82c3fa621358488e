/// Reads the 64-bit block of a TZif file (RFC 8536, section 3).
struct TZifReader {
    struct File {
        var firstOffset: Int32
        /// Ascending; seconds since 1970 UTC, and seconds east of UTC from then on.
        var changes: [(at: Int64, offset: Int32)]
        /// A POSIX TZ string for the time after the last change; may be empty.
        var footer: String
    }

    let bytes: [UInt8]
    let name: String
    private var position = 0

    init(bytes: [UInt8], name: String) {
        self.bytes = bytes
        self.name = name
    }

    mutating func read() throws(ZoneError) -> File {
        let first = try header()
        guard first.version >= UInt8(ascii: "2") else { return try block(first, timeSize: 4) }
        position += first.size(timeSize: 4)
        let second = try header()
        var file = try block(second, timeSize: 8)
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\n"),
            let end = bytes[(position + 1)...].firstIndex(of: UInt8(ascii: "\n"))
        else { throw .damaged(zone: name) }
        file.footer = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
        return file
    }

    private struct Header {
        var version: UInt8
        var utCount, standardCount, leapCount, timeCount, typeCount, charCount: Int

        func size(timeSize: Int) -> Int {
            timeCount * timeSize + timeCount + typeCount * 6 + charCount + leapCount * (timeSize + 4) + standardCount + utCount
        }
    }

    private mutating func header() throws(ZoneError) -> Header {
        guard position + 44 <= bytes.count, bytes[position..<(position + 4)].elementsEqual("TZif".utf8) else {
            throw .damaged(zone: name)
        }
        let version = bytes[position + 4]
        position += 20
        var counts: [Int] = []
        for _ in 0..<6 { counts.append(Int(integer(size: 4))) }
        guard counts.allSatisfy({ 0...100_000 ~= $0 }), counts[4] > 0 else { throw .damaged(zone: name) }
        return Header(
            version: version, utCount: counts[0], standardCount: counts[1], leapCount: counts[2], timeCount: counts[3],
            typeCount: counts[4], charCount: counts[5])
    }

    private mutating func block(_ header: Header, timeSize: Int) throws(ZoneError) -> File {
        guard position + header.size(timeSize: timeSize) <= bytes.count else { throw .damaged(zone: name) }
        let end = position + header.size(timeSize: timeSize)
        let times = (0..<header.timeCount).map { _ in integer(size: timeSize) }
        let indices = (0..<header.timeCount).map { _ in Int(integer(size: 1) & 0xff) }
        var offsets: [Int32] = []
        for _ in 0..<header.typeCount {
            offsets.append(Int32(truncatingIfNeeded: integer(size: 4)))
            position += 2
        }
        guard indices.allSatisfy({ $0 < offsets.count }) else { throw .damaged(zone: name) }
        position = end
        return File(
            firstOffset: offsets[0], changes: zip(times, indices).map { ($0, offsets[$1]) }, footer: "")
    }

    /// Big-endian, sign-extended. The caller has checked the bounds.
    private mutating func integer(size: Int) -> Int64 {
        var value = Int64(Int8(bitPattern: bytes[position]))
        for index in 1..<max(size, 1) { value = value << 8 | Int64(bytes[position + index]) }
        position += size
        return value
    }
}

/// The rule for all later years: `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX.1-2017, 8.3; hours −167...167 after RFC 8536, 3.3.1).
struct PosixRule {
    private let standard: Int32
    private let daylight: Int32
    private let start: Day
    private let end: Day

    private struct Day {
        enum Form { case month(Int, week: Int, weekday: Int), julian(Int), zeroBased(Int) }
        var form: Form
        /// Seconds of wall time from the day's midnight.
        var time: Int32
    }

    /// nil for a zone without daylight-saving time.
    init?(footer: String, zone: String) throws(ZoneError) {
        guard !footer.isEmpty else { return nil }
        var scanner = Scanner(text: Array(footer.utf8), zone: zone)
        try scanner.name()
        standard = -(try scanner.time())
        guard !scanner.atEnd else { return nil }
        try scanner.name()
        daylight = scanner.next == UInt8(ascii: ",") ? standard + 3600 : -(try scanner.time())
        start = try scanner.day()
        end = try scanner.day()
        guard scanner.atEnd else { throw .damaged(zone: zone) }
    }

    func changes(in year: Int) -> [(at: Int64, offset: Int32)] {
        // The start is given in standard time, the end in daylight time.
        [
            (instant(start, year: year) - Int64(standard), daylight), (instant(end, year: year) - Int64(daylight), standard),
        ].sorted { $0.at < $1.at }
    }

    private func instant(_ day: Day, year: Int) -> Int64 {
        let date: LocalDate
        let newYear = LocalDate(year: year, month: 1, day: 1)!
        switch day.form {
        case .zeroBased(let number): date = newYear.adding(days: number)
        case .julian(let number):
            // February 29 is never counted.
            let leap = LocalDate.daysInMonth(2, year: year) == 29 && number >= 60
            date = newYear.adding(days: number - 1 + (leap ? 1 : 0))
        case .month(let month, let week, let weekday):
            let first = LocalDate(year: year, month: month, day: 1)!
            var day = 1 + (weekday - first.weekday.rawValue % 7 + 7) % 7 + (week - 1) * 7
            while day > LocalDate.daysInMonth(month, year: year) { day -= 7 }
            date = first.adding(days: day - 1)
        }
        return Int64(date.daysSinceEpoch) * 86_400 + Int64(day.time)
    }

    private struct Scanner {
        let text: [UInt8]
        let zone: String
        var position = 0

        init(text: [UInt8], zone: String) {
            self.text = text
            self.zone = zone
        }

        var atEnd: Bool { position == text.count }
        var next: UInt8? { position < text.count ? text[position] : nil }

        mutating func name() throws(ZoneError) {
            let begin = position
            if next == UInt8(ascii: "<") {
                while let byte = next, byte != UInt8(ascii: ">") { position += 1 }
                position += 1
            } else {
                while let byte = next, 65...90 ~= byte || 97...122 ~= byte { position += 1 }
            }
            guard position > begin, position <= text.count else { throw .damaged(zone: zone) }
        }

        mutating func number() throws(ZoneError) -> Int32 {
            var value: Int32?
            while let byte = next, 48...57 ~= byte, (value ?? 0) < 10_000 {
                value = (value ?? 0) * 10 + Int32(byte - 48)
                position += 1
            }
            guard let value else { throw .damaged(zone: zone) }
            return value
        }

        mutating func skip(_ character: UInt8) -> Bool {
            guard next == character else { return false }
            position += 1
            return true
        }

        /// `[+-]hh[:mm[:ss]]`, in seconds.
        mutating func time() throws(ZoneError) -> Int32 {
            let negative = skip(UInt8(ascii: "-"))
            if !negative { _ = skip(UInt8(ascii: "+")) }
            var seconds = try number() * 3600
            if skip(UInt8(ascii: ":")) { seconds += try number() * 60 }
            if skip(UInt8(ascii: ":")) { seconds += try number() }
            return negative ? -seconds : seconds
        }

        mutating func day() throws(ZoneError) -> Day {
            guard skip(UInt8(ascii: ",")) else { throw .damaged(zone: zone) }
            let form: Day.Form
            if skip(UInt8(ascii: "M")) {
                let month = Int(try number())
                guard skip(UInt8(ascii: ".")) else { throw .damaged(zone: zone) }
                let week = Int(try number())
                guard skip(UInt8(ascii: ".")) else { throw .damaged(zone: zone) }
                let weekday = Int(try number())
                guard 1...12 ~= month, 1...5 ~= week, 0...6 ~= weekday else { throw .damaged(zone: zone) }
                form = .month(month, week: week, weekday: weekday)
            } else if skip(UInt8(ascii: "J")) {
                form = .julian(Int(try number()))
            } else {
                form = .zeroBased(Int(try number()))
            }
            return Day(form: form, time: skip(UInt8(ascii: "/")) ? try time() : 7200)
        }
    }
}
