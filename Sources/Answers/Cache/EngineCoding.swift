package import Shop

extension AnswerEngine {
    private static let magic: UInt64 = 0x4747_4E45_4B53_4544  // "DESKENGG"
    /// Raised whenever a fit would come out differently: an engine kept by an older program is then made again.
    private static let version: UInt32 = 5

    /// The fitted state, to be kept by the content's hash.
    package func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.write(Self.magic)
        writer.write(Self.version)
        writer.write(UInt32(wings.count))
        for wing in wings {
            writer.write(wing.language.rawValue)
            writer.write(wing.fingerprint)
            writer.write(wing.fit)
        }
        writer.write(Self.sum(writer.bytes[...]))
        return writer.bytes
    }

    /// - Parameters:
    ///   - bytes: of `encoded()`; anything else is refused, never trusted.
    ///   - content: that of the fit.
    ///   - table: that of the fit.
    package init(decoding bytes: [UInt8], content: ShopContent, table: EmbeddingTable?) throws(EngineCacheError) {
        guard bytes.count > 24 else { throw .damaged }
        var reader = ByteReader(bytes)
        guard try reader.read(UInt64.self) == Self.magic else { throw .damaged }
        guard try reader.read(UInt32.self) == Self.version else { throw .otherVersion }
        var end = ByteReader(Array(bytes.suffix(8)))
        guard try end.read(UInt64.self) == Self.sum(bytes.dropLast(8)) else { throw .damaged }
        var kept: [Language: (fingerprint: UInt64, fit: FittedWing)] = [:]
        for _ in 0..<(try reader.count(of: 16)) {
            let language = Language(rawValue: try reader.readText())
            kept[language] = (try reader.read(UInt64.self), try FittedWing(reading: &reader))
        }
        var fits: [Language: FittedWing] = [:]
        for (language, phrasings) in Self.phrasings(of: content) {
            let classes = Classes(phrasings)
            guard let wing = kept[language],
                wing.fingerprint == Wing.fingerprint(language, classes, table, askBackShare: content.askBackShare),
                wing.fit.fits(classes)
            else { throw .otherContent }
            fits[language] = wing.fit
        }
        self.init(content: content, table: table) { fits[$0].map(Wing.Fit.kept) ?? .made }
    }

    private static func sum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var print = Fingerprint()
        for byte in bytes { print.add(UInt32(byte)) }
        return print.value
    }
}

extension ByteWriter {
    mutating func write(_ fit: FittedWing) {
        write(fit.weights)
        write(fit.threshold)
        write(fit.margin)
        write(UInt32(fit.claims.count))
        for claim in fit.claims { write(claim) }
        write(UInt32(fit.leftOut.count))
        for left in fit.leftOut {
            write(left.best)
            write(left.score)
            write(left.own)
            write(left.lead)
        }
    }
}

extension FittedWing {
    init(reading reader: inout ByteReader) throws(EngineCacheError) {
        let weights = try reader.readFloats(), threshold = try reader.readFloat(), margin = try reader.readFloat()
        var claims: [Int32] = [], leftOut: [RidgeFit.LeftOut] = []
        for _ in 0..<(try reader.count(of: 4)) { claims.append(try reader.read(Int32.self)) }
        for _ in 0..<(try reader.count(of: 16)) {
            leftOut.append(
                RidgeFit.LeftOut(
                    best: try reader.read(Int32.self), score: try reader.readFloat(), own: try reader.readFloat(),
                    lead: try reader.readFloat()))
        }
        self.init(weights: weights, threshold: threshold, margin: margin, claims: claims, leftOut: leftOut)
    }
}
