internal import Shop

extension TriggerPack {
    /// Lost children, theft and violence, which would rather ring once too often; and those who are only pressed for time.
    static let englishDangers: [Rule] = [
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
                my|our|a|catch taxi|bus|train|flight|plane|cab|uber|ride|lift ~3 is|leaves|here|waiting|goes|in|leaving|\
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
