import Ledger

/// The numbers of the report by name. The raw values are the keys of its JSON; the first five are what an owner reads first.
enum ReportMeasure: String, CaseIterable {
    case automated
    case acknowledge = "time_to_acknowledge"
    case preferredPerson = "preferred_a_person"
    case satisfied
    case fallback = "unanswered"
    case missed = "missed_calls"
    case settled = "settled_at_once"
    case answer = "time_to_answer"
    case resolve = "time_to_resolve"
    case assisted, human, unserved
    case abandoned = "abandoned_bookings"
    case upset = "upset_visits"

    static let first: [ReportMeasure] = [.automated, .acknowledge, .preferredPerson, .satisfied, .fallback]

    /// What it is in one week.
    enum Value: Equatable {
        case share(Share)
        case time(WaitingTimes)
    }

    func value(_ numbers: PeriodNumbers) -> Value {
        switch self {
        case .automated: path(.automated, numbers)
        case .assisted: path(.assisted, numbers)
        case .human: path(.human, numbers)
        case .unserved: path(.unserved, numbers)
        case .acknowledge: .time(numbers.acknowledge)
        case .answer: .time(numbers.answer)
        case .resolve: .time(numbers.resolve)
        case .preferredPerson: .share(numbers.preferredPerson)
        case .satisfied: .share(numbers.satisfied)
        case .fallback: .share(numbers.fallback)
        case .missed: .share(numbers.missed)
        case .settled: .share(numbers.settled)
        case .abandoned: .share(Share(numbers.steps.reduce(0) { $0 + $1.left }, of: numbers.startedBookings))
        case .upset: .share(Share(numbers.upset, of: numbers.contacts))
        }
    }

    private func path(_ path: Contact.Path, _ numbers: PeriodNumbers) -> Value {
        .share(Share(numbers.paths[path] ?? 0, of: numbers.matters))
    }

    /// Whether more of it is better.
    var isBetterHigher: Bool {
        switch self {
        case .automated, .satisfied, .settled: true
        case .acknowledge, .answer, .resolve, .preferredPerson, .fallback, .missed, .assisted, .human, .unserved, .abandoned,
            .upset:
            false
        }
    }

    /// What a shop may aim at, as a share; nil where no number is right for every shop.
    var aim: (share: Double, isAtLeast: Bool)? {
        switch self {
        case .automated: (0.7, true)
        case .assisted: (0.2, false)
        case .human: (0.1, false)
        case .preferredPerson: (0.2, false)
        case .acknowledge, .answer, .resolve, .satisfied, .fallback, .missed, .settled, .unserved, .abandoned, .upset: nil
        }
    }

    enum Change { case better, worse, same, unknown }

    /// Against the week before: of a share by two points or more, of a time by a tenth or more; less is chance.
    func change(_ now: PeriodNumbers, _ before: PeriodNumbers) -> Change {
        let (new, old): (Double?, Double?)
        let isSame: (Double, Double) -> Bool
        switch (value(now), value(before)) {
        case (.share(let a), .share(let b)):
            (new, old) = (a.fraction, b.fraction)
            isSame = { abs($0 - $1) < 0.02 }
        case (.time(let a), .time(let b)):
            (new, old) = (a.open.median.map(Double.init), b.open.median.map(Double.init))
            isSame = { abs($0 - $1) < max($0, $1) * 0.1 }
        case (.share, .time), (.time, .share): return .unknown
        }
        guard let new, let old else { return .unknown }
        if isSame(new, old) { return .same }
        return (new > old) == isBetterHigher ? .better : .worse
    }
}
