import Bell
import Glibc

extension Daemon {
    /// One client a turn, in their order, so that no crowd stands between a press and its sound.
    func serve(_ ready: ArraySlice<pollfd>) {
        let now = SystemClock.now()
        let count = min(connections.count, ready.count)
        for offset in 0..<count {
            let index = (nextTurn + offset) % count
            let connection = connections[index]
            let events = ready[ready.startIndex + index].revents
            let wants = connection.hasMore && connection.pausedUntil(at: now) == nil
            guard events != 0 || wants else { continue }
            if events & Int16(POLLOUT) != 0 { connection.flush() }
            if events & ~Int16(POLLOUT) != 0 || wants {
                for (number, request) in connection.requests(at: now) { answer(request, number: number, from: connection) }
            }
            nextTurn = index + 1
            break
        }
        let over = connections.filter { $0.isOver }
        connections.removeAll { $0.isOver }
        for connection in over { leave(connection) }
    }

    private func leave(_ connection: Connection) {
        if wiring?.connection === connection { endWiring() }
        if connection.visit != nil, machine.rules.visit == connection.visit { perform(machine.visitOver(at: SystemClock.now())) }
    }

    func accept() {
        guard let socket = listener.accept() else { return }
        let now = SystemClock.now()
        if connections.count >= Daemon.mostConnections {
            let silent = connections.filter { $0.lastSense == nil }.min { $0.since < $1.since }
            guard let silent else {
                return Connection.turnAway(socket.number, saying: "hello busy\n")
            }
            connections.removeAll { $0 === silent }
        }
        connections.append(Connection(socket, at: now))
    }
}
