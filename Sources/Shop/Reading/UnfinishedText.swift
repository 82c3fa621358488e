/// What a starter leaves to the owner: lines, comments too, that say “[fill in]”. A shop with one of them is a demonstration, whatever else it says.
enum UnfinishedText {
    static let marks = ["[fill in", "[ausfüllen"]
    /// Of one file; whoever has more will look at all of it.
    private static let most = 20

    static func findings(in text: String, file: String) -> [Finding] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let found = lines.enumerated().filter { _, line in
            let lowered = line.lowercased()
            return marks.contains(where: lowered.contains)
        }
        return found.prefix(most).map { index, line in
            Finding(
                file: file, place: .line(index + 1), severity: .warning,
                message: "Still to be filled in: \(line.prefix(100).filter { $0 != "\r" })",
                remedy: "Write what is true for your shop and delete the mark. Until then every screen says DEMONSTRATION.")
        }
    }
}
