// What the program under test says of itself: to a client, to the service manager, in its journal. Static.
//
//   witness ask SOCKET REQUEST…         sends each request to the bell and prints its answer, a line each
//   witness watch SOCKET MS             prints the bell's events for MS
//   witness notified SOCKET MS          prints what arrives at this datagram socket (a service manager's) for MS
//   witness started PROGRAM ARGUMENT…   starts it, prints the milliseconds until it tells the service manager's socket
//                                       READY=1 or writes that, and its process id; the program goes on
//   witness slips JOURNAL               counts the bell's journal by kind, read by its documented format alone
//   witness mark DISK PLACE TEXT        writes TEXT to that sector, past every cache and without a flush: in a log of the disk's
//                                       writes it says when something had been acknowledged
//   witness file JOURNAL LIST           files what is not yet filed, as the ledger would: adds "kind UUID" lines to LIST,
//                                       then marks the journal

#define _GNU_SOURCE
#include <fcntl.h>

#include "bell.h"

static int ask_all(int count, char **words) {
    static struct bell bell;
    static char answer[65536];
    reach(&bell, words[2]);
    for (int request = 3; request < count; request++) {
        if (!ask(&bell, words[request], answer, sizeof answer)) give_up("no answer from the bell");
        printf("%s\n", answer + 2);
    }
    return 0;
}

static int watch(const char *path, int ms) {
    static struct bell bell;
    static char line[65536];
    reach(&bell, path);
    if (send(bell.socket, "7 watch\n", 8, MSG_NOSIGNAL) != 8) give_up("watch");
    setvbuf(stdout, NULL, _IOLBF, 0);
    for (uint64_t end = now_us() + (uint64_t)ms * 1000, now; (now = now_us()) < end;) {
        if (next_line(&bell, line, sizeof line, (int)((end - now) / 1000) + 1)) printf("%s\n", line);
    }
    return 0;
}

static int notified(const char *path, int ms) {
    struct sockaddr_un place = {.sun_family = AF_UNIX};
    snprintf(place.sun_path, sizeof place.sun_path, "%s", path);
    unlink(path);
    int inbox = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (inbox < 0 || bind(inbox, (struct sockaddr *)&place, sizeof place)) give_up(path);
    setvbuf(stdout, NULL, _IOLBF, 0);
    for (uint64_t start = now_us(), end = start + (uint64_t)ms * 1000, now; (now = now_us()) < end;) {
        struct pollfd waiting = {.fd = inbox, .events = POLLIN};
        if (poll(&waiting, 1, (int)((end - now) / 1000) + 1) <= 0) continue;
        char message[4096];
        ssize_t got = recv(inbox, message, sizeof message - 1, 0);
        if (got < 0) give_up("recv");
        message[got] = 0;
        for (char *at = message; *at; at++) {
            if (*at == '\n') *at = ' ';
        }
        printf("%llu %s\n", (unsigned long long)((now_us() - start) / 1000), message);
    }
    return 0;
}

static uint32_t crc32(const uint8_t *bytes, size_t count) {
    uint32_t sum = 0xFFFFFFFF;
    for (size_t at = 0; at < count; at++) {
        sum ^= bytes[at];
        for (int bit = 0; bit < 8; bit++) sum = sum >> 1 ^ (sum & 1 ? 0xEDB88320 : 0);
    }
    return ~sum;
}

/// Sources/Bell/Slips/SlipRecord.swift has the format: 256-byte records from byte 8,192; the kind at 5, the position at 24, the UUID at 32,
/// CRC-32 at the end.
enum { records_at = 8192, size = 256, places = 4096 };
static const char *kinds[] = {"none", "called", "pressed-again", "attached", "acknowledged", "paged-again", "escalated",
                              "nobody-free", "missed", "resolved", "restored", "fault", "fault-cleared", "tested", "started",
                              "stopped", "merged"};
enum { kind_count = sizeof kinds / sizeof kinds[0] };
static uint8_t records[places][size];

static int open_journal(const char *path) {
    int file = open(path, O_RDWR | O_CLOEXEC);
    if (file < 0 || pread(file, records, sizeof records, records_at) != sizeof records) give_up(path);
    return file;
}

static bool is_whole(const uint8_t *record) {
    uint32_t sum;
    memcpy(&sum, record + size - 4, sizeof sum);
    return memcmp(record, "SLIP", 4) == 0 && record[5] > 0 && record[5] < kind_count && crc32(record, size - 4) == sum;
}

/// The ledger's marks: "FILED", eight bytes; position; CRC-32 of those; two of them at byte 4,096 and 4,608, written turn about.
enum { marks_at = 4096, mark_gap = 512 };

static uint64_t filed_up_to(int file, int *place) {
    uint64_t newest = 0;
    *place = 1;
    for (int turn = 0; turn < 2; turn++) {
        uint8_t mark[24];
        uint64_t position;
        uint32_t sum;
        if (pread(file, mark, sizeof mark, marks_at + turn * mark_gap) != sizeof mark) give_up("marks");
        memcpy(&position, mark + 8, sizeof position);
        memcpy(&sum, mark + 16, sizeof sum);
        if (memcmp(mark, "FILED", 5) || crc32(mark, 16) != sum || position < newest) continue;
        newest = position;
        *place = turn;
    }
    return newest;
}

static int file_slips(const char *path, const char *list) {
    int file = open_journal(path), place;
    uint64_t filed = filed_up_to(file, &place), last = filed;
    FILE *out = fopen(list, "a");
    if (!out) give_up(list);
    for (int at = 0; at < places; at++) {
        uint64_t position;
        memcpy(&position, records[at] + 24, sizeof position);
        if (!is_whole(records[at]) || position <= filed) continue;
        fprintf(out, "%s ", kinds[records[at][5]]);
        for (int byte = 32; byte < 48; byte++) fprintf(out, "%02x", records[at][byte]);
        fputc('\n', out);
        if (position > last) last = position;
    }
    if (fclose(out)) give_up(list);
    uint8_t mark[24] = "FILED";
    memcpy(mark + 8, &last, sizeof last);
    uint32_t sum = crc32(mark, 16);
    memcpy(mark + 16, &sum, sizeof sum);
    if (last > filed && (pwrite(file, mark, sizeof mark, marks_at + (1 - place) * mark_gap) != sizeof mark || fsync(file))) give_up(path);
    return 0;
}

static int slips(const char *path) {
    static uint8_t names[places][16];
    unsigned counts[kind_count] = {0}, total = 0, torn = 0, twice = 0;
    close(open_journal(path));
    for (int place = 0; place < places; place++) {
        const uint8_t *record = records[place];
        if (record[0] == 0) continue;
        if (!is_whole(record)) {
            torn++;
            continue;
        }
        for (unsigned other = 0; other < total; other++) twice += memcmp(names[other], record + 32, 16) == 0;
        memcpy(names[total++], record + 32, 16);
        counts[record[5]]++;
    }
    printf("total=%u torn=%u twice=%u", total, torn, twice);
    for (int kind = 1; kind < kind_count; kind++) printf(" %s=%u", kinds[kind], counts[kind]);
    printf("\n");
    return torn + twice != 0;
}

static int started(char **command) {
    const char *path = "/tmp/started.socket";
    struct sockaddr_un place = {.sun_family = AF_UNIX};
    snprintf(place.sun_path, sizeof place.sun_path, "%s", path);
    unlink(path);
    int inbox = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0), said[2];
    if (inbox < 0 || bind(inbox, (struct sockaddr *)&place, sizeof place) || pipe2(said, O_CLOEXEC)) give_up(path);
    setenv("NOTIFY_SOCKET", path, 1);
    uint64_t start = now_us();
    pid_t child = fork();
    if (child < 0) give_up("fork");
    if (child == 0) {
        // What it says later goes nowhere: whoever waits for our figures must not wait for it.
        dup2(said[1], 1);
        int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, 2);
        execv(command[0], command);
        give_up(command[0]);
    }
    struct pollfd waiting[] = {{.fd = inbox, .events = POLLIN}, {.fd = said[0], .events = POLLIN}};
    while (poll(waiting, 2, 10000) > 0) {
        char message[512] = "";
        ssize_t got = read(waiting[0].revents & POLLIN ? inbox : said[0], message, sizeof message - 1);
        if (got > 0 && strstr(message, "READY")) {
            printf("ms=%.1f pid=%d\n", (double)(now_us() - start) / 1000, child);
            return 0;
        }
    }
    fprintf(stderr, "hand: %s was not ready within 10 s\n", command[0]);
    return 1;
}

static int mark(const char *disk, long place, const char *text) {
    static _Alignas(4096) char sector[512];
    int file = open(disk, O_WRONLY | O_DIRECT | O_CLOEXEC);
    snprintf(sector, sizeof sector, "%s", text);
    if (file < 0 || pwrite(file, sector, sizeof sector, place * (off_t)sizeof sector) != sizeof sector) give_up(disk);
    return 0;
}

int main(int count, char **words) {
    const char *what = count > 1 ? words[1] : "";
    if (strcmp(what, "ask") == 0 && count >= 4) return ask_all(count, words);
    if (strcmp(what, "watch") == 0 && count == 4) return watch(words[2], atoi(words[3]));
    if (strcmp(what, "notified") == 0 && count == 4) return notified(words[2], atoi(words[3]));
    if (strcmp(what, "started") == 0 && count >= 3) return started(words + 2);
    if (strcmp(what, "slips") == 0 && count == 3) return slips(words[2]);
    if (strcmp(what, "mark") == 0 && count == 5) return mark(words[2], atol(words[3]), words[4]);
    if (strcmp(what, "file") == 0 && count == 4) return file_slips(words[2], words[3]);
    fprintf(stderr, "witness: see the head of hardware/rig/witness.c for what it can do\n");
    return 64;
}
