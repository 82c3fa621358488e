internal import Shop

extension TriggerPack {
    /// Better in a person's hands, without hurry.
    static let englishComplexities: [Rule] = [
        Rule(
            says: "speaks of lawyers or the authorities", trigger: .complex,
            patterns: """
                lawyer|lawyers|solicitor|solicitors|attorney|attorneys|lawsuit|lawsuits|litigation|suing|sued
                sue you|u|the|this|them|your|for|over|if
                going|gonna|will|could|ill|can|want|threatening|might to? sue
                legal|court action|advice|proceedings|claim|case|rights|team|order|threat|letter|matter|issue|steps|dispute|\
                department|representation|notice|representative|consequences
                take|taking|see|go|going|taken ~3 to|in|you ~2 court|tribunal
                small claims
                trading standards
                ombudsman
                consumer protection|rights|association|council|affairs|centre|center|act|law|agency
                health ~2 department|inspector|inspectors|authority|inspection|ministry
                report|reporting|reported ~2 you|this|shop|salon|it ~3 to|authorities|council|police|health|standards|board|\
                authority|inspector
                gdpr|dsgvo
                data protection ~2 request|complaint|officer|breach|violation|authority|$
                delete|erase|remove|access|copy ~4 personal ~1 data|information|details
                delete|erase ~3 my|all ~2 data|information|details|records|account
                breach of
                liable|liability|negligence|negligent|malpractice|personal injury|injunction|subpoena|compensation claim
                claim ~2 compensation|damages
                compensation|damages ~2 claim|for|$
                better business bureau|bbb
                file|filing|filed|lodge|lodging ~3 complaint|claim|report|lawsuit|grievance|suit
                police report
                witness statement
                power of attorney
                discrimination claim|law|act
                """,
            unless: """
                am|is|work|works|working|for|as|he|she|husband|wife|a|like|look|daughter|son ~2 lawyer|solicitor|attorney|\
                lawyers ~4 and|so|who|need|conservative|haircut|cut|look|want|firm|style|hours|office|next|near|upstairs|\
                meeting|interview
                lawyers|lawyer|solicitors|solicitor office|firm|upstairs|next|door|look|haircut|cut|style
                call|with|is|to|by|from|ask|see|appointment|stylist sue $|on|tomorrow|today|for|in|at|free|about|again|available
                court ~1 shoes|shoe|tomorrow|today|date|hearing|on|monday|next|appearance|case ~3 need|trim|cut|haircut|look|\
                want|and|smart
                have|going|got ~2 to? court ~3 tomorrow|on|today|next|so|need|and
                food|tennis|basketball|squash court
                no|not|isnt ~2 legal|liable|liability
                heat|sun|colour|heat|hair protection
                is it legal
                damages|damaged|damage ~2 hair|my|for|the
                heat|bleach|colour|hair damages
                for damages|damage|damaged hair
                do ~1 have|need liability
                job|apply|position|vacancy ~4 legal|lawyer
                file|filing|filed ~2 nails|nail|my
                """),
        Rule(
            says: "has an insurance matter", trigger: .complex,
            patterns: """
                insurance|insurer|insurers|insurances|insured|reimbursement|reimburse
                cover|covered|covers ~3 health|policy|insurer|sick ~1 plan|fund|$|insurance
                workers|work compensation|comp
                medical ~1 certificate|invoice|prescription|wig|receipt
                wig ~2 prescription|chemo|chemotherapy
                prescription ~2 wig
                accident|damage|claim ~1 report|form|claim
                """,
            unless: """
                work|works|working|job|am|is|office|next|sell|selling|agent ~4 insurance
                take|accept|have ~1 insurance $
                insurance ~1 office|agent|job|company ~2 next|upstairs|near|where|is|work
                are|is you|salon|everyone|staff ~2 insured
                heat|hair damage report
                """),
        Rule(
            says: "disputes money", trigger: .complex,
            patterns: """
                @money|paid|pay|debited|deducted ~5 twice|double|thrice|wrongly|incorrectly|again|mistake|already|error
                twice|double ~2 @money|paid|booked
                double charged|charge|billed|booking|booked|payment
                overcharged|overcharging|overcharge|overpaid|undercharged|shortchanged|misquoted
                @money me ~2 extra|more|wrong|too|much|full|wrongly|for|again|over
                charged|billed|invoiced ~4 wrong|extra|too|more|higher|much|full|something|never|not|didnt|than|instead|without|\
                again|even
                wrong|incorrect|false|different|unexpected|unknown|missing|extra ~1 price|amount|bill|invoice|receipt|change|\
                charge|total|payment|charges|deduction|sum|transaction|refund|fee
                bill|invoice|receipt|price|payment|statement|total|amount|charge|till ~3 wrong|incorrect|mistake|doesnt|not|\
                error|dispute|higher|twice|correct|right|right|match|failed|doubled|differs|false|bounced|disputed
                i|we|have|already|has|wife|husband ~1 already|never|not|paid|pay|had ~1 paid|ordered|agreed|authorised|\
                authorized|received ~4 but|online|still|says|asking|deposit|already|and|this|that|$|for|my|it|the|again
                paid ~3 deposit|online|already|voucher|gift ~6 but|now|asking|again|still|gone|system|not|never|lost|cant|no
                already paid
                dispute|disputing|disputed|contest|contesting|querying|query ~3 charge|bill|payment|invoice|fee|transaction|\
                amount|price|receipt|cancellation|no
                chargeback|charge back
                money|payment|amount|deposit|fee ~2 @be|has|was|been|got ~2 taken|deducted|debited|charged|withdrawn|gone|\
                wrongly|missing|lost ~4 $|but|from|account|twice|card|and|my|without|for|again|wrong
                refund|refunded ~3 not|never|hasnt|havent|still|yet|where|missing|arrived|didnt|wrong ~3 $|received|arrived|\
                come|got|been|account|yet|through|waiting|my|back
                never|not|still|hasnt|havent|where|waiting|yet|didnt ~5 refund|refunded|reimbursed|deposit|reimbursement ~1 $|\
                back|for|yet|received|arrived|of|from|and|returned
                i|we ~2 want|need|like|would|am|request|asking|requesting|due|entitled|get ~3 refund|refunded|reimbursed|\
                reimbursement ~1 $|for|please|of|on|because|my|and|from|as|to
                didnt|not|wrong|gave|short|got|never|missing ~4 correct|right|my|wrong|enough|me|short ~1 change $|back|from|\
                for|it|should|when|is
                cancellation|no|late|show|noshow fee|charge|penalty ~4 unfair|wrong|wasnt|didnt|dispute|never|mistake|refund|\
                waive|waived|but|disagree|cancelled|ill|charged|hospital|removed|back
                charged|fined ~4 cancellation|no|noshow|late|missed|missing|cancelling|cancelled|fee|show|appointment ~4 $|but|\
                fee|even|although|though|when|i|appointment|because|never
                gift|voucher|coupon|discount|loyalty|promo ~2 card|code|certificate|voucher|points|$ ~2 wasnt|not|doesnt|didnt|\
                rejected|declined|refused|expired|never|isnt|wont|empty|zero|missing|gone|disappeared|shows|says|lost|vanished \
                ~2 $|work|working|accepted|applied|recognised|recognized|but|balance|valid|honoured|honored|balance|arrived|\
                activated|nothing|deducted|redeemed|scan
                quoted|told|said|advertised|listed|website|online|agreed|promised ~4 #|##|price|different|less|euro|euros|\
                pounds|dollars ~5 but|charged|paid|instead|now|not|asked|and ~3 #|##|charged|more|paid|instead|different
                charged ~2 #|## ~3 but|instead|when|for|although|and|not|rather ~4 #|##|said|quoted|website|list|price|says|\
                told|supposed|should|only|never|didnt|a
                why ~3 @money|cost|bill|pay|price ~6 more|extra|much|twice|higher|double|again|when|than|different|deposit|fee|#
                card ~2 charged|debited|declined ~3 twice|but|without|and|wrong|still|money|again|$
                tax|vat|company|business|corrected|itemised|itemized|proper ~1 invoice|receipt|refund
                invoice ~3 company|business|address|employer|corrected|vat|tax
                payment plan|instalments|installments
                mistake|error|wrong|problem|issue|discrepancy ~3 invoice|bill|receipt|payment|charge|charges
                took|take|taken|taking|deducted|withdrew ~3 money|payment|deposit|euros|# ~5 twice|without|wrong|double|again
                refund|reimbursement ~6 not|never|hasnt|havent|still|yet arrived|received|come|shown|been|there|got
                outstanding balance|payment|debt|invoice
                debt collector|collection|collectors
                """,
            unless: """
                do|does|will|would|can|could|if|when|how|what|is|are you|i|it|we|there|they|the ~4 @money|refund|refunded|pay|\
                paid|extra|fee|more ~5 $|if|for|when|per|late|cancellation|cancel|extra|more|twice|before|deposit|by
                how much|do|does|is ~3 @money|charge|cost|extra|pay
                wont|not|never be|get ~1 charged|overcharged
                is ~2 price|deposit|bill|amount ~3 wrong|different|not|refundable|correct|right ~3 for|if|with|on|per|$
                why|is|are ~2 price|prices ~3 different|higher|more ~2 long|men|women|for|mens|womens|than men|than women
                why ~3 more ~2 women|womens|long|ladies|men|girls|than men
                extra|different charge|price|fee for|if|per|$
                without|no ~1 extra charge|fee|charges|costs
                paid ~2 parking|leave|holiday|job|break|internship
                change ~2 my|the|of|colour|color|hair|for|to|appointment|date|time|style|mind|look|booking
                change ~2 colour|color|hair|style|appointment|date|booking|time|mind
                charged ~1 my|phone|battery|phone
                phone ~3 charge|charging|charged|charger
                do|is|can ~3 vat|tax|receipt|invoice|instalments|installments|payment plan
                taken my time|advantage|ages
                taken ~3 care|off|out|by|hair|seat|appointment|slot
                double|twice ~2 booked ~2 friday|myself|by mistake
                refund policy
                policy|policies
                double ~2 cut|colour|appointment|process|booking for
                full head|colour|set|highlights|leg|body|wax
                taken twice ~2 colour|hair
                where is|can ~2 deposit $|box|paid|go
                deposit box
                gift|voucher|card|coupon ~3 expire|expires|expiry|valid ~1 $|how|when|is|until|for|on
                do|does|can|is|will|are ~4 gift|voucher|vouchers|coupon|discount ~2 card|cards|work|valid|expire|accepted|$
                """),
        Rule(
            says: "plans something for a group or a wedding", trigger: .complex,
            patterns: """
                wedding|bridal|bride|hen|bachelorette|prom|quinceanera|engagement|hens|ceremony ~8 bridesmaids|\
                bridesmaid|people|of|each|different|group|party|ladies|girls|women|six|four|five|seven|eight|ten|##|mothers|\
                guests|mother|both|several|all|everyone|family|onsite|venue|hotel|house|come ~1 !interest
                bridesmaids|bridesmaid
                bridal|wedding party
                bridal|wedding|hen|bachelorette|bride ~1 party|group|package|booking|trial|hair|makeup|styling ~5 @many|four|\
                five|six|seven|eight|nine|ten|twelve|##|bridesmaids|mothers|mother|people|guests|venue|hotel|home|girls|ladies
                party|group|table|family|team of ~1 four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|##|large|big
                four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|##|several|many of us|you|them|people|persons|girls|\
                ladies|friends|women|guests|bridesmaids|kids|children|colleagues|men|groomsmen|guys|heads|adults|relatives|\
                sisters|cousins
                group|block|bulk|corporate|multiple|joint booking|bookings|appointment|appointments|reservation|session|event|\
                visit
                book|booking|appointment|appointments|reserve|slots|come|for ~4 for ~2 whole|entire|all|big|large|my ~2 family|\
                group|team|class|office|party|us|friends|company|wedding|bridal|squad|bridesmaids
                me and|my|plus ~1 my|two|three|four|five|six|# ~1 bridesmaids|friends|sisters|kids|daughters|children|sons|\
                cousins|colleagues ~4 cut|colour|color|book|appointment|all|same|at|time|together|want|need|different|hair
                @many|three|four|five|six|#|all|both|each ~4 different|separate|various services|service|treatments|things|\
                stylists|appointments|times|colours|styles
                one|first|two ~2 wants|needs|want|need|cut|colour|gets ~6 other|another|one|second|third|others ~2 wants|needs|\
                want|need|cut|colour|perm|gets|highlights|a
                each|everyone|everybody|all ~2 wants|want|wanting|needs|getting|having|with ~1 something|different|else|own|\
                separate
                at the same|once time? ~4 people|us|kids|friends|sisters|children
                move|change|cancel|rebook|reschedule|swap|switch|shift ~5 all|both|several|three|four|five|##|#|two|multiple|\
                every ~3 appointments|bookings|slots|reservations|of
                all|both|several|three|four|five|multiple|two our|my|of|the|future|family? ~3 appointments|bookings ~5 move|\
                change|cancel|rebook|reschedule|swap|shift|different
                swap|switch|exchange ~4 appointment|appointments|slot|slots|booking ~3 with|between|my
                appointment|booking ~4 and|plus ~3 wifes|husbands|daughters|sons|mothers|mums|moms|friends|kids|sisters|her|his \
                ~1 appointment|booking|slot|too|one|$
                photo|film|fashion|video shoot ~4 models|people|team|hair|makeup|location
                filming here|in|at
                event|wedding|venue|bride|bridal ~5 come to ~2 us|me|venue|hotel|house|home
                correct|fix|strip ~3 box|previous|old|home ~2 dye|colour|color|tint ~4 and|then|before|perm|extensions
                """,
            unless: """
                how many|much ~6 party|package|people|persons|group|guests
                how many|much ~3 @many|##|four|five|six|people
                birthday party tonight|tomorrow|dress|makeup|hair|trim
                to|for|at|have|going|got ~3 wedding|party|prom ~3 to|tomorrow|saturday|on|friday|next|sunday|this ~3 attend|go|\
                need|and|guest|so|hair|blow|trim|cut|updo
                wedding guest|ring|anniversary|cake|dress|season|invite|invitation
                third|labour|labor|political party
                ## years|year|euro|euros|minutes|pm|am|oclock|weeks|days|percent|cm|months|kids|children old
                four|five|six|seven|eight|ten|## years|year|old|oclock|weeks|months|inches|cm|euros|minutes|days
                how|what|do|can|does|is ~6 all of|services|treatments ~1 $|do|you|offer
                what|which|any|are|do|your|offer|list ~3 different|various ~1 services|treatments|styles|colours|stylists|\
                things|times
                family friendly|run|owned|business|discount|ticket|room
                both|all ~1 of ~1 you|your|my ~1 stylists|ears|legs|sides|roots|hair|products|arms|armpits|brows|eyebrows|\
                prices|services|feet|hands|colours
                all ~2 my hair|day|week|time|friends|roots
                for ~2 all|whole|entire|my ~1 family ~1 $|discount|?
                one wants
                """),
        Rule(
            says: "has several things to settle", trigger: .complex,
            patterns: """
                two|three|four|several|couple|few|multiple|number|some|2|3|many|bunch|whole of? ~1 different|separate|unrelated|\
                other? ~1 questions|things|issues|matters|problems|topics|requests|concerns|points|enquiries|inquiries !on|\
                about|that|i|you
                about different|separate|unrelated things|matters|topics
                unrelated|separate|different|another ~1 matter|note|topic|question|issue|subject
                its|it|is|this|bit|quite|very|really|rather|kind|somewhat|situation|little|little ~2 complicated|complex|tricky|\
                delicate|sensitive ~1 $|matter|situation|question|case|because|issue|to|story|request|topic|one|but|and
                complicated|complex|tricky|delicate|unusual|special|sensitive|confidential|private ~1 matter|situation|case|\
                request|story|issue|problem|circumstances
                long story
                hard|difficult|complicated|easier to explain
                would|can|could|want|need ~3 second opinion
                tell|telling|told|quoted|said ~3 one thing|price ~6 another|other|else|different|website
                conflicting information|answers|info
                """,
            unless: """
                sensitive|delicate|complicated|complex|tricky skin|scalp|hair|cut|style|colour|updo|braid|eyes|teeth|curls|nose|\
                fragrance
                is|it ~2 complicated|difficult|hard|tricky ~1 to ~2 book|style|maintain|care|do|keep|grow|wash|remove|apply
                how complicated|tricky|complex|difficult|hard
                not|isnt|nothing ~1 complicated|complex|tricky|hard|difficult
                another question|one ~2 please|thanks
                quick ~2 questions|question
                few|couple|some|several ~1 things|products|styles ~2 buy|like|pictures|on|from|photos|try
                another ~1 matter|question|issue $
                skin|scalp|hair|beard ~3 sensitive|delicate|tricky|difficult|complicated
                """),
    ]
}
