"""The work of “script/bench-diary kills”: kill -9 of the real counter at random moments while a customer books.

Plain lines in, plain lines out, one process a customer, as script/run has it. A booking counts as acknowledged when its code was on the screen.
Afterwards every acknowledged booking must be in the diary, once; none may overlap another; the file must be whole.
"""
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

MONTHS = "January February March April May June July August September October November December".split()
SHOP = """name: Bench
time_zone: Europe/Berlin
languages: [en]
hours:
  Mon-Sun: 8:00-20:00
"""
SERVICES = """services:
  - id: trim
    name: Trim
    duration: 15
people:
  - {id: ada, name: Ada}
  - {id: bea, name: Bea}
  - {id: cleo, name: Cleo}
booking:
  notice: 60 min
  ahead: 60 days
  starts_every: 15 min
"""
CODE = re.compile(r"code is (\d{3} \d{3})")


def main():
    binary, kills, seed = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1 << 30)
    print(f"kill -9 of the counter: {kills} random moments while booking, seed {seed}", flush=True)
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="deskbell-kills.") as folder:
        home, shop = pathlib.Path(folder, "home"), pathlib.Path(folder, "shop")
        shop.mkdir()
        (shop / "shop.yaml").write_text(SHOP)
        (shop / "services.yaml").write_text(SERVICES)
        environment = {"DESKBELL_HOME": str(home), "DESKBELL_SHOP": str(shop), "PATH": "/usr/bin:/bin"}

        def visit(number, after):
            """What one customer saw until the counter was killed; the seconds it lived."""
            day = time.localtime(time.time() + 86400 * dice.randrange(2, 55))
            at = f"{dice.randrange(8, 20)}:{dice.choice(['00', '15', '30', '45'])}"
            lines = f"book a trim with {dice.choice(['Ada', 'Bea', 'Cleo'])} on {day.tm_mday} {MONTHS[day.tm_mon - 1]} at {at}\n"
            lines += f"Customer {number}\n030 {5_000_000 + number}\n1\n"
            with tempfile.TemporaryFile() as seen:
                began = time.monotonic()
                counter = subprocess.Popen(
                    [binary / "deskbell", "counter"], env=environment, stdin=subprocess.PIPE, stdout=seen, stderr=subprocess.DEVNULL)
                try:
                    counter.stdin.write(lines.encode())
                    counter.stdin.close()
                    counter.wait(timeout=after)
                except subprocess.TimeoutExpired:
                    counter.kill()
                    counter.wait()
                except BrokenPipeError:
                    counter.wait()
                lived = time.monotonic() - began
                seen.seek(0)
                return seen.read().decode(errors="replace"), lived, counter.returncode

        # How long a whole visit takes here, so that the moments cover all of it.
        whole = []
        for number in range(5):
            said, lived, code = visit(number, 60)
            if code != 0 or not CODE.search(said):
                print(f"the counter does not book in one go (exit {code}). It said:\n{said}")
                return 70
            whole.append((CODE.search(said)[1], lived))
        longest = max(lived for _, lived in whole) * 1.1
        promised, killed = [code for code, _ in whole], 0
        for number in range(5, 5 + kills):
            said, _, code = visit(number, dice.uniform(0.02, longest))
            killed += code == -9
            promised += CODE.findall(said)

        def ask(*words):
            done = subprocess.run([binary / "deskbell", *words, "--json"], env=environment, capture_output=True, text=True)
            return json.loads(done.stdout)

        kept = [booking["code"] for booking in ask("bookings", "list") if booking["status"] == "booked"]
        lost = [code for code in promised if code.replace(" ", "") not in kept]
        doubled = len(kept) - len(set(kept))
        faults = [f"{found['section']}: {found['message']}" for found in ask("doctor") if found["section"] in ("ledger", "diary") and found["severity"] != "fine"]
        print(f"killed {killed} of {kills} (the others were done), acknowledged {len(promised)}, in the diary {len(kept)}")
        print(f"lost {len(lost)}, doubled {doubled}, faults {len(faults)}")
        for fault in faults[:5]:
            print(fault)
        fine = not lost and not doubled and not faults and killed > 0
        print("pass" if fine else "FAIL")
        return 0 if fine else 1


sys.exit(main())
