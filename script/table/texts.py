"""The sentences the table is distilled on: a public pool, WordNet's glosses and examples, and questions made from templates.

Everything random is seeded, so that the same inputs give the same list. See README.md for where each text comes from.
"""
import collections
import gzip
import json
import random
import re
import sys

WORDNET = "/usr/share/wordnet"

# Questions and requests as people type them at a counter, to a machine, to a bank, to a garage. {n} a thing, {m} another thing,
# {v} a verb, {a} an adjective, {s} a service word, {t} a time, {p} a place, {w} a person.
TEMPLATES = """
how much is {n}|how much does {n} cost|what is the price of {n}|what do you charge for {n}|{n} price|price for {n} please|how expensive is {n}
how much would it cost to {v} {n}|what are your rates for {n}|is there a fee for {n}|are there any extra charges for {n}|why was i charged for {n}
do you sell {n}|do you have {n}|have you got any {a} {n}|do you stock {n}|i am looking for {n}|where can i get {n}|where do i find {n}|is {n} in stock
do you offer {s}|do you do {s}|can i get {s} here|what kinds of {n} do you have|which {n} is best for {m}|what {n} do you recommend|any good {n}
can i {v} {n}|can i {v} my {n}|could you {v} the {n}|please {v} the {n}|i want to {v} my {n}|i would like to {v} {n}|i need to {v} a {n}|help me {v} my {n}
how do i {v} {n}|how can i {v} my {n}|what is the way to {v} {n}|how to {v} {n}|show me how to {v} the {n}|is it possible to {v} my {n}|am i able to {v} {n}
am i allowed to {v} {n}|may i {v} {n} here|do i have to {v} {n}|do i need {n} to {v}|is it ok to {v} {n}|should i {v} my {n}
where is the {n}|where is the nearest {n}|how far is {n}|how do i get to {p}|directions to {p}|is there a {n} near {p}|is there {n} at {p}|do you have {n} near {p}
when is {n}|what time is {n}|what time does {p} open|when do you close {t}|are you open {t}|what are your opening hours|is {p} open {t}|opening times for {p}
how long does {n} take|how long does it take to {v} {n}|how long will {n} last|how soon can i {v} {n}|when will my {n} arrive|when will {n} be ready
i want to make an appointment for {s}|book {s} {t}|can i book {s} for {t}|do you have anything free {t}|reserve {n} for {t}|schedule {s} {t}
cancel my {n}|cancel my {s} {t}|i can not make it {t}|please cancel {n}|move my {s} to {t}|can i change my {n} to {t}|reschedule {s}|postpone {n} until {t}
what is {n}|what does {n} mean|define {n}|tell me about {n}|explain {n} to me|who is {w}|what is the difference between {n} and {m}|is {n} the same as {m}
my {n} is {a}|the {n} is {a}|why is my {n} {a}|why is {n} so {a}|is {n} {a}|what makes {n} {a}|my {n} does not work|the {n} is broken|something is wrong with my {n}
i lost my {n}|someone stole my {n}|i can not find my {n}|i forgot my {n}|my {n} has not arrived|where is my {n}|i have not received my {n}|i left my {n} at {p}
my {n} was declined|why did my {n} fail|there is a problem with my {n}|i do not recognise this {n}|i was given the wrong {n}|i got the wrong {n}
can i return {n}|can i get a refund for {n}|i want my money back for {n}|exchange {n} for {m}|do you give refunds on {n}|is there a guarantee on {n}
how do i pay for {n}|can i pay with {n}|do you accept {n}|do you take {n}|which {n} do you accept|is {n} accepted|pay my {n}|transfer {n} to {w}
check my {n}|what is my {n}|how many {n} do i have|how much {n} is left|show me my {n}|list my {n}|read my {n}|give me my {n}|look up {n}|find {n}
set {n} for {t}|set a {n}|turn on the {n}|turn off the {n}|turn up the {n}|make the {n} {a}|change the {n}|start the {n}|stop the {n}|open {n}|play {n}|add {n} to my {m}
remove {n} from {m}|delete my {n}|update my {n}|remind me to {v} {n} {t}|remind me about {n}|what is on my {n} {t}|create a {n}|send {n} to {w}|call {w}
what is the {n} {t}|what will the {n} be {t}|what is the {n} of {m}|what is the {n} in {p}|how is the {n} in {p}|will it be {a} {t}|how {a} is {n}
is {n} safe|is {n} good for {m}|can {w} eat {n}|does {n} contain {m}|is there {m} in {n}|are {n} {a}|are your {n} {a}|do you use {a} {n}
can i bring my {n}|can i come with {w}|are {n} allowed|is {w} welcome|do you have {n} for {w}|is there room for {n}|where can i leave my {n}|where can i park my {n}
do i need an appointment for {s}|can i just walk in for {s}|what should i bring for {s}|how should i prepare for {s}|does {s} hurt|how often should i {v} {n}
who does {s}|who is in {t}|can {w} do my {n}|is {w} working {t}|i always go to {w}|can i talk to {w}|i want to speak to {w}|put me through to {w}
do you have a {n} discount|any offers on {n}|do you do {n} for students|discount for {w}|do you sell {n} vouchers|can i use my {n} here|do you have a {n} card
what is your {n}|may i have your {n}|what is the {n} password|can i have the {n}|could i get a {n} please|a {n} please|{n} please|one {a} {n}|two {n} and {m}
apply for {n}|i want to apply for {n}|sign up for {n}|how do i join {n}|activate my {n}|how do i activate my {n}|renew my {n}|my {n} expired|when does my {n} expire
verify my {n}|why do i need to verify my {n}|what {n} do i need|link my {n} to {m}|connect {n} with {m}|order a new {n}|track my {n}|replace my {n}|upgrade my {n}
do you deliver {n}|can you send {n} to {p}|ship {n} to {p}|how much is delivery to {p}|can i collect my {n} {t}|pick up my {n}|can you keep {n} for me
are you hiring {w}|do you need {w}|do you buy {n}|can you repair {n}|do you fix {n}|can you make {n} {a}|can you clean {n}|how do i clean {n}|what can i do about {n}
is it {a}|is that {a}|that is {a}|i am {a}|i feel {a}|i do not like {n}|i love {n}|i hate {n}|thank you for the {n}|sorry about the {n}|good {n}|nice {n}
did you {v} my {n}|have you {v} {n}|who {v} the {n}|when did i {v} my {n}|why can not i {v} {n}|i tried to {v} my {n}|i already {v} my {n}|i did not {v} {n}
what {n} should i {v}|which {n} can i {v}|how many {n} can i {v}|what is the best way to {v} {n}|what happens if i {v} {n}|can i {v} without {n}
""".strip()

TIMES = (
    "today|tomorrow|tonight|now|this morning|this afternoon|this evening|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|"
    "next week|this weekend|at noon|at 5 pm|at 9|in an hour|next month|on christmas eve|on new years day|at easter|over the holidays|in the summer|"
    "after work|at lunchtime|before 10|next friday|on the 3rd of may|in ten minutes|every day|every morning|later|as soon as possible|at the weekend"
).split("|")
PLACES = (
    "the shop|your shop|the store|the salon|the bank|the station|the airport|town|the city centre|london|berlin|new york|paris|my house|work|the office|the hotel|"
    "the restaurant|the beach|the car park|the library|the clinic|the garage|school|here|germany|spain|the pharmacy|the post office|the museum|the gym"
).split("|")
PEOPLE = (
    "my son|my daughter|my wife|my husband|my mother|my dog|children|kids|babies|the manager|the owner|a person|someone|a doctor|an agent|anna|tom|maria|"
    "pregnant women|seniors|students|my friend|my boss|the barber|your colleague|staff|a real person|customer service|my dad|pensioners|teenagers"
).split("|")
# What small shops do and sell; written for this file.
SERVICES = (
    "a haircut|a trim|a beard trim|a shave|a wash and cut|a colour|highlights|balayage|a perm|a blow dry|extensions|a manicure|a pedicure|gel nails|a facial|"
    "waxing|eyebrow shaping|eyelash extensions|a massage|a tattoo|a piercing|an eye test|a hearing test|an oil change|a tyre change|a car wash|a brake check|"
    "an inspection|a bike repair|a puncture repair|a screen repair|a battery change|a watch repair|key cutting|shoe repair|dry cleaning|ironing|alterations|"
    "hemming trousers|a passport photo|printing|copying|framing|a cake order|catering|a table|a room|a tour|a lesson|a yoga class|a training session|"
    "a flu shot|a vaccination|a prescription|a blood pressure check|dog grooming|nail clipping|a check up|teeth cleaning|a consultation|a fitting|"
    "a wedding bouquet|flower delivery|gift wrapping|a gift card|a kids cut|a consultation call|a home visit|a test drive|a repair quote|engraving|sharpening"
).split("|")


def wordnet(frequency, common):
    """(sentences, nouns, verbs, adjectives): glosses and examples, and lemmas no rarer than `common` by the word list."""
    sentences, lemmas = [], {}
    for kind in ("noun", "verb", "adj", "adv"):
        lemmas[kind] = []
        for line in open(f"{WORDNET}/data.{kind}", encoding="utf8"):
            if line.startswith("  ") or "|" not in line:
                continue
            head, gloss = line.rstrip("\n").split("|", 1)
            fields = head.split()
            words = [fields[4 + 2 * i].replace("_", " ").split("(")[0] for i in range(int(fields[3], 16))]
            examples = re.findall(r'"([^"]+)"', gloss)
            meaning = re.sub(r'"[^"]*"', "", gloss).strip(" ;")
            known = all(frequency.get(w, 0) >= common for w in words[0].lower().split())
            if known:
                sentences.append(meaning.split(";")[0].strip(" ()"))
            sentences.extend(examples)
            for word in words:
                if re.fullmatch(r"[a-z]+( [a-z]+)?", word) and all(frequency.get(w, 0) >= common for w in word.split()):
                    lemmas[kind].append(word)
    return sentences, *(sorted(set(lemmas[k])) for k in ("noun", "verb", "adj"))


def questions(count, frequency, nouns, verbs, adjectives, seed=7):
    """`count` template questions; frequent words come more often, so that the table learns the usual senses best."""
    rng = random.Random(seed)
    templates = [t for line in TEMPLATES.splitlines() for t in line.split("|")]

    def weighted(words):
        return words, [
            min(frequency.get(w, 0) for w in word.split()) ** 0.5 * (0.3 if " " in word else 1) for word in words
        ]

    pools = {"n": weighted(nouns), "v": weighted(verbs), "a": weighted(adjectives)}
    drawn = {k: rng.choices(*p, k=count) for k, p in pools.items()}
    drawn["m"] = rng.choices(*pools["n"], k=count)
    out = []
    for i in range(count):
        noun = drawn["n"][i] if rng.random() < 0.85 else rng.choice(SERVICES).split(" ", 1)[-1]
        if rng.random() < 0.15 and not noun.endswith("s"):
            noun += "s"
        text = rng.choice(templates)
        text = text.format(n=noun, m=drawn["m"][i], v=drawn["v"][i], a=drawn["a"][i], s=rng.choice(SERVICES), t=rng.choice(TIMES),
                           p=rng.choice(PLACES), w=rng.choice(PEOPLE))
        if rng.random() < 0.1:
            text = rng.choice(["hi ", "hello ", "please ", "excuse me ", "um ", "so ", "quick question ", "hey "]) + text
        if rng.random() < 0.08:
            text += rng.choice([" thanks", " please", " " + rng.choice(TIMES), " for me", " ?"])
        out.append(text)
    return out


def frequencies(path):
    """word → count, from symspellpy's list (MIT)."""
    out = {}
    for line in open(path, encoding="utf-8-sig"):
        word, count = line.split()
        out[word] = int(count)
    return out


def pool(path):
    with gzip.open(path, "rt", encoding="utf8") as f:
        return [line.rstrip("\n").split("\t", 1)[1] for line in f if "\t" in line]


def main(pool_path, words_path, work):
    """Writes vocab.json, texts.json, and large.json: the numbers of the texts that the large teacher reads too."""
    frequency = frequencies(words_path)
    rank = sorted(frequency, key=frequency.get, reverse=True)
    glosses, nouns, verbs, adjectives = wordnet(frequency, frequency[rank[12000]])
    spoken = pool(pool_path)
    made = questions(160000, frequency, nouns, verbs, adjectives)
    counts = collections.Counter(w for t in spoken for w in re.findall("[a-z]+", t.lower()))
    vocabulary = rank[:30000]
    known = set(vocabulary)
    vocabulary += [w for w, count in counts.items() if count >= 3 and w not in known and w in frequency]
    seen, texts, large = set(), [], []
    for kind, lines in (("pool", spoken), ("made", made), ("wordnet", glosses)):
        of_kind = 0
        for text in (line.strip() for line in lines):
            if len(text) > 1 and text not in seen:
                seen.add(text)
                # The made questions, which are nearest to what is asked at a counter, and the pool's first 20,000.
                if kind == "made" or (kind == "pool" and of_kind < 20000):
                    large.append(len(texts))
                texts.append(text)
                of_kind += 1
    for name, value in (("vocab", vocabulary), ("texts", texts), ("large", large)):
        with open(f"{work}/{name}.json", "w") as f:
            json.dump(value, f)
    print(f"{len(vocabulary)} words, {len(texts)} texts, {len(large)} of them for the large teacher")


if __name__ == "__main__":
    main(*sys.argv[1:4])
