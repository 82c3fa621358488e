import ArgumentParser
import Bell
import Diary
import Ledger

struct BellTend: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tend",
        abstract: "Files what the button did, gives the bell the shop's times, and lets it be quiet while the shop is closed.",
        discussion: """
            A timer does this every five minutes. The quiet lasts twenty minutes at most and is renewed: where nobody renews it, the bell rings.

            Example: deskbell bell tend
            """)

    @OptionGroup var places: Places

    func run() throws {
        CardWear(places: places).keep()
        var failure: (any Error)?
        var clockIsTrusted = false
        do {
            clockIsTrusted = try OpenLedger.clock(OpenLedger.open(places)) == .trusted
        } catch {
            // A ledger that is full or damaged must not keep the owner's times from the bell.
            failure = error
        }
        let shop = try OpenShop(places)
        let wishes = BellWishes(content: shop.content, zone: shop.zone)
        try wishes.install(in: places)
        let quiet = wishes.quietSeconds(at: Clocks.wall, isClockTrusted: clockIsTrusted)
        let bell = try BellAccess(places)
        _ = try bell.ask(.quiet(seconds: quiet))
        if wishes.hasJustOpened(at: Clocks.wall) { _ = try bell.ask(.remind) }
        if let failure { throw failure }
    }
}
