import Glibc

/// An open file, closed with its owner.
package struct Descriptor: ~Copyable {
    package let number: Int32

    package init(_ number: Int32) { self.number = number }

    deinit { if number >= 0 { close(number) } }
}
