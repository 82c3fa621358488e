# The machine of the rig: everything between an empty cache and a booted guest. Sourced by script/rig and script/bench-bell.
#
# Nothing here is installed into the running system except the few tools in `need_tools`; the guest's kernel, its headers and
# both versions of libgpiod are Debian's packages, fetched by apt-get under a state folder of its own (so that the host's
# release does not matter, and no root is needed), checked against Debian's keys as always, and unpacked beside each other.

rig=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tree=$(cd "$rig/../.." && pwd)
cache=${DESKBELL_RIG_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/deskbell-rig}
PATH=$PATH:/usr/sbin:/sbin

# Counts up when what is built below changes, so that a cache of an earlier recipe is not used.
recipe=3

started=$SECONDS
say() { printf '[%4ds] %s\n' $((SECONDS - started)) "$*"; }
stop() {
    printf '\nNOTHING WAS PROVEN: %s\n' "$*" >&2
    exit 1
}

# tool, the Debian package that has it, and why the rig wants it
tools="
qemu-system-x86_64 qemu-system-x86  boots the guest (software emulation, no KVM asked for)
gcc                gcc              compiles gpio-sim and the C baseline
make               make             drives the kernel's own module build
xz                 xz-utils         unpacks Debian's kernel
mkfs.ext4          e2fsprogs        makes the guest's disks, without root
bc                 bc               adds up the figures
mkfs.vfat          dosfstools       makes USB sticks, without root
mcopy              mtools           puts files on them
python3            python3-minimal  plugs them in and pulls them out
strip              binutils         makes the guest's programs small
"

need_tools() {
    [ "$(uname -m)" = x86_64 ] || stop "the rig's guest is amd64 and this machine is $(uname -m); run it on a PC."
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null ||
        stop "the rig takes its kernel from Debian's packages and found no apt-get or dpkg-deb here."
    local tool package why missing=""
    while read -r tool package why; do
        [ -z "$tool" ] || command -v "$tool" >/dev/null || {
            missing="$missing $package"
            say "missing: $tool (Debian package $package): $why"
        }
    done <<<"$tools"
    # The C library's static form and headers have no command to look for.
    [ -e /usr/include/stdio.h ] || missing="$missing libc6-dev"
    [ -n "$missing" ] || return 0
    local as=""
    if [ "$(id -u)" != 0 ]; then
        sudo -n true 2>/dev/null || stop "please install:$missing (sudo apt-get install$missing), then start again."
        as="sudo -n"
    fi
    say "installing:$missing"
    $as apt-get update -q >"$cache/install.log" 2>&1 || true
    DEBIAN_FRONTEND=noninteractive $as apt-get install -y -q --no-install-recommends $missing >>"$cache/install.log" 2>&1 ||
        stop "apt-get could not install$missing; see $cache/install.log."
}

apt_here() { APT_CONFIG=$cache/apt/apt.conf "$@"; }

# Debian 12's and 13's package lists, in a folder of their own; refreshed once a day.
open_debian() {
    local keys=/usr/share/keyrings/debian-archive-keyring.gpg mirror=${DESKBELL_RIG_MIRROR:-http://deb.debian.org}
    [ -e "$keys" ] || stop "Debian's signing keys are not at $keys (package debian-archive-keyring)."
    mkdir -p "$cache/apt/lists/partial" "$cache/apt/cache/archives/partial" "$cache/debs"
    : >>"$cache/apt/status"
    cat >"$cache/apt/sources.list" <<LIST
deb [signed-by=$keys] $mirror/debian bookworm main
deb [signed-by=$keys] $mirror/debian-security bookworm-security main
deb [signed-by=$keys] $mirror/debian trixie main
LIST
    cat >"$cache/apt/apt.conf" <<CONF
Dir::Etc::SourceList "$cache/apt/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::State "$cache/apt";
Dir::State::Lists "$cache/apt/lists";
Dir::State::Status "$cache/apt/status";
Dir::Cache "$cache/apt/cache";
APT::Architecture "amd64";
APT::Sandbox::User "root";
Acquire::Languages "none";
Acquire::Retries "3";
CONF
    [ -n "$(find "$cache/apt/fetched" -mmin -1440 2>/dev/null)" ] && return 0
    say "reading Debian's package lists"
    apt_here apt-get update -q >"$cache/apt.log" 2>&1 && touch "$cache/apt/fetched" && return 0
    [ -e "$cache/apt/fetched" ] || stop "Debian's package lists could not be read; see $cache/apt.log."
    say "Debian's package lists could not be read; going on with those of $(date -r "$cache/apt/fetched" +%F)"
}

# fetch PACKAGE[/RELEASE]…: the .deb files into $cache/debs, unless there
fetch() {
    (cd "$cache/debs" && apt_here apt-get download -q "$@" >"$cache/apt.log" 2>&1) ||
        stop "could not fetch $*; see $cache/apt.log."
}

# deb NAME [VERSION PATTERN]: the newest fetched file of that package
deb() { ls -t "$cache/debs/$1"_${2:-*}_*.deb 2>/dev/null | head -1; }

# The newest kernel of Debian 12's line: 6.1, whose GPIO interface is what Raspberry Pi OS on Debian 12 shares.
# Offline, what was unpacked last is used as it is.
fetch_kernel() {
    kernel=$(apt_here apt-cache show linux-image-amd64 | sed -n 's/^Depends: linux-image-\(6\.1\.[^ ]*-amd64\) .*/\1/p' |
        sort -V | tail -1)
    [ -n "$kernel" ] || stop "Debian 12's kernel package was not found in its lists."
    guest=$cache/$kernel-$recipe
    [ -e "$guest/complete" ] && return 0
    rm -rf "$guest"
    mkdir -p "$guest/headers" "$guest/modules" "$guest/image"
    local common=${kernel%-amd64}-common version
    say "fetching Debian's kernel $kernel, its headers and its source (225 MB, once)"
    fetch "linux-image-$kernel" "linux-headers-$kernel" "linux-headers-$common" linux-kbuild-6.1 linux-source-6.1 busybox-static/bookworm
    for package in "linux-headers-$kernel" "linux-headers-$common" linux-kbuild-6.1; do
        dpkg-deb -x "$(deb "$package")" "$guest/headers" || stop "could not unpack $package."
    done
    dpkg-deb -x "$(deb "linux-image-$kernel")" "$guest/image" && dpkg-deb -x "$(deb busybox-static)" "$guest/image" ||
        stop "could not unpack the kernel."
    extract_vmlinux
    build_gpio_sim
    collect_modules
    # Half a gigabyte that has done its work; Debian has it still.
    mv "$guest/image/bin/busybox" "$guest/"
    rm -rf "$cache/debs"/linux-* "$guest/headers" "$guest/image"
    touch "$guest/complete"
}

# The compressed kernel's payload: booting it unpacked (PVH) saves the emulator six seconds a boot.
extract_vmlinux() {
    local image=$guest/image/boot/vmlinuz-$kernel setup offset length
    setup=$(od -An -tu1 -j $((0x1f1)) -N1 "$image" | tr -d ' ')
    offset=$(od -An -tu4 -j $((0x248)) -N4 "$image" | tr -d ' ')
    length=$(od -An -tu4 -j $((0x24c)) -N4 "$image" | tr -d ' ')
    # Four bytes of length follow the stream; xz calls them garbage, so what counts is what came out.
    tail -c +$((setup * 512 + 512 + offset + 1)) "$image" | head -c "$length" | xz -dc --single-stream >"$guest/vmlinux" 2>/dev/null || true
    [ "$(head -c 4 "$guest/vmlinux" | od -An -tx1 | tr -d ' ')" = 7f454c46 ] || stop "could not unpack Debian's kernel image."
}

# gpio-sim and irq_sim are in the kernel's source but not in Debian's amd64 build: compiled out of tree, kept out of ours.
build_gpio_sim() {
    say "building gpio-sim against $kernel"
    local sources=$guest/source headers=$guest/headers/usr/src/linux-headers-$kernel
    mkdir -p "$sources"
    # tar stops reading once it has the three files, which its feeders take for a broken pipe.
    dpkg-deb --fsys-tarfile "$(deb linux-source-6.1)" 2>/dev/null | tar -xO ./usr/src/linux-source-6.1.tar.xz 2>/dev/null |
        tar -xJ -C "$sources" --strip-components=1 --occurrence=1 linux-source-6.1/drivers/gpio/gpio-sim.c \
            linux-source-6.1/drivers/gpio/gpiolib.h linux-source-6.1/kernel/irq/irq_sim.c 2>/dev/null || true
    mv "$sources"/drivers/gpio/gpio-sim.c "$sources"/drivers/gpio/gpiolib.h "$sources"/kernel/irq/irq_sim.c "$guest/modules/" ||
        stop "gpio-sim was not found in Debian's kernel source."
    rm -rf "$sources"
    cd "$guest/modules"
    # irq_sim is no module in the kernel's own build, and irq_to_desc is not exported to modules.
    sed -i -e '1a #include <linux/module.h>' -e 's/handle_simple_irq(irq_to_desc(irqnum))/generic_handle_irq(irqnum)/' irq_sim.c
    echo 'MODULE_LICENSE("GPL");' >>irq_sim.c
    # A switch for chips without interrupts, such as the MCP2221 adapter's.
    sed -i -e 's/^\(\s*\)gc->to_irq = gpio_sim_to_irq;/\1if (!without_irq) gc->to_irq = gpio_sim_to_irq;/' \
        -e '/^#include <linux\/module.h>/a #include <linux/moduleparam.h>\nstatic bool without_irq;\nmodule_param(without_irq, bool, 0644);' gpio-sim.c
    grep -q '!without_irq' gpio-sim.c || stop "gpio-sim's source has changed; hardware/rig/machine.sh must follow."
    echo 'obj-m := gpio-sim.o irq_sim.o' >Makefile
    sed -i "s#/usr/src/#$guest/headers/usr/src/#" "$headers/Makefile"
    make -C "$headers" M="$PWD" CC=gcc modules >"$guest/modules.log" 2>&1 || stop "gpio-sim did not compile; see $guest/modules.log."
    cd "$tree"
}

# What the first stage of the guest loads: each module and what it needs, in $guest/initramfs.
collect_modules() {
    local root=$guest/initramfs wanted="virtio_pci virtio_blk ext4 crc32c_generic crc32c_intel configfs irq_sim gpio-sim" name
    wanted="$wanted xhci_pci usb-storage sd_mod vfat nls_cp437 nls_ascii nls_utf8"
    local from=$guest/image/lib/modules/$kernel into=$guest/initramfs/lib/modules/$kernel busybox=$guest/image/bin/busybox
    mkdir -p "$root/bin" "$root/proc" "$root/sys" "$root/dev" "$root/root" "$into" "$from/extra"
    cp "$busybox" "$root/bin/"
    cp "$guest/modules"/*.ko "$from/extra/"
    "$busybox" depmod -b "$guest/image" "$kernel" || stop "depmod failed on Debian's modules."
    for name in $wanted; do
        # "kernel/a/name.ko: kernel/b/needed.ko …": the module and what it needs
        sed -n "s#^\(\([^:]*/\)\?$(echo "$name" | tr '_-' '..')\.ko\):#\1#p" "$from/modules.dep" | tr ' ' '\n'
    done | sort -u | while read -r name; do
        [ -z "$name" ] || install -D -m 644 "$from/$name" "$into/$name"
    done
    cp "$from"/modules.{order,builtin} "$into/" 2>/dev/null || true
    "$busybox" depmod -b "$root" "$kernel"
}

# Both libraries as Debian ships them: 1.6.3 of Debian 12 and 2.2.1 of Debian 13.
fetch_gpiod() {
    gpiod1=$cache/gpiod-1.6 gpiod2=$cache/gpiod-2
    if [ ! -e "$gpiod2/complete" ]; then
        say "fetching libgpiod 1.6 (Debian 12) and 2.2 (Debian 13)"
        fetch libgpiod2/bookworm libgpiod-dev/bookworm libgpiod3/trixie libgpiod-dev/trixie
        rm -rf "$gpiod1" "$gpiod2"
        for package in "$(deb libgpiod2 '1.6*')" "$(deb libgpiod-dev '1.6*')"; do dpkg-deb -x "$package" "$gpiod1"; done
        for package in "$(deb libgpiod3 '2.*')" "$(deb libgpiod-dev '2.*')"; do dpkg-deb -x "$package" "$gpiod2"; done
        # So that the package's own description can be built against where it lies.
        sed -i "s#^prefix=/usr#prefix=$gpiod1/usr#" "$gpiod1"/usr/lib/*/pkgconfig/libgpiod.pc
        sed -i "s#^prefix=/usr#prefix=$gpiod2/usr#" "$gpiod2"/usr/lib/*/pkgconfig/libgpiod.pc
        touch "$gpiod2/complete"
    fi
    gpiod1_lib=$(dirname "$(ls "$gpiod1"/usr/lib/*/libgpiod.so.2)")
    gpiod2_lib=$(dirname "$(ls "$gpiod2"/usr/lib/*/libgpiod.so.3)")
}

# The rig's own C programs, in $work/root/rig.
build_c_programs() {
    local flags="-std=gnu11 -O2 -Wall -Wextra -Werror" into=$work/root/rig name
    mkdir -p "$into"
    for name in hand witness hog; do
        gcc $flags -static "$rig/$name.c" -o "$into/$name" || stop "hardware/rig/$name.c did not compile."
    done
    gcc $flags -I"$gpiod1/usr/include" "$rig/loop.c" "$gpiod1_lib/libgpiod.so" -o "$into/loop-1.6" &&
        gcc $flags -I"$gpiod2/usr/include" "$rig/loop.c" "$gpiod2_lib/libgpiod.so" -Wl,--allow-shlib-undefined -o "$into/loop-2.x" ||
        stop "hardware/rig/loop.c did not compile."
    add_libraries "$into/loop-1.6"
    cp -L "$gpiod1_lib/libgpiod.so.2" "$gpiod2_lib/libgpiod.so.3" "$work/root/lib/"
}

# The daemon itself, release build, once against each library; in $work/root/rig as deskbelld-1.6 and deskbelld-2.x.
build_daemons() {
    command -v swift >/dev/null || stop "no Swift compiler here; the daemon cannot be built (script/rig --self-test needs none)."
    build_daemon 1.6 "$gpiod1_lib" libgpiod.so.2
    build_daemon 2.x "$gpiod2_lib" libgpiod.so.3
    mkdir -p "$work/root/rig/profiles"
    cp "$tree"/hardware/profiles/* "$work/root/rig/profiles/"
}

build_daemon() {
    local library=$1 pkgconfig=$2/pkgconfig soname=$3 build=$tree/.build/rig-$1
    say "building deskbelld (release) against libgpiod $library"
    # SwiftPM does not notice that a system library's header has changed.
    [ -z "$(find "$tree"/Sources/C* -newer "$build/release/deskbelld" 2>/dev/null)" ] || rm -rf "$build"/*/release/*.build
    (cd "$tree" && PKG_CONFIG_PATH=$pkgconfig nice -n 5 swift build -c release --product deskbelld --static-swift-stdlib \
        --scratch-path "$build" >"$cache/swift-$library.log" 2>&1) ||
        stop "deskbelld did not build against libgpiod $library: $(grep -m3 error: "$cache/swift-$library.log")"
    grep -q "$soname" <<<"$(ldd "$build/release/deskbelld")" || stop "deskbelld was to be linked to $soname and is not."
    cp "$build/release/deskbelld" "$work/root/rig/deskbelld-$library"
    add_libraries "$build/release/deskbelld"
}

# The commands and the counter, release build, with what the package installs beside them; a shop is in /rig/content.
# build_deskbell [FOLDER]: as it is there, without building it.
programs=""
build_deskbell() {
    local from=${1:-}
    [ -n "$from" ] || {
        say "building deskbell (release)"
        from=$(cd "$tree" && nice -n 5 script/build 2>"$cache/build.log") || stop "deskbell did not build: $(tail -3 "$cache/build.log")"
    }
    programs=$from
    strip -o "$work/root/rig/deskbell" "$from/deskbell" || stop "deskbell could not be stripped."
    add_libraries "$from/deskbell"
    mkdir -p "$work/root/usr/share/deskbell" "$work/root/usr/share/zoneinfo/Europe"
    cp "$from/deskbell_Answers.resources/english.table" "$work/root/usr/share/deskbell/"
    cp -r "$tree/content" "$work/root/rig/"
    # The sample shop's zone, and the device's.
    cp -L /usr/share/zoneinfo/Europe/{London,Berlin} "$work/root/usr/share/zoneinfo/Europe/"
    cp -L /usr/share/zoneinfo/UTC "$work/root/usr/share/zoneinfo/"
}

# What scenarios about sticks need beside the programs: two shops, and the sticks.
make_sticks() {
    local version n
    mkdir -p "$work/root/rig/sticks" "$work/sticks"
    for version in old new; do
        mkdir -p "$work/sticks/$version"
        printf 'name: The %s shop\ntime_zone: %s\nwrite_to_stick: yes\nhours: Mon-Sat 9-18\n' $version Europe/Berlin >"$work/sticks/$version/shop.yaml"
        printf 'services: [{id: cut, name: Cut, price: %s, duration: 30}]\n' $([ $version = old ] && echo 30 || echo 32) >"$work/sticks/$version/services.yaml"
        printf 'id,question,also_asked,answer\n' >"$work/sticks/$version/faq.csv"
        for n in 1 2 3 4 5 6; do
            printf '%s-%s,Where is %s %s?,find %s %s | number %s of %s,In drawer %s.\n' $version $n $version $n $version $n $n $version $n
        done >>"$work/sticks/$version/faq.csv"
    done
    cp -r "$work/sticks/old" "$work/sticks/new" "$work/root/rig/sticks/"
    make_stick blank 1A2B3C4D
    make_stick twin 99998888
}

# make_stick NAME NUMBER: 16 MB, one FAT partition from the first megabyte on, as sticks are sold
make_stick() {
    local image=$work/sticks/$1.img sectors=$((15 * 2048))
    truncate -s 16M "$image"
    {
        # Not bootable; FAT32 by LBA (0c) from sector 2048, so many long; and the mark of a boot sector.
        printf '\0\376\377\377\014\376\377\377\0\010\0\0'
        printf "\\x$(printf %02x $((sectors & 255)))\\x$(printf %02x $((sectors >> 8 & 255)))\\x00\\x00"
        head -c 48 /dev/zero
        printf '\125\252'
    } | dd of="$image" bs=1 seek=446 conv=notrunc 2>/dev/null
    mkfs.vfat -i "$2" --offset 2048 "$image" $((15 * 1024)) >/dev/null 2>"$work/mkfs.log" || stop "no stick could be made: $(cat "$work/mkfs.log")"
}

# What a program is linked to, from this machine into the guest, but for libgpiod, which is Debian's of either release.
add_libraries() {
    local library
    mkdir -p "$work/root/lib" "$work/root/lib64"
    cp -L /lib64/ld-linux-x86-64.so.2 "$work/root/lib64/"
    for library in $(ldd "$1" | sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p' | grep -v libgpiod); do
        cp -Lu "$library" "$work/root/lib/"
    done
}

# make_disks: the root disk from $work/root, an empty one for the daemon's state, which takes real fsyncs, and one that may fail.
make_disks() {
    local root=$work/root folder
    for folder in bin dev proc sys tmp run etc var/lib/deskbell; do mkdir -p "$root/$folder"; done
    cp "$guest/busybox" "$root/bin/"
    cp -r "$rig/guest" "$rig/scenarios" "$rig/selftest" "$rig/bench" "$rig/power" "$root/rig/"
    printf 'root:x:0:0::/tmp:/bin/sh\nguest:x:1000:1000::/tmp:/bin/sh\ndeskbell:x:990:990::/tmp:/bin/sh\n' >"$root/etc/passwd"
    printf 'root:x:0:\nguest:x:1000:\ndeskbell:x:990:\n' >"$root/etc/group"
    cp -r "$guest/initramfs" "$work/" && cp "$rig/guest/init" "$work/initramfs/init" && chmod +x "$work/initramfs/init"
    (cd "$work/initramfs" && find . | "$guest/busybox" cpio -o -H newc >"$work/initramfs.cpio" 2>/dev/null) || stop "could not pack the initramfs."
    local megabytes=$(($(du -sm "$root" | cut -f1) * 5 / 4 + 16))
    rm -f "$work"/*.img
    truncate -s "${megabytes}M" "$work/root.img"
    truncate -s 96M "$work/state.img"
    truncate -s 32M "$work/failing.img"
    mkfs.ext4 -q -F -O ^has_journal -d "$root" "$work/root.img" && mkfs.ext4 -q -F "$work/state.img" &&
        mkfs.ext4 -q -F "$work/failing.img" ||
        stop "could not make the guest's disks in $work."
}

# For scenarios and figures: the guest's clock counts its own instructions, two nanoseconds each (a processor of 500 million a second, about a
# Raspberry Pi Zero 2 W), so that what else this machine does is in none; it idles in real time. Slower than the usual clock, by what this
# machine lacks.
by_instructions="-icount shift=1"
clock=""

# emulator SCENARIO…: makes the disks, and the emulator's words, in `emulator`; more may follow.
emulator() {
    echo "$*" >"$work/root/rig/list"
    make_disks
    emulator=(qemu-system-x86_64 -accel tcg $clock -M q35 -m 384 -smp 1 -display none -no-reboot -nodefaults
        -no-user-config -kernel "$guest/vmlinux" -initrd "$work/initramfs.cpio"
        -serial "file:$work/kernel.log" -serial stdio
        -append "console=ttyS0 quiet loglevel=4 panic=-1 mitigations=off no_timer_check rig")
    local disk
    # In this order they are vda, vdb, vdc; what follows is vdd.
    for disk in root state failing; do
        emulator+=(-drive "file=$work/$disk.img,format=raw,if=none,id=$disk" -device "virtio-blk-pci,drive=$disk")
    done
}

# boot SECONDS SCENARIO…: runs them in one guest; what they say goes to standard output and $work/said.
# A library follows a colon: press-sounds-the-buzzer:2.x
boot() {
    local limit=$1
    shift
    emulator "$@"
    say "booting $kernel under software emulation (limit ${limit}s)"
    local hand=""
    if [ -d "$work/sticks" ]; then
        : >"$work/said"
        emulator+=(-device "qemu-xhci,id=xhci" -qmp "unix:$work/qmp,server=on,wait=off")
        python3 "$rig/stick.py" "$work/said" "$work/qmp" "$work/sticks" &
        hand=$!
    fi
    timeout -k 5 "$limit" "${emulator[@]}" </dev/null 2>"$work/qemu.log" |
        sed -u 's/\r//g' | tee "$work/said" | show
    local ended=${PIPESTATUS[0]}
    [ -z "$hand" ] || kill "$hand" 2>/dev/null
    [ "$ended" != 124 ] || stop "the guest did not finish in ${limit}s. Its last words: $(tail -3 "$work/said" "$work/kernel.log")"
    grep -q '^RIG END' "$work/said" || stop "the guest stopped early. See $work/kernel.log and $work/qemu.log: $(tail -3 "$work/kernel.log")"
}

show() {
    local line
    while IFS= read -r line; do
        case $line in
            'RIG BEGIN '*) ;;
            'RIG PASS '*) say "  pass  ${line#RIG PASS }" ;;
            'RIG FAIL control-that-must-fail'*) say "  control fails, as it must" ;;
            'RIG FAIL '*) say "  FAIL  ${line#RIG FAIL }" ;;
            'RIG FIGURE '* | 'RIG STICK '* | 'RIG END '*) ;;
            *) printf '         %s\n' "$line" ;;
        esac
    done
}
