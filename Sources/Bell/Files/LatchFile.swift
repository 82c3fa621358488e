import Glibc

/// The latch on disk: two slots, written turn about, so that a torn write leaves the one before.
package struct LatchFile: ~Copyable {
    private let file: FixedFile
    private var generation: UInt64
    private var place: Int

    /// What was latched when the file was opened; nil in a new file, or where neither slot can be read.
    package let found: LatchImage?
    /// Something was there and cannot be read any more.
    package let isDamaged: Bool

    package init(path: String) throws(FileFault) {
        let wasCut = try LatchFile.isCut(path)
        let file = try LatchFile.openOrMake(path)
        let bytes = [try file.read(LatchImage.size, at: 0), try file.read(LatchImage.size, at: LatchImage.size)]
        let isEmpty = bytes.allSatisfy { $0.allSatisfy { $0 == 0 } }
        self.init(file: file, slots: bytes.map { LatchImage.decode($0) }, isEmpty: isEmpty && !wasCut)
    }

    private init(file: consuming FixedFile, slots: [(generation: UInt64, image: LatchImage)?], isEmpty: Bool) {
        let newest = slots.indices.max { (slots[$0]?.generation ?? 0) < (slots[$1]?.generation ?? 0) } ?? 0
        self.file = file
        generation = slots[newest]?.generation ?? 0
        place = newest
        found = slots[newest]?.image
        isDamaged = found == nil && !isEmpty
    }

    /// Writes without syncing, never over the newest.
    package mutating func write(_ image: LatchImage) throws(FileFault) {
        try file.write(image.encoded(generation: generation + 1), at: (1 - place) * LatchImage.size)
        generation += 1
        place = 1 - place
    }

    package func sync() throws(FileFault) { try file.sync() }

    package func isGone() throws(FileFault) -> Bool { try file.isGone() }

    private static func isCut(_ path: String) throws(FileFault) -> Bool {
        do throws(FileFault) {
            return try FixedFile.openExisting(path).size() != 2 * LatchImage.size
        } catch {
            guard error.errno == ENOENT else { throw error }
            return false
        }
    }

    private static func openOrMake(_ path: String) throws(FileFault) -> FixedFile {
        do throws(FileFault) {
            let file = try FixedFile.openExisting(path)
            if try file.size() == 2 * LatchImage.size { return file }
        } catch {
            guard error.errno == ENOENT else { throw error }
        }
        return try FixedFile.make(path, size: 2 * LatchImage.size, beginning: [])
    }
}
