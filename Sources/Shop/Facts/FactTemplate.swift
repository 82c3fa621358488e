/// An owner's text cut into what stands as it is and the names between `{{` and `}}`.
struct FactTemplate {
    enum Piece: Equatable {
        case text(Substring)
        /// As written, without the spaces around it.
        case fact(String)
        /// `{{` that nothing closes.
        case unclosed
    }

    static func pieces(of template: String) -> [Piece] {
        guard template.utf8.contains(UInt8(ascii: "{")) else { return [.text(template[...])] }
        var pieces: [Piece] = []
        var rest = template[...]
        while let open = rest.firstRange(of: "{{") {
            if open.lowerBound > rest.startIndex { pieces.append(.text(rest[..<open.lowerBound])) }
            rest = rest[open.upperBound...]
            guard let close = rest.prefix(120).firstRange(of: "}}") else {
                pieces.append(.unclosed)
                continue
            }
            pieces.append(.fact(rest[..<close.lowerBound].trimmed))
            rest = rest[close.upperBound...]
        }
        if !rest.isEmpty { pieces.append(.text(rest)) }
        return pieces
    }
}
