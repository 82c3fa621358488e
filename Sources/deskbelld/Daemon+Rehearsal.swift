import Bell

extension Daemon {
    /// Memory is locked where it has been touched. What a call runs is run once on a machine of its own, so that the first press waits for no
    /// card, which may have died since: neither the bell's code nor its words are read from it then.
    func rehearse(at now: Moment) {
        var double = BellMachine(settings: machine.settings, seed: 0)
        var effects = double.start(callDown: false, acknowledgeDown: false, at: now)
        _ = double.ringing(at: now)
        effects += double.edge(on: .call, active: true, at: now)
        effects += double.timePassed(at: now.adding(milliseconds: double.settings.escalateAfter))
        effects += double.edge(on: .acknowledge, active: true, at: now.adding(milliseconds: double.settings.escalateAfter + 1_000))
        effects += double.timePassed(at: now.adding(milliseconds: double.settings.maximumSounding + 10_000))
        for effect in effects {
            switch effect {
            case .tell(let event): _ = event.line?.bytes
            case .write(let slip): _ = SlipRecord.encode(slip, position: 1)
            case .answer, .outputs: break
            }
        }
        _ = LatchImage(of: double, boot: boot, at: now, wall: SystemClock.wall())
        _ = snapshot(at: now)
    }
}
