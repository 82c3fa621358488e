#!/usr/bin/env python3
"""Makes the shops that the tests read, byte by byte as programs and people write them. Run by hand; what it makes is committed.

    make.py FOLDER

Each shop is a folder with its files and with “expected”: the beginnings of the lines that “deskbell shop check” must say, every error among them;
and “reads: …” with what must have been read all the same (entries, services, people, closures, and the days that are open).
"""

import os
import shutil
import sys

FAQ = "id,question,also_asked,answer\nparking,Where can I park?,car park | garage,Behind the house.\n"
SHOP = "name: Salon\ntime_zone: Europe/Berlin\nhours: Tue-Sat 9:00-18:00\n"
SERVICES = "services:\n  - {id: cut, name: Cut, price: 34, duration: 30}\npeople:\n  - {id: mara, name: Mara}\n"
GERMAN = "Frage;Auch gefragt;Antwort\nKönnen wir parken?;parkplatz | garage;Für 2 € hinter dem „Haus“ – ja.\n"

odd = {}


def shop(name, expected, **files):
    """Files by their names, dots and slashes written as __ and ___."""
    odd[name] = ({key.replace("___", "/").replace("__", "."): value for key, value in files.items()}, expected)


def encoded(name, encoding, expected, text=GERMAN):
    shop(name, expected, faq__csv=text.encode(encoding))


# Tables from Excel, LibreOffice, Numbers, Google and Notepad
one = ["reads: entries=1"]
encoded("csv-utf8", "utf-8", one)
encoded("csv-utf8-mark", "utf-8-sig", one)
encoded("csv-windows-1252-german-excel", "cp1252", one, GERMAN.replace("\n", "\r\n"))
encoded("csv-utf16-unicode-text-of-excel", "utf-16", one, GERMAN.replace(";", "\t").replace("\n", "\r\n"))
encoded("csv-utf16-big-endian-without-mark", "utf-16-be", one)
encoded("csv-utf32", "utf-32", ["ERROR faq.csv: The file is not a plain text but a text in UTF-32."])
encoded("csv-line-ends-of-old-macs", "utf-8", one, GERMAN.replace("\n", "\r"))
shop("csv-garbled-twice-encoded", ["warning faq.csv, row 2: Some letters are garbled", "reads: entries=1"], faq__csv=GERMAN.encode().decode("cp1252", "replace").encode())
shop("csv-excel-trailing-rows", one, faq__csv=FAQ + ",,,\r\n" * 900)
shop("csv-excel-trailing-columns", one, faq__csv="\n".join(line + ",,,,,," for line in FAQ.splitlines()))
shop("csv-sep-line", one, faq__csv="sep=;\r\n" + FAQ.replace(",", ";"))
shop("csv-columns-in-another-order", one, faq__csv="Answer,Also asked,Question\nBehind the house.,car park|garage,Where can I park?\n")
shop("csv-quotes-and-line-breaks", ["reads: entries=2"], faq__csv='question,also_asked,answer\n"What, ""really""?","one\ntwo","Yes.\n\nNo; maybe."\nNext?,this | that,Here.\n')
shop("csv-smart-quotes-of-a-word-processor", one, faq__csv="question,also_asked,answer\n“Where can I park?”,“car park | garage”,“Behind, and beside, the house.”\n")
shop("csv-several-columns-of-phrasings", one, faq__csv="Question,Also asked 1,Also asked 2,Also asked 3,Answer\nWhere can I park?,car park,garage,,Behind.\n")
shop("csv-title-above-the-heading", one, faq__csv="FAQ of our salon,,\n,,\nquestion,also_asked,answer\nWhere can I park?,car park|garage,Behind.\n")
shop("csv-windows-ends-and-no-last-line", one, faq__csv=FAQ.strip().replace("\n", "\r\n"))
shop("csv-no-break-spaces", one, faq__csv="question,also_asked,answer\n\u00a0Where can I\u00a0park?\u00a0,car\u00a0park|garage,From\u00a032\u00a0€.\n")
shop("csv-tabs", one, faq__tsv=FAQ.replace(",", "\t"))
shop("csv-saved-by-notepad-as-txt", one, faq__csv__txt=FAQ)
shop("csv-capital-name", one, FAQ__CSV=FAQ)
shop("csv-nothing-but-a-heading", ["reads: entries=0"], faq__csv="question,answer\n", shop__yaml=SHOP)
shop("csv-empty-file", ["reads: entries=0"], faq__csv="", shop__yaml=SHOP)
shop("csv-without-heading", ["ERROR faq.csv, row 1: The heading names no columns “question” and “answer”"], faq__csv="Where can I park?,Behind the house.\nWhen?,Now.\n")
shop("csv-misspelt-heading", ["ERROR faq.csv, row 1: The heading names no columns “question” and “answer”"], faq__csv="question,anwser\nWhere?,Here.\n")
shop(
    "csv-everything-wrong-at-once",
    ["ERROR faq.csv, row 2: The answer to “Where?” is empty.", "ERROR faq.csv, row 3: The question is empty.", "ERROR faq.csv, row 4: “my id!” cannot be an id.",
     "ERROR faq.csv, row 5: “klingon” is not a language.", "ERROR faq.csv, row 6: There is no fact “{{hours.tday}}”", "reads: entries=3"],
    faq__csv="id,question,also_asked,answer,language\n,Where?,x | y,,\n,,x,Here.,\nmy id!,Who?,x1 | y1,We.,\n,Why?,x2 | y2,So.,klingon\n,When?,x3 | y3,{{hours.tday}},\n")
shop("csv-comma-in-an-unquoted-answer", ["ERROR faq.csv, row 2: The row has more cells than the heading has columns, so part of a text may be lost.", "reads: entries=1"], faq__csv="question,also_asked,answer\nWhere?,the place | which road,Here, there, and over there.\n")
shop("csv-quote-never-closed", ["ERROR faq.csv, row 2: A quote is opened in this row and never closed."], faq__csv='question,answer\nWhere?,"Here.\nWhen?,Now.\n')
shop("csv-failed-formulas", ["ERROR faq.csv, row 2: A cell shows #NAME?: its formula failed."], faq__csv="question,also_asked,answer\n#NAME?,the place | which road,Here.\n")
shop("csv-same-id-twice", ["ERROR faq.csv, row 3: Two entries have the id “a” (also faq.csv, row 2)."], faq__csv="id,question,also_asked,answer\na,Where?,x y | y z,A\na,When?,p q | q r,B\n")
shop("csv-two-that-nobody-can-tell-apart", ["warning faq.csv, row 3: “May I park here?” asks for this entry and for “Can I park?” (faq.csv, row 2): customers cannot tell them apart."], faq__csv="question,also_asked,answer\nCan I park?,car | garage,A\nMay I park here?,lot | meter,B\n")
shop("csv-one-way-to-ask", ["warning faq.csv, row 2: “Where can I park?” can be asked in one way only."], faq__csv="question,answer\nWhere can I park?,Behind.\n")
shop("csv-terminal-escape", ["ERROR faq.csv, row 2: The text holds a terminal escape"], faq__csv="question,answer\nWhere?,Press \x1b[2J here.\n")
shop("csv-turned-writing", ["ERROR faq.csv, row 2: The text holds the invisible mark U+202E"], faq__csv="question,answer\nWhere?,Room \u202e21\n")
shop("csv-zero-bytes-of-a-dying-stick", ["ERROR faq.csv, row 3: The text holds the invisible control character U+0000."], faq__csv=FAQ.encode() + bytes(512))
shop("csv-is-a-workbook", ["ERROR faq.csv: The file is not a plain text but an Excel or LibreOffice workbook"], faq__csv=b"PK\x03\x04\x14\x00\x06\x00")
shop("csv-is-an-old-workbook", ["ERROR faq.csv: The file is not a plain text but an old Excel or Word file."], faq__csv=bytes.fromhex("d0cf11e0a1b11ae1") + bytes(64))
shop("csv-is-a-web-page", ["ERROR faq.csv: The file is not a plain text but a web page."], faq__csv="<!DOCTYPE html><html><head><title>Sign in</title></head><body><p>Google Sheets</p></body></html>")
shop("csv-merge-marks", ["ERROR faq.csv, row 3: The row has marks of two versions that were put together (<<<<<<<).", "ERROR faq.csv, row 6: Two entries have the id “wifi”"], faq__csv=FAQ + "<<<<<<< mine\nwifi,Is there wifi?,wlan | internet,Yes.\n=======\nwifi,Is there wifi?,wlan | internet,No.\n>>>>>>> theirs\n")

garbled = ["warning faq.csv: Some letters are garbled, like in “"]
encoded("csv-macintosh-of-old-excel", "mac_roman", garbled + one)
encoded("csv-ms-dos-of-old-excel", "cp850", garbled + one, GERMAN.replace("„", '"').replace("“", '"').replace("–", "-").replace("€", "Euro"))
encoded("csv-of-a-polish-excel", "cp1250", garbled + one, "question;also_asked;answer\nGdzie można zaparkować?;parking | garaż;Za domem.\n")
encoded("csv-of-a-russian-excel", "cp1251", garbled + one, "question;also_asked;answer\nГде парковка?;стоянка | гараж;За домом.\n")
encoded("csv-latin-9-with-a-euro", "iso8859-15", garbled + one, "question;also_asked;answer\nWas kostet das?;Preis | Kosten;32 €.\n")
shop("csv-line-breaks-of-word-and-of-web-pages", one, faq__csv="question,also_asked,answer\nWhere?,the place | which road,One\u2028two\u2029three\x0bfour.\n")
shop("csv-every-row-in-quotes", ["reads: entries=2"], faq__csv='"question,also_asked,answer"\n"Where?,the place | which road,""Here, there."""\n"When?,what time | which hour,Now."\n')
shop("csv-every-cell-in-quotes-and-semicolons", one, faq__csv=b"\xef\xbb\xbf" + '"FRAGE";"ANTWORT";"AUCH GEFRAGT"\r\n"Können wir parken?";"Für 2 €, hinterm Haus.";"parkplatz|garage"\r\n"";"";""\r\n'.encode())
shop("csv-quotes-with-backslashes", ["warning faq.csv, row 2: A quote within a quoted text is written once in this row", "reads: entries=1"], faq__csv='question,also_asked,answer\n"What is \\"this\\"?",a thing | which thing,"A \\"thing\\"."\n')
shop("csv-two-tables-put-together", ["reads: entries=2"], faq__csv="question,also_asked,answer\nWhere?,the place | which road,Here.\nquestion,also_asked,answer\nWhen?,what time | which hour,Now.\n")
shop("csv-heading-with-hints", one, faq__csv="Frage *;Weitere Formulierungen;Antwort (höchstens 300 Zeichen)\nWo?;der Ort | welche Straße;Hier.\n")
shop("csv-heading-in-two-languages", one, faq__csv="Question / Frage;Auch;Answer / Antwort\nWo?;der Ort | welche Straße;Hier.\n")
shop("csv-second-copy-of-a-browser", ["warning faq (1).csv: The file is not read. Did you mean “faq.csv”?", "reads: entries=1"], **{"faq__csv": FAQ, "faq (1)__csv": FAQ})
shop("csv-copy-of-a-german-windows", ["warning faq - Kopie.csv: The file is not read. Did you mean “faq.csv”?", "reads: entries=1"], **{"faq__csv": FAQ, "faq - Kopie__csv": FAQ})
shop("csv-codes-of-a-web-page", ["warning faq.csv, row 2: The answer to “Where?” holds “<br>”, a code of web pages", "reads: entries=1"], faq__csv="question,also_asked,answer\nWhere?,the place | which road,Behind&nbsp;the house.<br>Left.\n")
shop("csv-two-notes-below-the-table", ["ERROR faq.csv, row 5: The answer to “Notes” is empty.", "reads: entries=1"], faq__csv="question,also_asked,answer\nWhere?,the place | which road,Here.\n,,\n,,\nNotes,,\n")
shop("csv-a-book-in-a-cell", ["ERROR faq.csv, row 2: The answer to “Where?” has 99999 letters; at most 8000 can be shown."], faq__csv="question,also_asked,answer\nWhere?,the place | which road," + "here " * 20000 + "\n")
shop("csv-mark-within-a-name-of-a-column", one, faq__csv=b"\xef\xbb\xbf\xef\xbb\xbf" + FAQ.encode())
shop("tables-saved-sheet-by-sheet", ["reads: entries=1 services=2 open=Tue,Wed,Thu,Fri,Sat closures=2"], Answers__csv=FAQ, Preise__csv="Leistung;Preis;Dauer\r\nSchnitt;32,00 €;45 Min.\r\nBart;ab 12,50;15\r\n".encode("cp1252"),
     Hours__csv="Tag;von;bis\nMontag;-;\nDienstag - Freitag;9:00;18:00\nSamstag;9 Uhr;13 Uhr\n", **{"Closed days__csv": "Date,Reason\n2027-12-24,Christmas Eve\n24.12.2028,\n"}, People__csv="Name\nMo\n", shop__yaml="name: S\ntime_zone: Europe/Berlin\n")
shop("tables-of-libreoffice-with-an-error", ["ERROR shop-Prices.csv, row 3: “dreißig” is not a price.", "reads: services=2 open=Tue,Wed,Thu,Fri,Sat"], **{"shop-Prices__csv": "name,price,minutes\nCut,30,30\nBeard,dreißig,15\n"}, people__csv="name\nMo\n", shop__yaml=SHOP)
shop("folder-one-too-high", ["ERROR .: There is no shop in this folder. The files seem to be in the folder “my-shop”: name that one."], **{"my-shop___faq__csv": FAQ})

# shop.yaml from Notepad, Word and Macs
fine = ["reads: open=Tue,Wed,Thu,Fri,Sat"]
shop("yaml-utf8-mark-and-windows-ends", fine, shop__yaml=SHOP.encode("utf-8-sig").replace(b"\n", b"\r\n"))
shop("yaml-utf16-of-notepad", fine, shop__yaml=SHOP.encode("utf-16"))
shop("yaml-tabs", fine, shop__yaml=SHOP + "contact:\n\tphone: 030 1234567\n\taddress:\tLindenstraße 14\n")
shop("yaml-smart-quotes", fine, shop__yaml=SHOP.replace("Salon", "“Salon Kastanie”"))
shop("yaml-norway", ["reads: open=Mon"], shop__yaml="name: NO\ntime_zone: Europe/Oslo\nhours:\n  mon: 9:00-18:00\n  tue: no\n  wed: off\ncontact: {phone: 0123456, email: no}\ndemonstration: no\n")
shop("yaml-bare-dates-and-times", ["reads: closures=3 open=Mon"], shop__yaml="name: 007\ntime_zone: Europe/Berlin\nhours: {mon: 9:00-12:00}\nclosures:\n  - 2027-12-25\n  - 2027-12-24: 9:00-12:00\n  - {date: 2027-12-31, reason: 1e3}\nask_back: 010\n")
shop("yaml-colon-in-a-text", ["ERROR shop.yaml, line 1: There is a second colon in the line"], shop__yaml="name: Salon: the best\nhours: Mon 9-18\n")
shop("yaml-quote-never-closed", ["ERROR shop.yaml, line 1: A quote is opened and never closed."], shop__yaml='name: "Salon\ntime_zone: Europe/Berlin\nhours: Mon 9-18\n')
shop("yaml-no-space-after-the-colon", ["ERROR shop.yaml, line 1: A space is missing after the colon in “name:Salon”. Write “name: Salon”.", "reads: open=Mon"], shop__yaml="name:Salon\ntime_zone: Europe/Berlin\nhours: Mon 9-18\n")
shop("yaml-indented-too-far", ["ERROR shop.yaml, line 2: There is a second colon in the line, or the line is indented too far."], shop__yaml="name: Salon\n   hours: Mon 9-18\ntime_zone: Europe/Berlin\n")
shop("yaml-key-twice", ["ERROR shop.yaml, line 1: “name” is written twice in the same block.", "ERROR shop.yaml, line 2: “name” is written twice (also in line 1)."], shop__yaml="name: A\nname: B\ntime_zone: Europe/Berlin\n")
shop("yaml-misspelt-key", ["ERROR shop.yaml, line 4: “contcat” is not a key that is known here. Did you mean “contact”?"], shop__yaml=SHOP + "contcat:\n  phone: 1\n")
shop("yaml-aliases-that-multiply", ["ERROR shop.yaml, line 1: “&a [x,x,x,x,x,x,x,x,x]” begins with “&”, which YAML reserves for shortcuts.", "ERROR shop.yaml, line 1: “a” is not a key", "ERROR shop.yaml, line 2: “&b [*a,*a", "ERROR shop.yaml, line 2: “b” is not a key", "ERROR shop.yaml, line 3: “*b” begins with “*”", "ERROR shop.yaml, line 3: A name is missing before the colon."], shop__yaml="a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n? *b\n: x\n")
shop("yaml-a-program-in-a-tag", ["ERROR shop.yaml, line 1: “name” should be a text, not a list."], shop__yaml='name: !!python/object/apply:os.system ["reboot"]\n')
shop("yaml-is-rich-text", ["ERROR shop.yaml: The file is not a plain text but a formatted text (RTF)."], shop__yaml=r"{\rtf1\ansi name: Salon}")
shop("yaml-is-a-pdf", ["ERROR shop.yaml: The file is not a plain text but a PDF."], shop__yaml="%PDF-1.7 name: Salon")
shop("yaml-called-txt", fine, shop__yaml__txt=SHOP)
shop("yaml-two-of-one-name", ["ERROR shop.yml: The folder holds shop.yaml as well, and only one of them is read."], shop__yaml=SHOP, shop__yml=SHOP)
shop("yaml-misnamed-file", ["warning shpo.yaml: The file is not read. Did you mean “shop.yaml”?", "ERROR .: There is no shop in this folder."], shpo__yaml=SHOP)
shop("yaml-time-zone-that-is-none", ["ERROR shop.yaml, line 2: “MEZ” is not a time zone."], shop__yaml="name: S\ntime_zone: MEZ\nhours: Mon 9-12\n")

# Hours, days, prices, people
shop("hours-as-on-the-door", ["reads: open=Mon,Tue,Wed,Thu,Fri,Sat"], shop__yaml="name: S\ntime_zone: Europe/Berlin\nhours: Mo-Fr von 9 bis 18 Uhr, Sa 9-13 Uhr, So geschlossen\n")
shop("hours-of-openstreetmap", ["reads: open=Mon,Tue,Wed,Thu,Fri,Sat closures=1"], shop__yaml="name: S\ntime_zone: Europe/Berlin\nhours: Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-13:00; PH,Su off\npublic_holidays: holidays.ics\n",
     holidays__ics="BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20271225\r\nSUMMARY:Christmas\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
shop("hours-past-midnight", ["reads: open=Mon,Fri,Sat,Sun"], shop__yaml="name: Bar\ntime_zone: Europe/Berlin\nhours: Fr-So 18:00-02:00\n")
shop("hours-nine-to-six", ["warning shop.yaml, line 3: “9-6” is taken for 09:00-18:00. If that is right, write it so", "reads: open=Mon,Tue,Wed,Thu,Fri"], shop__yaml="name: S\ntime_zone: Europe/Berlin\nhours: Mon-Fri 9-6\n")
shop("hours-that-excel-made-a-date", ["ERROR shop.yaml, line 4: “12. Sep” is a date, not a time"], shop__yaml="name: S\ntime_zone: Europe/Berlin\nhours:\n  Mon: 12. Sep\n  Tue: 9-12\n")
shop("hours-misspelt-day", ["ERROR shop.yaml, line 3: “Wendesday” is neither a day nor a time. Did you mean “Wednesday”?", "reads: open=Mon"], shop__yaml="name: S\ntime_zone: Europe/Berlin\nhours: Mon 9-12; Wendesday 9-12\n")
shop("closures-that-have-passed", ["warning shop.yaml, line 5: 2020-12-24 has passed."], shop__yaml=SHOP + "closures:\n  - 2020-12-24 9-13\n")
shop("closures-in-two-readings", ["ERROR shop.yaml, line 5: “03/04/2027” could be two different days. Write 2027-04-03 or 2027-03-04."], shop__yaml=SHOP + "closures:\n  - 03/04/2027 closed\n")
shop("closures-30-february", ["ERROR shop.yaml, line 5: “2027-02-30” is not a day of the calendar."], shop__yaml=SHOP + "closures:\n  - 2027-02-30\n")
shop("prices-with-commas-and-signs", ["reads: services=4"], shop__yaml=SHOP, services__yaml="services:\n  - {id: a, name: One, price: '32,50 €', duration: 30}\n  - {id: b, name: Two, price: ab 1.200, duration: 30}\n  - {id: c, name: Three, price: \"€\u00a032,-\", duration: '1,5 h'}\n  - {id: d, name: Four, price: auf Anfrage, duration: 1h 15}\npeople: [{id: m, name: Mo}]\n")
shop("prices-in-pounds", ["ERROR services.yaml, line 2: “£34” is in GBP, but the shop’s currency is EUR."], shop__yaml=SHOP, services__yaml=SERVICES.replace("34", "£34"))
shop("prices-contradicted-by-an-answer", ["warning faq/prices.md, line 1: The answer says “A cut is €30.”, but “Cut” costs €34, not €30."], shop__yaml=SHOP, services__yaml=SERVICES, faq___prices__md="# What is a cut?\nAlso asked: price of a cut | how much is it\n\nA cut is €30.\n")
shop("hours-contradicted-by-an-answer", ["warning faq/hours.md, line 1: The answer says “We are open on Sundays.”, but Sunday is closed."], shop__yaml=SHOP, faq___hours__md="# Are you open?\nAlso asked: opening | when can I come\n\nWe are open on Sundays.\n")
shop("services-nobody-provides", ["warning services.yaml, line 3: Nobody provides “perm”"], shop__yaml=SHOP, services__yaml="services:\n  - {id: cut, duration: 30}\n  - {id: perm, duration: 60}\npeople:\n  - {id: mara, name: Mara, services: [cut]}\n")
shop("services-without-opening-hours", ["ERROR shop.yaml: There are services to book but no opening hours, so nothing can be booked."], shop__yaml="name: S\ntime_zone: Europe/Berlin\n", services__yaml=SERVICES)
shop("services-misspelt-by-a-person", ["ERROR services.yaml, line 4: Mara’s services name “cutt”, which does not exist. Did you mean “cut”?"], shop__yaml=SHOP, services__yaml="services:\n  - {id: cut, duration: 30}\npeople:\n  - {id: mara, name: Mara, services: [cutt]}\n")

shop("yaml-number-sign-in-a-name", ["warning shop.yaml, line 1: “#1” is taken for a note of yours and not read.", "reads: open=Mon"], shop__yaml="name: Salon #1\ntime_zone: Europe/Berlin # fixed\nhours: Mon 9-18\nprivacy_notice: |\n  Room #2 is private.\n")
shop("yaml-exclamation-mark-first", ["ERROR shop.yaml, line 1: “!Salon” begins with “!”, which YAML reserves."], shop__yaml=SHOP.replace("Salon", "!Salon"))
shop("yaml-backslash-between-quotes", ["ERROR shop.yaml, line 4: A backslash (\\) stands in a text between double quotes."], shop__yaml=SHOP + 'contact: {website: "C:\\Salon"}\n')
shop("yaml-two-texts-in-one-file", ["ERROR shop.yaml, line 4: A line of dashes or dots ends the text before this one", "ERROR shop.yaml, line 5: “name” is written twice"], shop__yaml=SHOP + "---\nname: B\n")
shop("yaml-zone-in-small-letters", fine, shop__yaml=SHOP.replace("Europe/Berlin", "europe/berlin"))
shop("closures-without-a-space", ["ERROR shop.yaml, line 5: “-2027-12-24 -2027-12-25” begins with a dash that makes no list."], shop__yaml=SHOP + "closures:\n  -2027-12-24\n  -2027-12-25\n")
shop("closures-with-long-dashes-of-word", ["ERROR shop.yaml, line 5: “– 2027-12-24 – 2027-12-25” begins with a dash that makes no list."], shop__yaml=SHOP + "closures:\n  – 2027-12-24\n  – 2027-12-25\n")
shop("hours-in-the-afternoon", ["warning shop.yaml, line 3: “13-5” is taken for 13:00-17:00.", "reads: open=Mon,Tue"], shop__yaml="name: S\ntime_zone: Europe/Berlin\nhours: Mon Tue 13-5\n")
shop("tables-with-the-days-side-by-side", ["reads: services=1 people=2 open=Tue,Wed,Thu,Fri"], shop__yaml="name: S\ntime_zone: Europe/Berlin\n", Hours__csv=",Mo,Di,Mi,Do,Fr,Sa\nvon,zu,9:00,9:00,9:00,13,\nbis,,18:00,18:00,20:00,18,\n", Prices__csv="Name,Price,Minutes\nCut,30,30\n", People__csv="Name,Arbeitstage\nMo,Di-Do\nJo,Fr\n")
shop("people-by-their-names-alone", ["reads: services=1 people=2"], shop__yaml=SHOP, services__yaml="services:\n  - {id: cut, name: Cut, price: 34, duration: 30}\npeople:\n  - Mara\n  - Jonas Lind\n")
shop("hours-without-a-break", ["reads: open=Mon,Tue,Wed,Thu,Fri"], shop__yaml="name: S\ntime_zone: Europe/Berlin\nhours: Mo-Fr 9:00 - 18:00 Uhr durchgehend\n")
shop("hours-by-appointment", ["ERROR shop.yaml, line 3: “nach Vereinbarung”: hours are the times at which anybody may come in. Leave it out here"], shop__yaml="name: S\ntime_zone: Europe/Berlin\nhours: Mo-Do 9-18, Fr nach Vereinbarung\n")
shop("hours-except-one-day", ["ERROR shop.yaml, line 3: “except Wed”: exceptions are not read. Write the closed day behind a semicolon"], shop__yaml="name: S\ntime_zone: Europe/Berlin\nhours: Mon-Sat 9-18 except Wed\n")
shop("hours-with-a-lunch-break", ["ERROR shop.yaml, line 3: “lunch 12-13”: breaks are not read."], shop__yaml="name: S\ntime_zone: Europe/Berlin\nhours: Mon-Fri 9-18, lunch 12-13\n")
shop("hours-with-a-dash-for-closed", ["reads: open=Tue,Wed,Thu,Fri,Sat"], shop__yaml="name: S\ntime_zone: Europe/Berlin\nhours:\n  Montag: –\n  Dienstag - Freitag: 9:00 - 18:30\n  Samstag: 9:20-14:00\n  Sonntag: -\n")
shop("hours-closed-and-nobody-knows-when", ["ERROR shop.yaml, line 3: “closed” follows the times, and it is not said for which days."], shop__yaml="name: S\ntime_zone: Europe/Berlin\nhours: Mon-Fri 9-18 closed\n")
shop("hours-sunday-and-holidays", ["warning shop.yaml, line 3: “So+Feiertag geschlossen”: which days are public holidays is not known.", "reads: open=Mon,Tue,Wed,Thu,Fri"], shop__yaml="name: S\ntime_zone: Europe/Berlin\nhours: Mo-Fr 9-12 u. 14-18 Uhr; So+Feiertag geschlossen\n")

# Topics in Markdown
shop("markdown-question-too-deep", ["ERROR faq/visit.md, line 6: A question seems to begin here, but its heading is part of the answer to “Where can I park?”.", "reads: entries=1"], faq___visit__md="# Where can I park?\nAlso asked: car park | garage\n\nBehind the house.\n\n### When?\nAlso asked: hours | time\n\nNow.\n")
shop("markdown-word-bullets", one, faq___visit__md="#Where can I park?\n\n**Also asked:**\n• car park\n– garage\n\nBehind the house.\n")
shop("markdown-questions-below-a-word-of-welcome", ["warning faq/visit.md, line 4: “Where can I park?” is part of the answer to “Visiting”, and no question of its own.", "reads: entries=1"], faq___visit__md="# Visiting\nAlso asked: visit | come by\nWelcome.\n## Where can I park?\nBehind the house.\n")
shop("markdown-without-a-question", ["ERROR faq/visit.md, line 1: The file holds no question."], faq___visit__md="We are here to help.\n")
shop("markdown-without-an-answer", ["ERROR faq/visit.md, line 1: The answer to “Where can I park?” is empty.", "reads: entries=1"], faq___visit__md="# Where can I park?\n\nAlso asked:\n- car park\n\n# When?\nAlso asked: hours | time\n\nNow.\n")
shop("markdown-misspelt-fact", ["ERROR faq/visit.md, line 1: There is no fact “{{service.cutt.price}}”; customers would be told to ask. Did you mean “service.cut.price”?"], shop__yaml=SHOP, services__yaml=SERVICES, faq___visit__md="# What is a cut?\nAlso asked: price | cost\n\n{{service.cutt.price}}\n")
shop("markdown-one-brace", ["warning faq/visit.md, line 1: “{hours.today}” has one brace only"], shop__yaml=SHOP, faq___visit__md="# When?\nAlso asked: hours | time\n\n{hours.today}\n")

# Test questions, sentences, the loop of unanswered questions
shop("questions-of-an-entry-that-is-gone", ["ERROR questions.csv, row 2: “where to park” expects the entry “praking”, which does not exist. Did you mean “parking”?"], faq__csv=FAQ, questions__csv="question,expected\nwhere to park,praking\n")
shop("questions-that-name-a-question", ["ERROR questions.csv, row 3: “tea?” expects the entry “Is there tea?”, which does not exist. Write an entry’s question or id, staff or unknown."], faq__csv=FAQ, questions__csv="question,expected\nwhere to park,where can I park\ntea?,Is there tea?\n")
shop("wording-that-is-a-list", ["ERROR wording/de.yaml, line 1: “greeting” should be one sentence."], shop__yaml=SHOP, wording___de__yaml="greeting:\n  - Hallo\n")
shop("unanswered-filled-in", ["reads: entries=2"], faq__csv=FAQ, unanswered__csv="Asked;Question;Also asked;Why;Answer;Same as\r\n3;is there tea;tea? | tee;no answer;Always.;\r\n2;wher to leave the car;;no answer;;parking\r\n1;dogs?;;no answer;;\r\n")
shop("unanswered-for-an-entry-that-is-none", ["ERROR unanswered.csv, row 2: There is no entry “praking”. Did you mean “parking”?"], faq__csv=FAQ, unanswered__csv="Question,Answer,Same as\nwher to park,,praking\n")


def main():
    folder = sys.argv[1]
    for name in os.listdir(folder):
        if os.path.isdir(os.path.join(folder, name)):
            shutil.rmtree(os.path.join(folder, name))
    for name, (files, expected) in odd.items():
        for file, content in files.items():
            path = os.path.join(folder, name, file)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as out:
                out.write(content if isinstance(content, bytes) else content.encode())
        with open(os.path.join(folder, name, "expected"), "w") as out:
            out.write("".join(line + "\n" for line in expected))
    print(len(odd))


main()
