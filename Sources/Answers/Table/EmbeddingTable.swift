/// Vectors of words and pieces of words, trained elsewhere (`script/table`), read in place.
///
/// A line's vector is the sum of the rows of its words, of its pairs of neighbouring words and of its words' groups of three and four
/// letters. A row is kept as codes into small books of its parts.
package struct EmbeddingTable: Sendable {
    private let bytes: TableBytes
    private let layout: TableLayout
    /// Of words common enough to be what was meant: number and letters' mask, by length.
    private let usual: [[(word: UInt16, mask: UInt32)]]

    /// - Parameter bytes: a table file, whole.
    package init(bytes: [UInt8]) throws(TableError) { try self.init(TableBytes(copying: bytes)) }

    /// Maps a table file.
    package init(mapping path: String) throws(TableError) { try self.init(TableBytes(mapping: path)) }

    private init(_ bytes: TableBytes) throws(TableError) {
        self.bytes = bytes
        let layout = try TableLayout(bytes.raw)
        self.layout = layout
        var usual: [[(word: UInt16, mask: UInt32)]] = Array(repeating: [], count: 32)
        for word in 0..<layout.wordCount {
            let letters = Self.letters(of: word, bytes.raw, layout)
            guard letters.count < usual.count, Self.commonness(of: word, bytes.raw, layout) >= Self.usualCommonness else {
                continue
            }
            usual[letters.count].append((UInt16(word), letters.reduce(0) { $0 | 1 << UInt32($1 % 32) }))
        }
        self.usual = usual
    }

    /// Numbers in a vector.
    var width: Int { layout.width }
    package var checksum: UInt64 { layout.checksum }
    /// Who made it of what, and under which licences.
    package var provenance: String { String(decoding: bytes.raw[layout.provenance], as: UTF8.self) }

    /// How common a word is: the logarithm of its count in a thousand million words, 0…8; nil: not in the list.
    func commonness(of word: Letters) -> Float? {
        place(of: word).map { Self.commonness(of: $0, bytes.raw, layout) }
    }

    /// Words that may be one edit away from `word`, of commonness 3 and more: their letters and their commonness.
    func forEachUsualWord(near word: Letters, _ body: (Slice<UnsafeRawBufferPointer>, Float) -> Void) {
        let mask = OwnWords.mask(word)
        for length in max(3, word.count - 1)...max(3, word.count + 1) where length < usual.count {
            for candidate in usual[length] where (candidate.mask ^ mask).hasAtMost(2) {
                let place = Int(candidate.word)
                body(Self.letters(of: place, bytes.raw, layout), Self.commonness(of: place, bytes.raw, layout))
            }
        }
    }

    /// Of length 1; zero where the line has no feature.
    func vector(of line: [Letters]) -> [Float] {
        var sum = [Float](repeating: 0, count: width)
        add(line.compactMap { place(of: $0) }, layout.wordCodes, layout.wordBook, layout.wordPart, to: &sum)
        add(hashedRows(of: line), layout.hashedCodes, layout.hashedBook, layout.hashedPart, to: &sum)
        let length = DotTiles.squareLength(sum).squareRoot()
        guard length > 0 else { return sum }
        for at in sum.indices { sum[at] /= length }
        return sum
    }

    /// Of its pairs of neighbouring words, then of its words' groups of three and four letters.
    private func hashedRows(of line: [Letters]) -> [Int] {
        var rows: [Int] = []
        rows.reserveCapacity(line.reduce(line.count) { $0 + 2 * $1.count + 2 })
        for (first, second) in zip(line, line.dropFirst()) {
            var print = ShortFingerprint()
            for letter in first { print.add(letter) }
            print.add(32)
            for letter in second { print.add(letter) }
            rows.append(Int(print.value) & (layout.pairCount - 1))
        }
        var marked: Letters = []
        for word in line {
            marked.removeAll(keepingCapacity: true)
            marked.append(60)
            marked += word
            marked.append(62)
            for begin in marked.indices {
                var print = ShortFingerprint()
                for length in 1...4 where begin + length <= marked.count {
                    print.add(marked[begin + length - 1])
                    if length >= 3 { rows.append(layout.pairCount + Int(print.value) & (layout.groupCount - 1)) }
                }
            }
        }
        return rows
    }

    private func add(_ rows: [Int], _ codes: Int, _ book: Int, _ part: Int, to sum: inout [Float]) {
        if part == 4 {
            add(rows, codes, book, as: SIMD4<Float>.self, to: &sum)
        } else {
            add(rows, codes, book, as: SIMD2<Float>.self, to: &sum)
        }
    }

    /// Four parts of all rows after four others: their books stay in the processor's nearest memory meanwhile, and four sums can be under way
    /// where one would wait for itself.
    ///
    /// Unsafe for speed: `TableLayout` has checked that every row and every code of the book lies inside the file.
    @inline(__always)
    private func add<Part: SIMD<Float>>(_ rows: [Int], _ codes: Int, _ book: Int, as: Part.Type, to sum: inout [Float]) {
        let parts = width / Part.scalarCount, length = MemoryLayout<Part>.size, shelf = 256 * length
        guard let base = bytes.raw.baseAddress else { return }
        let code = (base + codes).assumingMemoryBound(to: UInt8.self)
        sum.withUnsafeMutableBytes { sum in
            guard let out = sum.baseAddress else { return }
            var number = 0
            while number + 4 <= parts {
                let entries = base + book + number * shelf, target = out + number * length
                var s0 = target.loadUnaligned(as: Part.self), s1 = (target + length).loadUnaligned(as: Part.self)
                var s2 = (target + 2 * length).loadUnaligned(as: Part.self)
                var s3 = (target + 3 * length).loadUnaligned(as: Part.self)
                for row in rows {
                    let at = code + row * parts + number
                    s0 += (entries + Int(at[0]) * length).loadUnaligned(as: Part.self)
                    s1 += (entries + shelf + Int(at[1]) * length).loadUnaligned(as: Part.self)
                    s2 += (entries + 2 * shelf + Int(at[2]) * length).loadUnaligned(as: Part.self)
                    s3 += (entries + 3 * shelf + Int(at[3]) * length).loadUnaligned(as: Part.self)
                }
                target.storeBytes(of: s0, as: Part.self)
                (target + length).storeBytes(of: s1, as: Part.self)
                (target + 2 * length).storeBytes(of: s2, as: Part.self)
                (target + 3 * length).storeBytes(of: s3, as: Part.self)
                number += 4
            }
            while number < parts {
                let entries = base + book + number * shelf, target = out + number * length
                var total = target.loadUnaligned(as: Part.self)
                for row in rows { total += (entries + Int(code[row * parts + number]) * length).loadUnaligned(as: Part.self) }
                target.storeBytes(of: total, as: Part.self)
                number += 1
            }
        }
    }

    /// Common enough to be what was meant by something misspelled.
    private static let usualCommonness: Float = 3

    private func place(of word: Letters) -> Int? {
        var print = ShortFingerprint()
        for letter in word { print.add(letter) }
        var slot = Int(print.value) & (layout.slotCount - 1)
        while true {
            let entry = Int(bytes.raw.loadUnaligned(fromByteOffset: layout.slots + 2 * slot, as: UInt16.self))
            if entry == 0 { return nil }
            if Self.letters(of: entry - 1, bytes.raw, layout).elementsEqual(word, by: { UInt32($0) == $1 }) { return entry - 1 }
            slot = (slot + 1) & (layout.slotCount - 1)
        }
    }

    private static func letters(of word: Int, _ raw: UnsafeRawBufferPointer, _ layout: TableLayout) -> Slice<UnsafeRawBufferPointer>
    {
        let begin = Int(raw.loadUnaligned(fromByteOffset: layout.wordStarts + 4 * word, as: UInt32.self))
        let end = Int(raw.loadUnaligned(fromByteOffset: layout.wordStarts + 4 * (word + 1), as: UInt32.self))
        return raw[(layout.letters.lowerBound + begin)..<(layout.letters.lowerBound + end)]
    }

    private static func commonness(of word: Int, _ raw: UnsafeRawBufferPointer, _ layout: TableLayout) -> Float {
        Float(raw[layout.commonness + word]) / 30
    }
}
