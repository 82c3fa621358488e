// For the control run: programs that believe to have synced, and have not. It must lose what was promised, or the test proves nothing.
int fsync(int file) { return (void)file, 0; }
int fdatasync(int file) { return (void)file, 0; }
int sync_file_range(int file, long long offset, long long count, unsigned flags) { return (void)file, (void)offset, (void)count, (void)flags, 0; }
