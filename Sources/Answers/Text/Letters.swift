/// A word or a piece of one: lower case, folded, one Unicode scalar a place. Plain numbers, because hashing and comparing `String`s
/// would be most of a question's time.
typealias Letters = [UInt32]

extension [UInt32] {
    init(letters text: String) { self = text.unicodeScalars.map(\.value) }

    var text: String {
        if allSatisfy({ $0 < 0x80 }) { return String(decoding: lazy.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self) }
        var result = String.UnicodeScalarView()
        for letter in self {
            if let scalar = Unicode.Scalar(letter) { result.append(scalar) }
        }
        return String(result)
    }

    func ends(with ending: StaticString) -> Bool {
        let length = ending.utf8CodeUnitCount
        guard count >= length else { return false }
        for offset in 0..<length where self[count - length + offset] != UInt32(ending.utf8Start[offset]) { return false }
        return true
    }

    var isNumber: Bool { allSatisfy { $0 >= 48 && $0 <= 57 } }
    var isLatin: Bool { allSatisfy { $0 < 0x250 } }
}

/// FNV-1a over scalars; for ASCII the same as over bytes, as `script/table/features.py` has it.
struct Fingerprint {
    private(set) var value: UInt64 = 14_695_981_039_346_656_037

    init(seed: UInt64 = 0) { if seed != 0 { add(UInt32(truncatingIfNeeded: seed)) } }

    @inline(__always) mutating func add(_ letter: UInt32) {
        value = (value ^ UInt64(letter)) &* 1_099_511_628_211
    }

    @inline(__always) mutating func add(_ letters: Letters) {
        for letter in letters { add(letter) }
    }
}

/// The 32-bit form, by which the table's hashed rows are found.
struct ShortFingerprint {
    private(set) var value: UInt32 = 2_166_136_261

    @inline(__always) mutating func add(_ letter: UInt32) {
        value = (value ^ letter) &* 16_777_619
    }
}
