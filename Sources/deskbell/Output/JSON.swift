import Foundation

/// The contract's JSON: one document, keys sorted so that two runs compare; JSON Lines for streams.
enum JSON {
    static func text(_ value: some Encodable, pretty: Bool = true) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting =
            pretty ? [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes] : [.sortedKeys, .withoutEscapingSlashes]
        // Our own structs of strings, numbers and arrays always encode; texts were made harmless on their way in.
        guard let data = try? encoder.encode(value) else { preconditionFailure("not encodable: \(type(of: value))") }
        return String(decoding: data, as: UTF8.self)
    }

    static func print(_ value: some Encodable) { Output.line(text(value)) }
    static func printLine(_ value: some Encodable) { Output.line(text(value, pretty: false)) }
}

/// `null` instead of a missing key: the contract names every key.
struct Nullable<Wrapped: Encodable>: Encodable {
    let value: Wrapped?

    init(_ value: Wrapped?) { self.value = value }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let value { try container.encode(value) } else { try container.encodeNil() }
    }
}
