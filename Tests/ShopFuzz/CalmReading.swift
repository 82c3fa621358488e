package import Shop

/// What must hold of a shop that was read, whatever its files held.
package enum CalmReading {
    /// - Returns: what does not hold; nil where all does.
    package static func fault(in content: ShopContent, _ findings: [Finding], at now: LocalDateTime) -> String? {
        var texts = findings.map(\.description)
        texts += content.entries.flatMap {
            $0.phrasings + [$0.id.rawValue, LiveFacts.render($0.answer, content: content, now: now, language: .german)]
        }
        texts +=
            content.services.flatMap { Array($0.name.values) } + content.providers.map(\.name)
            + content.exceptions.compactMap(\.reason) + [content.name]
        if let wild = texts.first(where: { !isCalm($0) }) { return "reaches the screen: \(wild.debugDescription)" }
        if let silent = findings.first(where: { $0.message.isEmpty || $0.remedy.isEmpty }) { return "says nothing: \(silent)" }
        for ranges in content.hours.days.values {
            let isOrderly =
                ranges.allSatisfy { $0.start < $0.end && $0.start.minutes < 1440 }
                && zip(ranges, ranges.dropFirst()).allSatisfy { $0.end <= $1.start }
            if !isOrderly { return "hours overlap: \(ranges)" }
        }
        if let service = content.services.first(where: { $0.steps.isEmpty || !$0.steps.allSatisfy { $0.minutes > 0 } }) {
            return "takes no time: \(service.id.rawValue.debugDescription)"
        }
        return nil
    }

    /// Without control bytes and without marks that turn the direction of writing.
    private static func isCalm(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            $0 == "\n" || $0 == "\t" || $0.value >= 32 && !(0x7F...0x9F ~= $0.value) && !(0x202A...0x202E ~= $0.value)
        }
    }
}
