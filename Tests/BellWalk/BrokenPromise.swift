/// What the bell did and must not; thrown at the step that shows it.
package struct BrokenPromise: Error, CustomStringConvertible {
    package let description: String
}

func promise(_ holds: Bool, _ otherwise: @autoclosure () -> String) throws(BrokenPromise) {
    if !holds { throw BrokenPromise(description: otherwise()) }
}
