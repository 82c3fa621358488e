import Foundation
import Shop

/// In which zone times are said where the shop is not needed otherwise: staff see their calls and bookings also with a shop that cannot be read.
enum ShopClock {
    /// The shop's zone, else the computer's, else UTC.
    static func zone(_ places: Places) -> ZoneRules {
        do {
            return try OpenShop(places).zone
        } catch {
            return computerZone
        }
    }

    /// A booking's own zone; nil where tzdata does not have it any more.
    static func zone(named name: String) -> ZoneRules? {
        do {
            return try OpenShop.zone(name)
        } catch {
            return nil
        }
    }

    /// RFC 3339, for a stream that belongs to no shop.
    static func computerTime(_ instant: Instant) -> String { local.rfc3339(instant) }

    private static let local = computerZone

    private static var computerZone: ZoneRules {
        let utc = ZoneRules(name: "UTC", fixedOffset: 0)
        guard let data = FileManager.default.contents(atPath: "/etc/localtime") else { return utc }
        do {
            return try ZoneRules(name: "local", tzif: [UInt8](data))
        } catch {
            return utc
        }
    }
}
