package import Shop

/// Now, on both clocks: the wall's, which is shown and may be wrong, and the one that only counts.
package struct BootMoment: Equatable, Sendable {
    package var wall: Instant
    /// Of this start of the machine: /proc/sys/kernel/random/boot_id.
    package var boot: String
    /// Milliseconds of CLOCK_BOOTTIME: since this start, through suspend; nobody sets it.
    package var monotonic: Int64

    package init(wall: Instant, boot: String, monotonic: Int64) {
        self.wall = wall
        self.boot = boot
        self.monotonic = monotonic
    }
}
