# Power cuts: sourced by script/rig. The release programs work on a disk of which QEMU logs every write and every flush; the emulator is killed;
# then the log is played back to random moments, in each of which what was not flushed may be missing, there, or torn.

marks_from=$((40 * 2048)) # the file system has the first 40 MiB, in sectors; behind it stands what was acknowledged

# work_until_cut TOLD: until that much was told to the outside, then kill -9
work_until_cut() {
    local wanted=$1 limit=$((SECONDS + 1200)) said=$work/said
    rm -f "$work"/cut.* "$said"
    truncate -s 48M "$work/cut.disk" && mkfs.ext4 -q -F "$work/cut.disk" 40M || stop "no disk could be made."
    cp --sparse=always "$work/cut.disk" "$work/cut.before"
    : >"$work/cut.log"
    : >"$said"
    echo $marks_from >"$work/root/rig/first-mark"
    emulator booking-calling-importing:1.6
    "${emulator[@]}" \
        -blockdev "driver=file,node-name=cut-file,filename=$work/cut.disk" -blockdev driver=raw,node-name=cut-disk,file=cut-file \
        -blockdev "driver=file,node-name=cut-log-file,filename=$work/cut.log" \
        -blockdev driver=blklogwrites,node-name=cut,file=cut-disk,log=cut-log-file,log-sector-size=512 \
        -device virtio-blk-pci,drive=cut </dev/null >"$said" 2>"$work/qemu.log" &
    local emulator_pid=$!
    until [ "$(grep -c '^TOLD' "$said")" -ge "$wanted" ]; do
        kill -0 $emulator_pid 2>/dev/null && [ $SECONDS -lt $limit ] && ! grep -q '^TOLD broken\|^RIG FAIL' "$said" || {
            sleep 0.2
            kill -KILL $emulator_pid 2>/dev/null
            stop "the guest did not work until its power was cut: $(tail -n 5 "$said" "$work/qemu.log" "$work/kernel.log")"
        }
        sleep 0.05
    done
    kill -KILL $emulator_pid
    wait $emulator_pid 2>/dev/null
}

# play_back CUTS SEED: 0 where all was there, 3 where something was lost
play_back() {
    python3 "$rig/power/cuts.py" --work "$work" --bin "$programs" --marks-from $marks_from --cuts "$1" --seed "$2"
    local code=$?
    [ $code = 0 ] || [ $code = 3 ] || stop "the log could not be played back."
    return $code
}

# power_cuts CUTS PROGRAMS: so many cuts in runs of at most 125, and a control run without syncs that must lose something
power_cuts() {
    local cuts=$1 run=0 left=$1 some failed=0
    programs=$2
    command -v python3 >/dev/null || stop "python3 plays the disks back here and is missing. Install it:  sudo apt-get install python3-minimal"
    command -v debugfs >/dev/null || stop "debugfs (Debian package e2fsprogs) reads the disks here and is missing."
    while [ "$left" -gt 0 ]; do
        run=$((run + 1)) some=$((left < 125 ? left : 125)) left=$((left - 125))
        work_until_cut $((${DESKBELL_RIG_TOLD:-60} + RANDOM % 40))
        say "run $run: told $(grep -c '^TOLD' "$work/said") times, then cut; $some moments of it:"
        play_back "$some" "$run"
        [ $? = 0 ] || failed=1
    done
    gcc -O2 -Wall -Werror -shared -fPIC -fno-builtin "$rig/power/without-sync.c" -o "$work/root/rig/without-sync.so" ||
        stop "the control did not compile."
    work_until_cut "${DESKBELL_RIG_TOLD:-60}"
    some=$((cuts < 50 ? cuts : 50))
    say "control, whose syncs do nothing, $some moments:"
    play_back "$some" 0
    [ $? = 3 ] || stop "without syncs nothing was lost either: these cuts prove nothing."
    say "the control lost, as it must"
    [ $failed = 0 ] && say "$cuts cuts: nothing acknowledged lost, nothing doubled, nothing corrupt"
    return $failed
}
