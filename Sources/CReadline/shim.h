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

static inline void creadline_keep_terminal(int meta) { (void)meta; }
static inline void creadline_leave_terminal(void) {}

/// readline gives the terminal back after every line, and the kernel then echoes what is typed ahead, byte by byte. It has no say in it any more;
/// that it must show what is typed, it would have read from the terminal.
static inline void creadline_leave_terminal_alone(void) {
    rl_prep_term_function = creadline_keep_terminal;
    rl_deprep_term_function = creadline_leave_terminal;
    rl_tty_set_echoing(1);
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

static inline int creadline_nothing(void) { return 0; }
static inline int creadline_no_key(FILE *stream) {
    (void)stream;
    return 0;
}

/// The program alone reads the terminal. readline is given keys one by one; it looks for none itself, not to batch what was typed ahead either.
static inline void creadline_read_nothing(void) {
    rl_input_available_hook = creadline_nothing;
    rl_getc_function = creadline_no_key;
}

/// One byte of a key, as if it had been typed.
static inline void creadline_take(int byte) {
    rl_stuff_char(byte);
    rl_callback_read_char();
}

/// Characters in the line: bytes that do not continue one.
static inline int creadline_characters(void) {
    int count = 0;
    for (int index = 0; index < rl_end; index++) count += (rl_line_buffer[index] & 0xC0) != 0x80;
    return count;
}

/// Names the bindings after nobody's inputrc.
static inline void creadline_name_program(void) { rl_readline_name = "deskbell"; }

/// Columns a character takes on the terminal, by the locale the program has set; -1 where it cannot be shown. Glibc's module leaves it out.
static inline int creadline_columns(unsigned int scalar) { return wcwidth((wchar_t)scalar); }
