internal import Shop

/// Cuts endings off, lightly: "opening" and "opens" meet, meanings stay apart.
enum Stemmer {
    static func stem(_ word: Letters, _ language: Language) -> Letters {
        switch language {
        case .english: english(word)
        case .german: german(word)
        default: word
        }
    }

    private static func english(_ original: Letters) -> Letters {
        var word = original
        if word.count > 4, word.ends(with: "ies") { return Letters(word.dropLast(3)) + [121] }
        if word.count > 4, word.ends(with: "sses") { return Letters(word.dropLast(2)) }
        if word.count > 3, word.ends(with: "s"), !word.ends(with: "ss"), !word.ends(with: "us"), !word.ends(with: "is") {
            word.removeLast()
        }
        for length in [3, 2] where length == 3 ? word.ends(with: "ing") : word.ends(with: "ed") {
            guard word.count - length >= 3 else { continue }
            var base = Letters(word.dropLast(length))
            guard base.contains(where: isVowel) else { continue }
            if base[base.count - 1] == base[base.count - 2], !keepsDouble(base[base.count - 1]) { base.removeLast() }
            return takesE(base) ? base + [101] : base
        }
        return word
    }

    /// a e i o u y
    private static func isVowel(_ letter: UInt32) -> Bool {
        letter == 97 || letter == 101 || letter == 105 || letter == 111 || letter == 117 || letter == 121
    }

    /// l, s, z: "selling", "pressing", "buzzing"
    private static func keepsDouble(_ letter: UInt32) -> Bool { letter == 108 || letter == 115 || letter == 122 }

    private static func takesE(_ base: Letters) -> Bool {
        base.ends(with: "at") || base.ends(with: "iz") || base.ends(with: "bl") || base.ends(with: "v") || base.ends(with: "c")
    }

    /// After CISTEM (Weißweiler and Fraser 2017), on text whose umlauts are already written ae, oe, ue: those fold to the plain vowel,
    /// so that "Bärte", "Baerte" and "Barte" are one.
    private static func german(_ original: Letters) -> Letters {
        var word: Letters = []
        word.reserveCapacity(original.count)
        for letter in original {
            // The e of ae, oe, ue; after another vowel it is a letter of its own ("neue", "bauer").
            if letter == 101, let last = word.last, last == 97 || last == 111 || last == 117,
                word.count < 2 || !(isVowel(word[word.count - 2]) || word[word.count - 2] == 113)
            {
                continue
            }
            word.append(letter)
        }
        while word.count > 3 {
            if word.count > 5, word.ends(with: "em") || word.ends(with: "er") || word.ends(with: "nd") {
                word.removeLast(2)
            } else if word.ends(with: "t") || word.ends(with: "e") || word.ends(with: "s") || word.ends(with: "n") {
                word.removeLast()
            } else {
                break
            }
        }
        if word.count >= 6, word[0] == 103, word[1] == 101 { word.removeFirst(2) }
        return word
    }
}
