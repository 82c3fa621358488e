"""The part of script/fuzz-shop that spoils workbooks: fuzz-workbooks.py WORKBOOK.PY FOLDER COUNT SEED"""

import importlib.util
import io
import json
import os
import random
import re
import resource
import sys
import time
import warnings
import zipfile

# Put in anywhere: most of these break the part.
SALT = [
    b"<", b">", b"/>", b"</row>", b'<row r="1">', b'<c r="A1" t="s"><v>', b'<mergeCell ref="A1:XFD1048576"/>', b"&#x1B;", b"&#0;", b"\x00",
    b"\xff\xfe", b"\xc3", b"<![CDATA[", b"]]>", b"<!--", b"<table:table-row>", b"<text:p>", b"\'",
]
# In place of a value, so that the part stays one: a library is reached only by what its parser lets through.
VALUES = [
    b"", b"-1", b"0", b"1", b"1048577", b"16385", b"999999999999", b"1e308", b"NaN", b"0.375", b"0.99999", b"45000.5", b"A1", b"XFD1048576",
    b"A1:XFD1048576", b"s", b"b", b"d", b"e", b"n", b"str", b"inlineStr", b"hidden", b"veryHidden", b"../../etc/passwd", b"rId1", b"rId99",
    b"true", b"PT99999H61M00S", b"2026-13-45", b"0000-00-00", b"currency", b"time", b"date", b"[h]:mm", b"0%", b"&#x202E;", b"text",
]
PLACE = re.compile(rb'(?<==")[^"]*(?=")|(?<=>)[^<]+(?=<)')


def main():
    program, folder, count, seed = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    spec = importlib.util.spec_from_file_location("workbook", program)
    workbook = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(workbook)
    warnings.simplefilter("ignore")
    sources = []
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if not name.endswith((".xlsx", ".ods")) or os.path.getsize(path) > 20_000:
            continue
        data = open(path, "rb").read()
        if zipfile.is_zipfile(io.BytesIO(data)):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                sources.append([(item.filename, archive.read(item)) for item in archive.infolist() if item.file_size < 200_000])
    slowest, refused, read, before = (0.0, 0), 0, 0, 0
    for number in range(count):
        data = spoiled(sources, random.Random(f"{seed} {number}"))
        if number == min(200, count // 2):
            before = memory()
        began = time.process_time()
        try:
            told = workbook.read(data)
            json.dumps(told)
            assert all(isinstance(cell, str) for sheet in told["sheets"] for _, cells in sheet["rows"] for cell in cells)
            read += 1
        except AssertionError:
            sys.exit(f"workbook {number} of seed {seed} gives cells that are no texts")
        except Exception:  # as the program itself does: whatever a library makes of a broken file, it is the file that is broken
            refused += 1
        took = time.process_time() - began
        slowest = max(slowest, (took, number))
    grown = (memory() - before) / 1024
    print(
        f"workbooks {count}, seed {seed}: {read} read, {refused} refused; slowest {slowest[0] * 1000:.0f} ms (workbook {slowest[1]}); "
        f"memory at most {grown:.0f} MB over that of the first")
    sys.exit(0 if slowest[0] < 1 and grown < 100 else 1)


def memory():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def spoiled(sources, draw):
    parts = [(name, bytearray(data)) for name, data in draw.choice(sources)]
    for _ in range(draw.randint(1, 4)):
        _, data = draw.choice(parts)
        places = [place.span() for place in PLACE.finditer(data)]
        if places and draw.random() < 0.85:
            first, last = draw.choice(places)
            data[first:last] = draw.choice(VALUES)
            continue
        at = draw.randint(0, len(data))
        kind = draw.randint(0, 3)
        if kind == 0 and at < len(data):
            data[at] = draw.randint(0, 255)
        elif kind == 1:
            del data[at : at + draw.randint(1, 30)]
        elif kind == 2:
            data[at:at] = data[at : at + draw.randint(1, 200)]
        else:
            data[at:at] = draw.choice(SALT)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            archive.writestr(name, bytes(data))
    data = out.getvalue()
    if draw.random() < 0.05:
        data = data[: draw.randint(0, len(data))]
    return data


main()
