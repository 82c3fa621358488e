import Diary
import Shop
import Testing

@testable import Conversation

@Suite("A booking that staff finish while the customer types")
struct FinishedBookingTests {
    private func atName() -> TestCounter {
        let counter = TestCounter()
        counter.type("book a men's cut with Jonas on Friday at 14:30")
        return counter
    }

    private func finished(_ counter: TestCounter, _ maker: FinishedBooking.Maker = .staff("Mara")) -> FinishedBooking {
        let slot = counter.held?.slot ?? Slot(start: counter.wall, end: counter.wall, provider: Provider.ID(rawValue: "jonas"))
        return FinishedBooking(
            bookings: [
                Booking(
                    id: Booking.ID(rawValue: "s"), code: BookingCode(number: 23_456), service: Service.ID(rawValue: "cut-men"),
                    slot: slot,
                    localStart: TestCounter.zone.local(slot.start), zone: "Europe/Berlin", customer: "Ada", phone: "01712345678",
                    status: .booked, createdAt: counter.wall)
            ], maker: maker)
    }

    @Test(
        "Is told with its code at once, by name where staff gave one, and nothing of it is asked again",
        arguments: [
            (FinishedBooking.Maker.staff("Mara"), "Mara has booked it for you: Men's cut"),
            (.staff(nil), "Staff have booked it for you: Men's cut"), (.counter, "Booked: Men's cut"),
        ])
    func told(maker: FinishedBooking.Maker, words: String) {
        let counter = atName()
        #expect(counter.visit.halfMadeBooking != nil)
        counter.send(.made([finished(counter, maker)]))
        #expect(counter.screenText.contains(words) && counter.screenText.contains("234 56"), "\(counter.screenText)")
        #expect(counter.visit.stage == .desk && counter.visit.halfMadeBooking == nil && counter.visit.bookingsMade == 1)
        #expect(counter.visit.handoffNotes.booking == nil)
        #expect(counter.visit.handoffNotes.done.contains { $0.contains("Men's cut") })
        #expect(!counter.transcript.contains { $0.recorded.contains("234 56") }, "a code is recorded nowhere")
    }

    @Test("Is told in German too")
    func german() {
        let counter = TestCounter()
        counter.type("Herrenschnitt bei Jonas am Freitag um 14:30 buchen")
        counter.send(.made([finished(counter)]))
        #expect(counter.screenText.contains("Mara hat für Sie gebucht"), "\(counter.screenText)")
        let settled = counter.visit.handoffNotes.done.joined()
        #expect(settled.hasPrefix("Mara has booked it for you: Men's cut"), "staff read it in their language: \(settled)")
    }

    @Test("On the card a day is a date: tomorrow it is read too")
    func dates() {
        let counter = TestCounter()
        // Saturday; the shop is closed on Sunday and Monday.
        counter.type("book a men's cut with Jonas today at 13:00")
        #expect(counter.screenText.contains("today, Saturday"))
        #expect(counter.visit.handoffNotes.booking?.inWords.contains("today") == false)
        counter.send(.made([finished(counter)]))
        #expect(counter.visit.handoffNotes.done.allSatisfy { $0.contains("Saturday, 21 November") && !$0.contains("today") })
    }

    @Test("A yes at the same moment is answered with it and books nothing more; the next booking is one of its own")
    func sameMoment() {
        let counter = atName()
        counter.type("Ada")
        counter.type("0171 2345678")
        var asked: DiaryRequest?
        for effect in counter.visit.handle(.line("1"), in: counter.world) {
            if case .diary(let request) = effect { asked = request }
        }
        guard case .confirm(let details)? = asked else { Issue.record("nothing was confirmed"); return }
        #expect(details.after == 0)
        counter.send(.diary(.made([finished(counter)])))
        #expect(counter.screenText.contains("Mara has booked it for you") && counter.bookings.isEmpty)
        counter.type("book a men's cut with Jonas on Saturday at 11:00")
        #expect(counter.visit.halfMadeBooking?.services.map(\.rawValue) == ["cut-men"])
        #expect(counter.visit.handoffNotes.booking?.after == 1)
    }

    @Test("Heard while another question is being asked: that one goes on")
    func elsewhere() {
        let counter = TestCounter()
        counter.press("4")
        let stage = counter.visit.stage
        counter.send(.made([finished(counter)]))
        #expect(counter.visit.stage == stage && counter.screenText.contains("Mara has booked"))
    }
}
