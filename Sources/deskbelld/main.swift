import Bell
import BellPanel
import CLinux
import Glibc

/// Only `main` speaks and exits.
func leave(_ code: Int32, saying text: String) -> Never {
    let bytes = Array((text.hasSuffix("\n") ? text : text + "\n").utf8)
    _ = write(code == 0 ? 1 : 2, bytes, bytes.count)
    exit(code)
}

/// Signals come as reads, so that the loop stays one thread; a closed pipe or a size limit is an error of the call, not a death.
func openSignals() throws(StartError) -> Descriptor {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    var wanted = sigset_t()
    sigemptyset(&wanted)
    for number in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&wanted, number) }
    pthread_sigmask(SIG_BLOCK, &wanted, nil)
    let number = signalfd(-1, &wanted, Int32(SFD_CLOEXEC) | Int32(SFD_NONBLOCK))
    guard number >= 0 else { throw .system("signals", errno: errno) }
    return Descriptor(number)
}

/// A real button rings without its socket too, and it is said. What the owner must correct, and a simulated panel, which
/// nobody could press, are errors.
func openListener(_ path: String, isSimulated: Bool, writer: Writer) throws(StartError) -> Listener {
    do throws(StartError) {
        return try Listener(path: path)
    } catch {
        guard case .socketFailed = error, !isSimulated else { throw error }
        writer.give(.log("\(error) The button rings without."))
        return Listener(withoutSocketAt: path)
    }
}

/// A board may hold its outputs when the bell has died; whoever takes the lines next decides. The unit does this before it tries again.
func silence(_ profile: BoardProfile?) {
    guard let profile else { return }
    do throws(PanelError) {
        try GPIOPanel.silence(profile)
    } catch {
        leave(69, saying: "deskbelld: \(error)")
    }
}

/// Holds the home until the loop ends.
func ring(_ options: Options, profile: BoardProfile?) throws(StartError) {
    let home = try Home(BellPlaces(home: options.home))
    let signals = try openSignals()
    let writer = try Writer(home.places)
    let listener = try openListener(home.places.socket, isSimulated: profile == nil, writer: writer)
    try writer.start()
    if !Priority.lockMemory() { writer.give(.log("memory cannot be locked (LimitMEMLOCK); the bell rings without.")) }
    if !Priority.becomeRealTime() { writer.give(.log("no real-time priority (LimitRTPRIO); the bell rings without.")) }
    if profile == nil { writer.give(.log("DEMONSTRATION: the panel is simulated; press it with “deskbell panel press call”.")) }
    Daemon(profile: profile, writer: writer, listener: listener, signals: signals).run()
    withExtendedLifetime(home) {}
}

do {
    let options = try Options(Array(CommandLine.arguments.dropFirst()), panel: getenv("DESKBELL_PANEL").map { String(cString: $0) })
    switch options.wish {
    case .help: leave(0, saying: Options.usage)
    case .version: leave(0, saying: "deskbelld \(BellVersion.text) (libgpiod \(GPIOPanel.libraryFace == 1 ? "1.6" : "2"))")
    case .silence: silence(try options.profile())
    case .run: try ring(options, profile: options.profile())
    }
} catch let error as OptionsError {
    leave(64, saying: "deskbelld: \(error)")
} catch let error as ProfileError {
    leave(78, saying: "deskbelld: \(error)")
} catch let error as StartError {
    leave(error.exitCode, saying: "deskbelld: \(error)")
}
