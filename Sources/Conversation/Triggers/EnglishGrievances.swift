internal import Shop

extension TriggerPack {
    /// Upset: precise before complete, because a page for a harmless line makes staff stop coming.
    static let englishGrievances: [Rule] = [
        Rule(
            says: "is upset", trigger: .upset,
            patterns: """
                i|we ~1 am|are|was|feel|feeling|felt|getting|got @very* @furious
                @very @furious
                ^ @furious
                makes|making|made me|us @very* @furious|@cross
                i|we am|are|feel|feeling @very* angry|annoyed|upset|offended|infuriated|\
                frustrated|irritated|gutted|peeved|aggravated|cross
                @very angry|upset|annoyed|infuriated|offended|frustrated|pissed $|with|that|\
                about|at|right|now|by|and|because
                ^ angry|annoyed|upset|furious|frustrated $|with|at|that|customer|\
                about
                pissed off
                pissing me off
                ticked off
                i|we ~1 am|are|so|really|getting|very mad|raging $|at|now|that|because|right|with
                so|really|very mad $|at|right|now
                i|we ~1 am|are|feel|so @very* upset|annoyed ~1 about|by|with
                am i ~2 invisible|air|joke
                dont|not want|going|gonna|prepared|willing to? ~1 wait ~1 any|anymore|longer|more|another
                fed up with|of|$|waiting|now|by|and|being
                sick|tired of ~1 waiting|this|you|your|being|excuses|it|these|hearing|getting|having|repeating|asking|explaining
                sick and tired
                had|have|ive ~2 enough $|of
                enough is enough
                i am done|finished $|with|here|waiting
                no longer happy|amused
                losing|lost|loosing|lose my|all ~1 patience|temper|mind|cool|shit|rag|faith|trust|confidence
                running out of patience
                boiling|seeing mad|inside|red
                in tears
                crying|cried $|because|over|now|in|here|about|for|all
                makes|made|making me ~1 cry|sick|angry|mad|furious|livid
                want to cry|scream
                my blood is boiling
                blood ~1 boiling
                beside myself
                drives|driving me ~1 crazy|mad|insane|nuts|wall
                going ~1 insane|mental|ballistic|nuts $|here|waiting
                i hate ~3 @shop|you|people|here
                hate you
                so frustrating|annoying|infuriating|disappointing|insulting|rude|disrespectful
                how|really|very|this|extremely|bitterly|most|is|was|hugely disappointing|infuriating|maddening|humiliating|\
                degrading|embarrassing
                such a disappointment|disgrace|letdown|farce|joke|shambles|scam|rude|mess|waste
                let down ~1 by|again
                badly treated
                treated ~2 like ~2 dirt|shit|idiot|crap|rubbish|animal|garbage|nothing|criminal|child|trash|fool|dog
                treat|treated|treating ~2 badly|poorly|horribly|terribly|unfairly|rudely|customers|people ~1 $|like|this|way
                humiliated|humiliating|humiliation
                worst ~3 @shop|ever|haircut|experience|i|life|money|place|town|city
                ^ worst
                absolute|absolutely|the|simply|just|is worst $|ever|place|one
                """,
            unless: """
                not|isnt|arent|never|dont|wont|wasnt ~1 be? angry|upset|annoyed|mad|furious|disappointed|frustrated|offended|\
                livid
                mad ~1 about|for|on my|the|this|new|it|purple|red
                would|will|might|could|be|if|hope|gets|get|wont|not|afraid|worried ~2 @be? upset|angry|annoyed|disappointed|mad|\
                cross|furious ~1 if|when|with me|$
                my|his|her mum|mom|dad|wife|husband|girlfriend|boyfriend|daughter|son|boss|mother|sister|cat ~4 angry|mad|upset|\
                furious|annoyed|disappointed|livid|cry|crying
                frustrated|annoyed|fed|sick|tired|bored|mad|upset|angry ~1 with|of|by|about|at ~2 @hair|ponytail|look|knots|\
                colour|split|shaving|skin|acne|grey|greys|grays|life|weather|traffic|myself|husband|boyfriend|ex|job|cold|heat|\
                rain
                wont|not be disappointed|unhappy|upset
                no|without crying|tears
                cry|crying|tears of|with|from happy|joy|laughing|happiness|laughter|happy
                almost|nearly|happy cry|cried|tears|crying
                cry baby
                baby|toddler|kid|son|daughter|child|he|she ~3 cry|crying|cries
                not happy|pleased with|about my|the ~2 old|last|current|previous|usual hairdresser|salon|barber|stylist|natural|\
                nose|weight
                hate ~3 @hair|my|waiting|needles|heat|mondays|rain|the|phones|phone|dandruff|dentist
                hate ~2 look|style|how|being|to
                in tears over love
                love|loved|amazing|thanks|thank|great|brilliant ~3 not disappointed
                you ~2 so|really mad talented
                bored and fed
                worst ~2 part|thing ~3 growing|hair|about|having|is
                worst ~1 hair|day|days|roots|dandruff|frizz|time|month|week|weather|memory|nightmare|fear|in|at|for
                best and worst
                is it ~3 worst
                the worst that
                hangover|headache|traffic ~2 worst
                frustrating ~3 hair|curls|curl|frizz|fringe|roots|knots|grow|growing
                @hair ~1 is|are|gets|being ~2 frustrating|annoying|infuriating|maddening
                annoying ~2 fringe|hair|curl|frizz|roots|bit
                embarrassing|embarrassed ~3 question|hair|but|ask|roots|dandruff|grey
                so|really|very annoying|embarrassing|frustrating when|hair|roots|and
                angry bird|birds|skin|red
                sick and tired of ~2 @hair|look|grey|roots|frizz
                had enough ~2 of ~2 @hair|long|grey|roots|colour|winter|this hair
                enough of ~2 @hair|a
                have enough time|hair|room|space|length|of|money|points|stamps|volume|for
                had enough time|hair|sleep|coffee|of my|to
                have i enough
                is ~2 enough
                do|does|will i|you|it|we have ~1 enough
                disappointed you|that you ~2 closed|dont|do not|stopped|sell
                i am finished with ~2 cut|appointment|work|school
                i am done with ~2 long|hair|blonde|appointment|being|dyeing|my
                i ~1 am done $|thanks|thank|for|booking
                """),
        Rule(
            says: "finds the service unacceptable", trigger: .upset,
            patterns: """
                this|that|it|which|service|youre|you|it|place|what|wait|waiting|price|attitude|behaviour|behavior|its|\
                everything|here ~1 is|are|was|have|being @very* a? @very* @damning
                absolutely|totally|completely|simply|utterly|frankly|plain|fucking|beyond|bloody|just|so|how @damning $|service|\
                and|that|this|from|behaviour|behavior|i|treatment|place|attitude|waste
                ^ @polite* @damning $|service|behaviour|behavior|that|this|treatment|customer|attitude|waiting|you|how|and|i
                what a @very* disgrace|joke|shambles|farce|scam|ripoff|rip|mess|nightmare|waste|dump|shithole|disaster|load|\
                circus|liberty|cheek|shame|nerve|pathetic|terrible|horrible|awful|useless|stupid|rubbish|crap|shit !off|my|hair
                this|that|it|you|service|place|its|yous|your ~2 is|are|was|were @very* a? @very* joke|shambles|farce|scam|\
                ripoff|nightmare|waste|bullshit|nonsense|garbage|rubbish|crap|shit|trash|bollocks|useless|pathetic|incompetent|\
                hopeless|clowns|unprofessional|idiots|thieves|liars|crooks|cowboys|amateurs|worthless|robbery|disgusting|vile|\
                rude|insulting|horrible|terrible|awful|disrespectful|unhelpful|shocking|dreadful|appalling|cheating|scammers|\
                racist|racists|sexist|discrimination $|and|that|i|how|here|service|place|how|people|system|machine|thing|to|you|\
                of|from|because|now|all|this|why|excuse|way|customer|experience|staff|job
                terrible|horrible|awful|disgusting|appalling|dreadful|shocking|crap|shit|shitty|crappy|poor|bad|rubbish|\
                pathetic|useless|horrendous|lousy|worst|disgraceful|unacceptable|atrocious|abysmal|rude|incompetent|\
                unprofessional|ridiculous|unfriendly|hopeless|careless|stupid|dumb|idiotic|fucking|bloody|goddamn|damn|damned \
                ~1 service|experience|place|staff|management|treatment|attitude|customer|excuse|job|salon|shop|machine|thing|\
                robot|bot|computer|system|business|company|kiosk|screen|behaviour|behavior|stylist|hairdresser|barber
                service|staff|experience|place|job|treatment|attitude|haircut|stylist|hairdresser|barber|receptionist|guy|girl|\
                lady ~2 is|was|are|were @very* terrible|horrible|awful|rubbish|crap|shit|useless|dreadful|rude|pathetic|\
                disgusting|appalling|shocking|poor|incompetent|unprofessional|worst|joke|ridiculous|unacceptable|horrendous|\
                lousy|disgraceful|nasty|abysmal|atrocious|slow|careless|racist|aggressive|unfriendly|dismissive|condescending|\
                patronising|patronizing|disrespectful|insulting|hopeless
                was|were|been|being|is|are|so|really|very|extremely|incredibly|bloody|fucking rude|disrespectful|dismissive|\
                condescending|patronising|patronizing|unprofessional|unhelpful|racist ~1 to|with|towards|$|and|about|here|staff|\
                service
                useless $|machine|thing|robot|bot|computer|system|piece|service|staff|idiot|people|place|you|lot|at|answers|\
                answer|crap|shit
                not|isnt good enough
                not acceptable
                isnt acceptable|right
                unacceptable
                is|that is this|it? a|some|supposed? ~2 joke|prank
                are|r you ~1 joking|kidding|stupid|dumb|deaf|blind|insane|mental|thick|retarded|serious $|listening|or|man|me|mate
                must|got|have to? be ~1 joking|kidding
                taking the piss|mick|mickey|michael
                piss take
                beggars belief
                waste|wasted|wasting of? ~2 my|our|everyones|time|money|breath|space|an|two|hour|whole|half ~2 $|time|hour|day|\
                morning|afternoon|money|here|hours
                waste of ~2 time|money|space
                this|the|your|last haircut|cut|colour|color|dye|fringe|perm|highlights ~1 you? ~2 is|was|looks|are|were @very* awful|terrible|horrible|horrendous|disgusting|appalling|atrocious|dreadful|disgrace|crap|shit|rubbish|joke
                shame on
                ashamed of yourself|yourselves|youselves
                should be ashamed
                how dare
                who do you think you
                some|bloody nerve|cheek
                the ~1 cheek|nerve|audacity $|of|to
                lied to me|us
                liar|liars
                you ~2 lied|lying|lie
                cheated|conned|scammed|swindled
                ripped ~1 off
                rip off|offs
                ripping ~1 off
                scam|scammers|fraud|fraudsters|crooks|conmen
                daylight|highway robbery
                you|u|just|is|bunch|you|fucking|bloody|total|total|complete|lot|absolute ~1 thieves|robbers|clowns|idiots|\
                morons|cowboys|amateurs|cretins|imbeciles|muppets|jokers|liars|crooks|incompetents
                wont|never|not be? ~1 coming|come|comming|use|using|visit|visiting|set|setting|return|returning|recommend|\
                recommending|go|going|spend|again ~1 back|again|foot|here|you|this ~1 ever|again|$|here|place|salon|shop|back
                never ever|again $|coming|will|here|am|in|this|come|using|you|set|would
                last time i|you|we|ill|im|am|that ~1 come|visit|ever|see|use|coming|set|here
                lost|lose|losing|just a|your|me|one ~1 customer|client|loyal|business
                taking my business|custom
                bad|negative|terrible|awful|worst|scathing|one|star|1|# ~1 review|reviews|star|stars ~2 $|on|google|yelp|for|\
                online|about|you|everywhere|from|i|trustpilot
                leave|leaving|write|writing|post|posting|give|giving ~4 one|1|zero|no|negative|bad ~1 star|stars|review
                reviews|review ~1 wait|see|hear|will|google|everywhere
                tell|telling|warn|warning|told ~2 everyone|everybody|friends|people|world|facebook|internet ~2 about|how|what|\
                not|to|never|this|avoid
                avoid this|you|place|salon
                disgusted ~1 $|with|by|at|customer
                appalled
                absolutely not $
                no respect
                show|have some|no|zero|more respect|manners|shame|decency|customer|clue
                discriminat%
                racist|racism|sexist|sexism|homophobic|homophobia|transphobic
                insulted me|us|my|by
                shouted|yelled|screamed|swore|laughed|rolled|sneered ~1 at|eyes|her|his me|us|my|her|him|$|at
                made|making|makes fun of me|my|us|her
                laughing|laughed at me|us|my
                threw|thrown|kicked me|us out
                hung up on
                """,
            unless: """
                i|hair|fringe|my|roots|look|looks|haircut|i ~3 look|looks|am|is|are|feels|feel|looking ~1 ridiculous|terrible|\
                horrible|awful|disgusting|shocking|pathetic|useless|rubbish|shit|crap|mess|joke|hopeless|disaster|nightmare|\
                shambles|absurd|insane|unbelievable
                my ~1 hair|fringe|roots|nails|skin|beard|memory|english|spelling|typing|eyesight|german|curls|split|day|week|\
                eyebrows|hairline|head|boss|ex|brows|bangs|lashes|handwriting|luck|cowlick|frizz|ends|parting ~2 is|are|was|\
                looks|look ~4 @bad|@damning|terrible|shit|worst|joke
                i|we am|are|was ~1 @very* useless|rubbish|hopeless|terrible|stupid|an|crap|shit|bad|pathetic|awful|clueless
                sorry ~5 rude|useless|stupid
                not to be rude
                dont|not|never|hope|sound|seem|want ~3 be|sounding|sound|seem rude|disrespectful
                weather|traffic|rain|wind|humidity|parking|queue|bus|trains|train|price of|headache|hangover|cold|heat|day|\
                music ~3 is|was|are|were ~2 @bad|@damning|terrible|horrible|awful|shit|joke
                unbelievable|ridiculously|insane|insanely|ridiculous|unbelievably|absurdly ~1 good|cheap|talented|soft|nice|\
                beautiful|amazing|great|happy|lovely|shiny|value|cute|fab|price|amount|results|result|difference|transformation|\
                long|humidity
                not|isnt|wasnt|arent|never|no|nothing @very* a? @bad|@damning|terrible|horrible|awful|rude|useless|scam|joke|\
                waste
                is|are|was that|this|it|you|there a? ~1 scam|fraud|cheating
                is|am i|it|this|that ~2 @bad|ridiculous|stupid|rude|silly|absurd|ridiculous to|if|that|of|for
                joke|jokes|joking about|aside|for|apart|of
                just joking|kidding
                good|great|old|inside|dad|funny|the|practical joke|jokes
                a ~1 laugh
                tell|know me? ~2 a|some joke|jokes
                fraud department|alert
                shit ~2 i|we forgot|missed|lost|left|need|have
                what a ~2 lovely|great|nice|beautiful|amazing|fab|brilliant|perfect|pretty|gorgeous|cool|fantastic|good|\
                wonderful
                what a mess|nightmare|disaster my|outside|hair|weather|day|week|this hair
                what a shame ~2 closed|missed|you|full|no|that|i|she|he|its
                what a shame
                someone told me|us
                had ~2 terrible|bad|awful|horrible|rubbish ~2 experience|haircut|service|job|salon|treatment ~4 elsewhere|\
                another|other|different|last|somewhere|before|old|previous|at|with|another|home
                bad|terrible|worst|awful|horrible|poor ~2 experience|experiences|haircut|service|job|salon ~4 elsewhere|\
                somewhere|another|other|different|old|before|previous|home|past|from|with
                lost my business card|number|loyalty|customer|card
                customer|card number
                lose|lost a? customer number|card
                do|does|would|is|can|how|if|did you|i|it|my|we|bleach ~2 waste|wasting
                not|dont|without|hate|avoid|save wanting|want|waste|wasting|to ~2 waste|wasting|time|your|money|product|water
                waste ~1 your time
                throw|threw|thrown me|us ~1 out ~2 party|of the loop
                laughing|laughed at my jokes|joke
                never again $ thank
                never again ~2 box|home|dye|myself|short|fringe|bleach|diy|drink|drinking|bangs|blonde|cut
                never ~2 go|going|be back ~2 blonde|to|brunette|short|box
                never been|be here|back before
                wont be coming|able
                last time i ~1 visit|visited|came|was|had|got|went|come ~3
                last time we|you|i ~2 did|cut|met|had|used|went
                not ~1 coming|come|use|using|going|return ~2 today|tomorrow|alone|by|until|till|car|with|back until|this week
                tell|told|telling ~2 everyone|everybody|friends|people ~4 love|great|amazing|brilliant|good|best|lovely|\
                wonderful|happy|recommend|fab
                avoid ~2 this ~2 happening|next|problem|in|damage
                how dare|daring|can i
                i have no clue|idea
                have|has ~1 no clue|idea|customer|respect what|which|how|where
                are you ~1 joking|serious|kidding $ love
                is my
                racist|sexist or
                blind people|customer
                are|r you ~1 for|blind|deaf friendly|accessible|hire|people|customers|real|sale
                are you serious ~3 love|amazing|wow|great|so cheap|beautiful
                is the|service charge|poor ~2 wifi|lighting|eyesight
                useless without|fact|at|with|in|knowledge
                dont be ~2 ridiculous|rude|stupid
                you idiot|idiots love
                reviews ~2 say|said|are|on|google|good|great|saw|read|here|online
                review ~2 good|great|nice|five|5|positive|happy|lovely
                google review|reviews ~3 good|how|where|leave|write|saw
                where|how|can|want|like ~3 leave|write|give|post ~3 review|reviews|feedback
                five|5|four|4|good star|stars|review|reviews
                stupid ~1 phone|weather|car|question|of me|idea|me|fringe|hair|haircut|ex
                """),
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
        Rule(
            says: "has had to ask or come too often", trigger: .upset,
            patterns: """
                third|3rd|fourth|4th|fifth|5th|sixth|tenth|10th|umpteenth|hundredth|100th|thousandth|millionth|nth|bloody|\
                fucking time ~3 i|ive|this|you|asking|ask|asked|today|have|now|and|im|that|you|in|we|telling|explain|explaining|\
                wrong|cancelled|canceled|$|trying|youve|week|month|typed|typing|its|still|same
                for|is the? second|2nd time ~3 asked|asking|ask|week|today|cancelled|canceled|wrong|moved|month|messed|telling|\
                complain|complaining|complained|this|explain|rescheduled|forgot|forgotten|same|in|youve|you have|happened
                how many|often times? ~2 do|must|have|should|will|need|more i|we ~1 have|to|need|ask|tell|told|asked|say|repeat|\
                explain|come|wait|said|call|called
                how many|more times ~4 ask|tell|told|asked|say|said|repeat|explain|type|typed|call|called|come|$|before|until
                asked|told|said|called|explained|tried|complained|emailed|rang|typed|phoned|repeated|answered|texted|written|\
                wrote|messaged ~4 three|3|four|4|five|5|six|several|many|hundred|multiple|million|ten|10|thousand|dozen|\
                countless|#|20|twice|two ~1 times|time|already|now|$
                three|four|five|six|several|many|hundred|multiple|million|ten|#|##|dozen|countless|thousand times ~3 asked|told|\
                said|asking|already|now|today|called|tried|explained|this|you|i|and|nobody|still|same
                every single|bloody|fucking|damn time
                again and again
                over and over ~1 again? $|same|i|and|asked|asking|you|to
                time and time|again ~1 again $|you|i|and|the|same
                keep|keeps|kept|stop|always|constantly ~2 asking|repeating|saying|ignoring|cancelling|canceling|messing|getting|\
                giving|making|sending|telling|changing|moving|losing|forgetting|showing|putting|screwing|wasting|overcharging|\
                hanging|passing ~3 same|me|my|again|it|wrong|up|question|questions|nonsense|rubbish|us|thing|on|this|mistake|\
                mistakes|yourself|$|time
                stop ~1 asking|repeating|wasting|ignoring|lying|telling|saying|talking|patronising|sending|that
                same ~2 mistake|problem|answer|question|thing|crap|shit|nonsense|rubbish|story|excuse|error|reply|response ~2 \
                again|every|over|each|all
                i|just|already ~1 already|just ~1 told|said|asked|answered|explained|typed|gave ~2 you|that|this|it|so|u ~1 $|\
                twice|times|already|that|before|idiot|stupid|everything|!
                i ~1 told you ~2 already|twice|before|times|this|three
                going|go|went ~2 round|around|in ~3 circles|circle
                not|yet again ~1 wrong|cancelled|late|you|another|again|no|messed|the|same|$|waiting|closed|let
                once again ~3 wrong|you|nobody|late|cancelled|no|messed|waiting|disappointed|failed|forgot|forgotten
                """,
            unless: """
                third|second|3rd|2nd|fourth|fifth|# time ~2 here|visiting|customer|lucky|mum|mom|bride|dad|coming|visit|\
                pregnant|mother|dyeing|bleaching|perm|round|is|a|getting|having|trying|in|this year
                my ~1 third|second|fourth|fifth|tenth time ~2 $|here|and|in|at|visiting|with|coming
                love|loved|great|happy|amazing|brilliant|best|perfect|thanks ~6 time|times|again
                every single time ~3 love|happy|perfect|great|amazing|perfectly
                how many times ~4 week|wash|washing|shampoo|month|day|bleach|dye|colour|year|a
                times a|per|in week|day|month|year
                over and over again love|happy
                again and again ~2 come|back|love|happy
                three|four|five|six|many|# times ~2 a|per|more|bigger|longer|now love|married|week|shampoo|dyed|bleached|this \
                year|coloured|for
                dyed|coloured|colored|bleached|washed|been|come|came|visited|shampooed|tried ~4 #|three|four|several|many|twice|\
                five|two|times ~1 times|$|here|already
                keep|keeps ~3 hair|fringe|falling|getting ~2 knots|tangled|greasy|longer|eyes|face|way
                keep getting compliments|told|asked ~3 hair|cut|colour|love|who
                stop ~1 telling ~3 love|everyone
                keep|keeps making|putting me smile|laugh|happy
                i just told|asked ~2 my|friend|wife|mum|him|her
                go|going round|around ~2 at|the back|town
                same|thing again|please|as|last|like|time please|$|as|last|next|time
                same ~2 thing again please
                tried ~2 twice|many|several|two ~2 shampoo|product|products|colours|styles|things
                tell|told everyone|friends
                """),
        Rule(
            says: "is being ignored or kept waiting", trigger: .upset,
            patterns: """
                been ~1 standing|waiting|sitting|stood|sat ~3 @waitlong
                you ~2 cancelled|canceled|forgotten|forgot|lost ~2 me|my|appointment|booking ~2 again
                ignored|ignoring|ignores|ignore me|us|my|by|for|again|completely|everyone|all|here|customers|totally|$|$|and|\
                while|since
                @be|been|being|getting|get|feel|feels|keep|completely|totally|just ~1 ignored|ignoring
                stop ignoring
                nobody|none|no|not ~3 cares|care|caring|listens|listening|bothered|bothers|gives|serving|serves|served|helping|\
                helped|acknowledged|acknowledges|came|come|comes|coming|looked|looks|answers|answering|answered|bother|greeted|\
                greets|attending|attended|interested|apologised|apologized|said|noticed|pays|paying|turned|showed|shown|picks|\
                replied|replies|called|responded|responds|turns ~1 $|here|me|us|to|about|at|attention|up|in|since|anything|my|\
                sorry|hello|yet|over|and|now|for|back|word|out|the
                no one|body ~2 cares|care|listens|listening|bothered|serving|helping|helped|acknowledged|came|coming|comes|come|\
                looked|looks|answers|answering|bothers|answered|greeted|apologised|showed|replied|attending|called|said
                you dont|never|not|wont ~1 care|listen|listening|caring|give|help|helping|answer|answering|bother|understand|\
                even $|about|to|at|me|anything|at|customers|a|us|one|my|anyone|what|even|the
                you are not ~1 helping|helpful|listening|answering|understanding|useful
                not ~1 helping|helpful|listening $|me|at|to|one|anyone
                isnt helping|helpful
                cant you ~1 listen|read|understand|hear|even|do|get ~3 $|me|anything|right|simple|english|i|what
                is ~1 anyone|anybody|someone even|actually|bothered|going|ever|bothering|gonna ~2 serve|help|come|listening|\
                here|work|works|bother|to|acknowledge|working|serving
                does|is anyone|anybody ~1 actually|even|bother|care|here|work ~1 work|care|here|listen|bother|even|care
                hello ~2 is anyone ~1 listening|alive|bothered|even|going
                waiting|waited|standing|sitting|stood|sat|queuing|queueing|wait|stand|sit|hanging|queued|waitin|here ~5 for? ~2 \
                @waitlong|forever|ages|hours|hour|half|hundred|so long|too
                waiting|waited|standing|sitting|stood|sat|queuing|queueing|waitin ~5 #|##|five|ten|fifteen|twenty|thirty|forty|\
                fourty|fifty|sixty|ninety|quarter|half|whole|entire|almost|nearly|over|full ~2 minutes|minute|hour|hours|min|\
                mins|morning|afternoon|day
                still ~1 waiting $|for|here|and|to|after|since|on|an|hour
                been ~2 waiting $|for|here|and|to|since|long|over|ages|so|too|more|forever|all|now|half
                #|ten|twenty|thirty|forty|half|ages|hour|hours|minutes|fifteen ~3 minutes|hour|hours|waiting|min|ages ~3 \
                waiting|waited|standing|still|nobody|late|past|ago|queue|sitting|delay|behind
                why ~4 waiting|wait ~2 so|this|long|still|hour|minutes|forever
                how much|many more|longer ~1 do|must|will|am|minutes|i|is|do|should $|i|we|have|wait|to|waiting|until|gonna|\
                before|do
                how long|much ~1 longer ~1 $|do|must|will|am|i|is|wait|before|until|gonna|have
                how long ~3 do|must|am|are|have|should|will i|we ~2 have|supposed|need|to|been|expected|be ~2 wait|waiting|\
                stand|sit|kept|left ~1 $|here|for|still|now|until|before|around
                kept ~1 me|us|waiting ~2 waiting|for|so|over
                left ~1 me|us|standing|sitting|waiting ~2 standing|waiting|sitting|here|alone|for
                pushed in|front|past
                served|taken|called|seen|took ~3 before me|us
                came ~3 after me|us ~4 served|already|first|seen|done|before|gets|got|in
                jumped|jumping|skipped|skipping the? queue|line
                sick of waiting
                stood me up
                stood up by
                nobody told|informed|called|warned|said me|us|anything|that|my|it
                nobody ~1 picks|picking|answers|answering|answered|picked ~2 phone|up|calls|emails
                call|called|phone|phoned|rang|ring|email|emailed ~4 nobody|no|never|dont|not|without ~2 answers|answer|picks|\
                answered|reply|replied|response|respond|called|back|up
                never ~1 called|replied|answered|responded|rang|got|came|heard|showed ~1 me|back|my|to|up|from ~1 $|back|about|\
                email|you|again|call|yet
                """,
            unless: """
                ignore ~1 that|my|last|this|the|previous|me|it $|message|last|one|typo|text|i|above|please
                please ignore
                how long|much ~3 waiting time|list|queue|wait
                how long ~2 is|are|the|will|would wait|queue|waiting|line|for|take|it|until|before|$
                how long do|must|should i ~2 wait ~1 between|after|before|until|to|till|for the|with|if|for
                how much longer ~3 hair|grow|appointment|open|offer|will it take|does|sale|take|before closing|open
                waiting list|room|area|time|times|chair|lounge
                waiting|waited ~3 to ~1 try|get|book|come|see|grow|have|do|visit
                been waiting ~2 to ~1 try|get|book|come|see|have|go|cut|do|visit|grow|tell|find
                been|waiting|waited ~5 between|for months|ages|years|so long|weeks|days|forever for|to|till
                waiting|wait|waited ~3 days|weeks|months|years
                wife|husband|mother|mum|mom|dad|friend|son|daughter|kids|boyfriend|girlfriend|he|she ~4 waiting|waits|wait|\
                sitting|sits
                can|may|could|is|does|do|where|if|will ~4 wait|sit|waiting|stand
                happy|fine|ok|okay|dont|not|no|worth|minds|mind ~3 wait|waiting|to wait|problem waiting
                nobody|no ~3 knows|available|free|with|like|cuts|does|else|better|can|will|told me|cares ~2 about my|if|like|\
                you|how|as|whether
                nobody cares ~2 what i|wear
                nobody ~1 came|come ~2 close|with
                no ~2 coming|called|looked|helped|listening|answer|show|shows|said|care|serving|picks ~2 treatment|hair|policy|\
                suggestions|fee|plan|products|thank
                not ~2 coming|looked|called|interested ~2 today|tomorrow|in|with|alone|back|until|on|anna|if
                no|not|nobody ~2 looked|looks ~3 better|good|great|nicer|nice|like
                not|isnt|no ~1 interested|bothered|looks|helping|called|came|care|coming|serving|said|helped|answer ~1 in|about|\
                by|if|which|who|what|today|tomorrow|with|my
                shampoo|conditioner|product|oil|cream|treatment|serum|mask|spray|dandruff|vitamins|tablets ~3 not|isnt ~2 \
                helping|helped|working
                not helping ~2 my|with dandruff|hair|frizz|scalp|curls|roots
                you dont ~1 care|help|listen|understand|answer|bother ~2 for|homes|with|children|kids|emails|german
                you dont have|take|do|accept
                do|why|if|that|so you dont|not|never|wont ~1 understand|help ~3 german|polish|turkish|arabic|spanish
                hour|hours|minutes|minute late|early ~2 appointment|for|today|can|opening|is|than
                before me|us ~2 love|how
                #|half|ten|hour|minutes|twenty ~3 before|after|appointment|early|walk|drive|away ~2 closing|opening|still
                i ~1 am ~1 # minutes|hour|minutes late|away|early|past
                past|half past|two|three|ten|nine|eleven|one|four|five|six
                never ~1 got|heard ~2 of|around|used|into|round|it|the hang
                never called|came|showed ~2 before|here
                has nobody|no
                call|email|phone ~3 if ~3 answer|reply
                if ~2 nobody|noone|no|you ~3 answers|answer|comes|picks|show
                still waiting ~1 for|on my ~3 delivery|hair|friend|wife|results|payday|paycheck|salary|to grow|growth
                still waiting for ~3 delivery|friend|hair|bus|salary|wife|husband|mum
                no|not|nobody showed me how
                is|are ~1 anyone|anybody ~1 going|actually ~3 party|wedding|market|today ~1 $
                no shows|show
                served|taken|seen before ~2 noon|lunch|work|my|i
                """),
        Rule(
            says: "demands money back or threatens to leave", trigger: .upset,
            patterns: """
                want|demand|need|expect|give|gimme|insist|require|deserve|owe|get|getting|having|like|refund|pay|return ~3 my|\
                our|all|full|every ~2 money|cash|deposit|payment back|returned|refunded|now
                money back $|now|immediately|or|today|please|right|for|this|and|i
                demand|demanding|insist|expect|deserve|require ~4 refund|compensation|refunded|reimbursed|apology|explanation|\
                money|reimbursement|manager|discount
                refund ~2 now|immediately|today|right|this|or|me $|now|right|today|minute|instant|second|immediately|my|else|i|\
                for|please
                refund me
                give me ~2 refund|money|explanation|apology
                full|complete|total refund $|now|immediately|today|please|or|and|for|because
                not|never|refuse|wont|refusing ~3 paying|pay ~2 for|this|that|a|full|it|you|such|anything|the|$
                wont pay
                want|need|expect|owed|owe|deserve|waiting ~3 apology|apologise|apologize|explanation|compensation
                apologise|apologize to me|now|for
                you|they|someone|somebody|he|she owe me|us
                want|seen ~2 fired|sacked|disciplined
                should|ought ~1 be ~1 fired|sacked|shut|closed|banned|arrested|reported|sued|ashamed ~1 $|down|for|off
                someone will pay|answer|hear
                i|we|ill|am ~2 leaving|walking|going ~1 $|now|out|elsewhere|somewhere|because|if|this|bye ~3 else|elsewhere|\
                disgrace|ridiculous|rude|never|joke|useless|awful|waste|unless|nobody
                forget it $|then|ill|im|i|you|useless|going|goodbye|never ~2 go|leave|elsewhere|leaving|useless|bye|rubbish|\
                stupid|idiot|joke|done|waste
                you people|lot ~2 are|cant|never|always|dont|should|have|do|make|think|keep|just|need|even|obviously|clearly|\
                really|$
                you people
                what is|the ~1 wrong with ~1 you|this|people|these|your
                what|whats ~2 is? your problem
                see what happens
                you|youll|will ~3 hear|regret|sorry|pay ~1 from|this|for|about|it ~1 $|me|this|my|it
                complained ~4 before|already|twice|times|again|nothing|nobody|last|and|ignored|week
                nothing ~2 happened|done|changed|changes|happens|works|works ~1 $|here|about|since|on|again|properly
                """,
            unless: """
                can|may|could|do|is|how|will|would|when|if|what|does ~2 i|we|you|it|there|my|policy|happens ~6 money|deposit|\
                refund|refunds ~1 back|$|if|policy|when
                refund policy|policies|possible|for|if|on
                do|does|will|if|when|would you|i|it|they ~1 refund|refund
                if ~5 money|refund|deposit
                want|like ~2 my? natural|old|long ~2 back
                back massage|pain|wax
                money back guarantee
                not paying|pay ~2 attention|by|with|card|cash|online|today|in|full|until
                pay ~3 card|cash|online|deposit
                who|what|how ~2 owe|do
                what|much do i|we owe
                owe me a coffee|drink
                you people ~1 do|are ~2 amazing|great|lovely|best|brilliant|fantastic|wonderful|awesome|good|so|nice|braids|\
                nails|mens|offer|sell|have|open
                you people|lot ~1 are|do|have|always|make|open|sell|offer|take|cut ~2 amazing|great|lovely|best|brilliant|\
                fantastic|wonderful|awesome|nice|braids|nails|parking|colour|open|do
                do|are|can|will|could|have|hear you people|lot
                you lot
                what|whats is? wrong with ~1 my|hair|the|this|that|colour|it|her|him|me|your website|your phone
                hear from you
                nothing ~1 works|changed|happens ~3 hair|dandruff|frizz|if|curls|skin|on my
                i am leaving ~2 for|on|tomorrow|town|holiday|country|work
                leaving ~3 holiday|tomorrow|town|work|country|review|tip|conditioner
                apology|explanation ~2 of|how|card
                i owe you
                give me ~2 explanation ~2 what|of|how
                wrong with this|the|your ~1 hair|colour|website|wifi|phone|door
                regret ~2 cutting|it|dyeing|not|bangs|fringe
                complained|complain about my hair
                will|be pay ~1 for ~2 it|this|that ~3 card|cash|online|appointment|cut|her|him|my|today
                """),
    ]
}
