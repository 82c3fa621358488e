import Answers
import Ledger
import Shop

/// The report for other programs. Keys may be added, never renamed; times are in seconds, shares from 0 to 1 beside the two counts.
struct ReportJSON: Encodable {
    let week, from, to, shop: String
    /// Whether the week is over.
    let complete: Bool
    let numbers, before: Numbers
    // The contract writes keys so.
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let upset_weeks: [UpsetWeek]
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let questions_to_add: [Wanted]
    let definitions: [String: Definition]

    struct Definition: Encodable { let title, definition, source: String }

    struct UpsetWeek: Encodable {
        let week: String
        let upset, contacts: Int
    }

    struct Wanted: Encodable {
        let question: String
        let count: Int
        let phrasings: [String]
        let nearest: Nullable<String>
    }

    struct Ratio: Encodable {
        let share: Nullable<Double>
        let part, whole: Int

        init(_ share: Share) {
            self.share = Nullable(share.fraction)
            part = share.part
            whole = share.whole
        }
    }

    struct Time: Encodable {
        struct Seconds: Encodable {
            let median, p90: Nullable<Double>

            init(_ spread: Spread) {
                median = Nullable(spread.median.map { Double($0) / 1000 })
                p90 = Nullable(spread.p90.map { Double($0) / 1000 })
            }
        }
        // swift-format-ignore: AlwaysUseLowerCamelCase
        let business_hours, wall_clock: Seconds
        let count: Int

        init(_ times: WaitingTimes) {
            business_hours = Seconds(times.open)
            wall_clock = Seconds(times.wall)
            count = times.wall.count
        }
    }

    struct Topic: Encodable {
        let topic: String
        let count: Int
    }

    struct Numbers: Encodable {
        let contacts, matters, questions, bookings, calls: Int
        // swift-format-ignore: AlwaysUseLowerCamelCase
        let false_alarms, calls_when_closed, open_calls: Int
        let shares: [String: Ratio]
        let times: [String: Time]
        // swift-format-ignore: AlwaysUseLowerCamelCase
        let abandonment_by_step: [Step]
        // swift-format-ignore: AlwaysUseLowerCamelCase
        let contacts_by_hour, calls_by_hour, upset_by_hour: [Int]
        let topics: [Topic]
        // swift-format-ignore: AlwaysUseLowerCamelCase
        let upset_topics: [Topic]

        struct Step: Encodable {
            let step: String
            let reached, left: Int
        }

        init(_ numbers: PeriodNumbers) {
            contacts = numbers.contacts
            matters = numbers.matters
            questions = numbers.questions
            bookings = numbers.bookings
            calls = numbers.calls
            false_alarms = numbers.falseAlarms
            calls_when_closed = numbers.callsWhenClosed
            open_calls = numbers.openCalls
            var shares: [String: Ratio] = [:], times: [String: Time] = [:]
            for measure in ReportMeasure.allCases {
                switch measure.value(numbers) {
                case .share(let share): shares[measure.rawValue] = Ratio(share)
                case .time(let time): times[measure.rawValue] = Time(time)
                }
            }
            self.shares = shares
            self.times = times
            abandonment_by_step = numbers.steps.map { Step(step: $0.step.rawValue, reached: $0.reached, left: $0.left) }
            contacts_by_hour = numbers.contactsByHour
            calls_by_hour = numbers.callsByHour
            upset_by_hour = numbers.upsetByHour
            topics = numbers.topics.map { Topic(topic: $0.name, count: $0.count) }
            upset_topics = numbers.upsetTopics.map { Topic(topic: $0.name, count: $0.count) }
        }
    }

    init(_ page: ReportPage) {
        let report = page.report
        week = report.week.name
        from = report.week.monday.description
        to = report.week.sunday.description
        shop = CleanText.line(page.content.name)
        complete = page.isComplete
        numbers = Numbers(report.numbers)
        before = Numbers(report.before)
        upset_weeks = report.upsetWeeks.map { UpsetWeek(week: $0.week.name, upset: $0.upset, contacts: $0.contacts) }
        questions_to_add = page.wanted.map {
            Wanted(question: $0.question, count: $0.count, phrasings: $0.phrasings, nearest: Nullable($0.nearest?.rawValue))
        }
        definitions = Dictionary(
            uniqueKeysWithValues: ReportMeasure.allCases.map {
                (
                    $0.rawValue,
                    Definition(title: $0.title(page.words), definition: $0.definition(page.words), source: $0.source(page.words))
                )
            })
    }
}
