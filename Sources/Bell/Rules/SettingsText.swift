/// One line of a settings file that could not be used.
package struct SettingsMistake: Equatable, Sendable {
    /// Counted from 1.
    package var line: Int
    package var message: String

    package init(line: Int, message: String) {
        self.line = line
        self.message = message
    }
}

extension SettingsMistake: CustomStringConvertible {
    package var description: String { "line \(line): \(message)" }
}

/// Flat `key = value` text, `#` for comments: bell.conf and the board profiles. At most 64 KiB and 500 lines; the rest is not read.
package struct SettingsText: Equatable, Sendable {
    package struct Entry: Equatable, Sendable {
        package var line: Int
        package var key: String
        package var value: String
    }

    package private(set) var entries: [Entry] = []
    package private(set) var mistakes: [SettingsMistake] = []

    package static let maximumBytes = 65_536

    package init(_ bytes: [UInt8]) {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let lines = body.prefix(SettingsText.maximumBytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, raw) in lines.prefix(500).enumerated() {
            // A comment begins at the line's start or after a space, so that a value may contain "#".
            let text = SettingsText.trimmed(SettingsText.withoutComment(raw))
            if text.isEmpty { continue }
            guard let equals = text.firstIndex(of: UInt8(ascii: "=")) else {
                mistakes.append(SettingsMistake(line: index + 1, message: "there is no “=”. Write “name = value”"))
                continue
            }
            let key = SettingsText.trimmed(text[..<equals])
            let value = SettingsText.trimmed(text[text.index(after: equals)...])
            guard !key.isEmpty, key.allSatisfy({ (0x21...0x7E).contains($0) }), value.allSatisfy({ (0x20...0x7E).contains($0) })
            else {
                mistakes.append(SettingsMistake(line: index + 1, message: "only plain letters, digits and signs can be used here"))
                continue
            }
            let name = String(decoding: key, as: UTF8.self)
            if let earlier = entries.first(where: { $0.key == name }) {
                mistakes.append(
                    SettingsMistake(line: index + 1, message: "“\(name)” is set in line \(earlier.line) already. Remove one"))
                continue
            }
            entries.append(Entry(line: index + 1, key: name, value: String(decoding: value, as: UTF8.self)))
        }
    }

    private static func withoutComment(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var previous = UInt8(ascii: " ")
        for index in line.indices {
            if line[index] == UInt8(ascii: "#"), isSpace(previous) { return line[..<index] }
            previous = line[index]
        }
        return line
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) }) else {
            return []
        }
        return bytes[first...last]
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}

extension BellSettings {
    /// Reads bell.conf. What is wrong is said and its default kept: a mistake never stops the bell.
    /// - Parameter base: what holds where the file is silent: the board profile's wishes.
    package static func read(_ text: SettingsText, over base: BellSettings) -> (settings: BellSettings, mistakes: [SettingsMistake])
    {
        var settings = base
        var mistakes = text.mistakes
        for entry in text.entries {
            if let message = settings.set(entry.key, to: entry.value) {
                mistakes.append(SettingsMistake(line: entry.line, message: message))
            }
        }
        return (settings, mistakes)
    }

    /// Sets one by its name in the file; answers what is wrong, in words that follow "line 3: ".
    package mutating func set(_ key: String, to value: String) -> String? {
        switch key {
        case "escalate-after": set(\.escalateAfter, key, value, scale: 1_000, unit: "seconds", in: 5...3_600)
        case "nobody-free-after": set(\.nobodyFreeAfter, key, value, scale: 1_000, unit: "seconds", in: 5...7_200)
        case "arrive-within": set(\.arriveWithin, key, value, scale: 1_000, unit: "seconds", in: 10...7_200)
        case "later-within": set(\.laterWithin, key, value, scale: 1_000, unit: "seconds", in: 60...3_600)
        case "maximum-sounding": set(\.maximumSounding, key, value, scale: 1_000, unit: "seconds", in: 10...7_200)
        case "bounce": set(\.bounce, key, value, scale: 1, unit: "milliseconds", in: 1...100)
        case "long-press": set(\.longPress, key, value, scale: 1, unit: "milliseconds", in: 500...5_000)
        case "double-press": set(\.doublePress, key, value, scale: 1, unit: "milliseconds", in: 200...2_000)
        case "pattern.page": set(\.pagePattern, key, value)
        case "pattern.louder": set(\.louderPattern, key, value)
        case "pattern.urgent": set(\.urgentPattern, key, value)
        case "pattern.reminder": set(\.reminderPattern, key, value)
        default: "“\(key.prefix(40))” is not a setting of the bell. Remove the line, or correct its name"
        }
    }

    private mutating func set(
        _ path: WritableKeyPath<BellSettings, Int>, _ key: String, _ value: String, scale: Int, unit: String,
        in range: ClosedRange<Int>
    ) -> String? {
        guard let number = Int(value), range.contains(number) else {
            return "“\(key)” must be whole \(unit), \(range.lowerBound) to \(range.upperBound)"
        }
        self[keyPath: path] = number * scale
        return nil
    }

    private mutating func set(_ path: WritableKeyPath<BellSettings, SoundPattern>, _ key: String, _ value: String) -> String? {
        guard let pattern = SoundPattern(value) else {
            return "“\(key)” must be on and off times in milliseconds, each 20 to 5000, such as 500/1000"
        }
        self[keyPath: path] = pattern
        return nil
    }
}
