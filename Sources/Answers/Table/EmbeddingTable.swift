/// Vectors of words and pieces of words, trained elsewhere (`script/table`), read in place.
package struct EmbeddingTable: Sendable {
    /// - Parameter bytes: a table file, whole.
    package init(bytes: [UInt8]) throws(TableError) { throw .notATable }

    /// Maps a table file; it stays mapped as long as the process lives.
    package init(mapping path: String) throws(TableError) { throw .missing(path: path) }
}
