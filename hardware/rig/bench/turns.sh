# One turn each of the C loop and the daemon; five of each.
presses=$((($(count_of $scenario 250) + 4) / 5))
rm -f /tmp/c.samples /tmp/daemon.samples

c_turn() {
    start_loop
    trace_start
    hand timed $presses $call $buzzer release || fail "the C loop missed a press"
    trace_end /tmp/c.samples || fail "the C loop's trace has gaps"
    kill -TERM $program
    wait $program
}
daemon_turn() {
    start_daemon
    daemon_turn_running $1
    stop_daemon
}
daemon_turn_running() {
    trace_start
    hand timed $presses $call $buzzer $1 || fail "the daemon missed a press"
    trace_end /tmp/daemon.samples || fail "the daemon's trace has gaps"
}
report() {
    echo "figure: $1 $library c $(hand figures /tmp/c.samples)"
    echo "figure: $1 $library daemon $(hand figures /tmp/daemon.samples)"
}
