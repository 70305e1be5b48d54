"""Which pronoun a person may be meant by, as far as a first name or a title tells."""

from __future__ import annotations

from summarizer.evidence.lexicon import first_names_english as english
from summarizer.evidence.lexicon.first_names_gendered import MEN, WOMEN
from summarizer.evidence.lexicon.wordlists import word_set

_FEMALE = """
abena achieng adaeze adele adelheid aditi adriana adwoa agathe agnes agnieszka ailsa aisha akiko
akua alena alexa alexandra alice alina alison alma almut alwine ama amalia amanda amara amelia
amelie amina amira amy ana anastasia anette angela angelika angharad anika anita anja anjali anke
ann anna annalena anne annegret anneke anneli anneliese annelore annemarie annette anni annika
annkathrin antje antonia aoife ariane astrid avis aylin ayse ayşe babette barbara beata beate
beatrix beatriz becky benita berit bernadette berta beryl bethan bettina bianca birgit blanka
blodwen bożena brenda brigitte britta bronwen brunhilde bärbel camilla caoimhe carina carla carmen
carol carola carolin carolina caroline carys catherine cathrin catriona cecilia celine cerys
charlotta charlotte cherie chiara chioma chipo christa christel christiane christina christine
christl ciara cindy claire clara claudia condoleezza constanze cordula corinna cornelia cosima
cressida cristina cäcilia dagmar dagny daisy daniela danuta deborah deepa deirdre delia denise
desiree diana diane dilek dilys divya donna doreen doris dorit dorota dorothea dorothee dorothy
dottie dragana dunja edda edelgard edeltraud edie edith edwina efua eileen eilidh eira ekaterina
elena elfi elfriede elif elisa elisabeth elise elizabeth elke ella ellen elli elodie elsa elsbeth
elsie elvira emilia emilie emily emine emma emmi enid enikő erdmute erika erna ernestine erzsébet
esra esther ethel eugenie eva eveline evelyn evie ewa fabienne farah fatima fatma federica felicitas
fenja ffion filiz finja fiona fleur florence folasade francesca franka franziska françoise frauke
frederike freya frida frieda friederike fritzi gabi gabriela gabriele gemma georgie georgina gerda
gerhild gerlind gerlinde gerti gertraud gertrud gesa gesine gillian giorgia gisa gisela gitta gladys
gloria grace grainne grażyna greta gudrun gunda gunhild gwen gwyneth gülay gülsen halina halyna hana
hanan hanh hanka hanna hannah hanne hannelore harriet haruka hatice hayley heather hedda hedi hedwig
hedy heide heidemarie heidi heidrun heike helen helena helga helle helma henny henriette henrike
herma hermine herta hertha heulwen hilary hilda hilde hildegard hillary hiltrud holly huda hye-jin
ida ildikó ileana ilinca ilka ilona ilse imelda imke imogen ina ines inga ingeborg ingeburg ingrid
inken insa ioana irena irene irina iris irma irmela irmgard irmi iryna isabel isabella isla isolde
ivana ivanka ivonne jacinda jacqueline jadwiga jana jane janet janina janine janka jasmin jasmine
jeanne jeannette jelena jella jemima jennifer jenny jessica jill jiřina jo joan joanna jodie joely
johanna jolanda jolanta josefa josefine josephine josie joyce judith jule julia juliane julie jutta
kamala karen karin karla karlotta karola karoline katalin katarina katarzyna kate kateryna katharina
katherine kathi kathleen kathrin kathryn kathy katie katja katrin katrina kavita kayleigh kea keiko
kerstin khadija kimberly kira kirsten kirsty kitty klara klaudia konstanze kordula kornelia kreszenz
kristiane kristin kristina ksenia kunigunde lakshmi lara larissa laura lauren laurence layla lea
leah leanne lena leni leokadia leonie leonore lexi leyla liane lidia liesbeth liesel lieselotte
lilli lily lina linda lindiwe ling linh lioba lisa lisbeth liz ljiljana lola lore lorena loretta
lorna lorraine lotta lotte lottie louise lowri lucia lucie lucinda lucy ludmila ludmilla luisa luise
luzia lydia lyndsey mabel madeleine madison maeve magda magdalena magdalene maggie mahsa maike mair
maisie maja malala malin malwine mandy manja manon manuela marcia mareike maren maresi marga
margaret margarete margarethe margarita margit margitta margot margrethe margrit marguerite maria
mariam mariana marianne marie mariella marika marilena marina marine marion marita marjorie marlen
marlene marlies marlis marta martha martina mary maryam mascha mathilda mathilde maud maureen mavis
maxine małgorzata mechthild mechtild meera megan mei meike melania melanie melek melina melissa
melitta meredith merve mette mhairi mia michelle michiko mila mildred milena millicent millie mira
mirela miriam mirja mirjam moira mollie molly monica monika morag morwenna muriel myfanwy myra
nadeschda nadia nadin nadine nadja nancy nandini naoko naomi nasrin natalia natalie nataliya
natascha nathalie neha nele nell nellie nelly nerys nesrin ngozi niamh nichola nicola nicole nina
nomsa nora norma nurcan odette oksana olena olga olivia oonagh orla ortrud ottilie ottoline pamela
parisa patricia patrizia paula pauline penny perpetua petra petronella philine philippa philomena
phoebe phyllis pia polina polly pooja poppy priti priya queenie rachel ragnhild rahel ramona rana
rania raphaela raquel rebecca rebekka regina regine regula reinhild reinhilde rekha renata renate
rhiannon ria ricarda rike rita roberta roisin romana romy ronja rosa rosalie rosalind rosamund rose
rosemarie rosi rosie rosina roswitha roxanne ruby ruth sabine sabrina sadie sakura sally salma
salome samantha samira sandra sara sarah sarina saskia selin selma senta serena sevim sharon sheila
shirin shona shreya sian sibel sibylle sieglinde sigrid sigrun silja silke silvana silvia simone
sina sinead siobhan snežana sofia sofie solveig songül sonia sonja sophia sophie soraya stefanie
steffi stella stephanie stine sue sunita susan susann susanne suzanne svea svenja svetlana swantje
swetlana sybil sybille sylvia tabea tabitha tamara tamsin tamsyn tanja tara tatiana tatjana tegwen
teresa tess tessa tetiana tetjana thandi thea thekla thelma theodora theresa therese theresia thuy
tilda tilla tilly tina tine tomoko tracey tracy trish trude trudi trudy ulla ulrike undine ursula
urszula urte uschi usha uta ute valentina valeria valérie vanessa vera verena veronica veronika
vesna victoria viktoria viola virginia viv viviane vivienne vreni vroni walburga walli waltraud
wanda wanjiru wencke wendy wibke wiebke wilhelmina wilhelmine wilma winifred winnie xenia xia
yasemin yasmin ylva yoko yuki yulia yuliia yvonne zadie zahra zainab zanele zara zelda zena zenzi
zeynep zita zoe zofia zoë zsófia zuzana ágnes анна валентина дарья екатерина елена ирина людмила
марина мария наталья ольга светлана татьяна юлия
"""
_MALE = """
aaron abdul achim adalbert adam adelbert adolf adrian ahmed ahmet akira al alain alan alasdair
albert albin albrecht aled alejandro aleksander alessandro alex alexander alexei alfons alfred ali
alistair allan alois aloys alun alvaro alwin amadeus ambrose anand anatol anderl anders andreas
andrei andrew andrij andrzej andré andy angus anselm ansgar anthony antoine anton antonio antony
archie aribert arjun armin arnd arne arnold arnulf arthur artur ashok aurel aurelio babatunde
balthasar balthazar baptist barack barasa barnaby bartholomew bartholomäus basil bastian behrouz
bekir ben benedict benedikt benjamin benno benny bernard bernd bernie bernward berthold bertie
bertold bertrand bijan bilal bill birger björn bob bodo bogdan bogusław bohdan bojan boje boris brad
bram brian bruce bruno burghard burkhard bülent callum calum carl carlos carsten casimir caspar
cathal cecil cedric cem cemal charles chinedu chris christian christof christoph christophe
christopher cian ciaran claas clemens clement clifford clive clyde colin colm constantin cormac
cornelius craig crispin cuthbert cyril cyrill cyrus czesław daan dafydd daichi daniel dankmar daragh
darius dariush dariusz darko darren darryl dave david declan dejan denis dennis dermot detlef detlev
dewi dexter diarmuid dick dieter diethard dietmar dietrich digby dirk dmitri dmitry dominic don
donal donald donnacha doug dougal douglas dragan duc dudley dumitru duncan dušan dwayne dwight dylan
eamon eamonn eberhard eckart eckhard ed edgar edmund eduard eduardo edward edwin egbert egon
ehrenfried ekkehard elias elijah elliot elliott ellis elmar elmer elon emeka emil emmanuel emmerich
emre emrys emyr engelbert enno enrico eoin erdem erhard eric erich erik ernest ernst erwin euan
eugen eustace evan ewald ewan ezra fabian fabrice faisal falko farhad felipe felix femi ferdi
ferdinand ferdl ferenc fergus fernando fiete finlay  fintan fionn florian florin francesco
francis francisco frank frankie franz franzl françois fraser fred freddie freddy frederick fridolin
friedbert friedemann frieder friedhelm friedl friedrich fritz gabriel gareth gary gavin gebhard
geoff geoffrey georg george geraint gerald gerard gereon gerhard gernot gero gerold gerry gert
gethin gheorghe giacomo gianni gijs gilbert giles giorgio giovanni giselher giuseppe glenn godfrey
goran gordon gottfried gottlieb graham grayson greg gregor gregory grzegorz guido guillaume gunnar
gunther guntram gustav gustl guy gwilym gyula györgy gábor günter günther hajo hakan hamish hamza
hannes hanno hans hansi hansjörg hanspeter harald harley harrison harry hartmut hartwig haruto
harvey hasan hassan hasso hauke hector heiko heiner heini heino heinrich heinz heinz-peter hellmut
helmut helmuth hendrik henning henri henrik henry herbert heribert hermann herwig hilmar hinnerk
hinrich hiroshi holger horace horst horst-dieter hossein howard hrvoje hubert hubertus hugh hugo
humphrey huw hüseyin ian ibrahim idris ieuan ifan ignatius ignatz ignaz igor ihor ike ikenna
immanuel imran ingmar ingo ingolf innes iolo ionuț irving isaac isaiah isidor ismail istván ivan ivo
ivor iwan jabulani jack jacob jacques jake jakob jamal james jamie jan janis jannes jannik jannis
janosch jaromír jaroslav jarosław jarvis jason jasper javier jean-claude jean-luc jean-pierre jed
jeff jeffrey jens jeremiah jeremy jermaine jeroen jerome jerry jerzy jesse jethro jim jimmy jiří
joachim jobst jochen joe joel johan johann johannes john johnny jon jonah jonas jonathan joost jordi
jorge jorik joris josef joseph joshua josip jost josé juan juergen julian juma jupp jurij justin
justus jános józsef jörg jörn jürg jürgen kadir kai kajetan kamau kamran kareem karl karl-heinz
karlheinz karsten karthik kaspar kasper kazimierz kazuo keir keith kemal ken kendrick kenji kenneth
kenny kevin khalid kieran kilian klaus klemens knud knut koen kofi kojo konrad konstantin korbinian
krešimir kristian krzysztof kunibert kuno kurt kurtis kwame kwesi lachlan ladislav lajos lambert
larry lars lasse laszlo lawrence leander lee leif lennie leo leon leonardo leonhard leopold leroy
lester leszek levin lewis liam lieven linus lionel lloyd lorcan lorenz lorenzo lothar louis lowell
lubomir lubomír luca lucas lucian ludger ludwig luigi luis luitpold luiz lukas luther lutz lyle
lászló maarten maciej magnus mahmoud makoto malachy malcolm malte mandfred mandla manfred manish
manni manuel marc marcel marco marcus marek marinus mario marius mark markus markwart marlon marten
martin marvin marwan masao massimo mateusz mathias matt matteo matthew matthias matthäus mattis
maurice max maximilian maxwell mehdi mehmet meinhard meinolf meinrad melchior melvin merrill michael
michał michel miguel mikael mike mikhail mikkel milan milo milos miloš milton minh mircea mirko
miroslav mirosław mitch mladen mohamed mohammed mohsen momme monty moritz mortimer morton moses
mostafa muhammad murat murdo murray mustafa mykola nabil naoki nasser nathan naveen navid neidhart
neil nelson nenad nepomuk neville niall nicholas nick nico nicolas niels nigel nikhil niklas niklaus
nikolai nils nino nizar noel norbert norman norris obinna odilo oisin okan okke olaf oldřich oleg
oleh oleksandr oliver olivier olumide omar orhan oscar oskar osman oswald othmar otieno otis otmar
ottmar otto ottokar owain owen paavo pablo padraig paolo pascal patrick patrik paul paulus pavel
pavlo paweł pedro peer per percival percy pete peter petr phil philip philipp philippe pierre piers
piet pieter pietro piotr pirmin poldi pradeep prakash predrag quang quentin quincy quirin radek
rafael rahul raimund rainald rainer rajesh rakesh ralf ralf-peter ralph ramazan rami randall randolf
randolph rashid rasmus ravi ray raymond recep reggie reginald reimar reimer reiner reinhard reinhold
rené reto reza rhys ricardo richard rick rob robert roberto robin rochus roderich roderick rodney
roger rohan roland rolf roman romuald ron ronald ronan ronnie rory roy ruairi ruaridh rudi rudolf
ruedi rufus rupert ruprecht russell ruud ryan ryszard rüdiger saeed salvatore sam samir samuel
sanjay satoshi schorsch scott seamus sean seb sebald sebastian segun selim selwyn sepp sergei sergey
sergio serhii serkan seth severin shane sheldon shinji siddharth sidney siegbert siegfried siegmund
sigmund sigurd silas silvan silvio simon sipho sjoerd slobodan solomon spencer stan stanislav
stanisław stanley stefan stefano steffen stephan stephen steve steven struan stuart sunil suresh
sven sylvester sönke sören süleyman sławomir tadeusz tadhg tafadzwa takashi takeshi tammo taras
tarik tariq ted tendai terry tetsuo thabo thaddäus theis themba theo theodor theodore thies thijs
thilo thomas thorben thorsten tijs tillmann tilman tilmann tilo tim timm timo timothy tjark tobias
toby tolga tom tomas tomasz tomislav tommy tony torben torsten travis trevor tristan tuan tunde
turgut tyler tyrone udo ulf ulrich umut uriah urs usman utz uwe valentin vasile vasyl vaughn veit
vernon victor vijay vikram viktor vince vincent vinzenz virgil vitus vladan vladimir vladimír volkan
volker volkhard volkmar volodymyr vratislav wacław waldemar waleed wallace walter walther warren
warwick wastl wayne wendelin wendell wenzel werner wesley wieland wigbert wilbur wilf wilfred
wilfried wilhelm wilko will willem willi william willibald willy winfried winston witold wladimir
wojciech wolfgang wolfram wouter wunibald xaver xavier yann yannick yasser yaw yoshio yusuf
zacharias zachary zack zaid zbigniew zdeněk ziad zoltán zoran zvonimir zygmunt ömer łukasz александр
алексей андрей виктор владимир дмитрий иван игорь михаил николай олег павел петр пётр сергей юрий
"""
TITLES = {
    "mr": "m", "herr": "m", "herrn": "m", "monsieur": "m", "señor": "m", "signor": "m",
    "senhor": "m", "pan": "m", "sir": "m", "lord": "m", "king": "m", "prince": "m",
    "mrs": "f", "ms": "f", "miss": "f", "frau": "f", "madame": "f", "mme": "f", "señora": "f",
    "signora": "f", "senhora": "f", "pani": "f", "dame": "f", "lady": "f", "queen": "f",
    "princess": "f", "spokeswoman": "f", "chairwoman": "f", "congresswoman": "f", "spokesman": "m",
    "chairman": "m", "congressman": "m", "actress": "f", "actor": "m",
}  # fmt: skip
"""Titles and roles that stand right before a name."""
COURTESY = frozenset(
    "mr mrs ms miss dr herr frau monsieur madame mme señor señora signor signora".split()
)
"""Titles that a surname alone follows."""
KIN = {
    **dict.fromkeys(("wife", "mother", "daughter", "sister", "widow", "girlfriend", "niece", "aunt",
                     "mum", "mom", "grandmother", "tochter", "mutter", "schwester"), "f"),
    **dict.fromkeys(("husband", "father", "son", "brother", "widower", "boyfriend", "nephew",
                     "uncle", "dad", "grandfather", "sohn", "vater", "bruder", "ehemann"), "m"),
}  # fmt: skip
"""What somebody is to somebody else, between "his" or "her" and a name."""

_EITHER = frozenset(
    """
    alex alexis ali andrea ariel ashley beverly billie bobbie casey charlie chris claude courtney
    dana deniz dominique drew evelyn evren frankie gabriele gurpreet harpreet inge jackie jamie
    jan jaspreet jean jo jocelyn jordan joss jules kai kelly kerry kim kiran kit laurence laurie
    lee lesley leslie lindsay lindsey lynn manpreet marian maxime michele mika misha morgan nicola
    nikita noel noor nur pat patrice quinn rene renée riley robin rowan sacha sam sandy sasha
    shannon shashi sidney simone simran skyler stacy sydney taylor terry toni tracy val valentine
    vivian vivien whitney ümit
    """.split()
)
"""First names that women and men have, here or elsewhere."""
_BY_FIRST = (
    dict.fromkeys(english.MEN - english.WOMEN, "m")
    | dict.fromkeys(english.WOMEN - english.MEN, "f")
    | dict.fromkeys(MEN - WOMEN, "m")
    | dict.fromkeys(WOMEN - MEN, "f")
    | dict.fromkeys(_MALE.split(), "m")
    | dict.fromkeys(_FEMALE.split(), "f")
)


KIN_NOUNS = word_set(
    """
    mor far bror søster søn sønn datter kone mann mand moren faren kona mannen sønnen datteren
    hustru hustruen son dotter bror syster fru man frun mamma pappa vader moeder zoon dochter broer
    zus vrouw man opa oma père mère fils fille frère sœur mari femme épouse époux compagne padre
    madre hijo hija hermano hermana marido mujer esposa esposo figlio figlia fratello sorella marito
    moglie nonno nonna pai mãe filho filha irmão irmã esposa mulher neto neta nieto nieta nipote
    mąż żona syn córka brat siostra matka ojciec wnuk manžel manželka syn dcera bratr sestra муж
    жена сын дочь брат сестра внук внучка мать отец чоловік дружина син донька онук онука мати
    vaimo mies poika tytär veli sisko hennes hans hendes
    """
)
"""Nouns for kin, behind which somebody may have a first name alone, and "mannen hennes"."""


_GERMAN = {
    **dict.fromkeys("andrea gabriele simone evelyn".split(), "f"),
    **dict.fromkeys("jan kai sascha gerd till hinrich toni helge nikolaus".split(), "m"),
}
"""First names that tell in German."""


def gender_of(first: str, language: str = "") -> str:
    """ "m" or "f" for a first name that tells, else "".

    Args:
        first: it; of a double name the first part counts: "Hans-Peter".
        language: ISO 639-1 code of the text, in which more names may tell.
    """
    low = first.lower()
    if low not in _BY_FIRST and low not in _EITHER and low not in _GERMAN:
        low = low.partition("-")[0]
    told = _GERMAN.get(low, "") if language == "de" else ""
    return told or ("" if low in _EITHER else _BY_FIRST.get(low, ""))
