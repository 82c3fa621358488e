import Glibc
import Shop

/// Writing that is on the disk when it returns: each call syncs what it made, and the folder that names it.
enum DurableWriting {
    static func write(_ bytes: [UInt8], to path: String) throws(ContentStoreError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o660)
        guard descriptor >= 0 else { throw ContentStoreError(path: path, errno: errno) }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw ContentStoreError(path: path, errno: errno) }
            rest = rest.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw ContentStoreError(path: path, errno: errno) }
    }

    /// A new folder's files, and the folders among them.
    static func fill(_ folder: String, with files: ShopFiles) throws(ContentStoreError) {
        var inner: Set<String> = []
        for file in files.files {
            let parts = file.path.split(separator: "/")
            if parts.count > 1, inner.insert(String(parts[0])).inserted { try makeFolder(folder + "/" + parts[0]) }
            try write(file.bytes, to: folder + "/" + file.path)
        }
        for name in inner { try sync(folder: folder + "/" + name) }
        try sync(folder: folder)
    }

    /// Writes beside the file, then puts it in the other's place: whoever reads sees the old or the new.
    static func replace(_ path: String, with bytes: [UInt8]) throws(ContentStoreError) {
        let new = path + ".new"
        unlink(new)
        try write(bytes, to: new)
        try rename(new, to: path)
    }

    /// The same for a link.
    static func replaceLink(_ path: String, to target: String) throws(ContentStoreError) {
        let new = path + ".new"
        unlink(new)
        guard symlink(target, new) == 0 else { throw ContentStoreError(path: new, errno: errno) }
        try rename(new, to: path)
    }

    static func rename(_ old: String, to new: String) throws(ContentStoreError) {
        guard Glibc.rename(old, new) == 0 else { throw ContentStoreError(path: new, errno: errno) }
        try sync(folder: String(new[..<(new.lastIndex(of: "/") ?? new.endIndex)]))
    }

    static func makeFolder(_ path: String) throws(ContentStoreError) {
        // Whoever the group lets import may replace what another member imported.
        guard mkdir(path, 0o2770) == 0 || errno == EEXIST else { throw ContentStoreError(path: path, errno: errno) }
    }

    static func sync(folder: String) throws(ContentStoreError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ContentStoreError(path: folder, errno: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw ContentStoreError(path: folder, errno: errno) }
    }
}
