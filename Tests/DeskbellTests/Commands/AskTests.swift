import Foundation
import Testing

@Suite("What ask says of a question, for programs")
struct AskTests {
    private func asked(_ question: String) throws -> [String: Any] {
        let shop = try ScratchShop()
        try shop.write(
            "faq.csv", ImportTests.answers(0..<6) + "wifi,Is there wifi?,wlan code | internet here | wifi password,Ask Leo.\n")
        return try RunningCommand(
            "deskbell", ["ask", question, "--json", "--shop", shop.shop], input: "",
            environment: ["DESKBELL_HOME": shop.home, "PATH": "/usr/bin:/bin"]
        ).result().object()
    }

    private static let keys: Set = [
        "question", "outcome", "entry", "confidence", "candidates", "task", "trigger", "because", "text",
    ]

    @Test(
        "Every key is named, whatever comes of it: missing is null",
        arguments: [
            ("wifi password", "answer", "entry"), ("i want to talk to a person", "call", "trigger"), ("qwxz", "unknown", nil),
        ] as [(String, String, String?)])
    func everyKey(question: String, outcome: String, given: String?) throws {
        let answer = try asked(question)
        #expect(Set(answer.keys) == Self.keys && answer["outcome"] as? String == outcome, "\(answer)")
        for key in ["entry", "task", "trigger"] {
            #expect(key == given ? answer[key] is String : answer[key] is NSNull, "\(key): \(answer)")
        }
        #expect(answer["question"] as? String == question && answer["confidence"] is Double)
    }

    @Test("The entries that come near are listed with how sure each is")
    func candidates() throws {
        let candidates = try #require(asked("wifi password")["candidates"] as? [[String: Any]])
        #expect(candidates.first?["entry"] as? String == "wifi" && candidates.count <= 3)
        #expect(candidates.allSatisfy { Set($0.keys) == ["entry", "confidence"] })
    }
}
