internal import Shop

extension TriggerPack {
    /// Upset: precise before complete, because a page for a harmless line makes staff stop coming.
    static let englishNeglect: [Rule] = [
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
