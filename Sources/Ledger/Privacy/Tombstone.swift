package import Diary
package import Shop

/// Says that a phone number was erased, without saying which: keyed hashes, so that a backup from before can be cleaned when it comes back.
///
/// One line is written in several ways (`030 123456`, `+49 30 123456`), and hashes are equal or not; so every ending of the number that is long
/// enough to be the line by itself is hashed too.
package struct Tombstone: Equatable, Sendable {
    /// Who came back after this moment is kept.
    package let at: Instant
    /// Of the number without + and leading zeros; of a number too short for that, of all of it.
    package let whole: String
    /// Of its endings, longest first, without the whole.
    package let endings: [String]

    package init(at: Instant, whole: String, endings: [String]) {
        self.at = at
        self.whole = whole
        self.endings = endings
    }

    /// - Parameter hash: keyed; see `KeyedHash`.
    package init(of phone: PhoneNumber, at: Instant, hash: (String) -> String) {
        let forms = Self.forms(of: phone)
        self.init(at: at, whole: hash(forms[0]), endings: forms.dropFirst().map(hash))
    }

    /// Whether the erased number and this one are very likely one line, as `PhoneNumber.isSameLine` says.
    package func covers(_ phone: PhoneNumber, hash: (String) -> String) -> Bool {
        let forms = Self.forms(of: phone).map(hash)
        return endings.contains(forms[0]) || forms.contains(whole)
    }

    /// As few digits as say one line: `PhoneNumber.isSameLine` compares no fewer.
    private static let fewestDigits = 7

    private static func forms(of phone: PhoneNumber) -> [String] {
        let digits = phone.normalized.drop { $0 == "+" || $0 == "0" }
        guard digits.count >= fewestDigits else { return ["=" + phone.normalized] }
        return (fewestDigits...digits.count).reversed().map { String(digits.suffix($0)) }
    }
}
