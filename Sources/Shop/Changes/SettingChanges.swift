/// Everything that has one value: the shop's name, contact, rules, sentences.
struct SettingChanges {
    let old, new: ShopContent

    var changes: [ContentChanges.Change] { shop + booking + calls + sentences }

    private var shop: [ContentChanges.Change] {
        var texts: [String] = []
        func compare(_ what: String, _ before: String?, _ after: String?) {
            if before == after { return }
            switch (before ?? "", after ?? "") {
            case ("", let now): texts.append("\(what): \(Wordings.quoted(now)).")
            case (let was, ""): texts.append("\(what): gone (was \(Wordings.quoted(was))).")
            case (let was, let now): texts.append("\(what): \(Wordings.quoted(now)) (was \(Wordings.quoted(was))).")
            }
        }
        compare("Name", old.name, new.name)
        compare("Time zone", old.timeZone, new.timeZone)
        compare("Currency", old.currency, new.currency)
        compare("Languages", codes(old), codes(new))
        compare("Clock", old.clock == .hours12 ? "12 hours" : "24 hours", new.clock == .hours12 ? "12 hours" : "24 hours")
        compare("Address", old.contact.address, new.contact.address)
        compare("Phone", old.contact.phone, new.contact.phone)
        compare("Email", old.contact.email, new.contact.email)
        compare("Website", old.contact.website, new.contact.website)
        if old.privacyNotice != new.privacyNotice { texts.append("The privacy notice is another (\(new.privacyNotice.version)).") }
        texts += differing(SettingTexts.retention(old.retention), SettingTexts.retention(new.retention)).map { "Kept, " + $0 }
        if old.askBackShare != new.askBackShare { texts.append("ask_back: \(Int((new.askBackShare * 100).rounded())).") }
        if old.writesToStick != new.writesToStick {
            texts.append(new.writesToStick ? "The owner's stick is written to." : "The owner's stick is not written to any more.")
        }
        if old.isDemonstration != new.isDemonstration {
            texts.append(new.isDemonstration ? "Every screen says DEMONSTRATION." : "The shop is no demonstration any more.")
        }
        let were = Dictionary(old.resources.map { ($0.id, $0) }) { first, _ in first }
        let are = Dictionary(new.resources.map { ($0.id, $0) }) { first, _ in first }
        texts += new.resources.compactMap { resource in
            were[resource.id] == resource
                ? nil : "\(resource.name): there are \(resource.count)\(were[resource.id].map { " (were \($0.count))" } ?? "")."
        }
        texts += old.resources.filter { are[$0.id] == nil }.map { "\($0.name) is removed." }
        return texts.map { .init(kind: .changed, subject: .shop, text: $0) }
    }

    private func codes(_ content: ShopContent) -> String { content.languages.map(\.rawValue).joined(separator: ", ") }

    private var booking: [ContentChanges.Change] {
        var texts = differing(SettingTexts.booking(old.bookingRules), SettingTexts.booking(new.bookingRules))
        if old.bookingRules.cancellationPolicy != new.bookingRules.cancellationPolicy {
            texts.append("The words about cancelling changed.")
        }
        return texts.map { .init(kind: .changed, subject: .booking, text: $0) }
    }

    private var calls: [ContentChanges.Change] {
        var texts = differing(SettingTexts.handoff(old.handoff), SettingTexts.handoff(new.handoff))
        if old.handoff.fallback != new.handoff.fallback { texts.append("What is said when the bell is broken changed.") }
        let (before, after) = (old.handoff.rules.map(unsourced), new.handoff.rules.map(unsourced))
        if before != after {
            let more = Set(after.flatMap(\.phrases)).subtracting(before.flatMap(\.phrases)).sorted()
            let fewer = Set(before.flatMap(\.phrases)).subtracting(after.flatMap(\.phrases)).sorted()
            if !more.isEmpty { texts.append("These words now bring a person: \(Wordings.names(more)).") }
            if !fewer.isEmpty { texts.append("These words bring nobody any more: \(Wordings.names(fewer)).") }
            if more.isEmpty, fewer.isEmpty { texts.append("The rules that bring a person changed.") }
        }
        return texts.map { .init(kind: .changed, subject: .calls, text: $0) }
    }

    private func unsourced(_ rule: HandoffRules.Rule) -> HandoffRules.Rule {
        var rule = rule
        rule.source = Source(file: "")
        return rule
    }

    private func differing(_ old: [(key: String, value: String)], _ new: [(key: String, value: String)]) -> [String] {
        let were = Dictionary(old.map { ($0.key, $0.value) }) { first, _ in first }
        return new.filter { were[$0.key] != $0.value }.map { "\($0.key): \($0.value) (was \(were[$0.key] ?? "not set"))." }
            + old.filter { key, _ in !new.contains { $0.key == key } }.map { "\($0.key): not set (was \($0.value))." }
    }

    private var sentences: [ContentChanges.Change] {
        Set(old.wording.keys).union(new.wording.keys).sorted { $0.rawValue < $1.rawValue }.flatMap { language in
            let (before, after) = (old.wording[language] ?? [:], new.wording[language] ?? [:])
            return Set(before.keys).union(after.keys).sorted().compactMap { key -> ContentChanges.Change? in
                guard before[key] != after[key] else { return nil }
                let now = after[key].map { "is now \(Wordings.quoted($0))" } ?? "is the built-in one again"
                return .init(kind: .changed, subject: .sentences, text: "The sentence “\(key)” (\(language.rawValue)) \(now).")
            }
        }
    }
}
