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
        let now: LocalDateTime
        var zoneFinding: Finding?
        let zoneName = ShopReader.read(files).content.timeZone
        do {
            now = try OpenShop.zone(zoneName).local(Clocks.wall)
        } catch {
            now = ZoneRules(name: "UTC", fixedOffset: 0).local(Clocks.wall)
            zoneFinding = Finding(
                file: "shop.yaml", severity: .error, message: "The time zone “\(zoneName)” is not known.",
                remedy: "Write a name such as Europe/Berlin.")
        }
        let (content, read) = ShopCheck.findings(in: files, today: now.date)
        var findings = unread + (zoneFinding.map { [$0] } ?? []) + read + Wording.findings(in: content)
        // What cannot be installed need not be asked.
        if !findings.contains(where: { $0.severity == .error }) { findings += asked(content, hash: OpenShop.hash(files), now: now) }
        return findings
    }

    /// The owner's golden questions, and every phrasing left out in turn.
    private func asked(_ content: ShopContent, hash: String, now: LocalDateTime) -> [Finding] {
        let engine = EngineCache(folder: cache).engine(for: content, hash: hash)
        let interpreter = Interpreter(
            engine: engine, triggers: TriggerRules(owner: content.handoff, languages: content.languages))
        let golden = content.goldenQuestions.compactMap { question -> Finding? in
            let found = interpreter.interpret(question.question, language: nil, now: now)
            let isMet =
                switch question.expected {
                case .staff: found.firing != nil || found.understanding.meets(.staff)
                case .unknown: found.firing == nil && found.understanding.meets(.unknown)
                case .entry(let id):
                    found.firing == nil && (found.understanding.meets(.entry(id)) || content.tells(id, what: found))
                }
            guard !isMet else { return nil }
            return Finding(
                at: question.source, severity: .warning,
                message:
                    "“\(question.question)” is not understood as you expect. \(found.firing?.because ?? found.understanding.because)",
                remedy: "Add this wording to the entry's “also asked”, or change what you expect.")
        }
        let weak = engine.weakEntries.compactMap { weak -> Finding? in
            // The check of the entries themselves says so.
            guard case .missed(let all, _) = weak.reason, let entry = content.entry(weak.entry) else { return nil }
            return Finding(
                at: entry.source, severity: .warning,
                message:
                    "Customers who ask “\(entry.question)” in words of their own will hardly be understood: its \(all) phrasings have nothing in common, and each, taken away, would not be.",
                remedy: "Add two or three that name its subject in the words customers use.")
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

extension ShopContent {
    /// Whether the hours or prices that were answered are those that the expected entry tells: of a day or a service that was named, they come
    /// straight from the calendar and the price list.
    fileprivate func tells(_ id: Entry.ID, what found: Interpretation) -> Bool {
        guard let answer = entry(id)?.answer, case .intent(.fact(let fact)) = found.understanding.outcome else { return false }
        switch fact {
        case .price, .duration:
            let told = LiveFacts.services(in: answer), asked = found.understanding.services
            return !asked.isEmpty && asked.allSatisfy(told.contains)
        case .openingHours: return ["{{hours.", "{{open.", "{{closures"].contains { answer.contains($0) }
        case .services, .whoIsIn, .nextFree: return false
        }
    }
}
