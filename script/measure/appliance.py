"""The work of script/bench-appliance, which says what it measures and what it takes."""
import argparse
import json
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

from counters import Bell, Counter, status_of, stray_bytes

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FLOOD_GROWTH_KIB = 20_000
PRESS_MS = 200

WORDS = (
    "book cut hair beard mara jonas tomorrow saturday half three price open park card cash cancel move person staff help no yes the a my "
    "is it can you i want termin morgen preis offen hallo wann bitte 14:30 31.12. 0171 2345678 471203 € ß ü 🎉 ' \" ; -- %s {} $(x) ../etc"
).split()
SHAPES = [
    b"'; DROP TABLE booking; --", b"\x1b]52;c;ZXZpbA==\x07", b"\xc2\x9b31m", "\u202eevil\u202c".encode(), "\u200b\ufeff".encode(),
    b"\x1b[200~pasted\x1b[201~", b"\x16\x1b[2J", b"\x18(x\x18)\x18e", b"~root\t", b"\x1b&", b"\x12", b"$(reboot)", b"`id`", b"|sh",
    "Z\u0301".encode() * 60, b"A" * 900, b"\xff\xfe\xc3\x28", b"\x00\x01\x02\x03\x04", b"\x1bOP\x1b[15~\x1b[1;5C", b"%n%n%n%s", b"..", b",,",
]


def fuzzed(chance):
    kind = chance.random()
    if kind < 0.25:
        return bytes(chance.randrange(256) for _ in range(chance.randrange(1, 40)))
    if kind < 0.45:
        return chance.choice(SHAPES) + bytes(chance.randrange(32, 127) for _ in range(chance.randrange(4)))
    if kind < 0.6:
        return str(chance.randrange(10)).encode()
    line = bytearray(" ".join(chance.choice(WORDS) for _ in range(chance.randrange(1, 9))).encode())
    for _ in range(chance.randrange(4)):
        line[chance.randrange(len(line))] = chance.randrange(256)
    return bytes(line)


class Bench:
    def __init__(self, options, work):
        self.options, self.work = options, work
        self.home = work / "home"
        self.home.mkdir()
        self.log = work / "counter.log"
        self.deskbell = str(options.bin / "deskbell")
        self.command = [self.deskbell, "counter", "--shop", str(options.shop), "--home", str(self.home)]
        self.environment = {"TERM": "linux", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        self.over = []
        self.stray = 0

    def judge(self, what, found, bound, unit=""):
        fine = found <= bound
        if not fine:
            self.over.append(what)
        print(f"  {what:<58}{found:12,.1f}{unit}   held to {bound:,.1f}{unit}   {'pass' if fine else 'FAIL'}", flush=True)

    def counter(self, wrapper=()):
        counter = Counter([*wrapper, *self.command], self.environment, self.log)
        if not counter.until("deskbell panel press", 60) and not counter.until("/ ", 5):
            raise RuntimeError(f"the counter shows nothing: {counter.shown[-300:]!r}")
        counter.settle()
        return counter

    def finish(self, counter):
        counter.settle()
        counter.stray += stray_bytes(counter.unseen)
        self.stray += len(counter.stray)
        for stray in sorted(set(counter.stray)):
            print(f"  a control byte was shown: {stray!r} in {counter.near!r}", flush=True)
        counter.close()

    def run(self, *words):
        return subprocess.run(
            [self.deskbell, *words, "--home", str(self.home)], env=self.environment, capture_output=True, text=True, check=True).stdout

    def press(self):
        """Milliseconds from a press to the buzzer, by the bell's own account; the command's start is in it."""
        before = json.loads(self.run("panel", "show", "--json"))["sounded"]
        began = time.monotonic()
        self.run("panel", "press", "call", "--for", "60")
        while json.loads(self.run("panel", "show", "--json"))["sounded"] == before:
            if time.monotonic() - began > 5:
                return 5000
        taken = (time.monotonic() - began) * 1000
        self.run("calls", "acknowledge", "latest", "--by", "Bench")
        self.run("calls", "resolve", "latest", "--as", "false-alarm")
        return taken

    # Lines -----------------------------------------------------------------------------------------------------------------

    def lines(self, count, seed):
        """Sends fuzzed lines, one visit after the other: lines, visits, crashes, presses that did not ring, seconds."""
        chance = random.Random(seed)
        visits = crashes = silent = sent = 0
        began = time.monotonic()
        counter = self.counter()
        while sent < count:
            if not counter.is_running:
                visits += 1
                if counter.code != 0:
                    crashes += 1
                    print(f"  ended with {counter.code} after line {sent}, seed {seed}", flush=True)
                self.finish(counter)
                counter = self.counter()
            counter.type(fuzzed(chance) + b"\r")
            counter.read(0.02)
            sent += 1
            if sent % self.options.press_every == 0 and self.press() >= 5000:
                silent += 1
            if sent % 20_000 == 0:
                print(f"  … {sent:,} lines, {visits} visits, {sent / (time.monotonic() - began):.0f} a second", flush=True)
        counter.settle(0.3)
        if not counter.is_running and counter.code != 0:
            crashes += 1
        self.finish(counter)
        return visits, crashes, silent, time.monotonic() - began

    def plain(self, count):
        counter = self.counter()
        began = time.monotonic()
        for _ in range(count):
            if not counter.is_running:
                self.finish(counter)
                counter = self.counter()
            counter.type(b"where can i park\r")
            counter.read(0.02)
        taken = time.monotonic() - began
        self.finish(counter)
        return taken / count

    def executions(self, count, seed):
        """Programs that a counter started while it was fuzzed, as strace saw it; the counter's own start is not one."""
        trace = self.work / "trace"
        chance = random.Random(seed)
        counter = self.counter(["/usr/bin/strace", "-f", "-qq", "-e", "trace=execve,execveat,fork,vfork", "-o", str(trace)])
        sent = 0
        while sent < count and counter.is_running:
            line = fuzzed(chance)
            if b"/" in line:
                continue
            counter.type(line + b"\r")
            counter.read(0.05)
            sent += 1
        counter.settle(0.3)
        self.finish(counter)
        return sent, max(0, len([line for line in trace.read_text(errors="replace").splitlines() if "exec" in line or "fork(" in line]) - 1)

    # A flood ---------------------------------------------------------------------------------------------------------------

    def flood(self, megabytes):
        counter = self.counter()
        before, _ = status_of(counter.pid)
        piece, slowest, highest = b"a" * 65536, 0, before
        began = time.monotonic()
        for number in range(megabytes * 16):
            counter.type(piece)
            if number % 32 == 16:
                slowest = max(slowest, self.press())
                highest = max(highest, status_of(counter.pid)[0])
        taken = time.monotonic() - began
        highest = max(highest, status_of(counter.pid)[0])
        usable = time.monotonic()
        counter.type(b"\x15where can i park\r")
        if not counter.until("car park", 30):
            self.over.append("usable after the flood")
        usable = time.monotonic() - usable
        self.finish(counter)
        return highest - before, slowest, taken, usable

    def untouched_press(self):
        return sorted(self.press() for _ in range(5))[2]

    def kept_strays(self):
        """Control bytes in what was written down, and in the log."""
        strays = len(stray_bytes(self.log.read_bytes().replace(b"\n", b"")))
        ledger = sqlite3.connect(f"file:{self.home}/deskbell.sqlite?mode=ro", uri=True)
        for table, column in (("turn", "text"), ("handoff", "reason"), ("handoff", "summary")):
            try:
                rows = ledger.execute(f"SELECT {column} FROM {table}")
            except sqlite3.OperationalError:
                continue
            for (text,) in rows:
                strays += len(stray_bytes((text or "").replace("\n", "").encode()))
        ledger.close()
        return strays


def main():
    parser = argparse.ArgumentParser(add_help=False, usage="see script/bench-appliance --help")
    parser.add_argument("--lines", type=int, default=5000)
    parser.add_argument("--megabytes", type=int, default=10)
    parser.add_argument("--traced", type=int, default=300)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    parser.add_argument("--press-every", type=int, default=1000)
    parser.add_argument("--shop", type=pathlib.Path, default=ROOT / "content")
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    options = parser.parse_args()
    options.bin = options.bin.resolve()
    # In memory: what is measured is what keys do, not how fast a disk syncs.
    memory = pathlib.Path("/dev/shm")
    work = pathlib.Path(tempfile.mkdtemp(prefix="deskbell-appliance.", dir=memory if os.access(memory, os.W_OK) else None))
    bell = None
    try:
        bench = Bench(options, work)
        bell = Bell(options.bin, bench.home, bench.environment, work / "bell.log")
        quiet = bench.untouched_press()
        plain = bench.plain(100)
        print(f"Fuzzed lines, seed {options.seed}", flush=True)
        visits, crashes, silent, seconds = bench.lines(options.lines, options.seed)
        print(f"  {options.lines:,} lines in {visits + 1} visits, {options.lines / seconds:.0f} a second;"
              f" a line takes {seconds / options.lines / plain:.2f} of an ordinary question's {plain * 1000:.1f} ms")
        bench.judge("visits that ended other than they should", crashes, 0)
        bench.judge("presses in the meantime that did not ring", silent, 0)
        if shutil.which("strace"):
            sent, started = bench.executions(options.traced, options.seed + 1)
            print(f"Programs started, {sent} fuzzed lines under strace")
            bench.judge("programs that a counter started", started, 0)
        else:
            print("Programs started: not looked at, strace is missing (sudo apt-get install strace)")
            bench.over.append("programs started")
        print(f"A flood of {options.megabytes} MB without an Enter, as fast as the terminal takes it")
        grown, slowest, taken, usable = bench.flood(options.megabytes)
        print(f"  {options.megabytes * 1000 / taken:.0f} kB/s; a press in the meantime {slowest / quiet:.2f} × one without a flood ({quiet:.0f} ms,"
              " two starts of the command in it)")
        bench.judge("memory that the counter grew by", grown, FLOOD_GROWTH_KIB, " kB")
        bench.judge("a press in the meantime, more than without", max(0, slowest - quiet), PRESS_MS, " ms")
        bench.judge("usable again after", usable, 2, " s")
        print("What was shown and written down")
        bench.judge("control bytes on any screen", bench.stray, 0)
        bench.judge("control bytes in the ledger and the log", bench.kept_strays(), 0)
        return 1 if bench.over else 0
    finally:
        if bell:
            bell.close()
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
