"""Nouns that take up somebody spoken of before, and those that never do."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import word_set

TAKING_UP = word_set(
    """
    élu élue directivo directiva dirigente mandatario mandataria edil técnico técnica autarca
    responsable responsável político política politico politica sindaca athlète atleta artiste
    artista laureát kampioen campeón campeona campione campionessa campeão campeã champion
    championne médaillé médaillée spits keeper student studente artystka politik politička
    певица звезда чиновник mistr mistryně backen målvakten keepern keeperen spissen stjernen
    stjernan talangen stjärnan stjerna veteranen legenden ettan tjejen killen líder leader
    leder ledaren lederen ekspert ekspertka expert experta experte experto esperto esperta
    especialista specialista эксперт экспертка эксперта експерт експертка forskaren forskeren
    tutkija odborník odbornice vědec vědkyně naukowiec uczony учёный ученый вчений экономист
    аналитик економіст аналітик ekonomista ekonomistka ekonom ekonomka édile vieillard dame
    monsieur quinquagénaire quadragénaire sexagénaire septuagénaire trentenaire mujer hombre
    joven anciano anciana donna uomo ragazza ragazzo mulher homem jovem idoso idosa vrouw man
    kvinnan mannen kvinnen kvinna kvinden manden kobieta mężczyzna женщина мужчина жінка
    чоловік žena muž nainen mies vdova wdowa вдова viuda vedova viúva weduwe enken enkan enka
    policial ufficiale oficial autora autor auteur autrice autore magistrada magistrado
    manager titular titolare prelato presule prelado pontífice pontefice pontifice papież
    magistrato magistrate imprenditore imprenditrice medico medica médico médica storico
    storica critico critica crítico crítica histórico tecnico tecnica fisico fisica físico
    física guru veterano veterana condottiero madrileño bomber mediano arquero oefenmeester
    doelman bewindsman bewindsvrouw pleitbezorger voorman partijleider oud-minister sacerdote
    parroco sacerdotessa religioso soccorritore exjugador músico cantante attaccante jugador
    jugadora giocatore giocatrice jogador jogadora joueur joueuse speler speelster zawodnik
    zawodniczka hráč hráčka игрок pelaaja
    letrado letrada cineasta maestro maestra jubilado jubilada cura obispo militar piloto
    diplomático diplomática comisionado comisionada jerarca regidor regidora politólogo activista
    ecologista pediatra psicóloga psicólogo alpinista nadador nadadora cabecilla farmacéutico
    farmacéutica hostelera comerciante ariete zaguero guardameta cancerbero espada centrocampista
    operacional camisa zagueiro goleador guarda-redes centravanti terzino trequartista bomber meneur buteur

    parlamentare legale penalista capogruppo mister studioso studiosa scienziato scienziata
    pensionato pensionata giovane vescovo cardinale poliziotto poliziotta comico comica pilota
    preside magistrata deputato deputata psicologo psicologa esponente coordinatore geologa geologo
    ambientalista negoziante commerciante ristoratrice cittadina cittadino

    parlamentar causídico perito reformado reformada aposentado aposentada bispo cardeal capitão
    capitã atriz cineasta piloto avançado guarda-redes governante manicure diarista faxineira
    bombeiro bombeira pescador camionista taxista deputado deputada ambientalista cacique vaqueiro
    psicóloga padeiro padeira bloquista comunista

    délégué déléguée candidat candidate insoumis insoumise coach scientifique sociologue politologue
    intéressé intéressée prélat archevêque curé gendarme diplomate professeure retraitée magistrat
    magistrate homme femme trentenaire nonagénaire octogénaire eurodéputé eurodéputée cinéaste
    psychologue géologue urgentiste cadet benjamine édile

    topman topvrouw raadsman raadsvrouw historicus verpleegkundige gepensioneerde vakbondsman
    brandweerman pastoor bisschop jongeman dijkgraaf crimineel verdachte gedeputeerde rector politicus
    politica eigenaresse zangeres agente psychologe wereldkampioene raadslid kamerlid bondsman
    statenlid veertiger vijftiger dertiger twintiger zestiger tachtiger penningmeester dominee

    statsrådet kommunalrådet regionrådet borgarrådet oppositionsrådet riksdagsledamoten ledamoten
    moderaten socialdemokraten liberalen sjuksköterskan undersköterskan sångerskan experten professorn
    bonden biskopen prästen kyrkoherden landshövdingen ombudet lagkaptenen rektorn docenten kirurgen
    skåningen smålänningen norrlänningen generaldirektören

    statsråden rektoren eksperten legen bonden kapteinen gutten jenta tobarnsmoren tobarnsfaren
    trebarnsmoren tillitsvalgte biskopen presten statssekretæren generalsekretæren kaptein
    sysselmesteren enkemannen rådmannen lensmannen byråden fylkesråden

    folketingsmedlemmet byrådsmedlemmet lægen sygeplejersken jyden fynboen drengen pigen
    tillidsvalgte biskoppen præsten sognepræsten lektoren kaptajnen præst biskop bonde lektor
    skuespiller forfatter læge politiker direktør formand forkvinde rådmanden

    dernier dernière último última ultimo ultima

    poseł posłanka samorządowiec biolożka lekarka burmistrzyni sołtyska liderka psycholożka

    kouč gólman kapitán předák mladík důchodce důchodkyně starostka primátorka hejtmanka

    парламентарий бизнесмен педагог рыбак нападающий капитан форвард чемпион спортсмен
    хоккеист москвич военный генерал космонавт вице-мэр учёная ученая актриса девушка единоросс
    губернатор дипломат вице-спикер спикер нардеп нардепка бізнесмен учений педагог співак
    чемпіон спортсмен генерал посадовець посадовиця підприємиця науковиця учителька чемпіонка
    спортсменка медикиня
    """
)
"""Nouns that take up whoever was spoken of."""
OTHERS = word_set(
    """
    quotidien dossier courrier papier quartier communiqué rapport métier chantier document
    parlement gouvernement règlement argument tribunal parquet syndicat courant diario texto
    comentario sumario escrito ministerio ayuntamiento medio rotativo semanario vespertino
    quotidiano giornale quartiere ministero documento comunicado jornal diário relatório
    governo gobierno instituto gabinete cartel auto sentencia papel panel plano folder
    persbericht bericht kabinet beter leger theater ziekenhuis centrum veer cluster regeringen
    ledningen ansökan föreningen tidningen utredningen anmälan avdelningen polisen myndigheten
    stiftelsen kommunen styrelsen meldingen avisen regjeringen foreningen rapporten avdelingen
    ledelsen forsikringen etterforskningen redaksjonen undersøgelsen redaktionen meddelelsen
    styringen kendelsen afdelingen meningen redegørelsen dommen artikkelen artikelen bladet
    poliisi hallitus yhtiö puolue kirja sarja ohjelma papír dokument parlament článek server
    resort úřad dziennik tygodnik portal wyrok komunikat raport документ портал институт
    комитет центр театр журнал завод источник издание газета статья пресса полиция компания
    записка справка сводка партия табличка надпись avocat avocate porte-parole procureur
    procureure abogado abogada portavoz fiscal juez jueza avvocato avvocata portavoce giudice
    procuratore advogado advogada porta-voz procurador procuradora juiz juíza advocaat
    woordvoerder woordvoerster rechter officier rzecznik rzeczniczka adwokat prokurator sędzia
    obrońca mluvčí obhájce obhájkyně soudce soudkyně žalobce žalobkyně адвокат прокурор судья
    пресс-секретарь представитель представительница advokaten åklagaren domaren talespersonen
    talsmannen aktor dommeren forsvareren forsvarer anklageren advokat asianajaja syyttäjä
    tuomari tiedottaja matka siostra żona córka sąsiadka koleżanka dcera manželka sousedka
    kolegyně мать жена дочь соседка сестра подруга бабушка девушка mère père frère voisin
    voisine soeur sœur collègue ami amie enfant parent client cliente vecino vecina hermano
    hermana padre madre testigo témoin testimone testemunha vriend moeder vader broer zus
    buurman dochter moder broder svåger svigerfar faren moren broren søsteren datteren fadern
    modern systern brodern dottern grannen naboen kollegaen kollegan moderen faderen broderen
    søster isä äiti veli naapuri tytär entretien concurrent concurrente adversaire rival
    rivale prólogo monólogo prologo monologo epílogo epilogo bolígrafo autógrafo autografo
    tipografo avversario adversario oponente contrincante
    """
)
"""What the endings of such nouns mislead about: bodies, papers and things that "say", and who is
somebody else's or stands beside whoever was spoken of."""
