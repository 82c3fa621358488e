package import Shop

/// Everything that is kept about one phone number.
package struct HeldData: Equatable, Sendable {
    /// A name and number as somebody gave them, once a promise.
    package struct Person: Equatable, Sendable {
        package var customer: Customer
        package var since: Instant
        package var rememberedSince: Instant?
    }

    package struct SpokenVisit: Equatable, Sendable {
        package var visit: VisitRecord
        package var turns: [TurnRecord]
    }

    package struct Place: Equatable, Sendable {
        package enum Line: String, Sendable {
            case waitingList = "waiting-list"
            case walkIn = "walk-in"
        }
        package var line: Line
        package var service: Service.ID
        package var at: Instant
        package var state: String
    }

    package var people: [Person] = []
    package var bookings: [BookingRecord] = []
    package var callbacks: [Callback] = []
    package var places: [Place] = []
    package var visits: [SpokenVisit] = []
    package var calls: [Handoff] = []

    package var isEmpty: Bool {
        people.isEmpty && bookings.isEmpty && callbacks.isEmpty && places.isEmpty && visits.isEmpty && calls.isEmpty
    }
}
