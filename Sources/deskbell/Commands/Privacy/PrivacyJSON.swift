import Bell
import Ledger
import Shop

/// Everything kept about one person.
struct HeldJSON: Encodable {
    let people: [Person]
    let bookings: [BookingJSON]
    let callbacks: [Callback]
    let places: [Place]
    let visits: [Visit]
    let calls: [CallJSON]

    struct Person: Encodable {
        let name, phone, notice, since: String
        // The contract writes keys so.
        // swift-format-ignore: AlwaysUseLowerCamelCase
        let remembered_since: Nullable<String>
    }

    struct Callback: Encodable {
        // swift-format-ignore: AlwaysUseLowerCamelCase
        let about, asked_at, promised_from, promised_until: String
        // swift-format-ignore: AlwaysUseLowerCamelCase
        let done_at, outcome: Nullable<String>
    }

    struct Place: Encodable { let line, service, at, state: String }

    struct Visit: Encodable {
        let id, language: String
        // swift-format-ignore: AlwaysUseLowerCamelCase
        let started_at: String
        let turns: [Turn]
    }

    struct Turn: Encodable { let who, text, at: String }

    init(_ held: HeldData, zone: ZoneRules) {
        people = held.people.map {
            Person(
                name: CleanText.line($0.customer.name), phone: CleanText.line($0.customer.phone),
                notice: CleanText.line($0.customer.notice),
                since: zone.rfc3339($0.since), remembered_since: Nullable($0.rememberedSince.map(zone.rfc3339)))
        }
        bookings = held.bookings.map { BookingJSON($0, zone: zone) }
        callbacks = held.callbacks.map {
            Callback(
                about: CleanText.paragraph($0.about), asked_at: zone.rfc3339($0.askedAt),
                promised_from: zone.rfc3339($0.promised.lowerBound),
                promised_until: zone.rfc3339($0.promised.upperBound), done_at: Nullable($0.doneAt.map(zone.rfc3339)),
                outcome: Nullable($0.outcome.map { CleanText.line($0) }))
        }
        places = held.places.map {
            Place(line: $0.line.rawValue, service: $0.service.rawValue, at: zone.rfc3339($0.at), state: $0.state)
        }
        visits = held.visits.map { spoken in
            Visit(
                id: spoken.visit.id.text, language: spoken.visit.language.rawValue,
                started_at: zone.rfc3339(spoken.visit.startedAt),
                turns: spoken.turns.map { Turn(who: $0.who.rawValue, text: CleanText.paragraph($0.text), at: zone.rfc3339($0.at)) })
        }
        calls = held.calls.map { CallJSON($0, zone: zone) }
    }
}

struct ErasureJSON: Encodable {
    let people, visits, calls, bookings, callbacks: Int
    /// That held the person, on this device.
    let backups: Int
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let coming_bookings: Int
    /// Files that still hold a spelling; empty is what is wanted.
    let left: [String]

    init(_ erasure: Erasure, backups: Int, left: [String]) {
        self.backups = backups
        people = erasure.people
        visits = erasure.visits
        calls = erasure.calls
        bookings = erasure.bookings
        callbacks = erasure.callbacks
        coming_bookings = erasure.comingBookings
        self.left = left.map { CleanText.line($0) }
    }
}

struct PurgedJSON: Encodable {
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let visits_without_words, people, visits, calls, bookings: Int

    init(_ purged: Purged) {
        visits_without_words = purged.words
        people = purged.people
        visits = purged.visits
        calls = purged.calls
        bookings = purged.bookings
    }
}
