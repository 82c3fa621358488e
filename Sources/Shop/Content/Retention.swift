/// How long what is kept may be kept, in days: the owner's, said in the privacy notice too.
package struct Retention: Equatable, Sendable {
    /// What customers typed, and what staff were told of it.
    package var words = 90
    /// Names and phone numbers, after the last visit, promise or place in a line.
    package var contacts = 90
    /// Those who asked to be remembered, after their last visit.
    package var remembered = 730
    /// Visits, calls and bookings without anybody's name: what the week's numbers are counted from.
    package var numbers = 1_095

    /// What an owner may choose: a week to ten years.
    package static let days = 7...3_650

    package init() {}
}
