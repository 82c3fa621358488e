import Bell
import CLinux
import Glibc
import Synchronization

/// The only thread that touches the disk. What it is given it keeps until the disk has it, or merges when there is too much.
///
/// The loop gives jobs and takes reports, and never waits for either.
final class Writer: Sendable {
    enum Job: Sendable {
        case slip(Slip)
        case latch(LatchImage)
        /// A line for standard error, which may be a slow terminal.
        case log(String)
        case readSettings
        case stop
    }

    enum Report: Sendable {
        /// What the latch held at the start.
        case opened(LatchImage?)
        /// bell.conf; nil: there is none.
        case settings([UInt8]?)
        case trouble(BellFault)
        case recovered(BellFault)
        case stopped
    }

    let reports = HandoverQueue<Report>(capacity: 256)
    /// Readable when there are reports.
    let reportDescriptor: Int32
    private let jobs = HandoverQueue<Job>(capacity: Writer.capacity)
    private let jobDescriptor: Int32
    private let finished = Atomic<Int>(0)
    private let mergedCount = Atomic<Int>(0)
    /// Slips that found the queue full; the writer adds them to the next one's `merged`.
    private let refused = Atomic<Int>(0)
    private let places: BellPlaces

    private static let capacity = 4_096

    init(_ places: BellPlaces) throws(StartError) {
        self.places = places
        jobDescriptor = eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK))
        reportDescriptor = eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK))
        guard jobDescriptor >= 0, reportDescriptor >= 0 else { throw .system("an event counter", errno: errno) }
    }

    deinit {
        close(jobDescriptor)
        close(reportDescriptor)
    }

    func start() throws(StartError) {
        let result = startThread { self.run() }
        guard result == 0 else { throw .system("a thread", errno: result) }
    }

    /// The loop's side. A job that finds no room is dropped; a slip is then counted.
    /// - Returns: whether it was taken.
    @discardableResult
    func give(_ job: Job) -> Bool {
        let taken = jobs.give(job)
        if !taken, case .slip = job { refused.add(1, ordering: .relaxed) }
        Writer.signal(jobDescriptor)
        return taken
    }

    /// Jobs given and not yet on the disk.
    var backlog: Int { jobs.count + waiting.load(ordering: .relaxed) }

    /// Grows with every job that is done: a writer with a backlog whose count stands still is stuck.
    var done: Int { finished.load(ordering: .relaxed) }

    var merged: Int { mergedCount.load(ordering: .relaxed) + refused.load(ordering: .relaxed) }

    private let waiting = Atomic<Int>(0)

    static func signal(_ descriptor: Int32) {
        var one: UInt64 = 1
        _ = write(descriptor, &one, 8)
    }

    static func drain(_ descriptor: Int32) {
        var count: UInt64 = 0
        _ = read(descriptor, &count, 8)
    }

    private func report(_ report: Report) {
        _ = reports.give(report)
        Writer.signal(reportDescriptor)
    }

    private func run() {
        var disk = Disk(places)
        for event in disk.open() { report(event) }
        var refusedBefore = 0
        while true {
            var waitingFor = pollfd(fd: jobDescriptor, events: Int16(POLLIN), revents: 0)
            // What the disk refused is tried again every second.
            poll(&waitingFor, 1, disk.hasUnwritten ? 1_000 : -1)
            Writer.drain(jobDescriptor)
            var stops = false
            while let job = jobs.take() {
                switch job {
                case .slip(let slip): disk.keep(slip)
                case .latch(let image): disk.keep(image)
                case .log(let text): Writer.log(text)
                case .readSettings: report(.settings(disk.settings()))
                case .stop: stops = true
                }
            }
            let refusedNow = refused.load(ordering: .relaxed)
            disk.owe(refusedNow - refusedBefore)
            refusedBefore = refusedNow
            waiting.store(disk.unwritten, ordering: .relaxed)
            for event in disk.write() { report(event) }
            waiting.store(disk.unwritten, ordering: .relaxed)
            mergedCount.store(disk.merged, ordering: .relaxed)
            finished.add(1, ordering: .relaxed)
            if stops {
                report(.stopped)
                return
            }
        }
    }

    /// Nothing but plain text: names and paths were cleaned where they came in.
    private static func log(_ text: String) {
        let bytes = Array("deskbelld: \(text)\n".utf8)
        _ = Glibc.write(2, bytes, bytes.count)
    }
}
