import Bell
import BellPanel
import CLinux
import Glibc

/// The loop: lines first, then time, then everybody else, one client at a turn. Nothing here touches disk, lock, or a slow client.
final class Daemon {
    var machine: BellMachine
    var panel: (any Panel)?
    let simulated: SimulatedPanel?
    var connections: [Connection] = []
    /// A builder's wire test, with the connection that began it.
    var wiring: (connection: Connection, until: Moment, outputs: PanelOutputs)?
    /// Whose visit the machine believes to be at the counter.
    weak var visitor: Connection?
    let writer: Writer

    private let profile: BoardProfile?
    let listener: Listener
    private let signals: Descriptor
    private let notice: SystemdNotice
    let boot = SystemClock.boot()
    let started = SystemClock.now()
    private var stops = false
    var nextTurn = 0
    private var nextSelfRead: Moment
    private var nextWatchdog = Moment.never
    private var panelRetry = Moment.never
    /// When the bell is ready though the disk has not answered.
    private var readyAtLast: Moment
    private var isReady = false
    /// No latch is written before the old one was read.
    private var latched: LatchImage?
    private var mayLatch = false
    private var latchOwed = false
    private var writerSeen: (done: Int, since: Moment)?
    private var mistakes: [BellFault] = []
    /// The call button was down when its line was first requested: whether that is news, the latch knows.
    private var isHeldAtStart = false

    private static let selfReadInterval = 2_000
    private static let writerStuckAfter = 10_000
    /// A card that does not answer must not have the service manager stop a bell that rings.
    private static let readyWithoutDiskAfter = 2_000
    static let mostConnections = 64

    init(profile: BoardProfile?, writer: Writer, listener: consuming Listener, signals: consuming Descriptor) {
        var random = SystemRandomNumberGenerator()
        machine = BellMachine(settings: profile?.settings ?? BellSettings(), seed: random.next())
        self.profile = profile
        simulated = profile == nil ? SimulatedPanel() : nil
        self.writer = writer
        self.listener = listener
        self.signals = signals
        notice = SystemdNotice()
        nextSelfRead = started.adding(milliseconds: Daemon.selfReadInterval)
        readyAtLast = started.adding(milliseconds: Daemon.readyWithoutDiskAfter)
    }

    /// Runs until a signal asks it to stop.
    func run() {
        rehearse(at: started)
        writer.give(.readSettings)
        openPanel(at: SystemClock.now())
        while !stops { turn() }
        finish()
    }

    private func turn() {
        var watched: [pollfd] = []
        watched.reserveCapacity(8 + connections.count)
        let lines = panel?.descriptors ?? []
        for line in lines { watched.append(pollfd(fd: line, events: Int16(POLLIN), revents: 0)) }
        let others = [signals.number, writer.reportDescriptor, listener.descriptor.number]
        for other in others { watched.append(pollfd(fd: other, events: Int16(POLLIN), revents: 0)) }
        let before = SystemClock.now()
        let ringing = wiring == nil ? machine.ringing(at: before) : nil
        let callEdges = panel?.callEdges
        for connection in connections {
            let events = (connection.pausedUntil(at: before) == nil ? POLLIN : 0) | (connection.hasUnsent ? POLLOUT : 0)
            watched.append(pollfd(fd: connection.descriptor, events: Int16(events), revents: 0))
        }
        poll(&watched, nfds_t(watched.count), timeout(at: before))

        if let ringing, let callEdges, watched[0].fd == callEdges, watched[0].revents == Int16(POLLIN) { set(ringing) }
        for index in lines.indices where watched[index].revents != 0 { readLine(lines[index]) }
        timePassed(at: SystemClock.now())
        let first = lines.count
        if watched[first].revents != 0 { readSignal() }
        if watched[first + 1].revents != 0 { takeReports() }
        serve(watched[(first + others.count)...])
        if watched[first + 2].revents != 0 { accept() }
    }

    private func timeout(at now: Moment) -> Int32 {
        if connections.contains(where: { $0.hasMore && $0.pausedUntil(at: now) == nil }) { return 0 }
        var deadline = min(machine.deadline, nextSelfRead, panelRetry, nextWatchdog)
        if !isReady, now < readyAtLast { deadline = min(deadline, readyAtLast) }
        if let simulated { deadline = min(deadline, simulated.deadline) }
        if let wiring { deadline = min(deadline, wiring.until) }
        if let writerSeen { deadline = min(deadline, writerSeen.since.adding(milliseconds: Daemon.writerStuckAfter)) }
        for connection in connections { deadline = min(deadline, connection.pausedUntil(at: now) ?? .never) }
        guard deadline > now else { return 0 }
        return Int32(clamping: (deadline.nanoseconds - now.nanoseconds + 999_999) / 1_000_000)
    }

    // MARK: Lines

    private func readLine(_ descriptor: Int32) {
        do throws(PanelError) {
            guard let (edges, lost) = try panel?.readEdges(at: descriptor) else { return }
            for edge in edges { take(edge) }
            if lost { try readLevels() }
        } catch {
            losePanel(error)
        }
    }

    func take(_ edge: PanelEdge) {
        let at = Moment(nanoseconds: edge.at)
        if let wiring {
            wiring.connection.tell(BellEvent.lineMoved(edge.line, active: edge.active).line?.bytes ?? [])
        } else if simulated != nil {
            perform(machine.moved(edge.line, down: edge.active, at: at))
        } else {
            perform(machine.edge(on: edge.line, active: edge.active, at: at))
        }
    }

    /// What the lines really are: after lost edges, and now and then.
    private func readLevels() throws(PanelError) {
        guard let panel, wiring == nil else { return }
        let now = SystemClock.now()
        for line in InputLine.allCases { perform(machine.level(of: line, active: try panel.isDown(line), at: now)) }
    }

    private var isCallDown: Bool {
        do throws(PanelError) {
            return try panel?.isDown(.call) ?? false
        } catch {
            losePanel(error)
            return false
        }
    }

    func set(_ outputs: PanelOutputs) {
        do throws(PanelError) {
            try panel?.set(outputs)
        } catch {
            losePanel(error)
        }
    }

    private func openPanel(at now: Moment) {
        do throws(PanelError) {
            let opened: any Panel =
                if let simulated { simulated } else if let profile { try GPIOPanel(profile) } else { preconditionFailure() }
            let callDown = try opened.isDown(.call), acknowledgeDown = try opened.isDown(.acknowledge)
            panel = opened
            panelRetry = .never
            isHeldAtStart = callDown && !mayLatch
            perform(machine.start(callDown: callDown && mayLatch, acknowledgeDown: acknowledgeDown, at: now))
            set(machine.rules.outputs)
            clear(.panelLost)
        } catch {
            losePanel(error)
        }
    }

    private func losePanel(_ error: PanelError) {
        panel = nil
        panelRetry = SystemClock.now().adding(milliseconds: Daemon.selfReadInterval)
        if !machine.faults.contains(where: { $0.kind == .panelLost }) { writer.give(.log(error.description)) }
        raise(BellFault(.panelLost, detail: profile?.name ?? "simulated"))
    }

    /// Whether every line is as it should be; an output that is not is set again.
    func selfRead() -> Bool {
        guard let panel, wiring == nil else { return panel != nil }
        do throws(PanelError) {
            var isSound = true
            for line in OutputLine.allCases {
                let fault = BellFault(.output, detail: line.rawValue)
                if let isOn = try panel.isOn(line), isOn != machine.rules.outputs[line] {
                    isSound = false
                    raise(fault)
                    try panel.set(machine.rules.outputs)
                } else if machine.faults.contains(fault) {
                    perform(machine.clear(fault, at: SystemClock.now()))
                }
            }
            try readLevels()
            return isSound
        } catch {
            losePanel(error)
            return false
        }
    }

    // MARK: Time

    private func timePassed(at now: Moment) {
        if now >= panelRetry { openPanel(at: now) }
        if let simulated { for edge in simulated.timePassed(at: now) { take(edge) } }
        if let panel {
            do throws(PanelError) {
                // Edges that wait to be read are newer than the rest they end: on a slow board a storm would else look like many presses.
                for line in machine.readingsDue(at: now) where !edgesWait(on: panel) {
                    perform(machine.level(of: line, active: try panel.isDown(line), at: now))
                }
            } catch {
                losePanel(error)
            }
        } else {
            // Nothing can be read: a line whose bounce is not over is up until the board is back.
            for line in machine.readingsDue(at: now) { perform(machine.level(of: line, active: false, at: now)) }
        }
        if now >= machine.deadline { perform(machine.timePassed(at: now)) }
        if let wiring, now >= wiring.until { endWiring() }
        if now >= nextSelfRead || now >= nextWatchdog {
            _ = selfRead()
            nextSelfRead = now.adding(milliseconds: Daemon.selfReadInterval)
            if let interval = notice.watchdogInterval, isReady {
                // A lamp that reads back wrong is a fault and no reason to be stopped: the lines answered.
                if panel != nil { notice.say("WATCHDOG=1") }
                nextWatchdog = now.adding(milliseconds: interval)
            }
        }
        sayReady(at: now)
        watchWriter(at: now)
        if latchOwed { latch() }
    }

    private func edgesWait(on panel: any Panel) -> Bool {
        var lines = panel.descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        return poll(&lines, nfds_t(lines.count), 0) > 0
    }

    private func watchWriter(at now: Moment) {
        guard writer.backlog > 0 else {
            writerSeen = nil
            return clear(.writerStuck)
        }
        if writerSeen?.done != writer.done { writerSeen = (writer.done, now) }
        if let since = writerSeen?.since, now >= since.adding(milliseconds: Daemon.writerStuckAfter) {
            raise(BellFault(.writerStuck))
            writerSeen?.since = now
        }
    }

    // MARK: Effects

    /// Rings, then tells, then writes.
    func perform(_ effects: [BellMachine.Effect], answering connection: Connection? = nil, number: Int = 0) {
        guard !effects.isEmpty else { return latch() }
        for case .outputs(let outputs) in effects {
            if wiring != nil { endWiring() }
            set(outputs)
        }
        for effect in effects {
            switch effect {
            case .answer(let reply): connection?.answer(reply, to: number)
            case .tell(let event): tell(event)
            case .outputs, .write: break
            }
        }
        for case .write(let slip) in effects { hand(slip) }
        latch()
    }

    func tell(_ event: BellEvent, except one: Connection? = nil) {
        guard let bytes = event.line?.bytes else { return }
        for connection in connections where connection.isWatching && connection !== one { connection.tell(bytes) }
    }

    private func hand(_ slip: Slip) {
        var slip = slip
        slip.uuid = CallID.random()
        slip.boot = boot
        slip.wall = SystemClock.wall()
        writer.give(.slip(slip))
    }

    private func latch() {
        guard mayLatch else { return }
        var image = LatchImage(of: machine, boot: boot, at: SystemClock.now(), wall: SystemClock.wall())
        if let latched {
            // Only what changed is worth a write; the clocks change always.
            let clocks = (image.monotonic, image.wall)
            (image.monotonic, image.wall) = (latched.monotonic, latched.wall)
            guard image != latched else { return latchOwed = false }
            (image.monotonic, image.wall) = clocks
        }
        latchOwed = !writer.give(.latch(image))
        if !latchOwed { latched = image }
    }

    func raise(_ fault: BellFault) {
        let effects = machine.raise(fault, at: SystemClock.now())
        if !effects.isEmpty { writer.give(.log(fault.description)) }
        perform(effects)
    }

    private func clear(_ kind: BellFault.Kind) {
        for fault in machine.faults where fault.kind == kind { perform(machine.clear(fault, at: SystemClock.now())) }
    }

    // MARK: The writer and the system

    private func takeReports() {
        Writer.drain(writer.reportDescriptor)
        while let report = writer.reports.take() {
            switch report {
            case .opened(let image): restore(image)
            case .settings(let bytes): use(bytes)
            case .trouble(let fault): raise(fault)
            case .recovered(let fault): perform(machine.clear(fault, at: SystemClock.now()))
            case .stopped: stops = true
            }
        }
    }

    private func restore(_ image: LatchImage?) {
        let now = SystemClock.now()
        var effects: [BellMachine.Effect] = [.write(Slip(kind: .started, monotonic: now.nanoseconds))]
        if let image {
            let calls = image.calls(boot: boot, at: now, wall: SystemClock.wall(), trustsWall: SystemClock.wallIsTrusted())
            let quiet = image.boot == boot ? image.quietUntil : nil
            effects += machine.restore(calls, quietUntil: quiet.flatMap { $0 > now ? $0 : nil }, at: now)
        }
        if isHeldAtStart, isCallDown { effects += machine.held(before: image?.boot == boot && image?.callDown == true, at: now) }
        // Not before the machine has its calls back: killed a moment later, the bell would have forgotten them.
        mayLatch = true
        perform(effects)
        sayReady(at: now)
    }

    /// Once the disk has answered, or had its time, and every line could be read.
    private func sayReady(at now: Moment) {
        guard !isReady, mayLatch || now >= readyAtLast, panel != nil else { return }
        _ = selfRead()
        guard panel != nil else { return }
        isReady = true
        notice.say("READY=1")
        if let interval = notice.watchdogInterval { nextWatchdog = now.adding(milliseconds: min(interval, 100)) }
    }

    private func use(_ bytes: [UInt8]?) {
        let (settings, found) = BellSettings.read(SettingsText(bytes ?? []), over: profile?.settings ?? BellSettings())
        machine.use(settings)
        let faults = found.map { BellFault(.settings, detail: $0.description) }
        for old in mistakes where !faults.contains(old) { perform(machine.clear(old, at: SystemClock.now())) }
        for fault in faults { raise(fault) }
        mistakes = faults
    }

    private func readSignal() {
        var information = signalfd_siginfo()
        while read(signals.number, &information, MemoryLayout<signalfd_siginfo>.size) == MemoryLayout<signalfd_siginfo>.size {
            if information.ssi_signo == UInt32(SIGHUP) { writer.give(.readSettings) } else { stops = true }
        }
    }

    /// Silent at exit; what is unanswered stays latched and sounds again at the next start.
    private func finish() {
        notice.say("STOPPING=1")
        set(.off)
        let now = SystemClock.now()
        perform([.write(Slip(kind: .stopped, monotonic: now.nanoseconds))])
        listener.remove()
        writer.give(.stop)
        stops = false
        let deadline = now.adding(milliseconds: 1_000)
        while !stops, SystemClock.now() < deadline {
            var waiting = pollfd(fd: writer.reportDescriptor, events: Int16(POLLIN), revents: 0)
            poll(&waiting, 1, 100)
            takeReports()
        }
    }
}
