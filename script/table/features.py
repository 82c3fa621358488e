"""What the table is looked up by: the same rules as Sources/Answers/Text and Sources/Answers/Table, kept small.

A line becomes words (lower case, contractions written out); a line's features are its words that are in the list, its pairs of
neighbouring words, and each word's letter groups of three and four, the last two hashed.
"""
import random
import re

CONTRACTIONS = {
    "can't": "can not", "cannot": "can not", "won't": "will not", "ain't": "is not", "u": "you", "ur": "your", "r": "are", "pls": "please",
    "plz": "please", "thx": "thanks", "wanna": "want to", "gonna": "going to", "gotta": "got to", "lemme": "let me", "gimme": "give me",
    "whats": "what is", "wheres": "where is", "hows": "how is", "whens": "when is", "im": "i am", "ive": "i have", "dont": "do not",
    "doesnt": "does not", "didnt": "did not", "cant": "can not", "wont": "will not", "isnt": "is not",
}
ENDINGS = {"s": None, "re": "are", "ve": "have", "ll": "will", "d": "would", "m": "am"}
TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+")


def words(text):
    out = []
    for word in TOKEN.findall(text.lower().replace("’", "'").replace("`", "'")):
        if word in CONTRACTIONS:
            out += CONTRACTIONS[word].split()
        elif "'" in word:
            stem, ending = word.split("'", 1)
            if ending == "t" and stem.endswith("n") and len(stem) > 1:
                out += [stem[:-1], "not"]
                continue
            out.append(stem)
            ending = ENDINGS.get(ending, ending)
            if ending:
                out.append(ending)
        else:
            out.append(word)
    return out


def fnv(text):
    """FNV-1a, 32 bits."""
    value = 2166136261
    for byte in text.encode():
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


class Features:
    """Rows: words, then 2^bits pairs, then 2^bits letter groups."""

    def __init__(self, vocabulary, pair_bits, group_bits):
        self.index = {w: i for i, w in enumerate(vocabulary)}
        self.pairs, self.groups = 1 << pair_bits, 1 << group_bits
        self.word_count = len(vocabulary)
        self.rows = self.word_count + self.pairs + self.groups
        self.known_pairs, self.known_groups = {}, {}

    def groups_of(self, word):
        rows = self.known_groups.get(word)
        if rows is None:
            marked = f"<{word}>"
            first = self.word_count + self.pairs
            rows = [first + (fnv(marked[i : i + n]) & (self.groups - 1)) for n in (3, 4) for i in range(len(marked) - n + 1)]
            self.known_groups[word] = rows
        return rows

    def pair(self, a, b):
        key = a + " " + b
        row = self.known_pairs.get(key)
        if row is None:
            row = self.known_pairs[key] = self.word_count + (fnv(key) & (self.pairs - 1))
        return row

    def of(self, text):
        w = words(text)
        rows = [self.index[x] for x in w if x in self.index]
        rows += [self.pair(a, b) for a, b in zip(w, w[1:])]
        for x in w:
            rows += self.groups_of(x)
        return rows or [0]


KEYS = {
    "q": "wa", "w": "qes", "e": "wrd", "r": "etf", "t": "ryg", "y": "tuh", "u": "yij", "i": "uok", "o": "ipl", "p": "ol", "a": "qsz",
    "s": "adwx", "d": "sfec", "f": "dgrv", "g": "fhtb", "h": "gjyn", "j": "hkum", "k": "jlin", "l": "kop", "z": "xas", "x": "zcsd",
    "c": "xvdf", "v": "cbfg", "b": "vngh", "n": "bmhj", "m": "njk",
}


def slip(text, rng):
    """One keyboard slip in a word of four letters or more."""
    places = [i for i, c in enumerate(text) if c.isascii() and c.isalpha()]
    if len(places) < 4:
        return text
    i = rng.choice(places)
    near = rng.choice(KEYS.get(text[i].lower(), "e"))
    return rng.choice((
        text[:i] + near + text[i + 1 :], text[:i] + text[i + 1 :], text[:i] + near + text[i:],
        text[:i] + text[i] + text[i:], text[:i] + text[i + 1 : i + 2] + text[i] + text[i + 2 :],
    ))
