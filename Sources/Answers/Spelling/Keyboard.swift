/// Which letters lie side by side, on QWERTY and, for y and z, QWERTZ.
enum Keyboard {
    static func areNeighbours(_ a: UInt32, _ b: UInt32) -> Bool {
        guard a >= 97, a <= 122, b >= 97, b <= 122 else { return false }
        return near[Int(a) - 97] & (1 << (b - 97)) != 0
    }

    /// By letter, a bit for each neighbour.
    private static let near: [UInt32] = {
        let lists = [
            "qszw", "vghn", "xdfv", "sfecrx", "wrds", "drtgcv", "ftyhbv", "gyujnb", "ujko", "huikmn", "jiolm", "kop", "njk", "bhjm",
            "ipkl", "ol",
            "wa", "etdf", "adwxzeq", "ryfg", "yijh", "cfgb", "qesa", "zscd", "tughx", "xasth",
        ]
        var near = [UInt32](repeating: 0, count: 26)
        for (letter, list) in lists.enumerated() {
            for neighbour in list.unicodeScalars {
                near[letter] |= 1 << (neighbour.value - 97)
                near[Int(neighbour.value) - 97] |= 1 << UInt32(letter)
            }
        }
        return near
    }()
}
