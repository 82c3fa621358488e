internal import Shop

extension TriggerPack {
    /// What happens to eyes, limbs and the building: the rules would rather ring once too often.
    static let englishAccidents: [Rule] = [
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
                gas station|bill|hair|boiler|mileage|price|prices|tank
                shock|electric blonde|blue|pink|colour|color|hair|red
                """),
        Rule(
            says: "says that someone fell or is hurt", trigger: .urgent, isSafety: true,
            patterns: """
                @someonehurt just|has|have|had|is? ~1 fell|fallen|slipped|tripped|falling|collapsed|fall|tumbled|slip !asleep|\
                for|love|pregnant|out|behind|through|off|apart|into|back
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
    ]
}
