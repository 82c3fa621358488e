package import Shop

/// How well the rules do on labelled lines: what `script/bench handoff` prints.
package struct TriggerScore: Equatable, Sendable {
    package struct Count: Equatable, Sendable {
        /// Lines that carry the label.
        package var lines = 0
        /// Of these: any rule fired, so a person comes.
        package var reached = 0
        /// Of these: the rule of that very label fired.
        package var exact = 0
    }

    package struct Miss: Equatable, Sendable {
        /// 1-based line of the table.
        package var row: Int
        package var label: String
        package var fired: HandoffRules.Trigger?
        package var line: String
        package var because: String?
    }

    /// The label of a line that calls nobody.
    package static let harmless = "none"
    /// The label of a line that must be met as safety; any other is a trigger's word.
    package static let safety = "safety"

    package private(set) var byLabel: [String: Count] = [:]
    package private(set) var falseAlarms = 0
    /// Every line that did not go as labelled, in the table's order.
    package private(set) var misses: [Miss] = []
    /// Rows without a known label: nothing is scored on a guess.
    package private(set) var unreadableRows: [Int] = []

    package init() {}

    /// - Parameter table: `label<TAB>line` a row; rows that are empty or begin with `#` are skipped, further columns ignored.
    package init(table: String, rules: TriggerRules) {
        for (index, text) in table.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            guard !text.isEmpty, text.first != "#" else { continue }
            let columns = text.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
            guard columns.count >= 2, let label = Self.label(String(columns[0])) else {
                unreadableRows.append(index + 1)
                continue
            }
            add(String(columns[1]), label: label, row: index + 1, rules)
        }
    }

    /// Share of the label's lines on which a person comes; nil without lines.
    package func recall(_ label: String) -> Double? {
        byLabel[label].map { Double($0.reached) / Double($0.lines) }
    }

    /// Share of harmless lines that call a person all the same; nil without harmless lines.
    package var falseAlarmRate: Double? {
        byLabel[Self.harmless].map { Double(falseAlarms) / Double($0.lines) }
    }

    /// A table for people.
    package var report: String {
        var rows = ["label       lines  a person comes  by that rule"]
        for (label, count) in byLabel.sorted(by: { $0.key < $1.key }) where label != Self.harmless {
            rows.append(
                Self.padded(label, 12) + Self.padded("\(count.lines)", 7)
                    + Self.padded(Self.share(count.reached, of: count.lines), 16)
                    + Self.share(count.exact, of: count.lines))
        }
        if let harmless = byLabel[Self.harmless] {
            rows.append(
                "false alarms: \(falseAlarms) of \(harmless.lines) harmless lines (\(Self.share(falseAlarms, of: harmless.lines)))")
        }
        if !unreadableRows.isEmpty {
            rows.append(
                "\(unreadableRows.count) rows without a known label, the first at row \(unreadableRows[0]): write label, tab, line")
        }
        return rows.joined(separator: "\n")
    }

    private static func label(_ text: String) -> String? {
        let word = text.trimmingPrefix { $0 == " " }.lowercased()
        let known = [harmless, safety] + HandoffRules.Trigger.allCases.map(\.rawValue)
        return known.first { word == $0 }
    }

    package mutating func add(_ line: String, label: String, row: Int, _ rules: TriggerRules) {
        let firing = rules.firing(on: line)
        byLabel[label, default: Count()].lines += 1
        if firing != nil { byLabel[label, default: Count()].reached += 1 }
        let isRight: Bool
        switch label {
        case Self.harmless:
            isRight = firing == nil
            if firing != nil { falseAlarms += 1 }
        case Self.safety: isRight = firing?.isSafety == true
        default: isRight = firing?.trigger.rawValue == label
        }
        if isRight {
            byLabel[label, default: Count()].exact += 1
        } else {
            misses.append(Miss(row: row, label: label, fired: firing?.trigger, line: line, because: firing?.because))
        }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    /// Tenths of a percent, rounded.
    private static func share(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "-" }
        let tenths = (part * 1_000 + whole / 2) / whole
        return "\(tenths / 10).\(tenths % 10) %"
    }
}
