internal import Shop

extension TriggerPack {
    /// Someone may be hurt, in danger or robbed: the rules that would rather ring once too often. The last one is only pressing.
    static let englishUrgencies: [Rule] = [
        Rule(
            says: "reports an allergic reaction", trigger: .urgent, isSafety: true,
            patterns: """
                allergic|alergic|allergy reaction|react|reacting
                having|have|had|got|getting|is|am|causing|caused ~3 reaction
                bad|severe|strong|terrible|skin reaction
                reacting to|badly|from
                reaction to ~2 @chemical
                anaphyl%
                epipen|epipens
                swelling|swollen|swelled|swells|puffy|puffing|puffed
                @body ~3 swell|hives|welts|rash|blisters|blister|blistering|numb|tingling|tingly
                hives|welts|blisters|blistering|blistered
                tingling|numb|tingly|swollen|burning|itchy ~2 lips|tongue|face|throat|mouth
                rash|itching|itchy|itches ~3 spreading|all|everywhere|@body|badly|like|unbearable|terribly|now
                @body ~3 itching|itches|itchy ~1 so|like|bad|badly|terribly|crazy|unbearable|now|really
                come|comes|coming|broke|breaking|break out in|with ~2 rash|hives|spots
                red and @be? swollen|itchy|burning|sore
                """,
            unless: """
                what ~2 if|happens|about ~5 reaction|react|rash|swelling|hives|itchy|allergy
                in case ~5 reaction|react|rash|swelling
                worried|afraid|scared|risk|chance|chances|history|prone|avoid|prevent|concerned|nervous ~5 reaction|reactions|\
                react|rash|swelling|swells|itching|hives
                never ~3 reaction|reactions|reacted
                no|any|without|past|previous ~2 reaction|reactions|rash|swelling|itching
                had ~4 reaction|rash ~7 once|ago|before|past|years|previously|last|year|another|elsewhere|as
                once|previously|years|before ~5 reaction
                get|getting|have|cause|give ~3 rash|reaction|itchy|spots when|if|after|from|every
                test|testing|tests|patch|check ~4 reaction|allergic|allergy|react
                good|great|positive|love|funny reaction|reactions
                friend|friends|sister|mum|mom|mother|husband|wife|cousin|colleague ~1 had|has ~3 reaction|reactions
                @body|skin rash|itchy treatment|shampoo|spray|relief
                for|treat|treats|treating|help|helps|against|soothe ~2 itchy|itching|rash|puffy|hives|swelling|swollen
                itchy|dry|flaky scalp|skin shampoo|treatment|product|products|what|which|do|help|$
                do|does|can|could|will|would ~2 cause|give ~3 rash|reaction|swelling|itching|hives
                could|might|can|would|will|if i ~2 reaction|react|reacting
                puffy eyes|sleeves|hair|sleeve|jacket
                """),
        Rule(
            says: "says that it burns or hurts", trigger: .urgent, isSafety: true,
            patterns: """
                @body ~1 @be ~3 burning|burnt|burned|burns|stinging|sore|raw|fire|hurting|bleeding|blistering|peeling|killing
                @body ~2 burns|burning|hurts|hurting|stings|stinging|killing
                burning|burnt|burned|burns|burn|hurting|hurts|stinging|stings|scalding|scalded ~3 @body !care|products
                it|this|that|stuff|bleach|dye|foils|something is? ~2 burning|burns|burnin|stinging|stings|hurts|hurting
                really|badly|starting|started|started to burning|stinging|burn|sting|hurting|hurt
                burning|stinging|hurting me|now|badly|really|bad|like|help|please|off|so
                burned|burnt|scalded|scalding|burning me|myself|him|her|himself|herself
                chemical|bad|serious burn|burns
                why|should|supposed ~3 it|this|to ~2 burn|sting|hurt|burning|stinging|hurting
                help ~3 burns|burning|hurts|burn
                help|please|aua|ow|ouch|ouchie|oww it|this? is? burns|hurts|burning|stings
                in ~3 pain|agony
                terrible|severe|awful|unbearable|excruciating|sharp|so|lot|horrible|bad|stabbing|intense|sudden of? much? pain
                painful $|now|help
                hurts|hurt ~1 so|bad|badly|lot|like|much|really
                get|take|wash|rinse it|this|that ~2 off|out|hurts|burns ~2 now|please|quick|quickly|burning|hurts|burns
                get this|it ~2 off me|my
                scissors|clipper|clippers|razor ~3 went|stuck|in ~2 @body
                hair ~2 stuck|caught|trapped|tangled ~3 in|into ~2 dryer|machine|door|fan|chair|hood|rollers|clipper|clippers
                finger|fingers|hand|hands|foot|arm|head|leg ~2 stuck|trapped|caught|crushed|jammed
                water ~2 too|boiling|scalding hot
                boiling|scalding water
                """,
            unless: """
                what ~2 if|happens ~4 burn|burns|burning|hurts|stings
                @body|hair|scalp burn|burning|hurts treatment|shampoo|cream
                treat|treating|for|against|soothe|remedy|help|help with ~2 burning|burnt|sunburnt|sunburned|sore|stinging ~1 \
                @body
                sunburnt|sunburned|sunburn
                burnt|burned|burning hair|fringe|ends|tips|orange|sienna|out|copper|toast|coffee|bridges|red|money|cash|\
                calories|time|fat|candle|candles|incense
                fix|repair|save|restore|cut ~3 burnt|burned|burn
                without|no|not|never|any ~2 burning|burn|hurting|stinging|pain|hurts|burns
                isnt|doesnt|didnt|not|wont|dont ~2 burn|hurt|sting|burning|hurting|stinging
                is|are|was waxing|threading|piercing|it|microblading|tattoo|laser|bleaching|the ~3 painful|pain|hurt
                how painful|sore|bad
                painfully
                back pain|ache massage
                hurts|hurting my|our wallet|feelings|pocket|pride|eyes|brain|soul|budget
                hurt my|his|her|your feelings
                no pain
                burns|burning|burn ~1 hole|rubber|cd|toast|calories|fat|money
                pain in the|neck|pain
                neck|back massage
                wrist|foot|hand|neck|nail|ear|tattoo burn|burns easily
                my ~1 skin|scalp burns easily|quickly|fast ~2 sun
                in the sun
                """),
        Rule(
            says: "says that someone is bleeding or cut", trigger: .urgent, isSafety: true,
            patterns: """
                bleeding|bleed|bleeds|bled|bleedin
                blood ~1 everywhere|on|all|coming|from|running|dripping|over|help|$|pouring|in|down
                there|theres|lots|so|lot|losing|lost|much|is of? blood
                cut|cutting|nicked|sliced|stabbed|slashed|snipped ~1 myself|himself|herself|themselves|me
                cut|nicked|sliced|snipped|stabbed|clipped|caught|slashed ~2 my|his|her|their ~1 @body|lobe|earlobe !hair
                @body|earlobe|lobe ~2 @be ~1 cut|nicked|sliced|bleeding|bloody
                deep|bad|nasty|big cut|wound|gash
                wound|gash|stitches|nosebleed
                bandage|plaster|plasters|bandaid|tourniquet
                """,
            unless: """
                cut|cutting myself|himself|herself|me|themselves a|some|fringe|bangs|short|bald|off|layers|at|the|in|price|down|\
                up|out|slack|deal
                cut|cutting me ~3 deal|slack|fringe|bangs|bob|hair|layers|off|price|short|shorter|like|again|today|tomorrow|at|\
                on|please|next|last|before|always|usually
                bleeding ~2 through|out|into|onto ~3 roots|colour|color|towel|towels|pillow|white|highlights|blonde|clothes|\
                sheets
                colour|color|dye|red|toner|ink|lipstick|colors|colours|pink|blue ~3 bleed|bleeding|bleeds|bled
                bleed|bleeding|bled dry
                bleeding expensive|obvious|hell|useless|late|awful|annoying|idiot|thing|machine
                no|not|isnt|without|stopped|never|doesnt ~1 bleed|bleeding|blood
                will|does|can|do|could i|it|they|you|piercing ~2 bleed
                stitches ~3 out|removed|ago|last|healed
                sell|selling|buy|stock ~3 plasters|plaster|bandage
                bleed|bleeding ~1 easily
                deep cut|cuts album
                plaster|plasters wall|board|cast
                in my|the blood
                who ~3 cut me|my|myself|himself
                you cut me
                """),
        Rule(
            says: "reports that someone is unwell", trigger: .urgent, isSafety: true,
            patterns: """
                faint|fainted|fainting|faints
                passed|passing|pass|blacked|blacking|black out
                unconscious|unresponsive|collapsed|collapse|collapsing|convulsing|convulsions|overdose|overdosed|overdosing|\
                concussion|suffocating|suffocate
                cant|not|barely|hardly|trouble|struggling|difficulty|unable|stopped|hard ~3 breath|breathe|breathing|breath|\
                breathin
                breathing|breath ~2 hard|difficult|tight|problems|trouble|heavily
                choking|choked|chokes|gasping|wheezing
                throat ~3 closing|tight|tightening|closed|closes
                chest ~2 pain|pains|hurts|tight|hurting|tightness
                heart|asthma|panic|anxiety|epileptic ~1 attack|fit|seizure
                heart ~2 racing|stopped|pounding
                seizure|seizures|fitting|epileptic
                having|had|has|have a fit|stroke|seizure|attack|hypo|miscarriage|contractions
                diabetic|insulin ~3 low|shock|hypo|help|attack|coma|sugar|needs
                water|waters ~1 broke|broken|have broken
                going into? labour|labor
                in labour|labor
                giving birth
                dizzy|lightheaded|woozy|giddy
                room ~1 spinning
                @be|feeling|about|gonna|going|to ~3 be|throw|vomit|vomiting|puke|sick sick|up
                vomiting|vomited|throwing|threw up|everywhere|blood|on|$
                feel|feeling|feels|felt ~2 ill|unwell|faint|funny|sick|poorly
                is|are|am|been|taken|very|really|so|seriously ill|unwell
                ambulance|paramedic|paramedics|defibrillator|999|911|112
                need|call|get|find|is|any ~3 doctor|medic|nurse|hospital|medical
                medical|health emergency|attention|help|problem
                first aid|aider|aiders
                emergency|emergancy|emergencey
                not breathing
                isnt breathing
                poisoned|poisoning|poison
                swallowed|drank|drunk|ate|eaten|swallowing ~4 @chemical|battery|coin|pin|button|pill|pills|bottle|magnet|poison|\
                clip
                kill myself|himself|herself
                killing myself
                suicid%|suicide
                end my life
                i want|wanna to? die $
                want to die $|right|now
                harm|hurt|hurting|harming myself|himself|herself|themselves|him|me|her
                someone|he|she ~2 dying|dead|died $|help|here|please|in|on
                i am|feel|think|im ~2 dying !to|for|my|of|from|it
                need help now|urgently|immediately|fast|quickly|asap|emergency
                help|emergency help|emergency|urgent
                urgent|urgently help
                please help me|him|her|us|someone|quick|hurry ~1 $|now|quick|fast|hurry|urgently|please|is
                ^ help ~1 now|quick|quickly|fast|someone|somebody|urgent|my|she|he|is|someones|please
                having|had a? panic|contractions|stroke|seizure|convulsion
                stung|bitten|bit by|me|him|her|a|on
                wasp|bee ~1 sting|stung
                dog ~2 bit|attacked|biting
                """,
            unless: """
                emergency ~1 exit|exits|contact|number|appointment|slot|trim|haircut|cut|colour|color|booking|fix|procedure|wax|\
                blow|hair
                hair|fashion|colour|color|fringe|nail|beauty|style|roots|minor|no|not|an|isnt ~1 emergency ~2 trim|haircut|\
                appointment|hair|slot|roots|fringe|cut
                is|are|do|have|got ~2 first aid|aider|aiders|trained|certified|course|$
                first aid course|trained|certified|certificate|training
                pass|passed out flyers|leaflets|cards|of
                black|blacked out curtains|blinds
                black out|outs
                dizzy from|with happiness|excitement|choices|choice|curls
                sick|ill leave|today|of|and tired|cancel|reschedule|tomorrow|move|move
                sick of|and
                is|am|are|was|been|feeling|feel ~2 sick|ill|unwell|poorly ~5 cancel|reschedule|move|rebook|appointment|tomorrow|\
                come|booking|change|postpone
                cancel|reschedule|move|rebook|postpone|change ~6 sick|ill|unwell|poorly
                was|were|been|got ~2 ill|sick|unwell ~3 last|yesterday|week|so
                if ~2 sick|ill|faint|dizzy|unwell|poorly|vomit
                work|works|working|am|is|for ~3 nurse|doctor|paramedic|hospital|ambulance
                discount|discounts|student|offer|rates ~3 nurse|nurses|doctor|doctors|paramedic|paramedics|hospital
                doctor|nurse|paramedic|hospital discount|appointment|note|visit|said|says|told|recommended|uniform|style|staff|\
                who
                room for breathing
                breath mint|mints
                breathing|breathe space|room|new|exercise|exercises
                take|took|takes ~2 breath
                breath|breathe easy|fresh
                stroke of
                have|having a fit about|if
                perfect|good|great|better|nice|tight|slim|loose fit|fitting|fittings
                fitting ~2 wig|extensions|room|wigs|dress|for|appointment
                wig|dress|fitting|extension|bra fitting|fittings|room
                faint|fainting lines|line|stripes|smell|goat|blonde|highlights|scar|colour|glow
                afraid|scared|tend|prone|worried|usually|sometimes|always|might|may ~3 faint|dizzy|fainting|sick|vomit|seizures
                food poisoning ~3 cancel|last|yesterday
                can|could|please|would you ~1 help me ~1 with|find|book|choose|decide|to|out|pick|about|make|understand|cancel|\
                move
                please help me with|find|book|choose|decide|to|pick|make|move|cancel
                help me with|find|book|choose|decide|to|pick|out|make|my|cancel|move|understand
                help please with|to|find|book|choose
                help my hair|skin|curls|fringe|roots|nails|beard
                please help me? my hair|fringe|roots|skin|nails|is|curls
                urgent|urgently help with ~1 hair|roots|fringe
                need help now|urgently with ~1 hair|roots|fringe|book%
                no help
                cant|not|no help me|us
                fashion|fashion|style|cat|dogs|nail poison
                heart attack haircut|burger|look|when|if|at
                dying|dying|dyeing my|hair|to|the|it|for|colour|color
                die|dying ~1 my|it|the|for|hair|laughing
                want to die my|it|the
                not ~1 dizzy|sick|ill|faint|unwell
                bit by bit
                bit of|more|less|shorter|longer|late|early
                a|little bit
                first aid kit $|do
                give birth|given
                after|before giving birth
                killing me|myself laughing|softly
                attack ~2 clones|attractive
                get help|helps
                poison ivy|dart
                hurt her|him|me feelings
                dont|wont|not|never want to? hurt|harm him|her|them
                drunk|drank ~1 too|much|last|water|coffee|tea|wine
                ate something|before|lunch
                have|has|am|is|my|suffer|suffering|with epilepsy|epileptic|asthma|diabetic ~4 can|is|do|safe|okay|ok|will|\
                allowed
                i|he|she had ~2 stroke|seizure|attack|concussion ~3 last|ago|year|years|month|weeks
                had ~2 stroke|seizure ~4 ago|last|years
                """),
        Rule(
            says: "says that something got into an eye", trigger: .urgent, isSafety: true,
            patterns: """
                @chemical ~4 in|into|inside ~3 eye|eyes
                got|went|splashed|squirted|sprayed|dripped|ran|get|goes|running|dripping|splash ~3 in|into ~3 eye|eyes
                in|into my|his|her|the|one|their ~1 eye|eyes
                @chemical ~3 eye|eyes
                eye|eyes ~4 water|rinse|wash|flush|watering|streaming|stuck|red
                cant|cannot see $|anything|help|properly|out|my|because|from|now
                blind|blinded $|help|in|by|now
                @chemical ~2 in|into my|his|her|the ~1 mouth|ear|throat|nose|cut|wound
                """,
            unless: """
                hair|fringe|bangs|strand|strands|layers|lashes|curls|eyebrows|brows|pieces|ponytail|front|bit|bits|sun|light|\
                shadow|glare|tears ~6 in|into ~2 eye|eyes
                see|look|looked|looking|stars|twinkle|sparkle|glint ~3 in ~2 eye|eyes
                keeps|falling|falls|hanging|hangs|gets|hang|fall|always|grown|growing ~2 in|into|over ~1 my|eyes|the|his|her \
                eye|eyes
                eye|eyebrow|brow|lash|eyelash tint|tints|colour|color|shadow|dye|cream|gel|makeup|liner|wax|pencil|serum|drops|\
                mask|patch|patches
                tint|dye|wax|colour|shape ~3 eyebrow|brows|lashes|eyebrows|eyelashes
                matches|match|suit|suits|complement|bring|brings|bring out|goes|shade|for|with|to|go ~4 eye|eyes
                colour|color of|that|which|suits|to|for|matches|goes|with ~4 eye|eyes
                green|blue|brown|hazel|grey|dark eye|eyes
                cant see ~3 price|prices|menu|list|slot|slots|appointment|times|website|booking|screen|option|hours|why|it|\
                button|keyboard|text
                avoid|without|prevent|keep|safe|what ~5 eye|eyes
                does|will|can|could|would|do ~5 in|into|hurt|near|around|on ~2 eye|eyes
                blind customer|people|person|dog|guide|date|hem
                is the shampoo
                """),
        Rule(
            says: "reports fire, smoke, gas or another danger in the shop", trigger: .urgent, isSafety: true,
            patterns: """
                is|there|theres|a|on fire $|in|on|here|at|help|now|quick|by|near|behind|and|call|next|outside|under
                ^ @polite* fire fire|$|help|in|now|quick
                fire fire|help
                caught|catching|catch|set|started on? a? fire
                fire ~1 in|at the|your|toilet|bathroom|kitchen|bin|room|back|basement|trash|window|corner|door|salon|shop
                fire ~1 alarm|brigade|department|service|truck|engine|fighters ~2 going|gone|call|ringing|is|now|please|needed|\
                off
                call|get|need|ring ~2 fire ~1 brigade|department|service|fighters
                smoke|smoking|smoky ~3 coming|everywhere|in|from|out|room|alarm|help|$|here|behind
                there|theres|see|smell|lots|is|can ~2 smoke|smoking|flames|gas
                flames|flame|blaze
                smells|smell|smelling|stinks ~3 burning|burnt|burned|gas|smoke|smoky|fire|burn
                something|dryer|hairdryer|socket|plug|wire|cable|towel|towels|bin|kettle|straightener|straighteners|tongs|\
                candle|curtain|outlet|lamp|chair|kitchen|toaster|microwave ~2 burning|smoking|sparking|fire|melting|sparks|\
                burns|smokes|smoulders|smoldering|exploded
                gas leak|leaking|smell
                leaking gas
                sparks|sparking
                electric|electrical ~1 shock|shocked|fire
                electrocuted|shocked me
                got|getting|gave ~2 shock from
                explosion|exploded|exploding|bomb
                flood|flooding|flooded|floods
                water ~3 pouring|leaking|everywhere|gushing|dripping|spraying|ceiling|floor|burst|running
                burst|leaking|broken pipe|pipes|tap|boiler
                leak|leaking|pouring|dripping ~3 ceiling|floor|roof|basin|sink|pipe|toilet|everywhere
                ceiling|shelf|mirror|glass|light|lamp|window|roof ~2 fell|falling|collapsed|broke|broken|smashed|shattered|\
                cracked|down
                broken glass
                glass ~2 everywhere|floor|smashed
                carbon monoxide
                toilet ~2 overflow|overflowing|overflowed|flooding|flooded
                trapped|locked|stuck ~1 in|inside|out ~2 toilet|toilets|bathroom|lift|elevator|loo|room|shop|here|store|\
                building|car|restroom|wc|cellar
                cant|cannot|unable ~1 get|open ~2 out|door|bathroom|toilet $|of|from|is|help|here
                door ~2 stuck|jammed|locked ~2 inside|toilet|cant|help|trapped|bathroom|get
                dog|baby|child|kid|cat ~2 left|locked|alone|trapped|in ~2 car
                spilled|spilt|spill|knocked ~3 acid|bleach|chemicals|chemical|peroxide|developer|acetone
                wire|wires|cable hanging|loose|exposed|bare
                """,
            unless: """
                is|are|that|your|this|look|looks|nails|playlist|song|music|outfit|mixtape|cut|fade fire $|bro|mate|man
                music|song|playlist|nails|track|beat|dj|cut|style|look|outfit|phone|hair|look|game|he ~2 on fire
                fire emoji
                look|looks|looking ~3 like ~4 fire
                do|can|could|may|are|where|allowed|place|area ~3 smoke|smoking $|here|in|inside|area|outside|allowed|room|\
                permitted|permitted|section
                smoke|smoking area|room|break|free|allowed|grey|gray|blonde|effect|ban
                non|no|quit|stop|dont smoking|smoke|smoker|smokers
                smoky|smoking eye|eyes|hot|jacket|makeup
                where|is|do|have|nearest|got ~3 fire exit|extinguisher|door|alarm|escape
                you ~1 fire|fired ~1 her|him|someone|them|staff
                fire ~1 her|him|them|me|your|that|someone
                smell|smells like|of|so|good|nice|amazing|lovely ~2 coconut|roses|good|nice|amazing|lovely|burnt hair
                burning|burnt hair smell|smells
                hair smells ~2 smoke|burnt|burning|smoky
                smoke|smell out|of|from ~3 hair
                get ~3 smell|smoke ~2 hair
                broken glass|nail|pipe|hair ~1 effect|nails|look|art
                glass hair|nails|skin
                bomb hair|nails|look|fade|cut|bath|ass|com|$
                bath bomb|bombs
                bomb|flood of
                flood|flooded ~2 calls|emails|instagram
                candle burning|burns
                burning candle|candles
                flame|flames red|hair|colour|color|nails|design|orange|balayage|tattoo|art
                old|new|former flame
                fell|falls|falling ~1 in|for|out ~1 love
                locked out ~4 account|booking|app|email|phone
                no ~2 smoke|fire|gas
                light|window|mirror ~1 down
                cant ~1 get out ~3 knots|tangles|tangle|colour|dye|stain|bed|gel|wax
                cant get out of ~3 work|appointment|meeting|bed
                stuck in traffic|with|on|my
                gas station|bill|hair|boiler
                shock|electric blonde|blue|pink|colour|color|hair|red
                """),
        Rule(
            says: "says that someone fell or is hurt", trigger: .urgent, isSafety: true,
            patterns: """
                @someonehurt just|has|have|had|is? ~1 fell|fallen|slipped|tripped|falling|collapsed|fall|tumbled|slip !asleep|\
                in|for|pregnant|out|behind|through|off|apart|into|back
                @someonehurt ~2 fell|fallen|slipped|tripped ~3 floor|stairs|step|chair|over|down|wet|on|here|outside|head|door|\
                ice|off
                fell|fallen|slipped|tripped|slip ~2 over|down|floor|stairs|steps|chair|off|wet|here|outside|step|badly
                someone|somebody|customer|lady|man|woman|girl|boy ~1 down|lying|laying|unconscious|injured|hurt ~1 on|floor|\
                ground|$|help|here|outside
                lying|laying on the? floor|ground
                injured|injury|injuries|wounded
                @someonehurt ~2 hurt|hurts|hurting himself|herself|myself|themselves|badly|bad|really|his|her|my|$
                is|are|has|got|been|badly|someone ~1 hurt|injured $|badly|here|and|on|help|in|by|please|outside|bad
                hit|hits|banged|bumped|hurt|smashed|knocked|cracked ~1 my|his|her|their|on ~1 head|face|knee|elbow|back|nose|\
                eye|tooth
                broke|broken|twisted|sprained|dislocated|fractured ~2 my|his|her|their|a|an ~1 arm|leg|ankle|wrist|hip|nose|\
                foot|finger|toe|tooth|neck|back|rib|knee|bone|shoulder
                cant|unable|not ~3 stand|get|move|walk ~1 up|legs|leg|arm|anymore|off|properly|$
                accident ~1 here|outside|in|at|happened|now|$|please|help|just|with|on|shop
                been|was|is|had|there|an|car ~2 accident ~1 outside|here|just|in|front|now|help|shop|$
                run|knocked over by
                hit by ~2 car|bike|bus|van|door
                crash|crashed outside|into|window
                """,
            unless: """
                fell|fall|fallen|falling in|for ~1 love
                hair|lash|lashes|nail|nails|extension|extensions|price|prices|gel|tooth|filling|curl|curls|clip|clips|eyelash|\
                eyelashes|she|polish|braid|braids ~3 fell|fallen|falling|fall|falls|broke|broken
                broke|broken ~2 nail|nails|extension|heel|zip|comb|brush|promise|hair|bank|record|routine
                fell|fallen|fall asleep|pregnant|off|out|behind|apart|into|through|back|flat|short|ill
                slipped|slip my|your|his|her mind|through|away|up
                slipped|forgot|mind my
                slip|tripped road|knot|on|acid
                fell out|off|apart
                fell|fall on ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|holiday
                without|no|not|dont|didnt|never ~2 hurt|injured|accident|fall|falling|hurting
                hurt my|your|his|her feelings
                hurt ~1 hair|feelings|wallet
                cancel|reschedule|move|postpone|cant|rebook|miss ~6 accident|injured|broke|broken|hurt|twisted|sprained|fell|\
                injury
                accident|injured|broke|broken|twisted|sprained|fell|injury ~8 cancel|reschedule|move|postpone|rebook|\
                appointment|booking|late
                old|sports|previous|past|years injury|injuries|accident
                by accident
                accident ~1 with|at|using|cutting|dye|dyeing|scissors|clippers|home|my|i ~4 hair|fringe|bangs|box|home|myself
                hair|fringe|dye|bleach|diy|home|clipper accident
                happy accident
                broke|broken my|her|his ~1 heart|arm ~5 last|ago|weeks|month|can|so|wash
                heart broken|broke
                cant|not move|walk ~2 appointment|booking|in|without|it|to
                break|breaks|breaking a? leg
                down on
                does|will|do|did|can ~3 hurt $
                get|move|stand up ~2 early|morning|time
                cant get over|enough|up|to
                """),
        Rule(
            says: "is missing a child", trigger: .urgent, isSafety: true,
            patterns: """
                lost|missing|cant|find|finding|seen|where|looking|misplaced|disappeared|vanished|locate ~3 my|our|her|his|a|\
                little|the ~2 @child
                @child ~3 lost|missing|disappeared|gone|vanished|wandered|ran|run|alone|crying|outside|kidnapped|taken
                @child ~1 @be ~2 missing|lost|gone|alone|unattended|abandoned|not
                missing|lost child|kid|boy|girl|toddler|daughter|son|person|dad|mum|mother|father|gran|grandma|husband
                kidnap%|abducted
                cant|dont|lost see|find|sight ~2 him|her|them ~1 $|anywhere|anymore|help
                lost ~1 my mum|mom|mummy|mommy|dad|daddy|mother|father|parents|gran|grandma|grandmother|grandad
                cant find my mum|mom|mummy|mommy|dad|daddy|mother|father|parents|gran|grandma|grandmother|wife
                took|taking|grabbed|taken my ~1 @child|baby
                grandmother|grandma|gran|dad|mother|mum|mom|father|nan with? dementia|alzheimers? ~3 wandered|missing|gone|lost
                @child ~3 ran|gone|run|wandered ~2 off|away|outside|street|road
                """,
            unless: """
                where|looking|cant|find ~3 my|a|the ~2 @child ~2 cut|haircut|appointment|appointments|section|chair|chairs|get|\
                hair|area|corner|booking|menu|prices|slot|play|toilet|sit|size|wait|price|prices|friendly|stylist
                looking|find|finding|where ~3 for ~1 @child ~2 haircut|cut|hair|salon|who|a|appointment|in|that|special
                for ~2 @child ~2 cut|haircut|hair|to
                @child ~2 lost ~3 tooth|toy|shoe|teddy|hat|jacket|glove|coat|weight|hair|scarf|bag|clip|bear|cap|interest|phone|\
                gloves
                @child ~1 left|lost|forgot ~2 hat|jacket|coat|toy|scarf|teddy|gloves|cap
                my @child ~2 gone|went|taken|ran|run to|through|with|on|off|out|late|fever|temperature
                lost|missing ~1 my|his|her|the ~1 kids|baby ~1 hat|toy|shoe|hair|jacket|coat|scarf|teddy|weight
                baby|girl|boy|girls|boys hair|hairs|fringe|weight|lights|braid|braids
                have|has|had you|anyone ~1 seen ~1 girl|boy who|that cut|cuts|works|did
                where ~2 girl|lady|boy|guy|kids|children ~3 who|that|cut|works|usually|sit|wait|play|can|go|toilet|section|area|\
                menu|price|haircut
                can|could|may|should|is|are ~3 @child|kids ~2 alone|run|unattended|play|come|wait
                """),
        Rule(
            says: "reports a theft", trigger: .urgent, isSafety: true,
            patterns: """
                stole|stolen|stealing|robbed|robbing|robber|robbers|mugged|pickpocket|pickpocketed|shoplifter|shoplifters|\
                shoplifting|burglar|burgled|thief|thieves
                robbery|burglary|theft
                someone|he|she|somebody|man|guy|they|who|just|kid|woman|girl|boy ~2 took|nicked|snatched|grabbed|swiped|pinched|\
                taken|walked|taking|nicking|lifted ~3 @valuables|till|money|cash|tip|jar|product|shampoo|bottle
                my|our|her|his|the @valuables ~2 @be|has|have|just ~2 gone|missing|taken|nicked|snatched|disappeared|vanished|\
                stolen
                my|our @valuables gone|missing|disappeared|vanished
                is|is|someone|somebody ~2 going through|in my|the|your bag|bags|till|coat|coats|drawer|register
                """,
            unless: """
                daylight|highway|absolute|total|pure|is robbery|theft
                stole|stolen|stealing|steal ~1 my|the|your|his ~1 heart|look|style|idea|show|thunder|spotlight|haircut|design|\
                picture|photo|boyfriend|stylist|time
                you|u|your ~2 robbed|robbing|thief|thieves|stealing|stole me|us|my|bunch|time|money|$
                you ~1 stole|robbed|thieves|robbers|are
                thieves|robbers|thief ~1 the|you|lot|all
                feel|felt|been|was|being ~1 robbed $|by|for|at|paying
                price|prices ~3 robbery|theft|stealing|robbed
                steal|a|bargain steal
                identity theft
                theft ~2 insurance|time
                what if|happens ~5 stolen
                is stolen|stealing ~1 heart|show
                last|years|ago|month|week|yesterday ~6 stolen|robbed|stole
                phone|card|wallet|bag ~1 was|got|been stolen ~4 so|number|changed|new|last|cant|lost|old
                gone missing from ~1 list|menu|website
                """),
        Rule(
            says: "reports a threat or an attack", trigger: .urgent, isSafety: true,
            patterns: """
                has|have|had|with|holding|got|carrying|pulled|waving|is ~2 knife|gun|weapon|machete
                knife|gun|weapon $|help|please
                threatening|threatened|threatens|threaten me|us|her|him|staff|to|someone|people|customers|with|everyone
                attacked|attacking|assaulted|assault|assaulting|stabbed|stabbing|strangling|raped|rape|beating|molested|groped|\
                groping|harassing|harassed|harassment
                punched|hit|hits|hitting|slapped|kicked|pushed|grabbed|shoved|spat|choked|strangled|beat me|him|her|us|someone|\
                my|the ~1 $|in|on|and|now|with|help|arm|face|here|wrist|child|wife|friend|by
                fight|fighting|brawl ~1 outside|here|in|at|broke|broken|now|between|going|please|help|out|is|started|$
                people|men|two|are|they|guys|is|there|customers|boys ~3 fighting|fight $|outside|here|in|with|over|and
                following|followed|stalking|stalked|touching|touched|filming|watching ~1 me|her|my|us ~1 $|here|into|outside|\
                and|from|help|inappropriately|without|down|home|all|leg|body|bum|around|in
                stalker|stalking|stalked
                call|get|need|phone|ring|want ~2 police|cops|policeman|security
                police please|now|help
                dont|not feel|feeling safe
                unsafe|danger|dangerous ~1 here|man|situation|person|guy|dog|$|now|in
                in danger
                someone|somebody|man|guy|he|ex|woman|boyfriend|husband|stranger ~3 following|follow|followed|stalking|harassing|touching|chasing me|her|us
                scared of ~1 him|her|man|guy|husband|ex|boyfriend|that
                afraid|scared|hiding ~2 he|him|ex|husband|boyfriend|man|her|someone|from ~3 hurt|here|outside|found|followed|\
                kill|him|coming|me|hit|follow
                drunk|aggressive|violent|crazy|angry|strange|creepy|abusive|naked|shouting ~1 man|guy|person|customer|woman|\
                lady|someone|husband|people|boyfriend|bloke|dog|men ~5 here|outside|in|is|at|wont|shouting|threatening|door|\
                shop|behind|following|and|$|by
                someone|man|guy|he|she|customer|woman|husband|dog|lady|bloke ~2 aggressive|violent|abusive|attacking|kicking|\
                smashing|breaking|screaming|armed|threatening|harassing|stalking|masturbating
                hostage|terrorist|shooter|shooting
                broke|breaking|broken|break|forced into? in ~1 shop|store|salon|till|my|car|the|here|now|$
                dog ~2 loose|aggressive|attacking|attack
                """,
            unless: """
                killer|gun|knife|razor cut|cuts|show|range|club
                massage gun
                heat gun
                glue gun
                knife|razor cut
                nail gun
                hot heat? gun
                police|security discount|uniform|officer|check|report|job|camera|cameras|interview|academy|regulation|number|\
                deposit|code
                shooting|photo shoot|today|for
                photo|video|wedding|film|a shoot|shooting
                shoot|shooting ~1 star|wedding|photo|for|film|photos|video
                fight|fighting frizz|dandruff|back|against|cancer|over|for|hair|grey|grays|ageing|for|tooth|signs
                hit me ~1 up|with|back
                are|is ~1 dangerous|unsafe|safe
                following|followed me|you|us ~1 on|instagram|insta|facebook|tiktok|back
                following you|me on
                touching|touched|touch up|ups|me|my roots
                touched by|me|that ~3 kind|nice|kindness|lovely|service|gift
                threatening to|it rain|snow|weather
                angry ~1 customer|person|man|woman ~2 service|because|my
                broke|broken|breaking|break in ~2 shoes|nail|comb|boots|bank
                broke|break even|up
                is it|bleach|this|that|perm ~3 dangerous|unsafe
                heart attack
                panic|anxiety|asthma attack
                choked|hit|beat up|me|my by|with that|emotion|emotions|price|ending
                beat it|that|the price|traffic|queue|makeup
                beating the queue|traffic|heat
                beating
                was|were|got ~2 attacked|assaulted|harassed|robbed ~3 last|ago|years|month
                """),
        Rule(
            says: "is pressed for time", trigger: .urgent,
            patterns: """
                i|am|running|run|bit|already|little|so|very|be|being|was|is|minutes ~1 late ~4 appointment|appt|booking|slot|\
                now|already|sorry|what|still|help|my|for|stylist
                i|am|we|are|running|sorry ~2 late $|for|now|already|sorry|help
                sorry|running|already|gonna|going ~4 late|minutes|latr|l8
                late for ~3 appointment|booking|slot|cut|colour|color|wedding|flight|train|interview|bus|ceremony
                minutes|minute|min|hour|hours late
                appointment|appt|booking|slot ~2 is|was|started|starts|begins|should|supposed ~3 now|already|ago|minutes|minute|\
                started|right
                appointment ~1 now|started|ago|already
                appointment was ~1 at|for|#|half|ten|eleven|nine|two|three|noon|minutes ~3 nobody|not|still|am|i|where|is|\
                nothing|and|late|missed|#|$
                my|our appointment|booking ~1 starts|begins|is ~2 in ~1 #|five|ten|two|minute|minutes|now
                i|just|think|have missed|missing my|the appointment|slot|booking !last|yesterday
                it|this|that|matter|is|very|really|really|extremely|super|so|quite|most|bit|its ~1 urgent
                ^ @polite* urgent|urgently|urgent|emergency !trim|haircut|appointment|cut|need|booking $|please|help|now|very|i|\
                i
                urgent|pressing matter|problem|issue|situation|message|request|question|business|attention|delivery
                urgently|immediately|desperately ~2 need|want|require|speak|talk|see ~3 @person|@folk|help|someone|talk|speak|\
                manager|stylist|assistance
                need|want|talk|speak|see|get|call|come|send ~6 @anybody|@boss|staff|human|person|stylist|hairdresser ~3 \
                urgently|immediately|straight|right|quick|quickly|asap|soon ~2 now|away|$|please|possible|as
                someone|somebody|anyone|staff|manager|stylist|help ~3 quick|quickly|urgently|immediately|hurry|asap
                come ~2 quick|quickly|now|fast|immediately|urgently|hurry
                hurry up? $|please|someone|now|help|its|it
                ^ quick|quickly someone|help|please|come|somebody|hurry|staff|get
                immediate help|assistance|attention
                cant|not wait ~3 any|longer|another|urgent
                as soon as possible ~2 please|$ someone|staff|manager|help|come
                @chemical|foils|foil|toner|mask|tint|treatment|bleach ~4 still ~2 on|in ~2 hair|head|my|$|nobody
                @chemical|foils|foil|toner|tint|bleach|treatment ~2 @be|has|have|had ~2 on|in ~3 too|for|over|ages|hour|minutes|\
                long|since|way|#|almost|nearly
                been|have|still|sitting|left|sat ~4 with|in|under ~3 bleach|dye|foils|foil|colour|color|tint|perm|toner|dryer|\
                developer ~6 hour|minutes|long|nobody|forgot|forgotten|ages|on|hours|one|timer
                timer ~3 off|rang|ringing|finished|beeping|done|beeped|up|gone|run
                forgot|forgotten|forgetting|left about? me|us ~3 under|chair|bleach|dye|foils|dryer|colour|sink|basin|here
                bleach|dye|colour|foils ~3 should|needs|need|must|has|supposed ~3 come|washed|rinsed|out|off|rinse|wash
                car|parking|meter|van ~3 towed|towing|clamped|ticket|running|blocked|blocking|run|expired|runs
                towed|towing|clamped|clamping|tow truck|away|my|$|car
                blocking|blocked ~2 my|the|me|driveway|car|drive|in ~1 car|exit|driveway|garage|van|entrance|$
                my|our|the|a|catch taxi|bus|train|flight|plane|cab|uber|ride|lift ~3 is|leaves|here|waiting|goes|in|leaving|\
                outside|minutes|now|departs|coming ~3 minutes|now|here|soon|outside|#|waiting|five|ten|hour
                wedding|ceremony|interview|flight|train|court|funeral|exam|meeting ~2 in|starts|is|begins ~2 an|#|one|ten|\
                twenty|thirty|half|two|minutes|hour|hours|less ~1 minutes|hour|hours|min
                getting|get married in ~2 hour|hours|minutes|today
                have|got to go|leave|run|be now|in|right|immediately ~1 #|now|five|ten|minutes|minute|$
                need to leave|go now|immediately|in ~2 minutes|$|right
                lights|lights|power|electricity ~3 out|off|gone|cut|went
                door ~2 alarm|alarm ~2 going|ringing|off|beeping
                alarm ~2 going|gone|ringing|off|blaring|beeping
                delivery|courier|parcel|driver ~3 waiting|signature|sign|outside|now|here|at|needs
                """,
            unless: """
                not|isnt|nothing|no|never|wasnt|aint|non ~2 urgent|rush|hurry|urgently|late
                urgently|desperately|immediately ~2 need ~3 trim|haircut|cut|colour|color|shave|blow|wash|wax|fringe|\
                appointment|new|roots|booking|makeover|manicure|style|hair|change|product|shampoo|nails
                need|want ~3 urgently|asap|quick|quickly ~3 trim|haircut|cut|appointment|colour|roots|blow|shave|wax
                need|want|get ~2 trim|haircut|cut|colour|color|appointment|blow|shave|wax|wash|fringe|roots|booking|dry|beard \
                ~4 urgently|asap|quick|quickly|soon|immediately|urgent|now
                urgent|quick|emergency appointment|trim|haircut|cut|booking|slot|blow|wash|colour|question|one|shave|tidy|fix|\
                need|roots|dry ~2 $|available|today|please|of|for|a|about|to|is|can|dry|on
                what|happens ~3 if ~4 late|miss|missed|delayed
                if|when|whenever ~4 late|miss|missed|running
                how|until|til|till|open|too|is|are|so|as|how|very ~2 late ~2 are|open|do|can|you|is|night|opening|evening|on|\
                for|book|tomorrow|to|afternoon|appointment|appointments|slot|hours
                late|later night|evening|opening|appointment|appointments|afternoon|slot|hours|openings|shift|in|on|than|today|\
                this|thursday|thursdays|fee|policy|charge|cancellation|bus
                can|may|could|do|will|would i|you|we|it ~3 late|later
                too late ~1 to|for
                was|were|been ~2 late ~4 last|yesterday|time|week|charged|fee|once
                when is|my ~3 appointment
                is|was my ~1 appointment ~3 today|tomorrow|at|what|confirmed|still|now ~1 or
                never late
                will|ill|would ~2 late for work|school|dinner|lunch|kids|my
                late for work|school ~3 if
                cant see ~1 him|her ~2 today|tomorrow|on|list|booking|menu|app|calendar
                late ~1 charge|fee|policy|cancellation|cancel
                alarm clock|system|bell
                do|does|how|could ~4 timer
                in a hurry|rush ~2 so|not
                no hurry
                missed|miss ~1 my|the appointment|booking|slot ~3 last|yesterday|week|on|because|fee|charged|charge|month|\
                policy|what
                i ~1 miss you|my|the|long|her|him|old
                late minute|deals
                last minute
                power|lights off|out ~2 what|do|how|hair
                minutes|hours|hour late|early ~1 charge|charged|fee|ok|okay|allowed|policy|can|if|is|still|bad|arrive
                can|could ~2 come ~2 now|quickly|quick
                can|could i|we|my ~2 come ~3 now|quick|quickly|fast
                dye|colour|color|bleach|toner|tint|perm|treatment stay|stays|last|lasts|left|need|keep
                how|what ~6 bleach|dye|colour|color|toner|tint|perm|on|in|timer|foils|mask
                keep|leave ~3 bleach|dye|colour|mask|toner|toner|treatment|conditioner|it|shampoo|product on|in
                home|box|myself|yesterday|week|month|days|months|weeks ~5 bleach|dye|colour|color|on|in
                bleach|dye|colour|color|tint|toner|perm ~6 home|box|yesterday|week|month|days|months|weeks|myself|since
                quick|hurry question|one|trim|cut|wash|look|fix|style|hairstyle|blow
                can you ~2 quick|quickly
                how ~2 quick|quickly|soon
                interview|wedding|flight|exam|funeral|meeting ~3 in|is ~3 days|weeks|months|week|month|tomorrow|years|august|\
                june|july|may|september
                """),
    ]
}
