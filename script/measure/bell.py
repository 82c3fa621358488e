"""The row “growth” of script/bench-bell: a million presses, and what they cost deskbelld in memory and descriptors.

The simulated panel is pressed through the socket by many clients, each press resolved, and the slips are filed by the real deskbell whenever
the journal is a third full, as a device does. A finger on a GPIO line may press 16 times a second, which would take 17 hours.
"""
import argparse
import os
import pathlib
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

CLIENTS = 40
# Of the journal's 4,096 places; a press makes two slips.
FILE_EVERY = 700
# In KiB, from the most in the first half to the most in the second: a slow disk makes the bell's queue as large as it ever gets, once; a leak of
# a byte every eight presses would be more.
MOST_GROWTH = 64


def stop(text):
    print(f"bench-bell: {text}", file=sys.stderr)
    sys.exit(1)


class Client:
    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.settimeout(60)
        self.socket.connect(path)
        self.lines = self.socket.makefile("rb")
        if not self.lines.readline().startswith(b"hello deskbelld "):
            stop("the bell did not greet")

    def send(self, requests):
        self.socket.sendall(requests)

    def answer(self):
        return self.lines.readline()


def press(clients, count):
    """That many presses, each resolved before the next; every one must have made a call of its own."""
    ids = set()
    for number in range(count):
        # One after the other: a client may ask 500 times a second.
        client = clients[number % len(clients)]
        client.send(b"1 panel step=press line=call for=1\n2 resolve call=latest as=helped\n")
        if client.answer() != b"1 done\n":
            stop("a press was refused")
        resolved = client.answer()
        if not resolved.startswith(b"2 call "):
            stop(f"a press made no call: {resolved!r}")
        ids.add(resolved.split(b" id=")[1][:36])
    if len(ids) != count:
        stop(f"{count} presses made {len(ids)} calls")


def status(client):
    """Once the disk has what the bell gave it: this presses a hundred times faster than any finger, and a slow disk has a bounded queue."""
    while True:
        client.send(b"3 status\n")
        fields = dict(word.split("=", 1) for word in client.answer().decode().split()[2:])
        if fields["backlog"] == "0":
            return fields
        time.sleep(0.002)


def use(process):
    """Its own memory and descriptors. Not the proportional size: that grows when another program that shares a library ends."""
    fields = {}
    for line in pathlib.Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()[1:]:
        name, value = line.split(":")
        fields[name] = int(value.split()[0])
    return fields["Anonymous"], len(os.listdir(f"/proc/{process}/fd"))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--bin", required=True)
    arguments.add_argument("presses", type=int)
    wish = arguments.parse_args()
    programs = pathlib.Path(wish.bin).resolve()
    with tempfile.TemporaryDirectory(prefix="deskbell-growth.") as home:
        log = open(f"{home}/log", "wb")
        bell = subprocess.Popen([programs / "deskbelld", "--home", home, "--panel", "simulated"], stderr=log)
        try:
            measure(programs, home, bell, wish.presses)
        finally:
            bell.kill()


def measure(programs, home, bell, presses):
    path = f"{home}/bell.sock"
    end = time.monotonic() + 10
    while not os.path.exists(path):
        if time.monotonic() > end:
            stop("the bell did not start")
        time.sleep(0.01)
    clients = [Client(path) for _ in range(CLIENTS)]
    file = [programs / "deskbell", "calls", "list", "--open", "--home", home]
    readings = []
    done = 0
    while done < presses:
        count = min(FILE_EVERY, presses - done)
        press(clients, count)
        done += count
        merged = int(status(clients[0])["merged"])
        filed = subprocess.run(file, capture_output=True, text=True)
        if filed.returncode:
            stop(f"filing failed: {filed.stderr}")
        if done * 20 // presses > len(readings):
            readings.append(use(bell.pid))
    filed, names = count_filed(f"{home}/deskbell.sqlite")
    half = max(1, len(readings) // 2)
    first = max(own for own, _ in readings[:half])
    grown = max(own for own, _ in readings[half:] or readings) - first
    descriptors = {number for _, number in readings}
    fine = grown <= MOST_GROWTH and len(descriptors) == 1 and filed == names == presses and merged == 0
    print(
        f"growth presses={presses} first_half_kb={first} grown_kb={grown} descriptors={min(descriptors)}..{max(descriptors)} "
        f"filed={filed} names={names} merged={merged} {'ok' if fine else 'OVER'}"
    )
    sys.exit(0 if fine else 1)


def count_filed(path):
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as ledger:
        return ledger.execute("SELECT count(*), count(DISTINCT id) FROM handoff WHERE state = 'resolved'").fetchone()


main()
