internal import Shop

extension TriggerPack {
    /// Upset: precise before complete, because a page for a harmless line makes staff stop coming.
    static let englishInsults: [Rule] = [
        Rule(
            says: "says that work done here went badly", trigger: .upset,
            patterns: """
                @you ~2 @wreck ~3 @hair|it|my|me|everything|day|wedding|daughters|sons
                @you ~2 @mess ~2 up ~2 @hair|my|it|me|everything|booking|appointment|order
                @you ~2 @mess ~2 my|her|his|our ~2 @hair|booking ~1 up
                @you burnt|burned|fried|scorched|killed|chopped|hacked ~2 my|her|his ~2 @hair|off|all
                @you|made|makes|left ~2 made|make|makes|left|leave|leaving me|her|my|him ~3 look|looking ~2 awful|terrible|\
                horrible|ridiculous|clown|freak|joke|idiot|like|disgusting|stupid|bald|worse|shit
                ruined|butchered|destroyed|massacred|botched|wrecked my ~2 @hair|life|day|wedding|holiday|confidence|birthday|\
                night|evening|event|dress|jacket|shirt|look|face|skin
                my ~1 @hair ~1 @be|has @very* been? @very* ruined|butchered|destroyed|massacred|botched|wrecked
                my|the ~1 day|wedding|holiday|birthday|weekend|party|dress|night|evening @be|has @very* been? ruined|wrecked|\
                destroyed|spoilt|spoiled
                cut|haircut|fringe|bangs|sides|layers|colour|color|highlights|edges @be ~1 completely|totally|so|really|very|all ~1 \
                uneven|lopsided|crooked|wonky|blotchy|asymmetrical
                you|they|she|he|someone|somebody ~2 cancelled|canceled|moved|changed|deleted my|our ~2 appointment|booking|slot ~1 \
                without|again
                hack job
                hatchet job
                botched|butchered $|haircut|cut|colour|color|job|my|dye|perm|it
                worst ~1 haircut|cut|colour|color|job|perm|dye|hairdresser|barber|salon|stylist|blow|manicure|treatment|massage|\
                facial|wax|experience|service
                look|looks|looking like ~2 clown|scarecrow|mushroom|joke|idiot|freak|shit|poodle|lego|traffic|crap|mess|fool|\
                mop ~2 $|because|thanks|now|you|cone|after|and|since|shit
                what ~2 have|did|has you|they|she|he ~1 done|do to|with ~2 my|me ~2 @hair|her|face
                your ~1 fault
                fault of your
                my hair ~2 falling|fell|breaking|snapping|broke|coming|came|falls ~1 off|out ~4 because|after|thanks|you|since|\
                your|colour|treatment|bleach
                """,
            unless: """
                sun|chlorine|pool|sea|salt|rain|humidity|wind|weather|box|heat|straightener|straighteners|straightening|hat|\
                helmet|pregnancy|ex|dog|i|swimming|water|boyfriend|shampoo|supermarket|myself|hormones|chemo|hairspray|\
                extensions|bleach|bleaching|summer|holiday|dryer|covid|drugstore|diy|tiktok|cat|baby|gum|sleep|pillow|i ~4 \
                @wreck|@mess|fried|killed|burned|burnt
                @wreck|@mess|fried|burnt|burned|killed ~6 myself|home|box|sun|chlorine|swimming|pool|straightener|straighteners|\
                diy|i|bleaching|elsewhere|another|other|previous|old|last salon|extensions|heat|by|fix|save|repair|rescue|help|\
                restore
                another|other|previous|old|different|last|ex|former|next|friend|sister|mum|mother|kids|son|daughter|roommate ~1 \
                @you|someone|$|to|cut|tried|did ~4 @wreck|@mess|burnt|fried|burned|killed
                somebody|someone ~2 else|elsewhere ~3 @wreck|@mess
                i|ive|accidentally|myself|son|daughter|friend|mate|wife|husband|mum|sister|kid|brother ~2 @wreck|@mess|fried|\
                killed|hacked|chopped|burnt
                does|do|will|can|could|would|if|not|without|afraid|dont|never|wont|didnt|worried|scared|what ~5 @wreck|@mess|\
                fry|burn|fried|burnt|killed
                can|could|do|will|does you|it|this ~1 fix|repair|save|restore|rescue ~4 @wreck|@mess|fried|burnt
                my ~2 @wreck ~3 can|please|what|how|help|advice|tips|treatment|what|do you
                hair ~2 falling|breaking|coming|snapping ~1 out|off ~2 do|have|any|what|treatment|advice|help|due|hormones|stress|pregnancy|age|illness
                what ~2 done|do to|with ~2 my @hair ~2 last|next|today|for
                what ~2 did you|she|he ~1 do|use last|on|last|time ~3 love|same|again
                what did you do with my booking
                look|looks|want ~3 like ~2 clown|joker ~3 for|halloween|costume|party|carnival|fancy
                myself|home|box|grown|ex|salon|elsewhere ~8 uneven|lopsided|crooked|wonky|blotchy|asymmetrical
                fire|halloween|costume|carnival|fancy
                not|isnt|wasnt ~1 your ~1 fault
                my fault
                """),
        Rule(
            says: "swears at the service or insults it", trigger: .upset,
            patterns: """
                fuck|screw you|off|this|that|your|the|u|ya|yourself|yourselves|all|sake|it|these|up !love|yes|yeah
                fuck $|everyone|them|machine|me this
                for fucks|fuck|christs|gods|heavens|petes|goodness sake
                what|why|how|who|where the ~1 fuck|hell|fucks|heck|bloody|shit|devil
                fucking|bloody|goddamn|damn|damned|sodding|stupid|bleeding|blasted|fricking|useless|dumb|crappy|shitty|piece|\
                lousy|stinking ~1 @thing|joke|useless|late|answer|hell|disgrace|idiot|idiots|manager|waiting|wait|stupid|\
                ridiculous|mess|nightmare|shambles|terrible|awful|rude|slow|expensive|liar|liars|thieves|robbery|rubbish|crap|\
                human|person|someone|shop|salon|hairdresser|help|staff|kiosk|screen|app|robot|morons|fools|cowboys|prices|price|\
                disgusting|pathetic|unbelievable|angry|furious|livid|sick|tired|hours|hour|minutes|listen|serious|bot|computer
                piss|bugger|sod|shut|get|jog|naff off|up|lost|stuffed|knotted ~1 $|you|stupid|machine|robot|bot|with|idiot|now|\
                computer
                piss|bugger|sod|jog|naff off
                shut up
                go to hell
                kiss my arse|ass
                my arse|ass $
                pain in the arse|ass
                kiss my
                you ~2 idiot|idiots|moron|morons|asshole|assholes|arse|bastard|bastards|wanker|wankers|prick|pricks|cunt|cunts|\
                bitch|bitches|dick|dickhead|dickheads|twat|twats|scum|cow|clowns|clown|cretin|cretins|imbecile|imbeciles|fool|\
                fools|stupid|dumb|shit|shits|pig|pigs|muppet|muppets|loser|losers|trash|cowboys|donkeys|donkey|jerk|jerks|crook|\
                crooks
                idiot|idiots|moron|morons|asshole|assholes|wanker|wankers|dickhead|dickheads|cunt|cunts|bastards|twats|pricks|\
                imbeciles|arseholes|motherfucker|motherfuckers|fuckers|fucker|bellend|knobhead|bitches $|you|all|here|work|\
                staff|in|the|are|and|at|running|working|who|cant|dont
                bunch|load|lot of ~1 idiots|morons|clowns|liars|thieves|crooks|amateurs|cowboys|jokers|muppets|shit|crap|\
                rubbish|nonsense|bullshit|bollocks|bull|incompetent|fools|losers|cretins|scammers|robbers|rip
                piece|pile|heap|load of|o ~1 shit|crap|junk|garbage|rubbish|trash|bollocks|bull|bullshit
                bullshit|bollocks|horseshit|fuckwits|fuckwit|shitshow|clusterfuck|shithole|shitty
                stupid|dumb|useless|bloody|damn|fucking|crappy|shitty|shit|crap|rubbish|pathetic|brainless|idiotic|annoying|\
                moronic|worthless|broken|dreadful|hopeless|terrible|horrible|silly|awful|rotten|wretched|infernal ~1 machine|\
                robot|bot|computer|thing|system|kiosk|screen|ai|terminal|app|contraption|keyboard|tin|box|service|place|shop|\
                salon|people|staff|idiot|cow|answers|answer|questions|rules|policy|policies
                you ~1 stupid|dumb|useless|pathetic|incompetent|thick|brainless|worthless|suck|sucks|stink|stinks|disgusting|\
                disgust
                you|this|it|service|place|machine ~2 sucks|suck|stinks
                ^ your so|just? stupid|dumb|useless|thick|rubbish|crap|shit $
                i hope you ~3 die|burn|closed|close|bankrupt|bust|fail|fired|sacked|rot|choke|shut
                drop dead
                give a ~1 shit|damn|fuck|toss|crap|monkeys|rats
                doesnt|dont|nobody|not|no ~2 give a ~2 shit|damn|fuck|toss|crap|monkeys
                eat shit
                get stuffed|knotted|lost|bent
                screw you|this
                fuckall|fuck all
                damn it|you|this|answer|machine|thing|place
                bloody hell
                answer ~1 me|the|my ~1 damn|bloody|fucking|goddamn|stupid|question|for
                """,
            unless: """
                fuck|fucking|damn|bloody|hell ~1 good|great|amazing|love|brilliant|yes|yeah|yea|beautiful|gorgeous|nice|hot|\
                awesome|lovely|fantastic|perfect|fine|happy|cute|cool|well|excellent|sexy|right
                fuck|fuck|hell|damn it|up i|my|looks
                what|how|where the ~1 hell|heck|fuck|devil ~1 is|are|was|do ~2 balayage|ombre|keratin|difference|ombré|mullet|\
                shatush|olaplex|a|an|toner|airtouch|brazilian|gloss|i? do|wear|my
                where|when|how|what the ~1 fuck|hell|heck|devil|fucking ~1 can|could|do|should|would i|we|one !have
                shut up ~2 love|amazing|gorgeous|and take|beautiful|thats|so
                shut|shuts|shutting up shop|early|at
                i|im|am|feel|me|my|felt|such|like|look|so|myself ~4 idiot|moron|fool|stupid|dumb|clown|muppet|donkey|cow|pig|\
                loser|jerk|trash|dick|witch
                stupid question|questions|me|hair|fringe|haircut|cowlick|idea|cow|of
                silly ~1 question|me|billy|place|thing|haircut|hair
                get lost ~2 on|in|finding|every|easily|way|coming
                cow lick
                pain in the arse|ass to|hair|my
                bloody|damn hell? ~2 good|lovely|love|brilliant|cold|hot|hair|fringe|mary|rain|weather|wind|humidity|bus|\
                traffic|knots
                fucking|bloody|damn love|awesome|brilliant|amazing|great|fringe|hair|weather|phone|rain|parking|ex|traffic
                damn|fuck|screw it ~1 cut|all|lets|go|shave|chop|do|dye|just|im|i|off|give|shorter|bleach|colour
                fuck|damn|screw it
                fuck|screw up my|i|myself|it
                fuck me ~1 that|its|good|up
                this stupid|damn|bloody hair|fringe|cowlick|weather|phone
                for goodness|gods|petes|heavens sake ~3 cut|my hair|hair
                doesnt suck
                bitch|bitches ~1 love|friend|friends|better|is back|cut
                is back
                basic|resting|boss bitch
                pig tails|tail|hair|bristle
                donkey ears
                box bob|braids|dye|colour|fade
                thing is|about|i|to|you|for|that|we
                place is|to|for|i|was|called|near|on|good|looks
                broken|annoying ~1 thing ~2 hair|nail|clip|on my
                terrible|horrible|awful|silly thing|things about|is|i|that|happened|to
                awful|terrible people|place|thing ~2 elsewhere|other|down|before
                my|his|her|old ~1 phone|app|laptop|computer ~1 screen|app|is|thing
                horrible|terrible|awful staff|people at
                """),
    ]
}
