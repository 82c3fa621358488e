import Bell
import Conversation
import Ledger
import Shop

/// What staff read before they walk over: the handoff card of one call, as the board's lines.
struct CardPainter {
    let time: BoardTimes

    func lines(_ call: BoardCall, history: [HandoffEvent], columns: Int, rows: Int) -> [BoardLine] {
        guard var record = call.record else { return unwritten(call, columns: columns) }
        // The bell knows first how it stands.
        record.state = call.state
        record.acknowledgedBy = call.by ?? record.acknowledgedBy
        record.isUrgent = call.isUrgent
        let isHalfMade = record.notes?.booking.map { $0.moving == nil } ?? false
        let lines = CallCard(record, history: history, time: time.staff).lines(
            columns: columns, rows: max(1, rows - (isHalfMade ? 1 : 0))
        )
        .map { BoardLine($0.text, style($0.weight)) }
        return lines + (isHalfMade ? [BoardLine("5 goes on with the half-made booking.", .good)] : [])
    }

    /// Only the bell has it yet.
    private func unwritten(_ call: BoardCall, columns: Int) -> [BoardLine] {
        let look = CallText.look(call)
        return [BoardLine("\(look.mark) \(call.alias) \(look.word) \(time.age(call.age))", look.style)]
            + BoardLine.wrapped(CallText.reason(call), columns: columns, style: .bold)
            + BoardLine.wrapped("The rest is being written down.", columns: columns, style: .dim)
    }

    private func style(_ weight: CallCard.Weight) -> BoardStyle {
        switch weight {
        case .heading: .bold
        case .alarm: .urgent
        case .plain: .plain
        case .faint: .dim
        }
    }
}
