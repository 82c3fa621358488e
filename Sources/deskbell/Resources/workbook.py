#!/usr/bin/env python3
"""Turns a workbook into plain rows, and plain rows into a workbook. Run by “deskbell shop import” and “export”, never by the counter.

    workbook.py read <shop.xlsx     JSON: {"sheets": [{"name", "rows": [[number, [cells]]]}], "notes": [[kind, sheet, row, text]]}
    workbook.py write <rows.json    the workbook

Cells come as the owner sees them: 9:00 as 09:00, a date as 2026-12-24, 10 % as 10%. Formulas come as the values that were saved with them;
macros, links and pictures are never looked at. What cannot be read is one line of JSON with "error". It limits its own memory and time first.
"""

import json
import re
import resource
import sys

MOST_BYTES = 5 << 20  # of the file
MOST_UNPACKED = 32 << 20  # of the parts that are read
MOST_PARTS = 2000
MOST_SHEETS = 24
MOST_ROWS = 5000
MOST_COLUMNS = 64
LONGEST_CELL = 32767  # Excel's own limit


class Refused(Exception):
    """Why the file is not read: a word that deskbell has a sentence for."""


def without_numpy():
    """openpyxl takes numpy where it is installed, only to know its numbers; it starts threads, which the limits forbid."""
    sys.modules["numpy"] = None


def limit(writing):
    megabytes = 1 << 20
    limits = [(resource.RLIMIT_AS, 384 * megabytes), (resource.RLIMIT_CPU, 20), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_NOFILE, 32)]
    # It starts nothing, and reading writes no file.
    limits += [(resource.RLIMIT_NPROC, 0), (resource.RLIMIT_FSIZE, 64 * megabytes if writing else 0)]
    for what, most in limits:
        hard = resource.getrlimit(what)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (most, most))


def unpacked(data):
    """The parts of the archive, looked over before anything parses them."""
    import io
    import zipfile

    if data[:4] == b"\xd0\xcf\x11\xe0":
        raise Refused("password" if b"E\0n\0c\0r\0y\0p\0t" in data else "old")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile:
        raise Refused("damaged")
    parts = archive.infolist()
    texts = [part for part in parts if part.filename.endswith((".xml", ".rels"))]
    if len(parts) > MOST_PARTS or sum(part.file_size for part in texts) > MOST_UNPACKED:
        raise Refused("bomb")
    for part in texts:
        if part.flag_bits & 1:
            raise Refused("password")
        text = archive.read(part)  # no more than the size it states, or it is damaged
        # Entities can make a page of a line; no spreadsheet program writes any.
        if text[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in text[:8] or b"<!DOCTYPE" in text or b"<!ENTITY" in text:
            raise Refused("doctype")
    return archive


# Excel and what writes its format


def section(shown):
    """What a format says of numbers above nothing: the part before the first semicolon that is no text."""
    return re.match(r'(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\\[])*', shown).group()


FORMAT = re.compile(r'"([^"]*)"|\\(.)|[_*].|\[\$([^\]\-]*)[^\]]*\]|\[[^\]]*\]|(General|Standard|[0#?][0#?.,]*)|(.)', re.I)


def pieces(shown):
    """The format's texts and places for digits, in turn: '"from" 0.00 €' is ("from ", False), ("0.00", True), (" €", False)."""
    found = []
    for quoted, escaped, sign, digits, other in FORMAT.findall(section(shown)):
        text = digits or quoted or escaped or sign or other
        if found and found[-1][1] == bool(digits) and not digits:
            found[-1] = (found[-1][0] + text, False)
        elif text:
            found.append((text, bool(digits)))
    return found


def number(value, shown):
    """A number with the words, the currency and the leading zeros that its format puts beside it."""
    parts = pieces(shown)
    places = [text for text, isDigits in parts if isDigits]
    if any("%" in text for text, isDigits in parts if not isDigits):
        value = round(value * 100, 6)
    isFraction = any("/" in text or "E" in text for text, isDigits in parts if not isDigits)
    if len(places) > 1 and value == int(value) and value >= 0 and not isFraction and set("".join(places)) <= set("0#?"):
        return grouped(str(int(value)), parts)  # 030 123 456
    if len(places) != 1:
        return f"{value:.15g}"
    pattern = places[0].rstrip(".,")
    decimals = len(pattern.partition(".")[2])
    if value == int(value):
        text = str(int(value)).zfill(len(pattern)) if re.fullmatch(r"0{2,}", pattern) else str(int(value))  # 0123 is a phone number
    else:
        text = f"{value:.{decimals}f}" if decimals else f"{value:.15g}"
    return "".join(text if isDigits else literal for literal, isDigits in parts).strip()


def grouped(digits, parts):
    """Digits put into several places of a format from the right, as telephone numbers are."""
    text = ""
    first = next(at for at, part in enumerate(parts) if part[1])
    for at in range(len(parts) - 1, -1, -1):
        literal, isDigits = parts[at]
        if not isDigits:
            text = literal + text
            continue
        taken, digits = (digits, "") if at == first else (digits[-len(literal) :], digits[: -len(literal)])
        text = taken.rjust(len(literal), "0" if "0" in literal else " ") + text
    return text.strip()


def clock(hours, minutes, seconds):
    minutes += hours * 60 + (1 if seconds >= 30 else 0)
    return f"{minutes // 60:02}:{minutes % 60:02}"


def excel_cell(cell):
    import datetime

    value = cell.value
    if value is None:
        return ""
    shown = cell.number_format or "General"
    if isinstance(value, str):
        # Excel writes what XML cannot hold as _x000D_, the return key of Windows foremost; and _x000D_ itself as _x005F_x000D_.
        plain = re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found.group(1), 16)), value)
        return plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\r\n", "\n").replace("\r", "\n")
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime.timedelta):
        return clock(0, 0, 0) if value.total_seconds() < 0 else clock(0, int(value.total_seconds() // 60), value.seconds % 60)
    if isinstance(value, datetime.datetime):
        if not re.search(r"[dy]", re.sub(r'\[[^\]]*\]|"[^"]*"', "", shown.lower())):
            # A time alone: 24:00 is one whole day after nothing.
            return "24:00" if value.hour == value.minute == 0 else clock(value.hour, value.minute, value.second)
        if value.hour == value.minute == value.second == 0:
            return value.date().isoformat()
        return value.date().isoformat() + " " + clock(value.hour, value.minute, value.second)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, datetime.time):
        return clock(value.hour, value.minute, value.second)
    return number(value, shown)


def shared_strings(source):
    """The texts that cells point to, as they are written."""
    import xml.etree.ElementTree as tree

    from openpyxl.cell.text import Text

    strings = []
    for _, element in tree.iterparse(source):
        if element.tag.endswith("}si"):
            strings.append(Text.from_tree(element).content)
            element.clear()
    return strings


def read_excel(archive, data):
    import io

    import openpyxl
    import openpyxl.reader.excel

    # Its own takes every “x005F_” out, so that a text which only looks like a code would come as that code.
    openpyxl.reader.excel.read_string_table = shared_strings
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    sheets, notes = [], []
    formulas = None
    for sheet in book.worksheets[:MOST_SHEETS]:
        if sheet.sheet_state != "visible":
            notes.append(["hidden", sheet.title, 0, ""])
            continue
        raw = archive.read(sheet._worksheet_path)
        sheet.reset_dimensions()  # some programs state them wrongly
        rows, wrong = {}, []
        for at, row in enumerate(sheet.iter_rows(min_row=1, max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS), 1):
            cells = [excel_cell(cell)[:LONGEST_CELL] for cell in row]
            wrong += [(at, column, cells[column]) for column, cell in enumerate(row) if getattr(cell, "data_type", "n") == "e"]
            if any(cells):
                rows[at] = cells
        if b"<f" in raw:
            if formulas is None:
                formulas = openpyxl.load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
            twin = formulas[sheet.title]
            twin.reset_dimensions()
            for at, row in enumerate(twin.iter_rows(min_row=1, max_row=MOST_ROWS, max_col=MOST_COLUMNS), 1):
                for column, cell in enumerate(row):
                    saved = rows.get(at, [])[column : column + 1]
                    if getattr(cell, "data_type", "n") == "f" and not any(saved):
                        notes.append(["formula", sheet.title, at, str(cell.value)[:60]])
        notes += [["error", sheet.title, at, text] for at, _, text in wrong]
        merged = re.findall(rb'<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"', raw)
        for first, top, _, bottom in merged[:MOST_ROWS]:
            column = 0
            for letter in first:
                column = column * 26 + letter - 64
            fill_down(rows, int(top), min(int(bottom), MOST_ROWS), column - 1)
        add(sheets, notes, sheet.title, rows)
    if any(name.endswith("vbaProject.bin") for name in archive.namelist()):
        notes.append(["macros", "", 0, ""])
    return sheets, notes


def fill_down(rows, top, bottom, column):
    """A cell merged over several rows stands in each of them, as the owner sees it."""
    if top not in rows or column >= len(rows[top]) or not rows[top][column]:
        return
    for at in range(top + 1, bottom + 1):
        cells = rows.get(at)
        if cells is not None and column < len(cells) and not cells[column]:
            cells[column] = rows[top][column]


def add(sheets, notes, name, rows):
    if any(at > MOST_ROWS for at in rows):
        notes.append(["rows", name, MOST_ROWS, ""])
    plain = []
    for at in sorted(rows):
        cells = rows[at]
        while cells and not cells[-1]:
            cells.pop()
        if at <= MOST_ROWS and cells:
            plain.append([at, cells])
    sheets.append({"name": name, "rows": plain})


# OpenDocument: LibreOffice, and Google Sheets if asked for it. Python's own parser reads a row at a time.

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"


def paragraph(element):
    text = element.text or ""
    for child in element:
        if child.tag == TEXT + "line-break":
            text += "\n"
        elif child.tag == TEXT + "tab":
            text += "\t"
        elif child.tag == TEXT + "s":
            text += " " * min(int(child.get(TEXT + "c", "1")), 100)
        elif child.tag != OFFICE + "annotation":
            text += paragraph(child)
        text += child.tail or ""
    return text


def open_cell(cell):
    kind = cell.get(OFFICE + "value-type")
    if kind == "date":
        return re.sub(r"T00:00:00.*", "", cell.get(OFFICE + "date-value", ""))[:16].replace("T", " ")
    if kind == "time":
        found = re.match(r"PT(\d+)H(\d+)M(\d+)", cell.get(OFFICE + "time-value", ""))
        if found:
            return clock(*(int(part) for part in found.groups()))
    if kind == "boolean":
        return "yes" if cell.get(OFFICE + "boolean-value") == "true" else "no"
    text = "\n".join(paragraph(part) for part in cell if part.tag == TEXT + "p")
    # Shown as 5E+01 or ### because the column was narrow: what is meant is the number.
    if kind in ("float", "currency", "percentage") and re.fullmatch(r"-?\d(\.\d+)?E[+-]\d+|#+", text):
        value = float(cell.get(OFFICE + "value", "nan"))
        return number(value * 1.0, "0%" if kind == "percentage" else "General") if abs(value) < 1e15 else text
    return text


def read_open(archive):
    import xml.etree.ElementTree as tree

    if b"encryption-data" in (archive.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in archive.namelist() else b""):
        raise Refused("password")
    sheets, notes, hidden = [], [], set()
    name, rows, merged, at = None, {}, [], 1
    style = ""
    for event, element in tree.iterparse(archive.open("content.xml"), events=("start", "end")):
        if event == "start":
            if element.tag == STYLE + "style":
                style = element.get(STYLE + "name", "")
            elif element.tag == TABLE + "table":
                name, rows, merged, at = element.get(TABLE + "name", ""), {}, [], 1
                if element.get(TABLE + "style-name") in hidden:
                    notes.append(["hidden", name, 0, ""])
                    name = None
            continue
        if element.tag == STYLE + "table-properties" and element.get(TABLE + "display") == "false":
            hidden.add(style)
        elif element.tag == TABLE + "table-row" and name is not None:
            cells = []
            for cell in element:
                if cell.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
                    continue
                text = open_cell(cell)[:LONGEST_CELL]
                if text.startswith("#") and text.rstrip("!?").isupper() and cell.get(TABLE + "formula") or text.startswith("Err:"):
                    notes.append(["error", name, at, text])
                spanned = int(cell.get(TABLE + "number-rows-spanned", "1"))
                if spanned > 1:
                    merged.append((at, min(at + spanned - 1, MOST_ROWS), len(cells)))
                cells += [text] * min(int(cell.get(TABLE + "number-columns-repeated", "1")), max(0, MOST_COLUMNS - len(cells)))
            repeated = int(element.get(TABLE + "number-rows-repeated", "1"))
            if any(cells):
                for more in range(at, min(at + repeated, MOST_ROWS + 2)):
                    rows[more] = list(cells)
            at += repeated
            element.clear()
        elif element.tag == TABLE + "table" and name is not None:
            for top, bottom, column in merged:
                fill_down(rows, top, bottom, column)
            if len(sheets) < MOST_SHEETS:
                add(sheets, notes, name, rows)
            element.clear()
    return sheets, notes


def read(data):
    if len(data) > MOST_BYTES:
        raise Refused("large")
    archive = unpacked(data)
    names = archive.namelist()
    if "content.xml" in names:
        sheets, notes = read_open(archive)
    elif "xl/workbook.xml" in names:
        if b"purl.oclc.org/ooxml/spreadsheetml/main" in archive.read("xl/workbook.xml"):
            raise Refused("strict")
        sheets, notes = read_excel(archive, data)
    else:
        raise Refused("binary" if "xl/workbook.bin" in names else "numbers" if any(n.endswith(".iwa") for n in names) else "other")
    return {"sheets": sheets, "notes": notes[:500]}


# Writing


def write(book):
    import datetime
    import io

    import openpyxl
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for sheet in book["sheets"]:
        page = workbook.create_sheet(sheet["name"])
        for at, cells in enumerate(sheet["rows"], 1):
            for column, text in enumerate(cells, 1):
                if not text:
                    continue
                cell = page.cell(at, column)
                kind = sheet["kinds"][column - 1] if at > 1 else "text"
                cell.alignment = Alignment(wrap_text=True, vertical="top")
                if kind == "number" and re.fullmatch(r"\d+(\.\d\d)?", text):
                    cell.value = float(text) if "." in text else int(text)
                    cell.number_format = "0.00" if "." in text else "General"
                elif kind == "date" and re.fullmatch(r"\d{4}-\d\d-\d\d", text) and text >= "1900-03-01":
                    cell.value = datetime.date.fromisoformat(text)
                    cell.number_format = "yyyy-mm-dd"
                else:
                    # Excel would read _x000D_ as the return key: the underscore is written as its own code.
                    cell.value = re.sub(r"_(x[0-9A-Fa-f]{4}_)", r"_x005F_\1", text)
                    cell.data_type = "s"  # “=1+1” is a text here
                    cell.number_format = "@"
        for column, width in enumerate(sheet["widths"], 1):
            page.column_dimensions[get_column_letter(column)].width = width
            heading = page.cell(1, column)
            heading.font = Font(bold=True)
            heading.fill = PatternFill("solid", fgColor="E8E2D0")
        page.freeze_panes = "A2"
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def main():
    writing = sys.argv[1:] == ["write"]
    if not writing and sys.argv[1:] != ["read"]:
        print(__doc__)
        return 0 if sys.argv[1:] in (["--help"], ["-h"]) else 64
    limit(writing)
    without_numpy()
    data = sys.stdin.buffer.read((MOST_BYTES + 1) if not writing else (64 << 20))
    try:
        if writing:
            sys.stdout.buffer.write(write(json.loads(data)))
            return 0
        result = read(data)
    except Refused as refused:
        result = {"error": str(refused)}
    except ImportError:
        result = {"error": "library"}
    except MemoryError:
        result = {"error": "bomb"}
    except Exception as problem:  # whatever a library makes of a broken file, it is the file that is broken
        result = {"error": "damaged", "detail": f"{type(problem).__name__}: {problem}"[:200]}
    json.dump(result, sys.stdout, ensure_ascii=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
