/// One week beside the one before it.
package struct WeekReport: Equatable, Sendable {
    package struct UpsetWeek: Equatable, Sendable {
        package var week: ReportWeek
        package var upset: Int
        package var contacts: Int
    }

    package var week: ReportWeek
    package var numbers: PeriodNumbers
    package var before: PeriodNumbers
    /// Oldest first, this week last.
    package var upsetWeeks: [UpsetWeek]
    /// Questions that want an answer: unanswered, asked back in vain, marked wrong or no help.
    package var wanting: [VisitFacts.Question]

    /// How many weeks of upset visits are shown.
    package static let upsetWeeksShown = 12
}
