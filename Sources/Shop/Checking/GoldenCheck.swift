/// The owner's golden questions against the entries.
struct GoldenCheck {
    let content: ShopContent

    func findings() -> [Finding] {
        let ids = Set(content.entries.map(\.id))
        return content.goldenQuestions.compactMap { golden in
            switch golden.expected {
            case .staff, .unknown: return nil
            case .entry(let id) where ids.contains(id): return nil
            case .entry(let id):
                return Finding(
                    at: golden.source, severity: .error,
                    message: "“\(golden.question.prefix(60))” expects the entry “\(id.rawValue)”, which does not exist.",
                    remedy: Spelling.suggestion(for: id.rawValue, among: ids.map(\.rawValue).sorted())
                        + "Write an entry’s id, staff or unknown.")
            }
        }
    }
}
