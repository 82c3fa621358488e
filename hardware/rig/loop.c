// The least program that can ring: wait for an edge on one line, set another. It is the baseline that the daemon is
// measured against, and what the rig proves itself with before it judges anything else.
//
//   loop CHIP_NUMBER CALL_LINE BUZZER_LINE [deaf|late]
//
// The button pulls its line to ground: a falling edge sounds the buzzer, a rising edge silences it. At the end (SIGTERM)
// it prints its own figures: kernel's edge timestamp to after the call that set the line.
// The faulty forms are the rig's controls, which its own test must catch: `deaf` never answers, `late` answers after 300 ms.

#define _GNU_SOURCE
#include <errno.h>
#include <gpiod.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { most_samples = 100000 };
static uint64_t samples[most_samples];
static size_t sample_count;
static volatile sig_atomic_t ended;

static void end(int signal_number) {
    (void)signal_number;
    ended = 1;
}

static void give_up(const char *what) {
    fprintf(stderr, "loop: %s: %s\n", what, strerror(errno));
    exit(1);
}

static uint64_t monotonic_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

struct edge {
    bool falling;
    uint64_t at_ns;
};

#ifdef GPIOD_LINE_BULK_MAX_LINES  // libgpiod 1.6

static struct gpiod_line *call, *buzzer;

static int request_lines(const char *chip_number, unsigned call_line, unsigned buzzer_line) {
    struct gpiod_chip *chip = gpiod_chip_open_by_number((unsigned)atoi(chip_number));
    if (!chip) give_up("open chip");
    call = gpiod_chip_get_line(chip, call_line);
    buzzer = gpiod_chip_get_line(chip, buzzer_line);
    if (!call || !buzzer) give_up("get line");
    if (gpiod_line_request_output(buzzer, "loop-buzzer", 0)) give_up("request buzzer");
    if (gpiod_line_request_both_edges_events(call, "loop-call")) give_up("request call");
    return gpiod_line_event_get_fd(call);
}

static struct edge read_edge(void) {
    struct gpiod_line_event event;
    if (gpiod_line_event_read(call, &event)) give_up("read edge");
    return (struct edge){
        .falling = event.event_type == GPIOD_LINE_EVENT_FALLING_EDGE,
        .at_ns = (uint64_t)event.ts.tv_sec * 1000000000u + (uint64_t)event.ts.tv_nsec,
    };
}

static void set_buzzer(unsigned buzzer_line, bool on) {
    (void)buzzer_line;
    if (gpiod_line_set_value(buzzer, on)) give_up("set buzzer");
}

#else  // libgpiod 2.x

static struct gpiod_line_request *call, *buzzer;
static struct gpiod_edge_event_buffer *edges;

static struct gpiod_line_request *request(struct gpiod_chip *chip, unsigned line, bool output, const char *consumer) {
    struct gpiod_line_settings *settings = gpiod_line_settings_new();
    struct gpiod_line_config *lines = gpiod_line_config_new();
    struct gpiod_request_config *whole = gpiod_request_config_new();
    if (!settings || !lines || !whole) give_up("allocate");
    if (output) {
        gpiod_line_settings_set_direction(settings, GPIOD_LINE_DIRECTION_OUTPUT);
    } else {
        gpiod_line_settings_set_direction(settings, GPIOD_LINE_DIRECTION_INPUT);
        gpiod_line_settings_set_edge_detection(settings, GPIOD_LINE_EDGE_BOTH);
    }
    gpiod_line_config_add_line_settings(lines, &line, 1, settings);
    gpiod_request_config_set_consumer(whole, consumer);
    struct gpiod_line_request *made = gpiod_chip_request_lines(chip, whole, lines);
    if (!made) give_up(consumer);
    return made;
}

static int request_lines(const char *chip_number, unsigned call_line, unsigned buzzer_line) {
    char path[32];
    snprintf(path, sizeof path, "/dev/gpiochip%d", atoi(chip_number));
    struct gpiod_chip *chip = gpiod_chip_open(path);
    if (!chip) give_up(path);
    buzzer = request(chip, buzzer_line, true, "loop-buzzer");
    call = request(chip, call_line, false, "loop-call");
    edges = gpiod_edge_event_buffer_new(1);
    if (!edges) give_up("allocate");
    return gpiod_line_request_get_fd(call);
}

static struct edge read_edge(void) {
    if (gpiod_line_request_read_edge_events(call, edges, 1) != 1) give_up("read edge");
    struct gpiod_edge_event *event = gpiod_edge_event_buffer_get_event(edges, 0);
    return (struct edge){
        .falling = gpiod_edge_event_get_event_type(event) == GPIOD_EDGE_EVENT_FALLING_EDGE,
        .at_ns = gpiod_edge_event_get_timestamp_ns(event),
    };
}

static void set_buzzer(unsigned buzzer_line, bool on) {
    if (gpiod_line_request_set_value(buzzer, buzzer_line, on ? GPIOD_LINE_VALUE_ACTIVE : GPIOD_LINE_VALUE_INACTIVE)) {
        give_up("set buzzer");
    }
}

#endif

static int ascending(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static void print_figures(void) {
    qsort(samples, sample_count, sizeof samples[0], ascending);
    if (sample_count == 0) {
        printf("self n=0\n");
        return;
    }
    printf("self n=%zu p50_us=%.1f p99_us=%.1f\n", sample_count, (double)samples[sample_count / 2] / 1000,
           (double)samples[sample_count * 99 / 100] / 1000);
}

int main(int count, char **words) {
    if (count < 4) {
        fprintf(stderr, "usage: loop CHIP_NUMBER CALL_LINE BUZZER_LINE [deaf|late]\n");
        return 64;
    }
    bool deaf = count > 4 && strcmp(words[4], "deaf") == 0;
    bool late = count > 4 && strcmp(words[4], "late") == 0;
    unsigned buzzer_line = (unsigned)atoi(words[3]);
    struct sigaction action = {.sa_handler = end};
    sigaction(SIGTERM, &action, NULL);

    int events = request_lines(words[1], (unsigned)atoi(words[2]), buzzer_line);
    setvbuf(stdout, NULL, _IOLBF, 0);
    printf("READY\n");
    while (!ended) {
        struct pollfd waiting = {.fd = events, .events = POLLIN};
        if (poll(&waiting, 1, -1) < 0) {
            if (errno == EINTR) continue;
            give_up("poll");
        }
        struct edge edge = read_edge();
        if (deaf) continue;
        if (late) usleep(300000);
        set_buzzer(buzzer_line, edge.falling);
        if (edge.falling && sample_count < most_samples) samples[sample_count++] = monotonic_ns() - edge.at_ns;
    }
    print_figures();
    return 0;
}
