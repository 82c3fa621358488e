import Shop

/// The time-outs of an unattended screen (WCAG 2.2.1: a warning, at least twenty seconds, one key extends, without limit).
extension Visit {
    /// When `timePassed` is due, on the monotonic clock; nil while nothing waits.
    package var nextDeadline: Duration? {
        guard !hasEnded else { return nil }
        let idle = lastActivity.map { $0 + .seconds(isIdleWarned ? warningAfter + resetAfter : warningAfter) }
        // The greeting that nobody has touched says whether the shop is open: through the evening, too.
        guard let call else { return idle ?? now.monotonic + Self.greetingHolds }
        // The age of a call is shown in steps of ten seconds, of minutes later.
        let age = now.monotonic - call.since
        let ageShown = now.monotonic + (age < .seconds(120) ? .seconds(10) : .seconds(30))
        guard !isWaitedFor, let idle else { return ageShown }
        return min(ageShown, max(idle, now.monotonic))
    }

    private static let greetingHolds = Duration.seconds(30)
    private var warningAfter: Int { max(content.handoff.idleWarningAfter, 5) }
    private var resetAfter: Int { max(content.handoff.idleResetAfter, 20) }

    mutating func noteActivity() {
        lastActivity = now.monotonic
        isIdleWarned = false
    }

    /// Frozen while somebody may come: whoever waits for a person is not thrown out.
    mutating func timePassed() {
        guard let lastActivity else { return greetAnew() }
        guard !isWaitedFor else { return }
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
        isIdleWarned && !isWaitedFor ? wording(.idleWarning, ["seconds": String(resetAfter)]) : nil
    }
}
