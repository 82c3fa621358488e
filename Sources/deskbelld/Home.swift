import Bell
import Glibc

/// The bell's folder, held against a second bell for as long as this value lives.
struct Home: ~Copyable {
    let places: BellPlaces
    private let lock: Descriptor

    init(_ places: BellPlaces) throws(StartError) {
        try Home.makeFolder(places.home)
        let number = open(places.lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o660)
        guard number >= 0 else { throw .homeUnusable(path: places.home, errno: errno) }
        guard flock(number, LOCK_EX | LOCK_NB) == 0 else {
            close(number)
            throw .alreadyRunning(home: places.home)
        }
        lock = Descriptor(number)
        self.places = places
    }

    /// With its parents; the group may write, and what is made inside belongs to the group.
    private static func makeFolder(_ path: String) throws(StartError) {
        if mkdir(path, 0o2770) == 0 {
            chmod(path, 0o2770)
            return
        }
        if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            try makeFolder(String(path[..<slash]))
            if mkdir(path, 0o2770) == 0 { return }
        }
        var status = stat()
        guard errno == EEXIST, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw .homeUnusable(path: path, errno: errno)
        }
    }
}
