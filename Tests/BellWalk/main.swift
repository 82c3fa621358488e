// Random days at the bell, as many events as asked for, every promise checked after each; for script/bench-bell.
// bell-walk EVENTS [SEED]   ends with 1 at the first broken promise, and says after which seed and step

import Bell
@preconcurrency import Glibc

let numbers = CommandLine.arguments.dropFirst().map { Int($0) }
guard let wanted = numbers.first ?? nil, wanted > 0, !numbers.contains(nil) else {
    print("usage: bell-walk EVENTS [SEED]")
    exit(64)
}
setvbuf(stdout, nil, _IOLBF, 0)
let began = SystemClock.now()
var seed = UInt64(clamping: numbers.count > 1 ? numbers[1] ?? 1 : 1)
var events = 0, days = 0
while events < wanted {
    var day = BellWalk(seed: seed)
    do {
        for step in 0..<10_000 {
            do { try day.step() } catch {
                print("seed \(seed), step \(step): \(error)")
                exit(1)
            }
        }
        try day.close()
    } catch {
        print("seed \(seed), at the end of the day: \(error)")
        exit(1)
    }
    events += day.events
    days += 1
    seed += 1
}
let seconds = SystemClock.now().milliseconds(since: began) / 1_000
print("events=\(events) days=\(days) broken=0 seconds=\(seconds)")
