package import Bell

/// Where a board's lines are and how they are wired: a flat text of `key = value`, `#` for comments.
///
///     name = Raspberry Pi 5            shown by "bell status"; default: the file's name
///     chip = pinctrl-rp1               by path (/dev/gpiochip4), number (4), name (gpiochip4) or label; several, separated by commas: the first
///                                      that is found; labels survive a kernel update, numbers do not
///     call.line = 17                   by number, or by the name the kernel gives it (GPIO17)
///     call.active = low                low (default for buttons) or high (default for outputs): the level when pressed, or when on
///     call.bias = pull-up              as-is (default), disabled, pull-up, pull-down; only where the chip can
///     call.chip = mcp2221_gpio         where this one line is on another chip
///     acknowledge.line = 27            the same four keys for acknowledge, buzzer, lamp and relay
///     buzzer.line = 22
///     lamp.line = 23
///     relay.line = 24                  the second output, for a louder bell
///     pattern.page = 500/1000          and every other setting of bell.conf: this board's default, which bell.conf overrules
///
/// `call.line` and `buzzer.line` must be there; the others may be missing.
package struct BoardProfile: Equatable, Sendable {
    package enum Bias: String, CaseIterable, Sendable {
        case asIs = "as-is"
        case disabled
        case pullUp = "pull-up"
        case pullDown = "pull-down"
    }

    package struct Line: Equatable, Sendable {
        /// Tried in this order.
        package var chips: [String]
        /// A number, or the kernel's name for it.
        package var line: String
        package var activeLow: Bool
        package var bias: Bias

        package init(chips: [String], line: String, activeLow: Bool, bias: Bias) {
            self.chips = chips
            self.line = line
            self.activeLow = activeLow
            self.bias = bias
        }
    }

    package var name: String
    package var inputs: [InputLine: Line] = [:]
    package var outputs: [OutputLine: Line] = [:]
    /// The board's own times and sounds.
    package var settings = BellSettings()

    private static let roles = InputLine.allCases.map { $0.rawValue } + OutputLine.allCases.map { $0.rawValue }

    /// - Parameter name: what the board is called if the text does not say.
    package init(_ text: SettingsText, name: String) throws(ProfileError) {
        self.name = name
        var mistakes = text.mistakes
        var values: [String: SettingsText.Entry] = [:]
        for entry in text.entries {
            let parts = entry.key.split(separator: ".", maxSplits: 1).map { String($0) }
            if entry.key == "name" {
                self.name = String(entry.value.prefix(60))
            } else if entry.key == "chip" || parts.count == 2 && BoardProfile.roles.contains(parts[0]) {
                if let message = BoardProfile.mistake(in: entry, attribute: parts.last ?? "") {
                    mistakes.append(SettingsMistake(line: entry.line, message: message))
                }
                values[entry.key] = entry
            } else if let message = settings.set(entry.key, to: entry.value) {
                mistakes.append(SettingsMistake(line: entry.line, message: message))
            }
        }
        // A line that is wrong is said before one that is missing: a slip in its name makes both.
        if let first = mistakes.min(by: { $0.line < $1.line }) { throw .mistake(profile: name, first) }
        for input in InputLine.allCases { inputs[input] = BoardProfile.line(input.rawValue, activeLow: true, from: values) }
        for output in OutputLine.allCases { outputs[output] = BoardProfile.line(output.rawValue, activeLow: false, from: values) }
        for role in ["call", "buzzer"] where values["\(role).line"] == nil {
            mistakes.append(SettingsMistake(line: 1, message: "“\(role).line” is missing. Say which line the \(role) is on"))
        }
        for role in BoardProfile.roles where values["\(role).line"] != nil && values["chip"] == nil && values["\(role).chip"] == nil
        {
            mistakes.append(
                SettingsMistake(line: 1, message: "there is no “chip” for the \(role). Add “chip = ” and what “gpiodetect” shows"))
        }
        for role in BoardProfile.roles where values["\(role).line"] == nil {
            for (key, entry) in values where key.hasPrefix(role + ".") {
                mistakes.append(
                    SettingsMistake(line: entry.line, message: "“\(key)” has no “\(role).line”. Add it, or remove this line"))
            }
        }
        if let first = mistakes.min(by: { $0.line < $1.line }) { throw .mistake(profile: name, first) }
    }

    private static func mistake(in entry: SettingsText.Entry, attribute: String) -> String? {
        switch attribute {
        case "chip", "line": entry.value.isEmpty ? "“\(entry.key)” is empty" : nil
        case "active": ["low", "high"].contains(entry.value) ? nil : "“\(entry.key)” must be low or high"
        case "bias":
            Bias(rawValue: entry.value) == nil ? "“\(entry.key)” must be as-is, disabled, pull-up or pull-down" : nil
        default: "“\(entry.key)” is not known. A line has .line, .chip, .active and .bias"
        }
    }

    private static func line(_ role: String, activeLow: Bool, from values: [String: SettingsText.Entry]) -> Line? {
        guard let line = values["\(role).line"]?.value, let chip = (values["\(role).chip"] ?? values["chip"])?.value else {
            return nil
        }
        let chips = chip.split(separator: ",").map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
        return Line(
            chips: chips.filter { !$0.isEmpty }, line: line,
            activeLow: values["\(role).active"].map { $0.value == "low" } ?? activeLow,
            bias: values["\(role).bias"].flatMap { Bias(rawValue: $0.value) } ?? .asIs)
    }
}
