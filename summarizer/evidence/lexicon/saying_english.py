"""How English says that somebody said something."""

from __future__ import annotations

from summarizer.evidence.lexicon.cues import Saying

EN = Saying(
    verbs=(
        "said says say told tells added adds wrote writes posted tweeted asked asks replied "
        "replies answered announced announces stated states declared declares insisted insists "
        "claimed claims argued argues warned warns explained explains noted notes remarked "
        "remarks observed commented comments continued continues concluded admitted admits "
        "acknowledged conceded confirmed confirms denied denies described describes called calls "
        "criticised criticized praised urged urges suggested suggests recalled recalls joked "
        "shouted yelled cried whispered vowed pledged promised complained agreed agrees "
        "responded responds reiterated repeated emphasised emphasized stressed stresses "
        "maintained maintains alleged alleges testified quipped lamented accused accuses "
        "dismissed branded labelled labeled demanded demands predicted predicts reported reports "
        "revealed disclosed mentioned pointed points thinks believes believed indicated "
        "indicates cautioned cautions boasted countered read reads hailed condemned slammed "
        "blasted welcomed expressed characterized characterised ruled found wondered reflected "
        "exclaimed proclaimed spoke contend contends contended counter counters maintain "
        "complain complains acknowledge acknowledges concede dispute disputes disputed deny "
        "predict suggest gushed gushes enthused enthuses raved ranted railed barked hissed "
        "muttered mumbled screamed pleaded pleads begged appealed implored sobbed deadpanned "
        "shared teased taunted chuckled cheered captioned penned texted shrugs sighs smiles laughs "
        "grins jokes quips muses snaps smiled grinned issued tell add write call describe ask "
        "warn explain claim argue insist believe think hope fear feel note agree quoted "
        "recounted remembered snapped sighed hinted theorized theorised opined mused blogged "
        "emailed radioed ordered instructed advised assured reassured informed thanked "
        "apologized apologised swore bragged interjected chimed concurred retorted fumed raged "
        "thundered laughed shrugged estimated speculated summarised summarized ventured "
        "volunteered went goes cited cites decried denounced derided defended lauded likened "
        "ridiculed attacked rejected concedes remembers concludes laments hopes hoped fears "
        "feared feels felt accepts accepted vows attributed asserted asserts reasoned reasons "
        "expects expected anticipates attested attests posits affirmed affirms clarified "
        "clarifies elaborated elaborates preached prayed chanted chant chants scoffed scoffs "
        "marvelled marveled marvels protested protests objected objects interrupted rejoined "
        "intoned quipping echoed echoes threatened threatens reckons reckoned enthusing puts "
        "grumbled grumbles moaned moans groaned wailed roared sneered lectured pressed "
        "stipulates stipulated specified specifies avowed professed gossiped relayed proposed "
        "proposes recommended recommends congratulated mocked mocks applauded applauds lambasted "
        "lambasts blamed blames underlined underlines underscored underscores highlighted "
        "bemoaned bemoans portrayed portrays deemed deems considered considers regarded alluded "
        "alludes referred refers lashed griped voiced advocated championed confessed confesses "
        "reminisced touted touts talked talks speaks reminded reminds compared"
    ),
    gerunds=(
        "saying adding telling asking writing warning explaining noting describing calling "
        "urging emphasizing emphasising stating claiming insisting commenting arguing tweeting "
        "posting declaring citing joking replying stressing suggesting reading admitting "
        "recalling branding labelling labeling dubbing vowing shouting yelling screaming "
        "accusing blaming praising concluding pointing announcing referring promising "
        "criticising criticizing recommending proposing reporting denouncing condemning pledging "
        "blasting slamming hailing"
    ),
    before=(
        "according to|in the words of|as told by|quoting|quoted|citing|attributed to|statement "
        "from|statement by|letter from|letter to|message from|words of|email from"
    ),
    agents="by",
    he="he",
    she="she",
    they="they it both",
    articles=(
        "a an the one another his her its their our my your this that these those some two "
        "three four five several many most all both other every each no any senior local"
    ),
    roles=(
        "member spokesman spokeswoman spokesperson official minister president premier chancellor mayor "
        "senator lawmaker governor ambassador judge court prosecutor lawyer attorney police "
        "officer detective sheriff chief director manager coach captain player striker "
        "midfielder goalkeeper defender executive chairman chairwoman chairperson founder owner "
        "analyst economist researcher scientist professor doctor author writer editor journalist "
        "critic witness resident neighbour neighbor mother father brother sister son daughter "
        "wife husband family student teacher farmer worker activist protester union committee "
        "commission ministry department agency company firm group party government council "
        "office statement report letter source leader secretary general commander expert adviser "
        "advisor actor actress singer candidate deputy pilot survivor fan supporter boss head "
        "embassy authorities organizers organisers engineer curator nurse vet driver friend "
        "colleague campaigner relative parent passenger aide diplomat insider investigator "
        "firefighter commentator historian spokespeople people locals voters mum dad motorist "
        "onlooker bystander tourist user viewer reader customer speaker ceo cfo cto coo "
        "undersecretary treasurer bishop archbishop cardinal pope rabbi imam priest vicar pastor "
        "king queen prince princess sheikh marshal admiral colonel sergeant lieutenant "
        "constable superintendent commissioner inspector dean rector provost "
        "headteacher headmaster conductor composer architect artist painter novelist poet "
        "playwright publisher producer photographer designer biologist physicist chemist "
        "geologist ecologist epidemiologist psychologist psychiatrist surgeon physician "
        "climatologist astronomer meteorologist forecaster strategist trader broker investor "
        "banker barrister solicitor counsel advocate plaintiff defendant victim suspect citizen "
        "villager shopkeeper landlord tenant pupil carer volunteer consultant specialist "
        "sociologist anthropologist archaeologist criminologist musician rapper comedian "
        "filmmaker host presenter broadcaster columnist blogger reporter correspondent "
        "whistleblower refugee migrant councillor congressman congresswoman representative "
        "legislator delegate envoy negotiator mediator auditor regulator watchdog charity "
        "foundation institute university hospital museum tribunal association federation society "
        "coalition alliance movement campaign bank retailer manufacturer airline operator "
        "developer newspaper magazine network man woman boy girl teenager child children uncle "
        "aunt cousin grandmother grandfather niece nephew partner fiancé widow roommate "
        "landowner rancher fisherman trucker cyclist walker hiker climber swimmer runner rider "
        "racer goalscorer winger batsman bowler pitcher quarterback referee umpire "
        "chair trustee clerk coroner magistrate foreman juror ombudsman regulator chaplain vicar "
        "curate deacon mechanic electrician plumber builder hairdresser waiter waitress "
        "bartender caretaker receptionist shopper commuter courier soldier marine sailor skipper "
        "veteran hostage detainee inmate prisoner gunman shooter attacker rebel militant "
        "insurgent defector dissident statistician mathematician botanist zoologist "
        "entomologist ornithologist palaeontologist paleontologist seismologist volcanologist "
        "glaciologist oceanographer hydrologist conservationist naturalist environmentalist "
        "ranger gamekeeper midwife paramedic therapist counsellor counselor dentist pharmacist "
        "virologist immunologist oncologist cardiologist neurologist paediatrician "
        "pediatrician radiologist pathologist interpreter translator librarian archivist "
        "choreographer dancer cellist violinist pianist guitarist drummer sculptor illustrator "
        "cartoonist animator screenwriter sprinter gymnast boxer wrestler golfer jockey selector "
        "tycoon lobbyist pollster ombudswoman businessman businesswoman entrepreneur chipmaker "
        "carmaker automaker drugmaker planemaker grocer retailer brewer supplier startup utility "
        "insurer lender publisher broadcaster operator watchdog regulator ministry club team"
    ),
    link="of for from at with in to on within near",
    preps=(
        "of in on at to for from with by about against after before during since until near "
        "over under into onto through between among without within despite amid as than like "
        "via per towards toward following outside inside behind beside beyond around across off "
        "regarding concerning upon alongside"
    ),
    joins="and or but nor yet while",
    subs=(
        "that who which whom whose when where whether if because although though unless once "
        "until what how why since so"
    ),
    aux=(
        "has have had is was were are be been will would could can may might should must do "
        "does did also later then now earlier recently once only just again still already not "
        "never went on further previously repeatedly publicly initially reportedly famously "
        "simply quickly bluntly angrily proudly defiantly there here yesterday today tonight "
        "meanwhile however therefore too both being having got to instead even often himself "
        "herself itself themselves out up"
    ),
    openers=(
        "But And Yet So Then Now Later Earlier Meanwhile However Also Still Instead Today "
        "Yesterday Speaking Asked Writing Responding Commenting Addressing Asking Referring "
        "Describing Announcing Appearing Reacting Recalling Talking Posting Explaining Adding "
        "Quoting Citing Standing Arriving When While After Before As In On At For With If "
        "Although Though Because Since Despite During Among According There Here What Who Why "
        "How Where This That These Those Such Both Not No Yes Only Even Just Once Perhaps Maybe "
        "Last Next Until Unless Whether Following Amid Upon From To By About Under Over Outside "
        "Inside"
    ),
)
