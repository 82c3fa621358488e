extension TriggerPack {
    /// Dissatisfaction with this shop.
    static let englishDiscontentConcepts: [String: String] = [
        "shopwork": """
        hair|haircut|cut|colour|color|fringe|bangs|perm|highlights|nails|nail|balayage|brows|eyebrows|lashes|extensions|beard|fade|layers|roots|bob|style|blowdry|dye|\
        filling|crown|tooth|veneer|bridge|dentures|repair|service|job|work|screen|phone|camera|speaker|bike|brakes|gears|wheel|jacket|suit|dress|shirt|trousers|coat|\
        curtains|bread|cake|rolls|roll|loaf|croissant|order|cleaning|battery|zip|stain|hem|washing|tyre|chain|laptop|coffee|sandwich|shoes|key|blouse|tie|skirt|pastry
        """,
        "badoutcome": """
        orange|green|yellow|brassy|ginger|grey|patchy|uneven|lopsided|crooked|wonky|frizzy|fried|ruined|destroyed|butchered|wrecked|shrunk|shrank|torn|ripped|mouldy|moldy|\
        stale|raw|burnt|burned|snapped|snapping|snaps|brittle|worse|dented|scratched|cracked|leaking|broken|faded|awful|terrible|horrible|horrid|disaster|mess|disgusting|\
        ugly|hideous|shocking|unwearable|damaged|blotchy|stripy|choppy|hacked|botched|loose|smashed|flat|squashed|soggy|dry|dead|dirty|stained|crumpled|blurry|cheap
        fell|fallen|falls|falling|came|come|comes|coming ~2 off|out|apart|loose|undone
        washed|wash|fading ~1 out
        not ~1 work|working|right|straight|even|clean|ready|good|charging|done|closing|fresh
        doesnt|dont|didnt|wont|isnt ~2 work|match|fit|charge|close|last|hold|open|right|straight|even|clean|good|same|stop
        stopped working
        still there|wrong|dirty|broken
        too short|long|dark|light|blonde|tight|thin|blunt
        not|isnt|wasnt|nothing|never ~3 what|like|how ~2 i|we|she|he ~1 asked|wanted|ordered|said|paid|agreed|booked|showed
        different lengths|length|colours|sides
        longer|shorter than
        one side
        not|isnt ~1 mine
        somebody|someone elses|else
        looks|look|looking like ~2 mop|clown|scarecrow|shit|crap|traffic|carrot|pumpkin|broom|idiot|joke|sheep|poodle|hedgehog|boy|monk|mushroom|wig|zebra
        wrong colour|color|size|one|jacket|order|length|shade|name|price|day|time
        hole|holes|gap|gaps|scratch|scratches|dent|crack ~2 in|now|on|$
        hair|plastic|fly|insect|glass|stone|worm ~1 in ~2 my|the|roll|bread|cake|coffee|sandwich|soup|food
        very bad
        caramel|brown|blonde|red ~3 got ~2 orange|green|yellow|black|grey|ginger
        orange|green|yellow
        stain|stains|spot|mark ~2 still
        mark|marks|scratch|scratches|dent|dents|crack|cracks|burn|tear|tears|rip ~1 on|in|mark
        with ~2 mark|scratch|hole|dent|crack|tear|stain|burn|chip
        look|looks|looking|looked ~1 like ~3 stripes|stripe|zebra|helmet|bowl|bird|nest|straw|rat|rats|myself|five|child|toddler|blind|accident|drunk|lawnmower|kid|joke
        bald ~1 patch|spot|patches|spots
        way|far|much too|more|less|shorter
        sizes|size ~1 smaller|bigger|too
        hard as
        black|blank|dead again
        """,
        "shopsdoing": """
        you|youve|u
        thanks to you
        your ~3 stylist|colleague|girl|lady|guy|man|dye|bleach|people|staff|shop|work|service|cut|machine|fault|repair|bread|trainee
        i|we|she|he ~1 got|had|bought|picked|paid|collected|ordered ~4 here|from|up|on|last|yesterday|today|for
        i|we|she|he ~1 asked|wanted|told|said|showed|paid|explained|ordered|pay
        picked up
        came|come|got|it|is back
        after ~2 service|repair|appointment|visit|cleaning|cut|colour|one|two|three|#
        paid|charged
        from yesterday|here|monday|tuesday|wednesday|thursday|friday|saturday|last
        yesterday
        only been|lasted
        second|third|twice|first time
        since ~2 you|repair|service|visit
        because of
        what ~2 asked
        she|he|they ~1 did|made|cut|left|told|said|put
        already|straight away
        still there
        isnt|not what
        in my roll|bread|cake|coffee|food|soup|sandwich
        what were you
        thats not right
        very bad
        """,
        "workexcuse": """
        how much|long
        can you fix|repair|clean|save|do|get|help|check
        do you fix|repair|clean|do|have|sell|treat
        any products
        need|needs a|cutting|trim|colour|doing|some
        would like|love
        want|like ~2 it|to ~1 be|book|go|look
        naturally|naturally|always|genes
        price
        whats a|the
        save|rescue ~2 it
        can i|it|that
        how do i
        can|could you ~2 even|fix|sort|hide|mend|save|tidy
        after chemo
        """,
        "recurring": """
        again|already|still|another
        second|third|twice time
        """,
        "notasked": """
        not|isnt|wasnt|nothing|never|hardly ~3 what|how ~2 i|we|she|he ~1 asked|wanted|ordered|said|agreed|booked|showed|requested|pictured
        asked|ordered|wanted|said|requested ~6 but|and|then|instead ~3 got|gave|received|became|ended|came
        dont|cant|cannot ~5 look ~3 mirror|myself
        """,
        "toothlost": """
        tooth|teeth|crown|filling|implant ~4 knocked|fell|came|broke|pulled ~1 out|off
        """,
        "discontent": """
        disappointed|disappointing|unhappy|dissatisfied|displeased|unimpressed|cheated|devastated|humiliated|embarrassed|heartbroken|ashamed|appalled|disgusted|insulted|deceived|\
        unsatisfied|mistreated|neglected|offended|conned
        not|isnt|never|hardly|far|no|dont|didnt|wasnt ~2 happy|pleased|satisfied|impressed|amused|content|thrilled|like|fair|professional|acceptable|okay|ok|good|right
        fed up
        let down
        had enough
        gone home|away unhappy
        very|so|really|quite sad
        """,
        "shopcause": """
        you|your|u|here|service|staff|cut|haircut|colour|color|perm|result|work|treatment|way|visit|job|repair|how|with|it|layers|highlights|fringe|nails|bread|cake|bill|price|\
        cleaning|lady|girl|stylist|tip|outcome|appointment|she|he|they|today
        """,
        "discontentexcuse": """
        summer|winter|weather|myself|life|husband|boyfriend|rain|england|team|football|natural|current|genes
        my roots|nose|own|fringe|grey|body
        if
        sorry|hate
        """,
        "staffer": """
        girl|lady|guy|man|woman|receptionist|stylist|barber|dentist|nurse|assistant|colleague|boss|manager|cashier|he|she|they|mechanic|trainee|apprentice|hairdresser|technician|\
        owner|staff|somebody|someone|waitress|baker|doctor|you|person|people|boy|women|team|receptionists|employee
        """,
        "misconduct": """
        rude|rudely|unfriendly|arrogant|dismissive|aggressive|patronising|patronizing|condescending|ignored|ignoring|racist|sexist|creepy|sleazy|inappropriate|bullied|mocked|\
        disrespectful|unprofessional|abusive|nasty|insulting|insulted|lied|groped|clueless|careless|impolite|hostile|discriminat%|snarky|snappy|moody|drunk
        hung|hangs|hang up
        shouted|yelled|swore|screamed|snapped|laughed|laughing|sneered ~1 at
        made|making|makes ~2 comment|comments|remark|remarks|joke|jokes ~1 about
        comment|comments|remark|remarks about ~1 my|her|his
        touched|touching ~1 me|her|my
        rolled|rolling ~2 eyes
        didnt|not|never|wouldnt|doesnt|wont ~1 listen|care|apologise|apologize|say|ask|help|bother|look
        not ~1 listen|listening|listened
        refused to
        treated|treats|talked|talks|spoke ~1 to? me|us|her|him ~2 like|badly|down|as
        snotty|stuck-up|stroppy|cheeky|sarcastic|impatient|offhand|cold|dismissing|dreadful|horrid|mean|vile|foul|ruder|bossy|harsh|brusque|abrupt|surly|grumpy|sneering|unhelpful|disinterested|uninterested
        wouldnt|couldnt ~2 listen|help|bothered|care
        """,
        "misconductexcuse": """
        rude to|not|if|or
        is it rude
        ignore|ignored my husband|boyfriend
        """,
        "queuejump": """
        took|taken|take|takes|served|serving|let|put|called|calling|seen|see|done|did ~5 before|first|ahead ~1 me|us|of|$|my
        took|let|served|take ~4 behind|after me|us
        jumped|skipping|skipped|jumping ~2 queue|line
        gave|given|give|sold|giving ~5 to ~1 someone|somebody|another else|customer|person|lady|guy
        how|why is|was ~1 that|this fair
        not|isnt|so fair|unfair
        unfair
        out of turn
        closed|shut when|but|although|though ~3 sign|website|google|door
        sign|website|google ~2 says|said open
        behind|after me|us first|before
        """,
        "untold": """
        nobody|noone|never|didnt|you ~2 told|said|mentioned|warned|tell|say|mention|warn|informed ~6 extra|charge|charged|cost|costs|fee|price|more|euro|euros|surcharge|pounds|that
        hidden fee|fees|cost|costs|charge|charges
        """,
        "overcharge": """
        overcharg%
        charg%|billed|debited|took|taken|paid ~3 twice|double
        double|twice charg%|billed|paid|debited|payment
        rip off
        ripped ~1 me? off
        daylight robbery
        extortion|extortionate|scam|scammed|scammer|swindle|conned|fraud|thieves|crooks
        wrong bill|amount|price|change|invoice
        money|deposit ~3 back ~2 now|please|immediately|$
        """,
        "overchargeexcuse": """
        phone|email|sticker|about|text|poster scam|scams
        scams
        worth it
        can i|you
        do i|you
        if
        """,
        "priceanger": """
        #|euro|euros|pounds|quid|bucks|dollars ~2 for|just this|that|to|nothing
        not being funny
        for this
        """,
        "outrage": """
        are|r|u|you ~2 kidding|joking|serious|insane|mad|crazy|mental
        you must|have|got ~3 joking|kidding
        taking the piss|mick
        having|avin ~1 laugh
        seriously
        not being funny
        what were|are you|they ~1 thinking|playing|doing|on
        what do you think
        what ~3 did|have|has you|they|she|he ~1 do|done to
        how dare
        how can|could this|that|you ~1 happen|do
        look at the state
        ^ look at ~1 my|this|what
        just|omg|and|god|christ|jesus|please|but|now|seriously|well|hell|oh look at ~1 my|this|what
        excuse me but
        unbelievable|ridiculous|outrageous|disgrace|unacceptable|pathetic
        having|putting me on
        for real
        you lot ~1 serious|real
        you lot having|putting|taking ~1 on
        """,
        "threat": """
        report|tell|telling|post|posting|write|writing|leave|leaving|warn|warning|put ~7 google|trustpilot|facebook|tripadvisor|yelp|instagram|standards|council|ombudsman|everyone|everybody|\
        review|reviews|star|internet|newspaper|friends|police|online|press|media
        trading standards
        small claims
        lawyer|solicitor|lawyers|court|attorney|legal ~5 touch|hear|see|contact|contacting|letter|call|action|involved|you
        see|take|taking ~2 court
        sue|suing you|u|this|the|your|over|for
        never|not|wont|last ~3 coming|come|back|again|here|return|set foot ~2 back|again|here|shop|salon|$
        lost|losing ~2 customer|client|business|custom
        take|taking ~2 business|custom ~1 elsewhere
        """,
        "threatexcuse": """
        where|how|can|could|should ~3 review|leave
        good|nice|great|five|lovely|glowing ~1 review
        is ~2 lawyer
        im a
        i am a
        been here
        never|not come ~2 before
        if
        i will be back
        coming back soon
        """,
        "despair": """
        cried|crying|cries|sobbing|sob|bawling
        in tears
        could|want|gonna|will cry|scream|weep
        dont|cant|cannot|afraid|hate ~5 look|show|leave|go ~4 mirror|face|house|out|school|work|myself
        laughed|laughing|laugh|mocked|bullied|teased|staring ~1 at
        being laughed
        """,
        "despaircause": """
        haircut|hair|cut|colour|fringe|you|your|because|school|mirror|it|bald|wedding|photos|perm|nails|work|what
        """,
        "insult": """
        idiot|idiots|clown|clowns|amateur|amateurs|cowboys|thieves|crooks|liars|scammers|morons|moron|jokers|muppets|incompetents|imbeciles|butchers|fools|losers|wankers|arseholes|assholes|\
        bastards|dickheads|twats|pricks
        """,
        "insulted": """
        you|u|yous|bunch|load|pack|lot|shower|guys|are|r|team|people|staff|stylist|bloody|fucking|these|they|complete|absolute
        """,
        "uselessness": """
        useless|pathetic|joke|rubbish|crap|shit|awful|terrible|hopeless|disgrace|incompetent|worst|shocking|worthless|garbage|stupid|dumb|idiotic|bad|horrible|disgusting|trash|broken|annoying
        no good
        doesnt|dont|cant|not|never ~2 understand|work|works|get|listen|help|working|anything|answer
        sucks|suck
        """,
        "shopitself": """
        you|u|salon|shop|place|staff|service|team|company|store|guys|lot|people|barber|hairdresser|customer
        """,
        "machine": """
        machine|robot|bot|computer|screen|kiosk|thing|app|system|terminal|box|chatbot|program|assistant
        """,
        "machineexcuse": """
        bad|good for
        washing|coffee|my|sewing|ticket|card|your coffee machine|computer|screen|app
        my|phone ~1 screen|computer|laptop
        ive|i have been
        """,
        "swearat": """
        screw|fuck|sod|bugger you|this|your|off|that|yourself|yourselves|it
        piss off
        shut up
        go to hell
        up yours
        for fucks|gods|christs|heavens sake
        what the fuck|hell
        bullshit
        stop asking|repeating|saying
        kiss my
        """,
        "letdown": """
        than i|we|she|he ~1 said|wanted|asked|ordered|agreed|expected|paid
        isnt|not|wasnt the ~3 i|we ~1 ordered|booked|bought|paid|chose|asked|gave
        promised ~5 ready|today|yesterday|done|call|monday|tuesday|wednesday|thursday|friday|saturday|back|it|would
        was|is|were|should supposed|meant|have ~3 ready|done|finished|fixed|cleaned|repaired
        never ~2 had|got|received|arrived|ordered|asked|agreed|came ~1 $|for|that|it|and|this|a|any
        lasted|held|worked ~2 two|three|one|four|five|a|# day|days|hour|hours|week|weeks
        weeks|months|hours|minutes|hour ~2 i|we ~1 wait|waited|waiting|waste|wasted|sat|stood
        wait|waited|waiting|sat|stood|queued ~3 hour|hours|weeks|month|months|ages|forever|ever|##
        told ~1 me|us ~2 come|wait|go|leave ~3 tomorrow|back|later|again|else|elsewhere
        never|nobody|noone|doesnt ~3 answer|answers|call|called|calls|phone|rang|reply|replied|respond
        nobody|noone|no ~2 apologised|apologized|apology|sorry|cares|cared|bothered|helped|helping
        having|putting me on
        wasted|wasting ~2 my|our time|day|morning|money
        waste of
        you|they|she|he|someone|somebody ~2 lost|forgot|forgotten|cancelled|canceled|deleted|misplaced|mixed|missed|ignored ~3 my|our|appointment|booking|order|deposit
        never been|felt|had|seen|experienced ~1 so|such
        """,
    ]
}
