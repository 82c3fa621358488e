#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1  // get_wch, and addstr that takes UTF-8
#define NCURSES_NOMACROS 1
#include <ncurses.h>
#include <term.h>

// Functions for what is a macro or a mutable global in C, because Swift 6 sees neither.

/// Whether `terminal` can put its cursor where it wants; asked before newterm, which ends the process for some terminals that cannot.
static inline int cncurses_can_draw(void) {
    int error = 0;
    if (setupterm(NULL, 1, &error) != OK) return 0;
    char *move = tigetstr((NCURSES_CONST char *)"cup");
    return move != NULL && move != (char *)-1;
}

static inline SCREEN *cncurses_open(void) { return newterm(NULL, stdout, stdin); }

static inline void cncurses_prepare(int ignores_interrupts) {
    if (ignores_interrupts) raw(); else cbreak();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    set_escdelay(25);  // milliseconds: Escape by itself must not feel stuck
    curs_set(0);
    if (has_colors()) {
        start_color();
        use_default_colors();
        init_pair(1, COLOR_RED, -1);
        init_pair(2, COLOR_YELLOW, -1);
        init_pair(3, COLOR_GREEN, -1);
        init_pair(4, COLOR_CYAN, -1);
    }
}

enum { CNCURSES_BOLD = 1, CNCURSES_DIM = 2, CNCURSES_REVERSE = 4 };

/// `color`: 0 the terminal's own, else one of the pairs above.
static inline void cncurses_put(int row, int place, const char *text, int bits, int color) {
    attr_t attributes = A_NORMAL;
    if (bits & CNCURSES_BOLD) attributes |= A_BOLD;
    if (bits & CNCURSES_DIM) attributes |= A_DIM;
    if (bits & CNCURSES_REVERSE) attributes |= A_REVERSE;
    attr_set(attributes, has_colors() ? (short)color : 0, NULL);
    mvaddstr(row, place, text);
}

static inline void cncurses_clear(void) { attr_set(A_NORMAL, 0, NULL); erase(); }
static inline void cncurses_refresh(void) { refresh(); }
static inline void cncurses_resize(int height, int width) { resizeterm(height, width); }

/// - Returns: 0 nothing waits, 1 a character, 2 one of ncurses' keys.
static inline int cncurses_key(unsigned int *key) {
    wint_t wide = 0;
    int kind = get_wch(&wide);
    *key = (unsigned int)wide;
    return kind == OK ? 1 : kind == KEY_CODE_YES ? 2 : 0;
}

enum {
    CNCURSES_UP = KEY_UP, CNCURSES_DOWN = KEY_DOWN, CNCURSES_PAGE_UP = KEY_PPAGE, CNCURSES_PAGE_DOWN = KEY_NPAGE,
    CNCURSES_ERASE = KEY_BACKSPACE, CNCURSES_ENTER = KEY_ENTER, CNCURSES_BACK_TAB = KEY_BTAB
};

static inline void cncurses_beep(void) { beep(); }

#endif
