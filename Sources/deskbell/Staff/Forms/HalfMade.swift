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
            guard let booking = try JSONDecoder().decode(Notes.self, from: Data(json.utf8)).booking else { return nil }
            self = booking
        } catch {
            // Another version's, or none: staff begin anew.
            return nil
        }
    }

    /// The part of what the conversation left with the call.
    private struct Notes: Decodable { let booking: HalfMade? }

    /// What staff would type for it.
    var words: String { [start ?? day, provider].compactMap { $0 }.joined(separator: " ") }
}
