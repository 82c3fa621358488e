/// What the English words of a scene are. `WordPattern` gives the grammar.
extension TriggerPack {
    static let englishConcepts: [String: String] = [
        englishReadings, englishHarmConcepts, englishLossConcepts, englishDiscontentConcepts, englishRequestConcepts,
    ].reduce(into: [:]) {
        $0.merge($1) { _, _ in preconditionFailure("a concept told twice") }
    }

    /// How a line is meant: what excuses, and what makes it press.
    private static let englishReadings: [String: String] = [
        "asks": """
        do|does you|they|i|we|it|a|the|any|anyone|your|this|people|kids
        ^ can|could|would|will you|i|we|it|that|my|they|the|this|a
        can|could|would you|i ~2 fix|repair|clean|do|get|have|book|make|take|treat|replace|sell|dye|colour|cut|save
        can|may i ~2 bring|wash|come|pay|use|have|get|book|still
        how much|long|many|often|far|soon|does|dangerous|painful|old|hot
        ^ how fast|do|is|are
        what happens|time|price|kind|sort|colour|shampoo
        ^ what|which is|are|do|does|would|about|products|product|stylist|cut
        which ~2 is|cut|one|product|shampoo
        is|are there ~1 a|an|any ~3 near|here|nearby|around
        ^ is|are|does|was a|the|your|my|this|it|there|anyone|you|these|any
        price|prices
        have you got|any
        ^ if|when|where|why|any|anything|got
        what if
        if i|it|you|my
        should i
        got|sell any
        recommend|recommendation|suggest|advice|tips
        looking for
        for ~2 halloween|carnival|costume
        """,
        "errand": """
        appointment|appointments|book|booking|slot|trim|fringe|haircut|highlights|balayage|price|prices|discount|voucher|vouchers
        """,
        "elsewhere": """
        another|other|last|different|old|previous|former|cheap|her|his salon|shop|hairdresser|barber|stylist|place|dentist|garage
        somewhere|someone|somebody else ~1 did|cut|coloured|dyed|made|repaired
        elsewhere|myself|himself|herself
        at home
        my ex
        in 19|20 #
        i ~1 cut|dyed|bleached|coloured|shaved|trimmed ~2 my|it
        my own
        """,
        "elsewherehurt": """
        last|previous|years year|years|salon|ago
        months|years|weeks ago
        in 1987|#
        """,
        "joy": """
        happiness|joy|laughing|laughter|happy ~3 about|with|tears
        so good|happy|beautiful|nice|pretty|cute|much better
        brilliant|amazing|perfect|gorgeous|fantastic|excellent|lovely|beautiful|stunning|wonderful
        love|loved|loving it|my|the|this|your
        thank|thanks|cheers
        haha|lol|hahaha|jk
        """,
        "now": """
        now|just|currently|suddenly|already|still
        right now
        this minute|second|instant
        help|quick|quickly|hurry|fast|somebody|someone
        """,
        "intense": """
        bad|badly|severe|severely|terribly|awfully|extremely|really|horribly|properly|crazy|bright|fiercely|insanely|unbearably
        so much|bad|badly|sore|painful
        very much|bad|badly|painful|sore|red
        all over|everywhere
        like hell|mad|crazy|fire
        spreading|worse|worsening|unbearable
        since|from|after ~4 dye|colour|color|bleach|tint|treatment|wax|morning|product|mask|perm|toner|foils|lash|cream|it|that|this|shampoo
        help
        now
        """,
        "insurer": """
        insurance|insurer|insured|insurers|policy|claim|health fund
        """,
        "employer": """
        boss|employer|company|companys|work|leasing|leased|lease pays|paid|pay|half|phone|bike|pay|half|car|card|address|bill
        company|employers|leasing|leased|lease phone|bike|laptop|car|card
        vat
        companys|employers
        """,
        "estate": """
        late husband|wife|mother|father|mum|dad|partner|aunt|uncle|brother|sister|gran|grandmother|grandfather
        died|passed away|deceased|estate|probate|widow|inherited
        guardian|custody|power of attorney|carer
        """,
        "thirdmatter": """
        warranty|guarantee|recall|recalled|police|report|estimate|quote|invoice|invoices|vat|receipt|branch|backup|data|voucher|bookings|booking|ticket|coat|gift|loyalty|account|points|deposit|\
        deposits|refund|switching|evidence|certificate|original|serial|damage|xray|xrays|rays|card
        """,
        "thirdexcuse": """
        do|does you|the ~4 insurance|cover|take|accept|give
        how much is
        """,
        "condition": """
        chemo|chemotherapy|cancer|pregnant|pregnancy|medication|thinners|dementia|alzheimer%|alopecia|psoriasis|eczema|bedridden|epilep%|transplant|radiotherapy|radiation|autis%|anxiety|\
        breastfeeding|stitches|surgery|operation|shingles|lupus|diabet%|parkinson%|implant|implants|pacemaker|wheelchair|stroke|hairloss|trichotillomania|lice|ringworm|impetigo|infection
        allergic reaction
        bad reaction
        reacted|reaction ~4 before|last|once|previously|elsewhere|time|past
        had ~3 reaction
        cant|hard|difficult ~1 sit|stand|hold|lie ~2 long|still|up
        hair ~2 falling|fell|fallen|coming ~1 out
        cant stand|bear|tolerate ~2 clippers|noise|touch|water|light
        """,
        "wonder": """
        can i|she|he|we|still|you|my
        may i|she|we
        should i|we
        is it|that|this safe|ok|okay|alright|possible
        safe|doable|possible|recommend|arrange|advise|allowed|whether|risky
        dont know
        what|how would|should|do|can you|we|i|would
        how ~2 arrange|best|work
        needs ~2 hair|done|special
        or not
        what would you
        which ~3 ok|okay|safe|allowed|possible|recommended
        what ~3 can|may|should
        how could|can|might|do
        """,
        "conditionexcuse": """
        ramp|step|entrance|parking|fit|discount|toilet|access|accessible
        do you have|sell|do|stock
        training|heads
        shampoo|product
        tattoo
        anxiety|scared ~3 dentist
        """,
        "process": """
        dyed|coloured|henna|boxdye|bleached|bleach|platinum|blonde|blond|perm|permed|relaxer|relaxed|brunette|ombre|toner|keratin|correction|grey|black|red|silver|pastel|highlights|extensions|dreads
        box dye|black|colour|brown
        go|going ~2 silver|blonde|platinum|grey|natural|lighter|darker
        """,
        "onprocess": """
        over ~4 over|henna|black|dye|box|bleach|blonde|colour|from
        from ~3 home|salons|shops
        at home ~6 again|want|need
        three|four|several|different ~2 colours|salons|colors|dyes|shops
        doable|possible|realistic
        what would you
        none of them match
        how many sessions
        without ~3 damage|damaging|breaking
        """,
        "crowd": """
        two|three|four|five|six|seven|eight|nine|ten|# ~1 people|persons|bridesmaids|of us|kids|children|guests|girls|ladies|women|adults|friends|men|boys|sisters
        hen do|party|night
        bridal|wedding|birthday party
        stag do|party
        bridesmaids|bridesmaid|groomsmen|group|team
        whole|entire|school family|class
        mother of the bride
        """,
        "ownwish": """
        one|two|three|each|everyone|all|some|others|another|rest wants|want|needs|need|different|nails|make|makeup|same
        at the same time
        same time
        but not with|at|the|before|after
        only if|with|when
        different things|services|styles|times
        side by side
        together but
        """,
        "changeverb": """
        cancel|cancelled|canceled
        """,
        "moveverb": """
        move|swap|shift|put|reschedule|switch|change|exchange|merge|merging|split|transfer|combine|double
        give|giving ~2 slot|appointment|booking|place
        """,
        "several": """
        two|both|three|different|daughters|hers|mine|ours|sons|his|their|friends|husbands ~2 appointments|bookings|deposits|vouchers|slots|cards|invoices|was|one
        half|split ~4 half|people|between|two|next|week
        hers|his|mine|theirs
        only if|but only|unless
        points card|cards
        split|divide|share ~3 between|two|people
        half of
        """,
        "arrangement": """
        appointment|appointments|booking|booked|bookings|slot|deposit|deposits|voucher|card|bill|payment|invoice|tom|foils|cut
        """,
        "proposal": """
        rent|hire|use|lease|book ~3 chair|place|space|shop|salon|room|premises
        shoot|film|photograph|record ~4 in|at ~1 your|the salon|shop|store|place
        photo|film|video|fashion shoot|shooting|filming|series
        sell|stock|carry|distribute|offer our|my ~3 products|brand|line|shampoo|oil|jewellery|cards|range
        we are a ~3 brand|company|startup|magazine|agency
        interview you|your|the
        school|college|uni|university project|paper|thesis
        sponsor%|partnership|collaborat%|collab|cooperation|advertis%|flyer|flyers|exhibit%|influencer|wholesale|franchise
        charity ~3 raffle|event|donate|donation
        buy ~2 business|salon|shop
        film|shoot|record|photograph ~4 scene|video|clip|advert|episode|campaign
        rent|renting|rents ~2 chairs|stations|rooms
        """,
        "proposalexcuse": """
        do you have|sell
        bike|bicycle|suit|dress
        """,
        "bigorder": """
        cake|catering|order|buffet|rolls|delivery
        """,
        "orderterms": """
        nut free|vegan|gluten|tier|tiers|deliver|delivered|delivery|seeded|tasting|castle|invoice|dairy|allergies|halal|kosher|changing|change|half|not #
        one tier
        ##
        """,
        "manyof": """
        ##|dozen|hundred
        """,
        "rescue": """
        phone|laptop|dress|coat|jacket|suit|watch|ring|bike|drive
        """,
        "hardcase": """
        no backup
        dissertation|thesis|photos
        no|without label|labels|ticket
        silk|leather|pearls|fur|velvet|lace ~4 silk|leather|pearls|fur|velvet|lace|wine
        three|two|several shops|dentists|doctors ~2 said|say|told
        said different things
        half way through
        root canal ~4 switching|half|middle
        inherited|heirloom|antique
        """,
        "misuse": """
        ex|someone|somebody|neighbour|stranger|else ~3 uses|using|used|books|booked|logged|cancelled ~4 account|name|card|number|loyalty|phone
        identity|hacked account
        """,
    ]
}
