internal import Shop

extension TriggerPack {
    /// A body that reacts, burns, bleeds or fails: the rules would rather ring once too often.
    static let englishHarm: [Rule] = [
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
                cut and|also|plus|or|but
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
                ambulance|paramedic|paramedics|defibrillator
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
    ]
}
