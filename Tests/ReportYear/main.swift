// How long the week's report takes over a year of a busy shop, beside SQLite scanning the same rows; for script/bench-report.
// report-year fill|measure PATH

@preconcurrency import Glibc

let words = CommandLine.arguments
guard words.count == 3, ["fill", "measure"].contains(words[1]) else {
    print("usage: report-year fill|measure PATH")
    exit(64)
}
do {
    let year = BusyYear(path: words[2])
    // Two processes, so that what filling took is not counted as the report's memory.
    if words[1] == "fill" { try year.fill() } else { try year.measure(runs: 15) }
} catch {
    print("error \(error)")
    exit(1)
}
