"""Packs a trained table for the program. usage: pack.py TRAINED.npz WORDLIST PROVENANCE.txt OUT [--word-part 2] [--hashed-part 4]

A row is cut into parts of two or four numbers; each part is replaced by the nearest of 256 learnt ones (product quantisation), so that a
row takes half a byte or a quarter of a byte a number. Sources/Answers/Table/TableLayout.swift reads what is written here.
"""
import argparse
import math
import struct

import numpy

from features import fnv
from texts import frequencies


def nearest(rows, centres):
    half = (centres * centres).sum(1) / 2
    out = numpy.empty(len(rows), numpy.int64)
    for at in range(0, len(rows), 8192):
        out[at : at + 8192] = (half - rows[at : at + 8192] @ centres.T).argmin(1)
    return out


def learn(rows, rng, rounds=10, count=256, sample=24000):
    if len(rows) > sample:
        rows = rows[rng.choice(len(rows), sample, replace=False)]
    weight = numpy.linalg.norm(rows, axis=1) + 1e-9
    weight /= weight.sum()
    centres = rows[rng.choice(len(rows), count, p=weight)].copy()
    for _ in range(rounds):
        chosen = nearest(rows, centres)
        sizes = numpy.bincount(chosen, minlength=count)
        for axis in range(rows.shape[1]):
            sums = numpy.bincount(chosen, weights=rows[:, axis], minlength=count)
            centres[sizes > 0, axis] = (sums / numpy.maximum(sizes, 1))[sizes > 0]
        empty = sizes == 0
        centres[empty] = rows[rng.choice(len(rows), empty.sum(), p=weight)]
    return centres


def quantise(rows, part, rng):
    """→ (book: parts × 256 × part, codes: rows × parts)"""
    parts = rows.shape[1] // part
    book = numpy.zeros((parts, 256, part), numpy.float32)
    codes = numpy.zeros((len(rows), parts), numpy.uint8)
    for number in range(parts):
        piece = numpy.ascontiguousarray(rows[:, number * part : (number + 1) * part])
        book[number] = learn(piece, rng)
        codes[:, number] = nearest(piece, book[number])
    return book, codes


def restore(book, codes):
    return numpy.concatenate([book[n][codes[:, n]] for n in range(book.shape[0])], axis=1)


def padded(data):
    return data + bytes(-len(data) % 8)


def checksum(data):
    value = 14695981039346656037
    for (word,) in struct.iter_unpack("<Q", data):
        value = ((value ^ word) * 1099511628211) & 0xFFFFFFFFFFFFFFFF
    return value


def main():
    arguments = argparse.ArgumentParser()
    for name in ("trained", "words", "provenance", "out"):
        arguments.add_argument(name)
    arguments.add_argument("--word-part", type=int, default=2)
    arguments.add_argument("--hashed-part", type=int, default=4)
    a = arguments.parse_args()
    trained = numpy.load(a.trained)
    vocabulary = [str(w) for w in trained["vocabulary"]]
    pairs, groups = 1 << int(trained["pair_bits"]), 1 << int(trained["group_bits"])
    weights = trained["weights"].astype(numpy.float32)
    frequency = frequencies(a.words)
    # A zipf number: log10 of the count in 1e9 words; the list counts about 1e12 words.
    common = [max(0.0, math.log10(max(1, frequency.get(w, 1))) - 3) for w in vocabulary]
    order = sorted(range(len(vocabulary)), key=lambda i: (len(vocabulary[i]), -common[i], vocabulary[i]))
    words = [vocabulary[i] for i in order]
    rng = numpy.random.default_rng(4)
    word_book, word_codes = quantise(weights[: len(words)][order], a.word_part, rng)
    hashed_book, hashed_codes = quantise(weights[len(words) :], a.hashed_part, rng)

    slot_count = 1 << 16
    slots = [0] * slot_count
    for number, word in enumerate(words):
        slot = fnv(word) & (slot_count - 1)
        while slots[slot]:
            slot = (slot + 1) & (slot_count - 1)
        slots[slot] = number + 1
    letters = [w.encode() for w in words]
    starts = numpy.cumsum([0] + [len(w) for w in letters]).astype("<u4")
    provenance = open(a.provenance, "rb").read()
    blob = b"".join(letters)
    payload = b"".join(map(padded, (
        provenance, starts.tobytes(), blob, bytes(min(255, round(common[i] * 30)) for i in order), struct.pack(f"<{slot_count}H", *slots),
        word_book.tobytes(), hashed_book.tobytes(), word_codes.tobytes(), hashed_codes.tobytes(),
    )))
    header = b"DESKTBL1" + struct.pack(
        "<10I", 1, weights.shape[1], len(words), pairs, groups, a.word_part, a.hashed_part, slot_count, len(provenance), len(blob))
    header += bytes(56 - len(header)) + struct.pack("<Q", checksum(payload))
    with open(a.out, "wb") as f:
        f.write(header + payload)
    print(f"{a.out}: {len(header) + len(payload)} bytes, checksum {checksum(payload):016x}")


if __name__ == "__main__":
    main()
