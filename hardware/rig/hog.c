// Bad neighbours for the daemon under test. Each runs until it is killed.
//
//   hog cpu                  computes for ever
//   hog disk FOLDER          writes 64 KiB and fsyncs, for ever
//   hog lock LEDGER          holds SQLite's lock on that file, as a program in the middle of a commit does
//   hog socket PATH N        N clients of a Unix socket: silent ones, ones that send rubbish, endless lines, half lines,
//                            ones that ask and never read, ones that connect and vanish

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

_Noreturn static void hog_cpu(void) {
    for (volatile unsigned long long turn = 0;; turn++) {
    }
}

_Noreturn static void hog_disk(const char *folder) {
    static char block[65536];
    char path[256];
    snprintf(path, sizeof path, "%s/hog", folder);
    int file = open(path, O_RDWR | O_CREAT, 0600);
    if (file < 0) exit(1);
    for (unsigned turn = 0;; turn++) {
        memset(block, (int)turn, sizeof block);
        if (pwrite(file, block, sizeof block, (off_t)(turn % 64) * (off_t)sizeof block) < 0 || fsync(file)) exit(1);
    }
}

/// The pending byte, the reserved byte and the shared range: https://sqlite.org/lockingv3.html
_Noreturn static void hog_lock(const char *path) {
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0x40000000, .l_len = 512};
    int file = open(path, O_RDWR);
    if (file < 0 || fcntl(file, F_SETLKW, &lock)) exit(1);
    for (;;) pause();
}

static int reach(const char *path) {
    struct sockaddr_un place = {.sun_family = AF_UNIX};
    snprintf(place.sun_path, sizeof place.sun_path, "%s", path);
    int client = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (client >= 0 && connect(client, (struct sockaddr *)&place, sizeof place)) {
        close(client);
        return -1;
    }
    return client;
}

_Noreturn static void hog_socket(const char *path, int clients) {
    enum { most = 1024, kinds = 6 };
    static int open_clients[most];
    static char rubbish[4096];
    if (clients > most) clients = most;
    for (int client = 0; client < clients; client++) open_clients[client] = -1;
    unsigned seed = 7;
    for (;;) {
        for (int client = 0; client < clients; client++) {
            int *file = &open_clients[client];
            if (*file < 0) *file = reach(path);
            if (*file < 0) continue;
            ssize_t sent = 0;
            switch (client % kinds) {
            case 0: break;                                                // says nothing
            case 1:                                                       // rubbish, all byte values
                for (size_t at = 0; at < sizeof rubbish; at++) rubbish[at] = (char)((seed = seed * 1103515245u + 12345u) >> 16);
                sent = send(*file, rubbish, sizeof rubbish, MSG_NOSIGNAL);
                break;
            case 2:                                                       // a line without an end
                memset(rubbish, 'x', sizeof rubbish);
                sent = send(*file, rubbish, sizeof rubbish, MSG_NOSIGNAL);
                break;
            case 3: sent = send(*file, "hel", 3, MSG_NOSIGNAL); break;     // half a word
            case 4: sent = send(*file, "1 status\n", 9, MSG_NOSIGNAL); break;  // asks, never reads
            case 5:                                                       // comes and goes
                close(*file);
                *file = -1;
                break;
            }
            if (sent < 0 && errno != EAGAIN) {
                close(*file);
                *file = -1;
            }
        }
        usleep(2000);
    }
}

int main(int count, char **words) {
    signal(SIGPIPE, SIG_IGN);
    if (count == 2 && strcmp(words[1], "cpu") == 0) hog_cpu();
    if (count == 3 && strcmp(words[1], "disk") == 0) hog_disk(words[2]);
    if (count == 3 && strcmp(words[1], "lock") == 0) hog_lock(words[2]);
    if (count == 4 && strcmp(words[1], "socket") == 0) hog_socket(words[2], atoi(words[3]));
    fprintf(stderr, "usage: hog cpu | disk FOLDER | lock LEDGER | socket PATH CLIENTS\n");
    return 64;
}
