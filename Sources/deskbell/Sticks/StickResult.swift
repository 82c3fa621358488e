import Shop

/// RESULT.txt: what was loaded, what was not and why, for Notepad.
struct StickResult {
    let answer: StickAnswer
    let shop: OpenShop
    /// What else was written, relative to the stick.
    let written: [String]
    let notes: [String]

    /// A byte order mark and CRLF: every Notepad reads it.
    var bytes: [UInt8] { [0xEF, 0xBB, 0xBF] + Array(lines.map { CleanText.line($0) + "\r\n" }.joined().utf8) }

    private var lines: [String] {
        let time = StaffTime(zone: shop.zone), at = Instant(millisecondsSince1970: answer.at)
        var lines = ["\(shop.content.name), \(time.stamp(at))", ""]
        switch answer.outcome {
        case .installed(let version, let summary):
            lines += ["LOADED as version \(version), by \(answer.by).", summary + "."]
        case .asked: lines.append(answer.note.kind == .refused ? refusal : answer.note.sentence)
        case .refused: lines.append(refusal)
        }
        if !answer.note.findings.isEmpty { lines += ["", "What to mend:"] + answer.note.findings.map { "- " + $0 } }
        let more = answer.note.findingCount - answer.note.findings.count
        if more > 0 { lines.append("- and \(more) more. Mend these first.") }
        if !answer.note.golden.isEmpty { lines += ["", answer.note.golden] + answer.note.regressions }
        if !written.isEmpty { lines += ["", "Also on this stick now:"] + written.map { "- " + Self.meaning(of: $0) } }
        if !notes.isEmpty { lines += [""] + notes }
        return lines + ["", "This file is written anew each time and is not read."]
    }

    private var refusal: String { "NOT LOADED. Nothing was changed; the shop goes on with what it had." }

    private static func meaning(of path: String) -> String {
        switch path {
        case "current/shop.xlsx":
            "current/shop.xlsx: the shop as it is now. To change it, copy it into the folder of your shop's files, in the place of those."
        case "current/unanswered.csv":
            "current/unanswered.csv: what customers asked in vain, without the names and numbers that were recognised. Fill in “Answer” or “Same as” and copy it into the folder of your shop's files; or do so in the sheet Unanswered of the workbook."
        case _ where path.hasSuffix("unanswered.csv"):
            "\(path): what customers asked in vain, without the names and numbers that were recognised. Fill in “Answer” or “Same as”, here or in the sheet Unanswered of the workbook."
        case "week.html": "week.html: the week in numbers, without names. Open it in a browser."
        case "review.txt.sealed": "review.txt.sealed: conversations worth a look, readable with your secret only."
        case _ where path.hasSuffix("shop.xlsx"): "\(path): the shop as it is now. Change it, and bring the stick back."
        default: path
        }
    }
}
