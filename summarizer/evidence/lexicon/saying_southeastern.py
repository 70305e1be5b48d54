"""How Romanian, Greek, Bulgarian, Hungarian, Croatian, Serbian and Slovenian say who said it."""

from __future__ import annotations

from summarizer.evidence.lexicon.cues import Saying

RO = Saying(
    verbs=(
        "spus spune spunea spun zis zice zicea declarat declară declara afirmat afirmă afirma "
        "adăugat adaugă precizat precizează explicat explică explica subliniat subliniază "
        "anunțat anunță menționat menționează transmis transmite susținut susține susținea "
        "susțin scris scrie scria răspuns răspunde replicat replică reacționat reacționează "
        "avertizat avertizează recunoscut recunoaște arătat arată amintit amintește povestit "
        "povestește apreciat apreciază considerat consideră crede cred comentat comentează "
        "concluzionat conchis acuzat acuză criticat critică promis promite cerut cere asigurat "
        "asigură confirmat confirmă dezvăluit dezvăluie mărturisit mărturisește completat "
        "completează atras punctat punctează întrebat întreabă glumit glumește insistat insistă "
        "negat neagă numit numește descris descrie estimat estimează specificat notat notează "
        "opinat opinează informat informează relatat relatează îndemnat exclamat continuat "
        "continuă detaliat evidențiat reiterat indicat indică salutat lămurit regretat speră "
        "sperat conchide încheiat tunat strigat oftat postat"
    ),
    gerunds="adăugând precizând spunând declarând afirmând subliniind explicând susținând arătând",
    before=(
        "potrivit|conform|în opinia|după spusele|din spusele|în viziunea|în cuvintele|după cum "
        "spune|după cum a declarat|după cum a precizat|din punctul de vedere al"
    ),
    after="fiind de părere",
    agents="de",
    he="el acesta dânsul",
    she="ea aceasta dânsa",
    they="ei ele aceștia acestea",
    articles="un o unui unei doi două trei",
    roles=(
        "purtătorul purtătoarea purtător ministrul ministra premierul președintele președinta "
        "primarul primărița senatorul senatoarea deputatul deputata procurorul procuroarea "
        "judecătorul judecătoarea avocatul avocata directorul directoarea șeful șefa liderul "
        "lidera prefectul guvernatorul antrenorul antrenoarea jucătorul jucătoarea fotbalistul "
        "profesorul profesoara medicul expertul experta analistul economistul martorul polițistul "
        "polițiștii pompierii guvernul poliția compania ministerul parchetul comisia asociația "
        "sindicatul europarlamentarul ambasadorul patriarhul actorul actrița regizorul scriitorul "
        "cercetătorul cercetătoarea managerul secretarul consilierul patronul proprietarul "
        "fermierul șoferul vecinul elevul studentul mama tatăl bărbatul femeia tânărul tânăra "
        "ministrului ministrei premierului președintelui președintei primarului directorului "
        "directoarei liderului șefului senatorului deputatului purtătorului medicului profesorului "
        "expertului avocatului procurorului politicianul oficialul edilul comunicatul raportul sursele surse"
    ),
    link="de al a ai ale din la pentru",
    preps=(
        "de din la în pe cu pentru despre prin după înainte către spre fără sub peste între "
        "contra dintre până lângă asupra potrivit conform"
    ),
    joins="și sau ori dar iar însă",
    subs="că care dacă când unde cum ca deoarece pentru-că fiindcă deși încât ce",
    aux=(
        "a au am ai ați este e sunt era erau fost fi va vor s-a și-a i-a l-a le-a mi-a ne-a mai "
        "și tot apoi ieri azi astăzi luni marți miercuri joi vineri sâmbătă duminică se îi îl o "
        "nu deja totodată însă de-asemenea recent ulterior le"
    ),
    openers=(
        "Dar Iar Și În Pe La De Din Cu Potrivit Conform După Când Dacă Ieri Azi Astăzi Apoi Totodată "
        "Luni Marți Miercuri Joi Vineri Sâmbătă Duminică Este Nu Pentru "
        "Prin Însă Întrebat Întrebată Ulterior Astfel Un O Cel Cea Deși Anterior Recent Despre"
    ),
)

EL = Saying(
    verbs=(
        "είπε είπαν λέει λένε έλεγε έλεγαν δήλωσε δήλωσαν δηλώνει δηλώνουν τόνισε τόνισαν τονίζει "
        "ανέφερε ανέφεραν αναφέρει αναφέρουν πρόσθεσε πρόσθεσαν προσθέτει σημείωσε σημείωσαν "
        "σημειώνει υπογράμμισε υπογραμμίζει υποστήριξε υποστήριξαν υποστηρίζει υποστηρίζουν "
        "εξήγησε εξηγεί απάντησε απαντά απαντούν σχολίασε σχολιάζει έγραψε γράφει επισήμανε "
        "επεσήμανε επισημαίνει ανακοίνωσε ανακοινώνει προειδοποίησε προειδοποιεί παραδέχθηκε "
        "παραδέχτηκε παραδέχεται διευκρίνισε διευκρινίζει συμπλήρωσε συμπληρώνει κατέληξε "
        "καταλήγει εκτίμησε εκτιμά ισχυρίστηκε ισχυρίζεται κατήγγειλε καταγγέλλει υπενθύμισε "
        "υπενθυμίζει αποκάλυψε αποκαλύπτει περιέγραψε περιγράφει χαρακτήρισε χαρακτηρίζει ζήτησε "
        "ζητά κάλεσε καλεί διαβεβαίωσε διαβεβαιώνει ξεκαθάρισε ξεκαθαρίζει αντέτεινε ρώτησε ρωτά "
        "κατηγόρησε κατηγορεί αρνήθηκε αρνείται επιβεβαίωσε επιβεβαιώνει θεωρεί πιστεύει "
        "υποσχέθηκε υπόσχεται διηγήθηκε αφηγείται αφηγήθηκε επέμεινε επιμένει μίλησε πληροφόρησε "
        "ενημέρωσε ανήρτησε έκρινε διερωτήθηκε αποκάλεσε επέκρινε εξέφρασε"
    ),
    gerunds=(
        "προσθέτοντας τονίζοντας σημειώνοντας λέγοντας υπογραμμίζοντας εξηγώντας δηλώνοντας "
        "επισημαίνοντας αναφέροντας χαρακτηρίζοντας κάνοντας"
    ),
    before=(
        "σύμφωνα με|κατά|κατά την άποψη|κατά τη γνώμη|όπως είπε|όπως δήλωσε|όπως ανέφερε|"
        "όπως τόνισε|όπως λέει|όπως εξήγησε|όπως σημείωσε|με τα λόγια"
    ),
    agents="από",
    he="αυτός εκείνος ίδιος",
    she="αυτή εκείνη ίδια",
    they="αυτοί εκείνοι ίδιοι",
    articles="ο η το οι τα τον την τη του της των τους τις στον στην στη στο ένας μία μια έναν κ κκ δύο",
    roles=(
        "εκπρόσωπος υπουργός πρωθυπουργός πρόεδρος υφυπουργός δήμαρχος βουλευτής βουλεύτρια "
        "αρχηγός γραμματέας εισαγγελέας δικηγόρος δικαστής διευθυντής διευθύντρια προπονητής "
        "προπονήτρια παίκτης παίκτρια καθηγητής καθηγήτρια γιατρός ειδικός αναλυτής αναλύτρια "
        "οικονομολόγος μάρτυρας αστυνομία κυβέρνηση εταιρεία υπουργείο περιφερειάρχης διοικητής "
        "επίτροπος πρέσβης αξιωματούχος πηγές κάτοικος κάτοικοι ιδιοκτήτης συγγραφέας σκηνοθέτης "
        "ηθοποιός ερευνητής ερευνήτρια μητέρα πατέρας άνδρας γυναίκα ανακοίνωση έκθεση σύλλογος "
        "ένωση πυροσβεστική αντιπρόεδρος επικεφαλής μητροπολίτης αρχιεπίσκοπος"
    ),
    link="του της των για στο στην στον",
    preps=(
        "με σε για από προς κατά μετά πριν χωρίς μέχρι ως στο στη στην στον στους στις στα μεταξύ "
        "υπό παρά εναντίον αντί λόγω"
    ),
    joins="και κι ή αλλά όμως ενώ",
    subs="ότι πως που όταν αν εάν γιατί επειδή καθώς όπως όπου ώστε να αφού",
    aux=(
        "έχει είχε έχουν είχαν είναι ήταν θα δεν μη μην επίσης ακόμη ακόμα χθες σήμερα αύριο "
        "χαρακτηριστικά ωστόσο μάλιστα τότε έπειτα μεταξύ σχετικά του της τους μου μας ήδη"
    ),
    openers=(
        "Ο Η Το Οι Τα Τον Την Τη Του Της Των Στο Στη Στην Στον Και Αλλά Όμως Ωστόσο Όταν Αν Σύμφωνα "
        "Κατά Με Σε Για Από Μετά Πριν Χθες Σήμερα Δεν Θα Είναι Αυτό Αυτή Αυτός Ένας Μία Μια Όπως "
        "Επίσης Ακόμη Παράλληλα Μάλιστα"
    ),
)

BG = Saying(
    verbs=(
        "каза казаха казва казват казал казала заяви заявиха заявява заявил заявила посочи "
        "посочиха посочва посочват добави добавиха добавя обясни обясниха обяснява отбеляза "
        "отбелязаха отбелязва подчерта подчертаха подчертава съобщи съобщиха съобщава съобщават "
        "обяви обявиха обявява коментира коментираха попита пита отговори отговориха отговаря "
        "написа написаха пише призна признаха признава предупреди предупредиха предупреждава "
        "допълни допълниха допълва смята смятат твърди твърдят разказа разказаха разказва "
        "припомни припомня увери уверява обеща обещава нарече нарича уточни уточниха уточнява "
        "поясни пояснява настоя настоява изтъкна изтъква заключи определи определя обвини "
        "обвинява критикува призова призоваха призовава потвърди потвърждава отрече отрича "
        "сподели споделя споделиха възрази реагира информира информираха вярва мисли счита "
        "разкри разкрива категоричен категорична прогнозира"
    ),
    before=(
        "според|по думите на|по мнението на|по негови думи|по нейни думи|по данни на|по информация "
        "на|в очите на|по неговите думи|по думите му|по думите ѝ|по думите й|цитиран от"
    ),
    agents="от",
    he="той",
    she="тя",
    they="те",
    roles=(
        "говорителят говорителката говорител министърът министърката министър премиерът премиер "
        "президентът президент кметът кметицата кмет депутатът депутат прокурорът прокурор "
        "съдията адвокатът адвокат директорът директорката директор председателят председател "
        "шефът лидерът лидер треньорът треньор футболистът играчът полицията правителството "
        "компанията министерството прокуратурата експертът експерт икономистът икономист "
        "анализаторът професорът лекарят свидетелят жителите собственикът ръководителят "
        "вицепрезидентът губернаторът посланикът управителят зам.-министърът мъжът жената "
        "майката бащата докладът синдикатът омбудсманът режисьорът писателят актьорът евродепутатът"
    ),
    link="на от за",
    preps=(
        "в във на от за с със до по при през след преди без под над между към срещу освен пред "
        "около според заради"
    ),
    joins="и а но или обаче",
    subs="че който която което които когато ако където защото тъй като макар докато дали",
    aux=(
        "е са беше бяха бил била ще не се си също още вече вчера днес утре му ѝ й им ни ги го я "
        "също-така тогава после категорично"
    ),
    openers=(
        "Но И А В Във На От За С Със До По При През След Преди Според Когато Ако Вчера Днес "
        "Това Не Също Още Освен Тогава Обаче Затова Така Междувременно"
    ),
)

HU = Saying(
    verbs=(
        "mondta mondták mondja mondják elmondta elmondták közölte közölték közli jelentette "
        "kijelentette kijelentették kijelenti hangsúlyozta hangsúlyozták hangsúlyozza hozzátette "
        "hozzátették hozzáteszi kiemelte kiemelték kiemeli fogalmazott fogalmaz fogalmaztak "
        "nyilatkozta nyilatkozott válaszolta válaszolt válaszolja felelte reagált írta írták írja "
        "magyarázta magyarázza megjegyezte megjegyezték megjegyzi rámutatott rámutat állította "
        "állítja állítják szögezte leszögezte figyelmeztetett figyelmeztet elismerte elismeri "
        "bejelentette bejelentették kérte kérdezte kérdezi tette vélte véli vélekedett vélekedik "
        "mesélte meséli emlékeztetett emlékeztet ígérte ígéri megerősítette megerősíti cáfolta "
        "cáfolja tagadta tagadja összegzett összegezte folytatta folytatja indokolta sorolta "
        "idézte nevezte nevezi tájékoztatott aláhúzta jelezte jelezték jelzi ismertette "
        "panaszolta panaszolja értékelt értékelte szólt beszélt bírálta vádolta üzente üzeni "
        "kommentálta posztolta reménykedik gondolja felidézte felidézi beszámolt viccelődött"
    ),
    before="mint",
    after="szerint|szavai szerint|véleménye szerint|közlése szerint|elmondása szerint|meglátása szerint",
    he="ő",
    she="ő",
    they="ők",
    articles="a az egy két három több",
    roles=(
        "szóvivő miniszter miniszterelnök kormányfő elnök alelnök polgármester képviselő ügyész "
        "bíró ügyvéd igazgató vezérigazgató főigazgató államtitkár szakértő elemző közgazdász "
        "edző játékos tanár professzor orvos főorvos rendőrség kormány cég minisztérium pártelnök "
        "politikus kancellár nagykövet parancsnok szemtanú lakó tulajdonos rendező színész író "
        "kutató szakszervezet igazgatóság közlemény jelentés főpolgármester kormánybiztos miniszterelnök-helyettes "
        "püspök gazda sofőr anya apa férfi nő kapitány szövetségi válogatott frakcióvezető"
    ),
    preps="szerint után előtt alatt mellett ellen miatt között számára felé óta nélkül által",
    joins="és s de vagy illetve valamint",
    subs="hogy aki akik amely amelyek ami mert ha amikor ahol mint míg bár mivel noha",
    aux=(
        "is nem volt voltak van vannak lesz lett már még most ma tegnap hétfőn kedden szerdán "
        "csütörtökön pénteken szombaton vasárnap azt ezt úgy így majd aztán ugyanakkor ki meg el "
        "fel hozzá arról erről neki lapunknak az"
    ),
    openers=(
        "A Az Egy De És Ha Mert Hogy Szerinte Tegnap Ma Hétfőn Kedden Szerdán Csütörtökön Pénteken "
        "Szombaton Vasárnap Azt Ezt Ez Most Még Már Nem Majd Ugyanakkor Mint Úgy Így Amikor Bár Mivel"
    ),
)

HR = Saying(
    verbs=(
        "rekao rekla rekli kaže kažu kazao kazala kazali izjavio izjavila izjavili izjavljuje "
        "dodao dodala dodali dodaje dodaju istaknuo istaknula istaknuli ističe ističu istakao "
        "istakla naglasio naglasila naglasili naglašava poručio poručila poručili poručuje "
        "objasnio objasnila objasnili objašnjava naveo navela naveli navodi navode upozorio "
        "upozorila upozorili upozorava upozoravaju odgovorio odgovorila odgovara napisao napisala "
        "piše ocijenio ocijenila ocijenili ocjenjuje ocenio ocenila ocenjuje smatra smatraju "
        "tvrdi tvrde tvrdio tvrdila najavio najavila najavili najavljuje priznao priznala priznaje "
        "zaključio zaključila zaključuje komentirao komentirala komentira komentarisao "
        "komentarisala pojasnio pojasnila pojašnjava potvrdio potvrdila potvrđuje saopćio "
        "saopćila saopštio saopštila saopštili priopćio priopćila priopćili podsjetio podsjetila "
        "podsjeća podsetio podsetila ispričao ispričala priča prenio obećao obećala obećava "
        "pozvao pozvala optužio optužila kritizirao kritizirala nazvao nazvala otkrio otkrila "
        "otkriva precizirao precizirala ukazao ukazala ukazuje primijetio primijetila demantirao "
        "pitao pitala uvjeren uvjerena uveren uverena nastavio nastavila vjeruje veruje misli mišljenja "
        "požalio požalila našalio opisao opisala negirao"
    ),
    before=(
        "prema|prema riječima|prema rečima|po riječima|po rečima|po mišljenju|prema mišljenju|"
        "prema podacima|prema njegovim riječima|prema njezinim riječima|po njegovim riječima|"
        "po njezinim riječima|kako navodi|kako kaže|kako ističe|kako je rekao|kako je rekla"
    ),
    agents="od",
    he="on",
    she="ona",
    they="oni one",
    roles=(
        "glasnogovornik glasnogovornica portparol ministar ministrica ministarka premijer "
        "premijerka predsjednik predsjednica predsednik predsednica gradonačelnik gradonačelnica "
        "župan zastupnik zastupnica poslanik poslanica odvjetnik odvjetnica advokat advokatica "
        "tužitelj tužilac sudac sutkinja sudija ravnatelj ravnateljica direktor direktorica "
        "direktorka trener trenerica izbornik igrač igračica profesor profesorica stručnjak "
        "stručnjakinja ekonomist ekonomistica analitičar analitičarka liječnik liječnica lekar "
        "lekarka svjedok svedok policija vlada tvrtka kompanija ministarstvo čelnik čelnica lider "
        "načelnik načelnica zamjenik zamjenica potpredsjednik potpredsjednica savjetnik "
        "veleposlanik veleposlanica ambasador ambasadorka stanovnik stanovnica mještanin vlasnik "
        "vlasnica redatelj redateljica reditelj glumac glumica pisac spisateljica znanstvenik "
        "znanstvenica sindikat sindikalist student studentica studentkinja učiteljica majka otac "
        "muškarac žena vatrogasac kapetan državnik političar političarka povjerenica guverner "
        "državni šef šefica"
    ),
    link="za iz od u",
    preps=(
        "u na o od do s sa iz za po pri kod prema nakon prije pre poslije posle bez pod nad "
        "između među protiv preko kroz zbog uz osim tijekom tokom"
    ),
    joins="i a ali ili no te pa",
    subs="da koji koja koje kada kad gdje gde ako jer iako dok što kako čiji",
    aux=(
        "je su sam smo bio bila bili biti će ne se također takođe još već jučer juče danas sutra "
        "mu joj im nam ga ih tada potom zatim međutim samo i ranije kasnije dalje"
    ),
    openers=(
        "Ali No I A U Na O Od Do S Sa Iz Za Po Pri Prema Nakon Prije Poslije Kada Kad Ako Jučer "
        "Juče Danas Sutra To Ovo Ne Također Takođe Još Dok Zbog Uz Kako Međutim Potom "
        "Zatim Osim Ipak Tada"
    ),
)

SR = Saying(
    verbs=HR.verbs
    + (
        " рекао рекла рекли каже кажу казао казала изјавио изјавила изјавили изјављује додао "
        "додала додали додаје истакао истакла истакли истиче истичу нагласио нагласила наглашава "
        "поручио поручила поручује објаснио објаснила објашњава навео навела навели наводи "
        "наводе упозорио упозорила упозорава одговорио одговорила одговара написао написала пише "
        "оценио оценила оцењује сматра сматрају тврди тврде најавио најавила најављује признао "
        "признала признаје закључио закључила прокоментарисао прокоментарисала коментарисао "
        "појаснио појаснила потврдио потврдила потврђује саопштио саопштила саопштили подсетио "
        "подсетила подсећа испричао испричала прича обећао обећала позвао позвала оптужио "
        "оптужила назвао назвала открио открила указао указала указује приметио приметила питао "
        "питала уверен уверена наставио наставила верује мисли истакнуо прецизирао прецизирала"
    ),
    before=HR.before
    + "|према|према речима|по речима|по мишљењу|према подацима|како наводи|како каже",
    agents=HR.agents + " од",
    he="on он",
    she="ona она",
    they="oni one они оне",
    roles=HR.roles
    + (
        " портпарол портпаролка министар министарка премијер премијерка председник председница "
        "градоначелник градоначелница посланик посланица адвокат адвокатица тужилац судија "
        "директор директорка тренер селектор играч професор професорка стручњак економиста "
        "аналитичар лекар лекарка сведок полиција влада компанија министарство лидер начелник "
        "начелница заменик заменица потпредседник саветник амбасадор становник власник власница "
        "редитељ глумац глумица писац научник студент студенткиња учитељица мајка отац мушкарац "
        "жена ватрогасац капитен политичар повереница гувернер шеф шефица"
    ),
    link=HR.link + " за из од у",
    preps=HR.preps
    + (
        " у на о од до с са из за по при код према након пре после без под над између међу против "
        "преко кроз због уз осим током"
    ),
    joins=HR.joins + " и а али или но те па",
    subs=HR.subs + " да који која које када кад где ако јер иако док што како чији",
    aux=HR.aux
    + (
        " је су сам смо био била били бити ће не се такође још већ јуче данас сутра му јој им нам "
        "га их тада потом затим међутим само"
    ),
    openers=HR.openers
    + (
        " Али Но И А У На О Од До С Са Из За По При Према Након Пре После Када Кад Ако Јуче Данас "
        "Сутра То Ово Не Такође Још Док Због Уз Како Међутим Потом Затим Осим Ипак Тада"
    ),
)

SL = Saying(
    verbs=(
        "dejal dejala dejali rekel rekla rekli povedal povedala povedali pravi pravijo dodal "
        "dodala dodali dodaja poudaril poudarila poudarili poudarja pojasnil pojasnila pojasnili "
        "pojasnjuje pojasnjuje opozoril opozorila opozorili opozarja zatrdil zatrdila zatrjuje "
        "izjavil izjavila navedel navedla navaja odgovoril odgovorila odgovarja napisal napisala "
        "piše zapisal zapisala ocenil ocenila ocenili ocenjuje meni menijo menil menila napovedal "
        "napovedala napoveduje priznal priznala priznava sporočil sporočila sporočili sporoča "
        "izpostavil izpostavila izpostavlja komentiral komentirala razložil razložila razlaga "
        "trdi trdijo spomnil spomnila potrdil potrdila potrjuje sklenil sklenila verjame obljubil "
        "obljubila pozval pozvala kritiziral kritizirala vprašal vprašala označil označila "
        "prepričan prepričana razkril razkrila zanikal zanikala"
    ),
    before="po besedah|po mnenju|po njegovih besedah|po njenih besedah|glede na|po podatkih|kot pravi|kot je dejal|kot je dejala|kot je povedal|kot je povedala",
    after="",
    he="on",
    she="ona",
    they="oni one",
    roles=(
        "predstavnik predstavnica minister ministrica premier premierka predsednik predsednica "
        "župan županja poslanec poslanka odvetnik odvetnica tožilec tožilka sodnik sodnica "
        "direktor direktorica trener trenerka selektor igralec igralka profesor profesorica "
        "strokovnjak strokovnjakinja ekonomist ekonomistka analitik analitičarka zdravnik "
        "zdravnica priča policija vlada družba podjetje ministrstvo vodja državni sekretar "
        "sekretarka veleposlanik prebivalec prebivalka lastnik lastnica režiser režiserka "
        "raziskovalec raziskovalka sindikat učiteljica mati oče moški ženska gasilec guverner"
    ),
    link="za iz od v",
    preps="v na o od do s z iz za po pri pred med brez pod nad proti čez skozi zaradi ob razen k h",
    joins="in a ampak ali pa ter vendar",
    subs="da ki ko kjer če ker čeprav kot kdor kar",
    aux=(
        "je so sem smo bil bila bili biti bo ne se tudi še že včeraj danes jutri mu ji jim nam ga "
        "jih nato potem pa ob"
    ),
    openers=(
        "A Ampak In V Na O Od Do S Z Iz Za Po Pri Pred Ko Če Ker Včeraj Danes Jutri To "
        "Ne Tudi Še Ob Zaradi Kot Nato Potem Vendar Medtem"
    ),
)
