import Bell
import CLinux
import Glibc

/// sd_notify, without its library: a datagram to the socket that systemd names.
struct SystemdNotice: ~Copyable {
    /// -1 without systemd.
    private let socket: Descriptor
    private let length: socklen_t
    private let address: sockaddr_un
    /// Half of what the unit's WatchdogSec allows, in milliseconds; nil without a watchdog.
    let watchdogInterval: Int?

    init() {
        let path = getenv("NOTIFY_SOCKET").map { String(cString: $0) } ?? ""
        // "@" names an abstract socket, which begins with a zero byte.
        var named = socketAddress(path) ?? sockaddr_un()
        if path.hasPrefix("@") { named.sun_path.0 = 0 }
        address = named
        let number =
            path.isEmpty
            ? -1
            : Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        socket = Descriptor(number)
        length = socklen_t(MemoryLayout<sa_family_t>.size + path.utf8.count + (path.hasPrefix("@") ? 0 : 1))
        watchdogInterval = getenv("WATCHDOG_USEC").flatMap { Int(String(cString: $0)) }.map { max(100, $0 / 2_000) }
        // Programs that the bell might start must not speak for it.
        unsetenv("NOTIFY_SOCKET")
        unsetenv("WATCHDOG_USEC")
    }

    /// "READY=1", "WATCHDOG=1", "STOPPING=1". Never waits; without systemd nothing happens.
    func say(_ text: String) {
        let number = socket.number
        guard number >= 0 else { return }
        let bytes = Array(text.utf8)
        _ = withSocketAddress(address) { pointer, _ in sendto(number, bytes, bytes.count, Int32(MSG_NOSIGNAL), pointer, length) }
    }
}
