/// The owner's times and sounds. Milliseconds, all of them.
package struct BellSettings: Equatable, Sendable {
    /// Then an unanswered page sounds louder, on the second output too.
    package var escalateAfter = 60_000
    /// Then the customer is told that nobody is free.
    package var nobodyFreeAfter = 180_000
    /// Who said "coming" must be there within this, or the call sounds again.
    package var arriveWithin = 300_000
    /// Who said "in about ten minutes", within this.
    package var laterWithin = 600_000
    /// A page sounds for at most this; then the call is missed.
    package var maximumSounding = 300_000
    package var pagePattern = SoundPattern.page
    package var louderPattern = SoundPattern.louder
    package var urgentPattern = SoundPattern.urgent
    package var reminderPattern = SoundPattern.reminder
    /// A line's changes within this of the last one are bounce.
    package var bounce = 25
    /// The acknowledge button held for this says "in about ten minutes".
    package var longPress = 1_500
    /// A second press within this of the first says "with the customer".
    package var doublePress = 600

    package init() {}

    /// After a restart a younger call sounds on; see `BellRules.restore`.
    package static let restoredSoundsUntil = 600_000
    /// A visit begun within this of a press without a visit takes the call over.
    package static let attachWithin = 60_000
    package static let stuckAfter = 30_000
}
