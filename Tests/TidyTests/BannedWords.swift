/// Words of code that are not for our sources, and what to write instead.
struct BannedWords {
    /// One of these is in every line with a find: saves most of the looking.
    let hints: [String]
    /// What is looked for in a line of code.
    let finds: @Sendable (String) -> Bool
    let remedy: String
    /// Allowed with a comment within two lines.
    var needsReason = false

    func breaches(in file: SwiftFile) -> [Untidy] {
        file.code.indices.filter {
            hints.contains(where: file.code[$0].contains) && finds(file.code[$0]) && !(needsReason && file.isExplained($0))
        }
        .map { Untidy(place: file.place($0), remedy: remedy) }
    }

    static let everywhere = [
        BannedWords(
            hints: ["print", "Print", "dump", "NSLog", "puts"],
            finds: {
                $0.contains(/(?:^|[^\w.])(?:Swift\.)?(?:print|debugPrint|dump|NSLog|puts|fputs|printf)\(/)
                    && !$0.contains("func print(")
            },
            remedy:
                "print from nowhere: deskbell writes with Output, the daemon logs through its writer; rules return what is to be said"
        ),
        BannedWords(
            hints: ["!"], finds: { $0.contains(/\btry!|\bas!/) }, remedy: "no try! and as!: throw, or decode once at the edge"),
        BannedWords(
            hints: ["fatalError"], finds: { $0.contains(/\bfatalError\(/) },
            remedy: "no fatalError: a bug is a precondition, everything else an error with a remedy"),
        BannedWords(
            hints: ["Process"], finds: { $0.contains(/(?:^|[^\w.])(?:Foundation\.)?Process(?:\(\)|\.run\b)/) },
            remedy: "start other programs with Programs/ChildProgram.swift: Foundation's Process waits for ever in a confined unit"),
        BannedWords(
            hints: ["public"], finds: { $0.contains(/(?:^|[^\w.])public[\s(]/) },
            remedy: "nobody imports us: package across targets, private first"),
        BannedWords(
            hints: ["@unchecked", "unsafe", "try?"], finds: { $0.contains(/@unchecked\s+Sendable|nonisolated\(unsafe\)|\btry\?/) },
            remedy: "say in a comment beside it why this is right, or do without", needsReason: true),
    ]

    static let clocks = BannedWords(
        hints: ["Date", "Clock", "DispatchTime", "gettime", "time("],
        finds: { line in
            line.contains(/\bDate(?:\(\)|\.now\b|\(timeIntervalSinceNow)/)
                || line.contains(/\b(?:ContinuousClock|SuspendingClock|DispatchTime|clock_gettime|gettimeofday|time\(nil\))/)
        },
        remedy: "this room is told what time it is: take now as an argument; deskbell reads the clocks in Places/Clocks.swift")
}
