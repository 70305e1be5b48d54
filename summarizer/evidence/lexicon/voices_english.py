"""English nouns that may be said to say something, and nouns that cannot."""

from __future__ import annotations

from summarizer.evidence.lexicon.voicing import Voices
from summarizer.evidence.lexicon.wordlists import word_set

WRITTEN = word_set(
    "statement letter email e-mail memo message post tweet blog article editorial column book "
    "diary manifesto speech address testimony submission petition lawsuit complaint memoir song "
    "poem affidavit note reply response verdict view assessment conclusion comment comments "
    "remark remarks words motto mantra message tweets posts letters emails"
)
"""What somebody's own words may be called: whoever owns it says what it says."""

EN = Voices(
    complete=True,
    inflections=(("men", "man"), ("ies", "y"), ("es", ""), ("’s", ""), ("'s", ""), ("s", "")),
    persons="""
        individual somebody someone anybody anyone everybody everyone nobody no-one one another
        other others many some few several most both all latter former
        human adult youngster youth toddler baby infant kid guy bloke lad lass lady gentleman
        girl boy boyfriend girlfriend bride groom ex spouse twin sibling stepfather
        stepmother grandparent grandson granddaughter mum mom mummy dad daddy mother-of-one
        mother-of-two mother-of-three mother-of-four father-of-one father-of-two father-of-three
        father-of-four flatmate classmate teammate mate pal ally opponent rival foe enemy
        star legend hero heroine icon idol celebrity veteran newcomer champion medallist medalist
        olympian pro ace rookie starlet chef cook butcher baker clerk mechanic plumber captain
        medic paramedic coroner sleuth cop guard soldier troop marine sailor airman
        general spy insider chief ceo boss tycoon mogul heir guru pundit
        academic intellectual scholar graduate undergraduate alumnus freshman intern apprentice
        trainee civilian local national native foreigner outsider loner pensioner retiree
        politician backbencher frontbencher mp mep msp peer lord earl duke duchess baron baroness
        noble monarch emperor shah emir caliph mullah ayatollah monk nun preacher cleric
        american european african asian briton brit englishman frenchman german russian
        chinese japanese israeli palestinian ukrainian syrian iraqi iranian canadian australian
        parishioner worshipper churchgoer shopper diner drinker customer buyer seller vendor
        patient inmate prisoner detainee convict fugitive robber burglar thief killer murderer
        gunman hostage captive accused bereaved injured unemployed elderly poor hopeful
        """,
    bodies="""
        court police union committee commission ministry department agency company firm group
        party government council office embassy authority family charity foundation institute
        university hospital museum tribunal association federation society coalition alliance
        movement campaign bank retailer manufacturer airline operator developer newspaper magazine
        network club team squad side crew band board panel jury parliament congress senate assembly
        cabinet administration organisation organization institution corporation corp business
        startup start-up automaker carmaker chipmaker drugmaker airport school college academy
        church diocese synod army navy military force militia brigade regiment fleet coastguard
        bureau body task-force taskforce service trust fund consortium conglomerate giant
        supermarket chain store shop brewery publisher broadcaster outlet station channel daily
        weekly tabloid press media watchdog regulator ombudsman inspectorate secretariat
        directorate delegation mission opposition leadership management staff workforce
        membership public community town city county state country nation region province
        republic kingdom empire regime junta kremlin pentagon exchange market markets industry
        sector lobby league federation confederation guild syndicate cartel lab laboratory centre
        center observatory think-tank thinktank non-profit nonprofit ngo quango provider supplier
        insurer lender creditor landlord employer developer brand label studio theatre theater
        orchestra choir ensemble audience crowd electorate populace population prosecution defence
        defense judiciary legislature executive presidency palace household unit division branch
        section side camp faction wing generation couple clan tribe gang
        practice surgery clinic ward registry registrar treasury customs border-force platform
        brewer maker builder utility distributor carrier subsidiary parent entity
        """,
    texts="""
        report statement letter email e-mail memo memorandum note message post tweet comment blog
        article editorial column story piece paper document dossier file filing transcript text
        book novel diary bible koran quran constitution law act bill amendment clause statute
        treaty agreement contract deal accord declaration resolution motion petition complaint
        lawsuit suit indictment affidavit warrant subpoena ruling judgment judgement verdict
        decision opinion order decree edict guideline guidance directive regulation rule policy
        manifesto charter pledge code advert advertisement ad poster placard sign banner leaflet
        flyer pamphlet brochure notice plaque inscription caption headline label sticker slogan
        website webpage site page wiki wikipedia blogpost posting update bulletin release press-release
        communique communiqué announcement advisory alert warning forecast survey poll study research
        analysis review investigation inquiry enquiry audit assessment evaluation examination
        finding findings evidence data statistics figures record records log account accounts
        source video recording voicemail tape song lyric script screenplay poem speech address
        presentation briefing submission testimony proposal plan draft version invitation
        summary abstract obituary biography memoir obituary graffiti tattoo note notice questionnaire
        """,
    mute="""
        change changes welfare form forms ground grounds title titles deterioration attack fire crash
        accident incident war peace game match goal point season year month week day night morning
        afternoon evening hour minute time date moment period age price cost fee tax rate rise fall
        drop increase decrease growth loss gain profit revenue sale sales share shares stock value
        level number figure amount sum total way thing issue problem matter case situation crisis
        event effort attempt move step action measure idea thought view belief hope fear concern
        reason cause result effect impact success failure victory defeat win death life birth health
        illness disease virus vaccine drug treatment road street house home building bridge car bus
        train plane ship boat vehicle truck door window water food money cash oil gas power energy
        weather storm rain wind snow heat flood damage area place location site-visit hand head face
        eye voice heart name word phrase term theme topic subject question answer reply-time talk
        meeting talks visit trip journey tour flight ride walk run race work job career role task
        project programme program system process product technology computer phone device machine
        photo photograph picture image film movie show episode album concert performance scene
        welfare reality truth fact detail difference relationship marriage divorce love anger
        """,
    quantities="""
        number majority minority range host handful dozen dozens hundreds thousands millions plenty lot lots
        half third quarter percent proportion bulk rest couple variety array scores
        """,
    person_ends="""
        er ers or ors ist ists man men woman women person people persons ian ians ee ees eer eers
        ster sters wright smith mate mates
        """,
    mute_ends="""
        ness nesses ity ities ety tion tions sion sions ment ments ism isms ship ships hood ance
        ances ence ences ancy ency ure ures age ages ing ings th ths dom ery
        """,
    everyday="""
        felt feel feels reflected found read reads went goes puts called call calls counters counter
        claim hope hopes fear fears report reports feared hoped note notes accept accepts accepted
        pressed posted issued ordered attacked expects expected anticipates rejected ruled posits
        believe believed suggest suggests suggested indicated indicates pointed points
        maintain maintained maintains declared repeated defended described describes describe
        echoed echoes proposed proposes specified specifies laughed attributed blamed
        underlined underscored highlighted portrayed deemed considered considers regarded referred
        refers voiced championed talked compared
        """,
)
