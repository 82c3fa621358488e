"""The work of script/soak, which says what it does and what it takes."""
import argparse
import datetime
import json
import os
import pathlib
import random
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

from counters import Bell, Counter, Machine, status_of

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
GROWTH = 1.05
# Of a ledger whose rows are all alike, a month's pages are filled as a week's are; B-trees keep some room.
SIZE = 1.15
QUESTIONS = [
    "when are you open", "how much is a men's cut", "where can i park", "do you take cards", "was kostet ein haarschnitt", "is mara in today",
    "wher can i prak", "do you have a fax machine", "how long does a colour take", "qqzx wvvk plm", "what can i do against grey hair",
]


class Month:
    def __init__(self, options, work):
        self.options, self.work = options, work
        self.chance = random.Random(options.seed)
        self.home = work / "home"
        self.home.mkdir()
        self.log = work / "log"
        self.machine = Machine(work, options.machine)
        self.environment = {
            "TERM": "linux", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", **self.machine.environment}
        self.deskbell = str(options.bin / "deskbell")
        self.shops = self.two_shops()
        self.bell = Bell(options.bin, self.home, self.environment, self.log)
        self.failures = []
        self.visits = self.bookings = self.calls = 0
        self.codes = []
        self.counter_memory, self.counter_files = [], []

    def two_shops(self):
        """The sample shop and the same with another price: what an import changes every night."""
        shops = []
        for number, price in enumerate(("32", "33")):
            folder = self.work / f"shop{number}"
            shutil.copytree(self.options.shop, folder)
            services = folder / "services.yaml"
            services.write_text(re.sub(r"price: \d+", f"price: {price}", services.read_text(), count=1))
            shops.append(folder)
        return shops

    def run(self, *words, fine=(0,)):
        done = subprocess.run(
            [self.deskbell, *words, "--home", str(self.home)], env=self.environment, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if done.returncode not in fine:
            self.failures.append(f"{' '.join(words)} ended with {done.returncode}: {done.stderr.strip()[:200]}")
        return done.stdout

    def pass_time(self, seconds):
        """A clock that jumps in the middle of a write would make a dead card of a good one."""
        self.bell.rest()
        self.machine.pass_time(seconds)

    # A visit ---------------------------------------------------------------------------------------------------------------

    def visit(self):
        counter = Counter([self.deskbell, "counter", "--home", str(self.home)], self.environment, self.log)
        try:
            if not counter.until("/ ", 60):
                return self.failures.append(f"no greeting: {counter.shown[-200:]!r}")
            counter.settle(0.02)
            self.visits += 1
            kind = self.chance.random()
            if kind < 0.4:
                self.book(counter)
            elif kind < 0.5 and self.codes:
                self.cancel(counter)
            elif kind < 0.65:
                self.call(counter)
            elif kind < 0.7:
                self.run("panel", "press", "call", "--for", "100")
                self.answer_call()
            for _ in range(self.chance.randrange(1, 4)):
                self.say(counter, self.chance.choice(QUESTIONS) + "\r")
            memory, files = status_of(counter.pid)
            self.counter_memory.append(memory)
            self.counter_files.append(files)
            self.leave(counter, idle=self.chance.random() < 0.3)
        finally:
            counter.close()
        self.pass_time(self.chance.randrange(60, 600))

    def say(self, counter, text, wanted=None):
        counter.type(text)
        if wanted is None:
            counter.read(5)
            counter.settle(0.02)
        elif not counter.until(wanted):
            raise Astray(f"after {text!r} there was no “{wanted}”: {counter.text[-500:]}")
        else:
            counter.settle(0.02)

    def book(self, counter):
        try:
            self.say(counter, "3", "What would you like to book")
            self.say(counter, "2", "With whom")
            self.say(counter, "1", "Which day")
            self.say(counter, f"{self.chance.randrange(1, 6)}\r", "what time")
            self.say(counter, "1\r", "Your name")
            self.say(counter, "\r", "phone number")
            phone = f"0171 {self.chance.randrange(10**6, 10**7)}"
            self.say(counter, phone + "\r", "Yes, book it")
            counter.type("1")
            end = time.monotonic() + 20
            while time.monotonic() < end:
                if found := re.search(rb"[cC]ode (?:is|ist|lautet):? (\d{3}) (\d{3})", counter.shown):
                    self.codes.append((found.group(1) + found.group(2), phone[-4:].encode()))
                    self.bookings += 1
                    return counter.settle(0.02)
                counter.read(0.2)
            raise Astray(f"no code: {counter.text[-500:]}")
        except Astray as astray:
            self.failures.append(str(astray))

    def cancel(self, counter):
        code, digits = self.codes.pop(self.chance.randrange(len(self.codes)))
        # Some are over by now or too near: either way the counter has an answer.
        for text in (b"cancel my appointment\r", code + b"\r", digits + b"\r", b"2", b"1"):
            self.say(counter, text)

    def call(self, counter):
        counter.type("*")
        if not counter.until("called|gerufen|geklingelt|Gerufen"):
            self.failures.append(f"a call was not confirmed: {counter.shown[-200:]!r}")
        self.answer_call()

    def answer_call(self):
        self.calls += 1
        self.pass_time(self.chance.randrange(5, 60))
        self.run("calls", "acknowledge", "latest", "--by", "Mara")
        self.run("calls", "resolve", "latest", "--as", "helped")

    def leave(self, counter, idle):
        if idle:
            # The counter looks at its clock when the bell or a key is heard: here, the bell's word that something changed.
            self.pass_time(62)
            self.nudge(counter)
            self.pass_time(32)
            self.nudge(counter)
        if counter.is_running:
            counter.type("\x15")
            counter.type("/")
            counter.settle(0.1)
            if counter.is_running:
                counter.type("1")
        if counter.wait() != 0:
            self.failures.append(f"a visit ended with {counter.code}")

    def nudge(self, counter):
        import fcntl
        import struct
        import termios
        size = struct.unpack("HHHH", fcntl.ioctl(counter.master, termios.TIOCGWINSZ, bytes(8)))
        fcntl.ioctl(counter.master, termios.TIOCSWINSZ, struct.pack("HHHH", size[0], size[1] + 1, 0, 0))
        counter.settle(0.1)

    # A day -----------------------------------------------------------------------------------------------------------------

    def at(self, hour):
        """Lets time pass until it is `hour` o'clock in the shop, today or tomorrow."""
        now = datetime.datetime.fromtimestamp(self.machine.now, datetime.timezone.utc)
        wanted = now.replace(hour=hour, minute=0, second=0, microsecond=0)
        if wanted <= now:
            wanted += datetime.timedelta(days=1)
        self.pass_time((wanted - now).total_seconds())
        self.run("bell", "tend")

    def day(self, number):
        self.at(8)
        for visit in range(self.options.visits):
            self.visit()
            if visit % 10 == 5:
                self.run("backup", "make")
        if number % 7 == 3:
            self.change_clock(number)
        self.at(20)
        self.run("shop", "import", str(self.shops[number % 2]), "--yes")
        self.run("privacy", "purge")
        self.run("backup", "make")

    def change_clock(self, number):
        """A time server's correction, and a clock that lost three days: staff say that it is right, and later it is."""
        self.machine.set_clock(240)
        self.visit()
        self.machine.set_clock(-3 * 86_400)
        doubted = json.loads(self.run("clock", "show", "--json", fine=(1,)))
        if doubted["trusted"]:
            self.failures.append("a clock that went back three days was believed")
        self.machine.set_clock(3 * 86_400)
        self.run("clock", "confirm", "--by", "Mara")

    def pass_days(self):
        self.run("shop", "import", str(self.shops[1]), "--yes")
        days = []
        for number in range(self.options.days):
            began, first = time.monotonic(), len(self.counter_memory)
            self.day(number)
            memory, files = status_of(self.bell.process.pid)
            days.append({
                "bell": memory, "bell files": files, "counter": statistics.median(self.counter_memory[first:]),
                "counter files": max(self.counter_files[first:]), "ledger": (self.home / "deskbell.sqlite").stat().st_size,
                "home": sum(1 for _ in self.home.rglob("*"))})
            print(f"  day {number + 1:2}: bell {memory:,} kB, {files} files; counter {days[-1]['counter']:,.0f} kB, "
                  f"{days[-1]['counter files']} files; ledger {days[-1]['ledger'] // 1024:,} kB; {time.monotonic() - began:.0f} s", flush=True)
        return days

    def rows(self):
        ledger = sqlite3.connect(f"file:{self.home}/deskbell.sqlite?mode=ro", uri=True)
        count = {table: ledger.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("visit", "turn", "booking", "handoff")}
        whole = ledger.execute("PRAGMA integrity_check").fetchone()[0]
        ledger.close()
        return count, whole


class Astray(Exception):
    """The conversation went elsewhere."""


def main():
    parser = argparse.ArgumentParser(add_help=False, usage="see script/soak --help")
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--visits", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shop", type=pathlib.Path, default=ROOT / "content")
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--machine", type=pathlib.Path, required=True)
    options = parser.parse_args()
    options.bin, options.machine = options.bin.resolve(), options.machine.resolve()
    memory = pathlib.Path("/dev/shm")
    work = pathlib.Path(tempfile.mkdtemp(prefix="deskbell-soak.", dir=memory if os.access(memory, os.W_OK) else None))
    month = None
    try:
        month = Month(options, work)
        print(f"{options.days} days of {options.visits} visits, seed {options.seed}", flush=True)
        began = time.monotonic()
        days = month.pass_days()
        return judge(month, days, time.monotonic() - began)
    finally:
        if month:
            month.bell.close()
        shutil.rmtree(work, ignore_errors=True)


def judge(month, days, seconds):
    over = []

    def held(what, found, bound, unit=""):
        fine = found <= bound
        if not fine:
            over.append(what)
        print(f"  {what:<56}{found:12,.2f}{unit}   held to {bound:,.2f}{unit}   {'pass' if fine else 'FAIL'}")

    # The first tenth, but a day at least, is for caches to fill.
    warm = max(1, len(days) // 10)
    early, late = days[warm:warm + max(1, len(days) // 5)] or days[-1:], days[-max(1, len(days) // 5):]

    def growth(name):
        return statistics.median(day[name] for day in late) / statistics.median(day[name] for day in early)

    print(f"{month.visits} visits, {month.bookings} bookings, {month.calls} calls in {seconds / 60:.1f} minutes")
    for name in ("bell", "bell files", "counter", "counter files"):
        held(f"{name}: last days to the days after warm-up", growth(name), GROWTH, " ×")
    # What a day adds, by the days after warm-up, times the days there were; what is purged only makes it smaller.
    half = max(1, len(days) // 2)
    if len(days) >= 4:
        a_day = (days[half]["ledger"] - days[warm]["ledger"]) / max(1, half - warm)
        computed = days[warm]["ledger"] + a_day * (len(days) - 1 - warm)
        held("ledger: to what the days of the first half add", days[-1]["ledger"] / computed, SIZE, " ×")
    count, whole = month.rows()
    print(f"  rows: {', '.join(f'{number:,} in {table}' for table, number in count.items())}")
    held("faults that SQLite finds in the ledger", 0 if whole == "ok" else 1, 0)
    held("bookings confirmed that the ledger does not have", max(0, month.bookings - count["booking"]), 0)
    lines = [line for line in (month.log.read_text(errors="replace") if month.log.exists() else "").splitlines() if line.strip()]
    errors = [line for line in lines if not re.search(r"deskbelld: (ready|listening|panel|.*simulated)", line)]
    held("lines in the log of counters and bell", len(errors), 0)
    for line in errors[:10]:
        print(f"    {line[:200]}")
    held("visits and commands that went astray", len(month.failures), 0)
    for failure in month.failures[:10]:
        print(f"    {failure[:400]}")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
