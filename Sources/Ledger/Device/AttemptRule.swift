/// How failed attempts at a secret slow the next one. Counted over restarts; the wall clock, which anyone may set, has no say.
package struct AttemptRule: Equatable, Sendable {
    /// Failures that cost nothing.
    package var free: Int
    /// Milliseconds to wait after one failure more; doubled with each further one.
    package var firstWait: Int64
    package var longestWait: Int64
    /// Milliseconds without a failure after which all is forgotten.
    package var forgottenAfter: Int64
    /// Whether a success forgets the failures. Not where a stranger can succeed with a secret of their own.
    package var successForgives: Bool

    /// Code and last digits of a phone, by anyone who stands at the counter.
    package static let lookUp = AttemptRule(
        free: 5, firstWait: 30_000, longestWait: 600_000, forgottenAfter: 1_800_000, successForgives: false)
    /// A short PIN: at the longest wait ten thousand of them take over three months.
    package static let pin = AttemptRule(
        free: 4, firstWait: 30_000, longestWait: 900_000, forgottenAfter: 43_200_000, successForgives: true)

    /// Milliseconds still to wait before the next attempt; 0: now.
    /// - Parameter elapsed: milliseconds since the last failure, at least.
    package func wait(afterFailures failures: Int, elapsed: Int64) -> Int64 {
        guard failures >= free, elapsed < forgottenAfter else { return 0 }
        let doublings = min(failures - free, 20)
        return max(0, min(firstWait << Int64(doublings), longestWait) - elapsed)
    }
}
