import Bell
import Conversation
import Ledger
import Shop

/// What staff read before they walk over: all of one call.
struct CardPainter {
    let time: BoardTimes
    let names: BoardNames

    func lines(_ call: BoardCall, columns: Int) -> [BoardLine] {
        let look = CallText.look(call)
        var title = BoardLine("\(look.mark) \(call.alias) \(look.word)", look.style)
        title.add("  \(time.age(call.age))", .bold)
        var lines = [title.fitted(to: columns)]
        lines += BoardLine.wrapped(CallText.reason(call), columns: columns, style: .bold)
        if let wanted = call.record?.wanted { lines += BoardLine.wrapped("For \(wanted).", columns: columns, style: .warning) }
        if let by = call.by { lines += BoardLine.wrapped("\(by) answered.", columns: columns) }
        guard let record = call.record else {
            return lines + BoardLine.wrapped("The rest is being written down.", columns: columns, style: .dim)
        }
        for paragraph in CleanText.paragraph(record.summary).split(separator: "\n") {
            lines += BoardLine.wrapped(String(paragraph), columns: columns, indent: "  ")
        }
        if let booking = record.booking { lines.append(BoardLine("Booking \(booking)")) }
        if record.notes?.booking != nil {
            lines += BoardLine.wrapped("5 goes on with the half-made booking.", columns: columns, style: .good)
        }
        return lines
    }
}
