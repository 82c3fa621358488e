/// Words, each with what it stands for. Found by fingerprint, because every word of every line is looked up in a dozen lists, and Swift's own
/// hashing of `Letters` takes longer than the rest of the lookup.
struct WordTable<Value: Sendable>: Sendable {
    private var index = HashIndex()
    private var values: [Value] = []

    init() {}

    subscript(word: Letters) -> Value? {
        get { index.place(of: Self.key(word)).map { values[$0] } }
        set {
            guard let newValue else { return }
            let place = index.insert(Self.key(word))
            if place < values.count { values[place] = newValue } else { values.append(newValue) }
        }
    }

    private static func key(_ word: Letters) -> UInt64 {
        var print = Fingerprint(seed: 5)
        print.add(word)
        return print.value
    }
}
