/// A change of the shop that waits, for a screen of a given size: what it would do as far as it fits, and always what the keys do next.
struct ContentPainter {
    let columns: Int
    let rows: Int

    func lines(_ form: ContentForm) -> [BoardLine] {
        guard let offer = form.offer else {
            let text = form.message ?? "reading …"
            return BoardLine.wrapped(text, columns: columns, style: form.message == nil ? .dim : .warning)
        }
        let foot = foot(form, offer), heading = [BoardLine(offer.title, .heading).fitted(to: columns)]
        let room = max(1, rows - foot.count - heading.count - 1)
        var body = offer.lines.dropFirst(form.top).flatMap { BoardLine.wrapped($0, columns: columns, indent: "    ") }
        let isCut = body.count > room
        if isCut { body = Array(body.prefix(max(0, room - 1))) + [BoardLine("▼ + more below", .dim)] }
        return (heading + body + [BoardLine()] + foot).map { $0.fitted(to: columns) }
    }

    private func foot(_ form: ContentForm, _ offer: ContentOffer) -> [BoardLine] {
        var lines = form.message.map { BoardLine.wrapped("! " + $0, columns: columns, style: .warning, indent: "  ") } ?? []
        func say(_ text: String, _ style: BoardStyle = .bold) { lines += BoardLine.wrapped(text, columns: columns, style: style) }
        switch form.step {
        case .reading, .doing: say("One moment …", .dim)
        case .looking:
            if let deed = offer.deed { say("1  \(deed)") }
            if case .stick = offer.subject { say("4  Put it away, change nothing") }
        case .asking(let number):
            say(offer.questions[number])
            say("1  Yes     2  No")
        case .typingPIN:
            say("\(offer.deed ?? ""): the owner's PIN, and Enter")
            say("> " + String(repeating: "*", count: form.typed) + "_")
        }
        return lines
    }
}
