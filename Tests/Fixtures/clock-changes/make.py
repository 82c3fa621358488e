#!/usr/bin/env python3
"""Makes clock-changes.txt: wall time as Python's zoneinfo reads it, two days either side of every clock change of 2026-2030.

The zone files it was made from stand in the table, so that a later tzdata cannot make the tests disagree with it.
Run from this folder: python3 make.py > clock-changes.txt

  zone NAME BASE64                       the compiled zone file
  window                                 one change and its surroundings, in UTC order:
  run SECONDS DATE MINUTES COUNT         from that UTC second on, COUNT times five minutes, wall time goes on evenly from there
"""
import base64
import datetime
import zoneinfo

ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu"]
STEP = 300
UTC = datetime.timezone.utc


def at(zone, second):
    return datetime.datetime.fromtimestamp(second, UTC).astimezone(zone)


def changes(zone):
    first = int(datetime.datetime(2026, 1, 1, tzinfo=UTC).timestamp())
    last = int(datetime.datetime(2031, 1, 1, tzinfo=UTC).timestamp())
    seconds = range(first, last, 900)
    found = [b for a, b in zip(seconds, seconds[1:]) if at(zone, a).utcoffset() != at(zone, b).utcoffset()]
    # A zone without changes is looked at where others have theirs.
    return found or [int(datetime.datetime(year, month, 29, 1, tzinfo=UTC).timestamp())
                     for year in range(2026, 2031) for month in (3, 10)]


def main():
    print("# Made by make.py; see there.")
    for name in ZONES:
        with open(f"/usr/share/zoneinfo/{name}", "rb") as file:
            data = file.read()
        with open(f"/usr/share/zoneinfo/{name}", "rb") as file:
            zone = zoneinfo.ZoneInfo.from_file(file, key=name)
        print("zone", name, base64.b64encode(data).decode())
        for change in changes(zone):
            # Whole local days: from two midnights before to three after.
            day = at(zone, change).date()
            begin, end = (
                int(datetime.datetime.combine(day + datetime.timedelta(days=d), datetime.time(), zone).timestamp())
                for d in (-3, 4))
            print("window")
            run = None
            for second in range(begin, end, STEP):
                local = at(zone, second)
                minutes = local.hour * 60 + local.minute
                if run and run[1] == local.date().isoformat() and minutes == run[2] + run[3] * STEP // 60:
                    run[3] += 1
                    continue
                if run:
                    print("run", *run)
                run = [second, local.date().isoformat(), minutes, 1]
            print("run", *run)


main()
