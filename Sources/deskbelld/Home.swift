import Bell
import Glibc

/// The bell's folder, held against a second bell for as long as this value lives.
struct Home: ~Copyable {
    let places: BellPlaces
    /// nil on a card that takes no writes any more.
    private let lock: Descriptor?

    init(_ places: BellPlaces) throws(StartError) {
        try Home.makeFolder(places.home)
        lock = try Home.hold(places)
        self.places = places
    }

    /// A worn-out card turns read-only: a lock can be held on a file that is only read. Where there is none yet, or the card does
    /// not even read, the bell rings without, and a second bell finds the lines taken.
    private static func hold(_ places: BellPlaces) throws(StartError) -> Descriptor? {
        var number = open(places.lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o660)
        if number < 0 {
            let reason = errno
            guard [EROFS, EIO, ENOSPC, EDQUOT].contains(reason) else { throw .homeUnusable(path: places.home, errno: reason) }
            number = open(places.lock, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
            if number < 0 { return nil }
        }
        let lock = Descriptor(number)
        guard flock(number, LOCK_EX | LOCK_NB) == 0 else { throw .alreadyRunning(home: places.home) }
        return lock
    }

    /// With its parents; the group may write, and what is made inside belongs to the group.
    private static func makeFolder(_ path: String) throws(StartError) {
        // First: its unit forbids to make anything setgid (RestrictSUIDSGID), and tmpfiles has made the folder.
        if isFolder(path) { return }
        if mkdir(path, 0o2770) == 0 {
            chmod(path, 0o2770)
            return
        }
        if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            try makeFolder(String(path[..<slash]))
            if mkdir(path, 0o2770) == 0 { return }
        }
        let reason = errno
        guard reason == EEXIST, isFolder(path) else { throw .homeUnusable(path: path, errno: reason) }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
