"""The guest of script/boot, from outside: its power, its keyboard, its screen, and a root shell on a line of its own."""

import atexit
import json
import os
import re
import select
import socket
import subprocess
import time


class Guest:
    def __init__(self, work, kernel, append, memory=512, devices=()):
        self.work = work
        self.begun = time.monotonic()
        self.log = open(f"{work}/qemu.log", "ab")
        shell, monitor = f"{work}/shell.sock", f"{work}/monitor.sock"
        for path in (shell, monitor):
            if os.path.exists(path):
                os.remove(path)
        # What the guest flushes stays in this machine's memory: QEMU ends in good order, and a disk that is busy here is no fault there.
        disks = [f"file={work}/{name}.img,format=raw,if=virtio,cache=unsafe" for name in ("root", "data", "second")]
        self.process = subprocess.Popen(
            ["nice", "-n", "5", "qemu-system-x86_64", "-accel", "tcg", "-M", "q35", "-m", str(memory), "-smp", "1", "-display", "none",
             "-no-reboot", "-nodefaults", "-no-user-config", "-kernel", kernel, "-initrd", f"{work}/initramfs.cpio",
             *[word for disk in disks for word in ("-drive", disk)],
             "-device", "bochs-display", "-device", "i6300esb", "-device", "qemu-xhci,id=usb", "-rtc", "base=utc",
             *devices,
             "-serial", f"file:{work}/kernel.log", "-serial", f"unix:{shell},server=on,wait=off",
             "-qmp", f"unix:{monitor},server=on,wait=off",
             "-append", f"console=tty0 console=ttyS0 quiet loglevel=3 panic=-1 mitigations=off no_timer_check {append}"],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)
        atexit.register(self.process.kill)
        self.monitor = self._connect(monitor)
        self._read_monitor()
        self.ask("qmp_capabilities")
        self.shell = self._connect(shell)
        self.said = b""
        self.count = 0

    def _connect(self, path):
        for _ in range(200):
            try:
                made = socket.socket(socket.AF_UNIX)
                made.connect(path)
                return made
            except OSError:
                made.close()
                time.sleep(0.05)
        raise RuntimeError(f"QEMU does not answer at {path}: see {self.work}/qemu.log")

    def _read_monitor(self):
        text = b""
        while not text.endswith(b"\n"):
            got = self.monitor.recv(65536)
            if not got:
                raise RuntimeError("QEMU is gone")
            text += got
        return [json.loads(line) for line in text.splitlines()]

    def ask(self, command, **arguments):
        self.monitor.sendall(json.dumps({"execute": command, "arguments": arguments}).encode() + b"\n")
        while True:
            for answer in self._read_monitor():
                if "error" in answer:
                    raise RuntimeError(f"{command}: {answer['error']['desc']}")
                if "return" in answer:
                    return answer["return"]

    def wait_for_shell(self, limit=300):
        end = time.monotonic() + limit
        while time.monotonic() < end:
            if self.run("true", limit=5, quiet=True)[0] == 0:
                self.run("stty -F /dev/ttyS1 -echo -onlcr; PS1=; PS2=; HISTFILE=; set +o history; bind 'set enable-bracketed-paste off' 2>/dev/null")
                return
        raise RuntimeError(f"the guest came to no shell in {limit} s:\n{self.last_words()}")

    def run(self, command, limit=120, quiet=False):
        """Runs a command as root. Returns its exit code and what it said; None where it did not end in time."""
        self.count += 1
        # Marks before and after, each sent in two halves: what the terminal echoes of the line is no answer.
        begin, mark = f"<<{self.count}[", f"<<{self.count}:"
        self.shell.sendall(f"echo \"<<\"\"{self.count}[\"; {{ {command}\n}} </dev/null 2>&1; code=$?; echo; echo \"<<\"\"{self.count}:$code>>\"\n".encode())
        said, end = b"", time.monotonic() + limit
        while time.monotonic() < end:
            ready, _, _ = select.select([self.shell], [], [], 0.5)
            if ready:
                got = self.shell.recv(65536)
                if not got:
                    # On a machine with too much else to do the guest's systemd may come too late for its watchdog.
                    raise RuntimeError(f"the guest is gone, by its watchdog or switched off, during “{command}”:\n{self.last_words()}")
                said += got
            found = re.search(re.escape(mark).encode() + rb"(\d+)>>", said)
            if found:
                text = said[: found.start()].decode(errors="replace").replace("\r", "")
                return int(found.group(1)), text.rpartition(begin)[2].strip()
        if not quiet:
            raise RuntimeError(f"“{command}” did not end in {limit} s: {said[-300:]!r}")
        return None, ""

    def last_words(self):
        """What kernel and QEMU said last: their files are gone with the run."""
        said = b""
        for name in ("kernel.log", "qemu.log"):
            with open(f"{self.work}/{name}", "rb") as file:
                said += b"\n".join(file.read().splitlines()[-15:]) + b"\n"
        return said.decode(errors="replace")

    def text(self, command, limit=120):
        code, text = self.run(command, limit)
        if code != 0:
            raise RuntimeError(f"“{command}” ended with {code}: {text[-600:]}")
        return text

    def until(self, command, limit=120, pause=0.3):
        """Until a command ends with 0. Returns how long that took, or None."""
        begun = time.monotonic()
        while time.monotonic() < begun + limit:
            if self.run(command)[0] == 0:
                return time.monotonic() - begun
            time.sleep(pause)
        return None

    # Keyboard and screen

    def keys(self, *keys, hold=80):
        """Presses keys together, as QEMU names them."""
        self.ask("send-key", keys=[{"type": "qcode", "data": key} for key in keys], **{"hold-time": hold})
        time.sleep(hold / 1000 + 0.05)

    def type(self, text):
        names = {" ": "spc", "\n": "ret", ".": "dot", "/": "slash", "-": "minus"}
        for letter in text:
            if letter.isupper():
                self.keys("shift", letter.lower(), hold=40)
            else:
                self.keys(names.get(letter, letter), hold=40)

    def screen(self):
        """What stands on the first console, as text."""
        # By its width: vcs has no line ends.
        return self.text("width=$(stty size </dev/tty1 | cut -d' ' -f2); fold -b -w ${width:-80} </dev/vcs1 | sed 's/ *$//'")

    def picture(self, name):
        """The screen itself, as (width, height, bytes)."""
        path = f"{self.work}/{name}.ppm"
        self.ask("screendump", filename=path)
        data = open(path, "rb").read()
        header = re.match(rb"P6\s+(\d+)\s+(\d+)\s+255\s", data)
        return int(header.group(1)), int(header.group(2)), data[header.end():]

    # USB sticks

    def plug(self, image, serial):
        """What is written to the stick stays in the image."""
        self.ask("blockdev-add", driver="raw", **{"node-name": serial}, file={"driver": "file", "filename": image})
        self.ask("device_add", driver="usb-storage", id=serial, bus="usb.0", drive=serial, serial=serial, removable=True)

    def pull(self, serial, limit=30):
        """Out of the socket, whatever it is doing: returns when it is gone."""
        self.ask("device_del", id=serial)
        end = time.monotonic() + limit
        while True:
            try:
                return self.ask("blockdev-del", **{"node-name": serial})
            except RuntimeError:
                # In use until the guest's kernel has noticed.
                if time.monotonic() > end:
                    raise
                time.sleep(0.02)

    def end(self, limit=90):
        """Shuts down in an orderly way."""
        try:
            self.shell.sendall(b"systemctl poweroff\n")
            self.process.wait(limit)
        except (OSError, subprocess.TimeoutExpired):
            self.process.kill()
        self.process.wait()


def differing(one, other):
    """The share of pixels in which two pictures differ."""
    if one[:2] != other[:2]:
        return 1.0
    a, b = one[2], other[2]
    pixels = len(a) // 3
    return sum(a[i:i + 3] != b[i:i + 3] for i in range(0, len(a), 3)) / pixels
