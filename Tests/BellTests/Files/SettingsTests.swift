import Bell
import BellPanel
import Testing
import bell_walk

@Suite("bell.conf")
struct SettingsTests {
    private func read(_ text: String) -> (settings: BellSettings, mistakes: [SettingsMistake]) {
        BellSettings.read(SettingsText(Array(text.utf8)), over: BellSettings())
    }

    @Test("Times and patterns are the owner's")
    func reads() {
        let (settings, mistakes) = read(
            "# the shop's\nescalate-after = 30\npattern.page=200/300 # short\r\n\n maximum-sounding = 120\n")
        #expect(mistakes.isEmpty)
        #expect(settings.escalateAfter == 30_000 && settings.maximumSounding == 120_000)
        #expect(settings.pagePattern.description == "200/300")
    }

    @Test("A mistake keeps its default, names its line and the remedy, and spoils nothing else")
    func mistakes() {
        let (settings, mistakes) = read(
            "escalate-after = soon\nloudness = 11\npattern.page = 10\nno sign\nescalate-after = 20\narrive-within = 99\n")
        #expect(settings.escalateAfter == 60_000 && settings.pagePattern == .page && settings.arriveWithin == 99_000)
        #expect(mistakes.map { $0.line }.sorted() == [1, 2, 3, 4, 5])
        #expect(mistakes.contains { $0.description == "line 1: “escalate-after” must be whole seconds, 5 to 3600" })
    }

    @Test("Bytes that are no text are mistakes, not surprises", arguments: [UInt64](1...3))
    func fuzz(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<300 {
            let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(BellSettings.read(SettingsText(bytes), over: BellSettings()).settings.pagePattern == .page)
        }
    }

    @Test(
        "A pattern is never silent for longer than five seconds",
        arguments: ["", "500", "500/0", "500/5001", "1/2/3", "-5/5", "500/x"])
    func patterns(text: String) { #expect(SoundPattern(text) == nil) }
}

@Suite("Board profiles")
struct BoardProfileTests {
    private func profile(_ text: String) throws(ProfileError) -> BoardProfile {
        try BoardProfile(SettingsText(Array(text.utf8)), name: "test")
    }

    private let whole = """
        name = Test board
        chip = pinctrl-a, pinctrl-b
        call.line = 17
        call.bias = pull-up
        acknowledge.line = GPIO27
        acknowledge.active = high
        buzzer.line = 22
        lamp.line = 3
        lamp.chip = /dev/gpiochip7
        lamp.active = low
        pattern.page = 100/100
        bounce = 10
        """

    @Test("Says where every line is and how it is wired")
    func reads() throws {
        let profile = try profile(whole)
        #expect(profile.name == "Test board")
        #expect(profile.inputs[.call] == .init(chips: ["pinctrl-a", "pinctrl-b"], line: "17", activeLow: true, bias: .pullUp))
        #expect(profile.inputs[.acknowledge]?.activeLow == false)
        #expect(profile.outputs[.buzzer]?.activeLow == false)
        #expect(profile.outputs[.lamp] == .init(chips: ["/dev/gpiochip7"], line: "3", activeLow: true, bias: .asIs))
        #expect(profile.outputs[.relay] == nil)
        #expect(profile.settings.bounce == 10 && profile.settings.pagePattern.description == "100/100")
    }

    @Test(
        "What is wrong is said with its line",
        arguments: [
            ("chip = 0\nbuzzer.line = 1", "call.line"), ("chip = 0\ncall.line = 1", "buzzer.line"),
            ("call.line = 1\nbuzzer.line = 2", "chip"),
            ("chip = 0\ncall.line = 1\nbuzzer.line = 2\ncall.active = up", "low or high"),
            ("chip = 0\ncall.line = 1\nbuzzer.line = 2\ncall.colour = red", "not known"),
            ("chip = 0\ncall.line = 1\nbuzzer.line = 2\nlamp.active = low", "lamp.line"),
            ("chip = 0\nbuzzer.line = 1\ncall.lime = 2", "line 3: “call.lime” is not known"),
            ("chip = 0\ncall.line = 1\nbuzzer.line = 2\nvolume = 11", "not a setting"),
        ])
    func mistakes(text: String, word: String) {
        #expect { _ = try profile(text) } throws: { "\($0)".contains(word) && "\($0)".contains("line ") }
    }

    @Test("A missing profile says where it was looked for")
    func missing() {
        #expect { _ = try BoardProfile.find("no-such-board") } throws: {
            "\($0)".contains("/usr/share/deskbell/profiles/no-such-board.profile")
        }
    }
}
