import Diary
import Ledger
import Shop

/// What is kept about a person, to be read.
struct HeldLines {
    let held: HeldData
    let page: Page
    let zone: ZoneRules
    private var time: StaffTime { StaffTime(zone: zone) }

    func show() {
        guard !held.isEmpty else { return page.line("Nothing is kept about this number.") }
        for person in held.people {
            let remembered = person.rememberedSince.map { ", to be remembered since \(time.moment($0))" } ?? ""
            let notice = person.customer.notice.isEmpty ? "" : ", privacy notice \(person.customer.notice)"
            page.line("\(person.customer.name.isEmpty ? "(no name)" : person.customer.name), \(person.customer.phone)")
            page.line("given \(time.moment(person.since))\(notice)\(remembered)", indent: 2)
        }
        for record in held.bookings {
            let booking = record.booking
            page.line(
                "Booking \(booking.code.digits): \(booking.service.rawValue) with \(booking.slot.provider.rawValue), \(time.moment(booking.slot.start)), \(booking.status.rawValue)"
            )
        }
        for callback in held.callbacks {
            page.line("Callback asked for \(time.moment(callback.askedAt)): \(callback.about)")
        }
        for place in held.places {
            page.line("\(place.line.rawValue), \(place.service.rawValue), \(time.moment(place.at)), \(place.state)")
        }
        for call in held.calls { CallLines(time: time, page: page).short(call) }
        for spoken in held.visits {
            Output.line("")
            page.line("Visit of \(time.moment(spoken.visit.startedAt))")
            for turn in spoken.turns {
                page.paragraph("\(turn.who == .customer ? "›" : turn.who == .staff ? "*" : " ") \(turn.text)")
            }
        }
    }

    func showCounts() {
        page.line(
            "Kept about this number: \(held.people.count) names, \(held.bookings.count) bookings, \(held.callbacks.count) callbacks, "
                + "\(held.visits.count) visits, \(held.calls.count) calls.")
    }
}

/// What an erasure did.
struct ErasureLines {
    let erasure: Erasure
    let backups: Int
    let left: [String]
    let page: Page

    func show() {
        if erasure.isEmpty {
            page.line("The ledger holds nothing about this number.")
        } else {
            page.line(
                "Erased. Names with their numbers: \(erasure.people); visits without their words: \(erasure.visits), calls: \(erasure.calls); "
                    + "callbacks: \(erasure.callbacks); bookings that stand without a name: \(erasure.bookings)."
            )
        }
        page.line(
            "Backups on this device that held it, cleaned: \(backups). Copies elsewhere are cleaned when they are restored here.")
        if erasure.comingBookings > 0 {
            page.line(
                "Bookings still to come: \(erasure.comingBookings). Cancel them with “deskbell bookings cancel” if nobody will."
            )
        }
        for file in left {
            page.line(
                "STILL THERE: \(file) holds the number or the name. Delete that file, or run this again; if it stays, run “deskbell doctor”."
            )
        }
    }
}
