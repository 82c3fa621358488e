import Glibc
import Keys
import Ledger

/// The staff view on the customer's screen: the PIN, then the board, then the customer's screen again as it was.
///
/// The customer's visit goes on meanwhile, unseen: its call is heard, its half-made booking is kept, and it does not run out.
struct StaffVisit {
    let places: Places
    let desk: CounterDesk

    /// What staff type as a line, on a number pad too; a comma is where others have a dot. Customers have no use for it, and who hits it by accident
    /// is one key from where they were.
    static func isAsked(by input: TypedInput) -> Bool { input == .line("..") || input == .line(",,") }

    func run() {
        let screen: StaffScreen
        do {
            screen = try StaffScreen(isCounter: true)
        } catch {
            // The terminal drew the customer's screen; that it cannot draw this one is nothing a customer can mend.
            return Output.problem(error.message)
        }
        defer { screen.close() }
        guard let role = passGate(screen) else { return }
        let staff = StaffDesk(places: places, names: BoardNames(places), place: .counter(role), name: nil)
        StaffLoop(desk: staff, screen: screen, beside: (fileDescriptors: visitDescriptors, round: keepVisit)).run()
    }

    private func passGate(_ screen: StaffScreen) -> Role? {
        let request = (home: places.home, shop: places.shop)
        let worker = BackgroundWorker<PIN, StaffGate.Event> {
            { pin in
                var places = Places()
                (places.home, places.shop) = request
                return Self.check(pin, places)
            }
        }
        let signals = HeldSignals()
        defer {
            signals.release()
            worker.finish()
        }
        var gate = StaffGate(now: Clocks.sinceBoot)
        while !Interrupt.isRequested {
            screen.followSize()
            screen.draw(Array(gate.lines(columns: screen.columns).prefix(screen.rows)))
            let input = signals.wait(
                for: [screen.fileDescriptor, worker.fileDescriptor] + visitDescriptors(), until: gate.deadline)
            if input == .gone { return nil }
            var events = worker.takeAnswers()
            if input == .ready { events += screen.keys().prefix(64).map { .key($0) } }
            for event in events + [.timePassed] {
                for effect in gate.handle(event, at: Clocks.sinceBoot) {
                    switch effect {
                    case .check(let pin): worker.give(pin)
                    case .open(let role): return role
                    case .leave: return nil
                    }
                }
            }
            if !keepVisit() { return nil }
        }
        return nil
    }

    private static func check(_ pin: PIN, _ places: Places) -> StaffGate.Event {
        do {
            return .answer(try PINKeeper(file: OpenLedger.open(places)).check(pin, at: Clocks.ledgerMoment))
        } catch {
            return .failed(why: StaffClerk.words(error))
        }
    }

    private func visitDescriptors() -> [Int32] { desk.bell.fileDescriptor.map { [$0] } ?? [] }

    /// - Returns: false where the visit has ended by itself.
    private func keepVisit() -> Bool {
        desk.take(.activity)
        desk.hearBell()
        desk.passTime()
        return !desk.hasEnded
    }
}
