#ifndef FAULTY_MACHINE_H
#define FAULTY_MACHINE_H

#include <stdint.h>

/// What goes wrong on this machine; a file that a test and the programs under test have mapped, named by FAULTY_MACHINE.
struct faulty_machine {
    /// Milliseconds that the wall clock is ahead.
    int64_t wall;
    /// Milliseconds that the clocks which only count are ahead: time that passed without anybody waiting for it.
    int64_t since_boot;
    /// The card refuses to write, to sync, to read: of files whose path has FAULTY_FILES in it.
    int64_t refuses_writes;
    int64_t refuses_reads;
    /// How often it has refused.
    int64_t refusals;
    /// The card does not answer any more when it is asked for those files.
    int64_t hangs;
    /// How many times as fast an alarm comes; 0: when it should.
    int64_t alarms_hurry;
};

#endif
