extension TriggerPack {
    /// Things about to be lost.
    static let englishLossConcepts: [String: String] = [
        "water": """
        water|pipe|tap|taps|toilet|sink|basin|ceiling|floor|roof|washer|hose|boiler|radiator|dishwasher|tank|loo|shower|drain|cellar|basement|plumbing|\
        bathroom|faucet|cistern|sewage|carpet|fridge|bucket
        """,
        "leaking": """
        leak|leaks|leaking|leaked|flood|flooding|flooded|floods|overflow|overflowing|overflows|overflowed|burst|dripping|drips|gushing|pouring|spurting|spraying|\
        squirting|gush|spilling|soaked
        wont|doesnt|not|cant ~2 stop|turn|shut|switch ~1 off|running
        everywhere|rising
        coming|running|going|flowing ~3 out|through|in|under|down|over|off
        all over
        """,
        "leakexcuse": """
        work|orders|emails|light|memories|lately|money
        my phone|mobile|screen|iphone|hair|face
        face|eyes|colour|towel|towels
        """,
        "theft": """
        steal|stealing|steals|stole|stolen|shoplift%|thief|thieves|robbed|robbing|pickpocket%|burgl%|looting|nicked|nicking|pinched|pinching|swiped|swiping|snatched|pocketing
        hand|hands|fingers in ~2 till|register|bag|purse|pocket|handbag|tip
        putting|put|stuffing|stuffs ~3 in|into|under ~2 bag|coat|jacket|pocket|backpack
        ran|run|running|walked|walking|made|makes|making ~1 off|out|away with
        ride|rode|riding|rides|drive|drove|driving|drives|cycling|cycled ~1 off|away ~2 on|with|in
        cutting|cut|breaking|sawing ~3 lock|chain
        breaking into
        without paying
        """,
        "theftexcuse": """
        steal|stole ~1 look|idea|style|deal|heart|show|thunder
        at|such|real|absolute a steal
        pinched nerve|waist
        """,
        "valuable": """
        bag|handbag|purse|wallet|phone|mobile|coat|jacket|bike|bicycle|laptop|money|keys|rucksack|backpack|pram|buggy|car|scooter|watch|ring|cash|umbrella|\
        suitcase|tablet|card|passport|tips|till|till|shampoo|bottle|earrings|necklace|van|motorbike|moped|vespa|ticket|id|licence|pushchair|helmet|camera|ipad
        earring|glasses|hearing|aid|key|locket|brooch|airpods|headphones|document|documents|medicine|insulin|inhaler
        """,
        "gone": """
        gone|missing|disappeared|vanished|stolen
        not there|here ~1 anymore|any
        """,
        "momentago": """
        just|minute|minutes|ago|here|now|suddenly|moment|second|seconds|was
        was
        """,
        "lostchild": """
        missing|lost|disappeared|vanished|wandered|alone
        is|was|has|are gone
        ran|run|walked|gone|went|running ~2 off|out|away|outside
        cant|cannot|can not ~1 find|see
        where is|are|did
        all ~1 on ~1 his|her|their|its own
        on his|her|their own
        by himself|herself|themselves
        nobody|noone|no ~4 belong|belongs|with
        right here|there|beside ~5 now|gone|isnt|not
        """,
        "lostparent": """
        lost|cant find|wheres|where is ~1 my|our mum|mummy|mom|mommy|mam|dad|daddy|mother|father|parents|gran|grandma|nan|grandad|brother|sister|family
        """,
        "childexcuse": """
        tooth|teeth|weight|voucher|card|interest|hat|glove|jacket|jumper|scarf|toy|bag|coat|shoe|kilos
        looks|look so good
        """,
        "trapped": """
        locked|shut|stuck|trapped ~2 in|inside|out|up
        cant|wont|doesnt|not ~2 get out|open|unlock|budge|move
        jammed|jams
        locked|lock|locks ~4 in|inside|us|me|out|broken|stuck
        handle ~3 came|come|broke|fell|off
        no way out
        door ~3 jammed|stuck|locked|blocked|broken|shut
        wont|doesnt|not|cant ~1 go|come|move ~1 up|down
        """,
        "confined": """
        toilet|loo|bathroom|lift|elevator|room|shop|door|gate|shutter|changing|cubicle|cabin|washroom|restroom|salon|garage|cellar|stairwell|building|inside|\
        little|child|son|daughter|sister|brother|mum|kid|dog|husband|wife|cat
        in here|there
        with me
        me|us
        """,
        "trapexcuse": """
        phone|ring|zip|gum|knot|tangle|comb|hair|weather|traffic|work|meeting|account|song|earring|necklace
        """,
        "treatment": """
        dye|colour|color|bleach|perm|solution|foils|foil|mask|toner|timer|buzzer|lightener|tint|relaxer|alarm|lotion|peel|wax|treatment|gel|lamp|curlers|rollers|tape|peroxide
        conditioner
        """,
        "overtime": """
        too long
        still ~1 on|in|under|sitting
        rang|rung|beeped|beeping|ringing|buzzed
        went|gone|going off
        has|have|had ~1 been ~1 on|in|there
        ages ago
        over an|half|# hour|minutes
        past|over ~1 its|the|time
        run|ran out
        finished|done ~3 ago
        needs|need|has|have|should|supposed|must ~4 come|taken|rinsed|washed|be ~2 out|off|rinsed|removed
        """,
        "unattended": """
        nobody|noone|unattended|forgotten|forgot|anyone|anybody|alone
        no one
        somebody|someone ~4 rinse|take|wash|come|remove|turn|get|check
        where ~1 is|are
        rinse|take|taking|wash|get ~3 out|off
        now
        ages|hour|hours
        """,
        "stopmachine": """
        stop|halt|pause|cancel|interrupt ~3 machine|wash|washing|cycle|dryer|press|cleaning|oven|saw|mixer|programme
        turn|switch|shut ~3 off ~3 machine|wash|cycle|dryer|oven
        turn|switch|shut ~2 machine|wash|dryer|oven ~1 off
        in ~2 pocket|pockets|lining
        dont|do not|never let|run|start|turn|put|open ~4 machine|water|wash|tap|dryer|anyone
        wash|machine|dryer|cycle|oven ~2 started|starting|running|on|begun
        """,
        "insidewash": """
        in|inside|down ~2 wash|machine|drain|sink|plughole|dryer|toilet|grate|pipe|washer|oven
        """,
        "eatencard": """
        stuck|swallowed|ate|eaten|kept|keeps|wont|jammed|trapped ~5 machine|terminal|reader|slot|out|back|kiosk|device
        """,
        "cardlike": """
        card|passport|ticket|money|note|notes|cash|bill|coins|banknote
        """,
        "towing": """
        tow|tows|towed|towing|clamped|clamping
        being|getting|gets ticketed|towed|clamped|fined
        traffic warden
        """,
        "vehicle": """
        car|van|truck|lorry|vehicle|scooter|bike|pram|pushchair|trolley|buggy|motorbike|vespa|moped|trailer|wheelchair|taxi|bicycle
        """,
        "blocking": """
        block|blocks|blocking|blocked ~4 entrance|door|drive|driveway|way|ramp|exit|car|gate|pavement|road|street|me|us|in
        """,
        "runaway": """
        rolling|rolls|rolled ~3 away|down|into|off|off
        by itself
        on its own
        on ~1 its way down
        down ~1 the|a hill
        handbrake
        lights ~1 on
        alarm ~3 off|ringing
        """,
        "breakage": """
        smashed|shattered|smashes|collapsed|collapsing|crashed|crashing|toppled|toppling|caved
        has|have|just|been|got broken
        come|came|comes|coming|fell|falling|fallen|falls ~2 down|off|over
        wide|left|standing open
        melting|defrosting|thawing
        broken into
        smashed|shattered
        """,
        "property": """
        window|glass|mirror|shelf|shelves|rack|display|ceiling|sign|door|doors|shutter|freezer|fridge|oven|cooler|awning|tree|lamp|chandelier|wall|stand|showcase|\
        cabinet|tent|umbrella|board|plant|pot|aquarium|case|ice|everything
        """,
        "beast": """
        dog|cat|bird|rat|rats|mouse|mice|wasp|wasps|bees|bee|hornet|hornets|snake|animal|pigeon|fox|puppy|spider|squirrel|parrot|kitten|hamster
        """,
        "rampage": """
        loose|escaped|knocking|biting|bit|bites|bitten|attacking|attacked|running|chasing|flying|swarm|swarming|crapped|peeing|peed|barking|fighting|overheating
        got|gets out
        hot car
        locked in
        """,
        "authorities": """
        police|policeman|policewoman|officer|officers|cop|cops|inspector|bailiff|bailiffs|customs|council|inspection|firefighters|fireman
        health|trading|hygiene inspector|department|office|officer
        fire brigade|service|department|officer
        """,
        "wantsword": """
        here|speak|talk|want|wants|need|needs|charge|immediately|asking|asks|outside|desk|waiting|come|downstairs|arrived|front|door|coming
        """,
        "authorityexcuse": """
        discount|off|percent|costume|cut|haircut|appointment|party|cap|#
        """,
        "event": """
        wedding|funeral|ceremony|christening|prom|baptism|flight|train|plane|bus|party|guests|bride|gig|exam|concert|interview|match|reception|graduation|ferry|\
        burial|church|registry|show|performance|conference|airport|surgery|race|tour|birthday
        married|marrying|engaged|anniversary
        """,
        "soon": """
        today|now|tonight|already
        in ~2 ten|five|fifteen|twenty|thirty|half|# ~2 $|minutes|minute|hour|min|an|mins
        in an hour
        hour|hours|minutes left|away|to go
        at # ~1 today|$
        this minute|afternoon|morning|evening|second
        any minute|moment
        starts|leaves|begins|boarding|arrive|arrives|starting|leaving
        """,
        "heldthing": """
        dress|suit|cake|order|flowers|bouquet|coat|tux|tuxedo|gown|veil|shirt|shirts|phone|bike|laptop|passport|card|shoes|trousers|jacket|uniform|rings|skirt|kilt|\
        costume|blazer|keys|buffet|rolls|bread|tickets|glasses|dentures|instrument|box
        """,
        "held": """
        still|need|needs|needed|isnt|not|where|wrong|missing|arent|collapsed|broken|havent|waiting|ready|hasnt|ruined|dropped|immediately|must|gone
        no sign
        with you
        at your
        """,
        "hurry": """
        hurry
        quick|quickly|fast ~1 quick|quickly|fast|come|please
        come|coming ~2 quick|quickly|fast|now|immediately|soon
        this minute|instant|second
        right|straight away
        immediately|urgently
        at once
        as fast as
        every second|minute counts
        no time
        before it is too late
        """,
        "callword": """
        come|someone|somebody|anyone|anybody|help|staff|you|please|stop|need|nobody|manager
        """,
        "hurryexcuse": """
        pay|transfer|discount|trim|haircut|cut|appointment|slot|booking|book|free|blow|colour|fringe|wash|delivery|available|price|answer|beard|dry
        """,
    ]
}
