"""The measuring part of script/bench-import."""

import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

ENTRIES, TURNS = 500, 7
WORDS = """price cost open close park bus train card cash colour cut wash dry beard child dog tea coffee voucher student senior friend
 wedding party henna perm curl straight long short grey roots blonde brown black red allergy test scalp mask oil shampoo brand sell gift
 online phone email website cancel move late early wait walk chair ramp toilet music magazine window heating water glass mirror light""".split()


def shop(folder, seed):
    draw = random.Random(seed)
    os.makedirs(folder)
    with open(folder + "/shop.yaml", "w") as file:
        file.write("name: Bench\ntime_zone: Europe/Berlin\nhours: Mon-Fri 9-18\n")
    with open(folder + "/faq.csv", "w") as file:
        file.write("id,question,also_asked,answer\n")
        for n in range(ENTRIES):
            own = draw.sample(WORDS, 4)
            ways = [f"what about {own[0]} and {own[1]} {n}", f"{own[1]} {own[2]} {n} please", f"is there {own[3]} {own[0]} {n}"]
            file.write(f"e-{n},{ways[0]}?,{ways[1]} | {ways[2]},\"Yes: {' '.join(own)}, {seed}.\"\n")


def run(deskbell, home, *arguments):
    began = time.perf_counter()
    done = subprocess.run([deskbell, *arguments, "--home", home], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(arguments)} ended with {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout, (time.perf_counter() - began) * 1000


def main():
    deskbell = sys.argv[1]
    work = tempfile.mkdtemp(prefix="deskbell-bench.")
    home = work + "/home"
    shop(work + "/a", 1)
    shop(work + "/b", 2)
    # Fitted beforehand, so that the import below is the import alone.
    for name in "ab":
        run(deskbell, home, "shop", "check", work + "/" + name)
    run(deskbell, home, "shop", "import", work + "/a", "--yes")
    imports, reads = [], []
    for turn in range(TURNS):
        name = "ba"[turn % 2]
        reads.append(run(deskbell, home, "shop", "show", "--shop", work + "/" + name)[1])
        text, took = run(deskbell, home, "shop", "import", work + "/" + name, "--yes", "--json")
        imports.append(took - json.loads(text)["milliseconds"]["fit"])
    read, whole = statistics.median(reads), statistics.median(imports)
    ratio = whole / read
    print(f"{ENTRIES} entries × 3: reading and parsing {read:.0f} ms (deskbell shop show), import without the fit {whole:.0f} ms: {ratio:.1f} × (held to 5)")

    # The counter answers while a third shop is fitted and installed.
    shop(work + "/c", 3)
    ask = subprocess.Popen([deskbell, "ask", "--json", "--home", home], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def answer():
        began = time.perf_counter()
        ask.stdin.write(f"what about {random.choice(WORDS)} and {random.choice(WORDS)}\n")
        ask.stdin.flush()
        ask.stdout.readline()
        return (time.perf_counter() - began) * 1000

    answer()
    calm, busy, took = [answer() for _ in range(200)], [], []
    importing = threading.Thread(target=lambda: took.append(run(deskbell, home, "shop", "import", work + "/c", "--yes")[1]))
    importing.start()
    while importing.is_alive():
        busy.append(answer())
        time.sleep(0.01)
    ask.stdin.close()
    ask.wait()
    worst = max(busy) - statistics.median(calm)
    print(
        f"import with the fit {took[0]:.0f} ms; an answer alone {statistics.median(calm):.1f} ms (median of {len(calm)}), meanwhile "
        f"{statistics.median(busy):.1f} ms, at worst {max(busy):.1f} ms of {len(busy)}: delayed by {worst:.0f} ms (held to 50)")
    shutil.rmtree(work)
    sys.exit(0 if ratio <= 5 and worst <= 50 else 1)


main()
