import Bell
import Shop

/// One of the ten rehearsed calls: who stands at the counter, and what a good answer looks like.
struct PracticeScene {
    struct Words {
        /// What the customer typed, and what the counter said to it.
        var said: [(customer: String, counter: String)]
        var reason: String
        /// For the one who rehearses.
        var hint: String
    }

    var trigger: CallTrigger
    var isUrgent = false
    var english: Words
    var german: Words

    func words(_ language: Language) -> Words { language == .german ? german : english }

    static let all: [PracticeScene] = [
        PracticeScene(
            trigger: .button,
            english: Words(
                said: [], reason: "The call button was pressed.",
                hint: "Say “coming” first, then go. Nobody knows yet what they want."),
            german: Words(
                said: [], reason: "Der Rufknopf wurde gedrückt.",
                hint: "Erst „komme“ sagen, dann gehen. Noch weiß niemand, was sie wollen.")),
        PracticeScene(
            trigger: .request,
            english: Words(
                said: [("can I talk to someone", "Staff have been called.")], reason: "The customer asked for a person.",
                hint: "They asked without a reason, and need none."),
            german: Words(
                said: [("kann ich mit jemandem sprechen", "Ich habe jemanden gerufen.")],
                reason: "Der Kunde bat um einen Menschen.",
                hint: "Einen Grund nannten sie nicht und brauchen keinen.")),
        PracticeScene(
            trigger: .urgent, isUrgent: true,
            english: Words(
                said: [("my scalp is burning, please hurry", "Somebody is called at once.")],
                reason: "“my scalp is burning” speaks of harm.",
                hint: "Go at once. Water first, questions afterwards."),
            german: Words(
                said: [("meine kopfhaut brennt, bitte schnell", "Es wird sofort jemand gerufen.")],
                reason: "„meine kopfhaut brennt“ klingt nach Gefahr.",
                hint: "Sofort gehen. Erst Wasser, dann Fragen.")),
        PracticeScene(
            trigger: .upset, isUrgent: true,
            english: Words(
                said: [("I have been waiting half an hour, this is ridiculous", "I'm sorry. Somebody is called.")],
                reason: "“this is ridiculous” sounds upset.", hint: "Listen to the end, say what you heard, then offer something."),
            german: Words(
                said: [("ich warte seit einer halben stunde, das ist eine frechheit", "Das tut mir leid. Es wird jemand gerufen.")],
                reason: "„das ist eine frechheit“ klingt verärgert.", hint: "Zu Ende zuhören, wiederholen, dann etwas anbieten.")),
        PracticeScene(
            trigger: .repeat,
            english: Words(
                said: [
                    ("do you do hair tattoos", "I don't know that."), ("hair tattoo price", "I don't know that either."),
                    ("hair tattoos??", "Somebody is called."),
                ], reason: "The same question was asked for the third time.",
                hint: "The story is on the card: do not ask them to say it again."),
            german: Words(
                said: [
                    ("macht ihr hair tattoos", "Das weiß ich nicht."), ("hair tattoo preis", "Auch das weiß ich nicht."),
                    ("hair tattoos??", "Es wird jemand gerufen."),
                ], reason: "Dieselbe Frage zum dritten Mal.",
                hint: "Die Geschichte steht auf der Karte: nicht noch einmal erzählen lassen.")),
        PracticeScene(
            trigger: .complex,
            english: Words(
                said: [
                    (
                        "can I move my colour to Friday and my daughter also needs a cut, and I have a voucher",
                        "That is more than I can do."
                    )
                ],
                reason: "Several matters in one line.", hint: "Open the diary before you walk over."),
            german: Words(
                said: [
                    (
                        "kann ich meine farbe auf freitag legen, und meine tochter braucht auch einen schnitt, und ich habe einen gutschein",
                        "Das ist mehr, als ich kann."
                    )
                ],
                reason: "Mehrere Anliegen in einer Zeile.", hint: "Vor dem Losgehen den Kalender öffnen.")),
        PracticeScene(
            trigger: .topic,
            english: Words(
                said: [("I want to complain about my last colour", "The owner likes to hear that in person.")],
                reason: "“complaints” always goes to a person.", hint: "Fetch whoever may decide about money."),
            german: Words(
                said: [("ich möchte mich über meine letzte farbe beschweren", "Das hört die Chefin gern selbst.")],
                reason: "„Beschwerden“ gehen immer an einen Menschen.", hint: "Jemanden holen, der über Geld entscheiden darf.")),
        PracticeScene(
            trigger: .request,
            english: Words(
                said: [("book a cut for tomorrow", "With whom?"), ("never mind, a person please", "Staff have been called.")],
                reason: "The customer asked for a person in the middle of a booking.",
                hint: "On the board, 5 goes on with a booking that is half made."),
            german: Words(
                said: [("einen schnitt für morgen buchen", "Bei wem?"), ("ach, bitte ein mensch", "Ich habe jemanden gerufen.")],
                reason: "Der Kunde bat mitten in einer Buchung um einen Menschen.",
                hint: "Auf der Tafel führt 5 eine halb gemachte Buchung weiter.")),
        PracticeScene(
            trigger: .button,
            english: Words(
                said: [], reason: "The call button was pressed.",
                hint: "You are busy this time: answer with a long press, “in about ten minutes”."),
            german: Words(
                said: [], reason: "Der Rufknopf wurde gedrückt.",
                hint: "Diesmal sind Sie beschäftigt: langer Druck, „in etwa zehn Minuten“.")),
        PracticeScene(
            trigger: .upset, isUrgent: true,
            english: Words(
                said: [("you charged me twice and nobody picks up the phone", "I'm sorry. Somebody is called.")],
                reason: "“charged me twice” sounds upset.",
                hint: "Take the receipt, promise only what you can keep, offer to ring back."),
            german: Words(
                said: [("sie haben zweimal abgebucht und niemand geht ans telefon", "Das tut mir leid. Es wird jemand gerufen.")],
                reason: "„zweimal abgebucht“ klingt verärgert.", hint: "Beleg ansehen, nur versprechen, was geht, Rückruf anbieten."
            )),
    ]
}
