/// What a promise needs to know of a person.
package struct Customer: Equatable, Sendable {
    /// In their own words; empty until staff add it.
    package var name: String
    /// `PhoneNumber.normalized`; empty only where staff booked without one.
    package var phone: String
    /// Version of the privacy notice they had read.
    package var notice: String

    package init(name: String, phone: String, notice: String) {
        self.name = name
        self.phone = phone
        self.notice = notice
    }
}
