"""A USB stick as people have them: a disk with or without a partition table, and a file system a partition."""

import hashlib
import os
import shutil
import subprocess

MEGABYTE = 1 << 20
# As sfdisk names them, for a table of old and for a new one.
TYPES = {"dos": {"vfat": "c", "exfat": "7", "ext4": "83", "efi": "ef"},
         "gpt": {"vfat": "EBD0A0A2-B9E5-4433-87C0-68B6B72699C7", "exfat": "EBD0A0A2-B9E5-4433-87C0-68B6B72699C7",
                 "ext4": "0FC63DAF-8483-4772-8E79-3D69D8477DE4", "efi": "C12A7328-F81F-11D2-BA4B-00A0C93EC93B"}}
MAKERS = {"vfat": ["mkfs.vfat", "-F", "32", "-n", "SHOP"], "efi": ["mkfs.vfat", "-F", "32", "-n", "EFI"],
          "exfat": ["mkfs.exfat", "-L", "SHOP"], "ext4": ["mkfs.ext4", "-q", "-F", "-L", "SHOP"]}


class Stick:
    def __init__(self, guest, name, *kinds, **layout):
        self.guest, self.serial = guest, f"DESKBELL{name.upper()}"
        self.image = f"{guest.work}/stick-{name}.img"
        if kinds:
            make(self.image, *kinds, **layout)

    def copy(self, name):
        """Every byte of it, on another stick."""
        other = Stick(self.guest, name)
        shutil.copyfile(self.image, other.image)
        return other

    def sum(self):
        with open(self.image, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def plug(self):
        self.guest.plug(self.image, self.serial)

    def pull(self):
        self.guest.pull(self.serial)

    def fill(self, script, part="sda1"):
        """At home, on another computer: udev is told of nothing meanwhile, so that the device does not look."""
        guest = self.guest
        # Until the last one has let go of its name.
        guest.until("! grep -q /run/deskbell-stick/ /proc/*/mountinfo && test ! -e /sys/class/block/sda && udevadm settle", 60)
        guest.text("udevadm control --stop-exec-queue")
        self.plug()
        if guest.until(f"test -b /dev/{part}", 30) is None:
            raise RuntimeError(f"{part} did not come up")
        guest.text(f"mkdir -p /mnt && mount /dev/{part} /mnt && ( cd /mnt && {script} ); code=$?; umount /mnt; (exit $code)")
        self.pull()
        guest.until("test ! -e /sys/class/block/sda", 30)
        guest.text("udevadm control --start-exec-queue; udevadm settle")


def make(path, *kinds, table="dos", megabytes=64):
    """A stick with these file systems, one a partition; table None: one file system and no partition."""
    if os.path.exists(path):
        os.remove(path)
    if table is None:
        return fill(path, kinds[0], megabytes)
    with open(path, "wb") as file:
        file.truncate((len(kinds) * megabytes + 2) * MEGABYTE)
    lines = [f"start={(1 + i * megabytes) * 2048}, size={megabytes * 2048}, type={TYPES[table][kind]}" for i, kind in enumerate(kinds)]
    subprocess.run(["sfdisk", "-q", path], input="\n".join([f"label: {table}", *lines]), text=True, check=True)
    for number, kind in enumerate(kinds):
        part = f"{path}.part"
        fill(part, kind, megabytes)
        with open(part, "rb") as source, open(path, "r+b") as target:
            target.seek((1 + number * megabytes) * MEGABYTE)
            shutil.copyfileobj(source, target, MEGABYTE)
        os.remove(part)


def fill(path, kind, megabytes):
    with open(path, "wb") as file:
        file.truncate(megabytes * MEGABYTE)
    subprocess.run([*MAKERS[kind], path], check=True, stdout=subprocess.DEVNULL)
