// What Linux offers and Swift's Glibc module leaves out.
#ifndef CLINUX_SHIM_H
#define CLINUX_SHIM_H

#include <stddef.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/types.h>

/// Who is at the other end of a Unix socket: struct ucred, which the C library shows to _GNU_SOURCE only.
struct clinux_peer {
    pid_t pid;
    uid_t uid;
    gid_t gid;
};

/// 0, or -1 and errno.
static inline int clinux_peer(int socket, struct clinux_peer *peer) {
    socklen_t length = sizeof *peer;
    return getsockopt(socket, SOL_SOCKET, 17 /* SO_PEERCRED */, peer, &length);
}

/// The peer's other groups (SO_PEERGROUPS, Linux 4.13): how many, or -1 and errno.
static inline int clinux_peer_groups(int socket, gid_t *groups, int room) {
    socklen_t length = (socklen_t)room * sizeof *groups;
    if (getsockopt(socket, SOL_SOCKET, 59, groups, &length) != 0) return -1;
    return (int)(length / sizeof *groups);
}

#endif
