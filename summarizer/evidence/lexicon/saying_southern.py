"""How Bulgarian, Croatian, Serbian and Slovenian say that somebody said something."""

from __future__ import annotations

from summarizer.evidence.lexicon.cues import Saying

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
