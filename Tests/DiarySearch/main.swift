// How long a search takes beside SQLite reading one provider's claims of the same 90 days; for script/bench-diary.
// diary-search PATH BOOKINGS…

@preconcurrency import Glibc
import Ledger

guard CommandLine.arguments.count >= 3 else {
    print("usage: diary-search FOLDER BOOKINGS…")
    exit(64)
}
setvbuf(stdout, nil, _IOLBF, 0)
do {
    var diaries: [SearchedDiary] = []
    for words in CommandLine.arguments.dropFirst(2) {
        guard let bookings = Int(words), bookings > 0 else { exit(64) }
        for isFull in [false, true] {
            let path = "\(CommandLine.arguments[1])/\(bookings)\(isFull ? "-full" : "").db"
            diaries.append(SearchedDiary(path: path, bookings: bookings, isFull: isFull))
        }
    }
    for diary in diaries { try diary.fill() }
    // What is measured is not to wait for what was filled to reach the disk.
    sync()
    for diary in diaries { try diary.measure() }
} catch {
    print("error \(error)")
    exit(1)
}
