extension TriggerPack {
    /// What counts only together with something else in the line.
    static let englishSignals: [Signal] = [
        Signal(
            kind: .complaint,
            patterns: """
                want|wish|need|like|wanna|going|here|have|having|would|must|got|making|make|made|raise|file|lodge|submit|\
                register|my|formal|official|serious|another|with|put|i to? ~2 complain|complaint|complaints|complaining
                complain about|that|on
                complaining about
                complaint about|against|regarding|concerning|because
                not|isnt|wasnt|arent|werent|never|hardly|unhappy|dissatisfied|disappointed @very* happy|satisfied|pleased|\
                impressed|content|like|with ~1 with|about|$|at|my|the|it|how|by
                dissatisfied|unhappy|displeased|unsatisfied|disappointed|unimpressed with|about|by|at|in|$|and|because|that|\
                customer
                disappointed|disappointing|unhappy|dissatisfied|unsatisfied
                i|we really? hate ~2 @hair|it|how|what|colour|cut|the
                badly|poorly|horribly|terribly done|cut|coloured|treated|dyed
                rude to me|us
                was|were ~2 rude
                unfair|unfairly
                """,
            unless: """
                do|does|can|how|where|what|who|is|could|if|would ~3 you|i|we|your|the|one|there|my|customers ~2 do|have|handle|\
                make|file|take|deal|complain|procedure|policy|process|be ~3 complaint|complaints|complain|happy|satisfied|\
                disappointed
                no|never|not|cant|nothing|any|without|wont|dont|hardly|few|zero|none ~4 complaint|complaints|complain|\
                complaining|disappointed|unhappy|dissatisfied|rude|unfair|disappoint
                wife|husband|friend|friends|mum|mother|boss|boyfriend|girlfriend|kids|she|he|neighbours|people ~3 complain|\
                complains|complaining|complained|unhappy|disappointed
                not happy|pleased|satisfied with|about my|the ~2 old|current|natural|last|previous|usual ~1 hairdresser|salon|\
                barber|hair|stylist|nose|weight|look
                complaints|complaint department|form|email|procedure|policy|book
                i hate ~2 needles|waiting|mondays|heat|my|frizz|the ~1 hair|frizz|grey|roots|noise|curls|fringe|rain|natural
                if ~4 happy|satisfied|unhappy|disappointed|like
                disappointed you|that|if ~1 you ~2 closed|dont|full|stopped|sell
                very|so|more happy|pleased|satisfied
                """),
        Signal(
            kind: .fault,
            patterns: """
                came|turned|come|went|gone|ended|has|going ~3 out|wrong|up ~3 wrong|uneven|short|patchy|orange|green|yellow|\
                dark|light|bad|badly|different|brassy|awful|terrible|streaky|blotchy|crooked|lopsided|ginger|grey|weird|pink|\
                horrible|purple|frizzy|strange|ugly|dry|damaged
                @you|last ~4 cut|cuts|did|dyed|coloured|colored|made|took|chopped|left|shaved|gave|charged|missed|forgot ~5 too|\
                wrong|badly|uneven|crooked|short|patchy|bald|orange|off|bad|lopsided|mess|wonky|unevenly|poor|horrible|hole
                my|the|this|last|your ~4 cut|haircut|colour|color|perm|highlights|balayage|fringe|nails|dye|job|extensions|blow|\
                manicure|gel|lashes|treatment|wax|braids|toner|beard|layers|bob|brows|trim ~4 is|was|are|were|looks|looked|look|\
                has|feels|turned|didnt|isnt|wasnt ~3 too|wrong|uneven|patchy|orange|green|brassy|bad|crooked|awful|terrible|\
                horrible|mess|disaster|not|lopsided|wonky|damaged|faded|fading|dry|ruined|off|good|right|streaky|botched|\
                chipped|falling|peeling|badly|rubbish|disappointing|hold|last|lasted|dreadful|shocking|poor|crap|shit|wanted
                not|isnt|wasnt|didnt|nothing what|like|how ~1 i|we|the|what|you|it|my ~2 asked|wanted|ordered|requested|agreed|\
                picture|photo|showed|said|promised|like|expected|turned
                last|previous|my|the|first ~2 time|visit|appointment|cut|haircut|colour|color|week ~5 terrible|awful|horrible|\
                disaster|bad|wrong|disappointing|mess|poor|rubbish|nightmare|not|wasnt|rude|dreadful|rushed|crap|shit|ruined|\
                uneven|short|unhappy|badly|didnt
                falling|fell|falls|broke|breaking|snapping|coming|came|chipped|chipping|peeling|peeled|faded|washed|fallen ~1 \
                out|off|already|after|apart ~4 after|day|days|two|one|week|hours|already|next|$|since
                you ~3 forgot|lost|cancelled|canceled|deleted|mixed|missed|messed|gave|wrote|moved|confused|booked|charged ~5 \
                my|appointment|booking|slot|wrong|me|name|away|up
                wrong ~1 colour|color|time|day|date|cut|stylist|product|size|shade|appointment|name|booking|length|service|\
                length|treatment
                product|shampoo|conditioner|brush|dryer|straightener|straighteners|hairdryer|serum|oil|spray ~5 broken|broke|\
                leaking|leaked|faulty|defective|empty|damaged|expired|stopped|doesnt|rash|wrong|reaction|allergic
                faulty|defective|damaged|broken|expired ~2 product|shampoo|dryer|brush|straightener|bottle|item|hairdryer|\
                straighteners
                hated|hate ~1 it|them|my|the|what
                @hair ~2 came|turned|went|gone|is ~2 green|orange|yellow|brassy|patchy|grey|pink|purple
                double booked
                stylist|hairdresser|barber|girl|guy|lady|she|he|they|you|colleague ~3 was|were|rushed|didnt|never|late|kept ~3 \
                late|rude|listen|listening|rushed|unfriendly|careless|rough|on|phone|talking|wrong|badly|ignored|distracted|\
                wash|waiting|drunk
                """,
            unless: """
                if|what ~4 wrong|short|bad|uneven
                not|nothing|never|no ~3 wrong|late|bad|terrible|awful
                too ~2 busy|late|expensive|far|early|long for|good|many|soon|nice
                myself|home|box|friend|wife|husband|mum|mate|sister|elsewhere|another|other|previous salon|supermarket|diy|i ~6 \
                too|wrong|uneven|orange|patchy|green|brassy|badly|bad|botched|short|disaster|crooked
                too|wrong|uneven|orange|patchy|green|brassy|badly|bad|botched|short|disaster ~6 myself|home|box|elsewhere|\
                another|other|previous|friend
                i|we cut|did|dyed|coloured|booked|chose|picked|wrote|forgot|typed|put|gave|entered ~5 wrong|uneven|short|orange|\
                badly|my
                great|love|loved|amazing|brilliant|perfect|fantastic|good|best|lovely|wonderful ~4 not|last|time
                """),
        Signal(
            kind: .grievance,
            patterns: """
                waiting|waited|wrong|nobody|noone|ignored|listen|listening|ridiculous|terrible|awful|ruined|refund|complaint|\
                complain|rude|useless|stupid|worst|hate|angry|unacceptable|cancelled|canceled|overcharged|disgusting|shit|crap|\
                fuck|fucking|damn|hell|liar|joke|idiot|idiots|scam|lied|robbed|incompetent|never|pathetic|broken|disappointed|\
                burnt|destroyed
                money back
                where|why|what|how ~3 is|are|the|do|did|am|has ~3 appointment|stylist|manager|everyone|everybody|staff|going|\
                long|taking|still|nobody|booked|name|waiting
                still|already|again|third|twice|hour|hours|minutes|late ~4 waiting|nobody|no|not|wrong|late|ago|told|asked|\
                again|here|standing|time
                answer me|my|the|now|somebody
                i|we ~1 had|have|booked|paid|made ~3 appointment|booking
                not ~2 working|what|my|fair|good|right|happy|paying|leaving|correct
                doesnt|dont|didnt|isnt|wont|cant ~2 work|working|understand|listen|help|care|answer|do|anything|believe
                stop ~2 asking|that|this|it|me|saying|talking|showing
                """,
            unless: """
                never ~2 been|had|dyed|tried|mind|coloured|cut
                how ~2 long ~2 is|does|will|take
                why not
                what ~2 never
                nobody ~2 else|better|like
                where is ~2 salon|shop|parking|toilet
                """),
        Signal(
            kind: .cry,
            patterns: """
                ^ please? help me? us? please? $
                """),
        Signal(
            kind: .joint,
            patterns: """
                also|besides|additionally|furthermore|moreover|secondly|plus|btw|separately|unrelated|meanwhile
                another|other|second|one|different more? ~1 thing|question|matter|issue|request
                on top of
                at the same time
                as well
                by the way
                while i|im|we|youre|you ~1 am|are|at|here
                apart|aside from
                and then
                not only
                one|two last|more things?
                oh and
                """,
            unless: """
                also available|open|possible
                one thing
                """),
        Signal(
            kind: .matter(.booking),
            patterns: """
                book|booking|reserve|schedule|rebook|arrange|fit|squeeze ~4 appointment|appointments|in|me|him|her|son|daughter|a|an|cut|haircut|\
                colour|color|for|another|slot|trim|my|next|new|again|with|it|$|session|wash|blow|us
                make|need|want|get|like|have|new|next|another|available|free|any|arrange ~3 appointment|appointments|slot|\
                booking|slots|session
                appointment ~2 for|on|tomorrow|next|with|to|please|this|$
                rebook
                can|could|would|may|want|need|like ~3 come ~2 in|tomorrow|on|back|saturday|friday|today|monday|next|again ~1 \
                for|at|on|tomorrow|and|$|to|next
                want|need|like|get|have ~2 a|my ~2 haircut|cut|trim|perm|blow|dye|manicure|wash|colour|highlights ~3 @day|for|\
                at|on|please|$|today|tomorrow|too|as|instead
                """,
            unless: """
                cancel|move|change|reschedule|postpone|shift|rearrange|confirm|check|about|missed|forgot|have|had|my|lost|late \
                ~4 appointment|appointments|booking|slot|session
                i|we ~1 had|booked|made|have ~3 appointment|booking
                booked|had ~4 last|yesterday|week|online
                last ~2 appointment|booking|cut|haircut|colour
                not|never|dont|wont|isnt|without|no ~4 book|booking|appointment|rebook|come
                face|comic|facebook book|voucher
                you ~3 cancelled|lost|forgot|messed ~3 appointment|booking
                double booked|booking
                have a look|word|question|complaint|reaction|problem|refund
                """),
        Signal(
            kind: .matter(.changing),
            patterns: """
                cancel|move|change|reschedule|rearrange|postpone|shift|bring|push|delay ~4 appointment|appt|booking|slot|\
                session|it|tomorrow|saturday|friday|monday|tuesday|wednesday|thursday|sunday|one|reservation|forward
                confirm|check|verify ~3 my|the|our ~2 appointment|booking|time|slot
                appointment|booking|slot ~4 cancel|cancelled|move|moved|change|changed|reschedule|rescheduled|earlier|later|\
                forward
                """,
            unless: """
                cancellation policy|fee
                change ~2 colour|color|hair|style|mind|look
                you ~3 cancelled|cancel|changed|moved
                not|never|dont|didnt ~2 cancel|change|move
                """),
        Signal(
            kind: .matter(.lostProperty),
            patterns: """
                left|forgot|lost|forgotten|leave|left|dropped|found|find|misplaced ~5 umbrella|jacket|coat|scarf|bag|glasses|\
                sunglasses|phone|hat|cap|gloves|glove|earring|earrings|necklace|bracelet|watch|keys|wallet|purse|jumper|\
                cardigan|book|charger|toy|teddy|bottle|card|handbag|backpack|ring|headphones|airpods|sweater|bike|helmet|\
                cardigan|shopping|hairband|brush|laptop|kindle|shoes
                lost property
                lost and found
                umbrella|jacket|coat|scarf|glasses|sunglasses|earring|gloves|necklace ~5 left|forgot|lost|behind|forgotten|\
                found|handed
                """,
            unless: """
                find ~3 book|card|bottle|ring
                forgot|forgotten|left ~2 wallet|purse|card|phone ~2 home|$|do|can|at
                lost|find|forgot ~3 booking|card number|book|my book ~1 appointment|slot
                where ~2 find ~2 product|bottle|brush|book
                left ~1 my|the ~2 salon|shop
                """),
        Signal(
            kind: .matter(.job),
            patterns: """
                job|jobs|vacancy|vacancies|apprenticeship|internship|cv|resume|hiring|recruiting|traineeship|apprentice
                apply|application|applying ~2 for|as|to|here|form|as
                work experience|placement|here
                work for|at|with you|your|the salon|shop
                hire|hiring|looking ~2 stylists|staff|people|apprentices|someone
                """,
            unless: """
                good|great|amazing|brilliant|lovely|bad|terrible|horrible|awful|nice|poor|hack|hatchet|colour|color|paint|\
                terrible|shit|cut|excellent|fantastic|dye|this|that|your|a|the|best|worst|rubbish|crap|botch|excellent job|jobs
                job interview|tomorrow|interviews|centre
                new job
                my job
                apply|application ~3 colour|gel|cream|product|mask|toner|dye|oil|hair|mascara|makeup
                """),
        Signal(
            kind: .matter(.product),
            patterns: """
                buy|sell|stock|order|ordered|purchase|bought|return|exchange|sold|swap|selling|back|replace ~4 shampoo|\
                conditioner|product|products|oil|brush|wax|serum|hairdryer|dryer|straightener|straighteners|spray|gel|mask|\
                clippers|bottle|item|pomade|comb|polish|treatment
                shampoo|conditioner|serum|oil|wax|pomade|straighteners|hairdryer|brush ~5 buy|return|exchange|order|ordered|\
                bought|stock|refund|replacement|sold|sell
                """,
            unless: """
                what|which ~2 did|do|was|use ~3 shampoo|product
                """),
        Signal(
            kind: .matter(.money),
            patterns: """
                invoice|receipt|refund|bill|deposit|payment|pay|paid|charged|paypal
                how much|what ~3 cost|price|is|does|do|charge|costs|prices
                price ~1 of|for|list
                prices
                """,
            unless: """
                pay attention
                paid parking
                """),
        Signal(
            kind: .matter(.voucher),
            patterns: """
                gift|loyalty|membership voucher|vouchers|card|cards|certificate|points|scheme
                voucher|vouchers|giftcard|coupon|coupons
                """),
        Signal(
            kind: .matter(.place),
            patterns: """
                parking|park|toilet|toilets|restroom|bathroom|wifi|wheelchair|pushchair|pram|stairs|lift|elevator|bus|address|\
                directions|location
                opening|closing hours|times|time
                what time|when ~3 open|close|opening|closing|shut
                are|is you|it|shop|salon ~1 open|closed
                dog|dogs|pet|pets ~3 allowed|friendly|welcome|bring|come
                bring|take ~2 dog|pet|kids|children|baby
                """,
            unless: """
                baby|kids|children ~3 cut|haircut|hair
                """),
        Signal(
            kind: .matter(.complaint),
            patterns: """
                complain|complaint|complaints|complaining|unhappy|dissatisfied|disappointed|overcharged
                """,
            unless: """
                do|does|how|where|no|not|never ~4 complain|complaint|complaints|disappointed
                """),
    ]
}
