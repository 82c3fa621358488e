import Foundation
import Glibc

/// Another program: started without a shell, and waited for. Not Foundation's Process, which learns of an end through sockets that a confined
/// unit may not have, and then waits for ever.
final class ChildProgram {
    private let id: pid_t
    /// As waitpid tells it; nil while it runs.
    private var status: Int32?

    /// - Parameters:
    ///   - environment: nil: this program's.
    ///   - input: what it reads; nil: nothing. The three may be closed here afterwards.
    ///   - output: where it writes; nil: nowhere.
    ///   - complaints: where its errors go; nil: nowhere.
    /// - Returns: nil where the system does not start it.
    init?(
        _ path: String, _ words: [String], environment: [String: String]? = nil, input: Int32? = nil, output: Int32? = nil,
        complaints: Int32? = nil
    ) {
        var actions = posix_spawn_file_actions_t(), attributes = posix_spawnattr_t(), nothing = sigset_t(), usual = sigset_t()
        guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { posix_spawn_file_actions_destroy(&actions) }
        guard posix_spawnattr_init(&attributes) == 0 else { return nil }
        defer { posix_spawnattr_destroy(&attributes) }
        for (number, own) in [input, output, complaints].enumerated() {
            if let own {
                posix_spawn_file_actions_adddup2(&actions, own, Int32(number))
            } else {
                posix_spawn_file_actions_addopen(&actions, Int32(number), "/dev/null", O_RDWR, 0)
            }
        }
        // Signals as they usually are: what this program ignores or holds back is its own affair.
        sigemptyset(&nothing)
        sigemptyset(&usual)
        sigaddset(&usual, SIGPIPE)
        posix_spawnattr_setsigmask(&attributes, &nothing)
        posix_spawnattr_setsigdefault(&attributes, &usual)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let said = Self.copied([path] + words)
        let known = Self.copied((environment ?? ProcessInfo.processInfo.environment).map { "\($0)=\($1)" })
        defer { (said + known).forEach { free($0) } }
        var child = pid_t()
        guard posix_spawn(&child, path, &actions, &attributes, said, known) == 0 else { return nil }
        id = child
    }

    /// As C wants a list of texts, to be freed.
    private static func copied(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] { texts.map { strdup($0) } + [nil] }

    var isRunning: Bool { ended(WNOHANG) == nil }

    /// Waits for its end.
    /// - Returns: what it exited with; nil where a signal ended it.
    @discardableResult
    func exitCode() -> Int32? {
        guard let status = ended(0), status & 0x7F == 0 else { return nil }
        return status >> 8 & 0xFF
    }

    /// At once, if it still runs.
    func end() {
        guard isRunning else { return }
        kill(id, SIGKILL)
        exitCode()
    }

    /// What one wrote, to its end, and what it exited with.
    /// - Returns: nil where the system does not start it.
    static func heard(
        _ path: String, _ words: [String], environment: [String: String]? = nil, withComplaints: Bool = false
    ) -> (text: String, code: Int32?)? {
        let pipe = Pipe.ofOurs(), end = pipe.fileHandleForWriting.fileDescriptor
        guard let child = ChildProgram(path, words, environment: environment, output: end, complaints: withComplaints ? end : nil)
        else { return nil }
        do {
            try pipe.fileHandleForWriting.close()
            let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
            return (String(decoding: bytes, as: UTF8.self), child.exitCode())
        } catch {
            child.end()
            return nil
        }
    }

    private func ended(_ options: Int32) -> Int32? {
        var now: Int32 = 0, found = pid_t()
        while status == nil {
            found = waitpid(id, &now, options)
            if found == 0 { return nil }
            if found == id {
                status = now
            } else if errno != EINTR {
                status = SIGKILL  // not ours to wait for: as if it had been killed
            }
        }
        return status
    }
}

extension Pipe {
    /// Whose ends no program inherits, but for the one that is given to it: else it would wait for the end of its own input.
    static func ofOurs() -> Pipe {
        let pipe = Pipe()
        for end in [pipe.fileHandleForReading, pipe.fileHandleForWriting] { _ = fcntl(end.fileDescriptor, F_SETFD, FD_CLOEXEC) }
        return pipe
    }
}
