/// A price in a sentence that names a service with another price.
struct PriceContradiction {
    private let content: ShopContent
    /// What customers and owners call each service, in plain words, the longest first.
    private let names: [(service: Service, name: String)]

    init(content: ShopContent) {
        self.content = content
        let all = content.services.flatMap { service in
            (Array(service.name.values) + service.aliases.prefix(40)).map { (service: service, name: ContentWords.plain($0)) }
        }
        names = all.filter { !$0.name.isEmpty }.sorted {
            ($0.name.count, $1.service.id.rawValue) > ($1.name.count, $0.service.id.rawValue)
        }
    }

    /// Words beside which an amount is not the price of a service.
    private static let other: Set<String> = [
        "deposit", "anzahlung", "discount", "off", "rabatt", "fee", "gebühr", "voucher", "gift", "gutschein", "parking",
        "parken", "tip", "trinkgeld", "extra", "surcharge", "zuschlag", "aufpreis", "plus", "more", "less", "mehr",
        "weniger", "save", "cheaper", "günstiger", "hour", "stunde", "month", "monat", "penalty", "deliver", "minimum",
        "mindestens", "student", "students", "senior", "seniors", "long", "longer", "lange", "langes", "langem", "langen", "with",
        "mit", "incl", "including", "inkl",
        "wash", "waschen", "föhnen", "styling",
    ]

    func finding(_ sentence: String, question: String) -> ContradictionCheck.Mistake? {
        let amounts = amounts(in: sentence)
        guard !amounts.isEmpty else { return nil }
        let words = ContentWords.plain(sentence)
        guard Self.other.isDisjoint(with: words.split(separator: " ").map(String.init)) else { return nil }
        var services = services(named: words)
        if services.isEmpty { services = self.services(named: ContentWords.plain(question)) }
        let prices = services.compactMap { service in service.price.map { (service, $0.hundredths) } }
        let atLeast = services.compactMap(\.price).filter(\.isFrom).map(\.hundredths).min() ?? .max
        guard !prices.isEmpty, prices.count == services.count else { return nil }
        var right = Set(prices.map(\.1))
        for (_, a) in prices { for (_, b) in prices { right.insert(a + b) } }
        guard let wrong = amounts.first(where: { !right.contains($0) && $0 < atLeast }), let (service, price) = prices.first
        else { return nil }
        let style = FactStyle(content, language: .english)
        let name = content.name(of: service, in: content.languages[0])
        return ContradictionCheck.Mistake(
            message: "“\(name)” costs \(style.price(Price(hundredths: price))), not \(style.price(Price(hundredths: wrong))).",
            remedy: "Write {{service.\(service.id.rawValue).price}} instead of the number.")
    }

    /// Hundredths, of every number with the sign or the name of a currency.
    private func amounts(in sentence: String) -> [Int] {
        var scanner = ValueScanner(sentence)
        var amounts: [Int] = []
        while !scanner.isAtEnd {
            guard case .number(let digits) = scanner.current, digits.count <= 6, var amount = Int(digits).map({ $0 * 100 }) else {
                scanner.position += 1
                continue
            }
            let isAfterSign = scanner.position > 0 && isMoney(scanner.peek(-1))
            scanner.position += 1
            if case .sign(let mark) = scanner.current, ".,".contains(mark), case .number(let cents) = scanner.peek(),
                cents.count == 2
            {
                amount += Int(cents) ?? 0
                scanner.position += 2
            }
            // `30,- €`
            if case .sign(let mark) = scanner.current, ".,".contains(mark), scanner.peek() == .sign("-") { scanner.position += 2 }
            if isAfterSign || isMoney(scanner.current) { amounts.append(amount) }
        }
        return amounts
    }

    private func isMoney(_ token: ValueScanner.Token?) -> Bool {
        switch token {
        case .sign(let sign): PriceText.signs[sign] != nil
        case .word(let word):
            ["eur", "euro", "euros", "usd", "dollar", "dollars", "gbp", "pounds", "chf", "franken", "bucks"].contains(word)
        case .number, nil: false
        }
    }

    /// Longer names first, and each taken out of the sentence, so that “children's cut” does not name the cut as well.
    private func services(named words: String) -> [Service] {
        var sentence = " \(words) "
        var found: [Service] = []
        for (service, name) in names {
            for written in [" \(name) ", " \(name)s "] where sentence.contains(written) {
                sentence.replace(written, with: "  ")
                if !found.contains(where: { $0.id == service.id }) { found.append(service) }
            }
        }
        return found
    }
}
