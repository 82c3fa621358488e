import CReadline
import Conversation
import Glibc

/// The customer's terminal: GNU readline through its callback interface, with nothing bound but typing and moving about. No completion,
/// no history, no inputrc, no macros, no kill ring: what one customer typed cannot be brought back by the next.
final class ReadlineSurface: CounterSurface {
    let fileDescriptor: Int32 = STDIN_FILENO
    private var original = termios()
    private var lastScreen: Screen?
    private var lastSize: (columns: Int, rows: Int) = (0, 0)
    private var page = 0
    private var prompt = ""
    private var keystrokes = Keystrokes()
    /// Typed ahead of what the screen asks: taken a line at a time, so that every line answers what its customer was shown.
    private var waiting: ArraySlice<Keystrokes.Key> = []
    private let isStoppable: Bool
    private var hotKeys: Set<Character> = []
    private var isCut = false
    /// Many press Enter after any key: the key has acted, and an empty line would answer the next question for them.
    private var followsHotKey = false
    /// readline has begun a new line that nothing on the screen explains: draw anew.
    private var isDisturbed = false
    /// A digit that will act if nothing follows it.
    private var armed: (character: Character, until: Duration)?
    /// Calls whose confirmation was heard.
    private var chimes = 0
    private var hasPages = false
    private var turnsPage = false

    /// How long nothing must follow a digit for it to act: short enough to feel immediate, longer than most people take to the next key of a number. A
    /// call for a person cannot be taken back, so its digit waits longer; the star calls at once.
    private static let digitPause = Duration.milliseconds(300), personPause = Duration.milliseconds(700)
    private static let bytesAtOnce = 4096

    /// - Parameter isStoppable: Ctrl-C and Ctrl-D end the program: for trying it out, never on a shop's counter.
    init(isStoppable: Bool) {
        self.isStoppable = isStoppable
        // By the environment: readline asks it again, and would count bytes for characters.
        setenv("LC_ALL", "C.UTF-8", 1)
        setlocale(LC_CTYPE, "")
        setenv("INPUTRC", "/dev/null", 1)
        tcgetattr(STDIN_FILENO, &original)
        takeTerminal()
        creadline_leave_terminal_alone()
        creadline_leave_signals_alone()
        creadline_name_program()
        creadline_ignore_completion()
        creadline_read_nothing()
        rl_initialize()
        for (name, value) in [
            ("enable-bracketed-paste", "off"), ("bind-tty-special-chars", "off"), ("editing-mode", "emacs"), ("bell-style", "none"),
            ("enable-meta-key", "off"), ("output-meta", "on"), ("input-meta", "on"), ("convert-meta", "off"),
            ("horizontal-scroll-mode", "off"), ("echo-control-characters", "off"),
        ] {
            rl_variable_bind(name, value)
        }
        rl_set_keymap(Self.keymap())
        rl_callback_handler_install("", takeLine)
    }

    /// Every key comes as it is typed, and only this program shows it. No control character acts; Ctrl-S would freeze the screen.
    private func takeTerminal() {
        var settings = original
        settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
        withUnsafeMutableBytes(of: &settings.c_cc) { characters in
            let off = UInt8(0)  // _POSIX_VDISABLE on Linux
            for index in [VQUIT, VSUSP, VLNEXT, VSTOP, VSTART, VEOF, VREPRINT, VWERASE, VDISCARD] + (isStoppable ? [] : [VINTR]) {
                characters[Int(index)] = off
            }
            characters[Int(VMIN)] = 1
            characters[Int(VTIME)] = 0
        }
        settings.c_iflag &= ~tcflag_t(IXON | IXOFF | IXANY | ICRNL | INLCR | IGNCR | ISTRIP)
        tcsetattr(STDIN_FILENO, TCSANOW, &settings)
        Interrupt.watchSize()
        for number in [SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU] + (isStoppable ? [] : [SIGINT]) { signal(number, SIG_IGN) }
    }

    /// Everything that is not listed here does nothing. Keys that move about come as the control bytes that readline's own map has for them: what a
    /// keyboard really sends, `Keystrokes` has read before.
    private static func keymap() -> Keymap? {
        let map = rl_make_bare_keymap()
        for byte in Array(32..<127) + Array(128..<256) { rl_bind_key_in_map(Int32(byte), rl_insert, map) }
        rl_bind_key_in_map(Edit.enter.code, rl_newline, map)
        rl_bind_key_in_map(Edit.erase.code, rl_rubout, map)
        rl_bind_key_in_map(Edit.delete.code, rl_delete, map)
        rl_bind_key_in_map(Edit.left.code, rl_backward_char, map)
        rl_bind_key_in_map(Edit.right.code, rl_forward_char, map)
        rl_bind_key_in_map(Edit.home.code, rl_beg_of_line, map)
        rl_bind_key_in_map(Edit.end.code, rl_end_of_line, map)
        return map
    }

    private enum Edit: Int32 {
        case home = 1, left = 2, end = 5, right = 6, enter = 13, delete = 14, erase = 127

        var code: Int32 { rawValue }
    }

    func read() -> [TypedInput] {
        // Nothing more is read than is dealt with: what a keyboard sends faster than that waits in the kernel, and is lost there.
        if waiting.isEmpty {
            var buffer = [UInt8](repeating: 0, count: Self.bytesAtOnce)
            let count = Glibc.read(fileDescriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR || errno == EAGAIN { return [] }
            guard count > 0 else { return [.ended] }
            waiting = keystrokes.read(buffer[..<count], at: Clocks.sinceBoot)[...]
        }
        let input = nextInput()
        return input.isEmpty ? [.activity] : input
    }

    /// Up to the first that the visit must answer.
    private func nextInput() -> [TypedInput] {
        while let key = waiting.popFirst() {
            let input = take(key)
            if !input.isEmpty { return input }
        }
        return []
    }

    private func take(_ key: Keystrokes.Key) -> [TypedInput] {
        switch key {
        case .character(let scalar): return insert(scalar)
        case .enter: return enter()
        case .erase: edit(.erase)
        case .delete: edit(.delete)
        case .left: edit(.left)
        case .right: edit(.right)
        case .home: edit(.home)
        case .end: edit(.end)
        case .wipe:
            armed = nil
            creadline_wipe_line()
            isDisturbed = true
        case .endOfInput: return isStoppable && creadline_length() == 0 ? [.ended] : []
        case .nothing: break
        }
        return []
    }

    private func edit(_ edit: Edit) {
        armed = nil
        creadline_take(edit.code)
    }

    /// Typing, up to a bound; a hot key on an empty line acts at once.
    private func insert(_ scalar: Unicode.Scalar) -> [TypedInput] {
        followsHotKey = false
        armed = nil
        if creadline_length() == 0, scalar.isASCII {
            let character = Character(scalar)
            if hotKeys.contains(character), !character.isNumber {
                followsHotKey = true
                return [.key(character)]
            }
            // The page's key, typed twice, lets staff in.
            if hotKeys.contains(character) || hasPages && turnsPages(character) {
                armed = (character, Clocks.sinceBoot + (character == Key.person ? Self.personPause : Self.digitPause))
            }
        }
        guard creadline_length() < InputLimits.lineCharacters || creadline_characters() < InputLimits.lineCharacters else {
            isCut = true
            return []
        }
        for byte in String(scalar).utf8 { creadline_take(Int32(byte)) }
        return []
    }

    private func enter() -> [TypedInput] {
        if followsHotKey, creadline_length() == 0 {
            followsHotKey = false
            isDisturbed = true
            return [.activity]
        }
        if let key = armed {
            creadline_wipe_line()
            return act(on: key.character)
        }
        edit(.enter)
        guard let line = finishedLine.take() else { return [] }
        // The same answer again is drawn again, or the line would stay where it was typed.
        isDisturbed = true
        let input: [TypedInput] = [.line(CleanText.line(line))]
        defer { isCut = false }
        return isCut ? [.lineCut] + input : input
    }

    var nextDeadline: Duration? { waiting.isEmpty ? armed?.until : .zero }

    /// A digit that acts by itself does so once nothing has followed it for a moment: "31.12." and "0171 …" are lines, "3" is a key.
    func due() -> [TypedInput] {
        if !waiting.isEmpty { return nextInput() }
        guard let key = armed, Clocks.sinceBoot >= key.until else { return [] }
        creadline_wipe_line()
        let input = act(on: key.character)
        if input != [.activity] { followsHotKey = true }
        return input
    }

    private func act(on key: Character) -> [TypedInput] {
        armed = nil
        isDisturbed = true
        guard turnsPages(key) else { return [.key(key)] }
        turnsPage = true
        return [.activity]
    }

    /// On a number pad it is a dot or a comma.
    private func turnsPages(_ character: Character) -> Bool { character == ScreenPainter.pageKey || character == "," }

    func show(_ turn: Turn) {}

    func show(_ screen: Screen) {
        hotKeys = screen.hotKeys
        let size = size
        guard screen != lastScreen || isDisturbed || turnsPage || size != lastSize else { return }
        // What was typed before this visit stood there was meant for another: the customer before, whose name it may be, or staff.
        if lastScreen == nil { tcflush(STDIN_FILENO, TCIFLUSH) }
        if size != lastSize { rl_set_screen_size(Int32(size.rows), Int32(size.columns)) }
        // Another text begins at its beginning.
        if screen.body != lastScreen?.body { page = 0 } else if turnsPage { page += 1 }
        isDisturbed = false
        turnsPage = false
        lastSize = size
        lastScreen = screen
        let painter = ScreenPainter(terminalColumns: size.columns, rows: size.rows)
        hasPages = painter.pages(of: screen) > 1
        fflush(nil)
        Output.raw(painter.bytes(screen, page: page) + (screen.chimes > chimes ? "\u{07}" : ""))
        chimes = screen.chimes
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
        takeTerminal()
        rl_callback_handler_install("", takeLine)
        waiting = []
        lastScreen = nil
        isDisturbed = true
        followsHotKey = false
    }

    func close() {
        creadline_wipe_line()
        rl_callback_handler_remove()
        Output.raw("\u{1B}[0m\u{1B}[H\u{1B}[2J\u{1B}[3J")
        // Last: from here on the kernel shows what is typed, unless nobody stands behind the session's leader who would want to see it.
        if getsid(0) == getpid() { original.c_lflag &= ~tcflag_t(ECHO) }
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &original)
    }

    private var size: (columns: Int, rows: Int) {
        var size = winsize()
        let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 && size.ws_row > 0
        return isKnown ? (Int(size.ws_col), Int(size.ws_row)) : (80, 24)
    }
}

// readline calls back without a context pointer, always on the thread that called it, and there is one terminal a process.
nonisolated(unsafe) private var finishedLine: String?

/// Nothing but `Edit.enter` ends a line.
private func takeLine(_ line: UnsafeMutablePointer<CChar>?) {
    guard let line else { return }
    finishedLine = String(cString: line)
    memset(line, 0, strlen(line))
    free(line)
    creadline_wipe_line()
}
