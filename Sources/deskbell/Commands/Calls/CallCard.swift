import Bell
import Conversation
import Diary
import Foundation
import Diary
import Ledger
import Shop

/// The handoff card: what somebody needs to know on the way to the counter, on one screen. A pure value; `deskbell calls show` prints it, the
/// staff view draws it.
struct CallCard: Equatable, Sendable {
    /// How a line is meant; colour is never the only sign of it.
    enum Weight: Equatable, Sendable { case heading, alarm, plain, faint }

    struct Line: Equatable, Sendable {
        var text: String
        var weight = Weight.plain
    }

    private struct Section: Equatable, Sendable {
        var label: String
        var items: [String]
        /// At most so many lines where the screen is short; at least one is kept.
        var mostLines: Int
        var weight = Weight.plain
    }

    private let heading: String
    private let isPressing: Bool
    private let sections: [Section]

    /// - Parameters:
    ///   - history: of the call, oldest first.
    ///   - time: says what time it is for the card.
    init(_ call: Handoff, history: [HandoffEvent], time: StaffTime) {
        let notes = call.notes
        heading = ([call.alias] + [call.pressing, Self.state(of: call, time)].compactMap { $0 }).joined(separator: "  ")
        isPressing = call.isUrgent && call.state != .resolved
        var sections: [Section] = []
        func add(_ label: String, _ items: [String], most: Int, weight: Weight = .plain) {
            let clean = items.map { CleanText.line($0) }.filter { !$0.isEmpty }
            if !clean.isEmpty { sections.append(Section(label: label, items: clean, mostLines: most, weight: weight)) }
        }
        add("Why", [call.reasonInWords], most: 3, weight: call.isUrgent ? .alarm : .plain)
        add("For", [call.wanted ?? ""], most: 1)
        if let notes {
            let reasons = notes.reasons.map(\.because).filter { $0 != call.reason }
            add("Wants", notes.asked.suffix(4).reversed().map { Self.quoted($0) }, most: 6)
            add("Booking", notes.booking.map(Self.booking) ?? [], most: 3)
            add("Settled", notes.done, most: 2)
            add("Answered", [notes.shown.suffix(4).joined(separator: "; ")], most: 2)
            add("No help", [notes.refused.suffix(3).joined(separator: "; ")], most: 2)
            add("Tried", Self.tried(notes), most: 2)
            add("Also", reasons.suffix(2), most: 2, weight: .faint)
        } else {
            add("Known", call.summary.split(separator: "\n").map(String.init), most: 8)
        }
        add("Code", [call.booking?.description ?? ""], most: 1)
        add("Language", [Self.language(notes?.language ?? call.language?.rawValue)], most: 1)
        // What a board wrote down is told by the bell once more.
        let told = history.reduce(into: [HandoffEvent]()) { told, event in
            let isTold = told.last.map { $0.by == event.by && $0.change.inWords == event.change.inWords } ?? false
            if event.change != .attached, !isTold || event.change == .pressedAgain { told.append(event) }
        }
        let passed = told.suffix(5).map { event in
            "\(time.moment(event.at)) \(event.change.inWords)\(event.by.map { " by \($0)" } ?? "")"
        }
        add("Since", [passed.joined(separator: " · ")], most: 3, weight: .faint)
        self.sections = sections
    }

    /// - Parameters:
    ///   - columns: 40 or more.
    ///   - rows: never more lines than this; what matters most is on top.
    func lines(columns: Int, rows: Int) -> [Line] {
        var lines = Self.wrapped(heading, columns).map { Line(text: $0, weight: isPressing ? .alarm : .heading) }
        for section in sections {
            var ofSection: [String] = []
            for item in section.items { ofSection += Self.wrapped(item, columns - Self.labelColumns) }
            if ofSection.count > section.mostLines {
                ofSection = Array(ofSection.prefix(section.mostLines))
                ofSection[ofSection.count - 1] = Self.cut(ofSection[ofSection.count - 1], columns - Self.labelColumns)
            }
            for (number, text) in ofSection.enumerated() {
                let label = number == 0 ? section.label : ""
                let padding = String(repeating: " ", count: Self.labelColumns - label.count)
                lines.append(Line(text: label + padding + text, weight: section.weight))
            }
        }
        return Array(lines.prefix(max(1, rows)))
    }

    private static let labelColumns = 10

    // MARK: Words

    private static func state(of call: Handoff, _ time: StaffTime) -> String {
        let by = call.acknowledgedBy.map { " by \(CleanText.line($0))" } ?? ""
        let times = call.presses > 1 ? ", called \(call.presses) times" : ""
        switch call.state {
        case .called:
            let snoozed = call.snoozedUntil.map { ", snoozed until \(time.time($0))" } ?? ""
            return "called, waits \(time.passed(since: call.calledAt))\(times)\(snoozed)"
        case .acknowledged:
            return "acknowledged\(by), waits \(time.passed(since: call.calledAt))\(times)"
        case .withCustomer: return "with customer\(by)"
        case .missed: return "missed, waits \(time.passed(since: call.calledAt))\(times)"
        case .resolved:
            return "resolved: \(call.outcome?.rawValue ?? "")\(call.need.map { ", needed for \(CleanText.line($0))" } ?? "")"
        }
    }

    private static func quoted(_ asked: HandoffNotes.Asked) -> String {
        "“\(asked.text)”\(asked.times > 1 ? " (\(asked.times) times)" : "")"
    }

    private static func booking(_ booking: HalfMadeBooking) -> [String] {
        var words = booking.inWords
        if let name = booking.name { words += ", \(name)" }
        if let phone = booking.phone { words += ", \(phone)" }
        let missing = booking.missing.map { step in
            switch step {
            case .service: "what"
            case .time: "when"
            case .phone: "a phone number"
            case .yes: "their yes"
            }
        }
        return ["half-made: \(words)", "missing: \(missing.joined(separator: ", "))"]
    }

    private static func tried(_ notes: HandoffNotes) -> [String] {
        var parts: [String] = []
        if notes.notUnderstood > 0 { parts.append("\(notes.notUnderstood) not understood") }
        if notes.personAsked > 1 { parts.append("asked for a person \(notes.personAsked) times") }
        return [parts.joined(separator: ", ")]
    }

    private static func language(_ code: String?) -> String {
        switch code {
        case "en": "English"
        case "de": "German"
        case let other: other ?? ""
        }
    }

    // MARK: Lines

    /// A word too long for a line is broken.
    private static func wrapped(_ text: String, _ columns: Int) -> [String] {
        var lines: [String] = [], line = "", width = 0
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let wordWidth = ScreenPainter.width(word)
            if width > 0, width + 1 + wordWidth > columns {
                lines.append(line)
                (line, width) = ("", 0)
            }
            if wordWidth > columns {
                for character in word {
                    let one = ScreenPainter.width(String(character))
                    if width + one > columns {
                        lines.append(line)
                        (line, width) = ("", 0)
                    }
                    line.append(character)
                    width += one
                }
            } else {
                line += (width == 0 ? "" : " ") + word
                width += wordWidth + (width == 0 ? 0 : 1)
            }
        }
        return lines + [line]
    }

    private static func cut(_ text: String, _ columns: Int) -> String {
        var kept = text
        while ScreenPainter.width(kept + " …") > columns { kept.removeLast() }
        return kept + " …"
    }
}

extension Handoff {
    /// In one word, for whoever reads many; nil where it is neither.
    var pressing: String? { trigger == .upset ? "UPSET" : isUrgent ? "URGENT" : nil }

    /// What the conversation left for staff; nil for a press that no visit belongs to.
    var notes: HandoffNotes? {
        guard let draft else { return nil }
        // What is no longer readable is shown without it: a card with less on it beats none.
        return try? JSONDecoder().decode(HandoffNotes.self, from: Data(draft.utf8))
    }
}
