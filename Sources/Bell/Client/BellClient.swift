/// One connection to the bell, for a poll loop: nothing here blocks but `request`.
///
/// After an error that is not `noAnswer` the connection is over: let go of it and make another.
package final class BellClient {
    package static let protocolVersion = 1

    /// For `poll`: readable when `receive` has something; watch for writing too while `hasUnsent`.
    package let fileDescriptor: Int32
    package private(set) var hasUnsent = false

    /// Connects at once or says why not; never waits.
    package init(connect path: String) throws(BellClientError) {
        fileDescriptor = -1
        throw .socketMissing(path: path)
    }

    /// Sends without waiting for the answer. A refusal comes back as `BellEvent.refused`, a status as `BellEvent.status`.
    package func send(_ request: BellRequest) throws(BellClientError) {}

    /// What has arrived, at most 64 KiB of it a call; empty when nothing has. Also sends what could not be sent before.
    package func receive() throws(BellClientError) -> [BellEvent] { [] }

    /// Asks and waits; events that arrive meanwhile come with the next `receive`.
    package func request(_ request: BellRequest, timeoutMilliseconds: Int = 2000) throws(BellClientError) -> BellReply { .done }
}
