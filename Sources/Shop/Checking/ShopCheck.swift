/// What is wrong with a shop that could be read: contradictions and gaps that no single line shows.
package enum ShopCheck {
    /// - Parameter today: in the shop's zone; for dates that have passed.
    package static func findings(in content: ShopContent, today: LocalDate) -> [Finding] {
        []
    }
}
