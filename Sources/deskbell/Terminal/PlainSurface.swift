import Conversation
import Glibc

/// Plain lines in, plain lines out: for pipes, tests, and terminals that can draw nothing.
final class PlainSurface: CounterSurface {
    let fileDescriptor: Int32 = STDIN_FILENO
    let nextDeadline: Duration? = nil
    private var pending: [UInt8] = []
    private var isDiscarding = false
    private var hasShownFrame = false
    private var lastNotices: [String] = []

    func read() -> [TypedInput] {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        let count = Glibc.read(fileDescriptor, &buffer, buffer.count)
        if count < 0, errno == EINTR || errno == EAGAIN { return [] }
        guard count > 0 else {
            let rest = pending.isEmpty ? [] : take()
            return rest + [.ended]
        }
        var inputs: [TypedInput] = []
        for byte in buffer[..<count] {
            if byte == UInt8(ascii: "\n") {
                inputs += isDiscarding ? [] : take()
                isDiscarding = false
            } else if !isDiscarding {
                pending.append(byte)
                if pending.count >= InputLimits.lineBytes {
                    isDiscarding = true
                    inputs += [.lineCut] + take()
                }
            }
        }
        return inputs
    }

    func due() -> [TypedInput] { [] }

    private func take() -> [TypedInput] {
        let line = CleanText.line(bytes: pending)
        pending.removeAll(keepingCapacity: true)
        let bounded = String(line.prefix(InputLimits.lineCharacters))
        return (bounded.count < line.count && !isDiscarding ? [.lineCut] : []) + [.line(bounded)]
    }

    func show(_ turn: Turn) {
        switch turn.who {
        case .customer: break
        case .deskbell, .staff:
            write(CleanText.paragraph(turn.text))
            // What was just said needs no notice of the same kind.
            lastNotices.append(turn.text)
        }
    }

    func show(_ screen: Screen) {
        if !hasShownFrame {
            hasShownFrame = true
            let frame = [screen.shopName, screen.demonstration, screen.opening].compactMap { $0 }.filter { !$0.isEmpty }
            for line in frame { write(CleanText.line(line)) }
            for block in screen.body {
                switch block {
                case .customer(let text), .paragraph(let text): write(CleanText.paragraph(text))
                case .choice(let key, let label): write(CleanText.line("\(key) \(label)"))
                }
            }
        }
        // The age of a call changes every few seconds; as plain lines only what is new in kind is worth a line.
        for notice in screen.notices where !lastNotices.contains(where: { Self.kind($0) == Self.kind(notice) }) {
            write(CleanText.paragraph(notice))
        }
        lastNotices = screen.notices
    }

    private static func kind(_ notice: String) -> String { notice.filter { !$0.isNumber } }

    let isTerminal = false
    func stepAside() {}
    func comeBack() {}
    func close() {}

    private func write(_ line: String) { Output.line(line) }
}
