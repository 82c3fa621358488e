import Foundation
import Glibc
import Synchronization

/// Does jobs one after another on a thread of its own, so that a slow card or a locked ledger holds up no key and no call.
///
/// The loop gives jobs and takes answers, and waits for neither. Let go of it at any time: what it is doing it finishes.
final class BackgroundWorker<Job: Equatable & Sendable, Answer: Sendable>: Sendable {
    /// Readable when there are answers.
    let fileDescriptor: Int32
    private let answerEnd: Int32
    private let jobEnd: (read: Int32, write: Int32)
    private let state = Mutex(State())

    private struct State {
        var jobs: [Job] = []
        var answers: [Answer] = []
    }

    /// Jobs that may wait; more come from a keyboard that nobody looks at.
    private static var mostJobs: Int { 64 }

    /// - Parameter make: makes what does the jobs, on the worker's own thread.
    init(_ make: @escaping @Sendable () -> (Job) -> Answer) {
        var answers: [Int32] = [-1, -1], jobs: [Int32] = [-1, -1]
        guard pipe(&answers) == 0, pipe(&jobs) == 0 else { preconditionFailure("no descriptors are left") }
        for number in answers + jobs { _ = fcntl(number, F_SETFD, FD_CLOEXEC) }
        for number in answers { _ = fcntl(number, F_SETFL, O_NONBLOCK) }
        (fileDescriptor, answerEnd) = (answers[0], answers[1])
        jobEnd = (jobs[0], jobs[1])
        Thread { [self] in
            let perform = make()
            while waitForJobs() { doJobs(perform) }
            for number in [fileDescriptor, answerEnd, jobEnd.read] { Glibc.close(number) }
        }.start()
    }

    /// The last job given waits only once.
    func give(_ job: Job) {
        state.withLock { state in
            guard state.jobs.last != job, state.jobs.count < Self.mostJobs else { return }
            state.jobs.append(job)
        }
        var byte: UInt8 = 0
        _ = write(jobEnd.write, &byte, 1)
    }

    func takeAnswers() -> [Answer] {
        var bytes = [UInt8](repeating: 0, count: 256)
        while read(fileDescriptor, &bytes, bytes.count) > 0 {}
        return state.withLock { state in
            defer { state.answers = [] }
            return state.answers
        }
    }

    /// No more jobs: the thread ends after the present one.
    func finish() {
        state.withLock { $0.jobs = [] }
        Glibc.close(jobEnd.write)
    }

    private func waitForJobs() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 256)
        while true {
            let count = read(jobEnd.read, &bytes, bytes.count)
            if count > 0 { return true }
            if count == 0 || errno != EINTR { return false }
        }
    }

    private func doJobs(_ perform: (Job) -> Answer) {
        while let job = state.withLock({ $0.jobs.isEmpty ? nil : $0.jobs.removeFirst() }) {
            let answer = perform(job)
            state.withLock { $0.answers.append(answer) }
            var byte: UInt8 = 0
            _ = write(answerEnd, &byte, 1)
        }
    }
}
