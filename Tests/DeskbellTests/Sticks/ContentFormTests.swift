import Keys
import Testing

@testable import deskbell

@Suite("Staff look at a change that waits")
struct ContentFormTests {
    private static func offer(_ questions: [String] = ["Change the shop like this?"], needsPIN: Bool = true) -> ContentOffer {
        ContentOffer(
            subject: .stick(id: "stick-1", over: "old"), title: "The stick “Anna's”",
            lines: ["2 answers new."] + (1...40).map { "+ answer \($0)" }, questions: questions, deed: "Install it",
            needsPIN: needsPIN)
    }

    private func opened(_ offer: ContentOffer?) -> BoardFixture {
        var board = BoardFixture(.counter(.staff))
        #expect(BoardFixture.works(board.press("97")) == [.readOffer(.stick)])
        board.hear(.offer(offer))
        return board
    }

    @Test("The difference comes first, then the questions, one key each, then the PIN, which is never shown")
    func order() throws {
        var board = opened(Self.offer(["Go back to 3 March?", "Change the shop like this?"]))
        #expect(board.text(80, 40).contains("+ answer 20") && board.text().contains("more below"))
        #expect(BoardFixture.works(board.press("1")) == [])
        #expect(board.text().contains("Go back to 3 March?"))
        _ = board.press("1")
        #expect(board.text().contains("Change the shop like this?"))
        _ = board.press("1280462")
        #expect(board.text().contains("******") && !board.text().contains("280462"))
        let works = BoardFixture.works(board.press("\n")), pin = try PIN("280462")
        #expect(works == [.accept(.stick(id: "stick-1", over: "old"), pin)])
        #expect(BoardFixture.works(board.press("1\n1\n")) == [], "it was done twice")
        board.hear(.done("Installed as version 2.", isRefused: false))
        #expect(board.board.mode == .lists && board.text().contains("Installed as version 2."))
    }

    @Test("A no goes back to the difference; a wrong PIN can be typed again; a dot leaves")
    func goingBack() {
        var board = opened(Self.offer())
        _ = board.press("12")
        #expect(board.text().contains("2 answers new."))
        _ = board.press("119753\n")
        board.hear(.done("That is not the PIN.", isRefused: true))
        #expect(board.text().contains("! That is not the PIN."))
        #expect(BoardFixture.works(board.press("280462\n")).count == 1)
        board.hear(.done("That is not the PIN.", isRefused: true))
        _ = board.press("..")
        #expect(board.board.mode == .lists)
    }

    @Test("Putting it away needs no PIN: it changes nothing")
    func putAway() {
        var board = opened(Self.offer())
        #expect(BoardFixture.works(board.press("4")) == [.declineStick("stick-1")])
    }

    @Test("Where nothing waits it says so, and any key goes back")
    func nothing() {
        var board = opened(nil)
        #expect(board.text().contains("No stick has brought anything"))
        #expect(BoardFixture.works(board.press("1")) == [] && board.board.mode == .lists)
    }

    @Test("One key takes the last change back; who is let in as the owner types no second PIN")
    func undo() {
        var board = BoardFixture(.counter(.owner))
        #expect(BoardFixture.works(board.press("u")) == [.readOffer(.undo)])
        board.hear(
            .offer(
                ContentOffer(
                    subject: .undo(of: "new"), title: "Take the last change back", lines: ["Going back."], questions: [],
                    deed: "Go back to version 1", needsPIN: false)))
        #expect(BoardFixture.works(board.press("1")) == [.accept(.undo(of: "new"), nil)])
    }

    @Test("What it says fits every screen, with nothing raw in it", arguments: [(40, 8), (80, 24), (200, 60)])
    func fits(columns: Int, rows: Int) {
        var board = opened(Self.offer([String(repeating: "Is that so? ", count: 40)]))
        for keys in ["", "+", "1", "1", "28", "."] {
            _ = board.press(keys)
            let lines = board.lines(columns, rows)
            #expect(lines.count <= rows && lines.allSatisfy { $0.width <= columns })
        }
    }
}
