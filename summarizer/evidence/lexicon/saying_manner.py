"""Verbs that tell how somebody said something or what somebody thinks of it, by language.

They go beside the plain verbs of saying. Of Slavic pasts the masculine stands here.
"""

from __future__ import annotations

import re

_SLAVIC_PAST = {
    "pl": (
        "uśmiechnął śmiał westchnął ocenił studził rozłożył wzruszył denerwował żalił ubolewał "
        "chwalił wyliczał wyliczył ripostował odparł odparował zakończył kontynuował mówił "
        "wyznał zdradził oznajmił ogłosił obiecał zarzucił oskarżył domagał zażądał odrzucił "
        "potwierdził zaprzeczył sprecyzował doprecyzował dorzucił wtrącił stwierdził podsumował "
        "zadeklarował deklarował zagroził groził alarmował zaalarmował ironizował kpił "
        "wykrzyknął krzyczał szepnął mruknął zareagował uspokajał uspokoił przestrzegł "
        "przestrzegał narzekał cieszył tłumaczył bronił zapewniał apelował argumentował "
        "kwitował zauważał porównał przyrównał powitał przywitał opisał opisywał sugerował zasugerował zaproponował nawoływał"
    ),
    "cs": (
        "usmál smál povzdechl ulevil postěžoval stěžoval pochvaloval vtipkoval zavzpomínal "
        "rozčiloval zlobil hájil obhajoval namítl namítal odmítl odmítal vysvětloval popisoval "
        "vyprávěl líčil vylíčil uzavřel pokračoval ujistil ujišťoval zdůvodnil přiblížil "
        "prozradil svěřil vyhlásil vyzval požádal žádal kritizoval odsoudil odhadl odhadoval "
        "považoval mluvil hovořil obvinil pohrozil hrozil uznal tvrdil domníval "
        "podivil litoval omluvil poděkoval zakřičel křičel zvolal šeptal nadával naznačil "
        "navrhl přirovnal uvítal přivítal bránil vmetl zuřil ptal spočítal vyčíslil zhodnotil hodnotil komentoval glosoval opáčil odvětil odsekl"
    ),
    "ru": (
        "улыбнулся засмеялся рассмеялся смеялся вздохнул усмехнулся пожал возмутился возмущался "
        "удивился обрадовался радовался сокрушался признавал описал описывал оценил оценивал "
        "счёл счел полагал думал считал надеялся опасался посоветовал советовал потребовал "
        "требовал попросил просил обещал пригрозил угрожал намекнул раскрыл поведал поделился "
        "крикнул кричал прошептал бросил отрезал парировал добавлял уверял утверждал настаивал "
        "оправдывался извинился отшутился иронизировал съязвил подчёркивал комментировал "
        "отреагировал сетовал жаловался рассуждал вспомнил говорил пояснял объяснял заметил "
        "замечал указывал доложил отчитался предложил предлагал высказался"
    ),
}  # fmt: skip
_PRESENT = {
    "pl": (
        "uśmiecha śmieje wzdycha studzi rozkłada wzrusza denerwuje żali ubolewa chwali wylicza "
        "ripostuje kończy kontynuuje wyznaje zdradza oznajmia ogłasza obiecuje zarzuca oskarża "
        "domaga żąda odrzuca potwierdza zaprzecza precyzuje dorzuca podsumowuje deklaruje grozi "
        "alarmuje ironizuje kpi krzyczy reaguje uspokaja przestrzega narzeka cieszy broni "
        "argumentuje kwituje zauważa opisuje sugeruje proponuje nawołuje nazywa określa sądzi "
        "myśli wierzy liczy obawia przekazuje zwraca uważał uważała uważają opowiedział "
        "opowiedziała odrzekł odrzekła uciął ucięła uściślił uściśliła grzmi wtóruje przyznają "
        "szepcze mruczy nadmienił nadmieniła wspomniał wspomniała"
    ),
    "cs": (
        "usmívá směje povzdechne stěžuje pochvaluje vtipkuje zlobí hájí obhajuje namítá odmítá "
        "vypráví líčí uzavírá pokračuje ujišťuje zdůvodňuje přibližuje prozrazuje vyzývá žádá "
        "kritizuje odhaduje považuje mluví hovoří hrozí uznává domnívá lituje zdůrazňuje podotýká "
        "varuje potvrzuje zmiňuje hodnotí komentuje označuje nazývá oceňuje slibuje oznamuje "
        "sděluje ptá přirovnává vítá shrnuje naznačuje navrhuje říkal říkala připouští popřel "
        "popřela opakuje chválí posteskl posteskla čílí diví zasmál zasmála vzpomněl vzpomněla "
        "podělil odtušil rýpl křičí volal vytkl vytýká přidává rozhořčuje přesvědčen přesvědčena"
    ),
    "ru": (
        "улыбается смеётся смеется вздыхает усмехается возмущается удивляется радуется "
        "сокрушается описывает оценивает называет советует требует просит угрожает жалуется "
        "сетует рассуждает кричит уверяет настаивает иронизирует комментирует делится пожимает "
        "замечает предлагает объясняет докладывает убеждён убеждена убежден считают признаётся "
        "согласился согласилась боится размышляет пробормотал прибавил прибавила откликнулся "
        "анонсировал анонсировала"
    ),
    "fr": (
        "martelé tonne grogne grogné fulmine fulminé sourit souri rit ri rigole rigolé plaisante "
        "plaisanté s’amuse s’étonne s’inquiète s’indigne s’insurge s’emporte s’exclame s’excuse "
        "s’interroge s’alarme s’énerve s’enthousiasme s’enflamme s’émerveille s’offusque "
        "s’exaspère s’emballe amusé étonné inquiété indigné insurgé emporté exclamé enthousiasmé "
        "alarmé justifie justifié argumente argumenté balaie balayé rassure rassuré tempère "
        "tempéré relativise relativisé temporise temporisé abonde abondé enchaîne enchaîné "
        "souffle soufflé peste pesté râle râlé chuchote chuchoté hurle hurlé appuie appuyé "
        "certifie certifié jure juré peine voit voyait parie parié dite dits considère considéré "
        "décrit décrivait prédit pronostique pronostiqué complète complété corrige corrigé "
        "décrypte décrypté pointe pointé accable recadre s’agace agacé agaçait lâché tempêté "
        "s’impatiente s’inquiétait s’étrangle énumère énuméré rembobine évalue philosophe admet "
        "admis avoue avoué jubile jubilé savoure savouré fanfaronne persifle persiflé cingle "
        "cinglé gronde grondé menace menacé invite invité récuse récusé réfute réfuté dément "
        "démenti reprend repris révèle révélé propose proposé suggère suggéré siffle s’écrie "
        "reproche questionne exhorte enjoint surenchérit allègue prétend bougonne grommelle tance "
        "informe relevait s’enquiert souvient désole désolé désolée lamente plaint targue"
    ),
    "es": (
        "sonríe sonrió ríe rio suspira suspiró susurró susurra gritan bromea espeta espetó "
        "sentencia subraya reprocha reprochó reprochaba justifica justificó argumenta argumentó "
        "rechaza rechazó confirma confirmó revela reveló cuestiona cuestionó censura censuró "
        "arremetió arremete ve veía juzga juzgó estima estimó entiende entendía sugiere sugirió "
        "propone propuso promete garantiza garantizó ironiza exclama remata abunda abundó "
        "vaticina vaticinó pronostica augura auguró queja quejó quejaba atestigua rememora "
        "rememoró evoca evocó desmintió desmiente puntualizó puntualiza anuncian felicitó celebra "
        "disculpó disculpa jura juró acusa culpa culpó expone expuso traslada trasladó precisa "
        "detalla redondeó apostilló apostilla agradecía temía teme confía confió espera cifra "
        "cifró tacha tilda lanzó lanza soltó suelta desveló desvela reivindicó reivindica "
        "responden defienden entienden creen piden pedían recuerdan sostenían aduce adujo acotó "
        "acota atajó corroboró incidió mantiene mantuvo prosigue prosiguió proseguía continúa "
        "continuó continuaba redundó remachó remacha repitió transmitió exhortó instó anticipó "
        "arguye arguyó calcula calculó"
    ),
    "it": (
        "detta detti dette sorride sorriso ride riso scherza scherzato sospirava sussurra "
        "sussurrato sbotta minimizza minimizzato allarga lamenta lamentato lamentava racconta "
        "confida confidato giura giurato ammonisce ammonito avverte avvertiva bolla bollato "
        "giudica giudicato considera considerato valuta valutato reputa stima stimato vede "
        "propone proposto suggerisce suggerito spera sperato teme temuto augura augurato "
        "ringrazia ringraziato smentisce smentito nega negato respinge respinto promette minaccia "
        "minacciato accusa accusava contesta contestato obietta obiettato ribatte ribattuto "
        "controbatte taglia riassume riassunto sintetizza sintetizzato riflette riflettuto "
        "ragiona ragionato descrive descritto celebra festeggia festeggiato lancia lanciato "
        "attacca tuonava rassicura rassicurato anticipa anticipato comunica comunicato informa "
        "informato segnala segnalato specifica specificato testimonia testimoniato ricostruisce "
        "ricostruito continua continuato riprende aggiungeva esordisce esordito scandisce "
        "scandito replicano denunciano sostengono chiedono ritengono concludono liquida "
        "contrattacca eccepisce twitta"
    ),
    "pt": (
        "sorri sorriu ri riu suspira suspirou brinca graceja gracejou atira atirou lança lançou "
        "solta soltou queixa-se queixou-se queixa queixou desabafava dispara disse-se diz-se "
        "mostrou-se mostra-se confessa ironiza exclama grita sussurrou sussurra reclama reclamou "
        "protesta protestou reage reagiu justifica justificou argumenta rejeita rejeitou nega "
        "negou desmente desmentiu contrapôs contrapõe corrige corrigiu esclareceu esclarece "
        "precisou precisa especificou sugere sugeriu propõe propôs promete jura jurou teme temia "
        "espera esperava confia vê via julga julgou entende entendeu estima estimou descreveu "
        "prevê previu acusa culpa culpou condena condenou repudiou repudia celebra celebrou "
        "comemora comemorou festejou elogia testemunhou testemunha rememora rememorou recorda "
        "conclui reitera salienta argumentava aponta responde reconhece atesta atestou analisa "
        "analisou opina opinou declarava enumera enumerou dramatiza nota manifesta realçou realça "
        "advogou ripostou riposta contam emendou emenda continuou continua pedem instou exortou "
        "saudou desvalorizou desvaloriza desdramatizou relativizou comunicou crê acha receia "
        "cravou discursou devolveu"
    ),
    "nl": (
        "lacht lachte glimlacht glimlachte grijnst grijnsde fluistert fluisterde roept roepen "
        "schreeuwt schreeuwde moppert mopperde klaagt klaagde foetert foeterde sneert sneerde "
        "bromt bromde jubelt jubelde juicht juichte bekent bekende geniet snikt schampert "
        "schamperde onderstreept onderstreepte verzekert verzekerde belooft garandeert bestrijdt "
        "bestreed ontkent ontkende weerspreekt nuanceert nuanceerde relativeert relativeerde "
        "vreest vreesde verwacht verwachtte gelooft geloofde meent meende vermoedt vermoedde "
        "schat schatte beschouwt beschouwde omschrijft omschreef beschrijft beschreef typeert "
        "typeerde bestempelt bestempelde hekelt hekelde laakt laakte pleit pleitte eist eiste "
        "dreigt dreigde vindt analyseert analyseerde besluit besloot resumeert vult vervolgen "
        "licht lichtte reageren mailt mailde appt appte blikt blikte herinnert herinnerde biecht "
        "biechtte wuift wuifde stellen aldus schrijven snoeft pocht vertellen melden verklaren "
        "beweert beweerde snuift snoof snauwt snauwde bitst brult tiert adviseert adviseerde "
        "glundert mijmert filosofeert sust verwijt verweet verwoordt schetst memoreert memoreerde "
        "informeert oppert suggereert rept merkt merkte vulde blijkt bleek"
    ),
    "sv": (
        "skrivit berättat kallat förklarat lovat ler log skrattade suckade fnissar fnissade "
        "muttrar muttrade viskar viskade ropar ropade skriker skrek klagar klagade jublar jublade "
        "försäkrar försäkrade intygar intygade garanterar garanterade bedyrar bedyrade dementerar "
        "dementerade förnekar förnekade avfärdar avfärdade tillbakavisar tillbakavisade kräver "
        "krävde hotar hotade befarar befarade fruktar fruktade räknar spår spådde bedömer bedömde "
        "ser såg upplever anklagar anklagade beskyller beskyllde sågar sågade hyllar hyllade "
        "summerar summerade sammanfattar sammanfattade preciserar preciserade inflikar inflikade "
        "invänder invände replikerar replikerade ironiserar skämtar skämtade tackar minns mindes "
        "ångrar gläds beklagar beklagade avslutar avslutade upplyser upplyste informerar "
        "informerade motiverar motiverade resonerade betecknar betecknade liknar liknade "
        "uppskattar rekommenderar påstår påstod framhåller framhöll fnyser fnös jämför föreslår "
        "föreslog yttrar yttrade avvisar klargör redogör citerar instämmer gnäller ryter prisar"
    ),
    "nb": (
        "peker pekte skrevet fortalt kalt forklart lovet smiler smilte lo hvisker hvisket roper "
        "ropte skriker skrek klager klaget jubler jublet forsikrer forsikret garanterer "
        "garanterte avviser avviste nekter nektet benekter benektet krever krevde truer truet "
        "frykter fryktet vurderer vurderte ser opplever beskylder beskyldte anklager anklaget "
        "hyller hyllet oppsummerer oppsummerte spøker spøkte takker takket minnes angrer gleder "
        "beklager beklaget avslutter avsluttet informerer informerte begrunner begrunnet betegner "
        "betegnet omtaler omtalte karakteriserer karakteriserte anslår anslo spår spådde hisser "
        "trekker fastslår fastslo medgir medga svarte røper røpet avslører avslørte sier "
        "understreket utdyper utdypet gliser humrer sukket bedyrer ramser slår lyder skryter "
        "påstår påstod føler følte synes avkrefter minner sammenligner foreslår foreslo "
        "tilbakeviser imøtegår meddeler erklærer"
    ),
    "da": (
        "skrevet fortalt kaldt forklaret lovet smiler smilede griner grinede ler lo hvisker "
        "hviskede råber råbte klager klagede jubler jublede forsikrer forsikrede garanterer "
        "garanterede afviser afviste nægter nægtede benægter kræver krævede truer truede frygter "
        "frygtede mener ser oplever beskylder beskyldte anklager anklagede hylder hyldede "
        "opsummerer opsummerede spøger spøgte takker takkede mindes husker fortryder glæder "
        "beklager beklagede afslutter afsluttede informerer informerede begrunder begrundede "
        "betegner betegnede omtaler omtalte karakteriserer anslår anslog spår spåede fastslår "
        "fastslog medgiver afslører afslørede uddyber uddybede sukkede påstår påstod føler følte "
        "pointerer pointerede supplerer supplerede bekender ærgrer lyder lover indskyder "
        "indvender præciserer jokede joker sammenligner raser rasede advarer opfordrer opfordrede "
        "dementerer fnyser foreslår foreslog tilbageviser erklærer istemmer efterlyser"
    ),
    "fi": (
        "nauroi nauraa naurahti hymyili hymyilee huokaisi huokaisee huokasi kuiskasi kuiskaa "
        "huusi huutaa valitti valittaa harmitteli harmittelee iloitsi riemuitsi riemuitsee "
        "hehkutti hehkuttaa kehui kehuu kiitteli kiittelee kiitti kiittää arvosteli arvostelee "
        "moitti moittii kritisoi syytti syyttää vaati vaatii uhkasi uhkaa pelkäsi pelkää "
        "epäili epäilee uskoi toivoi arveli arvioivat katsoi katsoo näki näkee piti pitää "
        "pitävät kutsui kutsuu nimitti nimittää luonnehti luonnehtii kuvasi kuvailivat "
        "ihmetteli ennusti ennustaa ehdotti ehdottaa lupasi lupaa takasi takaa kiisti kiistää "
        "kielsi kieltää torjui torjuu vahvisti vahvistaa täsmensi täsmentää tarkensi tarkentaa "
        "tunnusti tunnustaa paljasti paljastaa perusteli perustelee puolusti puolustaa "
        "puuskahti puuskahtaa tuumasi tuumaa tokaisi tokaisee pohdiskelee vitsaili vitsailee "
        "muisteli muistelee summasi linjasi linjaa tiedotti tiedottaa raportoi väitti väittää "
        "neuvoi neuvoo kehotti kehottaa sanovat mietti miettii jatkaa päätti päättää ajattelee "
        "ajatteli kokee koki kommentoivat avaa"
    ),
}  # fmt: skip
_GESTURES = {
    "fr": "hausse haussé hoche hoché acquiesce acquiescé secoue secoué grimace grimacé",
    "es": "asiente asintió encoge encogió resopla resopló gesticula sacude",
    "it": "allarga scuote annuisce annuito stringe alza sbuffa ammicca sgrana",
    "pt": "assente assentiu encolhe encolheu balança balançou abana abanou desdramatiza",
    "nl": "haalt haalde knikt knikte schudt schudde zwaait gebaart grinnikt grinnikte peinst",
    "sv": "rycker ryckte skakar skakade nickar nickade pekar pekade flinar flinade pustar slår",
    "nb": "rister ristet nikker nikket trekker trakk viser flirer flirte puster smetter smatt",
    "da": "ryster rystede nikker nikkede trækker trak viser peger pegede puster fastslår ler",
    "pl": "wzrusza kręci kręcił kręciła macha machnął machnęła kiwa kiwał kiwnął uśmiecha",
    "cs": "krčí pokrčí pokrčil pokrčila mávne mávl mávla kroutí kýve kývl vrtí zavrtí ušklíbl ušklíbla",
    "ru": "машет махнул махнула кивает кивнул кивнула качает покачал покачала пожала разводит развёл "
    "развела вздыхают хмурится морщится",
    "uk": "знизує знизав знизала махає махнув махнула киває кивнув кивнула хитає похитав розводить",
    "fi": "kohauttaa kohautti nyökkää nyökkäsi pudistaa pudisti virnistää tuhahtaa tuhahti huokaa neuvoo",
}
"""What somebody does while they say something: "„…“ krčí rameny Jan Wilk"."""
_GENDERED = {
    "pl": (("ł",), ("ła",)),
    "cs": (("l",), ("la",)),
    "ru": (("л", "лся"), ("ла", "лась")),
    "uk": (("в", "вся"), ("ла", "лася")),
}
"""Endings of a past tense of him, of her."""
_REFLEXIVE = re.compile(r"лся$")


def manner_verbs(language: str) -> str:
    """The verbs of `language`, parted by spaces; "" without a table."""
    pasts = _SLAVIC_PAST.get(language, "").split()
    forms = [form for past in pasts for form in _past_forms(past, language)]
    told = (*_PRESENT.get(language, "").split(), *_GESTURES.get(language, "").split())
    return " ".join((*forms, *told))


def past_gender(verb: str, language: str) -> str:
    """ "m" or "f" where a past tense or participle tells whose it is, else ""."""
    him, her = _GENDERED.get(language, ((), ()))
    return "f" if verb.endswith(her) else "m" if verb.endswith(him) else ""


def _past_forms(masculine: str, language: str) -> tuple[str, ...]:
    """A Slavic past tense of him, of her and of several."""
    if language == "ru":
        if _REFLEXIVE.search(masculine):
            stem = masculine[:-3]
            return masculine, stem + "лась", stem + "лись"
        return masculine, masculine + "а", masculine + "и"
    if masculine.endswith("ął"):
        stem = masculine[:-2]
        return masculine, stem + "ęła", stem + "ęli"
    stem = masculine[:-1]
    woman = {"pl": "ła", "cs": "la"}[language]
    return masculine, stem + woman, stem + "li"
