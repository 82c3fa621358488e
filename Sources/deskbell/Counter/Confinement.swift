import CLinux

/// What the counter gives up once it runs: strangers type at it, and it has nobody to start.
enum Confinement {
    /// From here on this process runs no other program, whatever happens to it.
    static func forbidExecution() {
        let code = clinux_forbid_execution()
        // The unit's NoExecPaths stand behind it; a kernel without seccomp is no reason to leave a counter dark.
        if code != 0 { Output.problem("The kernel does not let the counter give up starting programs (code \(code)).") }
    }
}
