import Glibc

/// Starts a thread that runs `body` once; threads outlive their starter, so the bell makes exactly one.
/// - Returns: 0, or the error.
func startThread(_ body: @escaping @Sendable () -> Void) -> Int32 {
    final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // The default of 8 MB would be locked page by page as it is touched; this is plenty.
    pthread_attr_setstacksize(&attributes, 256 * 1_024)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var thread = pthread_t()
    let context = Unmanaged.passRetained(Body(body)).toOpaque()
    return pthread_create(
        &thread, &attributes,
        { context in
            if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
            return nil
        }, context)
}
