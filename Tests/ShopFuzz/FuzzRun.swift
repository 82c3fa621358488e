@preconcurrency import Glibc
import Shop

/// Reads spoiled shops one after the other. Each has a number, and is the same wherever the number is.
struct FuzzRun {
    let sources: [ShopFiles.File]
    let seed: UInt64

    /// Seconds one input may take.
    private static let slow = 1.0
    /// A number that hangs is said and given up after so many seconds.
    private static let patience: UInt32 = 30
    /// Inputs after which everything that is made once has been made.
    private static let warmUp = 2_000

    func run(_ numbers: Range<Int>) -> Bool {
        Last.announceWhereItEnds()
        var slowest = (number: numbers.lowerBound, seconds: 0.0), before = 0
        for number in numbers {
            if number - numbers.lowerBound == Self.warmUp { before = Self.memory("VmRSS") }
            Last.number.pointee = number
            alarm(Self.patience)
            let from = Self.seconds
            let fault = read(number)
            let took = Self.seconds - from
            if took > slowest.seconds { slowest = (number, took) }
            if let fault {
                print("input \(number) of seed \(seed) \(fault)")
                return false
            }
        }
        let grown = before == 0 ? 0 : Self.memory("VmHWM") - before
        print(
            "inputs \(numbers.count), seed \(seed); slowest \(Int((slowest.seconds * 1000).rounded())) ms (input \(slowest.number)); memory at most \(grown / 1024) MB over that of the first \(Self.warmUp)"
        )
        return slowest.seconds < Self.slow && grown < 100 * 1024
    }

    func input(_ number: Int) -> ShopFiles {
        var generator = SeededGenerator(state: seed &* 0xD134_2543_DE82_EF95 &+ UInt64(number))
        return Mutation.shop(of: sources, &generator)
    }

    private func read(_ number: Int) -> String? {
        let today = LocalDate(iso: "2026-11-21")!
        let (content, findings) = ShopCheck.findings(in: input(number), today: today)
        return CalmReading.fault(in: content, findings, at: LocalDateTime(today, TimeOfDay(hour: 12, minute: 0)!))
    }

    private static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Kilobytes.
    private static func memory(_ name: String) -> Int {
        guard let status = fopen("/proc/self/status", "r") else { return 0 }
        defer { fclose(status) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, 256, status) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            if text.hasPrefix(name + ":") { return Int(text.filter { $0.isNumber }) ?? 0 }
        }
        return 0
    }
}

/// The number of the input at work, told when the process crashes or hangs in it.
private enum Last {
    // Read by a signal handler, which may take no lock; written by the one thread there is.
    nonisolated(unsafe) static let number = UnsafeMutablePointer<Int>.allocate(capacity: 1)

    static func announceWhereItEnds() {
        for fatal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGALRM] {
            signal(fatal) { fatal in
                var digits: [UInt8] = []
                var rest = Last.number.pointee
                repeat {
                    digits.insert(UInt8(48 + rest % 10), at: 0)
                    rest /= 10
                } while rest > 0
                let told = Array("crashed or hung at input ".utf8) + digits + [10]
                write(STDERR_FILENO, told, told.count)
                _exit(128 + fatal)
            }
        }
    }
}
