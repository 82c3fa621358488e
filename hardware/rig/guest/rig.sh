# Words for scenarios. A scenario is a shell script that starts with `. /rig/guest/rig.sh`; the first `fail` ends it.
# Lines of the simulated chip, as hardware/profiles/rig-gpio-sim has them; a pressed button pulls its line to ground.
set -u
call=0 acknowledge=1 buzzer=2 lamp=3 second=4

fail() {
    echo "failed: $*"
    exit 1
}
said() { echo "said: $*"; }
# count_of NAME OTHERWISE: how often, where script/bench-bell asks for more than the scenario does by itself
count_of() { sed -n "s/^$1=//p" /rig/counts 2>/dev/null | tail -n 1 | grep . || echo $2; }
milliseconds() { awk '{ printf "%d\n", $1 * 1000 }' /proc/uptime; }

# A fresh chip of eight lines with every button up. It sets LINES for `hand`, `chip` (its number) and `first_gpio`.
fresh_chip() {
    local config=/sys/kernel/config/gpio-sim/panel name
    mkdir -p $config/bank0 && echo 8 >$config/bank0/num_lines && echo deskbell-rig >$config/bank0/label || fail "no gpio-sim"
    for name in 0:call 1:acknowledge 2:buzzer 3:lamp 4:bell; do
        mkdir $config/bank0/line${name%:*} && echo ${name#*:} >$config/bank0/line${name%:*}/name
    done
    echo 1 >$config/live || fail "gpio-sim did not come to life"
    chip=$(cat $config/bank0/chip_name)
    export LINES=/sys/devices/platform/$(cat $config/dev_name)/$chip
    chip=${chip#gpiochip}
    [ -c /dev/gpiochip$chip ] || fail "/dev/gpiochip$chip is missing"
    hand up $call && hand up $acknowledge
    # The external pull-down at the transistor: what the line falls back to when nobody drives it.
    for name in $buzzer $lamp $second; do hand down $name; done
    first_gpio=$(for name in /sys/class/gpio/gpiochip*; do
        [ "$(cat $name/label)" != deskbell-rig ] || cat $name/base
    done)
}

# wait_for FILE TEXT MS: until a log has that text
wait_for() {
    local tries=$(($3 / 20))
    until grep -q "$2" "$1" 2>/dev/null; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || fail "“$2” did not appear in $1: $(tail -5 "$1")"
        usleep 20000
    done
}

# The C baseline on the library under test; READY means that its lines are requested.
start_loop() {
    rm -f /tmp/loop.log
    loop-$library $chip $call $buzzer "$@" >/tmp/loop.log 2>&1 &
    program=$!
    wait_for /tmp/loop.log READY 10000
}

reaches() { hand await "$1" "$2" "$3" >/tmp/waited || fail "${4:-line $1} was not $2 within $3 ms"; }
stays() { hand stay "$1" "$2" "$3" || fail "${4:-line $1} did not stay $2 for $3 ms"; }

# What the kernel itself says: from the call line's interrupt to the buzzer's line being set, whoever sets it.
trace_start() {
    local tracing=/sys/kernel/tracing
    call_irq=$(awk -v line=$call '/irq_sim/ && $4 == line { sub(":", "", $1); print $1 }' /proc/interrupts)
    [ -n "$call_irq" ] || fail "the call line has no interrupt: $(cat /proc/interrupts)"
    buzzer_gpio=$((first_gpio + buzzer))
    echo 0 >$tracing/tracing_on
    echo mono >$tracing/trace_clock
    echo 8192 >$tracing/buffer_size_kb
    echo >$tracing/trace
    echo "irq==$call_irq" >$tracing/events/irq/irq_handler_entry/filter
    echo "gpio==$buzzer_gpio && get==0" >$tracing/events/gpio/gpio_value/filter
    echo 1 >$tracing/events/irq/irq_handler_entry/enable
    echo 1 >$tracing/events/gpio/gpio_value/enable
    echo 1 >$tracing/tracing_on
}
# trace_end FILE: adds the microseconds of each press to FILE
trace_end() {
    echo 0 >/sys/kernel/tracing/tracing_on
    hand pair $call_irq $buzzer_gpio "$1" </sys/kernel/tracing/trace
}
# figure NAME TEXT: the number after NAME= in TEXT
figure() { echo "$2" | tr ' ' '\n' | sed -n "s/^$1=//p"; }
