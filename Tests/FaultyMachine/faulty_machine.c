// A machine with a wrong clock and a dying card, for programs that are started with LD_PRELOAD=libFaultyMachine.so. Not shipped.
#define _GNU_SOURCE
#include "faulty_machine.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static struct faulty_machine *machine;
static const char *files;

__attribute__((constructor)) static void map_machine(void) {
    const char *path = getenv("FAULTY_MACHINE");
    files = getenv("FAULTY_FILES");
    if (!path) return;
    int descriptor = open(path, O_RDWR | O_CLOEXEC);
    if (descriptor < 0) return;
    void *mapped = mmap(NULL, sizeof *machine, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (mapped != MAP_FAILED) machine = mapped;
    close(descriptor);
}

static int is_refused(int descriptor, int64_t refuses) {
    if (!refuses || !files) return 0;
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    if (!strstr(path, files)) return 0;
    __atomic_add_fetch(&machine->refusals, 1, __ATOMIC_RELAXED);
    errno = EIO;
    return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define REFUSE(descriptor, what) \
    if (machine && is_refused(descriptor, machine->what)) return -1

ssize_t write(int descriptor, const void *bytes, size_t count) {
    REFUSE(descriptor, refuses_writes);
    return REAL(write)(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
    REFUSE(descriptor, refuses_writes);
    return REAL(pwrite)(descriptor, bytes, count, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
    REFUSE(descriptor, refuses_writes);
    return REAL(pwrite64)(descriptor, bytes, count, offset);
}

ssize_t read(int descriptor, void *bytes, size_t count) {
    REFUSE(descriptor, refuses_reads);
    while (machine && is_refused(descriptor, machine->hangs)) pause();
    return REAL(read)(descriptor, bytes, count);
}

ssize_t pread(int descriptor, void *bytes, size_t count, off_t offset) {
    REFUSE(descriptor, refuses_reads);
    return REAL(pread)(descriptor, bytes, count, offset);
}

ssize_t pread64(int descriptor, void *bytes, size_t count, off64_t offset) {
    REFUSE(descriptor, refuses_reads);
    return REAL(pread64)(descriptor, bytes, count, offset);
}

unsigned int alarm(unsigned int seconds) {
    if (!machine || !machine->alarms_hurry) return REAL(alarm)(seconds);
    int64_t microseconds = seconds * INT64_C(1000000) / machine->alarms_hurry;
    struct itimerval before, after = {.it_value = {microseconds / 1000000, microseconds % 1000000}};
    return setitimer(ITIMER_REAL, &after, &before) == 0 ? before.it_value.tv_sec : 0;
}

int fsync(int descriptor) {
    REFUSE(descriptor, refuses_writes);
    return REAL(fsync)(descriptor);
}

int fdatasync(int descriptor) {
    REFUSE(descriptor, refuses_writes);
    return REAL(fdatasync)(descriptor);
}

static void move(struct timespec *time, int64_t milliseconds) {
    int64_t nanoseconds = time->tv_nsec + milliseconds % 1000 * 1000000;
    time->tv_sec += milliseconds / 1000 + (nanoseconds >= 1000000000) - (nanoseconds < 0);
    time->tv_nsec = (nanoseconds + 1000000000) % 1000000000;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    int result = REAL(clock_gettime)(clock, time);
    if (result != 0 || !machine) return result;
    switch (clock) {
    case CLOCK_REALTIME:
    case CLOCK_REALTIME_COARSE: move(time, machine->wall); break;
    case CLOCK_MONOTONIC:
    case CLOCK_MONOTONIC_COARSE:
    case CLOCK_MONOTONIC_RAW:
    case CLOCK_BOOTTIME: move(time, machine->since_boot); break;
    default: break;
    }
    return 0;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
    (void)zone;
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now) != 0) return -1;
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *out) {
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now) != 0) return -1;
    if (out) *out = now.tv_sec;
    return now.tv_sec;
}
