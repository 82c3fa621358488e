// The hand that presses and the ear that listens, from outside the program under test: it works gpio-sim's pull files
// and reads its value files, and pairs the kernel's own trace records. Static, so that it runs in any guest.
//
//   hand press LINE [MS]             pull the line to ground, let go after MS (100); without waiting for anything
//   hand down LINE | up LINE         pull to ground, let go
//   hand bounce LINE EDGES US        that many edges, US apart, from where the line is: an odd number ends on the other side
//   hand storm LINE HZ SECONDS       presses at that rate
//                                    Both run before the daemon, as a wire would, and print the longest gap between two
//                                    edges of the first half second: an emulated processor that was held up makes two
//                                    bursts out of one.
//   hand await LINE LEVEL MS         0 as soon as the line reads LEVEL, within MS; prints the milliseconds waited
//   hand stay LINE LEVEL MS          0 if the line reads LEVEL in every look (each millisecond) for MS
//   hand rises LINE MS               prints how often the line rose in MS, and for how many milliseconds it was high
//   hand timed N CALL BUZZER QUIET [IDS]
//                                    N marked presses for `hand pair`, each after the buzzer fell silent: QUIET is
//                                    `release` (letting go silences) or the bell's socket (each call is resolved there).
//                                    With IDS quicker, up to 14 a second, and that file gets each call's id.
//   hand pair IRQ BUZZER_GPIO FILE   reads the kernel's trace on standard input, adds the microseconds of each answered press
//                                    to FILE, and prints how many were answered and how many not
//   hand figures FILE                n, p50, p99 and the longest of such a file
//
// LINES is the simulated chip's folder of line folders, for example /sys/devices/platform/gpio-sim.0/gpiochip0.

#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>

#include "bell.h"

static int open_line(const char *line, const char *file, int how) {
    const char *lines = getenv("LINES");
    if (!lines) {
        fprintf(stderr, "hand: LINES is not set\n");
        exit(2);
    }
    char path[256];
    snprintf(path, sizeof path, "%s/sim_gpio%s/%s", lines, line, file);
    int opened = open(path, how | O_CLOEXEC);
    if (opened < 0) give_up(path);
    return opened;
}

static void pull(int file, bool down) {
    const char *word = down ? "pull-down" : "pull-up";
    if (pwrite(file, word, strlen(word), 0) < 0) give_up("pull");
}

static int level(int file) {
    char read_back;
    if (pread(file, &read_back, 1, 0) != 1) give_up("value");
    return read_back == '1';
}

static bool await(int file, int wanted, uint64_t within_us) {
    uint64_t end = now_us() + within_us;
    for (;;) {
        if (level(file) == wanted) return true;
        if (now_us() >= end) return false;
        sleep_us(500);
    }
}

static int rises(int file, uint64_t for_us) {
    uint64_t start = now_us(), end = start + for_us, high_us = 0, last = start;
    int was = level(file), count = 0;
    for (uint64_t now = start; now < end; now = now_us()) {
        int is = level(file);
        if (was) high_us += now - last;
        if (is && !was) count++;
        was = is;
        last = now;
        sleep_us(1000);
    }
    printf("rises=%d high_ms=%llu\n", count, (unsigned long long)(high_us / 1000));
    return 0;
}

/// Nearly as urgent as a wire: before every program, but after the kernel's interrupt threads (50), which it would starve.
static void be_a_wire(void) {
    struct sched_param urgent = {.sched_priority = 49};
    if (sched_setscheduler(0, SCHED_FIFO, &urgent)) give_up("sched_setscheduler");
}

static int burst(int file, uint64_t edges, uint64_t gap_us, bool down_first) {
    uint64_t begun = now_us(), next = begun, last = begun, longest = 0;
    be_a_wire();
    for (uint64_t edge = 0; edge < edges; edge++) {
        pull(file, (edge % 2 == 0) == down_first);
        uint64_t now = now_us();
        if (edge > 0 && last < begun + 500000 && now - last > longest) longest = now - last;
        last = now;
        next += gap_us;
        // Late edges are not caught up with: the program under test must have its share of an emulated processor.
        if (next < now + gap_us / 2) next = now + gap_us / 2;
        sleep_us(next - now);
    }
    printf("longest_gap_us=%llu\n", (unsigned long long)longest);
    return 0;
}

static int timed(int presses, const char *call_line, const char *buzzer_line, const char *quiet, const char *ids) {
    int call = open_line(call_line, "pull", O_WRONLY), buzzer = open_line(buzzer_line, "value", O_RDONLY);
    int marker = open("/sys/kernel/tracing/trace_marker", O_WRONLY | O_CLOEXEC);
    if (marker < 0) give_up("trace_marker");
    bool by_release = strcmp(quiet, "release") == 0;
    static struct bell bell;
    static char answer[65536];
    if (!by_release) reach(&bell, quiet);
    FILE *list = ids ? fopen(ids, "a") : NULL;
    if (ids && !list) give_up(ids);
    int unheard = 0;
    unsigned seed = 20240607;
    for (int press = 0; press < presses; press++) {
        if (!await(buzzer, 0, 10000000)) {
            fprintf(stderr, "hand: the buzzer was not silent before press %d\n", press);
            return 1;
        }
        // Prime-ish, varying gaps, so that presses do not fall in step with the kernel's 4 ms tick.
        seed = seed * 1103515245u + 12345u;
        sleep_us((ids ? 40000 : 60000) + seed / 65536 % 17000);
        // EBADF: nobody traces.
        if (write(marker, "press", 5) != 5 && errno != EBADF) give_up("trace_marker");
        pull(call, true);
        if (!await(buzzer, 1, 10000000)) unheard++;
        sleep_us(ids ? 32000 : 40000);
        pull(call, false);
        if (by_release) continue;
        if (!ask(&bell, "resolve call=latest as=helped", answer, sizeof answer) || strncmp(answer, "7 call", 6) != 0) {
            fprintf(stderr, "hand: press %d could not be resolved: %s\n", press, answer);
            return 1;
        }
        const char *id = strstr(answer, " id=");
        if (list && id) fprintf(list, "%.36s\n", id + 4);
    }
    if (list && fclose(list)) give_up(ids);
    printf("presses=%d unheard=%d\n", presses, unheard);
    return unheard != 0;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/// For each mark: the first interrupt of the call line after it, then the first time the buzzer's line is set to 1.
static int pair(const char *irq, const char *gpio, const char *path) {
    size_t answered = 0, presses = 0;
    char irq_word[32], set_word[32], line[512];
    snprintf(irq_word, sizeof irq_word, "irq=%s ", irq);
    snprintf(set_word, sizeof set_word, ": %s set 1", gpio);
    enum { idle, marked, edged } step = idle;
    double edge_at = 0;
    FILE *file = fopen(path, "a");
    if (!file) give_up(path);
    while (fgets(line, sizeof line, stdin)) {
        double at;
        // "  task-123  [000] d.h1.  12.345678: irq_handler_entry: irq=24 name=…", the clock being CLOCK_MONOTONIC.
        char *bracket = strstr(line, "] "), *stamp;
        if (!bracket || line[0] == '#') continue;
        for (stamp = bracket + 2; *stamp == ' '; stamp++) {
        }
        while (*stamp && *stamp != ' ') stamp++;
        if (sscanf(stamp, "%lf", &at) != 1) continue;
        if (strstr(line, ": press")) {
            presses++;
            step = marked;
        } else if (step == marked && strstr(line, "irq_handler_entry") && strstr(line, irq_word)) {
            edge_at = at;
            step = edged;
        } else if (step == edged && strstr(line, "gpio_value") && strstr(line, set_word)) {
            fprintf(file, "%.0f\n", (at - edge_at) * 1e6);
            answered++;
            step = idle;
        }
    }
    fclose(file);
    printf("answered=%zu unanswered=%zu\n", answered, presses - answered);
    return answered == 0 || presses != answered;
}

static int figures(const char *path) {
    enum { most = 200000 };
    static double found[most];
    size_t count = 0;
    FILE *file = fopen(path, "r");
    if (!file) give_up(path);
    while (count < most && fscanf(file, "%lf", &found[count]) == 1) count++;
    fclose(file);
    if (count == 0) return 1;
    qsort(found, count, sizeof found[0], ascending);
    printf("n=%zu p50_us=%.0f p99_us=%.0f max_us=%.0f\n", count, found[count / 2], found[count * 99 / 100], found[count - 1]);
    return 0;
}

static uint64_t number(int count, char **words, int at, uint64_t otherwise) {
    return at < count ? strtoull(words[at], NULL, 10) : otherwise;
}

int main(int count, char **words) {
    const char *what = count > 1 ? words[1] : "";
    const char *line = count > 2 ? words[2] : "";
    if (strcmp(what, "press") == 0 && count >= 3) {
        int file = open_line(line, "pull", O_WRONLY);
        pull(file, true);
        sleep_us(number(count, words, 3, 100) * 1000);
        pull(file, false);
    } else if (strcmp(what, "down") == 0 && count == 3) {
        pull(open_line(line, "pull", O_WRONLY), true);
    } else if (strcmp(what, "up") == 0 && count == 3) {
        pull(open_line(line, "pull", O_WRONLY), false);
    } else if (strcmp(what, "bounce") == 0 && count == 5) {
        // From where the line is: a button that is down bounces on being let go.
        int file = open_line(line, "pull", O_WRONLY), value = open_line(line, "value", O_RDONLY);
        return burst(file, number(count, words, 3, 0), number(count, words, 4, 0), level(value) == 1);
    } else if (strcmp(what, "storm") == 0 && count == 5) {
        uint64_t hz = number(count, words, 3, 1000);
        return burst(open_line(line, "pull", O_WRONLY), 2 * hz * number(count, words, 4, 0), 500000 / hz, true);
    } else if (strcmp(what, "await") == 0 && count == 5) {
        uint64_t start = now_us();
        bool reached = await(open_line(line, "value", O_RDONLY), atoi(words[3]), number(count, words, 4, 0) * 1000);
        printf("%llu\n", (unsigned long long)((now_us() - start) / 1000));
        return !reached;
    } else if (strcmp(what, "stay") == 0 && count == 5) {
        int file = open_line(line, "value", O_RDONLY);
        for (uint64_t end = now_us() + number(count, words, 4, 0) * 1000; now_us() < end; sleep_us(1000)) {
            if (level(file) != atoi(words[3])) return 1;
        }
    } else if (strcmp(what, "rises") == 0 && count == 4) {
        return rises(open_line(line, "value", O_RDONLY), number(count, words, 3, 0) * 1000);
    } else if (strcmp(what, "timed") == 0 && (count == 6 || count == 7)) {
        return timed(atoi(words[2]), words[3], words[4], words[5], count == 7 ? words[6] : NULL);
    } else if (strcmp(what, "pair") == 0 && count == 5) {
        return pair(words[2], words[3], words[4]);
    } else if (strcmp(what, "figures") == 0 && count == 3) {
        return figures(words[2]);
    } else {
        fprintf(stderr, "hand: see the head of hardware/rig/hand.c for what it can do\n");
        return 64;
    }
    return 0;
}
