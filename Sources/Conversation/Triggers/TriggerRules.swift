package import Shop
package struct TriggerRules: Sendable {
    package init(owner: HandoffRules, languages: [Language]) {}
    package func firing(on line: String) -> Firing? { nil }
}
