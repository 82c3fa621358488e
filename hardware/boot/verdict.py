"""What script/boot says of what it tried: one line a check, and at the end how many failed."""

import time

begun = time.monotonic()
failed = []


def check(name, holds, detail=""):
    """What is longer than a line is told where it does not hold."""
    detail = "" if holds and "\n" in str(detail) else detail
    print(f"[{time.monotonic() - begun:4.0f}s] {'  ok  ' if holds else '  FAIL'} {name}{': ' + str(detail) if detail != '' else ''}", flush=True)
    if not holds:
        failed.append(name)
    return holds


def figure(text):
    print(f"[{time.monotonic() - begun:4.0f}s]        {text}", flush=True)


def press(guest, line):
    guest.text(f"echo pull-down >/run/deskbell-panel/sim_gpio{line}/pull; sleep 0.2; echo pull-up >/run/deskbell-panel/sim_gpio{line}/pull")


def sounds(guest):
    """A page has gaps: it is listened to for a while."""
    return guest.until("grep -q 1 /run/deskbell-panel/sim_gpio2/value", 10, pause=0.1) is not None
