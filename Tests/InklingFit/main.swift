// Fits the table of how lines sound and scores it beside the rules alone; for script/fit-inkling and script/bench-handoff-triggers.
// inkling-fit fit LINES.tsv TABLE | halves LINES.tsv [--misses] | score LINES.tsv SPLIT TABLE [--misses]

import Conversation
import Foundation
import Shop

/// Chosen on the halves: what fires in one is held against what was learnt in the other.
let limits = Inkling.Limits(
    (ProcessInfo.processInfo.environment["LIMITS"] ?? "-1 0.5 1 1.75").split(separator: " ").compactMap { Float($0) })

func lines(_ path: String, _ splits: Set<String>) -> [LabelledLine] {
    LabelledLine.read(String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self), splits: splits)
}

func rules(_ inkling: Inkling?) -> TriggerRules {
    TriggerRules(owner: HandoffRules(), languages: [.english, .german], inkling: inkling)
}

func score(_ lines: [LabelledLine], _ rules: TriggerRules, into score: inout TriggerScore) {
    for line in lines { score.add(line.text, label: line.label, row: line.row, rules) }
}

func report(_ score: TriggerScore) {
    print(score.report)
    guard CommandLine.arguments.contains("--misses") else { return }
    for miss in score.misses where (miss.fired == nil) != (miss.label == TriggerScore.harmless) {
        print("\(miss.row)\t\(miss.label)\t\(miss.line)\t\(miss.because ?? "nobody")")
    }
}

let taught: Set<String> = ["held", "open", "later"]
let words = CommandLine.arguments
switch words.dropFirst().first {
case "fit" where words.count == 4:
    let inkling = Fit.inkling(lines(words[2], taught), rules: rules(nil), limits: limits)
    guard FileManager.default.createFile(atPath: words[3], contents: Data(inkling.bytes)) else { exit(73) }
case "halves" where words.count >= 3:
    // Lines the rules were written on teach both halves and are scored in neither.
    let known = lines(words[2], taught.subtracting(["later"])), others = lines(words[2], ["later"])
    var alone = TriggerScore(), both = TriggerScore()
    score(others, rules(nil), into: &alone)
    for half in 0...1 {
        let learnt = others.enumerated().filter { $0.offset % 2 == half }.map(\.element)
        let left = others.enumerated().filter { $0.offset % 2 != half }.map(\.element)
        score(left, rules(Fit.inkling(known + learnt, rules: rules(nil), limits: limits)), into: &both)
    }
    print("rules alone\n\(alone.report)\nrules and inkling")
    report(both)
case "score" where words.count >= 5:
    guard let bytes = FileManager.default.contents(atPath: words[4]), let inkling = try? Inkling(bytes: [UInt8](bytes)) else {
        exit(66)
    }
    let asked = lines(words[2], [words[3]])
    var alone = TriggerScore(), both = TriggerScore()
    let plain = rules(nil), judged = rules(inkling)
    score(asked, plain, into: &alone)
    let took = ContinuousClock().measure { score(asked, judged, into: &both) }
    print("rules alone\n\(alone.report)\nrules and inkling, \(took / max(1, asked.count)) a line")
    report(both)
    print("made in \(ContinuousClock().measure { _ = rules(inkling) })")
    let long = String(repeating: "i want to ", count: 1_024)
    print("10 kB of one line in \(ContinuousClock().measure { _ = judged.firing(on: long) })")
default:
    print("usage: inkling-fit fit LINES.tsv TABLE | halves LINES.tsv [--misses] | score LINES.tsv SPLIT TABLE [--misses]")
    exit(64)
}
