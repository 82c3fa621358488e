import Bell
import Glibc

extension BoardProfile {
    /// A path to a file, or the name of a profile in `hardware/profiles` here or beside the program, or in /usr/share/deskbell/profiles.
    package static func find(_ name: String) throws(ProfileError) -> BoardProfile {
        var candidates = [name]
        if !name.contains("/") {
            candidates = ["hardware/profiles/\(name).profile", "/usr/share/deskbell/profiles/\(name).profile", name]
        }
        for path in candidates {
            guard let bytes = contents(of: path) else { continue }
            let file = path.split(separator: "/").last.map { String($0) } ?? path
            return try BoardProfile(SettingsText(bytes), name: file.hasSuffix(".profile") ? String(file.dropLast(8)) : file)
        }
        throw .missing(name: name, looked: candidates)
    }

    /// nil where it is not a readable file.
    private static func contents(of path: String) -> [UInt8]? {
        let number = open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { return nil }
        defer { close(number) }
        var bytes = [UInt8](repeating: 0, count: SettingsText.maximumBytes)
        let count = read(number, &bytes, bytes.count)
        return count > 0 ? Array(bytes.prefix(count)) : nil
    }
}
