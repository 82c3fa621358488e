"""The hand that plugs USB sticks into the guest and pulls them out: told by the guest, through QEMU's own protocol (QMP).

    python3 stick.py SAID QMP FOLDER

Follows what the guest says in the file SAID and does what it is told on lines of its own:

    RIG STICK plug NAME        a fresh copy of FOLDER/NAME.img becomes a stick
    RIG STICK pull MS          pulled so many milliseconds later, whatever it is doing then
    RIG STICK done             all that is done with it is done: how long that takes is known then
    RIG STICK pull sometime    pulled at any moment of that time, and a little after
    RIG STICK keep NAME        what is on the stick that was pulled last becomes FOLDER/NAME.img
    RIG STICK fill NAME FROM   FOLDER/NAME.img is FOLDER/FROM.img with the files of FOLDER/NAME in a folder “shop”
"""

import json
import os
import random
import shutil
import socket
import subprocess
import sys
import time

said, qmp, folder = sys.argv[1:4]
plugged = os.path.join(folder, "plugged.img")


class Machine:
    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        for _ in range(600):
            try:
                self.socket.connect(path)
                break
            except OSError:
                time.sleep(0.1)
        self.lines = self.socket.makefile("r")
        self.lines.readline()
        self.do("qmp_capabilities")
        self.since, self.longest = time.monotonic(), 0

    def do(self, command, **arguments):
        request = {"execute": command}
        if arguments:
            request["arguments"] = arguments
        self.socket.sendall(json.dumps(request).encode() + b"\n")
        while True:
            answer = self.next()
            if "error" in answer:
                raise RuntimeError(f"{command}: {answer['error']['desc']}")
            if "return" in answer:
                return

    def next(self):
        line = self.lines.readline()
        if not line:
            raise EOFError
        return json.loads(line)

    def plug(self, image):
        shutil.copyfile(image, plugged)
        self.do("blockdev-add", driver="raw", **{"node-name": "stick"}, file={"driver": "file", "filename": plugged})
        self.do("device_add", driver="usb-storage", id="stick", bus="xhci.0", drive="stick")
        self.since = time.monotonic()

    def done(self):
        self.longest = max(self.longest, time.monotonic() - self.since)

    def pull(self, seconds):
        time.sleep(seconds)
        self.do("device_del", id="stick")
        while True:
            event = self.next()
            if event.get("event") == "DEVICE_DELETED" and event["data"].get("device") == "stick":
                break
        self.do("blockdev-del", **{"node-name": "stick"})


def fill(name, base):
    image, files = os.path.join(folder, name + ".img"), os.path.join(folder, name)
    shutil.copyfile(os.path.join(folder, base + ".img"), image)
    # The partition begins at one megabyte.
    subprocess.run(["mmd", "-i", image + "@@1M", "::shop"], check=True)
    for file in sorted(os.listdir(files)):
        subprocess.run(["mcopy", "-i", image + "@@1M", os.path.join(files, file), "::shop/"], check=True)


def follow(path):
    with open(path) as file:
        line = ""
        while True:
            line += file.readline()
            if line.endswith("\n"):
                yield line.rstrip("\r\n")
                line = ""
            else:
                time.sleep(0.02)


machine = None
for line in follow(said):
    if line.startswith("RIG END"):
        break
    words = line.split()
    if words[:2] != ["RIG", "STICK"]:
        continue
    if machine is None:
        machine = Machine(qmp)
    try:
        match words[2:]:
            case ["plug", name]:
                machine.plug(os.path.join(folder, name + ".img"))
            case ["pull", "sometime"]:
                machine.pull(random.uniform(0, machine.longest * 1.15))
            case ["pull", wait]:
                machine.pull(int(wait) / 1000)
            case ["done"]:
                machine.done()
            case ["keep", name]:
                shutil.copyfile(plugged, os.path.join(folder, name + ".img"))
            case ["fill", name, base]:
                fill(name, base)
    except EOFError:
        break
    except (RuntimeError, subprocess.CalledProcessError) as error:
        print(f"stick: {error}", file=sys.stderr, flush=True)
