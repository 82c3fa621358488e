import Glibc

/// One connection to the bell, for a poll loop: nothing here blocks but `request`.
///
/// After an error that is not `noAnswer` the connection is over: let go of it and make another.
package final class BellClient {
    package static let protocolVersion = 1

    /// For `poll`: readable when `receive` has something; watch for writing too while `hasUnsent`.
    package var fileDescriptor: Int32 { descriptor.number }
    package var hasUnsent: Bool { !unsent.isEmpty }

    private let descriptor: Descriptor
    private let path: String
    private var buffer = LineBuffer(longest: ProtocolLine.longestAnswer)
    private var unsent: [UInt8] = []
    private var arrived: [BellEvent] = []
    /// Replies to `request`, by number.
    private var replies: [Int: BellReply] = [:]
    private var awaited: Set<Int> = []
    private var lastNumber = 0
    private var wasGreeted = false
    private var isOver = false

    private static let mostUnsent = 65_536

    /// Connects at once or says why not; never waits.
    package init(connect path: String) throws(BellClientError) {
        guard let address = socketAddress(path) else { throw .pathTooLong(path: path) }
        let number = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard number >= 0 else { throw .system(errno: errno) }
        descriptor = Descriptor(number)
        self.path = path
        guard withSocketAddress(address, { Glibc.connect(number, $0, $1) }) == 0 else {
            switch errno {
            case ENOENT, ENOTDIR: throw .socketMissing(path: path)
            case ECONNREFUSED: throw .refused(path: path)
            case EACCES, EPERM: throw .notPermitted(path: path)
            case EAGAIN: throw .noAnswer
            default: throw .system(errno: errno)
            }
        }
    }

    /// Sends without waiting for the answer. A refusal comes back as `BellEvent.refused`, a status as `BellEvent.status`.
    package func send(_ request: BellRequest) throws(BellClientError) {
        _ = try enqueue(request)
        try flush()
    }

    /// What has arrived, at most 64 KiB of it a call; empty when nothing has. Also sends what could not be sent before.
    package func receive() throws(BellClientError) -> [BellEvent] {
        if !unsent.isEmpty { try flush() }
        try read()
        defer { arrived = [] }
        return arrived
    }

    /// Asks and waits; events that arrive meanwhile come with the next `receive`.
    package func request(_ request: BellRequest, timeoutMilliseconds: Int = 2_000) throws(BellClientError) -> BellReply {
        let number = try enqueue(request)
        awaited.insert(number)
        defer { awaited.remove(number) }
        let deadline = SystemClock.now().adding(milliseconds: timeoutMilliseconds)
        while true {
            try flush()
            try read()
            if let reply = replies.removeValue(forKey: number) { return reply }
            let now = SystemClock.now()
            guard now < deadline else { throw .noAnswer }
            var waiting = pollfd(fd: fileDescriptor, events: Int16(hasUnsent ? POLLIN | POLLOUT : POLLIN), revents: 0)
            if poll(&waiting, 1, Int32(clamping: deadline.milliseconds(since: now) + 1)) < 0, errno != EINTR {
                throw .system(errno: errno)
            }
        }
    }

    private func enqueue(_ request: BellRequest) throws(BellClientError) -> Int {
        lastNumber = lastNumber % 999_999_999 + 1
        let bytes = request.line(number: lastNumber).bytes
        guard unsent.count + bytes.count <= BellClient.mostUnsent else { throw .noAnswer }
        unsent += bytes
        return lastNumber
    }

    private func flush() throws(BellClientError) {
        while !unsent.isEmpty {
            let count = unsent.withUnsafeBytes { Glibc.send(fileDescriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if count > 0 {
                unsent.removeFirst(count)
            } else if errno == EAGAIN {
                return
            } else if errno == EPIPE || errno == ECONNRESET {
                // What the daemon said before it closed is still to be read: `read` finds the end.
                return unsent = []
            } else if errno != EINTR {
                throw .system(errno: errno)
            }
        }
    }

    /// Takes in what is there; throws `closed` only once everything before the end has been handed out.
    private func read() throws(BellClientError) {
        var bytes = [UInt8](repeating: 0, count: 16_384)
        for _ in 0..<4 where !isOver {
            let count = recv(fileDescriptor, &bytes, bytes.count, 0)
            if count > 0 {
                buffer.append(bytes.prefix(count))
                while let line = buffer.next() { try take(line) }
                if buffer.isOverfull { throw .otherVersion(theirs: "unknown") }
            } else if count == 0 || errno == ECONNRESET {
                isOver = true
            } else if errno == EAGAIN {
                return
            } else if errno != EINTR {
                throw .system(errno: errno)
            }
        }
        if isOver, arrived.isEmpty, replies.isEmpty { throw .closed }
    }

    private func take(_ bytes: ArraySlice<UInt8>) throws(BellClientError) {
        guard let line = ProtocolLine(bytes) else { throw .otherVersion(theirs: "unknown") }
        if !wasGreeted {
            if line.head == "hello", line.verb == "busy" { throw .full }
            if line.head == "hello", line.verb == "not-permitted" { throw .notPermitted(path: path) }
            guard line.head == "hello", line.integer("protocol") == BellClient.protocolVersion else {
                throw .otherVersion(theirs: line["protocol"].map { String($0.prefix(10)) } ?? "unknown")
            }
            wasGreeted = true
        } else if line.head == "*" {
            if let event = BellEvent(line) { arrived.append(event) }
        } else if let number = Int(line.head), let reply = BellReply(line) {
            if awaited.contains(number) { return replies[number] = reply }
            switch reply {
            case .status(let snapshot): arrived.append(.status(snapshot))
            case .refused(let refusal): arrived.append(.refused(refusal))
            case .done, .call: break
            }
        }
    }
}
