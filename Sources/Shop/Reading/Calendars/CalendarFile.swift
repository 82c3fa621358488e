/// A calendar file (iCalendar, RFC 5545) as phones and office programs write it: its events, and what could not be read of them.
package struct CalendarFile: Equatable, Sendable {
    /// Something that could not be read, by the line of the file.
    package struct Mistake: Error, Equatable, Sendable {
        package var line: Int
        package var message: String
    }

    /// X-WR-CALNAME: often whose calendar it is.
    package private(set) var name: String?
    /// X-WR-TIMEZONE: for times without a zone of their own.
    package private(set) var zone: String?
    package private(set) var events: [CalendarEvent] = []
    package private(set) var mistakes: [Mistake] = []
    /// Whether there was a VCALENDAR at all.
    package private(set) var isCalendar = false

    /// More than ten years of a busy shop.
    private static let maximumEvents = 50_000

    /// Total: whatever the bytes are, it ends with events and mistakes.
    package init(bytes: [UInt8]) {
        var open: [(name: String, line: Int)] = []
        var event: CalendarEvent.Draft?
        for line in CalendarLine.lines(bytes) {
            switch line.name {
            case "BEGIN":
                let name = line.value.uppercased()
                open.append((name, line.number))
                if name == "VCALENDAR" { isCalendar = true }
                if name == "VEVENT", event == nil { event = CalendarEvent.Draft(line: line.number) }
            case "END":
                let name = line.value.uppercased()
                guard open.last?.name == name else {
                    mistakes.append(Mistake(line: line.number, message: "END:\(name.prefix(20)) closes nothing that is open"))
                    continue
                }
                open.removeLast()
                if name == "VEVENT", let draft = event {
                    add(draft)
                    event = nil
                }
            case "VERSION" where open.count == 1 && line.value == "1.0":
                mistakes.append(Mistake(line: line.number, message: "this is vCalendar 1.0; export it as iCalendar (.ics)"))
            case "X-WR-CALNAME" where open.count == 1: name = line.text
            case "X-WR-TIMEZONE" where open.count == 1: zone = line.text
            default:
                // What is inside an alarm is not the event's.
                if open.last?.name == "VEVENT" { event?.take(line) }
            }
        }
        if let open = open.last {
            mistakes.append(
                Mistake(line: open.line, message: "\(open.name.prefix(20)) begins here and never ends: the file is cut off"))
        }
        if !isCalendar {
            mistakes.append(Mistake(line: 1, message: "this is no calendar file: it does not begin with BEGIN:VCALENDAR"))
        }
    }

    private mutating func add(_ draft: CalendarEvent.Draft) {
        guard events.count < Self.maximumEvents else {
            if events.count == Self.maximumEvents, !mistakes.contains(where: { $0.message.hasPrefix("more than") }) {
                mistakes.append(Mistake(line: draft.line, message: "more than \(Self.maximumEvents) events; the rest is not read"))
            }
            return
        }
        do throws(Mistake) {
            events.append(try draft.event())
        } catch {
            mistakes.append(error)
        }
    }
}

/// One content line, unfolded.
struct CalendarLine {
    /// 1-based, where it begins.
    let number: Int
    /// Upper case.
    let name: String
    let parameters: [String: String]
    /// As written.
    let value: String

    /// A text's value (RFC 5545, 3.3.11).
    var text: String {
        var text = "", isEscaped = false
        for scalar in value.unicodeScalars {
            if isEscaped {
                if scalar == "n" || scalar == "N" { text += "\n" } else { text.unicodeScalars.append(scalar) }
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// Longest line that is kept, bytes: a description with a whole mail in it.
    private static let maximumLength = 100_000

    /// Unfolded byte by byte, because some programs fold within a character.
    static func lines(_ bytes: [UInt8]) -> [CalendarLine] {
        var lines: [CalendarLine] = [], current: [UInt8] = [], number = 0, start = 1
        func flush() {
            if let line = CalendarLine(number: start, bytes: current) { lines.append(line) }
            current = []
        }
        var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        while !rest.isEmpty {
            number += 1
            let end = rest.firstIndex { $0 == 10 || $0 == 13 } ?? rest.endIndex
            let line = rest[rest.startIndex..<end]
            var next = end
            if next < rest.endIndex, rest[next] == 13 { next += 1 }
            if next < rest.endIndex, rest[next] == 10, next == end || rest[next - 1] == 13 { next += 1 }
            rest = rest[next...]
            if let first = line.first, first == 32 || first == 9, number > 1 {
                if current.count < maximumLength { current += line.dropFirst() }
            } else {
                flush()
                start = number
                current = Array(line.prefix(maximumLength))
            }
        }
        flush()
        return lines
    }

    private init?(number: Int, bytes: [UInt8]) {
        // Old programs wrote Latin-1; every byte is a character there.
        let text = String(validating: bytes, as: UTF8.self) ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        // A holiday's name reaches the customers' screen.
        let whole = TextSafety.clean(text).text
        var isQuoted = false
        var pieces: [Substring] = [], begin = whole.startIndex
        var value: Substring?
        for index in whole.indices {
            switch whole[index] {
            case "\"": isQuoted.toggle()
            case ";" where !isQuoted:
                pieces.append(whole[begin..<index])
                begin = whole.index(after: index)
            case ":" where !isQuoted:
                pieces.append(whole[begin..<index])
                value = whole[whole.index(after: index)...]
            default: break
            }
            if value != nil { break }
        }
        guard let value, let name = pieces.first, !name.isEmpty else { return nil }
        self.number = number
        self.name = name.uppercased()
        self.value = String(value)
        var parameters: [String: String] = [:]
        for piece in pieces.dropFirst() {
            guard let equals = piece.firstIndex(of: "=") else { continue }
            let text = piece[piece.index(after: equals)...]
            parameters[piece[..<equals].uppercased()] =
                text.hasPrefix("\"") ? String(text.dropFirst().prefix { $0 != "\"" }) : String(text)
        }
        self.parameters = parameters
    }
}
