/// Where things stand in a table file; `script/table/pack.py` writes it. Little-endian, every section padded to eight bytes.
struct TableLayout: Sendable {
    static let magic: UInt64 = 0x314C_4254_4B53_4544  // "DESKTBL1"
    static let version = 1
    private static let headerLength = 64

    let checksum: UInt64
    let width: Int
    let wordCount: Int
    /// Powers of two.
    let pairCount: Int
    let groupCount: Int
    /// Numbers that one code stands for, in a word's row and in a hashed row: 2 or 4.
    let wordPart: Int
    let hashedPart: Int
    /// Power of two.
    let slotCount: Int

    let provenance: Range<Int>
    let wordStarts: Int
    let letters: Range<Int>
    let commonness: Int
    let slots: Int
    let wordBook: Int
    let hashedBook: Int
    let wordCodes: Int
    let hashedCodes: Int

    /// Refuses whatever is not exactly a table: sizes must add up and the checksum must be right before anything else is read.
    init(_ raw: UnsafeRawBufferPointer) throws(TableError) {
        guard raw.count >= Self.headerLength, raw.loadUnaligned(as: UInt64.self) == Self.magic else { throw .notATable }
        func field(_ number: Int) -> Int { Int(raw.loadUnaligned(fromByteOffset: 8 + 4 * number, as: UInt32.self)) }
        guard field(0) == Self.version else { throw .otherVersion(found: field(0), supported: Self.version) }
        width = field(1)
        wordCount = field(2)
        pairCount = field(3)
        groupCount = field(4)
        wordPart = field(5)
        hashedPart = field(6)
        slotCount = field(7)
        let provenanceLength = field(8), lettersLength = field(9)
        checksum = raw.loadUnaligned(fromByteOffset: 56, as: UInt64.self)
        let isPower = { (n: Int) in n > 0 && n & (n - 1) == 0 && n <= 1 << 20 }
        guard width > 0, width <= 1_024, width % 4 == 0, wordCount < 65_535, isPower(pairCount), isPower(groupCount),
            isPower(slotCount),
            slotCount > wordCount, [2, 4].contains(wordPart), [2, 4].contains(hashedPart), provenanceLength < 1 << 20,
            lettersLength < 1 << 24
        else { throw .damaged }

        var at = Self.headerLength
        func section(_ length: Int) -> Int {
            defer { at += (length + 7) / 8 * 8 }
            return at
        }
        let text = section(provenanceLength)
        provenance = text..<(text + provenanceLength)
        wordStarts = section(4 * (wordCount + 1))
        let blob = section(lettersLength)
        letters = blob..<(blob + lettersLength)
        commonness = section(wordCount)
        slots = section(2 * slotCount)
        wordBook = section(256 * 4 * width)
        hashedBook = section(256 * 4 * width)
        wordCodes = section(wordCount * (width / wordPart))
        hashedCodes = section((pairCount + groupCount) * (width / hashedPart))
        guard at == raw.count else { throw .damaged }
        guard Self.sum(raw) == checksum else { throw .damaged }
        var last = 0
        for number in 0...wordCount {
            let start = Int(raw.loadUnaligned(fromByteOffset: wordStarts + 4 * number, as: UInt32.self))
            guard start >= last, start <= lettersLength else { throw .damaged }
            last = start
        }
        for slot in 0..<slotCount {
            let word = Int(raw.loadUnaligned(fromByteOffset: slots + 2 * slot, as: UInt16.self))
            guard word <= wordCount else { throw .damaged }
        }
    }

    /// FNV-1a over the file after the header, eight bytes at a time.
    private static func sum(_ raw: UnsafeRawBufferPointer) -> UInt64 {
        var value: UInt64 = 14_695_981_039_346_656_037
        for at in stride(from: headerLength, to: raw.count, by: 8) {
            value = (value ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 1_099_511_628_211
        }
        return value
    }
}
