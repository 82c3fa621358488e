import Bell
import Ledger
import Shop

/// What happens because time passes.
extension StaffBoard {
    /// Seconds without a key until the staff view at the counter gives the screen back to the customer.
    static let idleSeconds = 60
    /// Seconds before that in which it says so.
    static let idleWarningSeconds = 15
    /// Minutes before its promised time that a callback is announced.
    static let callbackNoticeMinutes: Int64 = 10

    /// When `timePassed` is due: an age on the screen changes, a notice ends, the view closes.
    var nextDeadline: Duration {
        var deadlines = [notice?.until, readAgain, idleDeadline].compactMap { $0 }.filter { $0 > now.monotonic }
        let isFresh = calls.contains { $0.age < .seconds(120) && $0.state != .withCustomer }
        let isLeaving = idleDeadline.map { $0 - now.monotonic <= .seconds(Self.idleWarningSeconds + 1) } ?? false
        // To the next whole second, or minute, of the wall clock: the header shows it.
        let step: Int64 = isFresh || isLeaving ? 1000 : 60_000
        let rest = step - (now.wall.millisecondsSince1970 % step + step) % step
        deadlines.append(now.monotonic + .milliseconds(rest))
        if let idleDeadline { deadlines.append(max(now.monotonic, idleDeadline - .seconds(Self.idleWarningSeconds))) }
        return deadlines.filter { $0 > now.monotonic }.min() ?? now.monotonic + .seconds(1)
    }

    mutating func passTime() {
        if let notice, notice.until <= now.monotonic { self.notice = nil }
        if let contents, names.zone.local(now.wall).date != contents.day, !effects.contains(.work(.read)) { work(.read) }
        if let due = readAgain, due <= now.monotonic {
            readAgain = nil
            work(.read)
        }
        tellOfCallbacks()
        if let idleDeadline, now.monotonic >= idleDeadline { effects.append(.leave) }
    }

    /// nil on a screen of its own.
    var idleDeadline: Duration? {
        switch place {
        case .screen: nil
        case .counter: lastKey + .seconds(Self.idleSeconds)
        }
    }

    /// Seconds until the customer's screen comes back, where that is soon.
    var secondsLeft: Int? {
        guard let idleDeadline else { return nil }
        let left = Int((idleDeadline - now.monotonic).components.seconds) + 1
        return left <= Self.idleWarningSeconds ? max(0, left) : nil
    }

    /// Once each, before it is late.
    mutating func tellOfCallbacks() {
        let soon = now.wall.adding(minutes: Int(Self.callbackNoticeMinutes))
        let due = callbacks.filter { $0.promised.lowerBound <= soon && !announced.contains($0.id) }
        guard !due.isEmpty else { return }
        announced.formUnion(due.map(\.id))
        effects.append(.ring(times: 1))
        say(due.count == 1 ? "A promised callback is due." : "\(due.count) promised callbacks are due.")
    }
}
