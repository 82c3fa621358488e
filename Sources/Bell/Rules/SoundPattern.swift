/// On and off times of the buzzer, written "on/off/on/off" in milliseconds, over and over.
package struct SoundPattern: Equatable, Sendable {
    /// Milliseconds, on first: an even number of steps, 2...16, each 20...5,000: a page is never silent for longer than five seconds.
    package let steps: [Int]
    package let length: Int

    package init?(steps: [Int]) {
        guard (2...16).contains(steps.count), steps.count % 2 == 0, steps.allSatisfy({ (20...5_000).contains($0) }) else {
            return nil
        }
        self.steps = steps
        length = steps.reduce(0, +)
    }

    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        let numbers = parts.compactMap { $0 }
        guard numbers.count == parts.count else { return nil }
        self.init(steps: numbers)
    }

    private init(known steps: Int...) {
        self.steps = steps
        length = steps.reduce(0, +)
    }

    /// Heard through a hair dryer, bearable for five minutes.
    package static let page = SoundPattern(known: 500, 1_000)
    package static let louder = SoundPattern(known: 900, 250)
    package static let urgent = SoundPattern(known: 150, 100)
    package static let reminder = SoundPattern(known: 200, 200, 200, 200)
    package static let test = SoundPattern(known: 200, 100)

    /// Whether it sounds at `moment`, and when that changes next.
    /// - Parameter start: when the pattern began; it begins with sound.
    package func state(at moment: Moment, from start: Moment) -> (on: Bool, until: Moment) {
        let cycle = UInt64(length) * 1_000_000
        let elapsed = moment > start ? moment.nanoseconds - start.nanoseconds : 0
        let cycleStart = start.nanoseconds + elapsed / cycle * cycle
        var offset: UInt64 = 0
        for (index, step) in steps.enumerated() {
            offset += UInt64(step) * 1_000_000
            if elapsed % cycle < offset { return (index % 2 == 0, Moment(nanoseconds: cycleStart + offset)) }
        }
        return (true, Moment(nanoseconds: cycleStart + cycle))
    }
}

extension SoundPattern: CustomStringConvertible {
    package var description: String { steps.map { String($0) }.joined(separator: "/") }
}
