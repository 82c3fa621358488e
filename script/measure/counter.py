"""The work of script/bench-counter, which says what it measures and what it takes."""
import argparse
import csv
import fcntl
import os
import pathlib
import re
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent

# The least that uses Foundation, and the least there is. Both stay until their input ends, so that their memory can be read.
WITH_FOUNDATION = "import Foundation\nprint(FileManager.default.currentDirectoryPath)\nfflush(stdout)\n_ = readLine()\n"
WITHOUT = "import Glibc\nprint(\"ready\")\nfflush(stdout)\n_ = getchar()\n"

START_FACTOR = 10
COUNTER_MIB = 35
DAEMON_MIB = 3
QUESTIONS = 10


def stop(text):
    print(f"bench-counter: {text}", file=sys.stderr)
    sys.exit(70)


class Terminal:
    """One program on a pseudo-terminal of 80 × 24."""

    def __init__(self, command, environment=None):
        self.master, slave = os.openpty()
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        name = os.ttyname(slave)
        # The first terminal that a session's leader opens becomes its own.
        actions = [(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        self.began = time.perf_counter()
        self.pid = os.posix_spawn(command[0], command, environment or os.environ, file_actions=actions, setsid=True)
        os.close(slave)
        self.said = b""

    def read(self, timeout):
        """Whether something came within `timeout` seconds."""
        if not select.select([self.master], [], [], timeout)[0]:
            return False
        try:
            self.said += os.read(self.master, 65536)
        except OSError:
            stop("a program ended early. Its screen was:\n" + self.said.decode(errors="replace"))
        return True

    def until(self, found, limit=60):
        """Seconds from the spawn until `found` is in what was said."""
        while not found(self.said):
            if not self.read(limit):
                stop("nothing came for a minute. The screen was:\n" + self.said.decode(errors="replace"))
        return time.perf_counter() - self.began

    def settle(self):
        """Until it neither writes nor works for a third of a second."""
        worked = None
        while self.read(0.33) or worked != self.work():
            worked = self.work()

    def processor(self):
        """Seconds its first thread has had of a processor: what a busy machine does not change much."""
        return int(pathlib.Path(f"/proc/{self.pid}/schedstat").read_text().split()[0]) / 1e9

    def work(self):
        fields = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])

    def type(self, text):
        self.said = b""
        os.write(self.master, text.encode())

    def close(self):
        os.kill(self.pid, signal.SIGTERM)
        # Its last screen has to go somewhere, or it waits for us.
        while select.select([self.master], [], [], 2)[0]:
            try:
                if not os.read(self.master, 65536):
                    break
            except OSError:
                break
        os.waitpid(self.pid, 0)
        os.close(self.master)


def memory(pid):
    """MiB, proportional."""
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    stop("the kernel does not tell the proportional set size")


class Bell:
    def __init__(self, binary, home):
        self.process = subprocess.Popen(
            [binary / "deskbelld", "--panel", "simulated", "--home", home], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            if (pathlib.Path(home) / "bell.sock").exists():
                return
            time.sleep(0.02)
        stop("the bell does not start")

    def close(self):
        self.process.terminate()
        self.process.wait()


def build(work, name, source, *options):
    file = work / f"{name}.swift"
    file.write_text(source)
    done = subprocess.run(["swiftc", "-O", *options, file, "-o", work / name], capture_output=True, text=True)
    if done.returncode:
        stop(f"the bare program does not compile:\n{done.stderr}")
    return str(work / name)


def questions(shop):
    """Of the shop's own list; without one, three that any shop hears."""
    file = shop / "questions.csv"
    asked = []
    if file.exists():
        with file.open(newline="", encoding="utf-8") as rows:
            asked = [row["question"] for row in csv.DictReader(line for line in rows if not line.startswith("#"))]
    asked = asked or ["when are you open", "how much is a haircut", "where can i park"]
    step = max(1, len(asked) // QUESTIONS)
    return (asked[::step] * QUESTIONS)[:QUESTIONS]


def prompt_of(command):
    """What the counter writes before its cursor, read off a start of its own."""
    terminal = Terminal(command)
    terminal.until(lambda said: said)
    terminal.settle()
    last = re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"\n", terminal.said).replace(b"\r", b"\n").split(b"\n")
    terminal.close()
    prompts = [line for line in last if line.strip()]
    if not prompts:
        stop("the counter shows nothing")
    return prompts[-1]


def main():
    parser = argparse.ArgumentParser(add_help=False, usage="see script/bench-counter --help")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--shop", type=pathlib.Path, default=ROOT / "content")
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.exit_on_error = False
    try:
        options, unknown = parser.parse_known_args()
        if unknown:
            raise argparse.ArgumentError(None, f"it does not know {unknown[0]}")
        if options.runs < 1:
            raise argparse.ArgumentError(None, "--runs is at least 1")
    except argparse.ArgumentError as error:
        print(f"bench-counter: {error}", file=sys.stderr)
        return 64
    binary = options.bin.resolve()
    work = pathlib.Path(tempfile.mkdtemp(prefix="deskbell-bench."))
    bells = []
    try:
        return measure(options, binary, work, bells)
    finally:
        for bell in bells:
            bell.close()
        shutil.rmtree(work, ignore_errors=True)


def measure(options, binary, work, bells):
    programs = [
        ("least", build(work, "least", WITHOUT, "-static-stdlib")),
        ("static", build(work, "static", WITH_FOUNDATION, "-static-stdlib")),
        ("bare", build(work, "bare", WITH_FOUNDATION)),
    ]

    def counter(home):
        return [str(binary / "deskbell"), "counter", "--stoppable", "--shop", str(options.shop), "--home", str(home)]

    def home(name):
        path = work / name
        path.mkdir()
        bells.append(Bell(binary, path))
        return path

    kept = home("kept")
    prompt = prompt_of(counter(kept))

    names = ["least", "static", "bare", "fresh home", "kept home"]
    starts, worked = {name: [] for name in names}, {name: [] for name in names}
    for run in range(options.runs):
        for name, program in programs:
            terminal = Terminal([program])
            starts[name].append(terminal.until(lambda said: b"\n" in said))
            worked[name].append(terminal.processor())
            terminal.close()
        fresh = home(f"fresh{run}")
        for name, place in (("fresh home", fresh), ("kept home", kept)):
            terminal = Terminal(counter(place))
            starts[name].append(terminal.until(lambda said: prompt in said))
            worked[name].append(terminal.processor())
            terminal.settle()
            terminal.close()
        bells.pop().close()

    pss = {name: [] for name in ("least", "static", "bare", "at the prompt", "after ten questions", "bell")}
    for run in range(3):
        for name, program in programs:
            terminal = Terminal([program])
            terminal.until(lambda said: b"\n" in said)
            pss[name].append(memory(terminal.pid))
            terminal.close()
        terminal = Terminal(counter(kept))
        terminal.until(lambda said: prompt in said)
        terminal.settle()
        pss["at the prompt"].append(memory(terminal.pid))
        for question in questions(options.shop):
            terminal.type(question + "\r")
            terminal.until(lambda said: said)
            terminal.settle()
        pss["after ten questions"].append(memory(terminal.pid))
        pss["bell"].append(memory(bells[0].process.pid))
        terminal.close()

    start = {name: statistics.median(values) * 1000 for name, values in starts.items()}
    processor = {name: statistics.median(values) * 1000 for name, values in worked.items()}
    mib = {name: statistics.median(values) for name, values in pss.items()}
    bare = (
        ("least", "bare static program, without Foundation"), ("static", "bare static program, with Foundation"),
        ("bare", "bare program, with Foundation"),
    )
    over = []

    def judge(what, found, bound, unit):
        word = "pass" if found <= bound else "FAIL"
        if word == "FAIL":
            over.append(what)
        print(f"  {what:<44}{found:8.1f}{unit}   held to {bound:6.1f}{unit}   {word}")

    print(f"Start to the first line or prompt, median of {options.runs}, milliseconds; load {os.getloadavg()[0]:.1f}")
    print(f"  {'':<44}{'passed':>10}{'shortest':>10}{'longest':>10}{'of it on a processor':>23}")
    for name, label in (*bare, ("fresh home", "deskbell counter, fresh home"), ("kept home", "deskbell counter, kept home")):
        values = [value * 1000 for value in starts[name]]
        print(f"  {label:<44}{start[name]:>10.1f}{min(values):>10.1f}{max(values):>10.1f}{processor[name]:>23.1f}")
    print("Proportional set size, median of 3")
    for name, label in (
        *bare, ("at the prompt", "deskbell counter, at the prompt"),
        ("after ten questions", "deskbell counter, after ten questions"), ("bell", "deskbelld, after ten questions"),
    ):
        print(f"  {label:<44}{mib[name]:>10.1f} MiB")
    print("Ratios and differences")
    for name in ("fresh home", "kept home"):
        judge(f"start, {name}, to the bare program", start[name] / start["bare"], START_FACTOR, " × ")
        print(f"    on a processor {processor[name] / processor['bare']:.1f} ×;"
              f" to the bare static one {start[name] / start['static']:.1f} ×, on a processor {processor[name] / processor['static']:.1f} ×")
    judge("counter at the prompt, over the bare program", mib["at the prompt"] - mib["bare"], COUNTER_MIB, " MiB")
    judge("counter after ten questions, over it", mib["after ten questions"] - mib["bare"], COUNTER_MIB, " MiB")
    judge("deskbelld, over the bare static, no Foundation", mib["bell"] - mib["least"], DAEMON_MIB, " MiB")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
