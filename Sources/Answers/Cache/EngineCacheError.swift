/// Why a kept engine cannot be used; fit again.
package enum EngineCacheError: Error, Equatable {
    case damaged
    case otherContent
    case otherVersion
}

extension EngineCacheError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .damaged: "The kept answer engine is damaged. It is made again from the shop's content; nothing is lost."
        case .otherContent: "The kept answer engine belongs to other content. It is made again from this shop's content."
        case .otherVersion: "The kept answer engine is of another version of the program. It is made again from the shop's content."
        }
    }
}
