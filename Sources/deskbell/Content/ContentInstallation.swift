import Glibc
import Shop

/// The last step of every way in: the files in place of what is installed, told to everyone. Shared by commands, staff's view and sticks.
struct ContentInstallation {
    let places: Places
    let content: ShopContent
    let files: ShopFiles
    let changes: ContentChanges
    let newestFile: Int64?

    /// - Parameters:
    ///   - expected: what was installed when the difference was shown.
    /// - Throws: nothing was changed.
    func make(_ cause: ContentVersion.Cause, by: String, from: String, over expected: String?) throws(Failure) -> ContentVersion {
        // The group may import too.
        umask(0o007)
        try places.makeHome()
        let origin = ContentVersion(
            number: 0, hash: OpenShop.hash(files), installed: Clocks.wall.millisecondsSince1970, by: CleanText.line(by.prefix(80)),
            from: CleanText.line(from.prefix(200)), cause: cause, summary: CleanText.line(changes.summary.prefix(400)),
            entries: content.entries.count, newestFile: newestFile)
        let version: ContentVersion
        do { version = try ContentStore(places).install(files, origin, over: expected) } catch { throw error.failure }
        BellAccess.tellChanged("content", places)
        installWishes()
        return version
    }

    /// What is installed stays installed though the bell's times could not be written: the next start of a counter tries again.
    private func installWishes() {
        do throws(Failure) {
            try BellWishes(content: content, zone: OpenShop.zone(content.timeZone)).install(in: places)
        } catch {
            Output.problem(error.message)
        }
    }
}
