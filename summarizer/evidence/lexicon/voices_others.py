"""The same for further languages: what evidently cannot say anything, and what such ends hide."""

from __future__ import annotations

from summarizer.evidence.lexicon.voicing import Voices

FR = Voices(
    bodies="""
        organisation association fédération confédération commission direction rédaction
        administration délégation opposition fondation institution corporation population
        coalition union agence présidence intendance ambassade communauté municipalité
        université autorité cité société majorité minorité gouvernement parlement département
        établissement mouvement régiment syndicat préfecture mairie police gendarmerie défense
        magistrature chancellerie presse télévision entreprise groupe tribunal ministère parti
        cour parquet maire-adjointe collectif conseil rectorat hôpital entourage cabinet
        """,
    texts="""
        déclaration communication communiqué rapport résolution publication pétition constitution information
        investigation convention document règlement jugement testament circulaire instruction
        recommandation décision
        """,
    persons="garant agent président client patient parent enfant commandant représentant dirigeant",
    quantities="majorité plupart dizaine centaine milliers nombre moitié tiers partie",
    mute="accident incendie match guerre prix mesure projet temps jour année semaine mois "
    "bras tête épaules main mains yeux sourcils regard voix",
    mute_ends="tion tions sion sions ité ités ment ments isme ismes esse ance ence ure age ages",
)
ES = Voices(
    bodies="""
        organización asociación federación confederación comisión dirección redacción
        administración delegación oposición fundación institución corporación población coalición
        unión agencia presidencia audiencia gerencia universidad comunidad autoridad autoridades
        sociedad entidad ciudad hermandad unidad ayuntamiento movimiento departamento parlamento
        alianza acusación diputación policía fiscalía formación generalitat gobierno sindicato empresa
        ministerio partido compañía aerolínea operadora aseguradora constructora promotora distribuidora
        concesionaria inmobiliaria editora emisora tabacalera petrolera minera entorno club consistorio ejecutivo junta cabildo tribunal juzgado defensa jurado
        """,
    texts="declaración resolución publicación petición constitución información investigación "
    "sentencia decisión documento reglamento estamento notificación comunicado informe auto escrito",
    quantities="mayoría docena decena centenar miles número mitad tercio parte",
    persons="fuentes testigos vecinos sindicatos familiares expertos",
    mute="accidente incendio partido-de-vuelta guerra precio medida proyecto tiempo día año semana mes meses hora horas "
    "minuto rato siglo tono tema hombros brazos cabeza mano manos ojos cejas voz mirada asunto plan clientela",
    mute_ends="ción ciones sión siones dad dades tad tades miento mientos mento mentos ismo eza anza encia "
    "encias ancia tud aje ajes ura",
)
IT = Voices(
    bodies="""
        organizzazione associazione federazione confederazione commissione direzione redazione
        amministrazione delegazione opposizione fondazione istituzione popolazione coalizione
        unione agenzia presidenza università comunità autorità società entità città unità
        movimento dipartimento parlamento alleanza accusa questura procura conferenza cittadinanza
        governo polizia sindacato azienda ministero partito prefettura giunta tribunale difesa giuria
        comune protezione-civile carabinieri
        """,
    texts="dichiarazione risoluzione pubblicazione petizione costituzione informazione sentenza "
    "decisione documento regolamento comunicazione comunicato nota ordinanza relazione",
    quantities="maggioranza dozzina decina centinaio migliaia numero metà terzo parte",
    persons="fonti testimoni residenti sindacati familiari esperti inquirenti",
    mute="incidente incendio guerra prezzo misura progetto tempo giorno anno settimana ipotesi "
    "mese mesi ora ore minuto secolo tono tema spalle braccia testa capo mano mani occhi sguardo voce appello piano clientela domanda domande",
    mute_ends="zione zioni sione sioni ità mento menti ismo ezza anza enza enze tudine aggio ura",
)
PT = Voices(
    bodies="""
        organização associação federação confederação comissão direção direcção redação redacção
        administração delegação oposição fundação instituição corporação população coligação
        coalizão união agência presidência universidade comunidade autoridade autoridades sociedade
        entidade cidade irmandade unidade movimento departamento parlamento aliança acusação
        operadora seguradora construtora distribuidora transportadora concessionária
        imobiliária editora emissora montadora mineradora petrolífera tutela
        governo polícia sindicato empresa ministério partido executivo câmara prefeitura autarquia
        tribunal defesa júri procuradoria bancada
        """,
    texts="declaração resolução publicação petição constituição informação investigação sentença "
    "decisão documento regulamento comunicado relatório despacho boletim acórdão",
    quantities="maioria dúzia dezena centena milhares número metade terço parte",
    persons="fontes testemunhas moradores sindicatos familiares especialistas vizinhos",
    mute="acidente incêndio guerra preço medida projeto projecto tempo dia ano semana "
    "braços cabeça ombros mão mãos olhos olhar voz "
    "mês meses hora horas minuto século tom tema ombros assunto plano clientela",
    mute_ends="ção ções são sões dade dades mento mentos ismo eza ança ência ências ância tude agem",
)
NL = Voices(
    joined=True,
    bodies="regering vereniging stichting leiding redactie directie organisatie commissie politie "
    "delegatie oppositie coalitie unie familie gemeenschap maatschappij universiteit overheid "
    "autoriteit rekenkamer parlement departement vakbeweging beweging bevolking instelling "
    "onderneming vergadering krant bank afdeling kabinet bedrijf vakbond ministerie partij brandweer "
    "gemeente provincie rechtbank inspectie bond club jury",
    texts="verklaring mededeling brief rapport studie resolutie publicatie document reglement "
    "peiling onderzoek enquête cijfers stukken documenten mail mails evaluatie analyse vonnis "
    "beschikking waarschuwing aanklacht",
    quantities="meerderheid aantal helft deel reeks tiental",
    mute="ongeval brand wedstrijd oorlog prijs maatregel plan tijd dag jaar week maand uur minuut eeuw toon schouders hoofd ongeluk",
    mute_ends="ing ingen heid heden iteit tie ties sie schap isme nis ment age",
)
SV = Voices(
    joined=True,
    bodies="regeringen föreningen tidningen ledningen redaktionen organisationen kommissionen "
    "delegationen oppositionen unionen stiftelsen styrelsen myndigheten myndigheterna församlingen "
    "avdelningen riksdagen departementet parlamentet befolkningen koalitionen nationen fraktionen "
    "konferensen",
    texts="utredningen undersökningen anmälan rapporten domen resolutionen förklaringen dokumentet "
    "publikationen ansökan stämningen",
    mute_ends="ningen ningar tionen heten heter skapet ismen elsen",
)
NB = Voices(
    joined=True,
    bodies="regjeringen foreningen ledelsen redaksjonen organisasjonen kommisjonen delegasjonen "
    "opposisjonen unionen stiftelsen styrelsen myndighetene forsamlingen avdelingen departementet "
    "parlamentet befolkningen koalisjonen etterforskningen forsikringen",
    texts="undersøkelsen meldingen rapporten dommen resolusjonen erklæringen dokumentet uttalelsen "
    "søknaden",
    mute_ends="ningen ninger sjonen heten heter skapet ismen elsen elser",
)
DA = Voices(
    joined=True,
    bodies="regeringen foreningen ledelsen redaktionen organisationen kommissionen delegationen "
    "oppositionen unionen styrelsen styringen myndighederne forsamlingen afdelingen "
    "parlamentet befolkningen koalitionen",
    texts="undersøgelsen meddelelsen rapporten dommen resolutionen erklæringen dokumentet "
    "udtalelsen kendelsen redegørelsen",
    mute_ends="ningen ninger tionen heden heder skabet ismen elsen elser",
)
PL = Voices(
    bodies="organizacja federacja komisja redakcja administracja delegacja opozycja fundacja "
    "instytucja koalicja policja agencja dyrekcja spółka rada prokuratura sąd rząd urząd "
    "ministerstwo resort stowarzyszenie związek zarząd szpital kancelaria ambasada kuria partia "
    "kierownictwo straż gazeta dziennik portal kuratorium inspekcja firma uczelnia prokuratorzy "
    "związkowcy mieszkańcy eksperci lekarze naukowcy strażacy policjanci śledczy",
    texts="rezolucja publikacja petycja konstytucja informacja instrukcja deklaracja decyzja "
    "komunikat komunikacie oświadczenie oświadczeniu raport raporcie wyrok uzasadnieniu list liście",
    mute_ends="ość ości acja acje cja anie enie stwo izm",
    persons="",
)
CS = Voices(
    bodies="organizace asociace federace komise redakce administrace delegace opozice nadace "
    "instituce koalice policie společnost vedení ministerstvo unie sdružení velvyslanectví "
    "zastupitelství státní-zastupitelství hnutí ministerstvo úřad soud žalobci odboráři vědci "
    "vláda hasiči jury správa hygienici meteorologové záchranáři strana klub firma nemocnice obžaloba obhajoba inspekce "
    "podnik dráhy ředitelství fakulta akademie muzeum divadlo agentura kancelář komora družstvo "
    "záchranka armáda letiště ústav škola rodiče sousedé svědci odborníci experti zastupitelé "
    "magistrát radnice kraj svaz asociace dopravci lékaři obyvatelé",
    texts="rezoluce publikace petice ústava informace prohlášení rozhodnutí usnesení hlášení "
    "sdělení vyjádření oznámení nařízení rozsudek rozsudku stanovisko stanovisku zpráva zprávě "
    "posudek posudku dopis dopise dokument dokumentu",
    mute_ends="ost osti ace ství ismus ení ání",
)
RU = Voices(
    bodies="организация ассоциация федерация комиссия редакция администрация делегация оппозиция "
    "корпорация коалиция полиция дирекция министерство ведомство агентство правительство "
    "посольство руководство общество управление издательство партия объединение учреждение "
    "отделение представительство издание движение суд прокуратура следствие завод больница театр "
    "пресс-служба пресс-службе банк ведомстве министерстве администрации полиции прокуратуре "
    "мэрия мэрии горсовет компании банке суде клубе центробанке минздраве правительстве кремле "
    "госдуме думе совете союзе посольстве "
    "следователи спасатели врачи учёные ученые эксперты жители депутаты журналисты",
    texts="резолюция публикация петиция конституция информация сообщение заявление постановление "
    "решение исследование объявление обращение заявлении сообщении документе докладе отчёте "
    "отчете письме приговоре постановлении доклад отчёт отчет документ",
    mute_ends="ость ости ация ации ция ние ния ство изм",
)
UK = Voices(
    bodies="організація асоціація федерація комісія редакція адміністрація делегація опозиція "
    "корпорація коаліція поліція дирекція міністерство відомство агентство посольство керівництво "
    "товариство управління видавництво партія об'єднання видання відділення представництво суд "
    "прокуратура слідство лікарня пресслужба пресслужбі міністерстві поліції прокуратурі слідчі "
    "рятувальники лікарі науковці експерти жителі депутати журналісти",
    texts="резолюція публікація петиція конституція інформація повідомлення рішення дослідження "
    "оголошення звернення заяві заява повідомленні документі звіті звіт листі вироку",
    mute_ends="ість ості ація ції ння ство изм",
)
FI = Voices(
    joined=True,
    bodies="hallitus eduskunta liitto lautakunta oikeus virasto ministeriö järjestö yhtiö johtokunta",
    texts="päätös lausunto raportti tutkimus tiedote ilmoitus",
    mute_ends="us uus yys minen",
)
