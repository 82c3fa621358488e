import Shop

/// Names that mean different things on different computers, or nothing good on any. An owner cannot tell which of two such files holds.
enum FolderNames {
    /// Windows keeps these for devices, with any ending.
    private static let reserved: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// - Parameter paths: of the files that would be read, relative to the folder.
    static func findings(_ paths: [String]) -> [Finding] {
        var findings: [Finding] = [], seen: [String: String] = [:]
        for path in paths.sorted() {
            let parts = path.split(separator: "/").map(String.init)
            if parts.contains(where: isReserved) {
                findings.append(
                    finding(path, "Windows keeps this name for a device, and cannot open the file.", "Give it another name."))
            } else if parts.contains(where: isOdd) {
                findings.append(
                    finding(
                        path, "The name holds a character that file names cannot have everywhere.",
                        "Use letters, digits, dots and dashes."))
            }
            if let other = seen.updateValue(path, forKey: path.lowercased()) {
                findings.append(
                    finding(
                        path, "There is another file of this name, \(CleanText.line(other)), and nobody can tell which one holds.",
                        "Delete one of the two. On a damaged stick, format it and copy the folder there again."))
            }
        }
        return findings
    }

    private static func finding(_ path: String, _ message: String, _ remedy: String) -> Finding {
        Finding(file: CleanText.line(path), severity: .error, message: message, remedy: remedy)
    }

    private static func isReserved(_ part: String) -> Bool {
        reserved.contains(part.prefix { $0 != "." }.lowercased().filter { $0 != " " })
    }

    private static func isOdd(_ part: String) -> Bool {
        part != CleanText.line(part) || part.contains { "\\:*?\"<>|\u{FFFD}".contains($0) } || part.hasSuffix(" ")
    }
}
