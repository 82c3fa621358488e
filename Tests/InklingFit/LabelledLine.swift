import Conversation

/// A line as somebody types it, with the reason for which a person must come.
struct LabelledLine {
    /// As in the table; `TriggerScore.harmless`: no reason.
    var label: String
    var text: String
    /// 1-based.
    var row: Int
    /// Of the lines that the rules were written on.
    var isKnownToRules: Bool

    var kind: Inkling.Kind? { Inkling.Kind.allCases.first { "\($0)" == label } }

    /// Rows `split TAB label TAB line`; of other splits, nothing.
    static func read(_ table: String, splits: Set<String>) -> [LabelledLine] {
        table.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap { index, row in
            let columns = row.split(separator: "\t", maxSplits: 2).map(String.init)
            guard columns.count == 3, splits.contains(columns[0]) else { return nil }
            return LabelledLine(label: columns[1], text: columns[2], row: index + 1, isKnownToRules: columns[0] != "later")
        }
    }
}
