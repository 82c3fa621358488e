import Foundation
import Glibc

/// A wrong clock and a dying card for programs under test, which are started with its environment. Laid out as in faulty_machine.h.
final class FaultyMachine {
    struct Fault: Sendable {
        var wall: Int64 = 0
        var sinceBoot: Int64 = 0
        var refusesWrites: Int64 = 0
        var refusesReads: Int64 = 0
        var refusals: Int64 = 0
        var hangs: Int64 = 0
        var alarmsHurry: Int64 = 0
    }

    let environment: [String: String]
    private let memory: UnsafeMutablePointer<Fault>
    private let path: String

    /// - Parameter files: a part of the paths that the card refuses.
    init(in folder: String, files: String) throws {
        path = folder + "/machine"
        try Data(count: MemoryLayout<Fault>.size).write(to: URL(filePath: path))
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        let mapped = mmap(nil, MemoryLayout<Fault>.size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
        close(descriptor)
        guard let mapped, mapped != MAP_FAILED else { throw POSIXError(.ENOMEM) }
        memory = mapped.bindMemory(to: Fault.self, capacity: 1)
        environment = [
            "LD_PRELOAD": Programs.folder.appending(path: "libFaultyMachine.so").path, "FAULTY_MACHINE": path,
            "FAULTY_FILES": files,
        ]
    }

    deinit { munmap(memory, MemoryLayout<Fault>.size) }

    var fault: Fault {
        get { memory.pointee }
        set { memory.pointee = newValue }
    }
}
