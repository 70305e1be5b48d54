"""Regular verbs of saying, in the forms that news uses: one stem, all its tenses and persons."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer.evidence.lexicon import saying_regular_slavic as slavic

_ENDINGS = slavic.ENDINGS | {
    "fr": {"er": "e ait ent aient é a èrent era ant"},
    "es": {"ar": "a ó aba an aron aban", "er": "e ió ía en ieron ían iendo",
           "ir": "e ió ía en ieron ían iendo"},
    "it": {"are": "a ava ano avano ò arono", "ere": "e eva ono evano",
           "ire": "isce iva iscono ivano ì"},
    "pt": {"ar": "a ou ava am aram avam", "er": "e eu ia em eram iam",
           "ir": "e iu ia em iram iam"},
    "sv": {"a": "ar ade at"},
    "nb": {"e": "er et a"},
    "da": {"e": "er ede et"},
    "de": {"ten": "tet tete teten", "den": "det dete deten", "eln": "elt elte elten",
           "ern": "ert erte erten", "en": "t te ten"},
}  # fmt: skip
"""What takes the place of the ending of an infinitive; no participles, which may be nouns."""
_VERBS = slavic.VERBS | {
    "de": (
        "antworten analysieren appellieren argumentieren attackieren attestieren bangen "
        "beanstanden bedauern begründen begrüßen behaupten beharren beklagen bekräftigen "
        "bekunden bemängeln berichten beruhigen beschuldigen beschwichtigen bestätigen "
        "beteuern betonen bewerten bezichtigen beziffern bezweifeln bilanzieren blaffen "
        "brüllen brummen charakterisieren definieren dementieren diagnostizieren donnern "
        "dozieren drohen empören entgegnen enthüllen ergänzen erinnern erklären erläutern "
        "erörtern erwähnen erwidern erzählen fluchen flüstern folgern fordern formulieren "
        "fragen frotzeln geloben glauben gratulieren hadern hauchen hoffen höhnen informieren "
        "insistieren interpretieren jammern johlen jubeln keifen klagen knurren kommentieren "
        "kolportieren konkretisieren konstatieren kontern korrigieren kritisieren lästern "
        "loben mahnen maulen meckern meinen melden mokieren monieren murmeln murren mutmaßen "
        "nörgeln notieren offenbaren orakeln plädieren pochen poltern prahlen präzisieren "
        "prognostizieren prophezeien protestieren raunen raunzen reagieren rechtfertigen "
        "referieren relativieren resümieren rügen sagen schildern schimpfen schlussfolgern "
        "schluchzen schnauben schwärmen scherzen seufzen signalisieren sinnieren skandieren "
        "skizzieren spekulieren spotten spötteln stammeln staunen sticheln stöhnen "
        "suggerieren tadeln titeln titulieren triumphieren trösten twittern unken "
        "unterstellen urteilen verkünden verlangen vermuten versichern verteidigen warnen "
        "werten wettern wiederholen witzeln würdigen zetern zitieren ätzen äußern"
    ),
    "fr": (
        "acquiescer concéder exagérer espérer suggérer interpeller admonester affirmer ajouter alerter annoncer anticiper arguer argumenter assener "
        "assurer asséner avancer avertir certifier clamer clarifier commenter "
        "conclure confesser confier confirmer conseiller considérer constater contester "
        "crier critiquer diagnostiquer déclamer déclarer dénoncer déplorer détailler "
        "enchaîner enrager estimer exiger expliquer exulter fanfaronner fustiger "
        "glisser grommeler gronder hasarder implorer indiquer insinuer insister ironiser "
        "juger jurer justifier lancer lâcher marmonner marteler maugréer minimiser murmurer "
        "narrer nier noter nuancer objecter observer opiner ordonner pester philosopher "
        "plaider plaisanter proclamer pronostiquer prophétiser protester préciser préconiser "
        "raconter railler rassurer recommander regretter relater relativiser remarquer "
        "remercier ressasser revendiquer rigoler râler réagir réclamer réfuter "
        "répliquer répéter résumer révéler saluer sangloter sermonner signaler souhaiter "
        "souligner soupirer spéculer stigmatiser suggérer supplier supputer tacler temporiser "
        "tempérer tempêter théoriser tonner trancher tranquilliser témoigner vanter vociférer "
        "énumérer évoquer"
    ),
    "es": (
        "aclarar aconsejar acusar adelantar admitir advertir afear afirmar agregar alabar "
        "alegar analizar apelar aplaudir apostillar apreciar apuntar argumentar "
        "arremeter asegurar aseverar asumir atacar augurar avanzar aventurar avisar añadir "
        "bramar bromear calificar cavilar celebrar censurar certificar clamar coincidir "
        "comentar comunicar conceder concretar condenar confesar confiar confirmar considerar "
        "constatar contestar contrastar criticar cuestionar declarar defender "
        "denunciar desgranar deslizar destacar desvelar detallar diagnosticar dictaminar "
        "discrepar disparar elogiar enfatizar ensalzar enumerar equiparar esgrimir "
        "especificar espetar estimar evaluar evocar exclamar exigir explicar exponer expresar "
        "finalizar gritar ilustrar implorar increpar indicar informar inquirir insinuar "
        "insistir interpelar interpretar ironizar juzgar lamentar lanzar manifestar matizar "
        "mencionar minimizar murmurar musitar narrar negar notificar objetar observar opinar "
        "pensar plantear ponderar precisar predicar preguntar presagiar presumir proclamar "
        "profetizar prometer pronosticar puntualizar quejar ratificar razonar "
        "rebatir recalcar recapitular rechazar recitar reclamar reconocer reflexionar "
        "refunfuñar regañar reivindicar relatar rematar rememorar repetir replicar reprender "
        "reprochar resaltar revelar rezongar rogar sentenciar señalar "
        "sincerar sollozar sopesar subrayar sugerir suplicar suspirar susurrar "
        "tachar tildar tuitear valorar vaticinar verbalizar vocear zanjar"
    ),
    "it": (
        "affermare aggiungere allarmare ammettere ammonire analizzare annotare annunciare "
        "anticipare argomentare asserire assicurare attestare auspicare avvertire avvisare "
        "azzardare balbettare bocciare bollare borbottare brontolare certificare chiarire "
        "chiosare commentare concordare confermare confessare confidare constatare contestare "
        "controbattere dettagliare dichiarare difendere elogiare enfatizzare esclamare "
        "esordire esortare esultare evidenziare evocare garantire giudicare giurare "
        "giustificare gridare illustrare implorare incalzare indicare informare inveire "
        "invocare ipotizzare ironizzare lamentare lodare menzionare minimizzare mormorare "
        "narrare negare obiettare osservare pensare perorare polemizzare precisare "
        "pronosticare puntualizzare raccomandare raccontare ragionare rammentare "
        "rassicurare recitare reclamare respingere riassumere ribadire ricapitolare "
        "ricordare rievocare riferire rilanciare rilevare rimarcare rimproverare ringhiare "
        "ringraziare ripetere riportare rivelare rivendicare sbottare sbuffare scherzare "
        "segnalare sentenziare sferzare sibilare sintetizzare smentire sospirare sottolineare "
        "specificare sperare spiegare stigmatizzare strillare suggerire supplicare sussurrare "
        "testimoniare tranquillizzare tuonare urlare valutare vantare vaticinare"
    ),
    "pt": (
        "acautelar aceitar aconselhar acrescentar acusar adiantar admitir advertir afiançar "
        "afirmar agradecer alegar alfinetar analisar anotar antecipar anunciar apelar "
        "aplaudir apontar argumentar arrematar arriscar assegurar assinalar assumir atacar "
        "atestar atirar avaliar avançar avisar bradar brincar censurar clamar classificar "
        "comentar completar concordar confessar confiar confidenciar confirmar considerar "
        "constatar contestar corroborar declarar defender denunciar desabafar descartar "
        "desejar desmentir destacar detalhar diagnosticar disparar elencar elogiar enaltecer "
        "endossar enfatizar entender enumerar esclarecer especificar especular estimar "
        "evidenciar evocar exaltar exclamar exemplificar exigir explicar exultar finalizar "
        "frisar fulminar garantir gritar ilustrar implorar indagar indicar informar insinuar "
        "insistir interrogar ironizar julgar jurar justificar lamentar lembrar louvar "
        "mencionar minimizar murmurar narrar negar notificar objetar observar opinar ordenar "
        "pensar perguntar pleitear ponderar pontuar precisar presumir prever proclamar "
        "prometer propor prosseguir protestar questionar ratificar reagir rebater recear "
        "reclamar recomendar reconhecer recordar refletir reforçar refutar reiterar rejeitar "
        "relatar relembrar rematar repetir replicar repreender repudiar resmungar responder "
        "ressaltar ressalvar resumir retorquir retrucar revelar rogar salientar sentenciar "
        "sinalizar sintetizar soltar sublinhar sugerir suplicar suspirar sussurrar sustentar "
        "testemunhar tranquilizar valorizar vangloriar vaticinar vincar"
    ),
    "sv": (
        "anklaga anmärka avfärda avslöja bedyra beklaga bekräfta berätta betona dundra fnissa "
        "fnysa fråga fundera förklara förtydliga förutspå garantera gissa gnälla hojta hota "
        "häpna hävda inflika informera inskärpa instämma intyga invända ironisera jubla kalla "
        "klaga klargöra kommentera konstatera kontra kritisera lova mana meddela medge mena "
        "mumla muttra notera nyansera pointera poängtera precisera protestera påminna påpeka "
        "rapportera rasa reagera redogöra replikera resonera ropa rosa ryta sammanfatta "
        "signalera skoja skryta skämta spekulera sucka summera svara såga tacka tillägga "
        "tipsa tjata tvivla undra uppge upplysa uppmana upprepa utbrista utlova varna viska "
        "vädja välkomna"
    ),
    "nb": (
        "advare anføre anklage antyde argumentere avsløre avvise bedyre beklage bekrefte "
        "bemerke benekte beskrive betone dundre ergre erkjenne fastslå fleipe fnise fnyse "
        "forklare forsikre fortelle fortsette forutsi fremheve frese frykte garantere gjenta "
        "gjette glise hevde hinte humre hvese hviske hylle håpe informere innrømme innvende "
        "ironisere juble kalle kommentere konkludere konstatere kontre kreve kritisere "
        "love medgi melde mene mimre mukke mumle nekte nevne notere nyansere "
        "oppfordre opplyse oppsummere overdrive parere poengtere presisere protestere påpeke "
        "påstå rapportere rase reagere redegjøre resonnere rope råde røpe samtykke "
        "skrike skryte smile snufse spekulere spøke spørre stadfeste sukke svare takke "
        "tilføye tilstå tordne tvile understreke undre utbryte utdype uttale varsle vitne "
        ""
    ),
    "da": (
        "advare afsløre afvise anføre anklage antyde argumentere bedyre begrunde beklage "
        "bekræfte bemærke benægte berette beskrive betone citere erkende fastslå fnise "
        "forklare forsikre forsvare fortælle forudse forudsige fremhæve frygte garantere "
        "gentage gætte hviske hylde håbe hævde indrømme indskyde indvende informere ironisere "
        "joke juble kalde kommentere konkludere konstatere kritisere kræve love "
        "meddele medgive mene mumle notere nuancere nævne opfordre oplyse opsummere "
        "pege pointere protestere præcisere påpege påstå rapportere rase reagere redegøre "
        "replicere råbe råde røbe skrige smile snerre spekulere spøge spørge sukke "
        "supplere svare takke tilføje tilstå tordne tvivle udbryde uddybe udtale understrege "
        "undre varsle vurdere "
    ),
}
"""Infinitives of verbs that say something whoever their subject is."""


_DONE = {
    "es": {"ar": "ado", "er": "ido", "ir": "ido"},
    "it": {"are": "ato", "ere": "uto", "ire": "ito"},
    "pt": {"ar": "ado", "er": "ido", "ir": "ido"},
}
_IRREGULAR = {
    "fr": "dire écrire répondre prévenir reconnaître redire prédire admettre promettre défendre",
    "es": "decir responder escribir pedir reiterar contar recordar insistir sostener predecir",
    "it": "dire scrivere rispondere ribadire aggiungere sostenere riconoscere promettere chiedere "
    "concludere ammettere replicare",
    "pt": "dizer afirmar escrever pedir responder contar acrescentar referir reconhecer sublinhar",
}
"""Infinitives whose forms are listed one by one."""


def regular_verbs(language: str) -> Iterator[str]:
    """The forms of the regular verbs of `language`; none without a table."""
    for verb in _VERBS.get(language, "").split():
        for ending, tails in _ENDINGS[language].items():
            if verb.endswith(ending):
                stem = verb.removesuffix(ending)
                yield from (_spelt(stem, tail, language) for tail in tails.split())
                break


_ACUTE = re.compile(r"é([^aeiouyéè]{1,2})$")


@cache
def infinitives(language: str) -> frozenset[str]:
    """The infinitives of a Romance language, regular or not."""
    return frozenset((*_VERBS.get(language, "").split(), *_IRREGULAR.get(language, "").split()))


@cache
def participles(language: str) -> frozenset[str]:
    """The regular participles of a Romance language, which only an auxiliary makes verbs."""
    endings = _DONE.get(language, {})
    return frozenset(
        verb.removesuffix(ending) + done
        for verb in _VERBS.get(language, "").split()
        for ending, done in endings.items()
        if verb.endswith(ending)
    )


def _spelt(stem: str, tail: str, language: str) -> str:
    """A form, as French spells "lançait" and "jugeait"."""
    if language == "fr" and tail in ("e", "ent"):
        stem = _ACUTE.sub(r"è\1", stem)  # "concéder": "concède"
    if language == "fr" and tail[0] == "a":
        stem = stem[:-1] + "ç" if stem[-1] == "c" else stem + "e" if stem[-1] == "g" else stem
    return stem + tail
