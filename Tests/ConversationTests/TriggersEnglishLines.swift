/// The label of a line, and lines that carry it; made up for these tests.
enum EnglishLines {
    static let requests = """
        HELP
        help!
        let me talk to someone
        human
        Human please
        can i get a real person
        speak to the manager
        get staff
        can someone help me
        can somebody help me please?
        tlk 2 sum1
        humna pls
        i want to speak to a person not a machine
        is there anyone here I can talk to?
        hello? anybody there?
        Could you please get the manager for me
        i'd rather talk to a human thanks
        I don't want to talk to a robot
        no more bot please
        where is everyone?
        can i speak with whoever is in charge
        get me a person
        i need a human being
        talktoahuman
        iwanttotalktosomeone
        real person pls
        staff pls
        could I have a word with the owner
        is the manager here?
        Can I speak to Anna?
        put me through to somebody
        i need to see the boss
        please call someone for me
        I can't use this machine, can a person help
        would prefer to discuss this in person
        send someone over please
        is someone able to come out and help
        is there a member of staff around
        can u get sum1
        I want tooo speeek to a humannn
        Manger please
        somebody to help me?
        could a member of your team call me back
        who can i speak to about my booking
        mangaer now
        Can I ask a real human something
        connect me with an agent
        are there any people here or just this screen
        i'd like some assistance please
        not a computer. a person.
        hey can i talk to one of your colleagues
        pls get ur manager
        I'd like to speak with someone from the team
        need human help
        is anybody in? hello?
        can you fetch the hairdresser please
        Somebody please help me with this thing
        i don't like talking to machines
        anyone around?
        sumone plz
        cn i tlk to a persn
        let me speak to a supervisor
        Is there a receptionist?
        i want to ask a person directly
        how do I get a person
        i need to speak to the lady who did my hair
        H U M A N
        """

    static let urgent = """
        im late my appointment is now
        this is urgent
        my car is being towed outside
        my appointment started ten minutes ago and nobody called me
        the bleach has been on for over an hour and nobody came
        I need someone immediately
        URGENT please help
        come quick please
        my bus leaves in 5 minutes and i still have foils in
        My appointment was at 2 and it's 2:20 now sorry im late
        I need to leave in 5 minutes and still no one has rinsed my colour
        its an urgent matter
        my parking runs out in 3 minutes
        """

    static let safety = """
        I think I'm having an allergic reaction
        my scalp is burning
        the dye is burning my skin
        it burns!!
        I'm bleeding
        i cut myself on something here
        my son cut his finger
        my wife just fainted
        someone passed out in the waiting area
        I cant breathe
        i can't breath properly
        bleach got in my eye
        chemical in the eye
        shampoo in my eye and it hurts
        fire
        FIRE!
        there is smoke coming from the back room
        someone fell on the stairs
        an old lady has fallen outside
        i cant find my daughter
        my little boy is missing
        someone just stole my purse
        a man just took my phone and ran
        call an ambulance
        my face is swelling up
        alergic reacton
        allergc reaction help
        my lips feel numb and swollen
        she is having a seizure
        we need a doctor
        smells like gas in here
        the hair dryer is smoking
        he has a knife
        there are two men fighting outside
        i slipped on the wet floor and hurt my back
        my ear is bleeding
        you cut my ear
        i feel faint
        i feel really dizzy
        my head hurts so much and its hot under the foils
        toddler swallowed something
        my mum collapsed
        there's water pouring through the ceiling
        I'm stuck in the toilet
        i want to kill myself
        someone is following me can i wait here
        my skin has come out in a rash all over
        emergency
        HELP HELP
        chest pain
        my throat is closing
        grandma tripped over the step and can't get up
        your dye gave me blisters on my forehead
        my bag is gone it was right here
        he hit his head on the shelf
        my eyes are burning
        call the police
        my hand is bleeding a lot, got cut by the scissors
        he's having a heart attack
        someone's collapsed in the chair
        Theres a fire in the bin
        eyes stinging bad from the bleach
        skin burning where the dye is
        my kid ran out the door and i cant see him
        my phone has been stolen
        im having a really bad reaction to the colour
        help my daughter cant breathe
        blood everywhere
        passd out
        she fainted!!
        lady slipped in front of the shop
        the socket is sparking
        i feel like im going to pass out
        i feel very unwell
        hot wax burnt my arm
        the curling iron burned my neck
        my scalp is on fire
        im itching all over since you put the tint on
        tingling lips after the tint
        an elderly man fell over near the entrance
        """

    static let upset = """
        i was charged twice for my haircut
        I will sue you
        I was overcharged last week
        I'm contacting trading standards
        I am so angry right now
        this is ridiculous
        this is unacceptable!
        you ruined my hair
        this is the third time i've asked
        I've been ignored for twenty minutes
        worst haircut of my life
        this is useless
        you people are useless
        I want my money back now
        fuck you
        fuck this stupid machine
        soooo angry
        WHY IS NOBODY LISTENING TO ME
        I HAVE BEEN WAITING FOR AN HOUR
        are you kidding me
        what a joke
        absolutely disgusted with the service
        i've been waiting for 40 minutes
        nobody cares about customers here
        never coming back here again
        Your stylist was so rude to me
        shame on you
        i want to make a complaint
        I'd like to complain about my haircut
        i'm really disappointed with my colour
        how many times do i have to tell you
        stupid robot
        pissed off
        im fed up with this
        i am fuming
        what the hell is wrong with you
        you butchered my fringe
        this is a disgrace
        terrible service
        you're not helping
        what a waste of time
        stop asking me the same question
        im not happy with my haircut at all
        i look like a clown because of you
        I demand an apology
        rdiculous service
        unaceptable
        i cried all night because of what you did to my hair
        this stupid thing doesn't understand anything
        bunch of idiots
        i'm going to leave a one star review
        scammers
        nobody has served me yet
        you've messed up my booking again
        Your colleague totally screwed up my highlights
        I hate this place
        how dare you charge me for this
        this haircut is awful
        you guys suck
        absolutly ridiculous
        I've told you three times already
        nobody is helping me
        still waiting!!!
        am i invisible or what
        been standing here forever
        i want a refund NOW
        give me my money back
        disgusting service
        wtf is this
        this sucks
        i've never been treated so badly
        so rude
        Worst. Service. Ever.
        i'm really upset about my hair
        The girl burnt my hair off and didnt even say sorry
        I DONT WANT TO WAIT ANY LONGER
        you've cancelled on me again
        """

    static let complex = """
        i had an allergic reaction years ago, can i still colour my hair
        my colour came out wrong and i want to book again
        I'm not happy with my last cut but I'd like to book another appointment
        you'll be hearing from my lawyer
        wedding party of six, everyone wants a different service
        bride plus four bridesmaids, hair and makeup for all
        does my insurance pay for the wig
        i left my umbrella here and also need to move my appointment
        I want to cancel my appointment and do you have any jobs going
        need to move both my appointments and my husband's
        group booking for 8 people
        i have two questions about different things
        my gift card doesn't work
        I paid a deposit but you say i haven't
        there's a mistake on my invoice
        please delete all my data
        why was i charged for a cancellation when you cancelled
        it's a bit complicated
        We're five bridesmaids and a bride, need hair and makeup
        my colour went green and also I'd like to book my son in
        you took money from my card twice
        i want to return this shampoo and book a haircut
        can I swap my appointment with my sister's and pay with two gift cards
        refund for a cancelled appointment has not arrived
        I lost my earring here, also do you have any vacancies
        need an itemised receipt for my health insurance
        there are seven of us and we all want something different
        last time my highlights were patchy, can you rebook me with someone else
        """

    static let harmless = """
        I'm running late for my appointment sorry
        i will be a bit late
        i have 112 euros, what can i get
        I urgently need a trim
        this shampoo is killing it
        my hair is a disaster
        burning question: do you do perms?
        do you treat angry skin
        mad about my new colour
        is the place wheelchair accessible, emergency exit?
        do you do complaints?
        do you have a manager vacancy?
        human hair extensions
        what person does colour best
        do you have a person who does braids
        I don't need a person
        no need to call anyone
        I need someone to braid my hair
        what if I'm late?
        how late are you open
        do you offer allergy tests
        what happens if i have an allergic reaction to the dye
        does bleaching hurt
        will it burn my scalp
        does the colour bleed on towels
        i want fire red hair
        my nails are fire
        can you fix burnt hair
        I'm dying to try a bob
        i want to die my hair black
        my fringe keeps falling in my eyes
        which colour goes with green eyes
        tint for eyebrows and eyelashes
        I cut my own fringe, can you fix it
        i cut myself some bangs
        my hair is terrible please help
        my roots look awful
        can i get a refund if i cancel
        what's your refund policy
        sick of my long hair, want something new
        this is my third time here and i love it
        is it worth it or is it a scam haha
        what the worst that could happen with bleach
        how long is the waiting time
        i've been waiting to try this salon for months
        damn that's a nice cut
        fucking great haircut thanks
        oh shit i forgot my card
        is Sue working today
        appointment with Sue on friday
        i'm a lawyer and need a conservative cut
        i have a court date tomorrow, need a trim
        how much is wedding hair
        hair for a wedding i'm attending on saturday
        book a cut and colour for two
        I want to book a cut, and how much is it?
        how much is a haircut
        DO YOU CUT MENS HAIR
        I WOULD LIKE AN APPOINTMENT TOMORROW
        are you a robot?
        are you a real person
        am i talking to a human
        do you have a staff toilet
        how many people work here
        can i bring someone with me
        can someone else pick up my order
        who is the owner
        is anyone free on saturday at 3
        is the barber in tomorrow
        can you cut layers
        how do I care for a sensitive scalp
        itchy scalp shampoo
        do you sell anti itch shampoo
        heat protection spray for burnt ends
        my husband gets angry when i'm late
        he would be upset if i went blonde
        i'm not angry, just curious
        you are not late
        never mind
        stop
        no
        yes please
        thanks
        hello
        hi there
        good morning
        can you help me
        help
        can you help me find a colour
        what can you do
        where is the toilet
        do you take cards
        do you have parking
        can I pay with paypal
        i want to cancel my appointment
        move my appointment to friday
        can I change my appointment
        i'd kill for your curls
        my colour is fading, what shampoo should i use
        is smoking allowed
        do you have a fire extinguisher
        are your products vegan
        I fell in love with balayage
        my extensions fell out
        my nail broke
        do you do kids cuts
        my daughter lost a tooth, party hair please
        lost my loyalty card
        did you find my scarf
        I left my umbrella here yesterday
        i'd like to book for me and my daughter
        book me with the manager
        can i have an appointment with a female stylist
        do you speak german
        can i talk to you in spanish
        how do i talk to my hairdresser about what i want
        blood orange hair colour
        is it dangerous to bleach twice
        my appointment is at 3 tomorrow
        I'm sick, can I move my appointment
        i broke my arm, need to reschedule
        can i book an emergency appointment
        what should i do in case of a reaction at home
        do i need a patch test
        rude not to try it haha
        that's insane value
        this looks ridiculously good
        my hair is so frustrating
        annoyed with my frizz
        do you braid
        love it, worst part is the rain outside
        a pain in the neck, do you do massage
        stylist for black hair
        is there someone who speaks polish
        do you have someone for extensions
        when does the manager work
        can i ring you
        how do i get to you by bus
        i want a person of colour stylist, do you have one
        four inches off
        i need all my roots done
        it's for a funeral tomorrow
        mens cut and beard
        can i buy shampoo
        what time do you close
        can i have a glass of water
        I need a break from my long hair
        help me choose a colour
        what is the best shampoo for dry hair
        do you have wifi
        how long does a perm last
        do you cut hair for people with autism
        does anyone do balayage here
        who does the best fades
        is it too late to book for today
        any chance of a late appointment
        my boss wants me to look smart
        I manage a band and need a haircut
        i saw the fire station next door, is parking there ok
        I'd love to get my hair cut by the owner
        my kid screams when getting a haircut, is that ok
        can my daughter wait here
        do you do hair for funerals
        we need two appointments at the same time
        is the price per person
        can i pay twice a month
        my ex ruined my hair, can you fix it
        i bleached my hair at home and it came out orange
        i'm obsessed with my new hair
        i hate my fringe
        mad respect to your team
        my head is cold
        i have a big head
        im so excited
        sorry i typed wrong
        wrong key
        stop it some more
        what time does the last person start
        crazy colours please
        can you do a crying baby's haircut
        do you do bleach and tone
        how painful is waxing
        can i speak english with you
        will someone be there at 8 in the morning
        do I have to speak to someone to book
        thank you, you've been helpful
        is there someone who can do cornrows
        i would like someone gentle for my mum
        my friend had a reaction to ppd, are your dyes ppd free
        i am allergic to nuts
        is the dye safe if i have a sensitive scalp
        i want my hair to look like it's on fire
        do you sell gift cards
        how much do you charge for highlights
        do you charge extra for long hair
        charge my phone?
        is there a charge for cancelling
        party hair
        my wedding is next year, do you do trials
        can you come to the hotel
        can I have my change in coins
        i changed my mind
        i'll be late for work if this takes over an hour, how long is a trim
        quick trim
        need a quick cut before my train
        asap trim please
        i need an appointment as soon as possible
        soonest slot
        running out of shampoo
        it's raining, can i wait inside
        my hair is falling out, do you have a treatment
        dandruff and itching, any advice
        are perms bad for you
        do you take insurance
        is the chemical smell strong
        how do i get bleach out of my shirt
        i got gum stuck in my hair
        my hair got caught in a zip, can you cut it
        I'm a nurse, is there a discount
        do doctors get a discount
        I was here last week and loved it
        third visit this month, still the best
        please ignore that
        no worries
        shut
        how early can i come
        why so expensive
        are you busy
        was my payment received
        """
}
