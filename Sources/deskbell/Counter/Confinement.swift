import CLinux

/// What the counter gives up once it runs: strangers type at it, and it has nobody to start.
enum Confinement {
    /// From here on this process runs no other program, whatever happens to it.
    static func forbidExecution() {
        let code = clinux_forbid_execution()
        // The unit's NoExecPaths stand behind it; a kernel without seccomp is no reason to leave a counter dark.
        if code != 0 { Output.problem("The kernel does not let the counter give up starting programs (code \(code)).") }
    }

    /// What passed through this process's memory does not stay there: no core file, and what is given back is overwritten. The ledger's pages hold the
    /// words of earlier visits beside this one's.
    static func keepNothing() {
        _ = clinux_leave_no_core()  // lowering a limit is always allowed
        clinux_overwrite_freed_memory()
    }
}
