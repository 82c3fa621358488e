import Bell
import BellPanel

extension Daemon {
    private static let wiringLasts = 60_000

    /// - Parameter request: nil where it could not be read.
    func answer(_ request: BellRequest?, number: Int, from connection: Connection) {
        let now = SystemClock.now()
        guard let request else { return connection.answer(.refused(.malformed), to: number) }
        switch request {
        case .call, .attach, .acknowledge, .resolve, .quiet, .remind:
            perform(machine.asked(request, at: now), answering: connection, number: number)
        case .visit(let visit):
            connection.visit = visit
            perform(machine.asked(request, at: now), answering: connection, number: number)
        case .status: connection.answer(.status(snapshot(at: now)), to: number)
        case .watch:
            connection.isWatching = true
            connection.answer(.done, to: number)
        case .test:
            guard selfRead() else { return connection.answer(.refused(.panelFailed), to: number) }
            perform(machine.asked(.test, at: now), answering: connection, number: number)
        case .wire(let step): connection.answer(wire(step, by: connection, at: now), to: number)
        case .panel(let step): connection.answer(finger(step, at: now), to: number)
        case .changed(let topic):
            connection.answer(.done, to: number)
            tell(.ledgerChanged(topic: topic), except: connection)
        case .reload:
            writer.give(.readSettings)
            connection.answer(.done, to: number)
        }
    }

    func snapshot(at now: Moment) -> BellSnapshot {
        var snapshot = machine.snapshot(at: now)
        snapshot.panel = panel?.name ?? "lost"
        snapshot.version = BellVersion.text
        snapshot.uptime = now.milliseconds(since: started)
        snapshot.backlog = writer.backlog
        snapshot.merged = writer.merged
        snapshot.listeners = connections.filter { $0.isWatching }.count
        return snapshot
    }

    private func finger(_ step: BellRequest.PanelStep, at now: Moment) -> BellReply {
        guard let simulated else { return .refused(.notSimulated) }
        let edges =
            switch step {
            case .press(let line, let milliseconds): simulated.press(line, milliseconds: milliseconds, at: now)
            case .release(let line): simulated.release(line, at: now)
            }
        for edge in edges { take(edge) }
        return .done
    }

    private func wire(_ step: BellRequest.WireStep, by connection: Connection, at now: Moment) -> BellReply {
        let isMine = wiring.map { $0.connection === connection } ?? false
        switch step {
        case .begin:
            guard wiring == nil || isMine, !machine.rules.calls.contains(where: { $0.isSounding }) else { return .refused(.busy) }
            set(.off)
            wiring = (connection, now.adding(milliseconds: Daemon.wiringLasts), .off)
        case .drive(let line, let on):
            guard isMine, var outputs = wiring?.outputs else { return .refused(.notWiring) }
            outputs[line] = on
            wiring = (connection, now.adding(milliseconds: Daemon.wiringLasts), outputs)
            set(outputs)
            guard panel != nil else { return .refused(.panelFailed) }
        case .end:
            guard isMine else { return .refused(.notWiring) }
            endWiring()
        }
        return .done
    }

    /// The outputs go back to what the bell wants of them.
    func endWiring() {
        wiring = nil
        set(machine.rules.outputs)
    }
}
