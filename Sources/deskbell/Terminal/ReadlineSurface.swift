import CReadline
import Conversation
import Glibc

/// The customer's terminal: GNU readline through its callback interface, with nothing bound but typing and moving about. No completion,
/// no history, no inputrc, no macros, no kill ring: what one customer typed cannot be brought back by the next.
final class ReadlineSurface: CounterSurface {
    let fileDescriptor: Int32 = STDIN_FILENO
    private var original = termios()
    private var lastScreen: Screen?
    private var prompt = ""

    /// - Parameter isStoppable: Ctrl-C and Ctrl-D end the program: for trying it out, never on a shop's counter.
    init(isStoppable: Bool) {
        setlocale(LC_CTYPE, "C.UTF-8")
        setenv("INPUTRC", "/dev/null", 1)
        tcgetattr(STDIN_FILENO, &original)
        disableControlCharacters(isStoppable: isStoppable)
        creadline_leave_signals_alone()
        creadline_name_program()
        creadline_ignore_completion()
        rl_initialize()
        for (name, value) in [
            ("enable-bracketed-paste", "off"), ("bind-tty-special-chars", "off"), ("editing-mode", "emacs"), ("bell-style", "none"),
            ("enable-meta-key", "off"), ("output-meta", "on"), ("input-meta", "on"), ("convert-meta", "off"),
            ("keyseq-timeout", "200"), ("horizontal-scroll-mode", "off"), ("echo-control-characters", "off"),
        ] {
            rl_variable_bind(name, value)
        }
        rl_set_keymap(Self.keymap())
        endsAtControlD = isStoppable
        rl_callback_handler_install("", takeLine)
    }

    /// readline turns ISIG back on, so the characters themselves go; Ctrl-S would freeze the screen.
    private func disableControlCharacters(isStoppable: Bool) {
        var settings = original
        withUnsafeMutableBytes(of: &settings.c_cc) { characters in
            let off = UInt8(0)  // _POSIX_VDISABLE on Linux
            for index in [VQUIT, VSUSP, VLNEXT, VSTOP, VSTART, VEOF, VREPRINT, VWERASE, VDISCARD] + (isStoppable ? [] : [VINTR]) {
                characters[Int(index)] = off
            }
        }
        settings.c_iflag &= ~tcflag_t(IXON | IXOFF | IXANY)
        tcsetattr(STDIN_FILENO, TCSANOW, &settings)
        for number in [SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU] + (isStoppable ? [] : [SIGINT]) { signal(number, SIG_IGN) }
    }

    /// Everything that is not listed here does nothing.
    private static func keymap() -> Keymap? {
        let map = rl_make_bare_keymap()
        for byte in 32..<127 { rl_bind_key_in_map(Int32(byte), insertBounded, map) }
        for byte in 128..<256 { rl_bind_key_in_map(Int32(byte), insertBounded, map) }
        rl_bind_key_in_map(13, rl_newline, map)
        rl_bind_key_in_map(10, rl_newline, map)
        rl_bind_key_in_map(8, rl_rubout, map)
        rl_bind_key_in_map(127, rl_rubout, map)
        rl_bind_key_in_map(21, wipe, map)
        for sequence in ["\\e[C", "\\eOC"] { rl_bind_keyseq_in_map(sequence, rl_forward_char, map) }
        for sequence in ["\\e[D", "\\eOD"] { rl_bind_keyseq_in_map(sequence, rl_backward_char, map) }
        for sequence in ["\\e[H", "\\eOH", "\\e[1~"] { rl_bind_keyseq_in_map(sequence, rl_beg_of_line, map) }
        for sequence in ["\\e[F", "\\eOF", "\\e[4~"] { rl_bind_keyseq_in_map(sequence, rl_end_of_line, map) }
        rl_bind_keyseq_in_map("\\e[3~", rl_delete, map)
        // Keys that do nothing here must not leave their tail behind as text.
        let nothing = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
        for letter in nothing where !"CDHF".contains(letter) {
            rl_bind_keyseq_in_map("\\e[" + letter, ignore, map)
            rl_bind_keyseq_in_map("\\eO" + letter, ignore, map)
        }
        for number in 2...34 where ![3, 4].contains(number) { rl_bind_keyseq_in_map("\\e[\(number)~", ignore, map) }
        for letter in "ABCDE" { rl_bind_keyseq_in_map("\\e[[\(letter)", ignore, map) }
        // Escape by itself: after a moment it stands alone, and the key that follows counts.
        rl_bind_keyseq_in_map("\\e", ignore, map)
        return map
    }

    func read() -> [TypedInput] {
        typed.removeAll()
        rl_callback_read_char()
        // One byte a call; what was pasted or arrived together is taken together.
        var waiting = pollfd(fd: fileDescriptor, events: Int16(POLLIN), revents: 0)
        var count = 0
        while count < 4096, !typed.contains(where: { $0 != .activity }), poll(&waiting, 1, 0) == 1,
            waiting.revents & Int16(POLLIN) != 0
        {
            rl_callback_read_char()
            count += 1
        }
        poll(&waiting, 1, 0)
        if waiting.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { typed.append(.ended) }
        return typed.isEmpty ? [.activity] : typed
    }

    func show(_ turn: Turn) {}

    func show(_ screen: Screen) {
        hotKeys = screen.hotKeys
        guard screen != lastScreen || isDisturbed else { return }
        isDisturbed = false
        lastScreen = screen
        fflush(nil)
        Output.raw(ScreenPainter(terminalColumns: size.columns, rows: size.rows).bytes(screen))
        prompt = CleanText.line(screen.prompt)
        rl_set_prompt(prompt)
        rl_on_new_line()
        rl_forced_update_display()
    }

    let isTerminal = true

    func stepAside() {
        creadline_wipe_line()
        rl_callback_handler_remove()
    }

    /// Whatever stood on the terminal meanwhile, names and numbers of others, is drawn over and forgotten.
    func comeBack() {
        // Keys that were meant for staff answer nothing of the customer's.
        tcflush(STDIN_FILENO, TCIFLUSH)
        disableControlCharacters(isStoppable: endsAtControlD)
        rl_callback_handler_install("", takeLine)
        lastScreen = nil
        isDisturbed = true
        followsHotKey = false
    }

    func close() {
        creadline_wipe_line()
        rl_callback_handler_remove()
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &original)
        Output.raw("\u{1B}[0m\u{1B}[H\u{1B}[2J\u{1B}[3J")
    }

    private var size: (columns: Int, rows: Int) {
        var size = winsize()
        let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 && size.ws_row > 0
        return isKnown ? (Int(size.ws_col), Int(size.ws_row)) : (80, 24)
    }
}

// readline calls back without a context pointer, always on the thread that called it, and there is one terminal a process.
nonisolated(unsafe) private var typed: [TypedInput] = []
nonisolated(unsafe) private var hotKeys: Set<Character> = []
nonisolated(unsafe) private var isCut = false
nonisolated(unsafe) private var endsAtControlD = false  // as above
nonisolated(unsafe) private var followsHotKey = false  // as above
/// readline has begun a new line that nothing on the screen explains: draw anew.
nonisolated(unsafe) private var isDisturbed = false  // as above

private func takeLine(_ line: UnsafeMutablePointer<CChar>?) {
    // NULL: Ctrl-D on an empty line, which readline takes for the end whatever the terminal says. That the terminal is gone, poll tells.
    guard let line else {
        isDisturbed = true
        typed.append(endsAtControlD ? .ended : .activity)
        return
    }
    // Many press Enter after any key: the key has acted, and an empty line would answer the next question for them.
    if followsHotKey, strlen(line) == 0 {
        followsHotKey = false
        isDisturbed = true
        free(line)
        typed.append(.activity)
        return
    }
    let text = CleanText.line(bytes: UnsafeRawBufferPointer(start: line, count: strlen(line)))
    memset(line, 0, strlen(line))
    free(line)
    creadline_wipe_line()
    if isCut {
        isCut = false
        typed.append(.lineCut)
    }
    typed.append(.line(text))
}

/// Typing, up to a bound; a hot key on an empty line acts at once.
private func insertBounded(_ count: Int32, _ key: Int32) -> Int32 {
    let length = creadline_length()
    followsHotKey = false
    if length == 0, let scalar = Unicode.Scalar(UInt32(bitPattern: key)), scalar.isASCII, hotKeys.contains(Character(scalar)) {
        typed.append(.key(Character(scalar)))
        followsHotKey = true
        return 0
    }
    guard length < InputLimits.lineBytes else {
        isCut = true
        return 0
    }
    return rl_insert(1, key)
}

private func wipe(_ count: Int32, _ key: Int32) -> Int32 {
    creadline_wipe_line()
    return 0
}

private func ignore(_ count: Int32, _ key: Int32) -> Int32 { 0 }
