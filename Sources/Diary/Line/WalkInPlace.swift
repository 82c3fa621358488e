package import Shop

/// One place in the line of those without an appointment, as the estimate of waits sees it.
package struct WalkInPlace: Equatable, Sendable, Identifiable {
    package enum Stage: Equatable, Sendable {
        case waiting
        /// Asked to come; sits down any moment.
        case called
        case started(Instant)
    }

    package let id: String
    package var service: Service
    /// The one they want, then the one who takes them; nil: anyone.
    package var provider: Provider.ID?
    package var stage: Stage

    package init(id: String, service: Service, provider: Provider.ID?, stage: Stage) {
        self.id = id
        self.service = service
        self.provider = provider
        self.stage = stage
    }
}

/// What somebody without an appointment is told.
package struct WalkInEstimate: Equatable, Sendable {
    /// Of those in the line before them, how many are likely to begin no later.
    package var ahead: Int
    /// When they are likely to begin, and with whom.
    package var slot: Slot
    /// From now, rounded up to five; 0: at once.
    package var minutes: Int

    package init(ahead: Int, slot: Slot, minutes: Int) {
        self.ahead = ahead
        self.slot = slot
        self.minutes = minutes
    }
}
