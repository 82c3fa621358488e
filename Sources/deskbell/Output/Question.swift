import Glibc

/// A question to whoever typed a command.
enum Question {
    /// Only a clear yes is one. Where nobody can answer, the answer is no: scripts say `--yes`.
    static func ask(_ question: String) -> Bool {
        guard isatty(STDIN_FILENO) == 1 else {
            Output.problem(question + " Nobody is there to answer: add --yes.")
            return false
        }
        Output.raw(CleanText.paragraph(question) + " [y/N] ")
        let answer = readLine(strippingNewline: true)?.lowercased() ?? ""
        return ["y", "yes", "j", "ja"].contains(answer.filter { !$0.isWhitespace })
    }
}
