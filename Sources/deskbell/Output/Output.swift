import Glibc

/// The one place that writes to standard output and standard error.
enum Output {
    /// The terminal is a customer's: problems are the log's, not theirs. Set once, before anything else runs.
    nonisolated(unsafe) static var isCustomerScreen = false  // one thread, one writer

    static func line(_ text: String) { raw(text + "\n") }

    /// For errors and warnings, one line each.
    static func problem(_ text: String) {
        guard !isCustomerScreen || isatty(STDERR_FILENO) == 0 else { return }
        write("deskbell: " + CleanText.paragraph(text) + "\n", to: STDERR_FILENO)
    }

    /// In colour where somebody looks at it, and has not said NO_COLOR.
    static func drawing(_ lines: [DrawnLine]) {
        let isColoured =
            isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil && getenv("TERM").map { String(cString: $0) } != "dumb"
        raw(lines.map { (isColoured ? $0.coloured : $0.text) + "\n" }.joined())
    }

    /// Already made harmless.
    static func raw(_ text: String) { write(text, to: STDOUT_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            // Nobody reads any more, or the disk behind a redirection is full: nothing is left to tell.
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
