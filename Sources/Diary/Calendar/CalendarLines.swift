/// Content lines of at most 75 octets, folded between characters, each ended by CRLF (RFC 5545, 3.1).
struct CalendarLines {
    private(set) var text = ""

    mutating func add(_ line: String) {
        var room = 75
        for character in line {
            for piece in Self.pieces(character) {
                if piece.utf8.count > room {
                    text += "\r\n "
                    room = 74
                }
                text += piece
                room -= piece.utf8.count
            }
        }
        text += "\r\n"
    }

    /// One character may be longer than a line: a family of emoji is then folded between its members.
    private static func pieces(_ character: Character) -> [String] {
        character.utf8.count <= 74 ? [String(character)] : character.unicodeScalars.map { String($0) }
    }
}
