import Glibc

/// Memory that is never paged out and a thread that is never made to wait: both where the system allows them; the bell rings without.
enum Priority {
    /// Only pages that are touched: locking everything would double the bell's memory.
    static func lockMemory() -> Bool {
        mlockall(Int32(MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT)) == 0
    }

    /// Real time, at the lowest of its priorities: above every ordinary program, below the kernel's own threads. This thread only.
    static func becomeRealTime() -> Bool {
        var parameter = sched_param(sched_priority: 1)
        return sched_setscheduler(0, SCHED_FIFO, &parameter) == 0
    }
}
