"""Counters on pseudo-terminals, a bell beside them, and a machine whose clock and card can be made wrong: for soak.py and appliance.py."""
import fcntl
import mmap
import os
import pathlib
import re
import select
import signal
import struct
import subprocess
import termios
import time

# Sequences that a terminal's own drawing is made of; what else is below a space has come from somebody's keys.
# Of the Linux console, “all plain” ends with a shift-in.
DRAWING = re.compile(rb"\x1b\[[0-9;?]*m\x0f?|\x1b\[[0-9;?]*[A-Za-z]|\x1b[()][A-Z0-9]|\x1b[=>78M]")
STRAY = re.compile(rb"[\x00-\x06\x0b-\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]")


def stray_bytes(shown):
    """Control characters and marks of direction that reached a screen or a log."""
    return STRAY.findall(DRAWING.sub(b"", shown))


class Machine:
    """Laid out as in Tests/FaultyMachine/include/faulty_machine.h."""

    def __init__(self, folder, library):
        self.path = folder / "machine"
        self.path.write_bytes(bytes(40))
        self.file = open(self.path, "r+b")
        self.memory = mmap.mmap(self.file.fileno(), 40)
        self.environment = {"LD_PRELOAD": str(library), "FAULTY_MACHINE": str(self.path), "FAULTY_FILES": "deskbell.sqlite"}

    def _get(self, place):
        return struct.unpack_from("q", self.memory, place * 8)[0]

    def _add(self, place, value):
        struct.pack_into("q", self.memory, place * 8, self._get(place) + value)

    def pass_time(self, seconds):
        """Both clocks go on, as if somebody had waited."""
        self._add(0, int(seconds * 1000))
        self._add(1, int(seconds * 1000))

    def set_clock(self, seconds):
        """The wall clock alone jumps."""
        self._add(0, int(seconds * 1000))

    @property
    def now(self):
        return time.time() + self._get(0) / 1000


class Bell:
    def __init__(self, binary, home, environment, log):
        self.log = open(log, "ab")
        self.process = subprocess.Popen(
            [str(binary / "deskbelld"), "--panel", "simulated", "--home", str(home)], env=environment, stdin=subprocess.DEVNULL,
            stdout=self.log, stderr=self.log)
        for _ in range(500):
            if (home / "bell.sock").exists():
                return
            time.sleep(0.02)
        raise RuntimeError("the bell does not start")

    def rest(self):
        """Waits until none of its threads runs or waits for the card."""
        quiet = 0
        while quiet < 3:
            states = [stat.read_text().rpartition(")")[2].split()[0] for stat in pathlib.Path(f"/proc/{self.process.pid}/task").glob("*/stat")]
            quiet = quiet + 1 if set(states) <= {"S"} else 0
            time.sleep(0.005)

    def close(self):
        self.process.terminate()
        self.process.wait()


class Counter:
    """One visit. The terminal's name is its own: the first that a session's leader opens becomes its controlling terminal."""

    def __init__(self, command, environment, log, columns=80, rows=25):
        self.master, slave = os.openpty()
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        name = os.ttyname(slave)
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 0, 1),
            (os.POSIX_SPAWN_OPEN, 2, str(log), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600),
        ]
        self.pid = os.posix_spawn(command[0], command, environment, file_actions=actions, setsid=True)
        os.close(slave)
        self.shown = self.unseen = b""
        self.stray = []
        self.near = b""
        self.code = None

    def read(self, timeout):
        """Whether something came within `timeout` seconds."""
        if not select.select([self.master], [], [], timeout)[0]:
            return False
        try:
            piece = os.read(self.master, 65536)
        except OSError:
            return False
        # A sequence or a character may be cut in two: the last few bytes are looked at with what follows them.
        unseen = self.unseen + piece
        cut = unseen.rfind(b"\x1b", max(0, len(unseen) - 16))
        sequence = DRAWING.match(unseen, cut) if cut >= 0 else None
        # One that is whole so far may go on: “all plain” of the Linux console ends with a shift-in.
        if cut < 0 or sequence and sequence.end() < len(unseen):
            character = re.search(rb"[\xc0-\xff][\x80-\xbf]*$", unseen)
            cut = character.start() if character else len(unseen)
        if strays := stray_bytes(unseen[:cut]):
            self.stray += strays
            self.near = self.shown[-300:] + unseen[:cut]
        self.unseen = unseen[cut:]
        self.shown = (self.shown + piece)[-200_000:]
        return bool(piece)

    def settle(self, quiet=0.05):
        while self.read(quiet):
            pass

    def until(self, texts, timeout=20):
        """Whether one of the texts, parted by |, was shown since the last call."""
        end = time.monotonic() + timeout
        wanted = re.compile("|".join(re.escape(text) for text in texts.split("|")).encode())
        while not (found := wanted.search(self.shown)):
            if time.monotonic() > end or not self.read(0.2) and not self.is_running:
                return False
        self.shown = self.shown[found.end():]
        return True

    @property
    def text(self):
        """What was shown, as words."""
        return " ".join(DRAWING.sub(b" ", self.shown).decode(errors="replace").replace("─", "").split())

    def type(self, data):
        data = data if isinstance(data, bytes) else data.encode()
        while data and self.is_running:
            if select.select([], [self.master], [], 0.2)[1]:
                data = data[os.write(self.master, data[:256]):]
            self.read(0)

    @property
    def is_running(self):
        if self.code is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.code = os.waitstatus_to_exitcode(status)
        return self.code is None

    def wait(self, timeout=10):
        end = time.monotonic() + timeout
        while self.is_running and time.monotonic() < end:
            self.read(0.02)
        return self.code

    def close(self):
        if self.is_running:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.master)


def status_of(pid):
    """Resident kilobytes and open descriptors."""
    text = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", text).group(1)), len(os.listdir(f"/proc/{pid}/fd"))
