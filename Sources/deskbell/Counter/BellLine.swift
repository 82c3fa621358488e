import Bell
import Glibc

/// The counter's connection to the bell: made when it can be, made again when it breaks, and never waited for.
final class BellLine {
    private let path: String
    private var client: BellClient?
    private var nextTry = Duration.zero
    /// A call that no daemon has confirmed yet; sent again with every new connection. The same id rings once.
    private var unconfirmed: BellRequest?
    private var visit: VisitID?
    /// Why the last try failed.
    private(set) var trouble: BellClientError?

    /// How long between two tries to reach a daemon that is not there.
    private static let retry = Duration.seconds(1)

    init(path: String) {
        self.path = path
    }

    var isUp: Bool { client != nil }
    /// To be watched for reading; nil while there is no connection.
    var fileDescriptor: Int32? { client?.fileDescriptor }
    var hasUnsent: Bool { client?.hasUnsent ?? false }
    /// When `connectIfDue` has something to do; nil while connected.
    var nextDeadline: Duration? { client == nil ? nextTry : nil }

    /// - Returns: whether the line came up just now.
    func connectIfDue(now: Duration) -> Bool {
        guard client == nil, now >= nextTry else { return false }
        nextTry = now + Self.retry
        do {
            let client = try BellClient(connect: path)
            try client.send(.watch)
            try client.send(.visit(visit))
            try client.send(.status)
            if let unconfirmed { try client.send(unconfirmed) }
            self.client = client
            trouble = nil
            return true
        } catch {
            trouble = error
            return false
        }
    }

    func serve(visit: VisitID?) {
        self.visit = visit
        send(.visit(visit))
    }

    /// Rings, now or as soon as there is a daemon.
    func call(_ request: BellRequest) {
        unconfirmed = request
        send(request)
    }

    func send(_ request: BellRequest) {
        do {
            try client?.send(request)
        } catch {
            client = nil
        }
    }

    /// - Returns: what has arrived; nil when the line has just broken.
    func receive() -> [BellEvent]? {
        guard let client else { return [] }
        do {
            let events = try client.receive()
            if case .call(let id, _, _, _, _)? = unconfirmed, events.contains(where: { $0.call?.id == id }) { unconfirmed = nil }
            return events
        } catch {
            self.client = nil
            return nil
        }
    }
}
