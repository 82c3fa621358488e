/// One button that says three things: short "coming", long "in about ten minutes", twice "with the customer".
package struct AcknowledgeGesture: Equatable, Sendable {
    private enum State: Equatable {
        case up
        case down(since: Moment)
        /// A short press ended here; another one soon makes it a double.
        case onceUp(at: Moment)
        /// What this press says has been said.
        case spent
    }

    private var state = State.up
    /// Milliseconds, both.
    package var longPress: Int
    package var doublePress: Int

    /// - Parameters: milliseconds.
    package init(longPress: Int, doublePress: Int) {
        self.longPress = longPress
        self.doublePress = doublePress
    }

    /// A button held at the start says nothing until it is let go.
    package mutating func heldAtStart() { state = .spent }

    package mutating func pressed(at now: Moment) -> AcknowledgeHow? {
        if case .onceUp(let released) = state, now <= released.adding(milliseconds: doublePress) {
            state = .spent
            return .withCustomer
        }
        state = .down(since: now)
        return nil
    }

    package mutating func released(at now: Moment) -> AcknowledgeHow? {
        switch state {
        case .down(let since):
            guard now < since.adding(milliseconds: longPress) else {
                state = .up
                return .inAboutTenMinutes
            }
            state = .onceUp(at: now)
            return .coming
        case .up, .onceUp, .spent:
            state = .up
            return nil
        }
    }

    package var deadline: Moment {
        guard case .down(let since) = state else { return .never }
        return since.adding(milliseconds: longPress)
    }

    package mutating func timePassed(at now: Moment) -> AcknowledgeHow? {
        guard now >= deadline else { return nil }
        state = .spent
        return .inAboutTenMinutes
    }
}
