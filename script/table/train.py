"""Distils a teacher's sentence vectors into an additive table. usage: train.py CACHE OUT.npz [--size 128] [--epochs 5] …

CACHE holds vocab.json, texts.json and the teacher's vectors of both (encode.py, bridge.py): vocab.npy, texts.npy. The student's vector of a line is the sum of its
features' rows, normalised; it is taught to point where the teacher's does (in the teacher's first principal directions), to keep the
teacher's similarities between sentences, and to find its own sentence among the others of a batch.
"""
import argparse
import json
import random
import time

import numpy
import torch
import torch.nn.functional as F

from features import Features, slip

torch.set_num_threads(1)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("cache")
    arguments.add_argument("out")
    arguments.add_argument("--size", type=int, default=128)
    arguments.add_argument("--epochs", type=int, default=5)
    arguments.add_argument("--pair-bits", type=int, default=15)
    arguments.add_argument("--group-bits", type=int, default=15)
    arguments.add_argument("--rate", type=float, default=4e-3)
    arguments.add_argument("--slips", type=float, default=0.25, help="share of sentences seen with a keyboard slip")
    arguments.add_argument("--similarity", type=float, default=4)
    arguments.add_argument("--contrast", type=float, default=0.1)
    arguments.add_argument("--heat", type=float, default=20)
    arguments.add_argument("--start", default="", help="a trained table to go on from, at a lower rate")
    a = arguments.parse_args()
    torch.manual_seed(1)
    rng = random.Random(5)
    vocabulary, texts = json.load(open(f"{a.cache}/vocab.json")), json.load(open(f"{a.cache}/texts.json"))
    word_vectors = numpy.load(f"{a.cache}/vocab.npy").astype(numpy.float32)
    vectors = numpy.load(f"{a.cache}/texts.npy").astype(numpy.float32)
    # Uncentred: the common direction carries meaning for cosine.
    _, _, directions = numpy.linalg.svd(vectors.T @ vectors / len(vectors))
    directions = directions[: a.size].T
    targets = F.normalize(torch.tensor(numpy.concatenate([vectors @ directions, word_vectors @ directions])), dim=1)
    features = Features(vocabulary, a.pair_bits, a.group_bits)
    begin = time.time()
    everything = texts + vocabulary
    rows = [numpy.array(features.of(t), numpy.int64) for t in everything]
    print(f"features of {len(rows)} texts: {time.time() - begin:.0f} s", flush=True)

    # Start: the teacher's vector of each word alone, frequent words quieter.
    rank = numpy.arange(len(vocabulary))
    quiet = rank / (rank + 60.0)
    weights = torch.randn(features.rows, a.size) * 0.002
    weights[: features.word_count] = targets[len(texts) :] * torch.tensor(quiet, dtype=torch.float32)[:, None]
    if a.start:
        weights = torch.tensor(numpy.load(a.start)["weights"])
    bag = torch.nn.EmbeddingBag(features.rows, a.size, mode="sum", sparse=True)
    bag.weight.data = weights
    optimiser = torch.optim.SparseAdam(bag.parameters(), lr=a.rate)

    def batch_of(lists):
        offsets = numpy.cumsum([0] + [len(x) for x in lists[:-1]])
        return torch.from_numpy(numpy.concatenate(lists)), torch.from_numpy(offsets)

    held_out = list(range(0, len(texts), 60))

    def quality():
        with torch.no_grad():
            student = F.normalize(bag(*batch_of([rows[i] for i in held_out])), dim=1)
            cosine = (student * targets[held_out]).sum(1).mean().item()
            upper = torch.triu_indices(len(held_out), len(held_out), 1)
            ours, theirs = (student @ student.T)[upper[0], upper[1]], (targets[held_out] @ targets[held_out].T)[upper[0], upper[1]]
            return round(cosine, 4), round(numpy.corrcoef(ours, theirs)[0, 1], 4)

    print("start", quality(), flush=True)
    skip = set(held_out)
    sentences = [i for i in range(len(texts)) if i not in skip]
    word_items = list(range(len(texts), len(everything)))
    size, step = 512, 0
    steps = a.epochs * ((len(sentences) + len(word_items) // 2) // size)
    dropper = numpy.random.default_rng(2)
    for epoch in range(a.epochs):
        items = sentences + rng.sample(word_items, len(word_items) // 2)
        rng.shuffle(items)
        for at in range(0, len(items) - size + 1, size):
            batch = items[at : at + size]
            lists = []
            for i in batch:
                x = numpy.array(features.of(slip(everything[i], rng)), numpy.int64) if rng.random() < a.slips else rows[i]
                if epoch > 0 and len(x) > 6:
                    x = x[dropper.random(len(x)) > 0.1]
                lists.append(x if len(x) else rows[i])
            student = F.normalize(bag(*batch_of(lists)), dim=1)
            target = targets[batch]
            loss = (1 - (student * target).sum(1)).mean()
            loss = loss + a.similarity * ((student @ student.T - target @ target.T) ** 2).mean()
            if a.contrast:
                loss = loss + a.contrast * F.cross_entropy(student @ target.T * a.heat, torch.arange(size))
            for group in optimiser.param_groups:
                group["lr"] = a.rate * (1 - 0.92 * step / (steps + 1))
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            step += 1
        print(epoch, round(loss.item(), 4), quality(), f"{time.time() - begin:.0f} s", flush=True)
    numpy.savez(a.out, weights=bag.weight.data.numpy(), vocabulary=numpy.array(vocabulary), pair_bits=a.pair_bits, group_bits=a.group_bits)


if __name__ == "__main__":
    main()
