internal import Shop

extension TriggerPack {
    /// Upset: precise before complete, because a page for a harmless line makes staff stop coming.
    static let englishAnger: [Rule] = [
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
                frustrated|annoyed|fed|sick|tired|bored ~1 with|of|by|about|at ~2 @hair|ponytail|look|knots|\
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
                i|hair|fringe|my|roots|look|looks ~3 look|looks|am|is|are|feels|feel|looking ~1 ridiculous|terrible|\
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
    ]
}
