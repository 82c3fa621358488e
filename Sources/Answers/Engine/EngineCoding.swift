package import Shop

extension AnswerEngine {
    /// The fitted state, to be kept by the content's hash.
    package func encoded() -> [UInt8] { [] }

    /// - Parameters:
    ///   - bytes: of `encoded()`; anything else is refused, never trusted.
    ///   - content: that of the fit.
    ///   - table: that of the fit.
    package init(decoding bytes: [UInt8], content: ShopContent, table: EmbeddingTable?) throws(EngineCacheError) { throw .damaged }

    /// For `ask --explain`.
    package func explain(_ line: String, language: Language? = nil) -> Explanation {
        Explanation(paragraphs: [])
    }
}
