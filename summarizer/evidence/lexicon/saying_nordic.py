"""How Swedish, Norwegian, Danish and Finnish say that somebody said something."""

from __future__ import annotations

from summarizer.evidence.lexicon.cues import Saying

SV = Saying(
    verbs=(
        "sade sa säger sagt berättar berättade skriver skrev uppger uppgav menar menade "
        "framhåller framhöll förklarar förklarade tillägger tillade svarar svarade hävdar hävdade kommenterar "
        "kommenterade varnar varnade betonar betonade konstaterar konstaterade fortsätter "
        "kallar kallade frågar frågade lovar lovade anser ansåg meddelar meddelade uttalar lade "
        "lägger hälsar hälsade påpekar påpekade utbrister utbrast skrattar suckar medger medgav "
        "erkänner erkände bekräftar bekräftade rapporterar rapporterade beskriver beskrev "
        "kritiserar kritiserade hoppas hoppades tror trodde tycker tyckte lyder löd står "
        "uppmanar uppmanade twittrade twittrar understryker underströk slår vittnar resonerar "
        "fortsatte avslöjar berömmer"
    ),
    before="enligt|med orden",
    agents="av",
    he="han",
    she="hon",
    they="de",
    articles=(
        "en ett den det de hans hennes deras sin denna detta två tre flera många några vår andra"
    ),
    roles=(
        "talesperson talesman minister ministern statsministern statsminister presidenten "
        "president borgmästaren polisen åklagaren åklagare domaren advokaten advokat chefen "
        "chef direktören ordföranden ordförande tränaren tränare spelaren forskaren forskare "
        "professorn professor regeringen partiledaren läkaren vittnet företaget vd"
    ),
    link="för på från vid",
    preps=(
        "i på av för med från till om vid under efter före över mot hos genom mellan utan innan "
        "sedan kring bland inom utanför enligt som åt ur gentemot inför gällande"
    ),
    joins="och eller men",
    subs="att som när där om eftersom medan då vad vem vilket vilken hur",
    aux=(
        "har hade är var blir blev ska skulle kan kunde måste också även redan nu då sedan där "
        "här igår inte sig senare dock vidare idag till bara själv därefter honom henne dem "
        "samtidigt"
    ),
    openers=(
        "Men Och Även Också Enligt I På Av För Med Från Till Om Vid Under Efter Före Över Mot "
        "Igår Idag Sedan Då Där Här Nu När Medan Eftersom Senare Därefter Samtidigt Dessutom "
        "Det Detta Så Inte Vad Måndag Tisdag Onsdag Torsdag Fredag Lördag Söndag Hos Genom "
        "Mellan Utan Innan Kring Bland Efteråt Ändå Numera Dock Tidigare Slutligen Plötsligt "
        "Kanske Därför Däremot Fortfarande Förut Egentligen"
    ),
)

NB = Saying(
    verbs=(
        "fremhever fremhevet sa sier sagt forteller fortalte skriver skrev opplyser opplyste mener mente forklarer "
        "forklarte legger la svarer svarte hevder hevdet kommenterer kommenterte advarer "
        "advarte understreker understreket konstaterer fortsetter kaller kalte spør spurte "
        "lover lovet melder meldte uttaler uttalte påpeker innrømmer slår roser roste håper "
        "håpet tror trodde synes syntes bekrefter bekreftet beskriver beskrev kritiserer "
        "kritiserte utbryter utbrøt ler sukker erkjenner erkjente innrømmet påpekte fortsatte "
        "konstaterte lyder lød står rapporterer rapporterte presiserer presiserte varsler "
        "varslet poengterer poengterte vitner ba ber tilføyer tilføyde konkluderer"
    ),
    before="ifølge|med ordene|i følge",
    agents="av",
    he="han",
    she="hun",
    they="de",
    articles=(
        "en et ei den det de hans hennes deres sin denne dette to tre flere mange noen vår andre"
    ),
    roles=(
        "talsperson talsmann talskvinne minister ministeren statsministeren statsminister "
        "presidenten president ordføreren ordfører politiet aktor dommeren advokaten advokat "
        "sjefen sjef direktøren direktør lederen leder treneren trener spilleren forskeren "
        "forsker professoren professor regjeringen partilederen legen vitnet selskapet"
    ),
    link="for på fra ved",
    preps=(
        "i på av for med fra til om ved under etter før over mot hos gjennom mellom uten innen "
        "siden rundt blant utenfor ifølge som ut overfor ovenfor"
    ),
    joins="og eller men",
    subs="at som når der hvor om fordi mens da hva hvem hvilken hvordan",
    aux=(
        "har hadde er var blir ble skal skulle kan kunne må måtte også allerede nå da siden der "
        "her ikke seg senere imidlertid videre til bare selv deretter ham henne dem samtidig"
    ),
    openers=(
        "Men Og Også Ifølge I På Av For Med Fra Til Om Ved Under Etter Før Over Mot Siden Da "
        "Der Her Nå Når Mens Fordi Senere Deretter Samtidig Dessuten Det Dette Så Ikke Hva Hos "
        "Gjennom Mellom Uten Blant Etterpå Likevel Tidligere Plutselig Kanskje Derfor Dermed "
        "Fortsatt Derimot Heldigvis"
    ),
)

DA = Saying(
    verbs=(
        "sagde siger sagt fortæller fortalte skriver skrev oplyser oplyste mener mente "
        "fremhæver fremhævede forklarer forklarede tilføjer tilføjede svarer svarede hævder hævdede kommenterer "
        "kommenterede advarer advarede understreger understregede konstaterer fortsætter kalder "
        "kaldte spørger spurgte lover lovede udtaler udtalte påpeger erkender lyder lød roser "
        "roste håber håbede tror troede synes syntes bekræfter bekræftede beskriver beskrev "
        "kritiserer kritiserede udbryder udbrød griner sukker erkendte indrømmer indrømmede "
        "påpegede fortsatte konstaterede rapporterer rapporterede præciserer præciserede "
        "vurderer vurderede meddeler meddelte slår lægger lagde føjer føjede hedder hed står "
        "beder bad"
    ),
    before="ifølge|med ordene",
    agents="af",
    he="han",
    she="hun",
    they="de",
    articles=(
        "en et den det de hans hendes deres sin denne dette to tre flere mange nogle vores andre"
    ),
    roles=(
        "talsperson talsmand talskvinde minister ministeren statsministeren statsminister "
        "præsidenten præsident borgmesteren borgmester politiet anklageren dommeren advokaten "
        "advokat chefen chef direktøren direktør formanden formand træneren træner spilleren "
        "forskeren forsker professoren professor regeringen ordføreren lægen vidnet selskabet"
    ),
    link="for på fra ved",
    preps=(
        "i på af for med fra til om ved under efter før over mod hos gennem mellem uden inden "
        "siden omkring blandt udenfor ifølge som overfor"
    ),
    joins="og eller men",
    subs="at som når hvor om fordi mens da hvad hvem hvilken hvordan",
    aux=(
        "har havde er var bliver blev skal skulle kan kunne må måtte også allerede nu da siden "
        "der her ikke sig senere imidlertid videre til bare selv derefter ham hende dem "
        "samtidig"
    ),
    openers=(
        "Men Og Også Ifølge I På Af For Med Fra Til Om Ved Under Efter Før Over Mod Siden Da "
        "Der Her Nu Når Mens Fordi Senere Derefter Samtidig Desuden Det Dette Så Ikke Hvad Hos "
        "Gennem Mellem Uden Blandt Bagefter Alligevel Tidligere Pludselig Måske Derfor Dermed "
        "Fortsat Derimod Heldigvis"
    ),
)

FI = Saying(
    verbs=(
        "sanoi sanoo sanoivat sanovat kertoi kertoo kertoivat kertovat totesi toteaa lisäsi "
        "lisää kirjoitti kirjoittaa vastasi vastaa kommentoi korosti korostaa muistutti "
        "muistuttaa arvioi arvelee ilmoitti ilmoittaa selitti selittää painotti painottaa "
        "varoitti varoittaa kuvaili kuvailee huomautti huomauttaa kysyi kysyy myönsi myöntää "
        "vakuutti vakuuttaa iloitsee tiivistää tiivisti pohti pohtii jatkoi jatkaa kuvaa uskoo "
        "toivoo ihmettelee naurahtaa huokaa summaa"
    ),
    after="mukaan|mielestä",
    he="hän",
    she="hän",
    they="he",
    roles=(
        "ministeri pääministeri presidentti tiedottaja johtaja toimitusjohtaja kansanedustaja "
        "tutkija professori valmentaja puheenjohtaja poliisi komisario syyttäjä asianajaja "
        "asiantuntija lääkäri opettaja hallitus yhtiö puolue ulkoministeri "
        "valtiovarainministeri edustaja kapteeni pelaaja todistaja"
    ),
    joins="ja tai mutta",
    subs="että joka jotka kun jos koska vaikka jonka mitä missä",
    aux=(
        "on ovat oli olivat ei myös vielä nyt sitten eilen tänään kuitenkin jo hänelle "
        "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina"
    ),
    openers=(
        "Silti Jälkeenpäin Aiemmin Ehkä Myöhemmin Nykyään Samalla Vielä Lopulta Ensin "
        "Mutta Ja Myös Eilen Tänään Kun Jos Vaikka Nyt Sitten Se Tämä Ei Kuitenkin Siksi Lisäksi"
    ),
)
