"""Plays the log of a disk's writes back to random moments and asks the real programs what they find there; see cuts.sh.

What had been flushed at that moment is there. Of what was written after the last flush each write may be missing, there, or torn between
two sectors, as a card's cache pleases. The log is that of QEMU's blklogwrites, in the format of the kernel's dm-log-writes.
"""
import argparse
import json
import os
import pathlib
import random
import shutil
import socket
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time

SECTOR = 512
FLUSH, FUA, DISCARD, MARK = 1, 2, 4, 8
MAGIC = 0x6A736677736872
# Exit code; others than that and 0 prove nothing.
LOST = 3


class Writes:
    """The log's entries: (sector, bytes, flags)."""

    def __init__(self, path):
        self.data = pathlib.Path(path).read_bytes()
        magic, version, _, size = struct.unpack_from("<QQQI", self.data)
        if magic != MAGIC or version != 1 or size != SECTOR:
            sys.exit(f"{path} is no log of this version")
        self.entries = []
        # The number of entries in its head is brought up to date now and then only; the emulator was killed.
        at = SECTOR
        while at + SECTOR <= len(self.data):
            sector, count, flags, _ = struct.unpack_from("<QQQQ", self.data, at)
            if (sector, count, flags) == (0, 0, 0):
                break
            length = 0 if flags & DISCARD else count * SECTOR
            if at + SECTOR + length > len(self.data):
                break
            self.entries.append((sector, self.data[at + SECTOR : at + SECTOR + length], flags))
            at += SECTOR + length

    def told(self, marks_from):
        """(entry, text) of what was acknowledged, in order."""
        found = []
        for index, (sector, data, flags) in enumerate(self.entries):
            if sector >= marks_from and data:
                found.append((index, data.rstrip(b"\0").decode()))
        return found


class Disk:
    def __init__(self, before, writes):
        self.bytes = bytearray(pathlib.Path(before).read_bytes())
        self.writes = writes
        self.applied = 0

    def apply(self, entry, sectors=None):
        sector, data, flags = entry
        if flags & DISCARD or not data:
            return
        data = data[: sectors * SECTOR] if sectors is not None else data
        self.bytes[sector * SECTOR : sector * SECTOR + len(data)] = data

    def at(self, moment, chance):
        """The disk after the first `moment` entries, power gone; never an earlier moment than the one before."""
        entries = self.writes.entries
        flush = max((index for index in range(self.applied, moment) if entries[index][2] & FLUSH), default=None)
        if flush is not None:
            for index in range(self.applied, flush + 1):
                self.apply(entries[index])
            self.applied = flush + 1
        flushed = bytes(self.bytes)
        for index in range(self.applied, moment):
            sectors = len(entries[index][1]) // SECTOR
            fate = chance.random()
            if entries[index][2] & FUA or fate < 0.4:
                self.apply(entries[index])
            elif fate < 0.6 and sectors > 1:
                self.apply(entries[index], chance.randrange(1, sectors))
        cut, self.bytes = self.bytes, bytearray(flushed)
        return cut


class Shop:
    """What is on the disk after the power came back, found with the real programs."""

    def __init__(self, folder, programs):
        self.home = folder / "home"
        self.programs = programs
        self.wrong = {"corrupt": [], "lost": [], "doubled": []}

    def run(self, *words):
        done = subprocess.run([self.programs / "deskbell", *words, "--home", self.home], capture_output=True, text=True)
        return done.stdout if done.returncode == 0 else None

    def say(self, kind, what):
        self.wrong[kind].append(what)

    def check(self, told):
        said = {}
        for text in told:
            word, _, what = text.partition(" ")
            said.setdefault(word, []).append(what)
        told_of = lambda word: said.get(word, [])
        ledger = self.home / "deskbell.sqlite"
        if not ledger.exists():
            if told_of("booked") or told_of("acknowledged"):
                self.say("lost", "the ledger is gone")
            return
        # Before any program of ours could mend it.
        with sqlite3.connect(ledger) as db:
            try:
                for check in ("integrity_check", "foreign_key_check"):
                    found = [row for row in db.execute(f"PRAGMA {check}") if row != ("ok",)]
                    if found:
                        self.say("corrupt", f"{check}: {found[:2]}")
            except sqlite3.DatabaseError as error:
                self.say("corrupt", f"ledger: {error}")
                return
        self.check_bell(told_of)
        if self.run("calls", "list", "--json") is None:
            self.say("corrupt", "the calls cannot be listed")
        with sqlite3.connect(f"file:{ledger}?mode=ro", uri=True) as db:
            self.check_bookings(db, told_of)
            self.check_calls(db, told_of)
        self.check_content(told_of)
        self.check_backups(told_of)

    def check_bookings(self, db, told_of):
        status = {}
        for code, word in db.execute("SELECT code, status FROM booking"):
            if code in status:
                self.say("doubled", f"booking {code}")
            status[code] = word
        for name, count in db.execute("SELECT person.name, count(*) FROM booking JOIN person ON person.key = person GROUP BY 1"):
            if count > 1:
                self.say("doubled", f"{count} bookings of {name}")
        for code in told_of("booked"):
            if code not in status:
                self.say("lost", f"booking {code}")
            elif status[code] != "booked" and code not in told_of("cancelling"):
                self.say("lost", f"booking {code} is {status[code]}")
        for code in told_of("cancelled"):
            if status.get(code) != "cancelled":
                self.say("lost", f"the end of booking {code}")

    def check_calls(self, db, told_of):
        state = dict(db.execute("SELECT id, state FROM handoff"))
        for word, reached in (
            ("called", ("called", "acknowledged", "with-customer", "missed", "resolved")),
            ("acknowledged", ("acknowledged", "with-customer", "resolved")),
            ("resolved", ("resolved",)),
        ):
            for call in told_of(word):
                if state.get(call) not in reached:
                    self.say("lost", f"call {call}: {word}, and is {state.get(call)}")
        for call, count in db.execute("SELECT call, count(*) FROM slip WHERE kind = 'called' GROUP BY 1"):
            if count > 1:
                self.say("doubled", f"call {call} begins {count} times")

    def check_bell(self, told_of):
        """Who waited still waits: the lamp is lit for a call that nobody had begun to answer."""
        waiting = set(told_of("called")) - set(told_of("answering"))
        with subprocess.Popen(
            [self.programs / "deskbelld", "--home", self.home, "--panel", "simulated"], stderr=subprocess.DEVNULL
        ) as bell:
            try:
                status = ask_status(self.home / "bell.sock")
                for call in waiting:
                    if call not in status:
                        self.say("lost", f"call {call} is not latched")
                for fault in ("kind%3Djournal", "kind%3Dlatch"):
                    if fault in status:
                        self.say("corrupt", f"the bell says {fault}")
            finally:
                bell.terminate()

    def check_content(self, told_of):
        shown = self.run("shop", "show", "--json")
        number = lambda texts: max(map(int, texts), default=1)
        name = json.loads(shown)["name"] if shown else "nothing"
        if not shown:
            self.say("corrupt", "the installed shop cannot be read")
        elif name.startswith("Cut shop "):
            found = int(name.split()[-1])
            if not number(told_of("imported")) <= found <= number(told_of("importing")):
                self.say("lost", f"import {number(told_of('imported'))}: found {name}")
        elif told_of("imported"):
            self.say("lost", f"import {number(told_of('imported'))}: found {name}")

    def check_backups(self, told_of):
        # Older ones of the same hour are thinned out by design.
        for name in told_of("backed-up")[-1:]:
            backup = self.home / "backups" / name
            if not backup.exists():
                newer = sorted(path.name for path in (self.home / "backups").glob("ledger-*.sqlite"))
                if not newer or newer[-1] < name:
                    self.say("lost", f"backup {name}")
                continue
            with sqlite3.connect(f"file:{backup}?mode=ro&immutable=1", uri=True) as db:
                try:
                    if db.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                        self.say("corrupt", f"backup {name}")
                except sqlite3.DatabaseError as error:
                    self.say("corrupt", f"backup {name}: {error}")


def ask_status(path):
    end = time.monotonic() + 10
    while True:
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as bell:
                bell.settimeout(10)
                bell.connect(str(path))
                lines = bell.makefile("rb")
                lines.readline()
                for _ in range(200):
                    bell.sendall(b"1 status\n")
                    status = lines.readline().decode()
                    # Until the latch has been read and what it said is written again.
                    if "backlog=0" in status:
                        return status
                    time.sleep(0.01)
                return status
        except OSError:
            if time.monotonic() > end:
                return "no bell"
            time.sleep(0.01)


def main():
    words = argparse.ArgumentParser()
    for name in ("--work", "--bin"):
        words.add_argument(name, required=True, type=pathlib.Path)
    for name in ("--marks-from", "--cuts", "--seed"):
        words.add_argument(name, required=True, type=int)
    wish = words.parse_args()
    chance = random.Random(wish.seed)
    writes = Writes(wish.work / "cut.log")
    told = writes.told(wish.marks_from)
    begun = next(index for index, text in told if text == "begun")
    outside = [line[5:].strip() for line in (wish.work / "said").read_text().splitlines() if line.startswith("TOLD ")]
    moments = sorted(chance.randrange(begun + 1, len(writes.entries) + 1) for _ in range(wish.cuts - 1))
    # The last is the cut itself: what was told to the outside until then must be there.
    moments.append(len(writes.entries))
    disk = Disk(wish.work / "cut.before", writes)
    cuts = {"corrupt": 0, "lost": 0, "doubled": 0}
    acknowledged = 0
    fast = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    for moment in moments:
        until = [text for index, text in told if index < moment]
        acknowledged += len(until)
        if moment == len(writes.entries):
            until += [text for text in outside if text not in until]
        with tempfile.TemporaryDirectory(prefix="cut.", dir=fast) as folder:
            wrong = look(pathlib.Path(folder), disk.at(moment, chance), until, wish.bin)
        for kind, found in wrong.items():
            cuts[kind] += bool(found)
            if found and cuts[kind] <= 3:
                print(f"         {kind} at entry {moment}: {'; '.join(found[:3])}")
    kinds = len({text.split()[0] for _, text in told})
    print(
        f"         cuts={len(moments)} writes={len(writes.entries)} told={len(told)} of {kinds} kinds, checked={acknowledged} "
        f"cuts with losses={cuts['lost']} doubled={cuts['doubled']} corrupt={cuts['corrupt']}",
        flush=True,
    )
    sys.exit(LOST if any(cuts.values()) else 0)


def look(folder, disk, told, programs):
    image, found = folder / "disk", folder / "found"
    image.write_bytes(disk[: 40 * 1024 * 1024])
    found.mkdir()
    mended = subprocess.run(["e2fsck", "-fy", image], capture_output=True, text=True)
    subprocess.run(["debugfs", "-R", f"rdump /home {found}", image], capture_output=True, check=True)
    shop = Shop(found, programs.resolve())
    if mended.returncode & ~3:
        shop.say("corrupt", f"file system: {mended.stdout[-200:]}")
    shop.check(told)
    shutil.rmtree(found)
    return shop.wrong


main()
