internal import Shop

extension TriggerPack {
    /// Wants a person, in any wording.
    static let englishRequests: [Rule] = [
        Rule(
            says: "asks for a person", trigger: .request,
            patterns: """
                // Nothing but a person and politeness: “human pls”, “manager!”, “hello i need real person now”.
                ^ @polite* i|we? would? @wantlead? to? @real? @article? @real? human|humans|person|@boss|@crew @polite* $ !@day
                ^ @polite* @article? @real? human|person|@boss|@crew being|member? of? @polite* $
                ^ @polite* staff|people|person|somebody|someone|anybody|anyone|human @polite* $
                ^ human|person|staff|manager|agent|operator|representative please|now|here|thanks
                human|person|manager|staff|someone|somebody|anyone|anybody|boss|owner|supervisor please $
                human human|now
                manager now
                agent agent
                operator operator
                // “let me talk to someone”, “can i speak with your lovely manager”, “chat to a real person”
                @talk to|with|2|too ~2 @person
                @talk to|with|2 ~1 @folk who|that|from|behind|at|in|please|now|instead|here
                @talk ~1 @person
                let me|us|i @talk to|with|2 !you|u|my|god
                can|could|may|must|should|want|need|like|love|rather|prefer i|we|to|2 ~1 @talk to|with|2 !you|u|my|her|him
                can|could|may i|we @talk to|with him|her|them|my stylist|hairdresser|barber|colourist
                want|need|like to @talk to|with him|her|them|my
                have|need a? quick? word with
                word with ~2 @folk
                conversation with ~2 @folk
                discuss ~5 with ~2 @person
                let me|us @talk $
                @talk|ask|discuss|explain ~4 in person|private|privately
                @talk|ask|discuss ~3 face to face
                rather|prefer ~3 in person
                in person please
                human|personal contact|touch|interaction|assistance|help|support|service|operator|agent|being|beings please?
                how ~2 get|reach|contact|speak|talk|find ~2 human|person|someone|somebody|manager|@boss
                ask ~1 human|person|someone|somebody|@boss|staff
                can|could|would|will you ~1 @get ~1 @maker|lady|girl|guy
                // “get staff”, “call the manager”, “send someone over”
                <!i|we|you|can't @get me|us? ~2 human|@boss|staff|@crew
                <!i|we get|fetch|send|call|find|grab|page|buzz me|us ~1 @person
                ^ @polite* get|fetch|call|send|grab|find|bring|page|buzz ~1 @person
                please|just|you|now get|fetch|call|send|grab|bring|page ~1 @anybody|person
                go|going and? get|fetch|find ~1 @folk
                get|fetch|call|send|bring someone|somebody|anyone|anybody out|over|here|down|up|now|please|to @helpverb?
                can|could|may|do i|we get|have|see|find|meet ~1 @real? human|@boss|receptionist|employee|representative|agent|\
                operator
                can|could|may i|we get|see|find ~1 person|somebody|someone|anyone|anybody|staff|people $
                can|could i|we have ~1 person|somebody|someone|anyone|staff @helpverb|come|here|please|over
                can|could|would|will you ~2 @get ~2 @person
                see the|your|a manager|owner|boss|supervisor
                ring|press|sound ~1 bell|buzzer
                bell please
                // “can someone help me”, “is anyone able to help”
                can|could|would|will|may|might|does|is|isnt|cant|wont|couldnt @anybody ~2 @helpverb|available me|us|out|over|\
                here|please|now|with|to|$
                can|could|would|will|cant|wont @anybody ~2 help|assist|serve|attend|come|see|listen|talk|speak
                can|could|would|will @anybody please $
                can|could|would|will ~1 person|human|staff|employee|manager|owner|boss ~1 help|assist|serve|come|see|talk|speak|\
                call
                can|could|would @anybody call|ring|phone me|us
                @anybody to @helpverb|show|advise me|us|please|here|at|with|to|$
                @anybody ~1 come out|over|here|to|quickly|please|down|and
                someone|somebody|anyone|anybody|person|human|staff|manager come|help|assist|serve please|me|us|here|now|over
                help|assistance|support from ~2 @folk
                person|human|someone|staff|somebody to help|assist|talk|speak|serve
                can|could|may|would i|we get|have ~2 help|service|assistance|attention here|please|over|now|at|in
                i|we need|want ~2 assistance|service here|please|now|at|$
                some help|service please|here|over
                service please
                need ~1 help at the|reception|counter|desk|front
                @anybody|person|human|staff ~1 help|assist me|us
                is there ~1 @boss|receptionist|employee|clerk|attendant|cashier $|here|around|please|in
                does anyone|anybody|someone work here
                // “is anyone here?”
                is|are|isnt|anybody|any ~2 @anybody|staff|nobody|people|person|human|employees ~1 here|there|around|home|about|\
                alive $|please|to|who|at|now|today
                is|are|isnt ~1 @anybody|@boss|@crew|stylist|person|human|people in|available|free|working|about|around|here|out|\
                there now|please|right|today|$|at|to !what|@day
                ^ @polite* anyone|anybody|someone|somebody here|there|home|around|working|about|in|available $|please
                hello hello|anybody|anyone
                where|wheres is|are|has|r|did|the ~1 staff|everyone|everybody|receptionist|manager|boss|owner|team|reception|\
                stylist|hairdresser|barber|lady|girl|guy|workers|people|employees|ladies|girls|you|he|she $|gone|go|here|today|\
                please|all|now|guys|who
                where ~2 everyone|everybody|staff gone|at|go
                nobody|anyone|anybody here|around|there|about|at $|the|to
                who|whos is? in? charge|responsible
                who|whos works here
                anyone|anybody|someone|somebody who works here
                ^ shop|service|reception|anybody|anyone $
                // “a real person”
                @real person|human|people|someone|somebody|humans|@boss|stylist|staff|receptionist|agent|assistant|operator|\
                employee|body|being|service|one
                human being|beings
                member of staff|team
                someone|somebody|person real|human|alive|living|else
                someone|somebody in charge|responsible|senior|higher|competent
                with|from|by a|an human|person
                someone|somebody from|on the|your team|staff|front|reception
                @person ~2 i|we ~1 can|could|may ~1 @talk|ask|see
                send|get|call|bring|fetch someone|somebody|anybody over|out
                are|is there ~2 people|staff|humans|human|person|anyone here|around|in|working
                // “i need a person”, “i want someone”
                i|we|just|still|really|would @want ~2 human|humans|@boss|staff|receptionist|employee|representative|assistance
                @want|like ~1 a|to|actual|real|see human|person|manager|owner|boss|supervisor
                i|we|just|still|really @want ~1 person|someone|somebody|anyone|anybody $|please|now|here|to|not|instead|thats|\
                that|quick|quickly
                rather|prefer ~4 @person|human
                i|we|would like|love ~1 human|manager|supervisor|member|receptionist|person $|please|here|now|instead|to
                give me ~1 @person|@real
                want|need ~1 help|service|advice from ~2 @folk
                // “not a robot”
                dont|not|wont|cant|hate|hating|refuse|no|stop|sick|without|than|never|dislike|stand ~5 @talk|type|typing|deal|\
                dealing|use|using|trust|speak ~3 @machine
                no|not|stop|enough|hate|against|quit|cancel|skip|bypass|leave|exit ~2 robot|robots|bot|bots|chatbot|chatbots|ai
                hate ~2 @machine
                not ~2 machine|computer|screen $|please|but|a
                instead of ~3 @machine
                without ~2 @machine
                dont|not want|like|trust|understand|get ~2 @machine
                i want out of this
                get me out of this
                cant|dont|not use|using|work|operate|understand|read|see|type|manage this|these|that|the|your|on|with @machine|\
                thing|keyboard|screen|system|it
                too old|complicated for ~2 @machine|thing|technology
                transfer|connect|escalate|forward|pass|put|hand me|us|it|this|my|call ~1 to|through|with|over|2
                put me through|thru
                speak to representative
                escalate ~1 this|it|please
                question for ~2 manager|owner|stylist|boss|staff|team|hairdresser|barber|someone|receptionist
                i|ill|we will|can|rather|just? just? wait for ~2 @folk
                i|would|rather ask ~2 @person|@folk
                manager|supervisor|owner|boss on|around|in|available|here|about|there $|today|please|now
                who can i|we|help @talk|ask|see|speak|me|us !my|about|to? $|please|here|about|to|with
                call|ring|phone me|us back
                callback
                call back please
                someone|somebody ~1 call|ring|phone|contact me|us
                nobody|no|not|doesnt ~2 @machine can|help|helping help|me|understand
                you cant|dont|arent help|understand|helping|understanding me ~3 @person
                let me see|meet ~2 @folk
                just|only|please|simply a? human|person
                @person|@maker instead of|than
                human|person over|rather|instead|not
                is there|anybody|anyone ~2 @person i|we|who|that can|could|will|to|i|help|works @talk|speak|ask|see|help|here|\
                assist|serve|me
                anyone|someone|somebody|anybody i|we can|could @talk|ask|speak|see
                need|want|like to see|meet ~1 @person|manager|owner|boss
                assistance|attention please|required|needed
                i require|need assistance
                """,
            unless: """
                dont|not|didnt|doesnt|no|never|wont|needn't|neednt need|want|require|have|wish|like|bother|disturb|call|get|\
                fetch|necessary|to|looking|feel|going|calling|asking ~3 @person|staff|human|boss
                not|without|avoid|no|dont ~1 talk|talking|speak|speaking|chat|chatting|bothering|bother|interact to|with|2|too? \
                ~2 @person|anyone|anybody|people
                no need ~3 @person
                without ~2 @person
                no|not ~1 human|person|manager|staff|people|anyone|someone|somebody $|needed|necessary|required
                rather not ~3 @person|staff
                prefer ~1 you|robot|bot|machine|computer|this
                @person|@folk who|that|with|which does|do|can|specialises|specializes|knows|speaks|is|has|did|good|experienced|\
                specialise|curly|short|long|experience|thin|fine|does|braids|cuts|colours|children|afro|dreadlocks|cut|\
                sensitive|allergies
                do|does|must|should i|we|you ~1 have|need to|2 ~1 @talk|ask|see
                @person|@folk to do|cut|trim|braid|dye|colour|color|style|wash|shave|wax|paint|fix my|a|his|her|it|the
                @anybody else|under|with|on|allergic|get|have|bring|book|use|walk|under|age|join|tell
                bring|bringing|brought|pick|picking along? ~2 @anybody|person|people|assistant
                for|as|like ~1 @anybody else
                find|get @anybody for|who|on|tomorrow
                @anybody ~1 see|fit|squeeze|take me|us|him|her ~2 today|tonight|tomorrow|@day|afternoon|morning|evening|later|\
                week|noon|lunchtime
                are|r|am|is|were you|i|this|it|that|u ~3 human|person|people|@machine
                talking|speaking|chatting to|with ~2 human|person|robot|bot|machine|computer|someone $
                is|are|was ~1 @boss|@crew|staff|manager|owner|anyone|anybody|someone vegan|german|female|male|married|nice|\
                friendly|trained|free? on|from|@day
                how many|much ~3 @person|@maker
                who is|are|was|the|owns ~3 @boss|@crew
                is|are|anyone|someone|stylist|staff|barber free|available|working|in|around on|@day|for|at !the|moment
                manager|staff|owner|person discount|name|names|email|special
                do|does|can ~1 @person|@boss|@crew get|have|speak|do|take|accept|work|wear|eat
                @person @service my|a
                ask ~2 @folk out
                cant|couldnt|dont @talk to you
                gift|present|voucher for ~2 @folk
                where|when do|does|did|can|are|is you|we|he|she ~1 live|park|wait|sit|find|get|buy|learn|study|open|located|\
                based|from|get
                where are you $
                where is he|she|they $
                work|working|job|apply|applying|application|hiring|hire|vacancy|interview ~4 @person|@boss|@crew|@maker
                @boss|@crew|@maker|staff|assistant ~1 vacancy|vacancies|job|jobs|position|positions|role|apprenticeship|\
                training|opening|openings
                hiring|recruiting ~3 @crew|@maker|staff|people|manager
                which|what|whose ~1 @person|@maker|@boss
                see|ring|call|meet you
                ring|call|phone me|us when|if|before|on|once
                ring ~1 bell|bells about
                wedding|engagement ring
                call back|backs policy|number
                for|of one|two|three|four|five|six|seven|eight|#|each|another|a|second|extra person|persons|people !please|to
                young|old|elderly|disabled|blind|deaf|pregnant|curly|short|bald person|people
                first person
                person in|per|of one|booking|appointment
                person|people|humans allowed|fit|can|wait|waiting
                one|each|another|second|first|per person $
                do|did|does|have you|they have|got|employ ~2 @person|@maker|@boss|staff
                call|email|text ~1 @boss tomorrow|on
                """)
    ]
}
