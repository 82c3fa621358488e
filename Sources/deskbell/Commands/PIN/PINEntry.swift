import Glibc
import Keys

/// A PIN as it is typed on a terminal, without showing it, or as a program gives it on standard input.
enum PINEntry {
    static func read(for holder: PINHolder) throws -> PIN {
        guard isatty(STDIN_FILENO) == 1 else { return try pin(line(hidden: false)) }
        let first = try pin(line("New PIN for \(holder.rawValue) (4 to 12 digits): "))
        let second = try line("Once more: ").filter { $0 != " " }
        guard second == first.digits else {
            throw Failure("The two are not the same. Nothing was changed.", code: ExitStatus.usage)
        }
        return first
    }

    /// One that is set already.
    static func known(prompt: String) throws -> PIN {
        guard isatty(STDIN_FILENO) == 1 else { return try pin(line(hidden: false)) }
        return try pin(line(prompt))
    }

    private static func pin(_ typed: String) throws -> PIN {
        do {
            return try PIN(typed)
        } catch {
            throw Failure(error.description, code: ExitStatus.usage)
        }
    }

    private static func line(_ prompt: String = "", hidden: Bool = true) throws -> String {
        var before = termios()
        let isHidden = hidden && tcgetattr(STDIN_FILENO, &before) == 0
        if isHidden {
            var silent = before
            silent.c_lflag &= ~tcflag_t(ECHO)
            silent.c_lflag |= tcflag_t(ECHONL)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        }
        defer { if isHidden { tcsetattr(STDIN_FILENO, TCSANOW, &before) } }
        Output.raw(prompt)
        guard let typed = readLine(strippingNewline: true) else {
            throw Failure("No PIN was given. Nothing was changed.", code: ExitStatus.noInput)
        }
        return String(typed.prefix(100))
    }
}
