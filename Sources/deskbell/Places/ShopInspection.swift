import Answers
import Conversation
import Shop

/// Everything that can be said against a shop's folder: by reading it, by its rules, by its sentences, and by asking it what customers and
/// its owner ask.
struct ShopInspection {
    let folder: String
    let cache: String

    func findings() throws(Failure) -> [Finding] {
        let (files, unread) = try ShopFolder(path: folder).read()
        let today: LocalDate
        var zoneFinding: Finding?
        let zoneName = ShopReader.read(files).content.timeZone
        do {
            today = try OpenShop.zone(zoneName).local(Clocks.wall).date
        } catch {
            today = ZoneRules(name: "UTC", fixedOffset: 0).local(Clocks.wall).date
            zoneFinding = Finding(
                file: "shop.yaml", severity: .error, message: "The time zone “\(zoneName)” is not known.",
                remedy: "Write a name such as Europe/Berlin.")
        }
        let (content, read) = ShopCheck.findings(in: files, today: today)
        var findings = unread + (zoneFinding.map { [$0] } ?? []) + read + Wording.findings(in: content)
        // What cannot be installed need not be asked.
        if !findings.contains(where: { $0.severity == .error }) { findings += asked(content, hash: OpenShop.hash(files)) }
        return findings
    }

    /// The owner's golden questions, and every phrasing left out in turn.
    private func asked(_ content: ShopContent, hash: String) -> [Finding] {
        let engine = EngineCache(folder: cache).engine(for: content, hash: hash)
        let triggers = TriggerRules(owner: content.handoff, languages: content.languages)
        let golden = content.goldenQuestions.compactMap { question -> Finding? in
            let firing = triggers.firing(on: question.question)
            let understanding = engine.understand(question.question, language: nil)
            let isMet =
                switch question.expected {
                case .staff: firing != nil || understanding.meets(.staff)
                case .entry, .unknown: firing == nil && understanding.meets(question.expected)
                }
            guard !isMet else { return nil }
            return Finding(
                at: question.source, severity: .warning,
                message: "“\(question.question)” is not understood as you expect. \(firing?.because ?? understanding.because)",
                remedy: "Add this wording to the entry's “also asked”, or change what you expect.")
        }
        let weak = engine.weakEntries.compactMap { weak -> Finding? in
            // The check of the entries themselves says so.
            guard case .missed(let all, let missed) = weak.reason, let entry = content.entry(weak.entry) else { return nil }
            return Finding(
                at: entry.source, severity: .warning,
                message:
                    "Customers who ask “\(entry.question)” in words of their own are often not understood: \(missed) of its \(all) phrasings would not be, if they were not there.",
                remedy: "Add the words customers use for it; several phrasings with the subject in them help most.")
        }
        // One odd phrasing is what leaving it out must bring; two show that customers' words do not tell the entries apart.
        let mixed = engine.confusions.filter { $0.phrasings.count >= 2 }.compactMap { confusion -> Finding? in
            guard let meant = content.entry(confusion.meant), let taken = content.entry(confusion.taken),
                let first = confusion.phrasings.first
            else { return nil }
            return Finding(
                at: meant.source, severity: .warning,
                message:
                    "Customers' wording mixes up “\(meant.question)” and “\(taken.question)”: “\(first)” and \(confusion.phrasings.count - 1) more would get the answer to the second.",
                remedy: "Add phrasings that only the first one has, or make one entry of the two.")
        }
        return golden + mixed + weak
    }
}
