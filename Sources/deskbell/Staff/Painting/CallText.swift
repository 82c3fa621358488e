import Bell

/// How a call looks: by mark, by word and by colour, each of which is enough.
enum CallText {
    struct Look: Equatable {
        var mark: String
        var word: String
        var style: BoardStyle
    }

    static func look(_ call: BoardCall) -> Look {
        switch call.state {
        case .called, .missed:
            if call.snoozedUntil != nil { return Look(mark: "z ", word: "snoozed", style: .dim) }
            if call.isDanger { return Look(mark: "!!", word: "URGENT", style: .alarm) }
            if call.trigger == .upset { return Look(mark: "! ", word: "UPSET", style: .urgent) }
            if call.state == .missed { return Look(mark: "x ", word: "missed", style: .warning) }
            return Look(mark: "* ", word: "waits", style: .warning)
        case .acknowledged:
            if call.snoozedUntil != nil { return Look(mark: "z ", word: "later", style: .dim) }
            return Look(mark: "~ ", word: call.how == .inAboutTenMinutes ? "in ten minutes" : "coming", style: .good)
        case .withCustomer: return Look(mark: "+ ", word: "with customer", style: .good)
        case .resolved: return Look(mark: "  ", word: "resolved", style: .dim)
        }
    }

    /// On a line of a list, where it is clear whose call it is.
    static func shortReason(_ call: BoardCall) -> String {
        let reason = reason(call), said = reason.trimmingPrefix("The customer ")
        return said.startIndex == reason.startIndex ? reason : said.prefix(1).uppercased() + said.dropFirst()
    }

    static func reason(_ call: BoardCall) -> String {
        (call.isPractice ? "PRACTICE: " : "") + (call.record?.reasonInWords ?? call.trigger.inWords)
    }
}
