import Conversation
import Shop

/// What came of looking at a stick, as the unit that looked leaves it for the counter.
struct TrayNote: Codable, Equatable, Sendable {
    enum Kind: String, Codable, Sendable, CaseIterable {
        // Nobody's, or not the owner's any more: one calm line, and nothing else.
        case foreign, copied, revoked, unreadable
        // The owner's: nothing on it, with errors, nothing new, or changes that wait for a yes.
        case empty, refused, unchanged, waiting
    }

    /// Names its folder in the tray.
    var id: String
    var kind: Kind
    /// Milliseconds since 1970.
    var at: Int64
    /// The start of the machine it was made in: a stick is looked at anew after another.
    var boot: String
    /// Milliseconds of that start.
    var monotonic: Int64
    /// The stick's label; empty where it has none.
    var stick = ""
    /// Where the stick is mounted.
    var folder = ""
    /// Of the files that would be installed.
    var hash = ""
    /// When the newest of them was written, seconds since 1970.
    var newestFile: Int64?
    /// What is wrong with them, for people; errors first.
    var findings: [String] = []
    /// How many findings there are in all.
    var findingCount = 0
    /// How the owner's test questions come out; empty where there are none.
    var golden = ""
    /// Test questions that would not be answered as expected any more, each as a sentence.
    var regressions: [String] = []

    /// Findings that are kept; the rest is counted.
    static let mostFindings = 60

    /// Milliseconds for which the calm line stands.
    static let calm: Int64 = 60_000

    /// Whether it still says something at that moment.
    func holds(in boot: String, at monotonic: Int64) -> Bool {
        guard boot == self.boot else { return false }
        switch kind {
        case .foreign, .copied, .revoked, .unreadable: return monotonic < self.monotonic + Self.calm
        case .empty, .refused, .unchanged, .waiting: return true
        }
    }

    /// On the counter's screen, where anybody reads it.
    var phrase: Phrase {
        switch kind {
        case .foreign: .stickForeign
        case .copied: .stickCopied
        case .revoked: .stickRevoked
        case .unreadable: .stickUnreadable
        case .empty, .refused, .unchanged, .waiting: .stickRead
        }
    }

    /// For staff and the log. Never a word of what is on the stick.
    var sentence: String {
        switch kind {
        case .foreign: "A stick was plugged in that is not paired with this shop. It was not read."
        case .copied:
            "A stick was plugged in that carries the token of “\(stick)” and is another one: somebody copied it, or the stick was formatted. It was not read. Revoke “\(stick)” and pair the stick that you trust."
        case .revoked: "The stick “\(stick)”, which was revoked, was plugged in. It was not read."
        case .unreadable: "A stick was plugged in that cannot be read. Format it as FAT32 or exFAT, then pair it."
        case .empty: "There is no shop on the stick “\(stick)”. Put the files into a folder “shop” on it."
        case .refused: "What is on the stick “\(stick)” has errors. Nothing was changed; the shop goes on with what it had."
        case .unchanged: "The stick “\(stick)” brings nothing new."
        case .waiting: "The stick “\(stick)” brings changes, which wait for a yes."
        }
    }

    /// Whether staff can look at more than the sentence.
    var isOffer: Bool {
        switch kind {
        case .foreign, .copied, .revoked, .unreadable: false
        case .empty, .refused, .unchanged, .waiting: true
        }
    }
}
