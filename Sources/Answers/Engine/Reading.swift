internal import Shop

/// A line as one wing reads it.
struct Reading: Sendable {
    var wing: Int
    /// The line is in a language that this shop has nothing in.
    var isForeign = false
    /// The language that understands the line, where its words alone do not tell.
    var spoken: Language?
    /// Words as read: shorthand written out, slips mended, curses passed over.
    var words: [Letters]
    var repairs: [Spelling.Repair]
    /// To each phrasing, 0...1.
    var likeness: [Float]
    /// Of each topic.
    var scores: [Float]
    /// The owner's topics, best first, at most three; then the best two built-in ones.
    var owner: [Int]
    var builtIn: Int?
    var nextBuiltIn: Int?
    /// The share of the line's words that nobody here has ever used, 0...1.
    var strangeness: Float

    func score(_ topic: Int?) -> Float { topic.map { scores[$0] } ?? 0 }
}
