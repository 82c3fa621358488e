/// The sheet Shop: a setting a row, each by the key that the text files have, `Phone` or `Cancellation policy (de)`.
struct SheetSettings {
    let file: String
    private var shop: [YAMLValue.Pair] = []
    private var contact: [YAMLValue.Pair] = []
    private var privacy: [YAMLValue.Pair] = []
    private var booking: [YAMLValue.Pair] = []
    private var handoff: [YAMLValue.Pair] = []
    private var retention: [YAMLValue.Pair] = []
    private(set) var findings: [Finding] = []

    private static let bookingKeys =
        Set(SettingTexts.booking(BookingRules()).map(\.key)).union(["cancellation_policy"])
    private static let handoffKeys = Set(SettingTexts.handoff(HandoffRules()).map(\.key)).union(["fallback", "test_bell_at"])
    private static let contactKeys: Set<String> = ["address", "phone", "email", "website"]
    private static let shopKeys: Set<String> = [
        "name", "time_zone", "languages", "currency", "clock", "demonstration", "ask_back", "hours", "closures", "write_to_stick",
    ]
    /// What people and other programs call these; the readers of the text files know them, too.
    private static let otherShopKeys: Set<String> = [
        "timezone", "zone", "zeitzone", "language", "sprachen", "währung", "opening_hours", "öffnungszeiten", "closed_days",
    ]
    private static let otherContactKeys: Set<String> = [
        "adresse", "telephone", "tel", "telefon", "e_mail", "mail", "web", "homepage", "url",
    ]
    private static let texts: Set<String> = ["cancellation_policy", "fallback", "privacy_notice"]

    init(file: String) { self.file = file }

    mutating func add(_ setting: String, _ value: YAMLValue) {
        let key = Table.plain(setting)
        func pair(_ key: String) -> YAMLValue.Pair { YAMLValue.Pair(key: key, line: value.line, value: value) }
        if Self.texts.contains(key) || Self.language(of: key) != nil {
            let name = Self.language(of: key)?.name ?? key
            let language = Self.language(of: key)?.language
            switch name {
            case "privacy_notice": Self.put(value, language, under: "text", in: &privacy)
            case "cancellation_policy": Self.put(value, language, under: name, in: &booking)
            default: Self.put(value, language, under: name, in: &handoff)
            }
        } else if key == "privacy_version" || key == "privacy_notice_version" {
            privacy.append(pair("version"))
        } else if Self.contactKeys.contains(key) || Self.otherContactKeys.contains(key) {
            contact.append(pair(key))
        } else if key.hasPrefix("keep_") {
            retention.append(pair(String(key.dropFirst(5))))
        } else if Self.bookingKeys.contains(key) {
            booking.append(pair(key))
        } else if Self.handoffKeys.contains(key) {
            handoff.append(pair(key))
        } else if Self.shopKeys.contains(key) || Self.otherShopKeys.contains(key) {
            shop.append(pair(key))
        } else {
            let known = Self.shopKeys.union(Self.contactKeys).union(Self.bookingKeys).union(Self.handoffKeys).union(Self.texts)
                .map { $0.replacing("_", with: " ") }.sorted()
            let near = Spelling.suggestion(for: setting, among: known)
            findings.append(
                Finding(
                    file: file, place: .row(value.line), severity: .error, message: "“\(setting.prefix(40))” is no setting.",
                    remedy: near
                        + (near.isEmpty
                            ? "Delete the row, or say it in an answer. Settings are: \(known.joined(separator: ", "))."
                            : "Correct it or delete the row.")))
        }
    }

    mutating func read(into content: inout ShopContent) -> [Finding] {
        func block(_ pairs: [YAMLValue.Pair]) -> YAMLValue { YAMLValue(content: .map(pairs), line: pairs.first?.line ?? 1) }
        func nested(_ key: String, _ pairs: [YAMLValue.Pair]) -> [YAMLValue.Pair] {
            pairs.isEmpty ? [] : [YAMLValue.Pair(key: key, line: pairs[0].line, value: block(pairs))]
        }
        let blocks = nested("contact", contact) + nested("privacy_notice", privacy) + nested("keep", retention)
        var shopFile = ShopFile(block(shop + blocks), file: file)
        findings += shopFile.read(into: &content)
        var services = ServicesFile(block(nested("booking", booking)), file: file, language: content.languages[0])
        findings += services.read(into: &content)
        var calls = HandoffFile(block(handoff), file: file, language: content.languages[0])
        findings += calls.read(into: &content.handoff)
        return findings
    }

    /// `cancellation_policy_de`
    private static func language(of key: String) -> (name: String, language: Language)? {
        guard let cut = key.lastIndex(of: "_"), let language = Language(written: key[key.index(after: cut)...]) else { return nil }
        let name = String(key[..<cut])
        return texts.contains(name) ? (name, language) : nil
    }

    /// A text without a language is in the shop's first.
    private static func put(
        _ value: YAMLValue, _ language: Language?, under key: String, in pairs: inout [YAMLValue.Pair]
    ) {
        guard let language else {
            pairs.append(YAMLValue.Pair(key: key, line: value.line, value: value))
            return
        }
        let pair = YAMLValue.Pair(key: language.rawValue, line: value.line, value: value)
        if let index = pairs.firstIndex(where: { $0.key == key }), case .map(let texts) = pairs[index].value.content {
            pairs[index].value.content = .map(texts + [pair])
        } else {
            pairs.append(
                YAMLValue.Pair(key: key, line: value.line, value: YAMLValue(content: .map([pair]), line: value.line)))
        }
    }
}
