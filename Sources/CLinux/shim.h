// What Linux offers and Swift's Glibc module leaves out. Nothing is included here that Glibc has: a header belongs to the first module that
// includes it, and its names would be missing from the other.
#ifndef CLINUX_SHIM_H
#define CLINUX_SHIM_H

#include <sys/eventfd.h>
#include <sys/signalfd.h>

/// Who is at the other end of a Unix socket: struct ucred, which the C library shows to _GNU_SOURCE only.
struct clinux_peer {
    int pid;
    unsigned int uid;
    unsigned int gid;
};

/// The peer's other groups, Linux 4.13; not yet named by every C library.
enum { CLINUX_SO_PEERGROUPS = 59 };

#endif
