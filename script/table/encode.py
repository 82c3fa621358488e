"""Encodes sentences with a teacher; one thread. usage: encode.py MODEL_FOLDER TEXTS.json OUT.npy [--only NUMBERS.json]

Mean pooling, as the sentence-transformers teachers are trained; vectors are normalised and kept as float16. bfloat16 arithmetic is
three times as fast on processors that have it and moves a vector by less than 0.5 %.
"""
import json
import os
import sys
import time

import numpy
import torch
from transformers import AutoModel, AutoTokenizer

os.environ["HF_HUB_OFFLINE"] = "1"
torch.set_num_threads(1)


def encode(model_folder, sentences, batch_tokens=4096, log=True):
    tokenizer = AutoTokenizer.from_pretrained(model_folder)
    model = AutoModel.from_pretrained(model_folder, dtype=torch.bfloat16).eval()
    ids = [tokenizer(s, truncation=True, max_length=48)["input_ids"] for s in sentences]
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    out = numpy.zeros((len(ids), model.config.hidden_size), numpy.float16)
    begin, at, last = time.time(), 0, 0
    with torch.inference_mode():
        while at < len(order):
            # Neighbours in length share a batch, so that little is padding.
            count = max(1, batch_tokens // len(ids[order[min(at + 64, len(order) - 1)]]))
            batch = order[at : at + count]
            width = max(len(ids[i]) for i in batch)
            tokens = torch.full((len(batch), width), tokenizer.pad_token_id)
            mask = torch.zeros((len(batch), width), dtype=torch.long)
            for row, i in enumerate(batch):
                tokens[row, : len(ids[i])] = torch.tensor(ids[i])
                mask[row, : len(ids[i])] = 1
            hidden = model(input_ids=tokens, attention_mask=mask).last_hidden_state.float()
            weight = mask.unsqueeze(-1).float()
            mean = torch.nn.functional.normalize((hidden * weight).sum(1) / weight.sum(1), dim=1)
            out[batch] = mean.numpy().astype(numpy.float16)
            at += count
            if log and time.time() - last > 20:
                last = time.time()
                print(f"{at}/{len(order)} after {last - begin:.0f} s, width {width}", flush=True)
    return out


if __name__ == "__main__":
    folder, source, target = sys.argv[1:4]
    lines = json.load(open(source))
    if sys.argv[4:5] == ["--only"]:
        chosen = json.load(open(sys.argv[5]))
        vectors = encode(folder, [lines[i] for i in chosen])
        everything = numpy.zeros((len(lines), vectors.shape[1]), numpy.float16)
        everything[chosen] = vectors
        numpy.save(target, everything)
    else:
        numpy.save(target, encode(folder, lines))
