/// The owner's golden questions against the entries.
struct GoldenCheck {
    let content: ShopContent

    func findings() -> [Finding] {
        let ids = Set(content.entries.map(\.id))
        let missing = content.goldenQuestions.compactMap { golden -> (golden: GoldenQuestion, id: Entry.ID)? in
            switch golden.expected {
            case .staff, .unknown: nil
            case .entry(let id): ids.contains(id) ? nil : (golden, id)
            }
        }
        let known = ids.map(\.rawValue).sorted() + content.entries.map(\.question)
        return missing.enumerated().map { index, item in
            Finding(
                at: item.golden.source, severity: .error,
                message:
                    "“\(item.golden.question.prefix(60))” expects the entry “\(item.id.rawValue.prefix(60))”, which does not exist.",
                remedy: Spelling.suggestion(for: item.id.rawValue, among: index < Spelling.enough ? known : [])
                    + "Write an entry’s question or id, staff or unknown.")
        }
    }
}
