/// Answers that name a day which is over: “closed until 6 January 2026”. A day since which something is so may lie as far back as it likes.
struct PassedDateCheck {
    let content: ShopContent
    let today: LocalDate

    private static let since: Set<String> = [
        "since", "founded", "opened", "established", "born", "seit", "gegründet", "eröffnet", "geboren", "dated", "vom", "as",
        "stand",
    ]

    func findings() -> [Finding] {
        content.entries.filter { $0.answer.utf8.count <= EntryCheck.longestAnswer }.compactMap { entry in
            let days = Self.days(in: entry.answer)
            // “1 to 31 March 2027”: it is not over.
            guard let last = days.max(by: { $0.date < $1.date }), last.date < today else { return nil }
            return Finding(
                at: entry.source, severity: .warning,
                message: "The answer names “\(last.written)”, which has passed.", remedy: "Write the next date, or take it out.")
        }
    }

    /// Days with their year, as written.
    private static func days(in answer: String) -> [(written: String, date: LocalDate)] {
        var scanner = ValueScanner(answer), days: [(written: String, date: LocalDate)] = []
        var isSince = false
        while let token = scanner.current {
            if case .word(let word) = token {
                if since.contains(word) { isSince = true }
            } else if case .sign(let sign) = token, ".!?;".contains(sign) {
                isSince = false
            }
            let begin = scanner.position
            do throws(ValueMistake) {
                let day = try DateText.day(&scanner)
                guard let year = day.year, let date = LocalDate(year: year, month: day.month, day: day.day), !isSince else {
                    continue
                }
                days.append((scanner.written(from: begin), date))
            } catch {
                // Anything else that an answer may say.
                scanner.position = begin + 1
            }
            if scanner.position == begin { scanner.position = begin + 1 }
        }
        return days
    }
}
