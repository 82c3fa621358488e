/// Something a customer can book or ask the price of.
package struct Service: Equatable, Sendable, Identifiable {
    /// The owner's slug, `wash-cut`.
    package struct ID: RawRepresentable, Hashable, Sendable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
    }
    package let id: ID
    package var name: [Language: String]
    /// Other words for it: "trim", "short back and sides".
    package var aliases: [String]
    package var price: Price?
    /// In order; together the time the customer is in the shop. Never empty.
    package var steps: [Step]
    /// Minutes in which the provider prepares before and clears up after; the customer is not there.
    package var bufferBefore: Int
    package var bufferAfter: Int
    package var resources: [ResourceNeed]
    /// Bookings start at multiples of this many minutes after midnight; a multiple of 5.
    package var grid: Int?
    /// No booking starts after this.
    package var lastStart: TimeOfDay?
    /// false: has a price, but staff book it.
    package var isBookable: Bool
    package var source: Source

    /// A stretch of a service. In a step without the provider (colour setting) they are free for others.
    package struct Step: Equatable, Sendable {
        /// A multiple of 5, at least 5.
        package var minutes: Int
        package var needsProvider: Bool
        package init(minutes: Int, needsProvider: Bool = true) {
            self.minutes = minutes
            self.needsProvider = needsProvider
        }
    }

    package struct ResourceNeed: Equatable, Sendable {
        package var resource: Resource.ID
        package var count: Int
        package init(resource: Resource.ID, count: Int = 1) {
            self.resource = resource
            self.count = count
        }
    }

    /// Whether the owner wrote how long it takes; where not, staff set half an hour aside and no customer is told of minutes.
    package var isTimed = true

    package init(id: ID, name: [Language: String], steps: [Step], source: Source) {
        self.id = id
        self.name = name
        self.steps = steps
        self.source = source
        aliases = []
        price = nil
        bufferBefore = 0
        bufferAfter = 0
        resources = []
        grid = nil
        lastStart = nil
        isBookable = true
    }

    package var minutes: Int { steps.reduce(0) { $0 + $1.minutes } }
}

package struct Price: Equatable, Sendable {
    /// Cents, pence: hundredths of the shop's currency.
    package var hundredths: Int
    /// "from €32"
    package var isFrom: Bool

    package init(hundredths: Int, isFrom: Bool = false) {
        self.hundredths = hundredths
        self.isFrom = isFrom
    }
}

/// Who does a service.
package struct Provider: Equatable, Sendable, Identifiable {
    package struct ID: RawRepresentable, Hashable, Sendable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
    }
    package let id: ID
    package var name: String
    /// nil: whenever the shop is open.
    package var hours: WeeklyHours?
    package var breaks: WeeklyHours
    package var exceptions: [DatedHours]
    /// nil: all services.
    package var services: Set<Service.ID>?
    package var source: Source

    package init(id: ID, name: String, source: Source) {
        self.id = id
        self.name = name
        self.source = source
        hours = nil
        breaks = WeeklyHours()
        exceptions = []
        services = nil
    }
}

/// A chair, a basin, a room.
package struct Resource: Equatable, Sendable, Identifiable {
    package struct ID: RawRepresentable, Hashable, Sendable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
    }
    package let id: ID
    package var name: String
    /// At least 1.
    package var count: Int

    package init(id: ID, name: String, count: Int) {
        self.id = id
        self.name = name
        self.count = count
    }
}

/// The owner's rules for what customers may book themselves. Staff may override each, and it is recorded.
package struct BookingRules: Equatable, Sendable {
    /// Minutes between now and the earliest start.
    package var leadMinutes = 60
    /// How many days ahead one can book.
    package var horizonDays = 90
    /// Minutes; a multiple of 5.
    package var grid = 15
    package var maximumOpenPerPhone = 3
    /// A move or a cancellation later than this many hours before the start goes to staff.
    package var cancellationHours = 24
    /// In the owner's words, read before confirming and when cancelling late.
    package var cancellationPolicy: [Language: String] = [:]
    /// How long a slot is kept for a customer who is typing their name.
    package var holdMinutes = 5
    /// More bookings than this made at the counter in ten minutes wait for staff's yes.
    package var unconfirmedInTenMinutes = 3

    package init() {}
}
