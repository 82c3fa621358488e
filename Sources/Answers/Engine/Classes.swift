/// Phrasings grouped by what they stand for: the owner's first.
struct Classes: Sendable {
    let phrasings: [Phrasing]
    /// In order: the owner's entries as written, then the built-in topics.
    let topics: [Topic]
    /// Class of each phrasing.
    let numbers: [Int]
    /// How many of the classes, the first ones, are the owner's.
    let ownerClasses: Int
    /// How many of the phrasings, the first ones, are the owner's.
    let ownerPhrasings: Int

    init(_ phrasings: [Phrasing]) {
        self.phrasings = phrasings
        var topics: [Topic] = [], known: [Topic: Int] = [:], numbers: [Int] = []
        for phrasing in phrasings {
            let number = known[phrasing.topic] ?? topics.count
            if number == topics.count {
                known[phrasing.topic] = number
                topics.append(phrasing.topic)
            }
            numbers.append(number)
        }
        self.topics = topics
        self.numbers = numbers
        let ownerClasses = topics.prefix { $0.entry != nil }.count
        self.ownerClasses = ownerClasses
        ownerPhrasings = numbers.prefix { $0 < ownerClasses }.count
    }

    var count: Int { topics.count }
}
