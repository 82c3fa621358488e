/// What the English words of a scene are. `WordPattern` gives the grammar.
extension TriggerPack {
    static let englishConcepts: [String: String] = [
        // How a line is meant
        "asks": """
        do|does you|they|i|we|it|a|the|any|anyone|your|this|people|kids
        ^ can|could|would|will you|i|we|it|that|my|they|the|this|a
        can|could|would you|i ~2 fix|repair|clean|do|get|have|book|make|take|treat|replace|sell|dye|colour|cut|save
        can|may i ~2 bring|wash|come|pay|use|have|get|book|still
        how much|long|many|often|far|soon|does|dangerous|painful|old|hot
        ^ how fast|do|is|are
        what happens|time|price|kind|sort|colour|shampoo
        ^ what|which is|are|do|does|would|about|products|product|stylist|cut
        which ~2 is|cut|one|product|shampoo
        is|are there ~1 a|an|any ~3 near|here|nearby|around
        ^ is|are|does|was a|the|your|my|this|it|there|anyone|you|these|any
        price|prices
        have you got|any
        ^ if|when|where|why|any|anything|got
        what if
        if i|it|you|my
        should i
        got|sell any
        recommend|recommendation|suggest|advice|tips
        looking for
        for ~2 halloween|carnival|costume
        """,
        "errand": """
        appointment|appointments|book|booking|slot|trim|fringe|haircut|highlights|balayage|price|prices|discount|voucher|vouchers
        """,
        "elsewhere": """
        another|other|last|different|old|previous|former|cheap|her|his salon|shop|hairdresser|barber|stylist|place|dentist|garage
        somewhere|someone|somebody else ~1 did|cut|coloured|dyed|made|repaired
        elsewhere|myself|himself|herself
        at home
        my ex
        in 19|20 #
        """,
        "elsewherehurt": """
        last|previous|years year|years|salon|ago
        months|years|weeks ago
        in 1987|#
        """,
        "joy": """
        happiness|joy|laughing|laughter|happy ~3 about|with|tears
        so good|happy|beautiful|nice|pretty|cute|much better
        brilliant|amazing|perfect|gorgeous|fantastic|excellent|lovely|beautiful|stunning|wonderful
        love|loved|loving it|my|the|this|your
        thank|thanks|cheers
        haha|lol|hahaha|jk
        """,
        "now": """
        now|just|currently|suddenly|already|still
        right now
        this minute|second|instant
        help|quick|quickly|hurry|fast|somebody|someone
        """,
        "intense": """
        bad|badly|severe|severely|terribly|awfully|extremely|really|horribly|properly|crazy|bright|fiercely|insanely|unbearably
        so much|bad|badly|sore|painful
        very much|bad|badly|painful|sore|red
        all over|everywhere
        like hell|mad|crazy|fire
        spreading|worse|worsening|unbearable
        since|from|after ~4 dye|colour|color|bleach|tint|treatment|wax|morning|product|mask|perm|toner|foils|lash|cream|it|that|this|shampoo
        help
        now
        """,
        // Bodies
        "body": """
        scalp|skin|face|eye|eyes|eyelid|eyelids|ear|ears|earlobe|neck|throat|lip|lips|mouth|tongue|finger|fingers|thumb|hand|hands|arm|arms|\
        leg|legs|knee|ankle|foot|feet|toe|toes|wrist|elbow|shoulder|stomach|tummy|belly|head|forehead|cheek|cheeks|nose|chin|jaw|gum|gums|chest|\
        cuticle|brow|temple|armpit|ribs|hip
        my|his|her|their back|side
        """,
        "wound": """
        bleeding|bleeds|bled|swollen|swelling|swell|swells|swelled|blister|blisters|blistered|blistering|scalded|scald|scalding|burning|burns|\
        burnt|burned|numb|numbness|tingling|tingles|tingly|throbbing|hives|welts|oozing|crushed|sprained|twisted|fractured|dislocated|gash|gashed|\
        trapped|pierced|stabbed|stung|inflamed|weeping|paralysed|paralyzed|punctured|squashed
        on fire
        gone|going|went|is|feels|turned weak|numb|blue|purple|white|dead|stiff
        skin ~1 off|peeling
        knocked out
        stuck|caught|jammed|shut ~2 in|between|under|inside
        blood ~3 on|from|over|down|everywhere|in|coming|running
        puffed|puffing|puffy ~1 up
        knocked|came|fell|broke|chipped|pulled ~1 out|off
        stuck ~3 fingers|finger|hand|foot|arm
        doubled|double|twice|three ~3 size
        """,
        "soreness": """
        itchy|itching|itches|itch|stinging|sting|stings|sore|red|hurt|hurts|hurting|painful|pain|pains|bumps|bumpy|rash|raw|peeling|flaking|\
        irritated|aching|ache|lump|lumps|spots|hot
        """,
        "cuthurt": """
        cut|cuts|nicked|sliced|stabbed|grazed|scratched|slit|pricked|jabbed ~2 my|his|her|their|own|the|me ~2 ear|ears|neck|finger|fingers|thumb|hand|\
        eye|eyelid|lip|face|cheek|chin|arm|leg|nose|skin|head|scalp|forehead|wrist|knuckle
        cut|stabbed|burned|burnt|hurt|injured|scalded|electrocuted ~1 myself|himself|herself|themselves|itself
        scissors|blade|razor|needle|knife|clippers|glass|comb|tweezers|drill ~4 into|in|through|hit|went ~2 @body
        finger|fingers|hand|tongue|fork|wire ~2 in|into ~2 socket|outlet|plug|fan|blades
        """,
        "skinned": """
        took|ripped|tore|pulled|burned|burnt|peeled|taken|came|comes|coming ~2 my|his|her|the ~1 skin|eyebrow|nail ~1 off
        """,
        "someone": """
        i|he|she|somebody|someone|mum|mom|mummy|mam|dad|daddy|mother|father|wife|husband|son|daughter|child|kid|baby|boy|girl|lady|woman|man|guy|\
        gentleman|friend|customer|client|gran|grandma|grandmother|grandad|grandpa|grandfather|granny|nan|nana|person|sister|brother|toddler|partner|\
        colleague|granddaughter|grandson|niece|nephew|aunt|auntie|uncle|pensioner|bloke|chap|neighbour|teenager|infant|they|employee|stylist|kiddo
        my little one
        """,
        "collapse": """
        fell|fallen|falls ~2 over|down|off|on|by|in|and|from|outside|onto|backwards|hard|$
        has|have|just|is fallen
        collapsed|collapses|collapsing|fainted|fainting|faints|unconscious|unresponsive|convulsing|choking|chokes|choked|vomiting|vomited|drowning|\
        suffocating|hyperventilating|seizing|unwell|electrocuted|dying|injured|wounded|concussed|concussion
        pass|passed|passing|passes|black|blacked|blacking out
        slipped|tripped|slips|trips|stumbled|tumbled ~5 on|over|in|down|off|and|at|$
        hit|hits|banged|bumped|smashed|whacked|knocked|cracked ~2 his|her|my|their|its|the head|face|nose|knee|elbow|chin|tooth|teeth
        not|stopped|isnt|barely|cant|cannot|hardly|no ~1 moving|breathing|responding|breathe|breath|swallow|waking|stand|standing|see|feel|move
        cant|wont get|wake ~1 up
        is|are|started|keeps shaking|fitting|trembling|convulsing|gasping|wheezing|foaming
        turning blue
        having|had|has|having|got ~2 seizure|fit|stroke|attack|convulsion|convulsions|contractions
        throwing|threw|thrown up
        lying|lies|laying ~2 on|in ~2 floor|ground|pavement|street|road|stairs
        run over
        hit by
        fell ~3 onto|on ~2 @someonehurt
        stuck|trapped|caught|jammed ~3 fingers|finger|hand|foot|arm|leg|head
        slid|slipped|rolled|dropped|tumbled ~1 off|out|from
        wont|doesnt|not|isnt ~1 wake|answer|answering|respond|responding|react|move|moving
        gone|went|turned|looks|is|all ~2 grey|gray|blue|white|pale|purple ~3 face|lips|and
        cant|cannot|couldnt catch ~2 breath
        overdos%
        is|am|are|started|keeps|was bleeding
        clutching|holding ~2 chest|heart|throat
        """,
        "illfeeling": """
        feel|feels|feeling|am|is|felt|going|gone|suddenly|get|getting|so|very|really ~3 dizzy|faint|woozy|lightheaded|nauseous|queasy|peculiar|unwell|shaky|weak|\
        clammy|confused|sick
        light|light headed
        going|gonna|about to ~2 faint|pass|collapse|vomit|throw|black
        going to be sick
        chest|heart ~1 pain|pains|attack|tight|hurts|racing|tightness
        pain|pains|pressure|tightness in ~2 chest|heart|arm
        seeing stars
        short of breath
        cant breathe|breath|swallow|see|feel
        heart attack
        panic attack
        low blood sugar
        having|had|has|have ~4 fit
        waters broke|broken
        in labour|labor
        hospital
        diabetic|sugar|insulin ~5 low|crash|hypo|need|sugar
        """,
        "illexcuse": """
        sick|tired|bored of
        weather
        dying|die ~1 to|for|my|it
        dead phone
        under the weather
        call|called|calling in sick
        when ~4 saw|told|heard|price
        at ~1 price|bill|cost|prices
        look|looks sick
        that ~3 is sick
        stuck in traffic
        """,
        "swallowed": """
        swallowed|swallow|swallows|swallowing|ate|eaten|drank|drunk|drinking|licked|inhaled|chewed|chewing
        in|into ~2 mouth
        """,
        "poison": """
        bleach|dye|shampoo|chemical|chemicals|bottle|cap|lid|button|coin|battery|pill|pills|pin|clip|needle|blade|glass|magnet|bead|screw|solution|lotion|\
        polish|remover|cleaner|soap|spray|liquid|stuff|trolley|developer|peroxide|perfume|glue|tablet|acetone|something|toner|cleaning|marble|toy|it
        """,
        "youngster": """
        child|kid|baby|toddler|son|daughter|boy|girl|little|brother|sister|infant|grandson|granddaughter|niece|nephew|dog|puppy|cat|kids|children|twins
        """,
        "allergy": """
        allergy|allergic|allergies|epipen|anaphyla%|antihistamine|celiac|coeliac|intolerant
        """,
        "eaten": """
        ate|eaten|eating|swallowed|bit|tasted|had|after ~3 pastry|roll|cake|bread|biscuit|cookie|bite|piece|sample
        ate|eaten|swallowed
        """,
        "reaction": """
        having|got|having|bad|severe|think ~2 reaction
        allergic|allergy reaction|shock|attack
        """,
        "chemical": """
        bleach|dye|shampoo|chemical|chemicals|colour|color|solution|lotion|perm|peroxide|developer|toner|tint|spray|hairspray|remover|cleaner|wax|acid|relaxer|\
        product|foam|conditioner|glue|soap|stuff|something|hair|glass|splinter|ammonia|acetone|cream|gel|disinfectant
        """,
        "intoeye": """
        in|into|inside ~2 my|his|her|their|the|both|one|an ~1 eye|eyes
        """,
        "ambulance": """
        ambulance|paramedic|paramedics|defibrillator|defib|aed|cpr|epipen|firefighters
        first aid
        call|ring|phone|dial ~2 911|999|112|doctor|emergency
        fire brigade|department
        is there a doctor
        need|want|get ~2 doctor|medic
        """,
        // Fire and danger
        "fire": """
        ^ fire $
        fire|flames|blaze !station|engine|drill|exit|red|escape ~2 in|at|near|behind|under|next|outside|here|back|coming|kitchen|bin|room|everywhere
        caught|catching|catches fire
        is|are|was on fire
        set fire|alight
        there is ~2 fire
        started a fire
        """,
        "smoke": """
        smoke|smoking|smokes|fumes|flames|sparks|sparking|hissing|sizzling|smouldering|exploded|exploding|explode|burning|burnt|melting|sparked
        """,
        "hazardsource": """
        phone|battery|socket|outlet|plug|dryer|hairdryer|machine|lamp|laptop|wire|cable|heater|straightener|straighteners|kettle|oven|bin|ceiling|\
        iron|tongs|charger|fuse|box|cooker|counter|desk|scooter|extension|toaster|light|lights|fridge|freezer|boiler|room|door|window|kitchen|cupboard|roof|\
        shop|wall|pipe|microwave|appliance|adapter|generator|motor|ebike
        """,
        "smell": """
        smell|smells|smelling|stinks|reeks|stench ~4 burning|burnt|gas|smoke|fire|chemical|chemicals|petrol|plastic|fumes|electrical|something
        gas leak|leaking|escaping
        leaking gas
        something|somethings ~2 burning|smouldering|smoking
        carbon monoxide
        """,
        "swollenbattery": """
        battery|phone|cell|powerbank ~4 swollen|swelling|puffing|puffed|puffy|bulging|bulged|bloated|expanding|leaking|smoking|hissing|exploding|exploded|hot
        puffing|swollen|bulging|bloated|leaking battery
        """,
        "fumesharm": """
        coughing|cough|eyes|dizzy|breathe|breathing|choking|headache|sick|water|watering|sting|stinging
        """,
        "shock": """
        electric|electrical shock
        got|gave|getting|gives|had ~3 shock from|off|when|$
        electrocuted
        live wire
        exposed wire|wires|cable
        """,
        "weapon": """
        knife|gun|weapon|machete|pistol|rifle|axe|razor|baseball
        """,
        "wields": """
        has|have|got|with|pulled|holding|waving|carrying|brandishing|pointing|took|threatening|swinging
        """,
        "violence": """
        threaten%|punch%|strangl%|stalk%|stab%|assault%|mugg%
        attacking|attacked|hitting|beating|beaten|kicking|kicked|groped|groping|grabbed ~2 me|her|him|us|them|someone|somebody|each|people|my|a|the|one|another|staff
        fight|fighting|brawl ~3 out|in|going|broken|here|outside|started|two|inside|men|people|between
        two|some|men|people|guys ~4 fighting
        after me|her|him|them|us
        following|followed|chasing|chased ~1 me|her|him|us|my
        hide|hiding ~3 from|here|in
        ran|came|come ~2 in|here to hide
        wont let me|her|him|us ~1 leave|go|out
        scared|afraid ~1 of|for ~3 him|her|life|man|them|guy
        robbed|robbing|robbery|hostage|kidnap%|abduct%|bomb threat
        hurt|kill myself|me|him|her|you
        will|going|gonna|wants|want ~2 kill|shoot|stab|hurt ~2 someone|somebody|me|us|you|him|her|them|everyone|people
        touching|touches|grabbing|filming|following|bothering|harassing ~2 me|her|girl|girls|women|woman|kids|child|children|customers|people
        """,
        "violenceexcuse": """
        mum|mom|mother|wife|husband|boss|dad|sister|she|he|they ~1 will|would kill|murder ~1 me
        kill ~1 for
        weather|heat|shoes|diet|traffic|prices|price
        bad|fringe|colour|hair ~1 fight
        massage|nail|heat|glue gun
        gun metal|fade
        fight|fights frizz
        """,
        // Things about to be lost
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
        // Dissatisfaction with this shop
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
        look at ~1 my|this|what
        excuse me but
        unbelievable|ridiculous|outrageous|disgrace|unacceptable|pathetic
        having|putting me on
        for real
        you lot ~3 on|serious|real
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
        // People
        "delivery": """
        delivery|parcel|package|courier|postman|dhl|ups|fedex|dpd|hermes|consignment|pallet|shipment|post|letter|registered|flowers|meter|plumber|electrician|chimney|supplier|goods
        """,
        "badtoast": """
        toast|bonfire|candle|candles|calorie|calories
        """,
        "shopsold": """
        mine|how much|can you fix
        my phone|screen|bike
        """,
        "discount": """
        discount
        """,
        "declines": """
        dont|not|never|without|no ~2 need|want|bother|disturb ~3 person|people|anybody|anyone|someone|somebody|staff|human
        dont|not|never|without|no ~3 bother|disturb|call|calling|need|bothering|anybody|anyone
        no need
        no thanks
        """,
        "asksservice": """
        how much|long|many
        do|does you|anyone|someone
        what|which ~2 best
        on|for|at monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow
        book|booking|discount|price|hairstyle
        """,
        "handask": """
        can|could|would|will|please|need|may
        is|would it ~2 possible
        get|ask|tell|bring|fetch|send
        """,
        "signature": """
        sign|signature|signed|signing|receipt|you|handover|reading|read|someone|somebody|drop
        hand over|off
        take|leave it|them
        someone|somebody ~2 has|must|needs to
        """,
        "deliveryexcuse": """
        do you deliver
        deliver
        how much|long
        sign up
        free
        can i have
        do i
        """,
        "nobodythere": """
        nobody|noone
        no one|staff|body
        unmanned|unattended
        """,
        "desk": """
        desk|till|counter|reception|front|checkout|register|here|shop|door|bar
        place|manned|staffed
        """,
        "cometo": """
        come|comes|pop|step|nip ~2 out|over|here|front|counter|desk|reception|forward|down|through|up|round|to|and|with
        come ~4 look|help|do|sort|check|carry|see|open|unlock|get|show|give
        send|fetch|bring|call|get|ring ~3 over|out|here|down|front|reception|desk|please|$
        come ~1 to ~3 front|desk|reception|till|counter|me|us
        have a look|word|moment|minute|sec|second
        a moment|minute|sec|second for
        need|want her|him|them ~2 minute|moment|sec
        """,
        "summoned": """
        someone|somebody|anyone|anybody|dentist|nurse|mechanic|stylist|hairdresser|barber|manager|owner|boss|colleague|staff|worker|member|lady|ladies|woman|gentleman|technician|chef|baker|she|he|they|person|adult|human|grown|grownup|assistant|hygienist|beautician|repairman|team
        one of you
        one of the|your ~1 ladies|girls|guys|staff|team|people|men|women
        member of
        grown up
        worker|hairdresser
        """,
        "handswork": """
        carry|lift|unlock|open|hold|reach|help|check|look|show|come|bring|fix|turn|switch|clean|wipe|sort|move|serve|pay|explain|let|take|do|see|push|read|enter|type|answer|assist
        """,
        "canyou": """
        can|could|would|will|may|please|need|want|tell|ask|has|have|like|get|fetch|for
        """,
        "privately": """
        private|privately|confidential|discreet|discreetly|embarrassing|delicate|personal
        rather|prefer not|dont ~2 say|type|write|here
        in private
        """,
        "talkverb": """
        ask|speak|talk|discuss|say|thing|word|matter|tell|question|someone|somebody|chat
        """,
        "arrived": """
        i|im|we|were ~1 here ~1 for|about
        i|we am|are ~1 here $|and
        here for
        have ~1 appointment|interview|meeting ~3 am|im here|now|at
        """,
        "telling": """
        tell|let|inform|fetch|get|ask|nobody|noone|someone|somebody|who|where|announce
        no one
        """,
        "ringforme": """
        ring|press|push|hit ~2 bell|button|buzzer ~3 for|me|$|please|i|again
        """,
        "preferpeople": """
        prefer|rather|like|want|trust|comfortable|easier|better ~4 human|humans|people|person|someone|somebody|staff
        dont|not|cant|hate|no|never|refuse|wont|bad|without|rather ~4 machine|machines|computer|computers|robot|robots|screen|screens|bot|bots|touchscreen|keyboard|typing|ai
        better|comfortable|happier|easier|rather ~3 talk|talking|speak|speaking|deal|dealing ~2 woman|man|lady|girl|someone|human|person|people
        no more|another menu|menus|machine|robot|buttons
        """,
        "preferexcuse": """
        someone|somebody|person|stylist who|gentle|good|else|experienced|with|patient|that
        bring|brings|take ~2 someone|somebody|friend|person
        real|human hair
        are you
        """,
        "personalone": """
        whoever is in charge
        in charge
        person|one|someone responsible
        agent|operator|advisor|adviser|representative
        yoo hoo
        coo ee
        person $
        ^ person
        shop $
        """,
        // More than one answer can settle
        "insurer": """
        insurance|insurer|insured|insurers|policy|claim|health fund
        """,
        "employer": """
        boss|employer|company|companys|work|leasing|leased|lease pays|paid|pay|half|phone|bike|pay|half|car|card|address|bill
        company|employers|leasing|leased|lease phone|bike|laptop|car|card
        vat
        companys|employers
        """,
        "estate": """
        late husband|wife|mother|father|mum|dad|partner|aunt|uncle|brother|sister|gran|grandmother|grandfather
        died|passed away|deceased|estate|probate|widow|inherited
        guardian|custody|power of attorney|carer
        """,
        "thirdmatter": """
        warranty|guarantee|recall|recalled|police|report|estimate|quote|invoice|invoices|vat|receipt|branch|backup|data|voucher|bookings|booking|ticket|coat|gift|loyalty|account|points|deposit|\
        deposits|refund|switching|evidence|certificate|original|serial|damage|xray|xrays|rays|card
        """,
        "thirdexcuse": """
        do|does you|the ~4 insurance|cover|take|accept|give
        how much is
        """,
        "condition": """
        chemo|chemotherapy|cancer|pregnant|pregnancy|medication|thinners|dementia|alzheimer%|alopecia|psoriasis|eczema|bedridden|epilep%|transplant|radiotherapy|radiation|autis%|anxiety|\
        breastfeeding|stitches|surgery|operation|shingles|lupus|diabet%|parkinson%|implant|implants|pacemaker|wheelchair|stroke|hairloss|trichotillomania|lice|ringworm|impetigo|infection
        allergic reaction
        bad reaction
        reacted|reaction ~4 before|last|once|previously|elsewhere|time|past
        had ~3 reaction
        cant|hard|difficult ~1 sit|stand|hold|lie ~2 long|still|up
        hair ~2 falling|fell|fallen|coming ~1 out
        cant stand|bear|tolerate ~2 clippers|noise|touch|water|light
        """,
        "wonder": """
        can i|she|he|we|still|you|my
        may i|she|we
        should i|we
        is it|that|this safe|ok|okay|alright|possible
        safe|doable|possible|recommend|arrange|advise|allowed|whether|risky
        dont know
        what|how would|should|do|can you|we|i|would
        how ~2 arrange|best|work
        needs ~2 hair|done|special
        or not
        what would you
        which ~3 ok|okay|safe|allowed|possible|recommended
        what ~3 can|may|should
        how could|can|might|do
        """,
        "conditionexcuse": """
        ramp|step|entrance|parking|fit|discount|toilet|access|accessible
        do you have|sell|do|stock
        training|heads
        shampoo|product
        tattoo
        anxiety|scared ~3 dentist
        """,
        "process": """
        dyed|coloured|henna|boxdye|bleached|bleach|platinum|blonde|blond|perm|permed|relaxer|relaxed|brunette|ombre|toner|keratin|correction|grey|black|red|silver|pastel|highlights|extensions|dreads
        box dye|black|colour|brown
        go|going ~2 silver|blonde|platinum|grey|natural|lighter|darker
        """,
        "onprocess": """
        over ~4 over|henna|black|dye|box|bleach|blonde|colour|from
        from ~3 home|salons|shops
        at home ~6 again|want|need
        three|four|several|different ~2 colours|salons|colors|dyes|shops
        doable|possible|realistic
        what would you
        none of them match
        how many sessions
        without ~3 damage|damaging|breaking
        """,
        "crowd": """
        two|three|four|five|six|seven|eight|nine|ten|# ~1 people|persons|bridesmaids|of us|kids|children|guests|girls|ladies|women|adults|friends|men|boys|sisters
        hen do|party|night
        bridal|wedding|birthday party
        stag do|party
        bridesmaids|bridesmaid|groomsmen|group|team
        whole|entire|school family|class
        mother of the bride
        """,
        "ownwish": """
        one|two|three|each|everyone|all|some|others|another|rest wants|want|needs|need|different|nails|make|makeup|same
        at the same time
        same time
        but not with|at|the|before|after
        only if|with|when
        different things|services|styles|times
        side by side
        together but
        """,
        "changeverb": """
        cancel|cancelled|canceled
        """,
        "moveverb": """
        move|swap|shift|put|reschedule|switch|change|exchange|merge|merging|split|transfer|combine|double
        give|giving ~2 slot|appointment|booking|place
        """,
        "several": """
        two|both|three|different|daughters|hers|mine|ours|sons|his|their|friends|husbands ~2 appointments|bookings|deposits|vouchers|slots|cards|invoices|was|one
        half|split ~4 half|people|between|two|next|week
        hers|his|mine|theirs
        only if|but only|unless
        points card|cards
        split|divide|share ~3 between|two|people
        half of
        """,
        "arrangement": """
        appointment|appointments|booking|booked|bookings|slot|deposit|deposits|voucher|card|bill|payment|invoice|tom|foils|cut
        """,
        "proposal": """
        rent|hire|use|lease|book ~3 chair|place|space|shop|salon|room|premises
        photo|film|video|fashion shoot|shooting|filming|series
        sell|stock|carry|distribute|offer our|my ~3 products|brand|line|shampoo|oil|jewellery|cards|range
        we are a ~3 brand|company|startup|magazine|agency
        interview you|your|the
        school|college|uni|university project|paper|thesis
        sponsor%|partnership|collaborat%|collab|cooperation|advertis%|flyer|flyers|exhibit%|influencer|wholesale|franchise
        charity ~3 raffle|event|donate|donation
        buy ~2 business|salon|shop
        film|shoot|record|photograph ~4 scene|video|clip|advert|episode|campaign
        rent|renting|rents ~2 chairs|stations|rooms
        """,
        "proposalexcuse": """
        do you have|sell
        bike|bicycle|suit|dress
        """,
        "bigorder": """
        cake|catering|order|buffet|rolls|delivery
        """,
        "orderterms": """
        nut free|vegan|gluten|tier|tiers|deliver|delivered|delivery|seeded|tasting|castle|invoice|dairy|allergies|halal|kosher|changing|change|half|not #
        one tier
        ##
        """,
        "manyof": """
        ##|dozen|hundred
        """,
        "rescue": """
        phone|laptop|dress|coat|jacket|suit|watch|ring|bike|drive
        """,
        "hardcase": """
        no backup
        dissertation|thesis|photos
        no|without label|labels|ticket
        silk|leather|pearls|fur|velvet|lace ~4 silk|leather|pearls|fur|velvet|lace|wine
        three|two|several shops|dentists|doctors ~2 said|say|told
        said different things
        half way through
        root canal ~4 switching|half|middle
        inherited|heirloom|antique
        """,
        "misuse": """
        ex|someone|somebody|neighbour|stranger|else ~3 uses|using|used|books|booked|logged|cancelled ~4 account|name|card|number|loyalty|phone
        identity|hacked account
        """,
        "alone": """
        ^ yoo hoo
        ^ yoohoo|coooee|cooee
        ^ shop|service|oi $
        skip|forget ~2 person|human|someone|staff
        a|real|actual person $
        just ask|speak|talk ~2 real|actual|human|proper
        is|are ~1 this|the|your|you ~2 manned|staffed|unmanned|unattended|deserted
        get|fetch|bring|call|find|send|grab|need ~3 grown|adult|dentist|nurse|mechanic|hairdresser|barber|stylist|technician|boss|worker|doctor !on|for|at
        any|some|where humans|people|staff|human|assistants about|around|here|there|in|on|$
        need|want|like|have|get a ~1 hand|word|minute with|here|please|from|of|$
        whoever|person|who ~2 runs|charge|responsible|manages|owns ~3 $|please|here|this|place|shop|now
        nobody|noone|no ~2 around|about $|here
        call|get|fetch|bring|find the ~1 lady|girl|guy|man|woman|one|boy who|that
        who is|s in charge
        see|speak|talk ~2 member of
        my hands ~1 full
        work|use|operate this ~1 thing|machine|screen ~3 help|please|someone
        send ~1 help|someone|somebody
        can|could|may|want|like|let|need|please|just|rather ~3 talk|speak to|with !you|u|yourself|your|customers|clients|each|spanish
        ^ delivery|courier|parcel|post|postman|dhl|ups ~1 $|for|here
        ^ hello hello
        have|got|with|bring|bringing a ~1 delivery|parcel|package|letter ~2 for|here|$
        can|could someone|somebody unlock|bring|fetch|carry|open|move|reach|hold|show|explain|help
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
