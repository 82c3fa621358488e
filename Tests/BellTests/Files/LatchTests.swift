import Bell
import Testing

@Suite("The latch")
struct LatchTests {
    private func image(calls: Int) -> LatchImage {
        var machine = BellMachine(seed: 3)
        let now = Moment(nanoseconds: 5_000_000_000_000)
        for number in 0..<UInt64(calls) {
            let visit = VisitID(String(repeating: "v", count: 30) + "\(number)")
            _ = machine.asked(
                .call(id: CallID(high: 4, low: number), trigger: .topic, origin: .rule, visit: visit, urgent: number % 2 == 0),
                at: now)
            if number % 3 == 1 {
                let name = StaffName(String(repeating: "é", count: 24))
                _ = machine.asked(.acknowledge(.id(CallID(high: 4, low: number)), how: .inAboutTenMinutes, by: name), at: now)
            }
        }
        return LatchImage(of: machine, boot: CallID(high: 8, low: 8), at: now, wall: 77)
    }

    @Test("The fullest latch is read back as it was written")
    func roundTrip() throws {
        let folder = TemporaryFolder()
        var file = try LatchFile(path: folder.file("l"))
        #expect(file.found == nil)
        for calls in [0, 5, BellRules.mostCalls] {
            try file.write(image(calls: calls))
            try file.sync()
            #expect(try LatchFile(path: folder.file("l")).found == image(calls: calls))
        }
        #expect(folder.size(of: "l") == 2 * LatchImage.size)
    }

    @Test("A write torn anywhere leaves the state before it", arguments: [0, 8, 40, 100, 1_000, 4_090])
    func torn(offset: Int) throws {
        let folder = TemporaryFolder()
        var file = try LatchFile(path: folder.file("l"))
        try file.write(image(calls: 1))
        try file.write(image(calls: 2))
        try file.write(image(calls: 3))
        // Generations 1 and 3 share a slot: the third write is the torn one.
        let third = LatchImage.size
        folder.damage("l", at: third + offset, count: 4)
        #expect(try LatchFile(path: folder.file("l")).found == image(calls: 2))
    }

    @Test("With both slots unreadable nothing is remembered, and the latch works again")
    func bothTorn() throws {
        let folder = TemporaryFolder()
        var file = try LatchFile(path: folder.file("l"))
        try file.write(image(calls: 1))
        try file.write(image(calls: 2))
        folder.damage("l", at: 0, count: 2 * LatchImage.size)
        var again = try LatchFile(path: folder.file("l"))
        #expect(again.found == nil)
        try again.write(image(calls: 4))
        #expect(try LatchFile(path: folder.file("l")).found == image(calls: 4))
    }
}

@Suite("From the loop to the writer")
struct HandoverQueueTests {
    @Test("Values come out in order, and a full queue says so instead of waiting")
    func order() {
        let queue = HandoverQueue<[Int]>(capacity: 3)
        for round in 0..<10 {
            #expect(queue.give([round]) && queue.give([round + 1]) && queue.give([round + 2]))
            #expect(!queue.give([99]) && queue.count == 3)
            #expect([queue.take(), queue.take(), queue.take()] == [[round], [round + 1], [round + 2]])
            #expect(queue.take() == nil)
        }
    }

    @Test("Two threads lose nothing and reorder nothing")
    func twoThreads() async {
        let queue = HandoverQueue<[UInt64]>(capacity: 64)
        let count: UInt64 = 100_000
        let giver = Task.detached {
            for number in 0..<count { while !queue.give([number]) { await Task.yield() } }
        }
        var expected: UInt64 = 0
        while expected < count {
            guard let value = queue.take() else {
                await Task.yield()
                continue
            }
            guard value == [expected] else {
                Issue.record("\(value) instead of \(expected)")
                break
            }
            expected += 1
        }
        await giver.value
        #expect(expected == count)
    }
}
