"""script/boot, the owner's sticks: plugged into a real udev and systemd by hot-plugged USB storage, read, said yes to at the keyboard, written to,
pulled at the worst moments, and made to do harm. After each the shop, the bell and the units are looked at."""

import shutil
import time

import exfat
from shop import MOUNT, Shop
from stick import Stick
from verdict import check

OPTIONS = {"ro", "nosuid", "nodev", "noexec"}
READ = "The shop's USB stick was read"
FOREIGN = "is not this shop's"
UNREADABLE = "cannot be read here"


def options(text):
    """Of a line of mountinfo: of the mount, and of the file system."""
    left, _, right = text.partition(" - ")
    return set(left.split()[5].split(",")), set(right.split()[2].split(","))


def try_all(guest, pin, early):
    shop = Shop(guest, pin)
    guest.until("systemctl is-active deskbell-counter deskbelld", 240)
    shop.sees("Your question", 120)
    shop.begin()
    check("a stick that is in at power-on is looked at", guest.until("systemctl is-active deskbell-stick@sda1", 60) is not None and shop.lately() == "foreign", shop.lately())
    early.pull()
    shop.is_whole("the stick of power-on, pulled")
    guest.text("mkdir -p /root/base && deskbell shop export /root/base --replace")
    stick = Stick(guest, "anna", "vfat")
    stranger(shop, stick)
    pairing(shop, stick)
    workbook(shop, stick)
    other = Stick(guest, "ben", "exfat")
    writing_back(shop, other)
    pulled(shop, other)
    layouts(shop)
    beside(shop, other)
    harm(shop)


def stranger(shop, stick):
    guest, content, sum = shop.guest, shop.content(), stick.sum()
    # Whoever reads the stick is caught at it: what it may do, and what it sees mounted.
    guest.text("rm -rf /run/caught; cat >/run/catch <<'END'\n"
               "procs='/sys/fs/cgroup/system.slice/system-deskbell\\x2dstick.slice/deskbell-stick@sda1.service/cgroup.procs'\n"
               "while :; do p=; read -r p 2>/dev/null <\"$procs\" && [ -n \"$p\" ] && read -rd '' c </proc/$p/cmdline && [ \"${c##*/}\" = deskbell ] && break; done\n"
               "mkdir /run/caught && cat /proc/$p/status >/run/caught/status; cat /proc/$p/mountinfo >/run/caught/mountinfo; readlink /proc/$p/ns/net >/run/caught/net\n"
               "END\n(timeout 90 bash /run/catch >/dev/null 2>&1 &)")
    what = shop.look(stick)
    check("a stranger's stick is not read", what == "foreign", what)
    check("the counter says so in one calm line", shop.sees(FOREIGN) and shop.sees("Your question"))
    line = guest.run(f"grep ' {MOUNT}/sda1 ' /proc/self/mountinfo")[1]
    mount, system = options(line) if line else (set(), set())
    check("it is mounted read-only, nosuid, nodev, noexec", OPTIONS <= mount and "ro" in system, line)
    status, mounts = guest.run("cat /run/caught/status")[1], guest.run(f"grep ' {MOUNT}/sda1 ' /run/caught/mountinfo")[1]
    confined = all(word in status for word in ("NoNewPrivs:\t1", "Seccomp:\t2", "CapEff:\t0000000000000000"))
    user = guest.text("id -u deskbell-stick").strip()
    check("it is read by a user of its own, confined, without capabilities", confined and f"Uid:\t{user}\t{user}\t{user}\t{user}" in status, "" if confined else status[:300])
    check("what reads it sees it so too, and no network", mounts != "" and OPTIONS <= options(mounts)[0]
          and guest.run("test $(cat /run/caught/net) != $(readlink /proc/1/ns/net)")[0] == 0, mounts)
    found = guest.text("systemd-analyze security --no-pager deskbell-stick@sda1.service | tail -1").split()
    check("exposure of deskbell-stick@", float(next(word for word in found if word[0].isdigit())) <= 2.0, " ".join(found))
    check("the bell rings while it is in", shop.rings())
    shop.greets()
    guest.type("0\n")
    check("a customer can still call", shop.sees("taff"))
    guest.run("deskbell calls resolve $(deskbell calls list --json | tr -d ' \\n' | grep -o '\"id\":\"[^\"]*' | head -1 | cut -d'\"' -f4) --as helped")
    stick.pull()
    shop.is_whole("a stranger's stick, pulled")
    check("it changed nothing", shop.content() == content)
    check("not a byte of it was written", stick.sum() == sum)


def pairing(shop, stick):
    guest = shop.guest
    shop.look(stick)
    code, said = guest.run("deskbell stick pair --label \"Anna's stick\"")
    check("root pairs the one that is plugged in", code == 0 and "is paired" in said, said[-200:])
    check("it is mounted read-only again", OPTIONS <= options(guest.text(f"grep ' {MOUNT}/sda1 ' /proc/self/mountinfo"))[0])
    check("nobody but the device knows its token", guest.run(f"grep -qF \"$(sed -n 2p {MOUNT}/sda1/deskbell.stick | tr -d '\\r')\" -r /var/lib/deskbell/sticks")[0] == 1)
    stick.pull()
    shop.is_whole("the paired stick, pulled")
    what = shop.look(stick)
    check("plugged in again it is known; there is no shop on it yet", what == "empty", what)
    stick.pull()
    shop.is_whole("the empty stick, pulled")
    twin = stick.copy("twin")
    what = shop.look(twin)
    check("a copy of it, byte by byte, is told from it", what == "copied" and shop.sees("is another one"), what)
    twin.pull()
    shop.is_whole("the copy, pulled")


WITH_A_ROW = ("python3 -c \"import openpyxl; b = openpyxl.load_workbook('shop/shop.xlsx'); s = b['Answers']; h = [c.value for c in s[1]]; "
              "s.append([dict(Question='{0}', Answer='{1}').get(n) for n in h]); b.save('shop/shop.xlsx')\"")


def workbook(shop, stick):
    guest = shop.guest
    stick.fill("mkdir shop && deskbell shop export shop --format xlsx && " + WITH_A_ROW.format("Do you sell vouchers", "Yes from ten euros at the till."))
    content, sum = shop.content(), stick.sum()
    what = shop.look(stick)
    check("the paired stick's workbook is read", what == "waiting", what if what == "waiting" else shop.told())
    check("the counter says so", shop.sees(READ))
    check("nothing is installed by itself", shop.content() == content)
    check("the staff view shows the difference", shop.opens_the_difference() and shop.sees("1 answer new"), guest.screen())
    guest.type("1")
    check("it asks", shop.sees("Change the shop like this?"), guest.screen())
    guest.type("1")
    shop.sees("PIN, and Enter")
    shop.types_pin("112233")
    check("a wrong PIN is refused", shop.sees("not the PIN") and shop.content() == content)
    shop.types_pin(shop.pin)
    check("the owner's PIN installs it", shop.sees("Installed as version") and shop.content() != content, guest.screen())
    shop.leaves()
    check("the next visit answers from it", shop.answers("do you sell vouchers", "ten euros at the till"), guest.screen())
    said = guest.text("deskbell shop history | head -1")
    check("the history says who, when and from which stick", "Anna's stick" in said and "owner (PIN)" in said and ":" in said, said)
    time.sleep(2)
    check("an owner who did not choose it gets nothing written", guest.run(f"ls {MOUNT}/sda1")[1].split() == ["deskbell.stick", "shop"] and stick.sum() == sum)
    stick.pull()
    shop.is_whole("the workbook's stick, pulled")
    what = shop.look(stick)
    check("brought again it is nothing new", what == "unchanged", what)
    stick.pull()
    shop.is_whole("the same stick again, pulled")


def pair(shop, stick, label, part="sda1"):
    before = shop.note()
    stick.plug()
    shop.looked(before)
    shop.guest.text(f"deskbell stick pair {MOUNT}/{part} --label {label}")
    stick.pull()
    shop.guest.until("test ! -e /sys/class/block/sda", 30)


# Braces are doubled for format.
WANTED = ("mkdir -p shop && deskbell shop export shop --replace && {{ grep -q write_to_stick shop/shop.yaml || echo 'write_to_stick: yes' >>shop/shop.yaml; }} && "
          "printf ',Do you wash {0},wash {0} | cleaning {0},We wash {0} on Mondays.,,\\r\\n' >>shop/faq.csv")


def writing_back(shop, stick):
    guest = shop.guest
    shop.answers("do you repair submarines", "don't")
    shop.greets()
    guest.text("runuser -u deskbell -- deskbell backup key --home /var/lib/deskbell >/dev/null")
    pair(shop, stick, "Ben")
    stick.fill(WANTED.format("coats"))
    what = shop.look(stick)
    check("an exFAT stick with CSV and YAML is read", what == "waiting", what if what == "waiting" else shop.told())
    check("exFAT is mounted as safely", OPTIONS <= options(guest.text(f"grep ' {MOUNT}/sda1 ' /proc/self/mountinfo"))[0])
    says_yes(shop)
    given = guest.until(f"test -s {MOUNT}/sda1/RESULT.txt", 90)
    check("with write_to_stick it gets its result", given is not None, "" if given is not None else guest.run("systemctl status --no-pager -n 20 'deskbell-stick-give@*'")[1])
    guest.until(f"grep ' {MOUNT}/sda1 ' /proc/self/mountinfo | grep -q ' ro,'", 60)
    line = guest.text(f"grep ' {MOUNT}/sda1 ' /proc/self/mountinfo")
    check("and is mounted read-only again", OPTIONS <= options(line)[0] and "ro" in options(line)[1], line)
    result = guest.run(f"cat {MOUNT}/sda1/RESULT.txt")[1]
    check("RESULT.txt says what was loaded", "LOADED as version" in result, result)
    for name in ("current/shop.xlsx", "current/unanswered.csv", "week.html", "review.txt.sealed"):
        check(f"it got {name}", name in result and guest.run(f"test -s {MOUNT}/sda1/{name}")[0] == 0)
    check("with what was asked in vain", guest.run(f"grep -qi submarine {MOUNT}/sda1/current/unanswered.csv")[0] == 0)
    check("the conversations are sealed", guest.run(f"grep -rqi submarine {MOUNT}/sda1/review.txt.sealed")[0] == 1)
    check("the next visit answers from it", shop.answers("do you wash coats", "on Mondays"))
    stick.pull()
    shop.is_whole("the stick that was written to, pulled")
    stick.fill("printf ',Twice?,,\"broken' >>shop/faq.csv && rm RESULT.txt")
    content, what = shop.content(), shop.look(stick)
    check("one with errors is refused", what == "refused" and shop.content() == content, what)
    check("and gets its RESULT.txt without a PIN", guest.until(f"grep -q 'NOT LOADED' {MOUNT}/sda1/RESULT.txt", 60) is not None,
          guest.run(f"systemctl status --no-pager -n 20 'deskbell-stick-give@*'")[1][-600:])
    stick.pull()
    shop.is_whole("the refused stick, pulled")


def says_yes(shop):
    shop.opens_the_difference()
    shop.guest.type("1")
    shop.sees("Change the shop like this?", 20)
    shop.guest.type("1")
    shop.sees("PIN, and Enter")
    shop.types_pin(shop.pin)
    shown = shop.sees("Installed as version")
    check("the owner's PIN installs it", shown, "" if shown else shop.guest.screen())
    shop.leaves()


def pulled(shop, stick):
    guest = shop.guest
    for word in ("shirts", "hats"):
        stick.fill(WANTED.format(word))
        content = shop.content()
        stick.plug()
        if word == "shirts":
            guest.until("systemctl is-active deskbell-stick@sda1 | grep -q activating", 60, pause=0)
            time.sleep(0.5)
            stick.pull()
            shop.is_whole("pulled while it is read")
            check("pulled while it is read: the old shop", shop.content() == content)
    shop.looked("")
    check("plugged in again it is read", shop.sees(READ))
    shop.opens_the_difference()
    stick.pull()
    shop.is_whole("pulled while the difference is shown")
    check("pulled while the difference is shown: the old shop", shop.content() == content)
    shop.leaves()
    what = shop.look(stick)
    check("plugged in again it is read again", what == "waiting", what)
    before = shop.content()
    says_yes(shop)
    guest.until(f"grep ' {MOUNT}/sda1 ' /proc/self/mountinfo | grep -q ' rw,'", 60, pause=0)
    stick.pull()
    shop.is_whole("pulled while it is written to")
    check("pulled while it is written to: the new shop", shop.content() != before and shop.answers("do you wash hats", "on Mondays"))
    what = shop.look(stick)
    check("plugged in again it is whole and brings nothing new", what == "unchanged", what)
    stick.pull()
    shop.is_whole("after all pulls")


def layouts(shop):
    guest, content = shop.guest, shop.content()
    for name, words, kinds, layout in (
            ("bare", FOREIGN, ["vfat"], {"table": None}), ("gpt", FOREIGN, ["exfat"], {"table": "gpt"}),
            ("linux", UNREADABLE, ["ext4"], {}), ("many", FOREIGN, ["vfat", "exfat", "vfat"], {})):
        stick = Stick(guest, name, *kinds, **layout)
        if name == "linux":
            stick.fill("mknod null c 1 3 && ln -s /etc/shadow faq.md && mkdir shop && ln -s ../../etc/passwd shop/faq.csv")
        shop.look(stick)
        check(f"a stick of the layout “{name}” is one calm line", shop.sees(words, 90), guest.screen())
        stick.pull()
        shop.is_whole(f"the layout “{name}”")
    check("none of them changed anything", shop.content() == content)
    stick = Stick(guest, "mac", "efi", "exfat", table="gpt")
    shop.look(stick)
    code, said = guest.run("deskbell stick pair --label Mac")
    check("one as a Mac formats it is paired without naming a partition", code == 0, said[-200:])
    stick.pull()
    what = shop.look(stick)
    check("and is known again", what == "empty", what)
    stick.pull()
    shop.is_whole("the Mac's stick, pulled")


def beside(shop, stick):
    """The owner's stick and a stranger's at the same time."""
    guest, other = shop.guest, Stick(shop.guest, "stranger", "vfat")
    stick.fill(WANTED.format("gloves"))
    what = shop.look(stick)
    check("the owner's stick brings changes", what == "waiting", what)
    other.plug()
    guest.until("systemctl is-active deskbell-stick@sdb1", 60)
    check("a stranger's beside it is not read", shop.lately() == "foreign", shop.lately())
    other.pull()
    says_yes(shop)
    check("and took nothing from it", shop.answers("do you wash gloves", "on Mondays"))
    guest.until(f"test -s {MOUNT}/sda1/RESULT.txt && grep ' {MOUNT}/sda1 ' /proc/self/mountinfo | grep -q ' ro,'", 90)
    stick.pull()
    shop.is_whole("two sticks, pulled")


def harm(shop):
    """Of the owner's own stick, which was in a stranger's computer."""
    guest = shop.guest
    stick = Stick(guest, "harm", "exfat", table=None)
    pair(shop, stick, "Harm", part="sda")
    stick.fill("mkdir -p shop && deskbell shop export shop --replace", part="sda")
    whole, content = f"{stick.image}.whole", shop.content()
    shutil.copyfile(stick.image, whole)
    for name, reason, entries in (
            ("100,000 files", "more than 4000 files", [(f"faq-{number}.csv", 0) for number in range(100_000)]),
            ("a file of 5 GB", "larger than 1 MB", [("faq-more.csv", 5 << 30)]),
            ("a name with ..", "file names cannot have", [("..\\..\\faq.md", 0)]),
            ("a name with a slash", "cannot be read to its end", [("../../etc/faq.md", 0)]),
            ("one name twice", "another file of this name", [("faq-a.csv", 0), ("FAQ-A.csv", 0)]),
            ("a name with escapes", "file names cannot have", [("faq-\x1b[31m.csv", 0)])):
        shutil.copyfile(whole, stick.image)
        volume = exfat.Volume(stick.image)
        volume.add("shop", entries)
        volume.close()
        refused(shop, stick, name, reason, content)
    shutil.copyfile(whole, stick.image)
    # As the kernel does where a unit is out of memory, and systemd where it is out of time.
    refused(shop, stick, "one whose reading is killed", "too much time or memory", content, meanwhile=(
        "until systemctl show -p MainPID --value deskbell-stick@sda.service | grep -qv '^0'; do :; done; "
        "systemctl kill --signal=KILL deskbell-stick@sda.service"))


def refused(shop, stick, name, reason, content, meanwhile="true"):
    guest, before = shop.guest, shop.note()
    stick.plug()
    guest.text(meanwhile)
    what = shop.looked(before)
    said = guest.run("cat /var/lib/deskbell/tray/current/note")[1]
    check(f"{name}: refused with a reason", what == "refused" and reason in said, f"{what} {said[-400:]}" if what != "refused" or reason not in said else "")
    check(f"{name}: nothing changed, and the bell rings", shop.content() == content and shop.rings())
    stick.pull()
    shop.is_whole(f"{name}, pulled")
