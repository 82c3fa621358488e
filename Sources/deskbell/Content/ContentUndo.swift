import Shop

/// One step back: to what was installed before what holds, the undone as well, so that a second undo takes the first one back.
struct ContentUndo {
    let places: Places
    private var store: ContentStore { ContentStore(places) }

    init(places: Places) { self.places = places }

    /// What was there before; other content, however often the present one was installed.
    var before: ContentVersion {
        get throws(Failure) {
            let versions = store.versions()
            guard let current = versions.last, let before = versions.dropLast().last(where: { $0.hash != current.hash }) else {
                throw ContentStoreError.nothingBefore.failure
            }
            return before
        }
    }

    /// From the staff view: asked for there.
    /// - Returns: what it changed, in words.
    func takeBack(by who: String) throws -> String {
        let store = store, before = try before
        // Its answers were fitted when it was installed.
        let candidate = try Candidate(
            store.files(of: before), unread: [], newest: before.newestFile, over: store, cache: places.cachePath, fits: false)
        let change = ContentChange(places: places, store: store, json: false, yes: true)
        _ = try change.install(candidate, .undone, by: who, from: "version \(before.number)")
        return "The shop is as it was before: \(candidate.changes.summary)."
    }
}
