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
    for words in CommandLine.arguments.dropFirst(2) {
        guard let bookings = Int(words), bookings > 0 else { exit(64) }
        try SearchedDiary(path: "\(CommandLine.arguments[1])/\(bookings).db", bookings: bookings).measure()
    }
} catch {
    print("error \(error)")
    exit(1)
}
