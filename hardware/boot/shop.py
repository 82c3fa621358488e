"""The device with its counter, as somebody at its keyboard and somebody who knows all sees it."""

import time

from verdict import check, press, sounds

MOUNT = "/run/deskbell-stick"


class Shop:
    def __init__(self, guest, pin):
        self.guest, self.pin = guest, pin

    def sees(self, text, limit=60):
        end = time.monotonic() + limit
        while time.monotonic() < end:
            if text in " ".join(self.guest.screen().split()):
                return True
            time.sleep(0.3)
        return False

    def content(self):
        return self.guest.text("readlink /var/lib/deskbell/content/current")

    def lately(self):
        return self.guest.text("deskbell stick list --json | tr -d ' \\n' | sed 's/.*\"lately\"://' | grep -o '\"what\":\"[a-z]*' | head -1").rpartition('"')[2]

    def looked(self, before, limit=180):
        """Until a stick that was plugged in has been looked at: what it is, in one word."""
        self.guest.until(f"test \"$(readlink /var/lib/deskbell/tray/current)\" != '{before}'", limit)
        self.guest.until("! systemctl list-jobs | grep -q deskbell-stick", limit)
        return self.lately()

    def note(self):
        return self.guest.run("readlink /var/lib/deskbell/tray/current")[1]

    def told(self):
        """All that is known of it."""
        return self.guest.run("cat /var/lib/deskbell/tray/current/note; journalctl --no-pager -b -n 12 -u 'deskbell-stick*'")[1]

    def look(self, stick):
        before = self.note()
        stick.plug()
        return self.looked(before)

    def opens_the_difference(self):
        self.guest.type("..\n")
        self.sees("PIN")
        self.guest.type(f"{self.pin}\n")
        self.sees("9 More", 30)
        self.guest.type("97")
        return self.sees("Put it away", 60)

    def types_pin(self, pin):
        self.guest.type(f"{pin}\n")

    def leaves(self):
        """A dot at a time: one too many is the beginning of a customer's line."""
        for _ in range(3):
            self.guest.type(".")
            if self.sees("Your question", 8):
                return

    def answers(self, question, text):
        self.greets()
        self.guest.type(f"{question}\n")
        return self.sees(text)

    def greets(self):
        """The next customer, in a process of its own: what is typed before it is there goes with the last one."""
        main = self.guest.text("systemctl show -p MainPID --value deskbell-counter")
        self.guest.type("/")
        self.guest.until(f"test $(systemctl show -p MainPID --value deskbell-counter) != {main}", 10)
        return self.sees("Your question")

    def rings(self):
        press(self.guest, 0)
        heard = sounds(self.guest)
        press(self.guest, 1)
        self.guest.run("deskbell calls resolve $(deskbell calls list --json | tr -d ' \\n' | grep -o '\"id\":\"[^\"]*' | head -1 | cut -d'\"' -f4) --as helped")
        return heard

    def is_whole(self, name, stick_is_in=False):
        """Nothing of the stick is left behind, nothing failed, and counter and bell go on."""
        guest = self.guest
        if not stick_is_in:
            gone = guest.until(f"! grep -q {MOUNT}/ /proc/*/mountinfo && ! ls {MOUNT}/* && ! systemctl list-units --no-legend 'deskbell-stick*' | grep -q active", 40)
            check(f"{name}: no mount and no unit is left", gone is not None,
                  "" if gone is not None else guest.run(f"grep -l {MOUNT}/ /proc/*/mountinfo; ls {MOUNT}; systemctl list-units --all --no-legend 'deskbell-stick*'")[1])
        said = guest.run("systemctl --failed --no-legend --plain | while read -r unit rest; do echo $unit; journalctl --no-pager -b -n 6 -u $unit; done")[1]
        check(f"{name}: nothing failed", not said, said)
        alive = guest.text("systemctl show -p NRestarts --value deskbelld; systemctl is-active deskbelld deskbell-counter").split()
        check(f"{name}: counter and bell go on", alive == [self.restarts, "active", "active"] and self.rings(), " ".join(alive))

    def begin(self):
        self.restarts = self.guest.text("systemctl show -p NRestarts --value deskbelld").strip()
