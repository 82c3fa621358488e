import Testing

@testable import Conversation

/// One visit a row: what the customer types, line by line, and what the last answer must and must not contain. Saturday 21 November 2026,
/// 10:00; the sample shop with the table.
@Suite("A line understood against the one before")
struct FollowUpTests {
    struct Exchange: Sendable, CustomTestStringConvertible {
        let lines: [String]
        let answer: String
        var testDescription: String { lines.joined(separator: " | ") }

        init(_ lines: String, _ answer: String) {
            self.lines = lines.split(separator: "|").map { $0.trimmed(" ") }
            self.answer = answer
        }
    }

    static let exchanges: [Exchange] = [
        // Another day.
        .init("are you open on friday | and on sunday?", "Sunday, 22 November"),
        .init("when do you open on friday | what about thursday", "Thursday, 26 November: 09:00–20:00"),
        .init("r u open fri | n sunday", "Sunday, 22 November"),
        .init("opening times tomorrow", "Tomorrow, Sunday, 22 November: closed."),
        .init("what are your opening times on friday", "Friday, 27 November: 09:00–18:00"),
        .init("any openings on tuesday", "Next free"),
        .init("sperrt ihr am freitag um sechs zu", "Freitag, 27. November: 09:00–18:00"),
        .init("do seniors get money off", "Is there a discount for seniors?"),
        .init("opening hours | tuesday?", "Tuesday, 24 November: 09:00–18:00"),
        .init("who is in on thursday | and friday?", "Friday, 27 November: Mara"),
        .init("whos working tuesday | wat about wednesday", "Wednesday, 25 November: Mara"),
        .init("any gaps on tuesday | wednesday?", "Wednesday, 25 November"),
        .init("when is the next free slot with anyone | and on thursday", "Thursday, 26 November"),
        .init("habt ihr am freitag offen | und am sonntag?", "Sonntag, 22. November"),
        .init("wer ist am donnerstag da | und am freitag?", "Freitag, 27. November: Mara"),
        .init("wann ist der nächste freie termin | und am donnerstag", "Donnerstag, 26. November"),
        // Another service.
        .init("how much is a mens cut | and for kids?", "€22"), .init("how much is a cut for men | what about women", "€48"),
        .init("how much is a cut for men | what abt kids", "€22"), .init("how much is a cut for women | sorry I meant kids", "€22"),
        .init("what does a fringe trim cost | and a beard trim", "€18"), .init("price for balayage | wat abt full colour", "€88"),
        .init("how much is a mens cut | no, I meant beard", "€18"), .init("do you trim beards | and the fringe?", "€12"),
        .init("was kostet ein herrenhaarschnitt | und für kinder?", "22 €"),
        .init("was kosten strähnchen | was ist mit komplettfarbe", "88 €"),
        .init("was kostet bart trimmen | und pony schneiden", "12 €"),
        // That.
        .init("do you trim beards | how much is that", "€18"), .init("can you trim my fringe | hw much is dat", "€12"),
        .init("do you do wedding hair | how much is it", "€150"),
        .init("how much is a beard trim | how long does that take", "20 minutes"),
        .init("do you offer extensions | how long does that take", "180 minutes"),
        .init("was kostet ein damenhaarschnitt | wie lange dauert das", "45 Minuten"),
        .init("was kostet bart trimmen | wie lang dauert es", "20 Minuten"),
        // Another person.
        .init("when does mara work | and jonas?", "Jonas: Wed"), .init("when is mara in | what about aylin", "Aylin: Tue"),
        .init("when is the next free slot | with jonas", "with Jonas"), .init("wann arbeitet jonas | und mara?", "Mara: Di"),
        // What was offered.
        .init("gift card | the second one", "Bring it along"), .init("gift card | number 2", "Bring it along"),
        .init("gift card | the first one | no, the second one", "Bring it along"),
        .init("gift card | the frist one", "valid for three years"),
        .init("gift card | second pls", "Bring it along"),
        .init("gift card | the last one", "Bring it along"), .init("gift card | the one about using it", "Bring it along"),
        .init("gift card | no, I meant using one", "Bring it along"), .init("gift card | no, I meant parking", "car park"),
        // Who does it, until when.
        .init("how much is balayage | who does it", "balayage: Mara, Aylin"), .init("who does balayage", "balayage: Mara, Aylin"),
        .init("was kosten strähnchen | und wer macht das", "Mara, Aylin"), .init("can jonas do balayage", "balayage: Mara, Aylin"),
        .init("are you open on friday | until when", "Friday, 27 November: 09:00–18:00"),
        .init("habt ihr am freitag offen | bis wann denn", "Freitag, 27. November: 09:00–18:00"),
        .init("are you open on friday | and the day after?", "28 November: 09:00–14:00"),
        .init("habt ihr am freitag auf | und am tag davor", "26. November"),
        .init("are you open on friday | and who is in?", "Friday, 27 November: Mara"),
        .init("are you open on friday | who is there", "Friday, 27 November: Mara"),
        .init("habt ihr am dienstag auf | und wer ist da", "24. November: Mara 09:00"),
        .init("is mara in on friday | jonas?", "27 November: Jonas 10:00–18:00."),
        .init("was kostet balayage | geht das am freitag", "Freitag, 27. November um"),
        .init("i want to book | the second one", "With whom?"), .init("book a mens cut | the last one", "with Jonas. Which day?"),
        .init("is jonas in on thursday | when is he free", "with Jonas"),
        .init("how much is a fringe trim | please book me in then", "With whom?"),
        // What was told was not it.
        .init("do you trim beards | that's not my question", "ask in other words"),
        .init("habt ihr gutscheine | nein, das wollte ich nicht wissen", "mit anderen Worten"),
        .init("where can i park | sorry, that is wrong", "The answer is marked"),
        // A place that was told is taken.
        .init("when is the next free slot for a beard trim | yes please", "With whom?"),
        .init("wann ist der nächste freie termin für bart trimmen | den nehm ich", "Bei wem?"),
        // What stays as it was said.
        .init("wann hat jonas zeit | und am freitag", "Jonas, Freitag, 27. November"),
        .init("when is the next free slot with mara | and for a fringe trim?", "Fringe trim with Mara"),
        .init("when is the next free slot for a mens cut | anything in the afternoon?", "Men's cut with"),
        // A service spoken of, not asked about.
        .init("do you do highlights | what would that cost", "€125"), .init("how much | for a fringe", "€12"),
        .init("how much is it | for men", "€34"), .init("how much is a mens cut | same for women", "€48"),
        .init("how much is a full colour | and with a cut?", "Women's cut: €48"),
        .init("how much is a mens cut | can i have one on tuesday", "Next free: Men's cut"),
        .init("how much is a mens cut | ok book that on tuesday", "With whom?"),
        .init("was kostet ein herrenschnitt | und für damen", "48 €"),
        // What has no price here has none, whatever else does; where the owner speaks of money, that is told again.
        .init("do you sell shampoo | how much is it", "I don't know"), .init("do you do perms | how much is that", "I don't know"),
        .init("where can i park | is it free", "paid spaces"), .init("gift card | how much", "I don't know"),
        // A correction takes back what was said before.
        .init("wo kann ich parken | nein ich meinte fahrrad", "Das weiß ich nicht"),
        .init("darf mein hund mit | und meine katze", "Das weiß ich nicht"),
        .init("do you trim beards | not that, eyebrows", "only hair"),
        // Something else.
        .init("do you take cards | no, I meant parking", "car park"),
        .init("where can i park | no i meant bikes", "bicycle stands"),
        .init("kann ich mit karte zahlen | nein ich meinte parken", "Parkhaus"),
    ]

    static let facts: [Exchange] = [
        .init("are you open now", "Open now, until 14:00"), .init("r u still open", "14:00"),
        .init("habt ihr jetzt noch offen", "14:00"),
        .init("are you open on christmas eve", "24 December: 09:00–13:00"),
        .init("are u open xmas eve", "24 December: 09:00–13:00"),
        .init("r u open on new years day", "1 January 2027: closed"),
        .init("is the shop open on the 26th of december", "26 December: closed"),
        .init("seid ihr heiligabend da", "24. Dezember: 09:00–13:00"),
        .init("habt ihr an silvester auf", "31. Dezember: 09:00–13:00"),
        .init("wie lange habt ihr samstags offen", "Samstag"), .init("wat time u shut on saterday", "09:00–14:00"),
        .init("how much is a cut and colour", "Full colour: from €88"), .init("how much is a cut", "Women's cut: €48"),
        .init("how mcuh is a beard trim and a fringe trim", "Fringe trim: €12"),
        .init("was kostet bart trimmen und pony schneiden", "12 €"),
        .init("how long does a full colour take", "full colour 120"), .init("wie lange dauert komplettfarbe", "120 Minuten"),
        .init("who is in tomorrow", "22 November: nobody"), .init("who's in on tuesday", "Mara 09:00–17:00"),
        .init("wer ist am dienstag da", "Mara 09:00"), .init("when is the next free slot with anyone", "Next free"),
        .init("when is the next free slot for a beard trim", "Beard trim"), .init("when can jonas see me", "with Jonas"),
        .init("next free slot for a beard trim?", "Next free: Beard trim"),
        .init("when can i get a beard trim", "Next free: Beard trim"),
        .init("when could i have my hair cut", "Women's cut with"),
        .init("what times has aylin got on thursday", "with Aylin, Thursday"),
        .init("is there space for a fringe trim tomorrow", "For Fringe trim I see nothing free then.\nNext free: Fringe trim"),
        .init("wann kann ich zum bart trimmen kommen", "Nächster freier Termin: Bart trimmen"),
        .init("is a consultation free", "free of charge"), .init("what do highlights and a fringe trim cost together", "€125"),
        .init("how long will i be there for a beard trim", "20 minutes"), .init("was kostet ein herrenschnitt", "34 €, etwa"),
        .init("who is working on christmas eve", "24 December: Mara 09:00–13:00"), .init("is jonas there too", "Jonas: Wed"),
        .init("does aylin work mondays", "nobody is in"), .init("r u open new years eve", "31 December: 09:00–13:00"),
        .init("are you open 24/7", "09:00"), .init("are you open on whitsunday", "16 May 2027"),
        .init("where are you", "Lindenstraße 14"), .init("whre r u", "Lindenstraße 14"),
        .init("wann hat jonas zeit", "Jonas"), .init("wann ist der nächste freie termin bei irgendwem", "Nächster freier Termin"),
        .init("book a beard trim on tuesday", "With whom?"), .init("can i come at 5 on thursday", "What would you like to book?"),
        .init("can someone see me this afternoon", "Next free"), .init("can anyone squeeze me in today", "Next free"),
        .init("is there somebody free tuesday morning", "Next free"),
        .init("hat am dienstag jemand zeit", "Nächster freier Termin"),
        .init("next free appointment with jonas", "with Jonas"), .init("book the first slot with jonas on friday", "book"),
        .init("is jonas in on friday", "27 November: Jonas 10:00–18:00."),
        .init("is mara in next saturday", "not Mara. In are: Jonas"),
        .init("ist mara am 28. november da", "Mara nicht. Da sind: Jonas"),
        .init("what are your times on friday", "27 November: 09:00–18:00"),
        .init("is the shop closed on monday", "23 November: closed"), .init("put me on the list", "What would you like done?"),
        .init("wie lange habt ihr noch auf", "14:00"), .init("friday?", "Friday, 27 November: 09:00–18:00"),
        .init("freitag?", "Freitag, 27. November: 09:00–18:00"), .init("who is here", "Today, Saturday, 21 November: Jonas"),
        .init("also dann einen termin am dienstag", "Was möchten Sie buchen?"),
        .init("price of a hair cut", "Women's cut: €48, about 45 minutes.\nMen's cut: €34"),
    ]

    @Test("Goes on where the last answer left off", arguments: exchanges)
    func followUp(_ exchange: Exchange) { check(exchange) }

    @Test("Is answered from hours, services and the diary", arguments: facts)
    func fact(_ exchange: Exchange) { check(exchange) }

    private func check(_ exchange: Exchange) {
        let counter = TestCounter(engine: CalmTests.meaning)
        var said: [String] = []
        for line in exchange.lines { said = counter.type(line) }
        #expect(said.joined(separator: "\n").contains(exchange.answer), "\(said)")
        #expect(counter.calls.isEmpty)
    }

    @Test(
        "What is asked about somebody, or about the cost of a change, is not done",
        arguments: [
            "what about my daughter", "what about my children", "und was ist mit meinen kindern", "kostet stornieren was",
            "is there a fee to cancel",
        ])
    func asksOnly(line: String) {
        let counter = TestCounter(engine: CalmTests.meaning)
        counter.type("can i bring my dog")
        counter.type(line)
        #expect(!counter.visit.isBooking && counter.visit.stage != .code, "\(counter.screenText)")
    }

    @Test("Without anything said before, nothing is read into it", arguments: ["the second one", "and?", "no, the first one"])
    func nothingBefore(line: String) {
        let said = TestCounter(engine: CalmTests.meaning).type(line)
        #expect(!said.joined().contains("€") && !said.joined().contains(":00"), "\(said)")
    }

    @Test("A wish with a number in it is no choice", arguments: ["two haircuts please", "one for my son and one for me"])
    func noChoice(line: String) {
        #expect(Context.ordinal(in: line, of: 3) == nil)
    }
}

extension Substring {
    fileprivate func trimmed(_ character: Character) -> String {
        String(drop { $0 == character }.reversed().drop { $0 == character }.reversed())
    }
}
