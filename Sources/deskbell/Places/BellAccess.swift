import Bell

/// A short command's way to the bell: one question, one answer.
struct BellAccess {
    let client: BellClient

    init(_ places: Places) throws(BellClientError) {
        client = try BellClient(connect: places.bell.socket)
    }

    /// - Returns: the answer; a refusal becomes a failure in words.
    func ask(_ request: BellRequest) throws -> BellReply {
        let reply = try client.request(request)
        if case .refused(let refusal) = reply { throw Failure(refusal) }
        return reply
    }

    func status() throws -> BellSnapshot {
        guard case .status(let snapshot) = try ask(.status) else { throw Failure(BellRefusal.malformed) }
        return snapshot
    }

    func call(_ request: BellRequest) throws -> CallNotice {
        guard case .call(let notice) = try ask(request) else { throw Failure(BellRefusal.malformed) }
        return notice
    }

    /// Says that something was committed which others show. What is committed is safe without it: a bell that is down, or slow, is no error.
    static func tellChanged(_ topic: String, _ places: Places) {
        do {
            _ = try BellClient(connect: places.bell.socket).request(.changed(topic: topic), timeoutMilliseconds: 500)
        } catch {
            // Whoever shows it reads it again at their next turn.
        }
    }
}
