/// What deskbelld calls itself.
package enum BellVersion {
    package static let text = "0.1.0"
}
