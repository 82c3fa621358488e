import Shop

/// The time-outs of an unattended screen (WCAG 2.2.1: a warning, at least twenty seconds, one key extends, without limit).
extension Visit {
    /// When `timePassed` is due, on the monotonic clock; nil while nothing waits.
    package var nextDeadline: Duration? {
        guard !hasEnded else { return nil }
        if let call {
            // The age of a call is shown in steps of ten seconds, of minutes later.
            let age = now.monotonic - call.since
            return now.monotonic + (age < .seconds(120) ? .seconds(10) : .seconds(30))
        }
        guard let lastActivity else { return nil }
        return lastActivity + .seconds(isIdleWarned ? warningAfter + resetAfter : warningAfter)
    }

    private var warningAfter: Int { max(content.handoff.idleWarningAfter, 5) }
    private var resetAfter: Int { max(content.handoff.idleResetAfter, 20) }

    mutating func noteActivity() {
        lastActivity = now.monotonic
        isIdleWarned = false
    }

    /// Frozen while a call is open: whoever waits for a person is not thrown out.
    mutating func timePassed() {
        guard call == nil, let lastActivity else { return }
        let idle = now.monotonic - lastActivity
        if isIdleWarned, idle >= .seconds(warningAfter + resetAfter) {
            leave(.idle)
        } else if idle >= .seconds(warningAfter) {
            isIdleWarned = true
        }
    }

    /// Ends the visit for the next customer; a slot that was held is free again.
    mutating func leave(_ reason: VisitEffect.EndReason) {
        releaseSlots()
        end(reason)
    }

    var idleNotice: String? {
        isIdleWarned && call == nil ? wording(.idleWarning, ["seconds": String(resetAfter)]) : nil
    }
}
