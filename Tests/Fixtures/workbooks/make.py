#!/usr/bin/env python3
"""Makes the workbooks that the tests read. Run by hand, where python3-openpyxl, python3-xlsxwriter, libreoffice-calc and gnumeric are installed;
what it makes is committed.

    make.py FOLDER

good.xlsx is openpyxl's, with cells as Excel types them; libreoffice.xlsx and libreoffice.ods are what LibreOffice 7.4 makes of it after
calculating, gnumeric.xlsx and gnumeric.ods what Gnumeric makes of that; excel.xlsx is XlsxWriter's, which writes part for part what Excel does,
with what owners have in theirs (a table's filter, comments, lists to choose from, hidden rows, letters in bold), excel-1904.xlsx the same counted
from 1904, as Excel for Mac once did; google.xlsx and google-shop.xlsx are written as Google Sheets writes them (no dimensions, shared and inline
strings, times as fractions, boxes to tick). The others are broken or odd.
"""

import datetime
import os
import subprocess
import sys
import zipfile

import openpyxl
import xlsxwriter
from openpyxl.workbook.protection import WorkbookProtection

folder = sys.argv[1]
os.makedirs(folder, exist_ok=True)


def path(name):
    return os.path.join(folder, name)


def good():
    book = openpyxl.Workbook()
    answers = book.active
    answers.title = "Antworten"
    answers.append(["Frage", "Auch gefragt", "Antwort", "Sprache", "Tags"])
    answers.append(["Wo kann ich parken?", "parkplatz\nwohin mit dem auto", "Hinter dem Haus.\nDie Schranke ist offen.", "de", "auto"])
    answers.append(["Wie viel Rabatt?", "rabatt|nachlass", 0.1, "de", None])
    answers["C3"].number_format = "0%"
    answers.append(["Bis wann heute?", "wie lange offen | wann zu", "Siehe {{hours.today}}.", "de", None])
    answers.append([None, None, None, None, None])
    prices = book.create_sheet("Preise")
    prices.append(["Meine Preisliste", None, None, None, None])
    prices.append(["Leistung", "Name (en)", "Preis", "Dauer", "auch", "braucht"])
    prices.append(["Schnitt", "Cut", 32, 45, "Haarschnitt, Trockenschnitt", "Stuhl"])
    prices["C3"].number_format = '#,##0.00\\ [$€-407]'
    prices.append(["Waschen", "Wash", 12.5, datetime.time(0, 15), "Haarwäsche, Wäsche", None])
    prices["C4"].number_format = '"€"#,##0.00'
    prices.append(["Farbe", "Colour", "ab 64", "30 + warten 25 + 20", None, "Stuhl"])
    hours = book.create_sheet("Öffnungszeiten")
    hours.append(["Tag", "von", "bis"])
    hours.append(["Di-Fr", datetime.time(9, 0), datetime.time(18, 30)])
    hours.append(["Sa", datetime.time(9, 20), datetime.time(14, 0)])
    closed = book.create_sheet("Closed days")
    closed.append(["Datum", "bis", "Zeiten", "Grund", "Jedes Jahr"])
    closed.append([datetime.date(2026, 12, 24), None, "9-13", "Heiligabend", None])
    closed.append([datetime.date(2026, 12, 25), datetime.date(2026, 12, 26), None, "Weihnachten", "ja"])
    people = book.create_sheet("Team")
    people.append(["Name", "Leistungen", "Urlaub"])
    people.append(["Mara", "Schnitt, Farbe", "2027-02-09 - 2027-02-12"])
    people.append(["Jo", "alle", None])
    shop = book.create_sheet("Shop")
    shop.append(["Einstellung", "Wert"])
    for row in [["Name", "Salon"], ["Time zone", "Europe/Berlin"], ["Languages", "de"], ["Phone", 301234567], ["Clock", 24]]:
        shop.append(row)
    shop["B5"].number_format = "0000000000"
    resources = book.create_sheet("Ressourcen")
    resources.append(["Name", "Anzahl"])
    resources.append(["Stuhl", 2])
    return book


def merged_and_calculated(book):
    prices = book["Preise"]
    prices["C5"] = '="ab "&64'
    prices.merge_cells("F3:F4")
    book["Antworten"].merge_cells("D2:D4")
    return book


def plain(name, change):
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Answers"
    page.append(["question", "also asked", "answer"])
    page.append(["Where?", "which way | what road", "Here."])
    change(book, page)
    book.save(path(name))


def told_by_format():
    """Words, currencies and zeros that stand in the format only, hours in two stretches, a list with headings in it."""
    book = openpyxl.Workbook()
    answers = book.active
    answers.title = "Answers"
    answers.append(["question", "also asked", "answer"])
    for question, value, shown in [
        ("Gift card?", 25, '"from" 0.00 €'), ("Rebate?", 0.125, "0.0%"), ("Phone?", 301234567, "0000\\ 000000"), ("How far?", 300, '0" m"'),
        ("Since?", 2012, "General"), ("Half?", 0.5, "# ?/?"),
    ]:
        answers.append([question, "one way | another | a third", value])
        answers.cell(answers.max_row, 3).number_format = shown
    prices = book.create_sheet("Preise")
    for row in [["Leistung", "Preis", "Dauer"], ["DAMEN", None, None], ["Schnitt", 32, "30"], ["Farbe", 64.5, 90], ["Nadeln", 3, None]]:
        prices.append(row)
    prices["B3"].number_format = '"ab "0,00" €"'
    prices["B4"].number_format = "#,##0.00\\ [$€-407];[RED]-#,##0.00\\ [$€-407]"
    prices["C4"].number_format = '0" min"'
    hours = book.create_sheet("Hours")
    hours.append(["Day", "Open", "Close", "Open", "Close"])
    hours.append(["Tue-Thu", datetime.time(9), datetime.time(12), datetime.time(14), datetime.time(18)])
    hours.append(["Fri", datetime.time(9), datetime.time(18), None, None])
    people = book.create_sheet("People")
    people.append(["Name", "Arbeitszeiten"])
    people.append(["Mara", "wie Öffnungszeiten"])
    people.append(["Jo", "Tue 9-12"])
    return book


def codes():
    """A text that looks like the code of a return key, as LibreOffice writes it: with the code of its own underscore."""
    plain("raw.xlsx", lambda book, page: page.append(["Which code?", "type _x0041_ | the code | what code", "Type _x0042_ here."]))
    out = path("out-codes")
    subprocess.run(["soffice", "--headless", "--convert-to", "xlsx", "--outdir", out, path("raw.xlsx")], check=True, capture_output=True)
    os.replace(os.path.join(out, "raw.xlsx"), path("libreoffice-codes.xlsx"))
    os.rmdir(out)
    os.remove(path("raw.xlsx"))


def strict():
    """As Excel saves “Strict Open XML Spreadsheet”."""
    with zipfile.ZipFile(path("good.xlsx")) as old, zipfile.ZipFile(path("strict.xlsx"), "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            data = old.read(item).replace(b"schemas.openxmlformats.org/spreadsheetml/2006/main", b"purl.oclc.org/ooxml/spreadsheetml/main")
            new.writestr(item.filename, data.replace(b"schemas.openxmlformats.org/officeDocument/2006/relationships", b"purl.oclc.org/ooxml/officeDocument/relationships"))


def google():
    strings = ["question", "answer", "also asked", "Where can I park?", "Behind the house.", "parking | car park", "Day", "From", "To", "Mon-Fri"]
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    rel = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    def cells(row, values):
        return f'<row r="{row}">' + "".join(f'<c r="{c}{row}" s="{s}" t="s"><v>{v}</v></c>' if s == 1 else f'<c r="{c}{row}" s="{s}"><v>{v}</v></c>' for c, s, v in values) + "</row>"

    def sheet(rows):
        return f'{head}<worksheet {main} {rel}><sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData>{rows}</sheetData></worksheet>'

    first = cells(1, [("A", 1, 0), ("B", 1, 1), ("C", 1, 2)]) + cells(2, [("A", 1, 3), ("B", 1, 4), ("C", 1, 5)])
    second = cells(1, [("A", 1, 6), ("B", 1, 7), ("C", 1, 8)]) + cells(2, [("A", 1, 9), ("B", 2, 0.375), ("C", 2, 0.7708333333333334)])
    with zipfile.ZipFile(path("google.xlsx"), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", f'{head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml" PartName="/xl/worksheets/sheet1.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml" PartName="/xl/worksheets/sheet2.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml" PartName="/xl/sharedStrings.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml" PartName="/xl/styles.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" PartName="/xl/workbook.xml"/></Types>')
        archive.writestr("_rels/.rels", f'{head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        archive.writestr("xl/workbook.xml", f'{head}<workbook {main} {rel}><workbookPr/><sheets><sheet state="visible" name="Sheet1" sheetId="1" r:id="rId4"/><sheet state="visible" name="Hours" sheetId="2" r:id="rId5"/></sheets><definedNames/><calcPr/></workbook>')
        archive.writestr("xl/_rels/workbook.xml.rels", f'{head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="{office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="{office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId4" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId5" Type="{office}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>')
        archive.writestr("xl/styles.xml", f'{head}<styleSheet {main}><numFmts count="1"><numFmt numFmtId="164" formatCode="h:mm"/></numFmts><fonts count="1"><font><sz val="10.0"/><color rgb="FF000000"/><name val="Arial"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="lightGray"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0"/></cellStyleXfs><cellXfs count="3"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" xfId="0"/><xf borderId="0" fillId="0" fontId="0" numFmtId="0" xfId="0"/><xf borderId="0" fillId="0" fontId="0" numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle xfId="0" name="Normal" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>')
        archive.writestr("xl/sharedStrings.xml", f'{head}<sst {main} count="{len(strings)}" uniqueCount="{len(strings)}">' + "".join(f"<si><t>{s}</t></si>" for s in strings) + "</sst>")
        archive.writestr("xl/worksheets/sheet1.xml", sheet(first))
        archive.writestr("xl/worksheets/sheet2.xml", sheet(second))


def excel(name, options):
    book = xlsxwriter.Workbook(path(name), options)
    wrap, bold = book.add_format({"text_wrap": True}), book.add_format({"bold": True})
    day, clock = book.add_format({"num_format": "dd.mm.yyyy"}), book.add_format({"num_format": "hh:mm"})
    percent, price = book.add_format({"num_format": "0%"}), book.add_format({"num_format": "#,##0.00 [$€-407]"})
    answers = book.add_worksheet("ANTWORTEN")
    answers.write_row("A1", ["Frage", "Auch gefragt", "Antwort", "Sprache", "Tags"], bold)
    answers.write("A2", "Wo kann ich parken?")
    answers.write("B2", "parkplatz\r\nwohin mit dem auto", wrap)
    answers.write_rich_string("C2", "Hinter dem ", bold, "Haus.", "\nDie Schranke ist offen.", wrap)
    answers.merge_range("D2:D4", "de")
    answers.write("E2", "auto")
    answers.write_row("A3", ["Wie viel Rabatt?", "rabatt|nachlass"])
    answers.write("C3", 0.1, percent)
    answers.write_row("A4", ["Bis wann heute?", "wie lange offen | wann zu", "Siehe {{hours.today}}."])
    answers.autofilter("A1:E4")
    answers.freeze_panes(1, 0)
    answers.write_comment("A2", "Bitte prüfen!")
    answers.set_column("A:XFD", 20, wrap)
    for row in range(4, 6_000):
        answers.write_blank(row, 0, None, wrap)
    answers.set_row(1_048_575, 30, wrap)
    prices = book.add_worksheet("Preisliste")
    prices.write("A1", "Meine Preisliste")
    prices.write_row("A2", ["Leistung", "Name (en)", "Preis", "Dauer", "auch", "braucht"], bold)
    prices.write_row("A3", ["Schnitt", "Cut"])
    prices.write("C3", 32, price)
    prices.write_row("D3", [45, "Haarschnitt, Trockenschnitt"])
    prices.merge_range("F3:F4", "Stuhl")
    prices.write_row("A4", ["Waschen", "Wash"])
    prices.write_formula("C4", "=C3-19.5", price, 12.5)
    prices.write_datetime("D4", datetime.time(0, 15), clock)
    prices.write("E4", "Haarwäsche, Wäsche")
    prices.write_row("A5", ["Farbe", "Colour"])
    prices.write_formula("C5", '="ab "&64', None, "ab 64")
    prices.write_row("D5", ["30 + warten 25 + 20", None, "Stuhl"])
    prices.data_validation("F3:F9", {"validate": "list", "source": ["Stuhl", "Becken"]})
    prices.set_row(6, None, None, {"hidden": True})
    hours = book.add_worksheet("öffnungszeiten")
    hours.write_row("A1", ["Tag", "von", "bis"])
    for at, (days, first, last) in enumerate([("Di-Fr", (9, 0), (18, 30)), ("Sa", (9, 20), (14, 0))], 1):
        hours.write(at, 0, days)
        hours.write_datetime(at, 1, datetime.time(*first), clock)
        hours.write_datetime(at, 2, datetime.time(*last), clock)
    closed = book.add_worksheet("Closed Days")
    closed.write_row("A1", ["Datum", "bis", "Zeiten", "Grund", "Jedes Jahr"])
    closed.write_datetime("A2", datetime.date(2026, 12, 24), day)
    closed.write_row("C2", ["9-13", "Heiligabend"])
    closed.write_datetime("A3", datetime.date(2026, 12, 25), day)
    closed.write_datetime("B3", datetime.date(2026, 12, 26), day)
    closed.write_row("D3", ["Weihnachten", True])
    people = book.add_worksheet("Team")
    people.write_row("A1", ["Name", "Leistungen", "Urlaub"])
    people.write_row("A2", ["Mara", "Schnitt, Farbe", "2027-02-09 - 2027-02-12"])
    people.write_row("A3", ["Jo", "alle"])
    shop = book.add_worksheet("Shop")
    rows = [["Einstellung", "Wert"], ["Name", "Salon"], ["Time zone", "Europe/Berlin"], ["Languages", "de"], ["Phone", 301234567], ["Clock", 24]]
    for at, row in enumerate(rows):
        shop.write_row(at, 0, row)
    shop.write("B5", 301234567, book.add_format({"num_format": "0000000000"}))
    resources = book.add_worksheet("Ressourcen")
    resources.write_row("A1", ["Name", "Anzahl"])
    resources.write_row("A2", ["Stuhl", 2])
    book.add_worksheet("Notizen").hide()
    book.define_name("Preise", "=Preisliste!$C$3:$C$5")
    book.close()


def google_shop():
    """The same shop from Google Sheets."""
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    rel = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    strings = []
    formats = ["General", "0%", "[$€]#,##0.00", "h:mm", "yyyy-mm-dd", "0000000000"]

    def escaped(text):
        return text.replace("&", "&amp;").replace("<", "&lt;")

    def cell(place, value):
        style = 0
        if isinstance(value, tuple):
            value, style = value
        if isinstance(value, bool):
            return f'<c r="{place}" s="0" t="b"><v>{int(value)}</v></c>'
        if isinstance(value, (int, float)):
            return f'<c r="{place}" s="{style}"><v>{value}</v></c>'
        if value.startswith("="):
            return f'<c r="{place}" s="0" t="str"><f>{escaped(value[1:])}</f><v>ab 64</v></c>'
        if value.startswith("Sal"):
            return f'<c r="{place}" s="0" t="inlineStr"><is><t>{value}</t></is></c>'
        strings.append(value)
        return f'<c r="{place}" s="0" t="s"><v>{len(strings) - 1}</v></c>'

    def sheet(rows, merged=""):
        text = ""
        for at, row in enumerate(rows, 1):
            cells = "".join(cell("ABCDEFGH"[column] + str(at), value) if value is not None else f'<c r="{"ABCDEFGH"[column]}{at}" s="0"/>' for column, value in enumerate(row))
            text += f'<row r="{at}">{cells}</row>'
        text += "".join(f'<row r="{at}"/>' for at in range(len(rows) + 1, 1001))
        return f'{head}<worksheet {main} {rel}><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData>{text}</sheetData>{merged}<drawing r:id="rId1"/></worksheet>'

    sheets = {
        "Antworten": sheet(
            [
                ["Frage", "Auch gefragt", "Antwort", "Sprache", "Tags"],
                ["Wo kann ich parken?", "parkplatz\nwohin mit dem auto", "Hinter dem Haus.\nDie Schranke ist offen.", "de", "auto"],
                ["Wie viel Rabatt?", "rabatt|nachlass", (0.1, 1)],
                ["Bis wann heute?", "wie lange offen | wann zu", "Siehe {{hours.today}}."],
            ],
            '<mergeCells count="1"><mergeCell ref="D2:D4"/></mergeCells>'),
        "Preise": sheet(
            [
                ["Meine Preisliste"],
                ["Leistung", "Name (en)", "Preis", "Dauer", "auch", "braucht"],
                ["Schnitt", "Cut", (32.0, 2), 45.0, "Haarschnitt, Trockenschnitt", "Stuhl"],
                ["Waschen", "Wash", (12.5, 2), (0.010416666666666666, 3), "Haarwäsche, Wäsche"],
                ["Farbe", "Colour", '="ab "&64', "30 + warten 25 + 20", None, "Stuhl"],
            ],
            '<mergeCells count="1"><mergeCell ref="F3:F4"/></mergeCells>'),
        "Öffnungszeiten": sheet(
            [["Tag", "von", "bis"], ["Di-Fr", (0.375, 3), (0.7708333333333334, 3)], ["Sa", (0.3888888888888889, 3), (0.5833333333333334, 3)]]),
        "Closed days": sheet(
            [
                ["Datum", "bis", "Zeiten", "Grund", "Jedes Jahr"],
                [(46380.0, 4), None, "9-13", "Heiligabend", False],
                [(46381.0, 4), (46382.0, 4), None, "Weihnachten", True],
            ]),
        "Team": sheet([["Name", "Leistungen", "Urlaub"], ["Mara", "Schnitt, Farbe", "2027-02-09 - 2027-02-12"], ["Jo", "alle"]]),
        "Shop": sheet(
            [["Einstellung", "Wert"], ["Name", "Salon"], ["Time zone", "Europe/Berlin"], ["Languages", "de"], ["Phone", (301234567.0, 5)], ["Clock", 24.0]]),
        "Ressourcen": sheet([["Name", "Anzahl"], ["Stuhl", 2.0]]),
    }
    with zipfile.ZipFile(path("google-shop.xlsx"), "w", zipfile.ZIP_DEFLATED) as archive:
        parts = "".join(f'<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml" PartName="/xl/worksheets/sheet{n}.xml"/>' for n in range(1, len(sheets) + 1))
        archive.writestr("[Content_Types].xml", f'{head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/>{parts}<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml" PartName="/xl/sharedStrings.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml" PartName="/xl/styles.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" PartName="/xl/workbook.xml"/></Types>')
        archive.writestr("_rels/.rels", f'{head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        listed = "".join(f'<sheet state="visible" name="{name}" sheetId="{n}" r:id="rId{n + 3}"/>' for n, name in enumerate(sheets, 1))
        archive.writestr("xl/workbook.xml", f"{head}<workbook {main} {rel}><workbookPr/><sheets>{listed}</sheets><definedNames/><calcPr/></workbook>")
        links = "".join(f'<Relationship Id="rId{n + 3}" Type="{office}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in range(1, len(sheets) + 1))
        archive.writestr("xl/_rels/workbook.xml.rels", f'{head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="{office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="{office}/sharedStrings" Target="sharedStrings.xml"/>{links}</Relationships>')
        numbers = "".join(f'<numFmt numFmtId="{163 + n}" formatCode="{text}"/>' for n, text in enumerate(formats) if n)
        styles = "".join(f'<xf borderId="0" fillId="0" fontId="0" numFmtId="{163 + n if n else 0}" xfId="0" applyNumberFormat="1"/>' for n in range(len(formats)))
        archive.writestr("xl/styles.xml", f'{head}<styleSheet {main}><numFmts count="{len(formats) - 1}">{numbers}</numFmts><fonts count="1"><font><sz val="10.0"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="lightGray"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0"/></cellStyleXfs><cellXfs count="{len(formats)}">{styles}</cellXfs><cellStyles count="1"><cellStyle xfId="0" name="Normal" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>')
        archive.writestr("xl/sharedStrings.xml", f'{head}<sst {main} count="{len(strings)}" uniqueCount="{len(strings)}">' + "".join(f'<si><t xml:space="preserve">{escaped(s)}</t></si>' for s in strings) + "</sst>")
        for n, (name, text) in enumerate(sheets.items(), 1):
            archive.writestr(f"xl/worksheets/sheet{n}.xml", text)


def broken():
    def hide(book, page):
        other = book.create_sheet("Prices")
        other.append(["name", "price"])
        other.append(["Cut", "not a price"])
        other.sheet_state = "hidden"

    plain("hidden-sheet.xlsx", hide)
    plain("formula-without-value.xlsx", lambda book, page: page.append(["When?", "what time | which hour", "=A1&A2"]))
    plain("failed-formula.xlsx", lambda book, page: page.append(["When?", "what time | which hour", "#REF!"]))
    plain("too-many-rows.xlsx", lambda book, page: [page.append([f"Q{n}?", None, "A."]) for n in range(5100)])
    plain("unknown-sheet.xlsx", lambda book, page: book.create_sheet("Notizen").append(["etwas"]))
    plain("misnamed-column.xlsx", lambda book, page: page.cell(1, 4, "langauge") and page.cell(2, 4, "en"))
    plain("far-cell.xlsx", lambda book, page: page.cell(1048576, 16384, "far away"))
    plain("empty-answer.xlsx", lambda book, page: page.append(["When?", "what time", None]))
    plain("escape.xlsx", lambda book, page: page.append(["When?", "what time", "Later\u202e."]))
    whole = open(path("hidden-sheet.xlsx"), "rb").read()
    open(path("cut-off.xlsx"), "wb").write(whole[: len(whole) // 2])
    open(path("old-excel.xlsx"), "wb").write(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600))
    open(path("password.xlsx"), "wb").write(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512) + "EncryptedPackage".encode("utf-16le"))

    def with_part(name, part, data, source="hidden-sheet.xlsx"):
        with zipfile.ZipFile(path(source)) as old, zipfile.ZipFile(path(name), "w", zipfile.ZIP_DEFLATED) as new:
            for item in old.infolist():
                if item.filename != part:
                    new.writestr(item.filename, old.read(item))
            new.writestr(part, data)

    with_part("bomb.xlsx", "xl/worksheets/sheet9.xml", b" " * (33 << 20))
    with_part("entities.xlsx", "xl/sharedStrings.xml", b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>')
    with_part("macros.xlsm", "xl/vbaProject.bin", b"\xd0\xcf\x11\xe0")
    with_part("damaged-sheet.xlsx", "xl/worksheets/sheet1.xml", b"<worksheet><sheetData><row><c")
    with zipfile.ZipFile(path("binary.xlsx"), "w") as archive:
        archive.writestr("xl/workbook.bin", b"x")
    with zipfile.ZipFile(path("photos.xlsx"), "w") as archive:
        archive.writestr("photo.txt", b"x")


good().save(path("good.xlsx"))
merged_and_calculated(good()).save(path("calculated.xlsx"))
environment = dict(os.environ, HOME="/tmp")
for kind, options in [("ods", "ods"), ("xlsx", "xlsx:Calc MS Excel 2007 XML")]:
    out = path("out-" + kind)
    subprocess.run(["soffice", "--headless", "--convert-to", options, "--outdir", out, path("calculated.xlsx")], check=True, env=environment, capture_output=True)
    os.replace(os.path.join(out, "calculated." + kind), path("libreoffice." + kind))
    os.rmdir(out)
for kind, exporter in [("xlsx", "Gnumeric_Excel:xlsx2"), ("ods", "Gnumeric_OpenCalc:odf")]:
    subprocess.run(["ssconvert", f"--export-type={exporter}", path("libreoffice.xlsx"), path("gnumeric." + kind)], check=True, capture_output=True)
os.remove(path("calculated.xlsx"))
excel("excel.xlsx", {})
excel("excel-1904.xlsx", {"date_1904": True})
google_shop()
google()
told_by_format().save(path("formats.xlsx"))
codes()
strict()
broken()
