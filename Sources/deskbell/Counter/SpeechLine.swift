import Conversation
import Glibc
import Shop

/// The counter's way to the program that reads aloud: a named pipe, written to and never waited for. Without that program there is no pipe to open,
/// and the screen says nothing of reading.
final class SpeechLine {
    private let descriptor: Int32
    private var said: [String] = []

    /// nil where nobody reads the pipe.
    init?(path: String) {
        descriptor = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFIFO else {
            close(descriptor)
            return nil
        }
    }

    deinit { close(descriptor) }

    /// Says what is new on the screen, in place of what was being said.
    func read(_ screen: Screen, _ language: Language) {
        let texts = Self.texts(screen), new = texts.filter { text in !said.contains { Self.kind($0) == Self.kind(text) } }
        guard !new.isEmpty else { return }
        // What somebody listens to is begun anew only where the conversation went on; a notice is added to it.
        if texts.first.map(Self.kind) != said.first.map(Self.kind) || texts.count < said.count { send("") }
        said = texts
        for text in new { send(language.rawValue + " " + text) }
    }

    func stop() {
        guard !said.isEmpty else { return }
        said = []
        send("")
    }

    /// As heard: the answer, then the choices, then what staff or bell say.
    private static func texts(_ screen: Screen) -> [String] {
        screen.body.map { block in
            switch block {
            case .customer(let text), .paragraph(let text): text
            case .choice(let key, let label): "\(key): \(label)."
            }
        } + screen.notices
    }

    /// The age of a call changes every few seconds and is no news.
    private static func kind(_ text: String) -> String { text.count > 12 ? text.filter { !$0.isNumber } : text }

    private func send(_ line: String) {
        // Whole lines up to PIPE_BUF are written at once or not at all: a pipe that is full loses speech, never a key.
        let bytes = Array(CleanText.line(line).utf8.prefix(4000)) + [UInt8(ascii: "\n")]
        _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }
}
