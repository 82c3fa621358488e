import Bell
import Foundation
import Shop

/// What the shop wishes of its bell: times, compiled to the flat file the daemon reads, and quiet while it is closed.
///
/// Whoever changes the installed content calls `install`; the counter does at every start, and a timer every five minutes.
struct BellWishes {
    let content: ShopContent
    let zone: ZoneRules

    /// The longest lease, in seconds. It is renewed every five minutes; where nobody renews it, the bell rings.
    static let longestQuiet = 20 * 60
    /// Seconds between renewals.
    static let renewedEvery = 5 * 60

    /// Writes bell.conf if the shop's wishes are not what stands there, and has a running bell read it.
    /// A bell that is down reads it when it starts.
    func install(in places: Places) throws(Failure) {
        let path = places.bell.settings
        let old = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let new = Self.settings(content.handoff, over: old)
        guard new != old else { return }
        do {
            try Data(new.utf8).write(to: URL(filePath: path), options: .atomic)
            try FileManager.default.setAttributes([.posixPermissions: 0o664], ofItemAtPath: path)
        } catch {
            throw Failure(
                "The bell's times could not be written to \(path). It keeps the old ones. Check the card, and who may write there.",
                code: ExitStatus.cannotCreate)
        }
        do {
            _ = try BellAccess(places).ask(.reload)
        } catch {
            // Not running: it reads the file at its start.
        }
    }

    /// - Parameter old: what stands in the file; lines about anything else, a builder's patterns for example, stay as they are.
    static func settings(_ rules: HandoffRules, over old: String) -> String {
        let ours = [
            ("escalate-after", rules.escalateAfter), ("nobody-free-after", rules.nobodyFreeAfter),
            ("arrive-within", rules.arriveWithin), ("maximum-sounding", rules.maximumSounding),
        ]
        let kept = old.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            let key = line.prefix { $0 != "=" }.trimmingCharacters(in: .whitespaces)
            return line != heading && !ours.contains { $0.0 == key }
        }
        let rest = kept.joined(separator: "\n").trimmingCharacters(in: .newlines)
        let lines = [heading] + ours.map { "\($0.0) = \($0.1)" } + (rest.isEmpty ? [] : ["", rest])
        return lines.joined(separator: "\n") + "\n"
    }

    /// Seconds, at most `longestQuiet`, for which the button is to be quiet from now on; 0: it rings.
    ///
    /// Never by accident: only where the owner said so, in a shop that has hours, by a clock that can be trusted, and not in a demonstration,
    /// which people try at any hour.
    func quietSeconds(at now: Instant, isClockTrusted: Bool) -> Int {
        let local = zone.local(now)
        guard isClockTrusted, !content.handoff.ringsWhenClosed, !content.isDemonstration, !content.hours.isEmpty,
            !content.isOpen(at: local)
        else { return 0 }
        guard let opening = content.nextOpening(after: local) else { return Self.longestQuiet }
        let left = Int(clamping: zone.instant(opening).milliseconds(since: now) / 1_000)
        return min(max(0, left), Self.longestQuiet)
    }

    /// Within the last five minutes: whoever comes in is reminded of what was missed. A lease that ends reminds by itself.
    func hasJustOpened(at now: Instant) -> Bool {
        guard content.handoff.ringsWhenClosed || content.isDemonstration else { return false }
        return content.isOpen(at: zone.local(now))
            && !content.isOpen(at: zone.local(now.adding(seconds: -Int64(Self.renewedEvery))))
    }

    /// When the bell is tested on a day; nil: not on this one.
    func testTime(on date: LocalDate) -> TimeOfDay? {
        if let time = content.handoff.testsBellAt { return time }
        guard let opening = content.openingHours(on: date).ranges.first?.start else { return nil }
        return TimeOfDay(minutes: max(0, opening.minutes - 15))
    }

    private static let heading = "# These times are the shop's: change them in handoff.yaml."
}
