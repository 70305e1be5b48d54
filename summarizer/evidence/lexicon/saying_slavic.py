"""How Polish, Russian and Czech say that somebody said something."""

from __future__ import annotations

from summarizer.evidence.lexicon.cues import Saying

PL = Saying(
    verbs=(
        "powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodaje "
        "podkreślił podkreśliła podkreśla stwierdził stwierdziła stwierdza zaznaczył zaznaczyła "
        "zaznacza oświadczył oświadczyła poinformował poinformowała informuje napisał napisała "
        "pisze ocenił oceniła ocenia wyjaśnił wyjaśniła wyjaśnia tłumaczył tłumaczy tłumaczyła "
        "zapowiedział zapowiedziała zapowiada przyznał przyznała przyznaje odpowiedział "
        "odpowiedziała odpowiada ostrzegł ostrzegła ostrzega skomentował skomentowała komentuje "
        "nazwał nazwała zapytał zapytała twierdzi relacjonuje wspomina apeluje zauważył "
        "zauważyła tłumaczyli dodali podkreślili stwierdzili oświadczyli poinformowali napisali "
        "ocenili wyjaśnili zapowiedzieli przekonuje przekonywał przekonywała opowiada opowiadał "
        "opowiadała wskazuje wskazał wskazała zaapelował zaapelowała krytykuje skrytykował "
        "skrytykowała przypomina przypomniał przypomniała przekazał przekazała żartował "
        "żartowała grzmiał skwitował skwitowała uważa uznał uznała zwrócił zwróciła krzyknął "
        "krzyknęła pytał pytała pyta głosi brzmi zapewnił zapewniła zapewnia ujawnił ujawniła "
        "zaznaczyli wspominał wspominała określił określiła czytamy rzekł podsumował "
        "podsumowała płacze"
    ),
    before=(
        "według|zdaniem|w opinii|w ocenie|jak podaje|jak podkreśla|jak mówi|jak powiedział|jak "
        "powiedziała|jak dodał|jak dodała|cytowany przez"
    ),
    agents="przez",
    he="on",
    she="ona",
    they="oni one",
    roles=(
        "rzecznik rzeczniczka minister ministra premier prezydent burmistrz wójt poseł posłanka "
        "senator senatorka prokurator sędzia adwokat dyrektor dyrektorka prezes prezeska "
        "policja rząd trener zawodnik świadek profesor ekspert ekspertka lekarz lekarka "
        "mieszkaniec mieszkanka przewodniczący przewodnicząca szef szefowa autor autorka "
        "komendant kierowca sąsiad sąsiadka właściciel właścicielka oskarżony oskarżona "
        "nauczyciel nauczycielka proboszcz strażak policjant radny radna starosta wojewoda "
        "marszałek dowódca pasażer pasażerka naczelnik zastępca zastępczyni wiceminister "
        "wiceprezydent wiceburmistrz wicestarosta prawnik prawniczka"
    ),
    link="z ze ds. do",
    preps=(
        "w we z ze na do od o po za przed nad pod przy dla bez u przez między podczas wobec ku "
        "wśród mimo według jako"
    ),
    joins="i a ale oraz lub czy",
    subs="że który która którzy które kiedy gdy gdzie jeśli bo ponieważ choć jak co aby żeby",
    aux=(
        "jest są był była było byli będzie nie się też także już jeszcze potem wczoraj dziś "
        "dzisiaj jednak następnie dodatkowo również tylko mu jej im nam ją go później ponadto"
    ),
    openers=(
        "Ale I A Jak Według Zdaniem W We Z Na Do Po Wczoraj Dziś Dzisiaj Potem Następnie "
        "Również Także Jednak Podczas Przed Za O Od Kiedy Gdy Jeśli Choć To Tak Nie Później "
        "Ponadto Jego Jej Ich"
    ),
)

RU = Saying(
    verbs=(
        "сказал сказала сказали говорит говорил говорила говорят заявил заявила заявили "
        "заявляет отметил отметила отметили отмечает добавил добавила добавили подчеркнул "
        "подчеркнула подчеркивает сообщил сообщила сообщили сообщает рассказал рассказала "
        "рассказали написал написала пишет пояснил пояснила поясняет объяснил объяснила ответил "
        "ответила считает уверен уверена указал указала предупредил предупредила признался "
        "призналась назвал назвала напомнил напомнила утверждает прокомментировал "
        "прокомментировала констатировал уточнил уточнила пообещал пообещала призвал призвала "
        "подчёркивает подчеркнули рассказывает рассказывала вспоминает вспоминал вспоминала "
        "продолжил продолжила продолжает подытожил подытожила заключил заключила резюмировал "
        "возразил возразила воскликнул воскликнула признал признала признаёт признает посетовал "
        "посетовала пожаловался пожаловалась выразил выразила спросил спросила предположил "
        "предположила отвечает цитирует цитировал цитируют процитировал полагает думает "
        "надеется обещает обвинил обвинила раскритиковал раскритиковала похвалил "
        "охарактеризовал гласит говорится поделился поделилась обратил обратила опроверг "
        "опровергла подтвердил подтвердила подтвердили опасается пошутил пошутила поблагодарил "
        "заверил заверила объявил объявила указывает предупреждает предупреждают указали "
        "пояснили объяснили"
    ),
    before=(
        "по его словам|по её словам|по ее словам|по словам|по мнению|по данным|согласно|со "
        "слов|по версии|по информации|по оценке|цитирует|цитируют"
    ),
    he="он",
    she="она",
    they="они",
    roles=(
        "представитель представительница министр президент премьер премьер-министр мэр "
        "губернатор депутат сенатор прокурор судья адвокат директор глава полиция правительство "
        "компания тренер игрок свидетель профессор эксперт врач житель жительница председатель "
        "пресс-секретарь посол аналитик руководитель начальник автор ученый учёный водитель сосед соседка "
        "владелец владелица подсудимый обвиняемый учитель учительница настоятель спасатель "
        "полицейский очевидец пассажир пассажирка защитник заместитель замглавы замминистра "
        "вице-премьер вице-губернатор вице-спикер полпред"
    ),
    preps=(
        "в во на с со из от до о об обо по за перед над под при для без у через между к ко про "
        "после среди кроме из-за вместо около против"
    ),
    joins="и а но или",
    subs="что который которая которые когда где если потому хотя как чтобы чей кто",
    aux=(
        "был была было были есть будет не также уже ещё еще потом вчера сегодня однако затем "
        "тоже только ему ей им нам ранее позже"
    ),
    openers=(
        "Но И А Как По В Во На С Со Из От До О Об Однако Затем Также Вчера Сегодня Ранее Позже "
        "При После Когда Если Хотя Это Так Не Согласно Кроме За Для У К Его Её Ее Их"
    ),
)

CS = Saying(
    verbs=(
        "řekl řekla řekli říká říkají uvedl uvedla uvedli uvádí dodal dodala dodává prohlásil "
        "prohlásila sdělil sdělila oznámil oznámila vysvětlil vysvětlila vysvětluje napsal "
        "napsala píše zdůraznil zdůraznila podotkl podotkla upozornil upozornila upozorňuje "
        "odpověděl odpověděla popsal popsala popisuje tvrdí míní konstatoval konstatovala "
        "připustil připustila nazval nazvala varoval varovala okomentoval okomentovala slíbil "
        "slíbila poznamenal poznamenala myslí soudí označil označila uvádějí dodali prohlásili "
        "sdělili oznámili vysvětlili upozornili odpověděli popsali tvrdil tvrdila kritizuje "
        "kritizoval kritizovala vzkázal vzkázala zopakoval zopakovala přiznal přiznala přiznává "
        "reagoval reagovala reaguje připomněl připomněla připomíná doplnil doplnila doplňuje "
        "potvrdil potvrdila vyjádřil vyjádřila zmínil zmínila zeptal zeptala zavtipkoval ocenil "
        "ocenila pochválil věří doufá myslel informoval informovala shrnul shrnula přidal "
        "přidala citoval cituje stojí ohradil ohradila vzpomíná vzpomínal vzpomínala"
    ),
    before="podle|podle slov|podle svých slov|podle vlastních slov|dle|slovy",
    he="on",
    she="ona",
    they="oni ony",
    roles=(
        "mluvčí ministr ministryně premiér premiérka prezident prezidentka starosta starostka "
        "primátor primátorka hejtman hejtmanka poslanec poslankyně senátor senátorka žalobce "
        "žalobkyně soudce soudkyně advokát advokátka ředitel ředitelka policie vláda trenér "
        "trenérka hráč hráčka svědek profesor profesorka expert expertka lékař lékařka předseda "
        "předsedkyně šéf šéfka autor autorka hasiči cestující svědkyně řidič řidička soused sousedka "
        "majitel majitelka učitel učitelka farář kněz velitel velitelka obžalovaný obviněný "
        "vedoucí zastupitel zastupitelka radní náměstek náměstkyně místostarosta místostarostka "
        "místopředseda místopředsedkyně"
    ),
    link="z ze pro",
    preps=(
        "v ve z ze na do od o po za před nad pod při pro bez u přes mezi během vůči k ke s "
        "kvůli kolem proti mimo jako"
    ),
    joins="a i ale nebo",
    subs="že který která kteří které když kde jestli protože ačkoli jak co aby",
    aux=(
        "je jsou byl byla bylo byli bude ne se si také už ještě pak včera dnes však poté rovněž "
        "jen mu jí jim nám ji ho později dále následně"
    ),
    openers=(
        "Ale A I Jak Podle V Ve Z Na Do Po Včera Dnes Pak Poté Také Rovněž Však Během Před Za O "
        "Od Když Pokud To Tak Ne Později Dále Jeho Její Jejich K S"
    ),
)
