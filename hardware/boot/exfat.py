"""What no computer writes to an exFAT stick, and a stranger may: names that lead elsewhere, a file of any size, as many files as one likes."""

import struct

FILE, STREAM, NAME = 0x85, 0xC0, 0xC1
DIRECTORY, ARCHIVE = 0x10, 0x20
# In one piece, without a chain in the table.
CONTIGUOUS = 3


class Volume:
    """An exFAT file system without a partition table."""

    def __init__(self, path):
        self.file = open(path, "r+b")
        boot = self.read(0, 512)
        heap, count, root = struct.unpack_from("<III", boot, 0x58)
        sector, self.cluster = 1 << boot[0x6C], 1 << boot[0x6C] + boot[0x6D]
        self.heap, self.count, self.root = heap * sector, count, root

    def close(self):
        self.file.close()

    def read(self, at, length):
        self.file.seek(at)
        return self.file.read(length)

    def write(self, at, data):
        self.file.seek(at)
        self.file.write(data)

    def place(self, cluster):
        return self.heap + (cluster - 2) * self.cluster

    def add(self, folder, entries):
        """Puts entries, each (name, bytes), behind what the folder in the root holds: a directory in one piece, where nothing is yet."""
        at, entry = self.find(folder)
        first, length = struct.unpack_from("<IQ", entry, 32 + 20)
        # What people put into a folder by hand fits into one cluster.
        old = self.read(self.place(first), self.cluster).split(bytes(32 * 2))[0]
        old += bytes(-len(old) % 32)
        data = old + b"".join(entry_of(name, size, self.root) for name, size in entries)
        clusters = -(-len(data) // self.cluster) + 1
        start = self.count + 2 - clusters
        self.write(self.place(start), data.ljust(clusters * self.cluster, b"\0"))
        entry[33] = CONTIGUOUS
        struct.pack_into("<Q", entry, 32 + 8, clusters * self.cluster)
        struct.pack_into("<IQ", entry, 32 + 20, start, clusters * self.cluster)
        self.write(at, checked(entry))

    def find(self, name):
        at = self.place(self.root)
        data = self.read(at, self.cluster)
        for i in range(0, len(data), 32):
            if data[i] != FILE:
                continue
            entry = bytearray(data[i:i + 32 * (1 + data[i + 1])])
            letters = b"".join(bytes(entry[j + 2:j + 32]) for j in range(64, len(entry), 32)).decode("utf-16le")
            if letters[:entry[32 + 3]] == name:
                return at + i, entry
        raise KeyError(name)


def entry_of(name, size, cluster):
    """Of a file that says it is so long."""
    letters = name.encode("utf-16le")
    names = [letters[i:i + 30].ljust(30, b"\0") for i in range(0, len(letters), 30)]
    entry = bytearray(32 * (2 + len(names)))
    entry[0], entry[1] = FILE, 1 + len(names)
    struct.pack_into("<H", entry, 4, ARCHIVE)
    # 29 November 2026, 12:00
    for at in (8, 12, 16):
        struct.pack_into("<I", entry, at, (2026 - 1980) << 25 | 11 << 21 | 29 << 16 | 12 << 11)
    entry[32], entry[33], entry[35] = STREAM, CONTIGUOUS if size else 1, len(name)
    struct.pack_into("<H", entry, 36, hash_of(name))
    struct.pack_into("<Q", entry, 40, size)
    struct.pack_into("<IQ", entry, 52, cluster if size else 0, size)
    for number, part in enumerate(names):
        entry[64 + 32 * number] = NAME
        entry[66 + 32 * number:96 + 32 * number] = part
    return bytes(checked(entry))


def hash_of(name):
    total = 0
    for byte in name.upper().encode("utf-16le"):
        total = ((total << 15 | total >> 1) + byte) & 0xFFFF
    return total


def checked(entry):
    total = 0
    for i, byte in enumerate(entry):
        if i not in (2, 3):
            total = ((total << 15 | total >> 1) + byte) & 0xFFFF
    struct.pack_into("<H", entry, 2, total)
    return entry
