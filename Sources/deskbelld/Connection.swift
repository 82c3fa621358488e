import Bell
import Glibc

/// One client. Whatever it does or does not do, the bell never waits for it and never keeps more than a bounded amount for it.
final class Connection {
    var descriptor: Int32 { socket.number }
    var isWatching = false
    /// The visit this client serves.
    var visit: VisitID?
    private(set) var isOver = false
    /// Whole requests are waiting, though the socket may be silent.
    private(set) var hasMore = false
    /// When it last made a request that could be read; one that never did gives way first.
    private(set) var lastSense: Moment?
    let since: Moment

    private let socket: Descriptor
    private var input = LineBuffer(longest: ProtocolLine.longestRequest)
    private var output: [UInt8] = []
    private var lagging = 0
    private var nonsense = 0
    private var budget: (at: Moment, requests: Int)

    private static let mostOutput = 65_536
    private static let mostNonsense = 20
    /// A turn serves so many requests; then the lines are looked at again.
    private static let requestsPerTurn = 4
    /// A client may ask so often at once, and so often a second for long.
    private static let mostRequests = 2_000
    private static let requestsPerSecond = 500

    init(_ socket: consuming Descriptor, at now: Moment) {
        self.socket = socket
        since = now
        budget = (now, Connection.mostRequests)
        send(ProtocolLine(head: "hello", verb: "deskbelld", fields: [("protocol", "1"), ("version", BellVersion.text)]).bytes)
    }

    /// Says why nobody is served, to someone who never becomes a client.
    static func turnAway(_ socket: Int32, saying text: String) {
        let bytes = Array(text.utf8)
        Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
    }

    var hasUnsent: Bool { !output.isEmpty }

    /// When a client that asks too often is listened to again; nil: now.
    func pausedUntil(at now: Moment) -> Moment? {
        refill(at: now)
        return budget.requests > 0 ? nil : budget.at.adding(milliseconds: 100)
    }

    /// The next few requests, with the client's own numbers; nil for what could not be read.
    func requests(at now: Moment) -> [(number: Int, request: BellRequest?)] {
        if !hasMore { read() }
        var requests: [(number: Int, request: BellRequest?)] = []
        hasMore = false
        while let bytes = input.next() {
            budget.requests -= 1
            let line = bytes.count <= ProtocolLine.longestRequest ? ProtocolLine(bytes) : nil
            let number = line.flatMap { Int($0.head) } ?? 0
            let request = (1...999_999_999).contains(number) ? line.flatMap { BellRequest($0) } : nil
            if request == nil { nonsense += 1 } else { lastSense = now }
            requests.append((max(0, number), request))
            if nonsense > Connection.mostNonsense { isOver = true }
            if requests.count == Connection.requestsPerTurn {
                hasMore = true
                break
            }
        }
        if input.isOverfull { isOver = true }
        return requests
    }

    func answer(_ reply: BellReply, to number: Int) { send(reply.line(number: number).bytes) }

    /// - Parameter event: already as bytes: it is the same for everyone.
    func tell(_ event: [UInt8]) {
        if lagging > 0 || output.count + event.count > Connection.mostOutput {
            lagging += 1
        } else {
            send(event)
        }
    }

    /// Writes what the socket takes.
    func flush() {
        while !output.isEmpty {
            let count = output.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if count > 0 {
                output.removeFirst(count)
            } else if errno == EAGAIN {
                return
            } else if errno != EINTR {
                isOver = true
                return
            }
        }
        if lagging > 0, let line = BellEvent.lagged(missed: lagging).line {
            lagging = 0
            send(line.bytes)
        }
    }

    private func send(_ bytes: [UInt8]) {
        // Answers are bounded by the requests of a turn; a client that asks and never reads is no client.
        guard output.count + bytes.count <= Connection.mostOutput + ProtocolLine.longestAnswer else {
            isOver = true
            return
        }
        output += bytes
        flush()
    }

    private func read() {
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        if count > 0 {
            input.append(bytes.prefix(count))
        } else if count == 0 || errno != EAGAIN && errno != EINTR {
            isOver = true
        }
    }

    private func refill(at now: Moment) {
        let passed = now.milliseconds(since: budget.at)
        guard passed >= 100 else { return }
        budget = (now, min(Connection.mostRequests, budget.requests + passed * Connection.requestsPerSecond / 1_000))
    }
}
