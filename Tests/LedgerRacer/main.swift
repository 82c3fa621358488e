// Real processes for the ledger's tests and races: ledger-racer race|kill|fill|recover|proof|promised|baseline|alone PATH [SEED] [COUNT]

@preconcurrency import Glibc
import Ledger

setvbuf(stdout, nil, _IOLBF, 0)
signal(SIGXFSZ, SIG_IGN)
let words = CommandLine.arguments
guard words.count >= 3 else {
    print("usage: ledger-racer race|kill|fill|recover|proof|promised|baseline|alone PATH [SEED] [COUNT]")
    exit(64)
}
let number = { (index: Int, otherwise: Int) in words.count > index ? Int(words[index]) ?? otherwise : otherwise }
let racer = Racer(path: words[2], seed: UInt64(number(3, 1)), count: number(4, 100))
do {
    switch words[1] {
    case "race": try racer.race()
    case "kill": try racer.bookUntilKilled()
    case "fill": try racer.fill()
    case "recover": try racer.recover()
    case "proof": try racer.proof()
    case "promised": try racer.promised()
    case "alone": try racer.alone()
    case "baseline": try racer.baseline()
    default: exit(64)
    }
} catch {
    print("error \(error)")
    exit(1)
}
