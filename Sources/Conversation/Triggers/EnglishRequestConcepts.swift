extension TriggerPack {
    /// Wanting a person, in other words than asking for one.
    static let englishRequestConcepts: [String: String] = [
        "delivery": """
        delivery|parcel|package|courier|postman|dhl|ups|fedex|dpd|hermes|consignment|pallet|shipment|post|letter|registered|flowers|meter|plumber|electrician|chimney|supplier|goods
        """,
        "badtoast": """
        toast|bonfire|candle|candles|calorie|calories
        """,
        "shopsold": """
        mine|how much|can you fix
        my phone|screen|bike
        """,
        "discount": """
        discount
        """,
        "declines": """
        dont|not|never|without|no ~2 need|want|bother|disturb ~3 person|people|anybody|anyone|someone|somebody|staff|human
        dont|not|never|without|no ~3 bother|disturb|call|calling|need|bothering|anybody|anyone
        no need
        no thanks
        """,
        "asksservice": """
        how much|long|many
        do|does you|anyone|someone
        what|which ~2 best
        on|for|at monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow
        book|booking|discount|price|hairstyle
        """,
        "handask": """
        can|could|would|will|please|need|may
        is|would it ~2 possible
        get|ask|tell|bring|fetch|send
        """,
        "signature": """
        sign|signature|signed|signing|receipt|you|handover|reading|read|someone|somebody|drop
        hand over|off
        take|leave it|them
        someone|somebody ~2 has|must|needs to
        """,
        "deliveryexcuse": """
        do you deliver
        deliver
        how much|long
        sign up
        free
        can i have
        do i
        """,
        "nobodythere": """
        nobody|noone
        no one|staff|body
        unmanned|unattended
        """,
        "desk": """
        desk|till|counter|reception|front|checkout|register|here|shop|door|bar
        place|manned|staffed
        """,
        "cometo": """
        come|comes|pop|step|nip ~2 out|over|here|front|counter|desk|reception|forward|down|through|up|round|to|and|with
        come ~4 look|help|do|sort|check|carry|see|open|unlock|get|show|give
        send|fetch|bring|call|get|ring ~3 over|out|here|down|front|reception|desk|please|$
        come ~1 to ~3 front|desk|reception|till|counter|me|us
        have a look|word|moment|minute|sec|second
        a moment|minute|sec|second for
        need|want her|him|them ~2 minute|moment|sec
        """,
        "summoned": """
        someone|somebody|anyone|anybody|dentist|nurse|mechanic|stylist|hairdresser|barber|manager|owner|boss|colleague|staff|worker|member|lady|ladies|woman|gentleman|technician|chef|baker|she|he|they|person|adult|human|grown|grownup|assistant|hygienist|beautician|repairman|team
        one of you
        one of the|your ~1 ladies|girls|guys|staff|team|people|men|women
        member of
        grown up
        worker|hairdresser
        """,
        "handswork": """
        carry|lift|unlock|open|hold|reach|help|check|look|show|come|bring|fix|turn|switch|clean|wipe|sort|move|serve|pay|explain|let|take|do|see|push|read|enter|type|answer|assist
        """,
        "canyou": """
        can|could|would|will|may|please|need|want|tell|ask|has|have|like|get|fetch|for
        """,
        "privately": """
        private|privately|confidential|discreet|discreetly|embarrassing|delicate|personal
        rather|prefer not|dont ~2 say|type|write|here
        in private
        """,
        "talkverb": """
        ask|speak|talk|discuss|say|thing|word|matter|tell|question|someone|somebody|chat
        """,
        "arrived": """
        i|im|we|were ~1 here ~1 for|about
        i|we am|are ~1 here $|and
        here for
        have ~1 appointment|interview|meeting ~3 am|im here|now|at
        """,
        "telling": """
        tell|let|inform|fetch|get|ask|nobody|noone|someone|somebody|who|where|announce
        no one
        """,
        "ringforme": """
        ring|press|push|hit ~2 bell|button|buzzer ~3 for|me|$|please|i|again
        """,
        "preferpeople": """
        prefer|rather|like|want|trust|comfortable|easier|better ~4 human|humans|people|person|someone|somebody|staff
        dont|not|cant|hate|no|never|refuse|wont|bad|without|rather ~4 machine|machines|computer|computers|robot|robots|screen|screens|bot|bots|touchscreen|keyboard|typing|ai
        better|comfortable|happier|easier|rather ~3 talk|talking|speak|speaking|deal|dealing ~2 woman|man|lady|girl|someone|human|person|people
        no more|another menu|menus|machine|robot|buttons
        """,
        "preferexcuse": """
        someone|somebody|person|stylist who|gentle|good|else|experienced|with|patient|that
        bring|brings|take ~2 someone|somebody|friend|person
        real|human hair
        wait|till|until ~1 someone|someones|somebody|somebodys ~1 free|available|done
        are you
        """,
        "personalone": """
        whoever is in charge
        in charge
        person|one|someone responsible
        agent|operator|advisor|adviser|representative
        yoo hoo
        coo ee
        person $
        ^ person
        shop $
        """,
        "alone": """
        ^ yoo hoo
        ^ yoohoo|coooee|cooee
        ^ shop|service|oi $
        skip|forget ~2 person|human|someone|staff
        a|real|actual person $
        just ask|speak|talk ~2 real|actual|human|proper
        is|are ~1 this|the|your|you ~2 manned|staffed|unmanned|unattended|deserted
        get|fetch|bring|call|find|send|grab|need ~3 grown|adult|dentist|nurse|mechanic|hairdresser|barber|stylist|technician|boss|worker|doctor !on|for|at
        any|some|where humans|people|staff|human|assistants about|around|here|there|in|on|$
        need|want|like|have|get a ~1 hand|word|minute with|here|please|from|of|$
        whoever|person|who ~2 runs|charge|responsible|manages|owns ~3 $|please|here|this|place|shop|now
        nobody|noone|no ~2 around|about $|here
        call|get|fetch|bring|find the ~1 lady|girl|guy|man|woman|one|boy who|that
        who is|s in charge
        see|speak|talk ~2 member of
        my hands ~1 full
        work|use|operate this ~1 thing|machine|screen ~3 help|please|someone
        send ~1 help|someone|somebody
        can|could|may|want|like|let|need|please|just|rather ~3 talk|speak to|with !you|u|yourself|your|customers|clients|each|spanish
        ^ delivery|courier|parcel|post|postman|dhl|ups ~1 $|for|here
        ^ hello hello
        have|got|with|bring|bringing a ~1 delivery|parcel|package|letter ~2 for|here|$
        can|could someone|somebody unlock|bring|fetch|carry|open|move|reach|hold|show|explain|help
        """,
    ]
}
