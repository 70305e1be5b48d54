"""First names, as the world's news has them: enough to tell a person from a place or a body."""

from __future__ import annotations

from summarizer.evidence.lexicon.first_names_english import TELLING as ENGLISH
from summarizer.evidence.lexicon.first_names_gendered import TELLING
from summarizer.evidence.lexicon.wordlists import word_set

FIRST_NAMES = (
    TELLING
    | ENGLISH
    | word_set(
        """
    aaron abdel abdul abdulla abdullah abe abel abena abhisit abigail abraham achieng achim ada
    adaeze adalbert adam adel adelbert adele adelheid aditi adolf adrian adriana adrien adwoa
    agathe agnes agnieszka ahmad ahmed ahmet aidan ailsa aisha aishwarya akiko akira akua alain
    alan alasdair alastair albert alberto albin albrecht alec aled alejandra alejandro aleksandar
    aleksander aleksandr aleksandra aleksei aleksey alena alessandra alessandro alex alexa
    alexander alexandra alexandre alexei alexey alexis alfons alfred alfredo ali alice alicia alina
    alison alistair allan allen allison alma almut alois aloys alun alvaro alwin alwine ama amadeus
    amalia amanda amara amber ambrose amelia amelie amin amina amir amira amit amos amy ana anand
    anastasia anatol anatoly anaïs anderl anders anderson andrea andreas andrei andrej andres
    andrew andrey andrii andrij andriy andrzej andrés andy anette angel angela angelika angelina
    angelo angharad angus anika anil anita anja anjali anke ann anna annalena anne annegret anneke
    anneli anneliese annelore annemarie annette anni annie annkathrin anouk anselm ansgar anthony
    antoine anton antonella antoni antonia antonio antonis antónio anwar aoife arash archie ariane
    aribert ariel arjun armando armin arnd arne arnold arnulf arthur artur arturo arun arvind asad
    ashley ashok ashraf astrid atsuko audrey august augusto aung aurel aurelio aurélie avis axel
    ayesha aylin ayman ayse azad babatunde babette balthasar balthazar baptist barack barasa
    barbara barnaby barry bart bartholomew bartholomäus bartosz bashar basil bastian beata beate
    beatrice beatrix beatriz behrouz bekir ben benazir benedict benedikt benigno benita benito
    benjamin benno benny benoît berit bernadette bernard bernardo bernd bernhard bernie bernward
    bert berta berthold bertie bertold beryl beth bethan bettina betty beverly bianca bijan bilal
    bill billy birger birgit björn bjørn blanca blanka blodwen bob bobby bodo bogdan bogusław
    bohdan bojan boje boris bożena brad bradley bram brandon brenda brendan brent brett brian
    brigitte britta bronwen bruce brunhilde bruno bryan burghard burkhard bärbel bülent caitlin
    caleb callum calum calvin cameron camila camille caoimhe carina carl carla carlo carlos carmen
    carol carola carole carolin carolina caroline carolyn carrie carsten carys casey casimir caspar
    catalina caterina cathal catherine cathrin cathy catriona cecil cecilia cedric celine cem cemal
    cerys cesar chad chandra chantal charlene charles charlie charlotta charlotte chelsea chen
    cheryl chiara chinedu chioma chipo chloe chloé chris christa christel christian christiane
    christina christine christl christof christoph christophe christopher christos chuck cian ciara
    ciaran cindy claas claire clara clarence clark claude claudia claudio claus clemens clement
    cliff clifford clinton clyde clément colette colin colm connie connor conrad constance
    constantin constanze cora cordula corinna corinne cormac cornelia cornelius cosima craig
    cressida crispin cristian cristiano cristina curtis cuthbert cynthia cyril cyrill cyrus czesław
    cäcilia cédric céline césar daan dafydd dagmar dagny daichi daisuke daisy dale damian damien
    damon dan dana daniel daniela daniele danielle danilo dankmar danny danuta daphne daragh dario
    darius dariush dariusz darko darren darryl daryl dave david davide dawn dean debbie deborah
    declan deepa deepak deirdre dejan delia denis denise dennis denys derek dermot desiree desmond
    detlef detlev devin dewi dexter diana diane diarmuid dick didier diego dieter diethard dietmar
    dietrich digby dilek dilma dilys dimitri dimitrios dimitris dina dino dirk divya dmitri dmitrii
    dmitriy dmitro dmitry dmytro dolores dominic dominik dominique don donal donald donna donnacha
    dora doreen doris dorit dorota dorothea dorothee dorothy dottie doug dougal douglas dragan
    dragana dries duc dudley dumitru duncan dunja dustin dušan dwayne dwight dylan eamon eamonn
    earl eberhard eckart eckhard ed edda eddie edelgard edeltraud edgar edie edith edmund eduard
    eduardo edward edwin edwina efua egbert egon ehrenfried eicke eike eileen eilidh eira ekaterina
    ekkehard ekrem elaine eleanor elena eleni elfi elfriede eli elias elif elijah elisa elisabeth
    elise elizabeth elke ella ellen elli elliot elliott ellis elmar elmer elodie elon elsa elsbeth
    elsie elvira emanuel emeka emil emilia emilie emilio emily emine emma emmanuel emmanuelle
    emmerich emmi emre emrys emyr enda engelbert enid enikő enno enrico enrique eoin erdem erdmute
    erhard eric erica erich erik erika erin ernest ernestine ernesto ernst erwin erzsébet esra
    esteban esther ethan ethel euan eugen eugene eugenia eugenie eustace eva evan eveline evelyn
    evgeny evie evo ewa ewald ewan ezra fabian fabien fabienne fabio fabrice fadi faisal falko
    farah farhad fatima fatma federica federico felicitas felipe felix femi fenja ferdi ferdinand
    ferdl ferenc fergus fernanda fernando ffion fidel fiete filip filippo filiz finja finlay
    fintan fiona fionn flavio fleur florence florian florin folasade fran frances francesca
    francesco francine francis francisco franck franco frank franka frankie franz franziska franzl
    françois françoise fraser frauke fred freddie freddy frederic frederick frederik frederike
    freya frida fridolin frieda friedbert friedemann frieder friederike friedhelm friedl friedrich
    fritz fritzi frédéric fumio gabi gabriel gabriela gabriele gabrielle gail gareth garry gary
    gavin gebhard gemma gene genevieve geoff geoffrey georg george georges georgi georgia georgie
    geraint gerald gerard gerardo gerd gerda gereon gerhard gerhild gerlind gerlinde gernot gero
    gerold gerry gert gerti gertraud gertrud gesa gesine gethin gheorghe giancarlo gianni gideon
    gijs gilbert giles gilles gina giorgia giorgio giovanna giovanni gisa giselher gitta giulia
    giuliano giulio giuseppe gladys glen glenn gloria godfrey gonzalo goran gordon gottfried
    gottlieb grace graham grainne grant grayson grażyna greg gregor gregory greta gretchen grigory
    grzegorz guido guillaume guillermo gunda gunhild gunnar gunther guntram gus gustav gustavo
    gustl guy gwen gwilym gwyneth gyula györgy gábor gérald gérard gülay gülsen günter günther
    haakon hadi haider hajo hakan halina halyna hamad hamdullah hamid hamish hamza hana hanan hanh
    hanka hanna hannah hanne hannelore hannes hanno hans hans-peter hansi hansjörg hanspeter harald
    harley harold harriet harrison harry hartmut hartwig haruka haruto harvey hasan hassan hasso
    hatice hauke hayley hazel heather hector hedda hedi hedwig hedy heide heidemarie heidi heidrun
    heike heiko heiner heini heino heinrich heinz heinz-peter helen helena helene helga helge
    hellmut helma helmut helmuth hendrik henk henning henny henri henriette henrik henrike henry
    herbert heribert herma herman hermann hermine herta hertha herwig heulwen hilary hilda hilde
    hildegard hillary hilmar hiltrud hinnerk hinrich hiroshi holger holly horace horst horst-dieter
    hosni hossein howard hrvoje hubert hubertus huda hugh hugo humberto humphrey hussein huw
    hye-jin héctor hélène hüseyin ian ibrahim ida idris ieuan ifan ignacio ignatius ignatz ignaz
    ignazio igor ihor ike ikenna ilaria ildikó ileana ilham ilinca ilka ilona ilse imad iman imelda
    imke immanuel imogen imran ines inga ingeborg ingeburg ingmar ingo ingolf ingrid inken innes
    insa inés ioana ioannis iolo ionuț irene irina iris irma irmela irmgard irmi irvin irving iryna
    isaac isabel isabella isabelle isaiah isidor isla ismail isolde istván ivan ivana ivanka ivo
    ivonne ivor iwan jaap jabulani jack jackie jacob jacqueline jacques jadwiga jaime jair jake
    jakob jakub jalal jamal james jamie jan jana jane janet janez janice janina janine janis janka
    jannes jannik jannis janos janosch jaromír jarosław jarvis jasmin jason jasper javier jay
    jayden jean jean-claude jean-luc jean-marie jean-paul jean-pierre jeanette jeanne jeannette jed
    jeff jefferson jeffrey jelena jella jemima jennifer jenny jens jeremiah jeremy jermaine jeroen
    jerome jerry jesse jessica jessie jesús jethro jill jim jimmy jiřina jiří jo joachim joan joana
    joanna joanne jobst jocelyn jochen jodie jody joe joel joely joerg johan johann johanna
    johannes john johnny jolanda jolanta jon jonah jonas jonathan joost jorge jorik joris jose
    josef josefa josefine josep joseph josh joshua josie josip jost josé joyce joão juan juana
    judith jule jules julia julian juliana juliane julie julien juliette julio juma jupp jurgen
    jurij justin justine justus jutta jános jérôme józsef jörg jörn jürg jürgen kadir kai kaja
    kajetan kalle kamal kamala kamau kamil kamran karan kareem karel karen karim karin karina karl
    karl-heinz karla karlheinz karlotta karola karoline karsten karthik kaspar kasper katalin kate
    kateryna katharina katherine kathi kathleen kathrin kathryn kathy katie katja katrin kavita kay
    kayleigh kazimierz kazuo kea keiko keir keith kelly kemal ken kendrick kenji kenneth kenny
    kerry kerstin kevin khadija khaled khalid khalil khursheed kieran kilian kim kimberly kira
    kirsten kirsty kitty kjell klara klaudia klaus klemens knud knut koen kofi kojo konrad
    konstantin konstanze korbinian kordula kornelia kostas kourosh kreszenz krešimir kristen
    kristian kristiane kristin kristina krzysztof ksenia kunibert kunigunde kuno kurt kurtis kwame
    kwesi kyle kyriakos kyrylo lachlan ladislav lajos lakshmi lambert lance lara larissa larry lars
    lasse laszlo laura laure lauren laurence laurent laurie lawrence layla lea leah leander leanne
    lech lee leif leila lena leni lennie leo leokadia leon leonard leonardo leonhard leonid leonor
    leonore leopold leopoldo leroy leslie lester leszek levin lewis lexi leyla liam liane lida
    liesbeth liesel lieselotte lieven lili lilian liliana lilli lilly lina linda lindiwe lindsay
    ling linh linus lioba lionel lisa lisbeth liz ljiljana lloyd logan lois lola lorcan lore lorena
    lorenz lorenzo loretta lori lorna lorraine lothar lotta lotte lottie lou louis louise lowell
    lowri lubomir lubomír luc luca lucas lucia lucian luciano lucie lucien lucinda lucy lucía
    ludger ludmila ludmilla ludwig luigi luis luisa luise luitpold lukas luke lula luther lutz
    luzia luís lydia lyle lyn lyndsey lynn lászló lázaro maarten mabel maciej madison mads maeve
    magda magdalena magdalene maggie magnus mahmood mahmoud mahmud mahsa maike mair maisie maja
    makoto malachy malcolm malgorzata malin malte malwine mamadou mandfred mandla mandy manfred
    manish manja manni manoj manon manuel manuela marc marcel marcela marcelo marcia marcin marco
    marcos marcus mareike marek maren maresi marga margaret margarete margarethe margarita margit
    margitta margot margrethe margrit marguerite maria mariam marian mariana marianne mariano marie
    mariella marijke marika marilena marina marinus mario marion marisa marissa marita marius
    mariusz marjorie mark marko markus markwart marlen marlene marlies marlis marlon marta marten
    martha martin martina martine marvin marwan mary maryam maría masao mascha masha masoud massimo
    mateo mateusz mathias mathieu mathilda mathilde matilda matt matteo matthew matthias matthäus
    mattis matías maud maureen maurice mauricio mauro mavis max maxim maxime maximilian maxine
    maxwell maya mechthild mechtild meera megan meghan mehdi mehmet mei meike meinhard meinolf
    meinrad melanie melchior melek melina melinda melissa melitta melvin mercedes meredith merle
    merrill merve mette mhairi mia micah michael michaela michał michel michele michelle michiko
    michèle mick miguel mihai mikael mike mikhail mikkel mikko mila milan mildred milena millicent
    millie milo milos miloš milton mina minh mira miranda mircea mirela mirja mirjam mirko miroslav
    mirosław mitch mitchell mitt mladen mohamed mohammad mohammed mohsen moira moisés mollie momme
    mona monica monika monique monty morag morgan moritz mortimer morton morwenna moses mostafa
    mourad muammar muhammad muhammed murat murdo muriel murray mustafa myfanwy mykhailo mykola myra
    myriam nabil nadeschda nadia nadin nadine nadja nancy nandini naoki naoko naomi narendra nasrin
    nasser natalia natalie nataliya natascha natasha nathalie nathan nathaniel naveen navid neha
    neidhart neil nele nell nellie nelly nelson nenad nepomuk nerys nesrin nestor neville ngozi
    nguyen niall niamh nichola nicholas nick nicki nico nicola nicolae nicolas nicole nicolás niels
    nigel nikhil nikita nikki niklas niklaus niko nikola nikolai nikolaj nikolaus nikos nils nina
    nino nizar noah noam noel nomsa noor nora norbert norma norman norris nour nouri noémie nuno
    nurcan obinna odette odilo oisin okan okke oksana olaf olav oldřich ole oleg oleh oleksandr
    oleksii oleksiy olena olga oliver olivia olivier olumide omar oonagh orhan orla orlando ortrud
    osama oscar oskar osman oswald othmar otieno otis otmar ottilie ottmar otto ottokar ottoline
    owain owen paavo pablo paddy padraig pamela panagiotis paola paolo parisa pascal pat patrice
    patricia patricio patrick patrik patrizia patty paul paula paulette paulina pauline paulo
    paulus pavel pavlo pawel paweł pearl pedro peer peggy penelope penny per percival percy
    perpetua perry pervez pete peter petr petra petro petronella petros phil philine philip philipp
    philippa philippe phillip philomena phoebe phyllis pia pierre piers piet pieter pietro pilar
    piotr pirmin poldi polina polly pooja poppy pradeep prakash pranab predrag priti priya quang
    queenie quentin quincy quirin rachel radek radosław rafael rafał rafiq ragnhild rahel rahul
    raimund rainald rainer raj rajesh rakesh ralf ralf-peter ralph ramazan rami ramon ramona ramón
    rana randall randolf randolph randy rania raphael raphaela raphaël raquel rashid rasmus raul
    ravi ray raymond raúl rebecca rebekka recep reem reggie regina reginald regine regula reimar
    reimer reiner reinhard reinhild reinhilde reinhold rekha renata renate renato rené renée reto
    reza rhiannon rhonda rhys ria ricarda ricardo riccardo rich richard rick ricky rike rishi rita
    rob robbie robert roberta roberto robin rochus rocío rod roderich roderick rodney rodrigo roger
    rohan roisin roland rolf romain roman romana romano romeo romuald romy ron ronald ronan ronja
    ronnie rory rosa rosalie rosalind rosamund rosario rosemarie rosemary rosi rosie rosina ross
    roswitha rowan roxana roxanne roy ruairi ruaridh ruben ruby rubén rudi rudolf rudy ruedi rufus
    rupert ruprecht russell rustam ruth ruud ryan ryszard rémi rüdiger sabine sabrina saddam sadie
    sadio sadiq saeed sahra said saif sakura salah salim sally salma salman salome salvador
    salvatore sam samantha sameer samir samira sammy samuel sandeep sandra sandro sandy sanjay
    santiago sara sarah sarina sascha sasha saskia satoshi schorsch scott seamus sean seb sebald
    sebastian sebastián seema segun selim selin selma selwyn senta sepp serena serge sergei sergej
    sergey sergii sergio serhii serhiy serkan seth severin sevim seymour seán shane shannon sharon
    shashi shaun shawn sheila sheldon shelley sherrod shinji shinzo shirin shirley shona shreya
    sian sibel sibylle siddharth sidney siegbert siegfried sieglinde siegmund sigi sigmar sigmund
    sigrid sigrun sigurd silas silja silke silvan silvana silvia silvio simon simona simone sina
    sinead sinéad siobhan sipho sjoerd slavko slobodan snežana sofia sofie sofía sohail solomon
    solveig songül sonia sonja sophia sophie soraya spencer stacey stan stanislav stanisław stanley
    stefan stefania stefanie stefano steffen steffi stella stephan stephane stephanie stephen steve
    steven stine struan stuart stéphane suella suleiman sunil sunita suresh susan susana susann
    susanna susanne suzanne svea sven svenja svetlana swantje swetlana sybil sybille sylvester
    sylvia sylvie sébastien sönke sören süleyman sławomir tabea tabitha tadeusz tadhg tafadzwa taha
    takashi takeshi tamara tammo tammy tamsin tamsyn tania tanja tara taras tarik tariq taro
    tatiana tatjana tatyana taylor ted tegwen tendai terence teresa terri terry tess tessa tetiana
    tetjana tetsuo thabo thaddäus thaksin thandi thea theis thekla thelma themba theo theodor
    theodora theodore theresa therese theresia thierry thies thijs thilo thomas thorben thorsten
    thuy thérèse tiago tiffany tijs til tilda till tilla tillmann tilly tilman tilmann tilo tim
    timm timo timothy tina tine tino tjark tobias toby todd tolga tom tomas tomasz tomislav tommaso
    tommy tomoko tomás tomáš toni tony torben torsten tracey tracy travis trevor trish tristan
    trude trudi trudy tuan tulsi tunde turgut tyler tyrone udo ugo ulf ulla ulli ulrich ulrike umar
    umberto umut undine uriah urs ursula urszula urte uschi usha usman uta ute utz uwe valdis
    valentin valentina valentine valeria valerie valery valérie vanessa vasile vasily vasyl vaughn
    veit vera verena vernon veronica veronika vesna vicente vicki victor victoria vijay vikram
    viktor viktoria viktória vince vincent vincenzo vinzenz viola violeta virgil virginia virginie
    vitali vitaly vittorio vitus viv vivian vivien vivienne vladan vladimir volha volkan volker
    volkhard volkmar volodymyr vratislav vreni vroni véronique wacław wade walburga waldemar waleed
    walid wallace walli walter walther waltraud wanda wanjiru warren warwick wastl wayne wencke
    wendelin wendell wendy wenzel werner wesley wibke wiebke wieland wigbert wilbur wilf wilfred
    wilfried wilhelm wilhelmina wilhelmine wilko will willem willi william willibald willy wilma
    winfried winifred winnie winston witold wladimir wojciech wolf wolfgang wolfram wouter wunibald
    xaver xavier xenia xi xia yann yannick yannis yasemin yasmin yasser yaw yevgeny yitzhak ylva
    yoko yolanda york yosef yoshihide yoshio youssef yuki yulia yuliia yuri yuriy yury yusuf yves
    yvette yvonne zac zacharias zachary zack zadie zahra zaid zainab zanele zara zbigniew zelda
    zena zenzi zeynep ziad zita zoe zofia zoltan zoltán zoran zoë zsuzsanna zsófia zvonimir zygmunt
    αλέξης αντώνης γιάννης γιώργος δημήτρης ελένη κυριάκος κώστας μαρία νίκος александр алексей
    алла анастасия анатолий андрей андрій анна антон борис вадим валентин валентина валерий василий
    вера виктор виталий владимир володимир вячеслав галина геннадий георгий григорий денис дмитрий
    дмитро дональд евгений екатерина елена иван игорь илья ирина катерина кирилл константин лев
    леонид людмила максим марина мария микола михаил михайло надежда наталья наталія николай олег
    олександр олексій олена ольга павел петр петро пётр роман светлана сергей сергій станислав
    тарас татьяна фёдор юлия юлія юрий юрій ірина ágnes étienne ömer
    """
    )
)
