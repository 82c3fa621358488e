import Bell
import CLinux
import Glibc

/// The bell's socket: who may connect is decided by its permissions, and again by the kernel's word on who did.
struct Listener: ~Copyable {
    let descriptor: Descriptor
    private let path: String
    private let group: gid_t

    /// Call only while holding the home: a socket left behind by a dead bell is replaced.
    init(path: String) throws(StartError) {
        guard let address = socketAddress(path) else { throw .socketPathTooLong(path: path) }
        var status = stat()
        if lstat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFSOCK else { throw .socketInTheWay(path: path) }
            unlink(path)
        }
        let number = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard number >= 0 else { throw .socketFailed(path: path, errno: errno) }
        let mask = umask(0o117)
        let bound = withSocketAddress(address) { bind(number, $0, $1) }
        let reason = errno
        umask(mask)
        guard bound == 0, listen(number, 64) == 0 else {
            close(number)
            throw .socketFailed(path: path, errno: bound == 0 ? errno : reason)
        }
        descriptor = Descriptor(number)
        self.path = path
        group = lstat(path, &status) == 0 ? status.st_gid : getegid()
    }

    /// No socket: nobody can connect, and the button rings all the same.
    init(withoutSocketAt path: String) {
        descriptor = Descriptor(-1)
        self.path = path
        group = getegid()
    }

    /// nil where nobody waits, or who waits may not.
    func accept() -> Descriptor? {
        let number = Glibc.accept(descriptor.number, nil, nil)
        guard number >= 0 else { return nil }
        let connection = Descriptor(number)
        guard fcntl(number, F_SETFL, O_NONBLOCK) == 0, fcntl(number, F_SETFD, FD_CLOEXEC) == 0 else { return nil }
        guard mayUseBell(number) else {
            Connection.turnAway(number, saying: "hello not-permitted\n")
            return nil
        }
        return consume connection
    }

    func remove() { unlink(path) }

    private func mayUseBell(_ number: Int32) -> Bool {
        var peer = clinux_peer()
        var length = socklen_t(MemoryLayout<clinux_peer>.size)
        guard getsockopt(number, SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0 else { return false }
        if peer.uid == 0 || peer.uid == geteuid() || peer.gid == group { return true }
        var groups = [gid_t](repeating: 0, count: 256)
        length = socklen_t(groups.count * MemoryLayout<gid_t>.size)
        guard getsockopt(number, SOL_SOCKET, Int32(CLINUX_SO_PEERGROUPS), &groups, &length) == 0 else { return false }
        return groups.prefix(Int(length) / MemoryLayout<gid_t>.size).contains(group)
    }
}
