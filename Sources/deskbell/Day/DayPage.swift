import Diary

/// A day on one page of A4, plain text, to be pinned to the wall: who comes when, with the family name cut to a letter and no phone, because
/// customers walk past it.
struct DayPage {
    /// 10 characters an inch on 210 mm, 6 lines an inch on 297 mm, with margins that every printer has.
    static let columns = 76
    static let rows = 60

    /// - Parameters:
    ///   - title: the day in words.
    ///   - printed: when, in words.
    func lines(_ plan: DayPlan, shop: String, title: String, printed: String) -> [String] {
        let head = [FittedText.cut(shop, Self.columns), FittedText.cut(subtitle(plan, title), Self.columns), ""]
        let foot = ["", FittedText.cut("Printed \(printed). What was booked since is not on it.", Self.columns)]
        let room = Self.rows - head.count - foot.count
        // The fewest columns that hold the day; more than four cannot be read.
        for count in 1...4 {
            let width = (Self.columns - 2 * (count - 1)) / count
            let blocks = plan.columns.map { block($0, plan, width: width) }
            if let set = Self.set(blocks, columns: count, rows: room) { return head + Self.joined(set, width: width) + foot }
        }
        let width = (Self.columns - 6) / 4
        let all = plan.columns.flatMap { block($0, plan, width: width) + [""] }
        let kept = all.prefix(room * 4 - 1) + ["and \(all.count - room * 4 + 1) lines more"]
        let columns = stride(from: 0, to: kept.count, by: room).map { Array(kept[$0..<min($0 + room, kept.count)]) }
        return head + Self.joined(columns, width: width) + foot
    }

    private func subtitle(_ plan: DayPlan, _ title: String) -> String {
        let closed = plan.isClosed ? ["closed" + (plan.reason.map { " (\($0))" } ?? "")] : plan.reason.map { [$0] } ?? []
        let absent = plan.absent.isEmpty ? [] : ["not in: " + plan.absent.joined(separator: ", ")]
        return ([title] + closed + absent).joined(separator: " - ")
    }

    /// A person's day: a line an appointment, a second one where the first has no room for what is done.
    private func block(_ column: PlanColumn, _ plan: DayPlan, width: Int) -> [String] {
        var lines = [
            FittedText.cut("\(column.heading)  \(column.note)".replacing("–", with: "-"), width),
            String(repeating: "-", count: width),
        ]
        for item in column.items {
            let time = "\(plan.label(item.stay.lowerBound))-\(plan.label(item.stay.upperBound))"
            switch item.kind {
            case .booking(let status, _):
                // One line an appointment, also where it has a gap.
                guard item.minutes.lowerBound == item.stay.lowerBound, status != .noShow, status != .held, status != .cancelled
                else { continue }
                let who = Self.short(item.title), what = item.details.first ?? ""
                lines.append(
                    FittedText.cut(
                        width >= 36 ? "\(time)  \(FittedText.fit(who, 14))  \(what)" : "\(time.prefix(5)) \(who), \(what)", width))
            case .block: lines.append(FittedText.cut("\(time)  (\(item.title.isEmpty ? "blocked" : "not available"))", width))
            case .pause: lines.append(FittedText.cut("\(time)  (break)", width))
            case .walkIn, .away, .buffer, .gap: continue
            }
        }
        if lines.count == 2 { lines.append("nothing booked") }
        return lines
    }

    /// “Anna S.”
    static func short(_ name: String) -> String {
        guard !name.hasPrefix("(") else { return name }
        let words = name.split(separator: " ")
        guard words.count > 1, let first = words.first, let initial = words.last?.first else { return name }
        return "\(first) \(initial)."
    }

    /// Whole blocks into columns, in order; nil where they do not fit.
    private static func set(_ blocks: [[String]], columns: Int, rows: Int) -> [[String]]? {
        var set: [[String]] = [[]]
        for block in blocks {
            let gap = set[set.count - 1].isEmpty ? [] : [""]
            if set[set.count - 1].count + gap.count + block.count <= rows {
                set[set.count - 1] += gap + block
            } else if set.count < columns, block.count <= rows {
                set.append(block)
            } else {
                return nil
            }
        }
        return set
    }

    private static func joined(_ columns: [[String]], width: Int) -> [String] {
        (0..<(columns.map(\.count).max() ?? 0)).map { row in
            var line = columns.map { FittedText.fit(row < $0.count ? $0[row] : "", width) }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
