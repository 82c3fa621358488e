import Foundation
import Shop

/// A half-made booking as the counter wrote it with a call, for staff to go on with.
struct HalfMade: Decodable, Equatable, Sendable {
    var service: String?
    var provider: String?
    /// `2026-11-28`
    var day: String?
    /// RFC 3339.
    var start: String?

    init?(json: String) {
        do {
            self = try JSONDecoder().decode(HalfMade.self, from: Data(json.utf8))
        } catch {
            // Another version's, or none: staff begin anew.
            return nil
        }
    }

    /// What staff would type for it.
    var words: String { [start ?? day, provider].compactMap { $0 }.joined(separator: " ") }
}
