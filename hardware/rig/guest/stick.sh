# Words for scenarios about USB sticks; after `. /rig/guest/rig.sh` and `. /rig/guest/daemon.sh`. The hand on the sticks is the host's (stick.py).
export DESKBELL_HOME=$home
mount_point=/run/deskbell-stick/sda1
pin=280462

ask_hand() { echo "RIG STICK $*" >/dev/ttyS1; }

# until_stick there|gone MS
until_stick() {
    local tries=$(($2 / 20))
    until { [ "$1" = there ] && [ -b /dev/sda1 ]; } || { [ "$1" = gone ] && [ ! -e /sys/class/block/sda ]; }; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || return 1
        usleep 20000
    done
}

# As the device's unit mounts it. mount_stick ro|rw
mount_stick() {
    mkdir -p $mount_point
    mount -t vfat -o $1,nosuid,nodev,noexec,noatime,utf8 /dev/sda1 $mount_point 2>/dev/null
}
unmount_stick() { umount -l $mount_point 2>/dev/null; }

# Plugged, mounted and left alone: plug NAME [ro|rw]
plug() {
    ask_hand plug $1
    until_stick there 20000 || fail "the stick $1 did not come up"
    mount_stick ${2:-ro} || fail "the stick $1 could not be mounted"
}
pull() {
    unmount_stick
    ask_hand pull 0
    until_stick gone 20000 || fail "the stick did not go"
}

# what_is: what a look at the stick comes to, in one word
what_is() { deskbell stick read $mount_point --device sda1 --json 2>/tmp/stick.log | sed -n 's/.*"what" : "\(.*\)".*/\1/p'; }
confirm() { echo $pin | deskbell stick confirm --yes >>/tmp/stick.log 2>&1; }

installed() { readlink $home/content/current; }
# The sums of every file of the installed shop, names and all.
sums() { (cd $home/content/current/ && find . -type f | sort | xargs md5sum); }
