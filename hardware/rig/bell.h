// What the rig's hand and witness share: time, giving up, and a connection to the bell.
#pragma once

#include <errno.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

static inline void give_up(const char *what) {
    fprintf(stderr, "%s: %s: %s\n", program_invocation_short_name, what, strerror(errno));
    exit(2);
}

static inline uint64_t now_us(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000u + (uint64_t)now.tv_nsec / 1000;
}

static inline void sleep_us(uint64_t us) {
    struct timespec left = {.tv_sec = (time_t)(us / 1000000), .tv_nsec = (long)(us % 1000000) * 1000};
    while (nanosleep(&left, &left) && errno == EINTR) {
    }
}

/// A connection to the bell and what was read from it beyond the last line.
struct bell {
    int socket;
    size_t held;
    char bytes[65536];
};

static inline void reach(struct bell *bell, const char *path) {
    struct sockaddr_un place = {.sun_family = AF_UNIX};
    snprintf(place.sun_path, sizeof place.sun_path, "%s", path);
    bell->socket = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bell->held = 0;
    if (bell->socket < 0 || connect(bell->socket, (struct sockaddr *)&place, sizeof place)) give_up(path);
}

/// The next line without its end, within `ms`; false where none came.
static inline bool next_line(struct bell *bell, char *line, size_t room, int ms) {
    uint64_t end = now_us() + (uint64_t)ms * 1000;
    for (;;) {
        char *stop = memchr(bell->bytes, '\n', bell->held);
        if (stop) {
            size_t length = (size_t)(stop - bell->bytes);
            snprintf(line, room, "%.*s", (int)length, bell->bytes);
            bell->held -= length + 1;
            memmove(bell->bytes, stop + 1, bell->held);
            return true;
        }
        uint64_t now = now_us();
        if (now >= end || bell->held == sizeof bell->bytes) return false;
        struct pollfd waiting = {.fd = bell->socket, .events = POLLIN};
        if (poll(&waiting, 1, (int)((end - now) / 1000) + 1) <= 0) continue;
        ssize_t got = read(bell->socket, bell->bytes + bell->held, sizeof bell->bytes - bell->held);
        if (got <= 0) return false;
        bell->held += (size_t)got;
    }
}

/// Sends one request and waits for its answer, past events and the greeting.
static inline bool ask(struct bell *bell, const char *request, char *answer, size_t room) {
    char line[1024];
    int length = snprintf(line, sizeof line, "7 %s\n", request);
    if (send(bell->socket, line, (size_t)length, MSG_NOSIGNAL) != length) return false;
    while (next_line(bell, answer, room, 10000)) {
        if (strncmp(answer, "7 ", 2) == 0) return true;
    }
    return false;
}
