internal import Shop

extension TriggerPack {
    /// What a line may tell of that calls a person, for every language: the concepts' words are in the language's pack.
    static let scenes: [Scene] = [
        Scene(
            says: "tells of somebody hurt", trigger: .urgent, isSafety: true,
            together: """
                body wound ~6
                body soreness intense ~8
                toothlost now ~6
                cuthurt
                skinned
                chemical intoeye ~4
                """,
            unless: "asks errand *joy *elsewherehurt *elsewhere"),
        Scene(
            says: "tells of somebody collapsed or fallen", trigger: .urgent, isSafety: true,
            together: """
                someone collapse ~5
                someone illfeeling ~3
                """,
            unless: "asks illexcuse errand *joy *elsewherehurt"),
        Scene(
            says: "tells of something swallowed", trigger: .urgent, isSafety: true,
            together: """
                youngster swallowed poison ~7
                """,
            unless: "asks *joy"),
        Scene(
            says: "tells of an allergy at work", trigger: .urgent, isSafety: true,
            together: """
                allergy eaten ~12
                allergy wound ~12
                reaction now ~8
                """,
            unless: "asks *elsewherehurt"),
        Scene(
            says: "asks for an ambulance or a doctor", trigger: .urgent, isSafety: true, together: "ambulance",
            unless: "discount *joy"),
        Scene(
            says: "tells of fire, smoke or gas", trigger: .urgent, isSafety: true,
            together: """
                fire
                smoke hazardsource ~6
                smell
                swollenbattery
                smoke fumesharm ~10
                shock
                """,
            unless: "asks errand *joy *badtoast"),
        Scene(
            says: "tells of violence or a threat", trigger: .urgent, isSafety: true,
            together: """
                weapon wields ~3
                violence
                """,
            unless: "asks violenceexcuse *joy"),

        Scene(
            says: "tells of water where it should not be", trigger: .urgent, together: "water leaking ~5",
            unless: "asks leakexcuse errand"),
        Scene(
            says: "tells of a theft", trigger: .urgent,
            together: """
                theft
                valuable gone momentago ~12
                """,
            unless: "asks theftexcuse *joy"),
        Scene(
            says: "tells of a child or a parent who is lost", trigger: .urgent,
            together: """
                youngster lostchild ~7
                lostparent
                """,
            unless: "childexcuse errand *joy"),
        Scene(
            says: "tells of somebody locked in or stuck", trigger: .urgent, together: "trapped confined ~7",
            unless: "asks trapexcuse *joy"),
        Scene(
            says: "has had a treatment on for too long", trigger: .urgent,
            together: """
                treatment overtime unattended ~14
                / treatment overtime unattended ~18
                """,
            unless: "asks *errand"),
        Scene(
            says: "wants something stopped before it is too late", trigger: .urgent,
            together: """
                stopmachine valuable ~14
                valuable insidewash now ~14
                cardlike eatencard ~8
                """,
            unless: "asks"),
        Scene(
            says: "tells of a car being towed, in the way or rolling", trigger: .urgent,
            together: """
                towing vehicle ~6
                blocking vehicle ~10
                runaway vehicle ~10
                """,
            unless: "asks"),
        Scene(
            says: "tells of something broken or coming down", trigger: .urgent, together: "property breakage ~6",
            unless: "asks errand *shopsold"),
        Scene(says: "tells of an animal on the loose", trigger: .urgent, together: "beast rampage ~7", unless: "asks"),
        Scene(
            says: "tells that the police or an inspector is here", trigger: .urgent, together: "authorities wantsword ~7",
            unless: "asks authorityexcuse *joy"),
        Scene(
            says: "needs what the shop holds for an event about to begin", trigger: .urgent,
            together: """
                / event soon heldthing held ~18
                / event soon heldthing hurry ~18
                """,
            unless: "asks *errand"),
        Scene(says: "is in a hurry for a person", trigger: .urgent, together: "hurry callword ~5", unless: "asks hurryexcuse *joy"),

        Scene(
            says: "is dissatisfied with the shop's work", trigger: .upset,
            together: """
                / shopwork badoutcome shopsdoing ~16
                / shopwork badoutcome recurring ~12
                / badoutcome outrage ~12
                """,
            unless: "asks *elsewhere *joy *workexcuse", isCalm: true),
        Scene(
            says: "did not get what they asked for or were promised", trigger: .upset,
            together: """
                notasked
                letdown
                """,
            unless: "asks *elsewhere *joy errand"),
        Scene(
            says: "is disappointed or angry", trigger: .upset,
            together: """
                discontent shopcause ~10
                despair despaircause ~10
                """,
            unless: "asks *elsewhere *joy discontentexcuse", isCalm: true),
        Scene(
            says: "complains of how they were treated", trigger: .upset,
            together: """
                staffer misconduct ~7
                untold
                """,
            unless: "asks misconductexcuse *joy *elsewhere"),
        Scene(says: "finds it unfair how they were served", trigger: .upset, together: "queuejump", unless: "*joy *elsewhere"),
        Scene(
            says: "complains of a price or a charge", trigger: .upset,
            together: """
                overcharge
                priceanger outrage ~12
                """,
            unless: "asks overchargeexcuse *joy *elsewhere"),
        Scene(
            says: "is outraged", trigger: .upset,
            together: """
                outrage shopwork ~10
                outrage priceanger ~10
                """,
            unless: "*joy *elsewhere *workexcuse"),
        Scene(says: "threatens consequences", trigger: .upset, together: "threat", unless: "threatexcuse *joy"),
        Scene(
            says: "insults the shop or the assistant", trigger: .upset,
            together: """
                insult insulted ~3
                shopitself uselessness ~3
                machine uselessness ~4
                swearat
                """,
            unless: "asks machineexcuse *joy *elsewhere"),

        Scene(
            says: "brings something that somebody must take", trigger: .request, together: "/ delivery signature ~12",
            unless: "asks deliveryexcuse"),
        Scene(says: "finds nobody there", trigger: .request, together: "nobodythere desk ~4", unless: "asks *joy"),
        Scene(
            says: "wants somebody to come", trigger: .request,
            together: """
                summoned cometo canyou ~8
                summoned handswork handask ~5
                arrived telling ~8
                ringforme
                alone
                """,
            unless: "asksservice preferexcuse declines *conditionexcuse"),
        Scene(
            says: "has something private to say", trigger: .request, together: "privately talkverb ~6", unless: "asksservice"),
        Scene(says: "prefers a person to a machine", trigger: .request, together: "preferpeople", unless: "preferexcuse declines"),

        Scene(
            says: "has a matter with a third party", trigger: .complex,
            together: """
                / insurer thirdmatter ~20
                / insurer employer ~25
                / employer thirdmatter ~25
                / estate thirdmatter ~20
                misuse
                """,
            unless: "thirdexcuse"),
        Scene(
            says: "asks for a judgement about their own body", trigger: .complex, together: "/ condition wonder ~16",
            unless: "*conditionexcuse"),
        Scene(
            says: "asks for a judgement about a treated head of hair", trigger: .complex,
            together: """
                / process process onprocess ~14
                onprocess onprocess ~15
                """),
        Scene(
            says: "has a group with wishes of their own", trigger: .complex,
            together: """
                / crowd ownwish ~20
                / bigorder manyof orderterms ~20
                """),
        Scene(
            says: "wants several things changed at once", trigger: .complex,
            together: """
                / changeverb moveverb ~14
                / several arrangement moveverb ~14
                / several several arrangement ~16
                """),
        Scene(
            says: "has a proposal for the shop", trigger: .complex, together: "proposal", unless: "proposalexcuse"),
        Scene(
            says: "has a case that needs an eye", trigger: .complex, together: "/ rescue hardcase ~16\nhardcase hardcase ~20"),
    ]
}
