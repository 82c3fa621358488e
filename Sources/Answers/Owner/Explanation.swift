/// Why a line was understood as it was, in words for the owner.
package struct Explanation: Equatable, Sendable {
    /// In reading order, without markup; a line each.
    package var paragraphs: [String]

    package init(paragraphs: [String]) { self.paragraphs = paragraphs }

    package var text: String { paragraphs.joined(separator: "\n") }
}
