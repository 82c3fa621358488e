# Words for scenarios about the daemon; after `. /rig/guest/rig.sh`.
home=/var/lib/deskbell/home
socket=$home/bell.sock
profile=/rig/profiles/rig-gpio-sim.profile

# A chip, an empty home, and no times that the scenario does not set: `settings "maximum-sounding = 10" …` before the start.
fresh_bell() {
    fresh_chip
    mkdir -p $home
    rm -f /tmp/daemon.log
}
settings() { for setting in "$@"; do echo "$setting" >>$home/bell.conf; done; }

launch() {
    DESKBELL_HOME=$home /rig/deskbelld-$library --panel $profile >>/tmp/daemon.log 2>&1 &
    program=$!
}
# Ready is when it answers; until then a press is no test of anything but the reading at the start.
start_daemon() {
    launch
    await_daemon 10000
}
await_daemon() {
    local tries=$(($1 / 20))
    until witness ask $socket status >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] && kill -0 $program 2>/dev/null || fail "the daemon did not come up: $(tail -5 /tmp/daemon.log)"
        usleep 20000
    done
}
stop_daemon() {
    kill -TERM $program
    local tries=250
    while kill -0 $program 2>/dev/null; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || fail "the daemon did not stop within 5 s"
        usleep 20000
    done
    wait $program 2>/dev/null
}
kill_daemon() {
    kill -KILL $program
    wait $program 2>/dev/null
}

# fields NAME: every value of that name in the status, a line each
fields() { witness ask $socket status | tr ' ' '\n' | sed -n "s/^$1=//p"; }
expect() {
    local found=$(fields "$1")
    [ "$found" = "$2" ] || fail "status says $1=“$found”, not “$2”"
}
# until_field NAME VALUE MS
until_field() {
    local tries=$(($3 / 50))
    until [ "$(fields "$1")" = "$2" ]; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || fail "status did not come to say $1=$2 within $3 ms but $(witness ask $socket status)"
        usleep 50000
    done
}
call_count() { fields call | wc -l; }
# What the only or first call says of itself: call_says NAME
call_says() { fields call | head -1 | sed 's/%20/\n/g' | sed -n "s/^$1%3D//p"; }
has_fault() { fields fault | grep -q "kind%3D$1"; }
until_fault() {
    local tries=$(($2 / 50))
    until has_fault $1; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || fail "no fault “$1” within $2 ms: $(witness ask $socket status)"
        usleep 50000
    done
}
until_no_fault() {
    local tries=$(($2 / 50))
    while has_fault $1; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || fail "the fault “$1” was still there after $2 ms"
        usleep 50000
    done
}
# A page is on: the buzzer sounds now or within the longest gap of its pattern.
sounds() { reaches $buzzer 1 ${1:-200} "${2:-the buzzer}"; }
is_silent() {
    reaches $buzzer 0 1500 "the buzzer, to be silenced,"
    stays $buzzer 0 ${1:-2500} "the silenced buzzer"
}

# slips_are KIND=NUMBER…: what the journal holds, none torn and none twice
slips_are() {
    local found=$(witness slips $home/bell.journal) || fail "the journal is damaged: $found"
    local wanted
    for wanted in "$@"; do
        [ "$(figure ${wanted%=*} "$found")" = "${wanted#*=}" ] || fail "the journal does not hold $wanted: $found"
    done
}
