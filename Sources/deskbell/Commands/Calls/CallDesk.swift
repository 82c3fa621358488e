import ArgumentParser
import Bell
import Glibc
import Ledger
import Shop

/// One change to one call, made where the call lives: with the bell until it is answered, in the ledger from then on.
struct CallDesk {
    let places: Places
    /// As the person named it.
    let name: String

    /// What the bell is asked, and what the ledger is told where the bell does not have the call.
    struct Change {
        var request: (CallReference) -> BellRequest
        var event: HandoffChange
        var by: StaffName?
        /// Whether the ledger shows it.
        var isSeen: (Handoff) -> Bool
    }

    /// A ledger that cannot be opened does not keep anybody from answering a call.
    func make(_ change: Change) throws -> CallJSON {
        let zone = ShopClock.zone(places)
        var ledger: Result<LedgerFile, LedgerError>
        do { ledger = .success(try OpenLedger.open(places)) } catch { ledger = .failure(error) }
        var match: HandoffMatch?
        if case .success(let file) = ledger {
            do throws(LedgerError) { match = try self.match(in: file) } catch { ledger = .failure(error) }
        }
        if let match { Self.mentionOthers(match) }
        guard let reference = match.map({ CallReference.id($0.handoff.id) }) ?? CallReference(name) else {
            throw Self.unknown(name)
        }
        if let notice = try askBell(change.request(reference)) {
            guard case .success(let file) = ledger else { return CallJSON(notice, zone: zone) }
            return try Self.filed(notice.id, in: file, places, until: change.isSeen).map { CallJSON($0, zone: zone) }
                ?? CallJSON(notice, zone: zone)
        }
        let file = try ledger.get()
        // Its slip may have come meanwhile.
        guard let id = try (match ?? self.match(in: file))?.handoff.id,
            let result = try file.change(id, HandoffEvent(change.event, at: Clocks.wall, by: change.by?.text))
        else { throw Self.unknown(name) }
        switch result {
        case .failure(let refusal): throw Failure(refusal.description, code: ExitStatus.problem)
        case .success(let call):
            BellAccess.tellChanged("calls", places)
            return CallJSON(call, zone: zone)
        }
    }

    /// “latest” is an open call: who waits longest without an answer, else the one made last.
    private func match(in file: LedgerFile) throws(LedgerError) -> HandoffMatch? {
        guard name == "latest" else { return try file.call(named: name) }
        let open = try file.calls(.open)
        let meant = open.last { $0.state == .called } ?? open.last { $0.state == .missed } ?? open.first
        return meant.map { HandoffMatch(handoff: $0, others: 0) }
    }

    /// - Returns: the call as the bell has it now; nil where it does not have it, or is not there.
    private func askBell(_ request: BellRequest) throws -> CallNotice? {
        let reply: BellReply
        do throws(BellClientError) {
            reply = try BellClient(connect: places.bell.socket).request(request)
        } catch {
            switch error {
            case .socketMissing, .refused, .closed, .pathTooLong, .otherVersion, .system:
                Output.problem("\(error) This is written into the ledger meanwhile.")
                return nil
            case .notPermitted, .noAnswer, .full: throw error
            }
        }
        switch reply {
        case .call(let notice): return notice
        case .refused(.unknownCall): return nil
        case .refused(let refusal): throw Failure(refusal)
        case .done, .status: throw Failure(BellRefusal.malformed)
        }
    }

    /// The bell rings and tells first and writes then. Waits, at most for a second and a half, until the ledger has its slip, so that the
    /// next command sees what this one did.
    static func filed(_ id: CallID, in file: LedgerFile, _ places: Places, until isSeen: (Handoff) -> Bool) throws -> Handoff? {
        for _ in 0..<60 {
            if let call = try file.call(named: id.description)?.handoff, isSeen(call) { return call }
            poll(nil, 0, 25)
            OpenLedger.fileSlips(of: places, into: file)
        }
        return nil
    }

    /// Calls that the bell holds now; none where it is down, which is said by “deskbell bell status”.
    static func heldByBell(_ places: Places) -> [CallNotice] {
        do {
            return try BellAccess(places).status().calls
        } catch {
            return []
        }
    }

    static func unknown(_ name: String) -> Failure {
        Failure("There is no call “\(CleanText.line(name.prefix(40)))”. See “deskbell calls list”.", code: ExitStatus.problem)
    }

    static func mentionOthers(_ match: HandoffMatch) {
        guard match.others > 0 else { return }
        Output.problem(
            "\(match.others) other call\(match.others == 1 ? "" : "s") had that name too. This is \(match.handoff.id); see “deskbell calls list --json”."
        )
    }
}
