/// A YAML text as a tree of strings, each with its line: what `9:00`, `no`, `0123` and `2026-12-24` mean is for the one who knows
/// the key.
struct YAMLValue: Equatable {
    indirect enum Content: Equatable {
        /// Nothing written, or `~`.
        case empty
        case text(String)
        case list([YAMLValue])
        case map([Pair])
    }

    struct Pair: Equatable {
        /// As written.
        var key: String
        var line: Int
        var value: YAMLValue
    }

    var content: Content
    /// 1-based.
    var line: Int

    /// The text of a scalar; nil for everything else.
    var text: String? {
        switch content {
        case .text(let text): text
        case .empty, .list, .map: nil
        }
    }

    var isBlock: Bool {
        switch content {
        case .map: true
        case .empty, .text, .list: false
        }
    }

    /// What an owner would call it.
    var kind: String {
        switch content {
        case .empty: "nothing"
        case .text(let text): "“\(text.prefix(40))”"
        case .list: "a list"
        case .map: "a block of “key: value” lines"
        }
    }
}
