import Glibc

/// Limits of the process that reads an owner's files: whoever puts a folder there may have made it to cost memory or time. Over them the process
/// ends, says so, and has changed nothing. They hold for reading and checking only: answers of a large shop may take longer to be fitted.
struct ReadingLimits {
    /// Bytes; the largest shop that is read takes a fifth.
    private static let memory: rlim_t = 512 << 20
    /// Seconds of the processor's time; the largest shop takes three on the slowest board.
    private static let processor: rlim_t = 30
    /// Seconds on the wall, for a stick that stopped answering.
    private static let wall: UInt32 = 120

    private let before: [(what: __rlimit_resource_t, limit: rlimit)]
    private let handlers: [(signal: Int32, action: sigaction)]
    private let mask: sigset_t

    /// How a process ends that was over: told by the kernel, or by Swift where memory was refused.
    private static let ends = [SIGXCPU, SIGALRM, SIGABRT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS]

    static func hold() -> ReadingLimits {
        var handlers: [(signal: Int32, action: sigaction)] = []
        var told = sigset_t(), mask = sigset_t()
        sigemptyset(&told)
        for end in ends {
            sigaddset(&told, end)
            var action = sigaction()
            sigaction(end, nil, &action)
            handlers.append((end, action))
            signal(end) { _ in
                let words = StaticString(
                    "The shop's files took too much time or memory and were given up. Nothing was changed; the shop goes on as it was. Check that it is the folder you meant.\n"
                )
                // Neither allocates nor locks, as a signal handler must.
                write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
                _exit(65)  // ExitStatus.badData, which would be looked up under a lock
            }
        }
        var before: [(what: __rlimit_resource_t, limit: rlimit)] = []
        for (what, most) in [
            (__rlimit_resource_t(RLIMIT_DATA.rawValue), memory), (__rlimit_resource_t(RLIMIT_CPU.rawValue), processor),
        ] {
            var limit = rlimit()
            guard getrlimit(what, &limit) == 0 else { continue }
            before.append((what, limit))
            limit.rlim_cur = min(most, limit.rlim_cur)
            setrlimit(what, &limit)
        }
        // Whoever started this program may have left them blocked: a limit that nobody is told of is none.
        pthread_sigmask(SIG_UNBLOCK, &told, &mask)
        alarm(wall)
        return ReadingLimits(before: before, handlers: handlers, mask: mask)
    }

    func release() {
        alarm(0)
        var mask = mask
        pthread_sigmask(SIG_SETMASK, &mask, nil)
        for (what, limit) in before {
            var limit = limit
            setrlimit(what, &limit)
        }
        for (end, action) in handlers {
            var action = action
            sigaction(end, &action, nil)
        }
    }
}
