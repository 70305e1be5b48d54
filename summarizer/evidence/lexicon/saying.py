"""How thirteen languages say that somebody said something.

Verbs are written as news uses them, inflected; "*" stands for any further letters. `before`
frames stand before the speaker ("according to X"), `after` frames behind (X "zufolge").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Saying:
    """One language's cues, each a "|"-separated list.

    Attributes:
        verbs: verbs of saying.
        before, after: frames before and behind the speaker.
        he, she, they: subject pronouns.
        articles: what may open a speaker without a name ("a spokesman").
        roles: nouns for people and bodies that speak.
        relative: words that open a clause about the name before them ("who", "die").
    """

    verbs: str
    before: str = ""
    after: str = ""
    he: str = ""
    she: str = ""
    they: str = ""
    articles: str = ""
    roles: str = ""
    relative: str = ""


_TABLE = {
    "en": Saying(
        verbs="said|says|say|saying|told|tells|telling|added|adds|adding|wrote|writes|writing|"
        "posted|tweeted|asked|asks|asking|replied|replies|answered|announced|announces|stated|"
        "states|declared|declares|insisted|insists|claimed|claims|argued|argues|warned|warns|"
        "warning|explained|explains|explaining|noted|notes|noting|remarked|remarks|observed|"
        "commented|comments|continued|continues|concluded|admitted|admits|acknowledged|conceded|"
        "confirmed|confirms|denied|denies|described|describes|describing|called|calls|calling|"
        "criticised|criticized|praised|urged|urges|urging|suggested|suggests|recalled|recalls|"
        "joked|shouted|yelled|cried|whispered|vowed|pledged|promised|complained|agreed|agrees|"
        "responded|responds|reiterated|repeated|emphasised|emphasized|emphasizing|emphasising|"
        "stressed|stresses|maintained|maintains|alleged|alleges|testified|quipped|lamented|"
        "accused|accuses|dismissed|branded|labelled|labeled|demanded|demands|predicted|predicts|"
        "reported|reports|revealed|disclosed|mentioned|pointed out|points out|thinks|believes|"
        "believed|indicated|indicates|cautioned|cautions|boasted|countered|shared|read|reads|"
        "hailed|condemned|slammed|blasted|welcomed|expressed|put it|characterized|characterised|"
        "ruled|held|found|commenting|wondered|reflected|exclaimed|proclaimed|urged|spoke",
        before="according to|in the words of|as told by|per|for|quoting|by",
        he="he",
        she="she",
        they="they|it|both",
        articles="a|an|the|one|another|his|her|its|their|some|two|several|many|senior|local",
        roles="spokesman|spokeswoman|spokesperson|official|officials|minister|president|premier|"
        "chancellor|mayor|senator|lawmaker|governor|ambassador|judge|court|prosecutor|prosecutors|"
        "lawyer|attorney|police|officer|detective|sheriff|chief|director|manager|coach|captain|"
        "player|striker|midfielder|goalkeeper|defender|executive|chairman|chairwoman|chairperson|"
        "founder|owner|analyst|economist|researcher|researchers|scientist|scientists|professor|"
        "doctor|author|writer|editor|journalist|critic|witness|witnesses|resident|residents|"
        "neighbour|neighbor|mother|father|brother|sister|son|daughter|wife|husband|family|student|"
        "teacher|farmer|worker|activist|protester|union|committee|commission|ministry|department|"
        "agency|company|firm|group|party|government|council|office|statement|report|letter|"
        "source|sources|leader|secretary|general|commander|expert|experts|adviser|advisor|"
        "actor|actress|singer|candidate|deputy|pilot|survivor|fan|fans|supporter|boss|head|"
        "embassy|authorities|organizers|organisers|engineer|curator|nurse|vet|driver",
        relative="who|which",
    ),
    "de": Saying(
        verbs="sagte|sagt|sagten|sagen|gesagt|erklärte|erklärt|erklärten|betonte|betont|"
        "betonten|meinte|meint|meinten|teilte|teilten|fügte|ergänzte|ergänzt|kritisierte|"
        "kritisiert|kritisierten|forderte|fordert|forderten|warnte|warnt|warnten|bezeichnete|"
        "bezeichnet|bezeichneten|nannte|nennt|nannten|genannt|sprach|spricht|sprachen|"
        "gesprochen|berichtete|berichtet|berichteten|schrieb|schreibt|schrieben|behauptete|"
        "behauptet|behaupteten|äußerte|äußert|äußerten|kommentierte|kommentiert|antwortete|"
        "antwortet|entgegnete|rief|riefen|verkündete|verkündet|urteilte|räumte|bestätigte|"
        "bestätigt|bestätigten|dementierte|wies|wiesen|lobte|lobt|verlangte|verlangt|erläuterte|"
        "erläutert|begründete|begründet|begründeten|unterstrich|unterstreicht|versicherte|"
        "versichert|hieß|heißt|zitierte|zitiert|zitierten|resümierte|bilanzierte|mahnte|mahnt|"
        "appellierte|drohte|droht|gab|stellte|stellt|beklagte|bemängelte|findet|fand|"
        "begrüßte|würdigte|verurteilte|verurteilten|erinnerte|argumentierte|argumentiert|"
        "beschrieb|beschreibt|bewertete|bewertet|wertete|formulierte|formuliert|schilderte|"
        "fragte|fragt|ließ|sehen|sieht|sah|hofft|hoffte|glaubt|glaubte|wirft|warf|lautet|lautete|"
        "spekulierte|vermutet|vermutete|verteidigte|konstatierte|bedauerte|wünschte|wünscht|so",
        before="laut|nach angaben von|nach angaben des|nach angaben der|nach ansicht von|"
        "nach ansicht des|nach ansicht der|nach aussage von|nach aussagen von|nach meinung von|"
        "nach auffassung von|nach worten von|nach worten des|nach worten der|gemäß|so|von|seitens|"
        "nach informationen von|nach informationen der|in einer erklärung",
        after="zufolge",
        he="er",
        she="sie",
        they="sie|es",
        articles="der|die|das|ein|eine|einer|eines|des|dem|den|seine|ihre|sein|ihr",
        roles="Sprecher|Sprecherin|Minister|Ministerin|Präsident|Präsidentin|Kanzler|Kanzlerin|"
        "Außenminister|Außenministerin|Innenminister|Innenministerin|Finanzminister|Regierung|"
        "Regierungschef|Regierungssprecher|Bürgermeister|Bürgermeisterin|Oberbürgermeister|"
        "Vorsitzende|Vorsitzender|Chef|Chefin|Polizei|Richter|Richterin|Gericht|Staatsanwaltschaft|"
        "Anwalt|Anwältin|Politiker|Politikerin|Abgeordnete|Abgeordneter|Experte|Expertin|"
        "Wissenschaftler|Wissenschaftlerin|Professor|Professorin|Trainer|Trainerin|Spieler|"
        "Spielerin|Ministerium|Partei|Verband|Zeitung|Bericht|Studie|Erklärung|Mitteilung|"
        "Augenzeuge|Zeuge|Sprechers|Opposition|Gewerkschaft|Unternehmen|Konzern|Behörde|Seite|"
        "Ministerpräsident|Ministerpräsidentin|Generalsekretär|Generalsekretärin|Autor|Autorin|"
        "Botschafter|Staatssekretär|Forscher|Forscherin|Kläger|Kritiker|Anwohner|Anwohnerin",
        relative="der|die|das|welche[rs]?",
    ),
    "fr": Saying(
        verbs="dit|a dit|déclaré|déclare|déclarait|déclarent|affirmé|affirme|affirment|expliqué|"
        "explique|expliquent|ajouté|ajoute|précisé|précise|estimé|estime|estiment|indiqué|indique|"
        "assuré|assure|souligné|souligne|annoncé|annonce|répondu|répond|rappelé|rappelle|écrit|"
        "confié|confie|dénoncé|dénonce|lancé|lance|martelé|reconnu|reconnaît|insisté|insiste|"
        "regretté|regrette|raconté|raconte|témoigne|poursuit|conclut|conclu|commente|commenté|"
        "qualifié|qualifie|évoqué|évoque|parlé|parle|tweeté|réagi|réagit|prévenu|prévient|averti|"
        "avertit|avance|juge|jugé|appelé|appelle|accusé|accuse|promis|promet|plaidé|plaide|"
        "soutient|soutenu|relève|relevé|note|noté|observe|s’est félicité|s’est réjoui|s’interroge",
        before="selon|d’après|d'après|pour|aux yeux de|de l’avis de|de l'avis de|par",
        he="il",
        she="elle",
        they="ils|elles|on",
        articles="le|la|les|l’|l'|un|une|des|son|sa|ses|cet|cette|ce",
        roles="porte-parole|ministre|président|présidente|maire|député|députée|préfet|préfète|"
        "procureur|procureure|avocat|avocate|directeur|directrice|premier ministre|sénateur|"
        "sénatrice|gouvernement|police|syndicat|association|entreprise|groupe|communiqué|"
        "entraîneur|joueur|joueuse|témoin|chercheur|chercheuse|professeur|professeure|médecin|"
        "patron|patronne|secrétaire|responsable|habitant|habitante|expert|experte|juge|tribunal|"
        "ambassadeur|élu|élue|capitaine|sélectionneur|ministère|parti|rapport|texte",
        relative="qui",
    ),
    "es": Saying(
        verbs="dijo|dice|ha dicho|dijeron|afirmó|afirma|ha afirmado|aseguró|asegura|ha asegurado|"
        "explicó|explica|ha explicado|señaló|señala|ha señalado|añadió|añade|agregó|agrega|"
        "declaró|declara|indicó|indica|manifestó|manifiesta|sostuvo|sostiene|subrayó|subraya|"
        "destacó|destaca|advirtió|advierte|anunció|anuncia|respondió|responde|escribió|escribe|"
        "reconoció|reconoce|insistió|insiste|pidió|pide|denunció|denuncia|comentó|comenta|"
        "calificó|califica|expresó|expresa|apuntó|apunta|precisó|recordó|recuerda|lamentó|"
        "lamenta|concluyó|concluye|criticó|critica|exigió|acusó|celebró|relató|relata|contó|"
        "cuenta|tuiteó|prometió|prometió|reiteró|llamó|habló|habla|opinó|opina|detalló",
        before="según|de acuerdo con|para|a juicio de|en palabras de|por",
        he="él",
        she="ella",
        they="ellos|ellas",
        articles="el|la|los|las|un|una|su|sus|este|esta",
        roles="portavoz|ministro|ministra|presidente|presidenta|alcalde|alcaldesa|gobernador|"
        "gobernadora|fiscal|juez|jueza|abogado|abogada|director|directora|diputado|diputada|"
        "gobierno|policía|sindicato|empresa|comunicado|entrenador|entrenadora|jugador|jugadora|"
        "testigo|profesor|profesora|médico|médica|experto|experta|investigador|investigadora|"
        "secretario|secretaria|mandatario|vocero|vocera|líder|embajador|ministerio|partido|"
        "técnico|consejero|consejera|vecino|vecina",
        relative="que|quien",
    ),
    "it": Saying(
        verbs="detto|dice|disse|ha detto|dichiarato|dichiara|ha dichiarato|affermato|afferma|"
        "spiegato|spiega|aggiunto|aggiunge|sottolineato|sottolinea|ribadito|ribadisce|annunciato|"
        "annuncia|commentato|commenta|scritto|scrive|risposto|risponde|ricordato|ricorda|"
        "precisato|precisa|osservato|osserva|concluso|conclude|ammesso|ammette|denunciato|"
        "denuncia|avvertito|avverte|accusato|definito|definisce|parlato|parla|chiesto|chiede|"
        "assicurato|assicura|sostenuto|sostiene|raccontato|racconta|attaccato|attacca|replicato|"
        "replica|prosegue|insiste|promesso|chiamato",
        before="secondo|per|stando a|a detta di|da|dal|dalla",
        he="lui|egli",
        she="lei|ella",
        they="loro|essi|esse",
        articles="il|lo|la|l’|l'|i|gli|le|un|una|uno|suo|sua",
        roles="portavoce|ministro|ministra|presidente|premier|sindaco|sindaca|procuratore|giudice|"
        "avvocato|avvocata|direttore|direttrice|deputato|deputata|senatore|senatrice|governo|"
        "polizia|sindacato|azienda|comunicato|allenatore|allenatrice|tecnico|giocatore|testimone|"
        "professore|professoressa|medico|esperto|esperta|ricercatore|ricercatrice|segretario|"
        "segretaria|assessore|assessora|ministero|partito|leader|capitano",
        relative="che",
    ),
    "pt": Saying(
        verbs="disse|diz|disseram|afirmou|afirma|afirmaram|declarou|declara|explicou|explica|"
        "acrescentou|acrescenta|ressaltou|ressalta|destacou|destaca|completou|completa|contou|"
        "conta|comentou|comenta|escreveu|escreve|anunciou|anuncia|informou|informa|respondeu|"
        "responde|alertou|alerta|lamentou|lamenta|garantiu|garante|avaliou|avalia|criticou|"
        "critica|defendeu|defende|sublinhou|sublinha|frisou|frisa|referiu|refere|reconheceu|"
        "pediu|pede|concluiu|conclui|chamou|classificou|classifica|falou|fala|relatou|relata|"
        "prometeu|acusou|adiantou|considerou|considera|salientou|reiterou|argumentou",
        before="segundo|de acordo com|conforme|para|na opinião de|nas palavras de|por",
        he="ele",
        she="ela",
        they="eles|elas",
        articles="o|a|os|as|um|uma|seu|sua|este|esta",
        roles="porta-voz|ministro|ministra|presidente|presidenta|prefeito|prefeita|governador|"
        "governadora|procurador|procuradora|juiz|juíza|advogado|advogada|diretor|diretora|deputado|"
        "deputada|senador|senadora|governo|polícia|sindicato|empresa|nota|comunicado|técnico|"
        "treinador|treinadora|jogador|jogadora|testemunha|professor|professora|médico|médica|"
        "especialista|pesquisador|pesquisadora|secretário|secretária|líder|embaixador|ministério|"
        "partido|delegado|delegada|vereador|autarca",
        relative="que|quem",
    ),
    "nl": Saying(
        verbs="zei|zegt|zeiden|zeggen|gezegd|verklaarde|verklaart|vertelde|vertelt|stelde|stelt|"
        "liet|laat|schreef|schrijft|meldde|meldt|benadrukte|benadrukt|waarschuwde|waarschuwt|"
        "vindt|vond|noemde|noemt|noemden|reageerde|reageert|antwoordde|antwoordt|legde|legt|"
        "voegde|voegt|erkende|erkent|aldus|vervolgde|vervolgt|concludeerde|concludeert|sprak|"
        "spreekt|riep|vroeg|vraagt|beloofde|belooft|bevestigde|bevestigt|oordeelde|oordeelt",
        before="volgens|aldus|naar zeggen van|door",
        he="hij",
        she="zij|ze",
        they="zij|ze",
        articles="de|het|een|zijn|haar|hun",
        roles="woordvoerder|woordvoerster|minister|premier|president|burgemeester|voorzitter|"
        "wethouder|rechter|rechtbank|advocaat|directeur|politie|regering|kabinet|bedrijf|vakbond|"
        "onderzoeker|hoogleraar|trainer|speler|bondscoach|getuige|staatssecretaris|arts|deskundige|"
        "bewoner|ministerie|partij|verklaring|officier",
        relative="die|dat",
    ),
    "pl": Saying(
        verbs="powiedział|powiedziała|powiedzieli|mówi|mówił|mówiła|mówią|dodał|dodała|dodaje|"
        "podkreślił|podkreśliła|podkreśla|stwierdził|stwierdziła|stwierdza|zaznaczył|zaznaczyła|"
        "zaznacza|oświadczył|oświadczyła|poinformował|poinformowała|informuje|napisał|napisała|"
        "pisze|ocenił|oceniła|ocenia|wyjaśnił|wyjaśniła|wyjaśnia|tłumaczył|tłumaczy|tłumaczyła|"
        "zapowiedział|zapowiedziała|zapowiada|przyznał|przyznała|przyznaje|odpowiedział|"
        "odpowiedziała|odpowiada|ostrzegł|ostrzegła|ostrzega|skomentował|skomentowała|komentuje|"
        "nazwał|nazwała|zapytał|zapytała|twierdzi|relacjonuje|wspomina|apeluje|zauważył|zauważyła",
        before="według|zdaniem|jak powiedział|jak powiedziała|jak podaje",
        he="on",
        she="ona",
        they="oni|one",
        roles="rzecznik|rzeczniczka|minister|ministra|premier|prezydent|burmistrz|wójt|poseł|"
        "posłanka|senator|senatorka|prokurator|sędzia|adwokat|dyrektor|dyrektorka|prezes|prezeska|"
        "policja|rząd|trener|zawodnik|świadek|profesor|ekspert|ekspertka|lekarz|lekarka|mieszkaniec|"
        "mieszkanka|przewodniczący|przewodnicząca|szef|szefowa|autor|autorka|komendant",
        relative="który|która",
    ),
    "sv": Saying(
        verbs="sade|sa|säger|sagt|berättar|berättade|skriver|skrev|uppger|uppgav|menar|menade|"
        "förklarar|förklarade|tillägger|tillade|svarar|svarade|hävdar|hävdade|kommenterar|"
        "kommenterade|varnar|varnade|betonar|betonade|konstaterar|konstaterade|fortsätter|"
        "kallar|kallade|frågar|frågade|lovar|lovade|anser|ansåg|meddelar|meddelade|uttalar",
        before="enligt|av",
        he="han",
        she="hon",
        they="de",
        articles="en|ett|hans|hennes|deras",
        roles="talesperson|talesman|talesperson|minister|ministern|statsministern|statsminister|"
        "presidenten|president|borgmästaren|polisen|åklagaren|åklagare|domaren|advokaten|advokat|"
        "chefen|chef|direktören|ordföranden|ordförande|tränaren|tränare|spelaren|forskaren|"
        "forskare|professorn|professor|regeringen|partiledaren|läkaren|vittnet|företaget|vd",
        relative="som",
    ),
    "nb": Saying(
        verbs="sa|sier|sagt|forteller|fortalte|skriver|skrev|opplyser|opplyste|mener|mente|"
        "forklarer|forklarte|legger til|la til|svarer|svarte|hevder|hevdet|kommenterer|"
        "kommenterte|advarer|advarte|understreker|understreket|konstaterer|fortsetter|kaller|"
        "kalte|spør|spurte|lover|lovet|melder|meldte|uttaler|uttalte|påpeker|innrømmer|slår",
        before="ifølge|av",
        he="han",
        she="hun",
        they="de",
        articles="en|et|ei|hans|hennes|deres",
        roles="talsperson|talsmann|talskvinne|minister|ministeren|statsministeren|statsminister|"
        "presidenten|president|ordføreren|ordfører|politiet|aktor|dommeren|advokaten|advokat|"
        "sjefen|sjef|direktøren|direktør|lederen|leder|treneren|trener|spilleren|forskeren|forsker|"
        "professoren|professor|regjeringen|partilederen|legen|vitnet|selskapet",
        relative="som",
    ),
    "da": Saying(
        verbs="sagde|siger|sagt|fortæller|fortalte|skriver|skrev|oplyser|oplyste|mener|mente|"
        "forklarer|forklarede|tilføjer|tilføjede|svarer|svarede|hævder|hævdede|kommenterer|"
        "kommenterede|advarer|advarede|understreger|understregede|konstaterer|fortsætter|kalder|"
        "kaldte|spørger|spurgte|lover|lovede|udtaler|udtalte|påpeger|erkender|lyder|lød",
        before="ifølge|af",
        he="han",
        she="hun",
        they="de",
        articles="en|et|hans|hendes|deres",
        roles="talsperson|talsmand|talskvinde|minister|ministeren|statsministeren|statsminister|"
        "præsidenten|præsident|borgmesteren|borgmester|politiet|anklageren|dommeren|advokaten|"
        "advokat|chefen|chef|direktøren|direktør|formanden|formand|træneren|træner|spilleren|"
        "forskeren|forsker|professoren|professor|regeringen|ordføreren|lægen|vidnet|selskabet",
        relative="som|der",
    ),
    "ru": Saying(
        verbs="сказал|сказала|сказали|говорит|говорил|говорила|говорят|заявил|заявила|заявили|"
        "заявляет|отметил|отметила|отметили|отмечает|добавил|добавила|добавили|подчеркнул|"
        "подчеркнула|подчеркивает|сообщил|сообщила|сообщили|сообщает|рассказал|рассказала|"
        "рассказали|написал|написала|пишет|пояснил|пояснила|поясняет|объяснил|объяснила|ответил|"
        "ответила|считает|уверен|уверена|указал|указала|предупредил|предупредила|признался|"
        "призналась|назвал|назвала|напомнил|напомнила|утверждает|прокомментировал|"
        "прокомментировала|констатировал|уточнил|уточнила|пообещал|пообещала|призвал|призвала",
        before="по словам|по мнению|по данным|согласно|как сообщил|как сообщила|как заявил|"
        "как заявила|как отметил|как отметила",
        he="он",
        she="она",
        they="они",
        roles="представитель|представительница|министр|президент|премьер|премьер-министр|мэр|"
        "губернатор|депутат|сенатор|прокурор|судья|адвокат|директор|глава|полиция|правительство|"
        "компания|тренер|игрок|свидетель|профессор|эксперт|врач|житель|жительница|председатель|"
        "пресс-секретарь|посол|аналитик|руководитель|начальник|автор|ученый|учёный",
        relative="который|которая",
    ),
    "cs": Saying(
        verbs="řekl|řekla|řekli|říká|říkají|uvedl|uvedla|uvedli|uvádí|dodal|dodala|dodává|"
        "prohlásil|prohlásila|sdělil|sdělila|oznámil|oznámila|vysvětlil|vysvětlila|vysvětluje|"
        "napsal|napsala|píše|zdůraznil|zdůraznila|podotkl|podotkla|upozornil|upozornila|"
        "upozorňuje|odpověděl|odpověděla|popsal|popsala|popisuje|tvrdí|míní|konstatoval|"
        "konstatovala|připustil|připustila|nazval|nazvala|varoval|varovala|okomentoval|"
        "okomentovala|slíbil|slíbila|poznamenal|poznamenala|myslí|soudí|označil|označila",
        before="podle",
        he="on",
        she="ona",
        they="oni|ony",
        roles="mluvčí|ministr|ministryně|premiér|premiérka|prezident|prezidentka|starosta|"
        "starostka|primátor|primátorka|hejtman|hejtmanka|poslanec|poslankyně|senátor|senátorka|"
        "žalobce|žalobkyně|soudce|soudkyně|advokát|advokátka|ředitel|ředitelka|policie|vláda|"
        "trenér|trenérka|hráč|hráčka|svědek|profesor|profesorka|expert|expertka|lékař|lékařka|"
        "předseda|předsedkyně|šéf|šéfka|autor|autorka|hasiči",
        relative="který|která",
    ),
}

_ALIKE = {"no": "nb", "nn": "nb"}


def saying(language: str) -> Saying:
    """The cues of `language`; none for a language without a table."""
    return _TABLE.get(_ALIKE.get(language, language), Saying(verbs=""))


@cache
def verb_pattern(language: str) -> re.Pattern[str]:
    """Matches one verb of saying of `language` as a whole word; nothing without a table."""
    verbs = saying(language).verbs
    return re.compile(rf"\b(?:{verbs})\b" if verbs else r"(?!)", re.IGNORECASE)


@cache
def _after_comma(language: str) -> re.Pattern[str]:
    verbs = saying(language).verbs
    return re.compile(rf"[,.!?…](?= (?:{verbs})\b)" if verbs else r"(?!)", re.IGNORECASE)


def speech_end(text: str, start: int, end: int, language: str) -> int:
    """Where speech without closing marks gives way to ", said X"; `end` when it does not."""
    found = _after_comma(language).search(text, start, end)
    return found.end() if found else end
