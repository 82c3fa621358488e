/// `handoff.yaml`: words, topics and times that bring a person.
struct HandoffFile {
    private var form: Form
    private let file: String

    init(_ value: YAMLValue, file: String, language: Language) {
        form = Form(value, name: "the rules for calling a person", file: file, language: language)
        self.file = file
    }

    mutating func read(into rules: inout HandoffRules) -> [Finding] {
        for (key, value) in form.items("rules", "regeln") {
            if let rule = rule(key, value) { rules.rules.append(rule) }
        }
        if let seconds = form.duration("escalate_after", "louder_after", unit: 1, in: 10...3600) { rules.escalateAfter = seconds }
        if let seconds = form.duration("nobody_free_after", unit: 1, in: 20...7200) { rules.nobodyFreeAfter = seconds }
        if let seconds = form.duration("arrive_within", unit: 1, in: 30...7200) { rules.arriveWithin = seconds }
        if let seconds = form.duration("sound_at_most", "maximum_sounding", unit: 1, in: 10...7200) {
            rules.maximumSounding = seconds
        }
        if let rings = form.flag("rings_when_closed") { rules.ringsWhenClosed = rings }
        if let time = form.time("test_bell_at") { rules.testsBellAt = time }
        if let fallback = form.texts("fallback") { rules.fallback = fallback }
        if let seconds = form.duration("idle_warning_after", unit: 1, in: 20...900) { rules.idleWarningAfter = seconds }
        // WCAG 2.2.1: at least 20 seconds to answer the warning.
        if let seconds = form.duration("idle_reset_after", unit: 1, in: 20...900) { rules.idleResetAfter = seconds }
        return form.finish()
    }

    private mutating func rule(_ key: String?, _ value: YAMLValue) -> HandoffRules.Rule? {
        if let words = value.text {
            form.report(
                value.line, "“\(words.prefix(40))” is no rule: it is not said what it is.",
                "If these are the customer's words, write “- words: \(words.prefix(40))”.")
            return nil
        }
        var block = Form(value, name: "a rule", file: file, language: form.language)
        let trigger = trigger(key ?? block.text("when", "trigger", "wenn"), in: &block)
        let phrases = block.list("words", "phrases", "wörter")?.map(\.text) ?? []
        let unless = block.list("unless", "except", "außer")?.map(\.text) ?? []
        let tag = block.text("tag", "topic", "thema")
        let person = block.text("ask_for", "person")
        let pages = pages(&block)
        // Without words or a tag it changes the built-in rules of its kind.
        let isRule = !phrases.isEmpty || tag != nil || trigger != .topic && (pages != nil || person != nil || !unless.isEmpty)
        if !isRule {
            block.report(
                value.line, "The rule has neither words nor a tag, so it never brings anyone.",
                "Add “words:” with a list, or “tag:”; or “ask_for:”, “page:” or “unless:” to change the built-in rules of its kind."
            )
        }
        form.add(block.finish())
        guard let trigger, isRule else { return nil }
        return HandoffRules.Rule(
            trigger: trigger, phrases: phrases, unless: unless, tag: tag, person: person,
            pagesAtOnce: pages ?? (trigger == .urgent || phrases.isEmpty && tag == nil && trigger != .complex),
            source: Source(file: file, line: value.line))
    }

    private func trigger(_ written: String?, in block: inout Form) -> HandoffRules.Trigger? {
        guard let written else { return .topic }
        let allowed: [HandoffRules.Trigger] = [.request, .urgent, .upset, .complex, .topic]
        if let trigger = allowed.first(where: { $0.rawValue == written.lowercased() }) { return trigger }
        block.report(
            block.line, "“when: \(written.prefix(40))” is not known.",
            Spelling.suggestion(for: written, among: allowed.map(\.rawValue))
                + "Write one of: \(allowed.map(\.rawValue).joined(separator: ", ")).")
        return nil
    }

    /// `page: at once` or `page: offer`.
    private func pages(_ block: inout Form) -> Bool? {
        guard let value = block.take("page", "call", "ruf") else { return nil }
        switch value.text?.lowercased() {
        case "at once", "at_once", "yes", "now", "sofort", "ja": return true
        case "offer", "ask", "no", "anbieten", "nein": return false
        default:
            block.report(value.line, "“page” is “at once” or “offer”, not \(value.kind).", "Write page: at once, or page: offer.")
            return nil
        }
    }
}
