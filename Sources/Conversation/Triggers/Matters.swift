/// Two things in one line that have nothing to do with each other.
enum Matters {
    typealias Family = TriggerPack.Signal.Family

    /// Families that are everyday neighbours: only "also", "and another thing" between them makes two matters of them.
    private static let neighbours: [Set<Family>] = [
        [.booking, .place], [.booking, .money], [.booking, .voucher], [.product, .money], [.product, .place],
        [.voucher, .money], [.voucher, .product], [.voucher, .place], [.money, .place], [.changing, .place],
        [.booking, .changing],
    ]

    /// The words from the first matter to the second, or nil.
    static func unrelated(
        _ matters: [(family: Family, words: Range<Int>)], joints: [Range<Int>], tokens: [Vocabulary.Token]
    ) -> Range<Int>? {
        // The first of a family stands for it, so the work is bounded by the number of families.
        var firsts: [Family: Range<Int>] = [:]
        for matter in matters where firsts[matter.family] == nil { firsts[matter.family] = matter.words }
        let ordered = firsts.sorted { $0.value.lowerBound < $1.value.lowerBound }
        for (index, one) in ordered.enumerated() {
            for other in ordered[(index + 1)...] where one.value.upperBound <= other.value.lowerBound {
                let between = one.value.upperBound..<other.value.upperBound
                let isJoined = joints.contains { between.overlaps($0) }
                guard isJoined || !neighbours.contains([one.key, other.key]) else { continue }
                return one.value.lowerBound..<other.value.upperBound
            }
        }
        return nil
    }
}
