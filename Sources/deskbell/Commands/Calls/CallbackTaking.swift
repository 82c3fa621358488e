import Bell
import Conversation
import Diary
import Ledger
import Shop

/// Writes down a callback that staff promise.
struct CallbackTaking {
    let shop: OpenShop
    let file: LedgerFile

    /// - Parameter wish: its phone number as `PhoneNumber` writes it.
    func take(_ wish: PromisedCall) throws -> Callback {
        let now = Clocks.wall
        let callback = Callback(
            id: CallID.random().description, call: wish.call, visit: wish.visit,
            customer: Customer(name: wish.name, phone: wish.phone, notice: ""), about: wish.about, askedAt: now,
            promised: try window(wish.when, now: now))
        try file.promise(callback)
        return callback
    }

    /// From the time that staff name on; else as the counter promises it.
    private func window(_ words: String, now: Instant) throws(Failure) -> ClosedRange<Instant> {
        guard words.isEmpty else {
            let start = try TypedTime(shop: shop).instant(words)
            guard start > now else {
                throw Failure("That time is over. Name one that is still to come.", code: ExitStatus.usage)
            }
            return start...start.adding(minutes: CallbackPromise.span)
        }
        guard let window = CallbackPromise.window(shop.content, shop.zone, now: now) else {
            throw Failure(
                "The shop has no opening hours in the coming year to promise it in. Name a time.", code: ExitStatus.usage)
        }
        return window
    }
}
