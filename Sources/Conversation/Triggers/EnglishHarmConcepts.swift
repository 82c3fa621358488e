extension TriggerPack {
    /// Bodies, fire and violence.
    static let englishHarmConcepts: [String: String] = [
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
    ]
}
