import Glibc

/// A line of a drawing. Its text says everything by words and shapes; the tone says it once more, in colour, where there is any.
struct DrawnLine: Equatable {
    enum Tone: Equatable, CaseIterable {
        case plain, heading, faint
        case booked, arrived, done, walkIn, block
        /// Somebody has to do something.
        case alert
        /// Where the day stands.
        case now
    }

    struct Span: Equatable {
        var text: String
        var tone: Tone
    }

    private(set) var spans: [Span] = []

    init(_ text: String = "", _ tone: Tone = .plain) { add(text, tone) }

    var text: String { spans.map(\.text).joined() }

    /// Without the spaces that filled the last column.
    var trimmed: DrawnLine {
        var line = self
        while let last = line.spans.last, last.tone != .now {
            let kept = last.text.replacing(#/ +$/#, with: "")
            line.spans.removeLast()
            guard kept.isEmpty else {
                line.spans.append(Span(text: kept, tone: last.tone))
                break
            }
        }
        return line
    }

    mutating func add(_ text: String, _ tone: Tone = .plain) {
        guard !text.isEmpty else { return }
        if spans.last?.tone == tone { spans[spans.count - 1].text += text } else { spans.append(Span(text: text, tone: tone)) }
    }

    /// For a terminal; a pipe and NO_COLOR get `text`.
    var coloured: String {
        spans.map { $0.tone.code.isEmpty ? $0.text : "\u{1B}[\($0.tone.code)m\($0.text)\u{1B}[0m" }.joined()
    }
}

extension DrawnLine.Tone {
    /// SGR parameters; the eight colours that every console has.
    fileprivate var code: String {
        switch self {
        case .plain: ""
        case .heading: "1"
        case .faint: "2"
        case .booked: "36"
        case .arrived: "1;32"
        case .done: "2;32"
        case .walkIn: "35"
        case .block: "2;33"
        case .alert: "1;31"
        case .now: "7"
        }
    }
}

/// Text cut and filled to columns of a terminal, wide characters counted.
enum FittedText {
    /// Exactly so wide: what does not fit ends in “…”.
    static func fit(_ text: String, _ columns: Int) -> String {
        let cut = cut(text, columns)
        return cut + String(repeating: " ", count: max(0, columns - width(cut)))
    }

    static func cut(_ text: String, _ columns: Int) -> String {
        guard width(text) > columns else { return text }
        var kept = "", used = 0
        for character in text {
            let next = width(String(character))
            guard used + next < columns else { break }
            kept.append(character)
            used += next
        }
        return columns > 0 ? kept + "…" : ""
    }

    static func width(_ text: String) -> Int {
        _ = locale
        return ScreenPainter.width(text[...])
    }

    /// Without it the C library knows the widths of ASCII alone.
    private static let locale: Void = { setlocale(LC_CTYPE, "C.UTF-8") }()
}
