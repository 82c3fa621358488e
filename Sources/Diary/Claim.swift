package import Shop

/// A five-minute piece of somebody's or something's time. The ledger's primary key over claims is what makes a double booking impossible.
package struct Claim: Hashable, Sendable {
    package enum Holder: Hashable, Sendable {
        case provider(Provider.ID)
        /// `unit`: 0..<count, which of several like chairs.
        case resource(Resource.ID, unit: Int)

        package var isProvider: Bool {
            switch self {
            case .provider: true
            case .resource: false
            }
        }
    }
    package var holder: Holder
    /// UTC seconds since 1970 divided by 300.
    package var quantum: Int64

    package init(holder: Holder, quantum: Int64) {
        self.holder = holder
        self.quantum = quantum
    }

    package static let quantumSeconds: Int64 = 300
}

/// What one booking needs of the diary, before it is decided which of several like units it gets. Buffers are in it; a step without the
/// provider is not in `provider`'s quanta.
package struct Demand: Equatable, Sendable {
    package struct ResourceDemand: Equatable, Sendable {
        package var resource: Resource.ID
        package var count: Int
        package var quanta: ClosedRange<Int64>
    }
    package var provider: Provider.ID
    /// Ascending.
    package var providerQuanta: [Int64]
    package var resources: [ResourceDemand]

    /// Resources are needed from the first step to the last, buffers included.
    package init(service: Service, start: Instant, provider: Provider.ID) {
        let first = start.secondsSince1970
        let begin = first - Int64(service.bufferBefore) * 60
        var end = first
        var spans: [(Int64, Int64)] = [(begin, first)]
        for step in service.steps {
            let next = end + Int64(step.minutes) * 60
            if step.needsProvider { spans.append((end, next)) }
            end = next
        }
        spans.append((end, end + Int64(service.bufferAfter) * 60))
        let size = Claim.quantumSeconds
        var quanta: [Int64] = []
        for (from, to) in spans where from < to {
            for quantum in (from / size)...((to - 1) / size) where quanta.last.map({ $0 < quantum }) ?? true {
                quanta.append(quantum)
            }
        }
        self.provider = provider
        providerQuanta = quanta
        let whole = (begin / size)...((end + Int64(service.bufferAfter) * 60 - 1) / size)
        resources = service.resources.map { ResourceDemand(resource: $0.resource, count: $0.count, quanta: whole) }
    }
}
