import Glibc

/// Steps of one random walk: a sample for every run of the tests; the bench sets DESKBELL_WALK for the long one.
let walkLength = getenv("DESKBELL_WALK").flatMap { Int(String(cString: $0)) } ?? 1_000
