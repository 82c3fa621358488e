"""Reads a calendar file with icalendar and vobject, and prints what each understood: parser, uid, start, end, status, sequence, summary.

Times are printed in UTC seconds, worked out from the file's own VTIMEZONE and not from the reader's tables.
Run by ForeignCalendarTests: python3 read.py FILE
"""
import datetime
import sys

import icalendar
import vobject


def seconds(moment):
    return int(moment.timestamp())


def with_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    names = [component.name for component in calendar.walk()]
    assert names.index("VTIMEZONE") < names.index("VEVENT"), "VTIMEZONE stands after a VEVENT"
    zones = {str(zone["TZID"]): zone.to_tz(lookup_tzid=False) for zone in calendar.walk("VTIMEZONE")}

    def at(value):
        if value.params.get("TZID") is None:
            return seconds(value.dt)
        return seconds(value.dt.replace(tzinfo=None).replace(tzinfo=zones[value.params["TZID"]]))

    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        yield ("icalendar", event["UID"], at(event["DTSTART"]), at(event["DTEND"]), event["STATUS"], event["SEQUENCE"], event["SUMMARY"])


def with_vobject(text):
    calendar = vobject.readOne(text, validate=True)
    for event in calendar.vevent_list:
        yield ("vobject", event.uid.value, seconds(event.dtstart.value), seconds(event.dtend.value), event.status.value,
               event.sequence.value, event.summary.value)


def main():
    with open(sys.argv[1], newline="", encoding="utf-8") as file:
        text = file.read()
    for reader in (with_icalendar, with_vobject):
        for row in reader(text):
            print(*(str(field).replace("\n", "|") for field in row), sep="\t")


main()
