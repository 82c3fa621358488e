"""Measures how well and how fast questions are understood; see script/bench-answers, which starts this.

What is understood is the mean over seeds, which draw the phrasings an entry has (and the entries of the small shop); slips have a seed of their
own. The speed is that of 2,000 questions asked one by one through a pipe, the pipe included.
"""
import argparse
import csv
import importlib.util
import os
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import time

SEEDS = (0, 1, 2)
SLIPS_SEED = 12345

# (name, set, phrasings an entry, entries, {figure: (must, aim)}); “slips acc1” is acc1 with slips in the questions.
CASES = [
    ("CLINC150 k=5", "clinc150", 5, None, {"acc1": (80, 84), "slips acc1": (78, 82), "auroc": (92, 95)}),
    ("CLINC150 k=10", "clinc150", 10, None, {"acc1": (86.5, 90), "slips acc1": (84.5, 88), "auroc": (94, 96)}),
    ("BANKING77 k=10", "banking77", 10, None, {"acc1": (79.5, 84), "slips acc1": (78, 82)}),
    ("HWU64 k=10", "hwu64", 10, None, {"acc1": (77.5, 81), "slips acc1": (76, 79)}),
    ("shop of 30, k=5", "clinc150", 5, 30,
     {"acc1": (91, 94), "acc3": (97, 99), "kept": (91, 93), "rejected": (80, 90), "wrong": (6, 3)}),
]
QUICK = ("CLINC150 k=5", "shop of 30, k=5")
broken = []


def judge(name, value, must, aim, less=False, unit=""):
    """One line: the figure, and whether it is what it must be."""
    holds, aims = (value <= must, value <= aim) if less else (value >= must, value >= aim)
    if not holds:
        broken.append(name)
    sign, verdict = "≤" if less else "≥", "aim reached" if aims else "holds" if holds else "DOES NOT HOLD"
    print(f"  {name:44} {value:8.2f}{unit}   must {sign} {must}{unit}, aim {sign} {aim}{unit}: {verdict}", flush=True)


def module(path):
    spec = importlib.util.spec_from_file_location("score", path)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def understood(score, a):
    engines = [("fts5", score.fts5)]
    if not a.without_encoder:
        import encoder

        engines.append(("minilm", encoder.engine()))
    engines.append(("deskbell", lambda shop, texts: score.deskbell(a.deskbell, shop, texts)))
    seeds = SEEDS[:1] if a.quick else SEEDS
    for name, folder, k, count, targets in CASES:
        if a.quick and name not in QUICK:
            continue
        print(f"{name}, seeds {', '.join(map(str, seeds))}; slips, seed {SLIPS_SEED}", flush=True)
        folder = os.path.join(a.eval, folder)
        train, test = score.tsv(f"{folder}/train.tsv"), score.tsv(f"{folder}/val.tsv")
        far = f"{folder}/val-out-of-scope.tsv"
        outside = [t for _, t in score.tsv(far)] if os.path.exists(far) else []
        ours = {}
        for prefix in ("", "slips "):
            sums = {}
            for seed in seeds:
                labels = sorted({l for l, _ in train})
                if count:
                    labels = sorted(random.Random(seed).sample(labels, count))
                shop = score.draw([x for x in train if x[0] in labels], k, seed)
                inside = [x for x in test if x[0] in labels]
                texts = [t for _, t in inside] + outside
                if prefix:
                    rng = random.Random(SLIPS_SEED)
                    texts = [score.typo(t, rng) for t in texts]
                for engine, answer in engines:
                    results, seconds = answer(shop, texts)
                    for key, value in score.figures(results, [l for l, _ in inside], outside, seconds).items():
                        sums.setdefault(engine, {}).setdefault(key, []).append(value)
            for engine, figures in sums.items():
                means = {key: sum(v) / len(v) for key, v in figures.items() if key != "us"}
                print(f"  {prefix + engine:16} " + "  ".join(f"{key} {value:.1f}" for key, value in means.items()), flush=True)
                if engine == "deskbell":
                    ours.update({prefix + key: value for key, value in means.items()})
        for key, (must, aim) in targets.items():
            judge(f"{name}: {key}", ours[key], must, aim, less=key == "wrong")


def write_shop(shop):
    home = tempfile.mkdtemp(prefix="bench.")
    os.makedirs(home + "/shop")
    with open(home + "/shop/faq.csv", "w", newline="", encoding="utf8") as f:
        w = csv.writer(f)
        w.writerow(["id", "question", "also_asked", "answer", "language"])
        for label, p in shop.items():
            w.writerow([label, p[0].replace("|", " "), " | ".join(x.replace("|", " ") for x in p[1:]), "An answer.", "en"])
    return home


def shop_of(score, a, entries):
    """`entries` entries with ten phrasings each; beyond CLINC150's own 150, of its questions in any order: the work is the same."""
    train = score.tsv(f"{a.eval}/clinc150/train.tsv")
    if entries == 150:
        return score.draw(train, 10, 0)
    lines = [t for _, t in train]
    random.Random(1).shuffle(lines)
    return {f"entry-{i}": lines[10 * i : 10 * i + 10] for i in range(entries)}


def run(command, text=""):
    """(seconds, peak memory in MB) of a program that is given `text`."""
    with tempfile.TemporaryFile("w+") as source:
        source.write(text)
        source.seek(0)
        began = time.perf_counter()
        child = subprocess.Popen(command, stdin=source, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(command)} ended with {child.returncode}")
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def resident(process):
    """MB, of a process that runs."""
    return int(next(l.split()[1] for l in open(f"/proc/{process.pid}/status") if l.startswith("VmRSS"))) / 1024


def speed(score, a):
    """Both engines answer the same 2,000 questions one by one, in turns of 100, so that whatever else the machine does hits both."""
    print("Speed: the same 2,000 questions (seed 2) in turns of 100; the shops by seeds 0 and 1", flush=True)
    questions = [t for _, t in random.Random(2).sample(score.tsv(f"{a.eval}/clinc150/val.tsv"), 2000)]
    for entries, must, aim in ((150, 0.4, 0.15), (500, 1, 0.4)):
        shop = shop_of(score, a, entries)
        home = write_shop(shop)
        db = sqlite3.connect(":memory:")
        db.execute("CREATE VIRTUAL TABLE f USING fts5(l UNINDEXED, t, tokenize='porter')")
        db.executemany("INSERT INTO f VALUES(?,?)", [(l, t) for l, p in shop.items() for t in p])
        places = ["--home", home, "--shop", home + "/shop"]
        _, without = run([a.deskbell, "shop", "show", *places])
        run([a.deskbell, "ask", "--json", *places], "hello\n")  # fitted, and kept
        ask = subprocess.Popen([a.deskbell, "ask", "--json", *places], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        ours, theirs = [], []

        def ours_asked(question):
            ask.stdin.write(question + "\n")
            ask.stdin.flush()
            ask.stdout.readline()

        ours_asked("hello")
        for at in range(0, len(questions), 100):
            for question in questions[at : at + 100]:
                began = time.perf_counter()
                ours_asked(question)
                ours.append(time.perf_counter() - began)
            for question in questions[at : at + 100]:
                began = time.perf_counter()
                query = " OR ".join('"%s"' % w for w in re.findall(r"\w+", question)) or '"?"'
                db.execute("SELECT l, bm25(f) FROM f WHERE f MATCH ? ORDER BY 2 LIMIT 50", (query,)).fetchall()
                theirs.append(time.perf_counter() - began)
        memory = resident(ask)
        ask.stdin.close()
        ask.wait()
        ours.sort()
        theirs.sort()
        at = lambda values, share: values[int(len(values) * share)] * 1e6
        print(
            f"  {entries} entries × 10, median / p99: deskbell {at(ours, .5):.0f} / {at(ours, .99):.0f} µs, "
            f"fts5 {at(theirs, .5):.0f} / {at(theirs, .99):.0f} µs", flush=True)
        judge(f"{entries} entries × 10: p99 against FTS5's", at(ours, 0.99) / at(theirs, 0.99), must, aim, less=True, unit=" ×")
        if entries == 150:
            # Everything that “ask” has and “shop show” has not: the table's pages, the engine, and the code that uses them.
            judge("memory the engine adds, table included", memory - without, 25, 15, less=True, unit=" MB")


def fit(score, a):
    print("Fit: from nothing kept; seed 1", flush=True)
    for entries, must, aim in ((150, 1, 0.2), (500, 10, 10)):
        home = write_shop(shop_of(score, a, entries))
        ask = [a.deskbell, "ask", "--json", "--home", home, "--shop", home + "/shop"]
        first, peak = run(ask, "hello\n")
        again, kept = run(ask, "hello\n")
        judge(f"fit of {10 * entries:,} phrasings, kept on disk", first - again, must, aim, less=True, unit=" s")
        if entries == 500:
            judge("memory of that fit, over the program with it kept", peak - kept, 150, 150, less=True, unit=" MB")
            print(f"  the whole program: {peak:.0f} MB while it fits, {kept:.0f} MB with the fit kept", flush=True)
    table = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Sources/Answers/Resources/english.table")
    judge("table on disk", os.path.getsize(table) / 1e6, 12.5, 4, less=True, unit=" MB")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("deskbell")
    arguments.add_argument("eval")
    arguments.add_argument("--quick", action="store_true")
    arguments.add_argument("--without-encoder", action="store_true")
    arguments.add_argument("--only", choices=("speed", "fit", "understood"))
    a = arguments.parse_args()
    score = module(os.path.join(a.eval, "score.py"))
    for name, part in (("speed", speed), ("fit", fit), ("understood", understood)):
        if a.only in (None, name):
            part(score, a)
    if broken:
        print("Does not hold: " + "; ".join(broken))
        sys.exit(1)
    print("Every “must” holds.")


if __name__ == "__main__":
    main()
