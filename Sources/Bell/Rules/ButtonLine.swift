/// One button's wire: the first edge acts, what bounces after it does not, and the level decides once the line is still.
///
/// Kernel debounce is not used because it delays the first edge by its period; so bounce is removed here, after the fact.
package struct ButtonLine: Equatable, Sendable {
    package enum Change: Equatable, Sendable {
        case pressed, released
        /// Down for too long; said once, taken back by `freed`.
        case stuck, freed
        /// Faster than a finger; said once, taken back by `calm`.
        case noisy, calm
    }

    package private(set) var isDown = false
    package private(set) var isStuck = false
    package private(set) var isNoisy = false
    /// While this is set further edges are bounce.
    private var settling: (first: Moment, last: Moment)?
    private var downSince = Moment.never
    /// Presses in the current second, to tell a flickering wire from a finger.
    private var burst: (since: Moment, presses: Int)
    /// Milliseconds.
    package var bounce: Int

    /// A line that keeps changing for so long without rest is noise, in milliseconds.
    package static let longestBounce = 250
    /// Nobody presses more often than this in a second.
    package static let mostPresses = 16
    /// Milliseconds of rest after which a noisy line is believed again.
    package static let calmAfter = 1_000

    /// - Parameter bounce: milliseconds.
    package init(bounce: Int) {
        self.bounce = bounce
        burst = (Moment(nanoseconds: 0), 0)
    }

    package static func == (left: ButtonLine, right: ButtonLine) -> Bool {
        left.isDown == right.isDown && left.isStuck == right.isStuck && left.isNoisy == right.isNoisy
            && left.deadline == right.deadline
    }

    /// The level read right after the line was requested: a button that is down counts, unless it was down before a restart.
    package mutating func start(active: Bool, wasDown: Bool, at now: Moment) -> [Change] {
        isDown = active
        downSince = active ? now : .never
        return active && !wasDown ? [.pressed] : []
    }

    package mutating func edge(active: Bool, at now: Moment) -> [Change] {
        if let begun = settling {
            settling = (begun.first, max(begun.last, now))
            if !isNoisy, now.milliseconds(since: begun.first) > ButtonLine.longestBounce {
                isNoisy = true
                return [.noisy]
            }
            return []
        }
        settling = (now, now)
        // At rest any edge leaves where the line was, whatever it is called: the kernel names it by the level its thread finds, and by then
        // a bouncing contact may be back. The reading after the bounce puts right what was not so.
        return isDown ? release() : press(at: now)
    }

    /// A simulated finger: no wire, so no bounce and no noise.
    package mutating func moved(down: Bool, at now: Moment) -> [Change] {
        guard down != isDown else { return [] }
        guard down else { return release() }
        isDown = true
        downSince = now
        return [.pressed]
    }

    /// Whether the next edge is a press, whatever it is called: the line rests, is up, and is not about to be taken for noise.
    package var nextEdgePresses: Bool { settling == nil && !isDown && !isNoisy && burst.presses < ButtonLine.mostPresses }

    /// When `readingDue` or `timePassed` must be called.
    package var deadline: Moment { min(settled, stuckFrom) }

    /// The line has rested: read its level and tell `level`.
    package func readingDue(at now: Moment) -> Bool { now >= settled }

    /// The level as read, after the bounce or after events were lost.
    package mutating func level(active: Bool, at now: Moment) -> [Change] {
        // Read in the middle of a bounce, a level says nothing; the one that counts is due when the line has rested.
        guard settling == nil || readingDue(at: now) else { return [] }
        var changes: [Change] = []
        let rested = readingDue(at: now)
        if rested {
            settling = nil
            if isNoisy {
                isNoisy = false
                burst = (now, 0)
                if isDown { downSince = now }
                changes.append(.calm)
            }
        }
        guard active != isDown else { return changes }
        // Found by a reading of its own: the edge that says so may still be on its way, and is no second one.
        if !rested { settling = (now, now) }
        return changes + (active ? press(at: now) : release())
    }

    package mutating func timePassed(at now: Moment) -> [Change] {
        guard now >= stuckFrom else { return [] }
        isStuck = true
        return [.stuck]
    }

    private var stuckFrom: Moment {
        isDown && !isStuck && !isNoisy ? downSince.adding(milliseconds: BellSettings.stuckAfter) : .never
    }

    private var settled: Moment {
        guard let settling else { return .never }
        return settling.last.adding(milliseconds: isNoisy ? ButtonLine.calmAfter : bounce)
    }

    private mutating func press(at now: Moment) -> [Change] {
        isDown = true
        downSince = now
        if now.milliseconds(since: burst.since) >= 1_000 { burst = (now, 0) }
        burst.presses += 1
        if isNoisy { return [] }
        guard burst.presses > ButtonLine.mostPresses else { return [.pressed] }
        isNoisy = true
        settling = (now, now)
        return [.noisy]
    }

    private mutating func release() -> [Change] {
        isDown = false
        downSince = .never
        guard isStuck else { return [.released] }
        isStuck = false
        return [.released, .freed]
    }
}
