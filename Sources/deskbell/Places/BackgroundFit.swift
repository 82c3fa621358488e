import Answers
import Foundation
import Glibc
import Shop
import Synchronization

/// A fit on a thread of its own, so that a customer who is already there does not wait for it. Kept when done: it is made once per content.
final class BackgroundFit: Sendable {
    private let fitted = Mutex<AnswerEngine?>(nil)

    init(_ content: ShopContent, hash: String, cache: EngineCache) {
        let thread = Thread { [self] in
            // 0 is this thread alone on Linux: keys and bell come first on a board with one core to spare.
            setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
            let engine = cache.fit(content, hash: hash)
            fitted.withLock { $0 = engine }
        }
        thread.stackSize = Self.stack
        thread.start()
    }

    /// nil while it is being made.
    var engine: AnswerEngine? { fitted.withLock { $0 } }

    private static let niceness: Int32 = 10
    private static let stack = 2 << 20
}
