import Diary
import Ledger
import Shop

/// Time that staff give back is offered at once to those who wait for it, as the counter does with customers' own.
struct FreedTime {
    let places: Places
    let file: LedgerFile

    /// - Returns: whom to ring, in words, one line each.
    func offer() throws(LedgerError) -> [String] {
        guard try OpenLedger.clock(file) == .trusted, try !file.waitingList().isEmpty else { return [] }
        let shop: OpenShop
        // Without the shop's rules nothing can be offered; the counter does it once they can be read again.
        do { shop = try OpenShop(places) } catch { return [] }
        let names = ShopNames(content: shop.content), time = StaffTime(zone: shop.zone)
        let offered = try file.offerFreedPlaces(finder: SlotFinder(content: shop.content, zone: shop.zone), at: Clocks.ledgerMoment)
        if !offered.isEmpty { BellAccess.tellChanged("callbacks", places) }
        return offered.compactMap { waiting in
            guard let offer = waiting.offer else { return nil }
            let who = [waiting.customer.name, waiting.customer.phone].filter { !$0.isEmpty }.joined(separator: ", ")
            return
                "Waiting list: ring \(CleanText.line(who)): \(names.name(of: waiting.service)), \(time.moment(offer.start)) with "
                + "\(names.name(of: offer.provider)). See “deskbell callbacks list”."
        }
    }

    /// For commands: beside what they print, so that their JSON stays one document.
    func tell() throws(LedgerError) {
        for line in try offer() { Output.problem(line) }
    }
}
