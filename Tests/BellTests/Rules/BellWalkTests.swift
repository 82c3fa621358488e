import Testing
import bell_walk

@Suite("A long day at the bell")
struct BellWalkTests {
    /// A sample; script/bench-bell walks ten million events.
    @Test("keeps every promise, and every call ends in one record", arguments: [UInt64](1...6))
    func keepsPromises(seed: UInt64) throws {
        var walk = BellWalk(seed: seed)
        for step in 0..<2_000 {
            do {
                try walk.step()
            } catch {
                Issue.record("seed \(seed), step \(step)")
                throw error
            }
        }
        try walk.close()
    }
}
