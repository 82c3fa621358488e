/// Vectors of words and pieces of words, trained elsewhere (`script/table`), read in place.
package struct EmbeddingTable: Sendable {
    let width = 128
    package let checksum: UInt64 = 0

    /// - Parameter bytes: a table file, whole.
    package init(bytes: [UInt8]) throws(TableError) { throw .notATable }

    /// Maps a table file; it stays mapped as long as the process lives.
    package init(mapping path: String) throws(TableError) { throw .missing(path: path) }

    func vector(of line: [Letters]) -> [Float] { [] }

    /// How common a word is, 0 (not in the list) … 8 (every other word).
    func commonness(of word: Letters) -> Float? { nil }
}

extension EmbeddingTable {
    func forEachWord(near word: Letters, commonerThan least: Float, _ body: (Letters, Float) -> Void) {}
}
