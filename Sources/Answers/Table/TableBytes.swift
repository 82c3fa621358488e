import Glibc

/// The bytes of a table file, in memory or mapped, for as long as somebody reads them.
///
/// `@unchecked Sendable`: the pointer is to memory that nobody writes after `init`, and only `deinit`, which is alone, gives it back.
final class TableBytes: @unchecked Sendable {
    let raw: UnsafeRawBufferPointer
    private let isMapped: Bool

    init(copying bytes: [UInt8]) {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
        memory.copyBytes(from: bytes)
        raw = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[..<bytes.count])
        isMapped = false
    }

    init(mapping path: String) throws(TableError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .missing(path: path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_size > 0 else { throw .missing(path: path) }
        guard let memory = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, file, 0), memory != MAP_FAILED else {
            throw .missing(path: path)
        }
        raw = UnsafeRawBufferPointer(start: memory, count: Int(status.st_size))
        isMapped = true
    }

    deinit {
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: raw.baseAddress), raw.count)
        } else {
            raw.deallocate()
        }
    }
}
