# The machine of script/boot: a Debian with systemd, made by debootstrap, that installs the package's bundle without a network and boots it
# under QEMU. Sourced, after hardware/rig/machine.sh, whose kernel and simulated chip it uses.

boot=$tree/hardware/boot
tools="$tools
debootstrap        debootstrap      makes the guest's Debian
python3            python3          types at the guest's keyboard and looks at its screen
unshare            util-linux       shows that the bundle needs no network
mkfs.exfat         exfatprogs       makes USB sticks
sfdisk             fdisk            gives them partitions
"

# fetch_debian RELEASE [PACKAGE]: what a board's Debian has before Deskbell: an init, a console, a login; and one package besides. RELEASE is
# bookworm or trixie.
fetch_debian() {
    local release=$1 besides=${2:-}
    debian=$cache/debian-$release${besides:+-with-$besides}
    [ -e "$debian/complete" ] && return 0
    [ "$(id -u)" = 0 ] || stop "debootstrap needs root: sudo $0"
    say "making a Debian ($release) with debootstrap (90 MB, once)"
    rm -rf "$debian"
    debootstrap --variant=minbase --include=systemd-sysv,udev,kmod,dbus,libpam-systemd,login${besides:+,$besides} "$release" "$debian" \
        "${DESKBELL_RIG_MIRROR:-http://deb.debian.org}/debian" >"$cache/debootstrap.log" 2>&1 ||
        stop "debootstrap did not finish; see $cache/debootstrap.log."
    rm -rf "$debian"/var/cache/apt/archives/*.deb "$debian"/var/lib/apt/lists/*
    touch "$debian/complete"
}

# The modules of a screen, a keyboard, headphones and USB sticks with every file system that people format them with; the simulated chip is the rig's.
fetch_board() {
    board=$cache/$kernel-board-2
    [ -e "$board/complete" ] && return 0
    local from=$board/image/lib/modules/$kernel into=$board/lib/modules/$kernel name
    rm -rf "$board"
    mkdir -p "$into"
    say "fetching the modules of a screen, of headphones and of USB sticks"
    fetch "linux-image-$kernel"
    dpkg-deb -x "$(deb "linux-image-$kernel")" "$board/image" || stop "could not unpack the kernel."
    mkdir -p "$from/extra" && cp "$guest/initramfs/lib/modules/$kernel/extra"/*.ko "$from/extra/"
    "$guest/busybox" depmod -b "$board/image" "$kernel" || stop "depmod failed."
    for name in bochs evdev configfs gpio-sim irq_sim i6300esb xhci_pci usb-storage uas sd_mod snd_hda_intel snd_hda_codec_generic vfat exfat ntfs3 nls_cp437 nls_ascii nls_utf8; do
        sed -n "s#^\(\([^:]*/\)\?$(echo "$name" | tr '_-' '..')\.ko\):#\1#p" "$from/modules.dep" | tr ' ' '\n'
    done | sort -u | while read -r name; do
        [ -z "$name" ] || install -D -m 644 "$from/$name" "$into/$name"
    done
    cp "$from"/modules.{order,builtin} "$into/"
    rm -rf "$board/image" "$cache/debs/linux-image-$kernel"*
    touch "$board/complete"
}

# in_root ROOT COMMAND…: in that Debian, with a loop-back interface that is down and no other: there is no network, and it is tried.
in_root() {
    local root=$1
    shift
    unshare -n -m -p -f --mount-proc="$root/proc" chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive HOME=/root "$@" </dev/null
}

# install_bundle ROOT BUNDLE
install_bundle() {
    tar -C "$1/root" -xzf "$2"
    in_root "$1" sh -c '/root/deskbell_*/install.sh' >"$work/install.log" 2>&1 ||
        stop "the bundle did not install without a network: $(tail -5 "$work/install.log")"
    rm -rf "$1"/root/deskbell_*
}

# The guest's root: Debian, the bundle, the test's own units.
make_guest() {
    local root=$work/guest unit
    say "installing the bundle in a clean Debian without a network"
    cp -a "$debian" "$root"
    install_bundle "$root" "$1"
    mkdir -p "$root/usr/local/lib/deskbell-boot" "$root/lib/modules"
    cp -r "$board/lib/modules/$kernel" "$root/lib/modules/"
    in_root "$root" depmod "$kernel" || stop "depmod failed."
    install -m 755 "$boot"/guest/{panel,seen,back} "$root/usr/local/lib/deskbell-boot/"
    install -m 644 "$boot"/guest/*.service "$root/etc/systemd/system/"
    cp "$tree/hardware/profiles/rig-gpio-sim.profile" "$root/usr/share/deskbell/profiles/"
    echo deskbell-guest >"$root/etc/hostname"
    printf '/dev/vda / ext4 defaults 0 0\n/dev/vdb /var/lib/deskbell ext4 defaults,noatime 0 0\n/dev/vdc /media/deskbell-backup ext4 defaults,nofail,noatime 0 0\n' \
        >"$root/etc/fstab"
    printf 'bochs\nevdev\n' >"$root/etc/modules-load.d/screen.conf"
    mkdir -p "$root/media/deskbell-backup"
    in_root "$root" systemctl enable deskbell-boot-shell.service deskbell-boot-panel.service \
        'deskbell-boot-seen@DEMONSTRATION.service' 'deskbell-boot-seen@login:.service' >/dev/null 2>&1 || stop "the test's units could not be enabled."
    chroot "$root" sh -c 'echo root:rig | chpasswd' || stop "no password could be set in the guest."
    truncate -s $(($(du -sm "$root" | cut -f1) + 400))M "$work/root.img"
    truncate -s 256M "$work/data.img" "$work/second.img"
    mkfs.ext4 -q -F -d "$root" "$work/root.img" && mkfs.ext4 -q -F "$work/data.img" && mkfs.ext4 -q -F "$work/second.img" ||
        stop "could not make the guest's disks in $work."
    cp -r "$guest/initramfs" "$work/initramfs" && install -m 755 "$boot/guest/init" "$work/initramfs/init"
    (cd "$work/initramfs" && find . | "$guest/busybox" cpio -o -H newc >"$work/initramfs.cpio" 2>/dev/null) || stop "could not pack the initramfs."
    rm -rf "$root" "$work/initramfs"
}
