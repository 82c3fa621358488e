/// Prices as people write them: `32`, `€32`, `32,50`, `32.50 EUR`, `from 32`, `ab 32 €`, `32,-`, `1.200,00`, `free`.
enum PriceText {
    /// Hundredths of the currency.
    static let maximum = 10_000_000

    private static let remedy = "Write a number, like 32 or 32.50, with “from” before it where it is the least."

    /// - Returns: nil for "on request".
    /// - Parameter currency: ISO 4217, the shop's.
    static func read(_ text: String, currency: String) throws(ValueMistake) -> Price? {
        var scanner = ValueScanner(text)
        if let date = DateText.writtenDate(scanner) {
            throw ValueMistake(
                message: "“\(date)” is a date, not a price: spreadsheet programs make one of “9.12”.",
                remedy: "Make the cell a number and write the price anew.")
        }
        var isFrom = false, amount: Int?
        while !scanner.isAtEnd {
            switch scanner.current {
            case .word(let word):
                if ["on", "upon", "auf", "by", "nach"].contains(word), amount == nil, !text.contains(where: \.isNumber) {
                    return nil
                } else if ["from", "ab", "starting", "at", "von"].contains(word), amount == nil {
                    isFrom = true
                } else if ["free", "kostenlos", "gratis", "umsonst"].contains(word), amount == nil {
                    amount = 0
                } else if ["only", "nur", "about"].contains(word) || unit(word, currency) {
                } else if let other = currencies[word] {
                    throw foreign(text, other, currency)
                } else {
                    throw ValueMistake(message: "“\(text.prefix(40))” is not a price.", remedy: remedy)
                }
                scanner.position += 1
            case .sign("+") where amount != nil:
                isFrom = true
                scanner.position += 1
            case .sign(let sign):
                if let other = signs[sign] {
                    guard other == currency || sign == "$" && currency.hasSuffix("D") || sign == "¥" else {
                        throw foreign(text, other, currency)
                    }
                } else if sign != "." && sign != "," || amount == nil {
                    throw ValueMistake(message: "“\(text.prefix(40))” is not a price.", remedy: remedy)
                }
                scanner.position += 1
            case .number:
                guard amount == nil else {
                    throw ValueMistake(
                        message: "“\(text.prefix(40))” names more than one amount.",
                        remedy: "Write the least one with “from”, like from 32.")
                }
                amount = try number(&scanner, text)
            case nil: break
            }
        }
        guard let amount else { throw ValueMistake(message: "“\(text.prefix(40))” names no amount.", remedy: remedy) }
        return Price(hundredths: amount, isFrom: isFrom)
    }

    /// Digits with dots and commas: the last mark followed by one or two digits parts the hundredths, all others group thousands.
    private static func number(_ scanner: inout ValueScanner, _ text: String) throws(ValueMistake) -> Int {
        var groups: [String] = []
        var hundredths = 0, isAfterMark = false, mark: Character?
        while case .number(let digits) = scanner.current {
            if isAfterMark, digits.count <= 2 {
                hundredths = (Int(digits) ?? 0) * (digits.count == 1 ? 10 : 1)
                scanner.position += 1
                mark = nil
                break
            }
            guard !isAfterMark || digits.count == 3 else {
                throw ValueMistake(message: "“\(text.prefix(40))” is not a price.", remedy: remedy)
            }
            groups.append(digits)
            scanner.position += 1
            guard case .sign(let sign) = scanner.current, ".,'".contains(sign) else { break }
            mark = sign
            scanner.position += 1
            isAfterMark = true
        }
        // `32,-` and `32,—`
        if mark != nil { while scanner.take("-") {} }
        guard groups.joined().count <= 7, let whole = Int(groups.joined()), whole * 100 <= maximum else {
            throw ValueMistake(
                message: "“\(text.prefix(40))” is a very large price.", remedy: "Check the dots and commas: write 1200 or 1200.50.")
        }
        return whole * 100 + hundredths
    }

    private static func unit(_ word: String, _ currency: String) -> Bool {
        currencies[word] == currency || word == currency.lowercased() || ["pro", "person", "pp", "each", "p"].contains(word)
    }

    private static func foreign(_ text: String, _ other: String, _ currency: String) -> ValueMistake {
        ValueMistake(
            message: "“\(text.prefix(40))” is in \(other), but the shop’s currency is \(currency).",
            remedy: "Write the price without a currency, or set “currency: \(other)” in shop.yaml.")
    }

    static let signs: [Character: String] = ["€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY"]
    private static let currencies = [
        "eur": "EUR", "euro": "EUR", "euros": "EUR", "usd": "USD", "dollar": "USD", "dollars": "USD", "gbp": "GBP", "pound": "GBP",
        "pounds": "GBP", "chf": "CHF", "fr": "CHF", "sfr": "CHF", "franken": "CHF",
    ]
}
