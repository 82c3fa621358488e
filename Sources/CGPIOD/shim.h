// One face over libgpiod 1.6 and 2.x: a line at a time, active levels applied, errors as errno. Which one is decided by the header that is
// installed: GPIOD_LINE_BULK_MAX_LINES exists in 1.x only. Static inline, because a system library target has no C sources of its own.
#ifndef CGPIOD_SHIM_H
#define CGPIOD_SHIM_H

#include <errno.h>
#include <gpiod.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

/// Edges the kernel and the library hold for one line; more are dropped, and `sequence` shows it where the library counts.
#define CGPIOD_EDGES 64

enum cgpiod_bias { CGPIOD_BIAS_AS_IS, CGPIOD_BIAS_DISABLED, CGPIOD_BIAS_PULL_UP, CGPIOD_BIAS_PULL_DOWN };

struct cgpiod_edge {
    bool active;
    /// Nanoseconds, CLOCK_MONOTONIC (kernel 5.7 and later).
    uint64_t at;
    /// Counts the line's edges from 1; 0 where the library does not count (1.6).
    uint64_t sequence;
};

/// A chip that cannot interrupt (the MCP2221 adapter's driver) is asked so often, in milliseconds: its descriptor is a timer then.
#define CGPIOD_ASK_MS 10

/// What an asked line was last; `timer` is -1 where the chip interrupts.
struct cgpiod_asked {
    int timer;
    bool active;
};

/// Whether a request for edges failed for want of an interrupt; which of the two depends on the kernel.
static inline bool cgpiod_cannot_interrupt(int why) { return why == ENODEV || why == ENXIO; }

/// -1 and errno, or a descriptor that becomes readable every CGPIOD_ASK_MS.
static inline int cgpiod_timer(void) {
    int timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
    struct itimerspec every;
    memset(&every, 0, sizeof every);
    every.it_interval.tv_nsec = CGPIOD_ASK_MS * 1000000;
    every.it_value = every.it_interval;
    if (timer >= 0) timerfd_settime(timer, 0, &every, NULL);
    return timer;
}

/// One edge if the line is not what it was last, read by whomever; -1 and errno.
static inline int cgpiod_ask(struct cgpiod_asked *asked, bool was, int value, struct cgpiod_edge *edge) {
    uint64_t ticks;
    if (read(asked->timer, &ticks, sizeof ticks) < 0 && errno != EAGAIN) return -1;
    if (value < 0) return -1;
    if ((value == 1) == was) return 0;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    edge->active = value == 1;
    edge->at = (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
    edge->sequence = 0;
    return 1;
}

#ifdef GPIOD_LINE_BULK_MAX_LINES

#define CGPIOD_FACE 1

struct cgpiod_line {
    struct gpiod_chip *chip;
    struct gpiod_line *line;
    struct cgpiod_asked asked;
};

static inline void cgpiod_close(struct cgpiod_line *self) {
    if (!self) return;
    if (self->asked.timer >= 0) close(self->asked.timer);
    if (self->line) gpiod_line_release(self->line);
    if (self->chip) gpiod_chip_close(self->chip);
    free(self);
}

static inline struct cgpiod_line *cgpiod_find(const char *chip, const char *line) {
    struct cgpiod_line *self = (struct cgpiod_line *)calloc(1, sizeof *self);
    if (!self) return NULL;
    self->asked.timer = -1;
    char *end = NULL;
    unsigned long offset = strtoul(line, &end, 10);
    self->chip = gpiod_chip_open_lookup(chip);
    if (!self->chip) {
        free(self);
        if (errno == ENOENT || errno == ENOTTY || errno == EINVAL) errno = ENODEV;
        return NULL;
    }
    self->line = *line && !*end ? gpiod_chip_get_line(self->chip, (unsigned int)offset) : gpiod_chip_find_line(self->chip, line);
    if (!self->line) {
        gpiod_chip_close(self->chip);
        free(self);
        errno = ENOENT;
        return NULL;
    }
    return self;
}

static inline int cgpiod_flags(bool active_low, enum cgpiod_bias bias) {
    int flags = active_low ? GPIOD_LINE_REQUEST_FLAG_ACTIVE_LOW : 0;
    if (bias == CGPIOD_BIAS_DISABLED) flags |= GPIOD_LINE_REQUEST_FLAG_BIAS_DISABLE;
    if (bias == CGPIOD_BIAS_PULL_UP) flags |= GPIOD_LINE_REQUEST_FLAG_BIAS_PULL_UP;
    if (bias == CGPIOD_BIAS_PULL_DOWN) flags |= GPIOD_LINE_REQUEST_FLAG_BIAS_PULL_DOWN;
    return flags;
}

static inline struct cgpiod_line *cgpiod_requested(struct cgpiod_line *self, int result) {
    if (result == 0) return self;
    int why = errno;
    cgpiod_close(self);
    errno = why;
    return NULL;
}

/// NULL and errno: ENODEV no such chip, ENOENT no such line, EBUSY taken, EACCES not permitted.
static inline struct cgpiod_line *cgpiod_open_input(
    const char *chip, const char *line, bool active_low, enum cgpiod_bias bias, const char *consumer
) {
    struct cgpiod_line *self = cgpiod_find(chip, line);
    if (!self) return NULL;
    int flags = cgpiod_flags(active_low, bias);
    int result = gpiod_line_request_both_edges_events_flags(self->line, consumer, flags);
    if (result != 0 && cgpiod_cannot_interrupt(errno)) {
        result = gpiod_line_request_input_flags(self->line, consumer, flags);
        if (result == 0) self->asked.timer = result = cgpiod_timer();
        if (result > 0) result = 0;
        if (result == 0) self->asked.active = gpiod_line_get_value(self->line) == 1;
    }
    return cgpiod_requested(self, result);
}

static inline struct cgpiod_line *cgpiod_open_output(
    const char *chip, const char *line, bool active_low, enum cgpiod_bias bias, const char *consumer
) {
    struct cgpiod_line *self = cgpiod_find(chip, line);
    if (!self) return NULL;
    return cgpiod_requested(self, gpiod_line_request_output_flags(self->line, consumer, cgpiod_flags(active_low, bias), 0));
}

static inline int cgpiod_descriptor(struct cgpiod_line *self) {
    return self->asked.timer >= 0 ? self->asked.timer : gpiod_line_event_get_fd(self->line);
}

/// 1 active, 0 not, -1 and errno.
static inline int cgpiod_get(struct cgpiod_line *self) {
    int value = gpiod_line_get_value(self->line);
    self->asked.active = value == 1;
    return value;
}

/// 0, or -1 and errno.
static inline int cgpiod_set(struct cgpiod_line *self, bool active) { return gpiod_line_set_value(self->line, active ? 1 : 0); }

/// How many were read, or -1 and errno. Call only when the descriptor is readable.
static inline int cgpiod_read(struct cgpiod_line *self, struct cgpiod_edge *edges) {
    if (self->asked.timer >= 0) {
        bool was = self->asked.active;
        return cgpiod_ask(&self->asked, was, cgpiod_get(self), edges);
    }
    struct gpiod_line_event events[16];
    int count = gpiod_line_event_read_multiple(self->line, events, 16);
    for (int i = 0; i < count; i++) {
        edges[i].active = events[i].event_type == GPIOD_LINE_EVENT_RISING_EDGE;
        edges[i].at = (uint64_t)events[i].ts.tv_sec * 1000000000u + (uint64_t)events[i].ts.tv_nsec;
        edges[i].sequence = 0;
    }
    return count;
}

#else

#define CGPIOD_FACE 2

#include <dirent.h>

struct cgpiod_line {
    struct gpiod_line_request *request;
    struct gpiod_edge_event_buffer *buffer;
    struct cgpiod_asked asked;
    unsigned int offset;
};

static inline void cgpiod_close(struct cgpiod_line *self) {
    if (!self) return;
    if (self->asked.timer >= 0) close(self->asked.timer);
    if (self->buffer) gpiod_edge_event_buffer_free(self->buffer);
    if (self->request) gpiod_line_request_release(self->request);
    free(self);
}

/// 2.x opens by path only; by number, name and label is done here, as 1.6 did.
static inline struct gpiod_chip *cgpiod_chip(const char *chip) {
    char path[300];
    if (*chip == '/') return gpiod_chip_open(chip);
    snprintf(path, sizeof path, strspn(chip, "0123456789") == strlen(chip) ? "/dev/gpiochip%s" : "/dev/%s", chip);
    if (gpiod_is_gpiochip_device(path)) return gpiod_chip_open(path);
    DIR *folder = opendir("/dev");
    if (!folder) return NULL;
    struct gpiod_chip *found = NULL;
    int why = ENODEV;
    for (struct dirent *entry = readdir(folder); entry && !found; entry = readdir(folder)) {
        if (strncmp(entry->d_name, "gpiochip", 8) != 0) continue;
        snprintf(path, sizeof path, "/dev/%s", entry->d_name);
        struct gpiod_chip *candidate = gpiod_chip_open(path);
        if (!candidate) {
            if (errno == EACCES) why = EACCES;
            continue;
        }
        struct gpiod_chip_info *info = gpiod_chip_get_info(candidate);
        if (info && strcmp(gpiod_chip_info_get_label(info), chip) == 0) found = candidate;
        else gpiod_chip_close(candidate);
        if (info) gpiod_chip_info_free(info);
    }
    closedir(folder);
    errno = why;
    return found;
}

static inline struct cgpiod_line *cgpiod_open(
    const char *chip_name, const char *line, bool active_low, enum cgpiod_bias bias, const char *consumer, bool output
) {
    struct gpiod_chip *chip = cgpiod_chip(chip_name);
    if (!chip) {
        if (errno == ENOENT || errno == ENOTTY || errno == EINVAL) errno = ENODEV;
        return NULL;
    }
    struct cgpiod_line *self = (struct cgpiod_line *)calloc(1, sizeof *self);
    struct gpiod_line_settings *settings = gpiod_line_settings_new();
    struct gpiod_line_config *lines = gpiod_line_config_new();
    struct gpiod_request_config *request = gpiod_request_config_new();
    int why = ENOMEM;
    if (self) self->asked.timer = -1;
    if (!self || !settings || !lines || !request) goto failed;
    char *end = NULL;
    unsigned long number = strtoul(line, &end, 10);
    int offset = *line && !*end ? (int)number : gpiod_chip_get_line_offset_from_name(chip, line);
    why = ENOENT;
    if (offset < 0) goto failed;
    self->offset = (unsigned int)offset;
    gpiod_line_settings_set_active_low(settings, active_low);
    gpiod_line_settings_set_bias(
        settings, bias == CGPIOD_BIAS_PULL_UP     ? GPIOD_LINE_BIAS_PULL_UP
                  : bias == CGPIOD_BIAS_PULL_DOWN ? GPIOD_LINE_BIAS_PULL_DOWN
                  : bias == CGPIOD_BIAS_DISABLED  ? GPIOD_LINE_BIAS_DISABLED
                                                  : GPIOD_LINE_BIAS_AS_IS);
    gpiod_line_settings_set_direction(settings, output ? GPIOD_LINE_DIRECTION_OUTPUT : GPIOD_LINE_DIRECTION_INPUT);
    if (output) gpiod_line_settings_set_output_value(settings, GPIOD_LINE_VALUE_INACTIVE);
    else gpiod_line_settings_set_edge_detection(settings, GPIOD_LINE_EDGE_BOTH);
    if (gpiod_line_config_add_line_settings(lines, &self->offset, 1, settings) != 0) {
        why = errno;
        goto failed;
    }
    gpiod_request_config_set_consumer(request, consumer);
    if (!output) gpiod_request_config_set_event_buffer_size(request, CGPIOD_EDGES);
    self->request = gpiod_chip_request_lines(chip, request, lines);
    if (!self->request && !output && cgpiod_cannot_interrupt(errno)) {
        gpiod_line_settings_set_edge_detection(settings, GPIOD_LINE_EDGE_NONE);
        gpiod_line_config_add_line_settings(lines, &self->offset, 1, settings);
        self->request = gpiod_chip_request_lines(chip, request, lines);
        if (self->request) {
            self->asked.timer = cgpiod_timer();
            self->asked.active = gpiod_line_request_get_value(self->request, self->offset) == GPIOD_LINE_VALUE_ACTIVE;
            why = errno;
            if (self->asked.timer < 0) goto failed;
        }
    }
    why = errno == EINVAL ? ENOENT : errno;
    if (!self->request) goto failed;
    if (!output) self->buffer = gpiod_edge_event_buffer_new(CGPIOD_EDGES);
    why = ENOMEM;
    if (!output && !self->buffer) goto failed;
    why = 0;
failed:
    if (request) gpiod_request_config_free(request);
    if (lines) gpiod_line_config_free(lines);
    if (settings) gpiod_line_settings_free(settings);
    gpiod_chip_close(chip);
    if (why == 0) return self;
    cgpiod_close(self);
    errno = why;
    return NULL;
}

/// NULL and errno: ENODEV no such chip, ENOENT no such line, EBUSY taken, EACCES not permitted.
static inline struct cgpiod_line *cgpiod_open_input(
    const char *chip, const char *line, bool active_low, enum cgpiod_bias bias, const char *consumer
) {
    return cgpiod_open(chip, line, active_low, bias, consumer, false);
}

static inline struct cgpiod_line *cgpiod_open_output(
    const char *chip, const char *line, bool active_low, enum cgpiod_bias bias, const char *consumer
) {
    return cgpiod_open(chip, line, active_low, bias, consumer, true);
}

static inline int cgpiod_descriptor(struct cgpiod_line *self) {
    return self->asked.timer >= 0 ? self->asked.timer : gpiod_line_request_get_fd(self->request);
}

/// 1 active, 0 not, -1 and errno.
static inline int cgpiod_get(struct cgpiod_line *self) {
    int value = (int)gpiod_line_request_get_value(self->request, self->offset);
    self->asked.active = value == 1;
    return value;
}

/// 0, or -1 and errno.
static inline int cgpiod_set(struct cgpiod_line *self, bool active) {
    return gpiod_line_request_set_value(self->request, self->offset, active ? GPIOD_LINE_VALUE_ACTIVE : GPIOD_LINE_VALUE_INACTIVE);
}

/// How many were read, or -1 and errno. Call only when the descriptor is readable.
static inline int cgpiod_read(struct cgpiod_line *self, struct cgpiod_edge *edges) {
    if (self->asked.timer >= 0) {
        bool was = self->asked.active;
        return cgpiod_ask(&self->asked, was, cgpiod_get(self), edges);
    }
    int count = gpiod_line_request_read_edge_events(self->request, self->buffer, CGPIOD_EDGES);
    for (int i = 0; i < count; i++) {
        struct gpiod_edge_event *event = gpiod_edge_event_buffer_get_event(self->buffer, (unsigned long)i);
        edges[i].active = gpiod_edge_event_get_event_type(event) == GPIOD_EDGE_EVENT_RISING_EDGE;
        edges[i].at = gpiod_edge_event_get_timestamp_ns(event);
        edges[i].sequence = gpiod_edge_event_get_line_seqno(event);
    }
    return count;
}

#endif

/// Whether the descriptor is a timer, readable though the line did not change.
static inline bool cgpiod_is_asked(struct cgpiod_line *self) { return self->asked.timer >= 0; }

#endif
