import Testing

@testable import Shop

/// Tuesday to Friday 9 to 18, Saturday 9 to 13; a cut is 32, a beard trim 18, colour from 60, a children's cut 20.
@Suite("Answers against the hours and the prices")
struct ContradictionTests {
    private static func findings(question: String, answer: String) -> [String] {
        var content = ShopReader.read(
            ShopFiles([
                .init(
                    path: "shop.yaml",
                    bytes: Array(
                        "name: S\nlanguages: [en, de]\ntime_zone: Europe/Berlin\ncurrency: EUR\nhours: Tue-Fri 9:00-18:00; Sat 9:00-13:00\nclosures:\n- 2026-12-24 9:00-12:00\n"
                            .utf8)),
                .init(
                    path: "services.yaml",
                    bytes: Array(
                        """
                        services:
                        - {id: cut, name: {en: Cut, de: Haarschnitt}, price: 32, duration: 30}
                        - {id: beard, name: {en: Beard trim, de: Bartschnitt}, price: 18, duration: 15}
                        - {id: colour, name: {en: Colour, de: Färben}, price: from 60, duration: 90}
                        - {id: kids, name: {en: "Children's cut", de: Kinderschnitt}, price: 20, duration: 30}
                        people:
                        - {id: mara, name: Mara}
                        """.utf8)),
            ])
        ).content
        content.entries = [
            Entry(id: Entry.ID(rawValue: "a"), question: question, answer: answer, source: Source(file: "faq.csv", line: 2))
        ]
        return ContradictionCheck(content: content).findings().map(\.description)
    }

    @Test(
        "One that says otherwise is warned of, in English and German",
        arguments: [
            ("When do you close?", "We close at 8 on Saturdays."),
            ("When do you close?", "We close at 8 pm on Saturdays."),
            ("When do you close?", "We close at 7pm every day."),
            ("When do you open?", "We open at 8 in the morning."),
            ("When do you open?", "On Saturday we open at 10."),
            ("Are you open on Sunday?", "Yes, Sundays too."),
            ("Are you open on Monday?", "We are open on Mondays from 9 to 6."),
            ("Hours?", "Tuesday to Friday 9 to 7, Saturday 9 to 1."),
            ("Hours?", "Open Mon-Fri 9-18."),
            ("Hours?", "Tue-Fri 9am-6pm, Sat 9am-2pm"),
            ("Late?", "Last appointment at 17:30, we're open until 8 pm."),
            ("Price of a cut?", "A cut is €35."),
            ("Price of a cut?", "A cut costs 35 euros."),
            ("Price of a cut?", "It's 30 €."),
            ("Price of a cut?", "Cuts start at €28."),
            ("Colour?", "Colour starts at €55."),
            ("Kids?", "Children's cut 18 EUR."),
            ("Wann habt ihr geöffnet?", "Samstags bis 20 Uhr."),
            ("Wann habt ihr geöffnet?", "Samstags haben wir bis 20 Uhr geöffnet."),
            ("Wann habt ihr geöffnet?", "Wir schließen um 19 Uhr."),
            ("Wann habt ihr geöffnet?", "Wir haben ab 8 Uhr geöffnet."),
            ("Wann habt ihr geöffnet?", "Montags haben wir offen."),
            ("Wann habt ihr geöffnet?", "Mittwochs geschlossen."),
            ("Wann habt ihr geöffnet?", "Di-Fr 9-19 Uhr, Sa 9-13 Uhr geöffnet"),
            ("Preis?", "Ein Haarschnitt kostet ab 35 Euro."),
            ("Preis?", "Haarschnitt: 30,- €"),
            ("Preis Bartschnitt?", "Das kostet 20 Euro."),
            ("Preis?", "Färben gibt es ab 49 Euro."),
            ("Weekend?", "We are open all weekend."),
            ("When are you open?", "We're open from 8 am."),
            ("When are you open?", "Open until 7 on weekdays."),
            ("When are you open?", "Open until 6 on weekdays and until 3 on Saturdays."),
            ("When are you open?", "Tue to Fri we close at 6, on Saturday at 2."),
            ("Are you open Mondays?", "Yes, on Mondays as well."),
            ("Are you open weekends?", "Yes, open Saturday and Sunday."),
            ("How much?", "Cut €32, beard trim €20."),
            ("How much is a cut?", "€34"),
            ("Wie lange habt ihr offen?", "Dienstag bis Freitag bis 19 Uhr, Samstag bis 13 Uhr."),
            ("Habt ihr montags offen?", "Ja, montags auch."),
            ("Was kostet das?", "Haarschnitt 32 €, Bartschnitt 15 €."),
            ("Öffnungszeiten?", "Mo-Fr 9-18 Uhr geöffnet."),
        ])
    func contradicts(question: String, answer: String) {
        #expect(Self.findings(question: question, answer: answer).count == 1)
    }

    @Test(
        "One that says the same or speaks of something else is left alone",
        arguments: [
            ("When do you close?", "On Saturdays we close at 1 pm."),
            ("When do you close?", "On Saturdays we close at 1."),
            ("When do you close?", "We close at 6 on weekdays."),
            ("When do you open?", "We open at 9."),
            ("Are you open on Sunday?", "No, we are closed on Sundays."),
            ("Are you open on Monday?", "Monday is our day off."),
            ("Hours?", "Tuesday to Friday 9 to 6, Saturday 9 to 1."),
            ("Hours?", "Open Tue-Fri 9-18."),
            ("Late?", "We are open until 6 pm."),
            ("Late?", "Last appointment at 17:30."),
            ("Price of a cut?", "A cut is €32."),
            ("Price of a cut?", "A cut and beard trim together are €50."),
            ("Colour?", "Colour starts at €60."),
            ("Colour?", "Colour is €60 and up, depending on length; €85 for long hair."),
            ("Discount?", "Students get 10% off a cut."),
            ("Discount?", "There is no (0 %) discount on a cut."),
            ("Deposit?", "We ask for a deposit of €10 for a colour."),
            ("Voucher?", "Gift vouchers from €25, also for a cut."),
            ("Kids?", "A children's cut is 20 EUR."),
            ("Wann habt ihr geöffnet?", "Samstags haben wir bis 13 Uhr geöffnet."),
            ("Wann habt ihr geöffnet?", "Wir schließen um 18 Uhr, samstags um 13 Uhr."),
            ("Wann habt ihr geöffnet?", "Wir haben ab 9 Uhr geöffnet."),
            ("Wann habt ihr geöffnet?", "Montags ist Ruhetag."),
            ("Wann habt ihr geöffnet?", "Geöffnet Di-Fr 9-18 Uhr, Sa 9-13 Uhr"),
            ("Preis?", "Ein Haarschnitt kostet 32 Euro."),
            ("Preis?", "Auf den Haarschnitt gibt es 0 % Rabatt."),
            ("Preis?", "Färben ab 60 Euro."),
            ("Termin?", "Der Haarschnitt dauert 30 Minuten."),
            ("Parking?", "The car park next door closes at 10 pm."),
            ("Parking?", "Free parking until 8 pm, then €2 an hour."),
            ("Christmas?", "On 24 December we close at 12."),
            ("Bus?", "Bus 12 stops here, the last one at 23:30."),
            ("Phone?", "Call us between 9 and 12."),
            ("Wait?", "Come 10 minutes before, we open on time."),
            ("Mara?", "Mara works on Saturdays until 12."),
            ("Pay?", "We take cards from €10."),
            ("Late?", "If you are more than 10 minutes late we may close your slot at short notice."),
            ("Tip?", "No, a cut is €32 and tips are welcome."),
            ("Colour?", "We need 2 to 3 hours for colour, so come before 3 pm."),
            ("Bank?", "The bank across the street is open until 4 pm on Mondays."),
            ("Lunch?", "We do not close at lunch."),
            ("Sale?", "Our spring sale is open to everyone over 18."),
            ("Park?", "Das Parkhaus schließt um 22 Uhr."),
            ("Bus?", "Der letzte Bus fährt um 20 Uhr."),
            ("Alter?", "Ab 16 Jahren, sonntags nie."),
            ("Kasse?", "Kartenzahlung ab 10 Euro."),
            ("Refund?", "We refund the full price of a cut within 14 days."),
            ("Book?", "You can book a cut online until 22:00, also on Sundays."),
            ("Open?", "We are open late on Fridays."),
            ("Holiday?", "On public holidays we are closed all day."),
            ("Weekend?", "At the weekend we are open on Saturday only."),
            ("When are you open?", "We're open from 9 am."),
            ("When are you open?", "Open until 6 on weekdays and until 1 on Saturdays."),
            ("When are you open?", "Tue to Fri we close at 6, on Saturday at 1."),
            ("When are you open?", "We open at nine."),
            ("Can I come late?", "Please come before we close at 6."),
            ("Can I pay later?", "Payment is due when we close."),
            ("Are you open Mondays?", "Yes, except Mondays."),
            ("Are you open Mondays?", "No, Mondays are our day off."),
            ("Are you open weekends?", "Saturday only."),
            ("Do you close for lunch?", "No, we are open all day."),
            ("Why are you closed?", "We close for two weeks in August."),
            ("Till when can I book?", "Bookings close at 8 pm the day before."),
            ("When is the door locked?", "The entrance closes at 6:15 pm behind the last customer."),
            ("How long does it take?", "A cut takes 30 minutes, colour 2 hours."),
            ("How much?", "Cut €32, beard trim €18."),
            ("How much?", "Prices from €18."),
            ("How much?", "Between €18 and €60."),
            ("How much is a cut?", "€32, with wash €40."),
            ("How much is a cut?", "Cut and wash is €40."),
            ("How much is a cut?", "From €32."),
            ("Student price?", "Students pay 25 euros for a cut."),
            ("Wie lange habt ihr offen?", "Dienstag bis Freitag bis 18 Uhr, Samstag bis 13 Uhr."),
            ("Wann macht ihr auf?", "Um 9 Uhr."),
            ("Habt ihr mittags offen?", "Ja, wir haben durchgehend geöffnet."),
            ("Habt ihr montags offen?", "Nein, montags nicht."),
            ("Habt ihr an Heiligabend offen?", "Heiligabend haben wir bis 12 Uhr geöffnet."),
            ("Was kostet das?", "Haarschnitt 32 €, Bartschnitt 18 €."),
            ("Was kostet das?", "Mit Gutschein 10 € weniger."),
            ("Kann ich stornieren?", "Bis 18 Uhr am Vortag kostenlos, danach 10 Euro."),
            ("Was kostet Färben?", "Ab 60 Euro, bei langem Haar ab 85 Euro."),
            ("Trinkgeld?", "Der Haarschnitt kostet 32 Euro, Trinkgeld ist freiwillig."),
            ("Parken?", "Parken ist bis 20 Uhr kostenlos, wir haben bis 18 Uhr geöffnet."),
            ("Kinder?", "Kinder bis 12 Jahre zahlen 20 Euro."),
            ("Kommt ihr auch nach Hause?", "Ja, ab 80 Euro."),
            ("Wann ist Sommerschlussverkauf?", "Von 20. Juli bis 8. August."),
            ("Öffnungszeiten?", "Montag und Sonntag geschlossen, sonst ab 9 Uhr."),
        ])
    func leavesAlone(question: String, answer: String) {
        #expect(Self.findings(question: question, answer: answer) == [])
    }

    @Test("It is said what the hours are")
    func says() {
        #expect(
            Self.findings(question: "Closing?", answer: "We close at 8 on Saturdays.").first?.contains(
                "but the hours on Saturday are 09:00–13:00, not “at 8”.") == true)
        #expect(
            Self.findings(question: "Montag?", answer: "Montags bis 18 Uhr geöffnet.").first?.contains(
                "but Monday is closed, not open “bis 18 Uhr”.") == true)
    }
}
