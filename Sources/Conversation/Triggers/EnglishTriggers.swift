internal import Shop

extension TriggerPack {
    static let all: [TriggerPack] = [.english, .german]

    static let english = TriggerPack(
        language: .english,
        shorthand: [
            "wanna": "want to", "gonna": "going to", "gotta": "have to", "gimme": "give me", "lemme": "let me", "cannot": "cant",
            "couldve": "could have", "whats": "what is", "wheres": "where is", "whos": "who is", "theres": "there is",
            "heres": "here is",
            "someones": "someone is", "somebodys": "somebody is", "anyones": "anyone is", "nobodys": "nobody is",
            "noones": "nobody is",
            "thats": "that is", "wats": "what is", "wers": "where is", "ive": "i have", "youve": "you have", "weve": "we have",
            "id": "i would", "hes": "he is", "shes": "she is", "its": "it is", "youre": "you are", "theyre": "they are",
            "im": "i am", "ur": "your", "u": "you", "r": "are", "pls": "please", "plz": "please", "plss": "please",
            "plez": "please",
            "pleas": "please", "pleez": "please", "plx": "please", "tlk": "talk", "tak": "talk", "tlak": "talk", "takl": "talk",
            "spk": "speak", "spek": "speak", "speek": "speak", "spaek": "speak", "sum1": "someone", "some1": "someone",
            "sm1": "someone",
            "sumone": "someone", "sum1s": "someone is", "any1": "anyone", "ne1": "anyone", "no1": "nobody", "noone": "nobody",
            "ppl": "people", "hoomin": "human", "humn": "human", "hmn": "human", "hooman": "human", "prsn": "person",
            "persn": "person",
            "mgr": "manager", "mngr": "manager", "manger": "manager", "stf": "staff", "hlp": "help", "hepl": "help", "hlep": "help",
            "halp": "help", "thx": "thanks", "appt": "appointment", "apt": "appointment", "appts": "appointments",
            "appmt": "appointment",
            "mins": "minutes", "min": "minutes", "hrs": "hours", "hr": "hour", "w8": "wait", "w8ing": "waiting", "w8in": "waiting",
            "l8": "late", "b4": "before", "2nite": "tonight", "2day": "today", "2moro": "tomorrow", "2morrow": "tomorrow",
            "tmrw": "tomorrow",
            "tomoz": "tomorrow", "asap": "as soon as possible", "rn": "right now", "atm": "at the moment", "wtf": "what the fuck",
            "ffs": "for fucks sake", "stfu": "shut up", "gtfo": "fuck off", "fu": "fuck you", "omg": "oh my god", "bs": "bullshit",
            "pos": "piece of shit", "fkn": "fucking", "fkin": "fucking", "fking": "fucking", "fuckin": "fucking",
            "effing": "fucking",
            "frickin": "fucking", "freaking": "fucking", "friggin": "fucking", "frigging": "fucking", "f*cking": "fucking",
            "f**king": "fucking", "f***ing": "fucking", "f*****g": "fucking", "f****ng": "fucking", "f*ck": "fuck", "f**k": "fuck",
            "f***": "fuck", "fck": "fuck", "fuk": "fuck", "sh*t": "shit", "sh**": "shit", "s**t": "shit", "sht": "shit",
            "cr*p": "crap",
            "a**hole": "asshole", "arsehole": "asshole", "b*llshit": "bullshit", "emerg": "emergency", "resturant": "restaurant",
            "neva": "never", "dnt": "dont", "cos": "because", "cuz": "because", "coz": "because", "bcoz": "because",
            "bcs": "because", "nd": "and", "n": "and", "abt": "about", "msg": "message", "cn": "can", "wiv": "with", "wit": "with",
            "wth": "what the hell", "smb": "somebody", "smbdy": "somebody", "sb": "somebody", "rep": "representative",
            "reps": "representative",
            "pplz": "people", "yall": "you all", "alot": "a lot", "kinda": "kind of", "outta": "out of", "dunno": "dont know",
        ],
        readings: [
            "2": "to too two", "4": "for four", "1": "one", "8": "ate", "w": "with", "c": "see", "y": "why", "3": "three",
            "5": "five",
        ],
        joined: [
            "some one", "any one", "some body", "any body", "no body", "can not", "did nt", "every one", "rip off", "over charged",
            "stand by", "off line", "un acceptable", "al lergic", "mis charged", "does nt", "do nt", "short changed",
            "hair dresser",
        ],
        everyday: EverydayWords.english,
        sets: [
            // People and how they are asked for.
            "anybody": "someone somebody anyone anybody",
            "boss": "manager boss owner supervisor manageress proprietor management",
            "crew":
                "staff employee employees receptionist assistant colleague colleagues representative operator attendant agent team cashier "
                + "salesperson worker workers clerk reception",
            "maker": "stylist stylists hairdresser hairdressers barber barbers beautician therapist technician colourist colorist",
            "person": "human humans person persons people @anybody @boss @crew",
            "folk": "@person @maker lady woman girl girls guy guys man men colleague body",
            "real": "real live living actual proper genuine breathing flesh physical",
            "machine":
                "robot robots bot bots machine machines computer computers chatbot screen kiosk tablet ai terminal automaton",
            "article": "a an the your ur some any one your this that my",
            "polite":
                "please now here hello hi hey ok okay just thanks thank you sorry oi yo no yes quick quickly asap excuse me um uh well "
                + "again only sir madam dear today",
            "talk": "talk speak chat talking speaking chatting spoke discuss converse",
            "get": "get call fetch bring send find grab page ring buzz summon",
            "want": "want need wants needs wanted needing require prefer wish demand",
            "helpverb":
                "help assist serve talk speak chat look come see attend listen explain answer deal sort fix check take handle",
            "wantlead": "@want like have get",
            "service": "cut trim dye colour color braid style wash do shave wax paint fit install make mend blow bleach highlight",
            // Bodies and harm.
            "body":
                "scalp skin head face eye eyes eyelid eyelids neck ear ears hand hands finger fingers forehead throat lips lip mouth tongue "
                + "arm arms leg legs chest nose cheek cheeks back foot feet wrist knee ankle thumb temple toe toes cuticle",
            "someonehurt":
                "i he she we they someone somebody mum mom dad mother father wife husband son daughter child kid baby boy girl lady "
                + "woman man friend customer gran grandma grandmother grandpa grandfather granny person client guy sister brother toddler "
                + "gentleman nan partner colleague stylist granddaughter grandson nephew niece aunt uncle pensioner",
            "child": "child son daughter kid kids children boy girl toddler baby grandson granddaughter nephew niece",
            "my": "my our his her their the your a",
            "valuables":
                "bag handbag purse wallet phone mobile coat jacket bike bicycle laptop money keys rucksack backpack pram buggy car "
                + "scooter watch ring cash umbrella suitcase tablet card tips till",
            "chemical":
                "bleach dye chemical chemicals colour color shampoo product developer peroxide solution relaxer perm toner acid acetone "
                + "lotion spray hairspray polish wax remover tint soap conditioner ammonia cleaner disinfectant glue lightener stuff something",
            "not": "not isnt arent wasnt no without never didnt doesnt dont aint stopped nothing hardly nor",
            "be":
                "is are was be been am being feels feeling feel gets getting got went going keeps starting started looks gone became",
            "very":
                "so very really too quite bloody fucking absolutely totally completely extremely properly utterly beyond pretty seriously "
                + "just a damn such all well getting feeling rather truly deeply incredibly more most super bit always only still now "
                + "genuinely honestly thoroughly rightly",
            // Feeling and judgement.
            "furious":
                "furious livid fuming outraged seething enraged raging irate incensed appalled disgusted humiliated insulted mortified "
                + "devastated",
            "cross":
                "angry pissed upset annoyed frustrated  infuriated irritated gutted "
                + "offended aggravated  hurting distraught peeved cross",
            "damning":
                "ridiculous unacceptable outrageous disgraceful disgrace pathetic shambles appalling disgusting farce farcical shameful "
                + "shambolic abysmal atrocious diabolical scandalous ludicrous insulting scandal intolerable inexcusable absurd unbelievable "
                + "preposterous deplorable infuriating unforgivable",
            "bad":
                "terrible horrible awful rubbish crap shit shite garbage useless dreadful lousy rude incompetent unprofessional horrendous "
                + "shocking trash joke nightmare bullshit nonsense scam ripoff hopeless clueless careless sloppy stupid dumb worthless "
                + "pointless idiotic crappy shitty disrespectful unhelpful atrocious vile insulting annoying frustrating broken mess cheek",
            "shop":
                "service place salon shop store staff team stylist customer experience haircut cut colour color job work treatment management "
                + "company business hairdresser barber girl lady guy man woman machine thing computer robot bot system kiosk screen "
                + "attitude excuse booking visit app",
            "thing":
                "machine thing computer robot bot system kiosk screen idiot idiots piece place service app terminal contraption box",
            "you":
                "you your u yous youse staff stylist hairdresser barber salon she he they someone somebody girl lady guy team place shop "
                + "colleague trainee apprentice man woman",
            "wreck":
                "ruined butchered destroyed wrecked botched massacred mangled hacked fried burnt ruin ruining ruins trashed mutilated",
            "mess": "messed screwed fucked cocked",
            "hair":
                "hair haircut fringe colour color beard bangs highlights curls extensions nails brows eyebrows perm lashes head balayage "
                + "roots bob layers braids do frizz hairstyle cut moustache",
            "many": "four five six seven eight nine ten eleven twelve dozen fifteen twenty ##",
            "time": "minutes minute hour hours ages forever quarter half",
            "waitlong": "ages forever hours hour eternity",
            "money": "charge charged charging billed overcharged debited invoiced taken",
            "booking": "appointment appointments booking bookings slot reservation session",
            "day":
                "today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri sat sun week weekend "
                + "morning afternoon evening noon next",
        ],
        harmless: """
            do|does|is|have|got|where|any|keep|sell ~3 first aid kit|kits|box|cabinet|course
            can|could|may ~1 she|he|they|mum|mom|dad|gran|nan ~1 get in|into|inside|through|up
            say|tell|write ~2 something|anything ~1 racist|sexist|rude|dirty|nasty
            @anybody|stylist|stylists|barber|hairdresser free|available to|for ~1 @service|nails|brows|beard|haircut|facial
            plaster|plasters|bandages ~3 buy|sale|sell
            burnt|burned|hurt myself ~2 holiday|vacation|yesterday|ago|cooking|ironing|straightening
            cant|cannot stand ~1 my|grey|long|having|cold
            nobody|noone told me ~1 you ~1 also|do|offer|sell !not
            can|could|may my ~2 come|sit|wait|stay ~2 with|in|along|inside
            burning question|questions|desire|curiosity|calories|ambition|issue
            human hair|remy|wig|wigs|extensions|weave|virgin
            human size|sized|anatomy|resources|nature
            emergency exit|exits|contact|contacts|number|plan|kit|fund|appointment|slot|trim|haircut|lighting
            hair|fashion|fringe|style|beauty|nail|bad|roots|colour|color|brow emergency
            not ~1 emergency
            what|which did|has|does|was the|that|this ~1 customer|person|one|guy|man|lady|woman|client|people before|ahead ~1 me ~2 \
            ask|asked|say|said|type|typed|want|wanted|write|wrote|book|booked|order|ordered|get|got|have|had
            ignore|disregard|forget ~5 instruction|instructions|prompt|rules|told
            no emergency
            killing it|this|the game|look
            emergency ~1 fringe|trim|trims|cut|cuts|slot|slots|haircut|haircuts|appointment|appointments|colour|root|roots|blow
            fainted|faint|collapsed|stroke|attack ~1 at|when ~1 price|prices|bill|cost|saw|told|heard
            flooded|drowning|swamped|buried with|in|under ~1 work|orders|emails|requests|paperwork
            cant|cannot|couldnt complain
            bloody|damn|fucking|freaking ~1 brilliant|amazing|good|great|marvellous|lovely|fantastic|gorgeous|excellent|perfect|nice
            driving|drives|drove ~1 me|us ~1 nuts|mad|crazy|insane|bonkers
            worst ~4 was|were ~1 in|when|years
            hate|hates ~1 going|the|dentist|dentists|hairdressers|waiting|needles|mondays
            do|does|can|will ~4 bleed|bleeds|hurt|sting|burn ~2 $|lot|much|if|when|badly|more
            do|does|can you ~4 insurance
            am|im a ~2 lawyer|solicitor|doctor|nurse|manager|barrister
            how often
            hurts|hurt|burns|stings|itches when|if|whenever
            back|knee|hip|feet ~1 hurts|hurt|aches ~3 comfy|chair|seat|sit
            cant|cannot walk|stand|sit|see|hear well|long|far|properly
            my own fringe|hair|bangs|beard
            hair fell|falls out after|since
            last|previous|old|former|other|another|different|first hairdresser|barber|salon|stylist|dentist|shop|place|one|girl|guy ~4 rude|awful|terrible|horrible|bad|worst|butchered|ruined|messed|destroyed|botched|burnt|burned|killed
            fix|save|rescue|correct|repair|redo ~3 bad|awful|botched|terrible|horrible|ruined|messed|wrong ~2 job|cut|haircut|colour|dye|perm|hair
            how many|much ~6 party|package|group|guests|people|persons|staff
            gum|zip|brush|comb|knot|tangle ~1 stuck|caught
            like ~2 on fire
            sensitive to ~1 cold|hot|heat|light|sweet
            disappointed|sad|sorry|unhappy ~3 summer|winter|holiday|weather|football|match|sun|snow ~2 over|is|gone|ended
            to die for
            could|would kill for
            like mad|crazy
            mad ~1 about|for|scientist|men|max
            dressed to kill
            worst case|nightmare|enemy|way
            worst that could|can
            not the worst
            bloody mary
            blood orange|red|sugar|pressure|type|test|thinner|donor|drive
            bleeding edge|heart|love|dye|colour|color
            fire engine|red|hydrant|alarm|exit|exits|extinguisher|drill|hair|safety|orange|door|assembly
            stroke of
            bus|train|truck|manager|staff|person vacancy|vacancies|job|jobs|position|role
            angry|sensitive|irritated|upset|inflamed|hurting skin|scalp|stomach|tummy|birds|bird|spots|spot|pimple|pimples|\
            bumps|cuticles
            third time lucky|charm|is|around
            first|second|third time here|visiting|customer|visitor|coming
            sick colour|color|cut|hair|style|fade|look|design|nails
            sick leave|note|day|days|pay
            silly|stupid|dumb|daft|ridiculous|rubbish|basic|weird question|questions
            sounds|sound ~1 stupid|silly|ridiculous|dumb|crazy
            fire ~1 someone
            shit hot
            the shit
            no shit
            holy|oh shit
            hot mess
            crying shame
            crap at|with
            rubbish at|with|bin|collection
            staff party|discount|room|toilet|toilets|only|member|hours|uniform|training|parking|entrance|names|wanted|meeting|\
            speak|speaks|vaccinated|qualified
            person of color|colour
            per person
            personal stylist
            <!why|how do|does|would|will|can|could i|it|you|we|they|that ~1 hurt|sting|burn|bleed $|if|when|my|me|the|a|to|lot|\
            sensitive|much
            """,
        rules: englishRequests + englishHarm + englishAccidents + englishDangers + englishAnger + englishInsults + englishNeglect
            + englishComplexities,
        signals: englishSignals, concepts: englishConcepts)
}
