import Testing

@testable import Shop

/// One mistake is one message, whose remedy mends it.
@Suite("Lists and values that are none")
struct OddListsTests {
    @Test(
        "Said once, with what to write",
        arguments: [
            (
                "handoff.yaml", "escalate_after: soon\n",
                "handoff.yaml, line 1: “escalate_after”: “soon” is not a duration. Write seconds or minutes, like 90 seconds or 2 min."
            ),
            (
                "handoff.yaml", "test_bell_at: noonish\n",
                "handoff.yaml, line 1: “noonish” is not a time of day. Write one time, like 16:30."
            ),
            (
                "handoff.yaml", "rules:\n  when: urgent\n  words: [fire]\n",
                "handoff.yaml, line 2: “rules” should be a list, and “when:” has no dash before it. Begin each of its items with “- ”"
            ),
            (
                "handoff.yaml", "rules:\n  - fire\n",
                "handoff.yaml, line 2: “fire” is no rule: it is not said what it is. If these are the customer's words, write “- words: fire”."
            ),
            (
                "services.yaml", "services:\n  - Cut\n",
                "services.yaml, line 2: “Cut” stands where a service is expected. Write “key: value” lines, as in the sample file."
            ),
        ])
    func lists(file: String, text: String, expected: String) {
        let findings = OddFilesTests.read((file, Array(text.utf8))).findings
        #expect(findings.count == 1 && findings[0].description.hasPrefix(expected), "\(findings.map(\.description))")
    }

    @Test("A table that was a whole workbook says so")
    func workbookAsTable() {
        let findings = OddFilesTests.read(("shop.csv", Array("a,b\n".utf8)), ("shop.yaml", Array("name: S\n".utf8))).findings
        #expect(findings.map(\.message) == ["The file is not read: a table holds one sheet of a workbook."])
    }

    @Test("What could not be opened is no empty folder")
    func unopened() {
        #expect(ShopReader.read(ShopFiles([]), isPart: true).findings == [])
    }
}
