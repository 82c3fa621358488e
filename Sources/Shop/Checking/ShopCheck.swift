/// What is wrong with a shop that could be read: contradictions and gaps that no single line shows.
package enum ShopCheck {
    /// - Parameter today: in the shop's zone; for dates that have passed.
    package static func findings(in content: ShopContent, today: LocalDate) -> [Finding] {
        var findings: [Finding] = []
        findings += HoursCheck(content: content, today: today).findings()
        findings += ServiceCheck(content: content).findings()
        findings += PeopleCheck(content: content, today: today).findings()
        findings += HandoffCheck(content: content).findings()
        findings += EntryCheck(content: content).findings()
        findings += ContradictionCheck(content: content).findings()
        findings += PassedDateCheck(content: content, today: today).findings()
        findings += GoldenCheck(content: content).findings()
        return findings
    }

    /// Reading and checking in one: all that `shop check` shows, file by file and line by line.
    package static func findings(in files: ShopFiles, isPart: Bool = false, today: LocalDate) -> (
        content: ShopContent, findings: [Finding]
    ) {
        let (content, findings) = ShopReader.read(files, isPart: isPart)
        let ownFiles = OwnFiles(files)
        let all = (findings + self.findings(in: content, today: today)).map(ownFiles.named)
        // A stable order: what was found first on a line stays first.
        let sorted = all.enumerated().sorted { a, b in
            (a.element.file, a.element.place?.number ?? 0, a.offset) < (b.element.file, b.element.place?.number ?? 0, b.offset)
        }
        return (content, sorted.map(\.element))
    }
}

extension Source {
    /// `faq.csv, row 12`, for a finding that points to a second place.
    package var written: String {
        let finding = Finding(at: self, severity: .warning, message: "", remedy: ""), file = finding.fileInWords
        return switch finding.place {
        case .line(let number): "\(file), line \(number)"
        case .row(let number): "\(file), row \(number)"
        case nil: file
        }
    }
}
