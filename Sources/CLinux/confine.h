// A process that gives up running others, for good: seccomp(2), which Swift cannot spell (its filters are C macros).
#ifndef CLINUX_CONFINE_H
#define CLINUX_CONFINE_H

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <malloc.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#if defined(__x86_64__)
#define CLINUX_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define CLINUX_ARCHITECTURE AUDIT_ARCH_AARCH64
#elif defined(__arm__)
#define CLINUX_ARCHITECTURE AUDIT_ARCH_ARM
#endif

/// From here on every execve and execveat of this process fails with EPERM. Threads go on as before.
/// Returns 0, or errno: a kernel without seccomp leaves the unit's NoExecPaths as the only guard.
static inline int clinux_forbid_execution(void) {
#ifdef CLINUX_ARCHITECTURE
    struct sock_filter filter[] = {
        // Another architecture's numbers (a 32-bit call on a 64-bit kernel) mean other calls: none of ours are made that way.
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, CLINUX_ARCHITECTURE, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        // x32's numbers on x86-64 carry this bit.
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 3, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_execve, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_execveat, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
    };
    struct sock_fprog program = {.len = sizeof filter / sizeof filter[0], .filter = filter};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) != 0) return errno;
    return 0;
#else
    return ENOSYS;
#endif
}

/// No core file of this process is ever written, whatever the system's limits say. Returns 0 or errno.
static inline int clinux_leave_no_core(void) {
    struct rlimit none = {0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0 ? 0 : errno;
}

/// From here on memory that is given back is overwritten first (glibc's M_PERTURB).
static inline void clinux_overwrite_freed_memory(void) { mallopt(M_PERTURB, 0x5A); }

#endif
