import CGPIOD
import Glibc

/// One requested line of a GPIO chip; released with its owner.
struct GPIOLine: ~Copyable {
    private let pointer: UnsafeMutablePointer<cgpiod_line>

    enum Direction { case input, output }

    /// The first of the profile's chips that has the line.
    init(_ profile: BoardProfile.Line, role: String, direction: Direction) throws(PanelError) {
        var reason = PanelError.chipMissing(chip: profile.chips.joined(separator: ", "))
        for chip in profile.chips {
            let bias: cgpiod_bias
            switch profile.bias {
            case .asIs: bias = CGPIOD_BIAS_AS_IS
            case .disabled: bias = CGPIOD_BIAS_DISABLED
            case .pullUp: bias = CGPIOD_BIAS_PULL_UP
            case .pullDown: bias = CGPIOD_BIAS_PULL_DOWN
            }
            let opened =
                switch direction {
                case .input: cgpiod_open_input(chip, profile.line, profile.activeLow, bias, "deskbell \(role)")
                case .output: cgpiod_open_output(chip, profile.line, profile.activeLow, bias, "deskbell \(role)")
                }
            if let opened {
                pointer = opened
                return
            }
            switch errno {
            case ENODEV: continue
            case ENOENT: reason = .lineMissing(line: profile.line, chip: chip, role: role)
            case EBUSY: reason = .lineTaken(line: profile.line, chip: chip, role: role)
            case EACCES, EPERM: reason = .notPermitted(chip: chip)
            default: reason = .failed(role: role, errno: errno)
            }
        }
        throw reason
    }

    deinit { cgpiod_close(pointer) }

    var descriptor: Int32 { cgpiod_descriptor(pointer) }

    /// The chip cannot interrupt: the descriptor is a timer.
    var isAsked: Bool { cgpiod_is_asked(pointer) }

    func isActive(role: String) throws(PanelError) -> Bool {
        let value = cgpiod_get(pointer)
        guard value >= 0 else { throw .lost(role: role, errno: errno) }
        return value == 1
    }

    func set(_ active: Bool, role: String) throws(PanelError) {
        guard cgpiod_set(pointer, active) == 0 else { throw .lost(role: role, errno: errno) }
    }

    /// Edges as (active, nanoseconds, sequence); the sequence is 0 where the library does not count.
    func read(role: String) throws(PanelError) -> [(active: Bool, at: UInt64, sequence: UInt64)] {
        var edges = [cgpiod_edge](repeating: cgpiod_edge(), count: Int(CGPIOD_EDGES))
        let count = cgpiod_read(pointer, &edges)
        guard count >= 0 else { throw .lost(role: role, errno: errno) }
        return edges.prefix(Int(count)).map { ($0.active, $0.at, $0.sequence) }
    }
}
