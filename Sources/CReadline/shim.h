#define _XOPEN_SOURCE 700  // wcwidth
#include <stdio.h>  // readline.h uses FILE without including it.
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <readline/readline.h>

// Setters and getters, because Swift 6 refuses mutable C globals.

/// Our loop decides what a signal does.
static inline void creadline_leave_signals_alone(void) {
    rl_catch_signals = 0;
    rl_catch_sigwinch = 0;
    rl_change_environment = 0;
}

static inline int creadline_length(void) { return rl_end; }

static inline void creadline_ignore_completion(void) { rl_inhibit_completion = 1; }

/// Overwrites the line before it is let go, so that nothing of one customer stays in memory, and empties it.
static inline void creadline_wipe_line(void) {
    if (rl_line_buffer) memset(rl_line_buffer, 0, (size_t)rl_end);
    rl_end = 0;
    rl_point = 0;
    rl_mark = 0;
}

/// Names the bindings after nobody's inputrc.
static inline void creadline_name_program(void) { rl_readline_name = "deskbell"; }

/// Columns a character takes on the terminal, by the locale the program has set; -1 where it cannot be shown. Glibc's module leaves it out.
static inline int creadline_columns(unsigned int scalar) { return wcwidth((wchar_t)scalar); }
