import Glibc

/// One question to whoever sits at a terminal, where no line editing is wanted.
enum Keyboard {
    static var isThere: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// nil at the end of the input.
    static func line() -> String? { readLine(strippingNewline: true).map { CleanText.line($0.prefix(200)) } }

    /// Waits for one key, without Enter; nil at the end of the input.
    static func key() -> Character? {
        var before = termios()
        guard tcgetattr(STDIN_FILENO, &before) == 0 else { return line().map { $0.first ?? "\n" } }
        var raw = before
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &raw)
        defer { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
        var byte: UInt8 = 0
        while true {
            let count = read(STDIN_FILENO, &byte, 1)
            if count == 1 { return Character(Unicode.Scalar(byte)) }
            guard count < 0, errno == EINTR else { return nil }
        }
    }
}
