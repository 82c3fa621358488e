import CLinux
import Glibc

// Gives up running programs as the counter does, then tries every way to run one, and says what came of each.
let isForbidden = clinux_forbid_execution()
let program = "/bin/true"
let arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), nil]

func tell(_ way: String, _ code: Int32) {
    let line = "\(way) \(code == 0 ? "ran" : String(cString: strerror(code)))\n"
    _ = write(STDOUT_FILENO, line, line.utf8.count)
}

tell("filter", isForbidden)
var child: pid_t = 0
tell("posix_spawn", posix_spawn(&child, program, nil, nil, arguments, nil))
_ = execv(program, arguments)
tell("execv", errno)
let descriptor = open(program, O_RDONLY)
_ = fexecve(descriptor, arguments, [nil])
tell("fexecve", errno)
