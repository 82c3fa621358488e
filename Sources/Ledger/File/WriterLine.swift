@preconcurrency import Glibc

/// A place in the line of those who want to write. SQLite alone has waiters look again every tenth of a second, so that a program that writes
/// without a pause starves the others for many seconds (measured: 9.9 s with four). Here only the first in line waits for SQLite's lock, and
/// who has just written lines up again.
///
/// A courtesy: what must hold is held by SQLite. A program that dies gives its place back; one that stands still is overtaken.
final class WriterLine {
    private let descriptor: Int32

    init(beside database: String) {
        let path = database + "-line"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o660)
        // Another user's umask must not keep the group out; whoever made it has done so already.
        if descriptor >= 0 { fchmod(descriptor, 0o660) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Waits for the first place, at most so long.
    func take(within milliseconds: Int) {
        guard descriptor >= 0 else { return }
        var waited = 0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR, waited < milliseconds * 1000 {
            // Microseconds; uneven, so that two do not keep missing each other.
            let pause = waited < 100_000 ? Int.random(in: 500...1500) : Int.random(in: 2000...5000)
            usleep(UInt32(pause))
            waited += pause
        }
    }

    func give() {
        guard descriptor >= 0 else { return }
        flock(descriptor, LOCK_UN)
    }
}
