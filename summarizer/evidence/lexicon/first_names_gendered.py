"""More first names of continental Europe, by the gender they show in their own languages."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import word_set

WOMEN = word_set(
    """
    aada adela adelaide adèle adéla agata agneta agnès aimée aino aische alba aleksandra alessia
    alicia aline almuth amandine amparo amália amélie anaïs andrée aneta anett anka ann-marie anne-
    marie annegreth annelie annemiek annett annica annick annie annika annina anouk antje antonella
    antónia anu apolline apollonia araceli arianna arja arjeta armanda armelle assunta asta asunción
    aud audrey aurora aurore aurélie aygül aynur aysel azucena barbora begoña belén benedetta
    benedita birgitta birte birthe blanca bodil bohumila bozena božena britt bruna brunhild bárbara
    béatrice bénédicte bérénice camille candela capucine carin carlota carlotta catalina catarina
    caterina catharina celina chantal charlène chloé christelle christin cinzia claudine clotilde
    cláudia clémence colette conceição concepción concetta consuelo coralie corine corinne corrie
    costanza cristiana cátia cécile célia céline dalila dana danica danièle darina debora delphine
    denisa derya dietlind dietlinde dieuwke dolores dominika dominique donatella dorte dorthe débora
    désirée dörte dörthe ebba ebru edite eduarda edyta eeva eija eleonora elin elina elisabetta
    eliška ellinor elzbieta elżbieta emanuela embla emel encarnación enrica erica erna esperanza
    estela estelle eugenia eugénie eva-maria evelin ewelina fabiana fabiola fanny felizitas femke
    fenna fernanda filipa filomena fiorella flavia floor flurina franca francisca friedlinde fátima
    gaby gaia galina gamze gaëlle geneviève genowefa georgina gerd gerrie gesche ghislaine giada
    ginevra gioia giovanna gisela gitta gitte gitti giulia giuliana giuseppina glória gordana
    graciela grazia grazyna graça grete gretel gro gry guadalupe gudrun gudula gundula gunilla gunn
    guro gwenaëlle gönül gülcan gülsüm güner hanneke hege heinke heleen heli hella helle henna
    henriëtte herlinde hilkka honorata hortense huguette hélène hülya iida ilaria immacolata ina
    inari ine ineke inge ingelore inger ingunn ingvild inka inmaculada inès inés inês irena irmtraud
    irène isabell isabelle isaura itziar iva iveta iwona izabela jaana jadranka janett janna janneke
    jantine jantje jarmila jaroslava jeannine jenna jenni jessika jette jimena jitka joana johana
    jorunn josefin josephine josiane joséphine joëlle juana juliana juliette justyna júlia kaarina
    kaija kaisa kaja kajsa kamila kari karine karolin karolina karolína katarina katarzyna kateřina
    kati katri kim kinga kirsi kirsti kirstin kjersti klára kriemhild krista kristine kristýna
    krystyna květa käte käthe ladina laure laëtitia leena lene lenka leonor leticia letizia letícia
    levke libuše licia lidia lieke liisa liliane lill line linnea lisa-marie lisanne liselotte liv
    livia ljudmila loes lone loredana lorella lourdes luana luciana lucrezia lucyna lucía lurdes luz
    luísa lydie léa léonie lídia lígia lúcia maaike maarit maartje macarena madalena maddalena
    madeleine madlaina madlen mafalda magali maija maiju maite maleen malina mara marcela marceline
    marcella margarida margaux margherita margret mari mariangela mariann maribel maricarmen marie-
    luise marieke mariele marietta marija marije marijke mariola marisa marisol marit mariëlle marja
    marjo marjolein markéta marleen marloes marte maryse marzena marília matilda matilde maëlle
    maëlys małgorzata meltem meral mercedes merete merja mervi meryem micaela michaela michela mieke
    milada milla miloslava mina minna mireia mireille mirella mirjana mirjeta mirka miroslava
    mirosława mirthe moa mona monique montserrat morgane myriam myrthe mélanie mónica nadège naděžda
    nanna natividad natália nazli neele nelli nerea neusa nicoletta nienke nieves niina nikola
    nilgün noelia noemi noor noora notburga novella noémie nuray nuria nurten océane oda odete odile
    ophélie ornella outi paloma paola pascale patrycja patrícia paulina pavla pavlína paz pelin
    pernilla pernille perrine piera pilar pina pirjo pirkko priscila päivi radka radmila rafaela
    raffaella ragna raija randi raphaëlle reetta remedios renske resi riikka riina rikke ritva rocío
    roos rosana rosanna rosaria rosario roselyne roxana rukiye rute régine rösli růžena saara sabina
    sagrario saija salla sandrine sanja sanna sanne sari satu sebnem seija selina semra seraina
    serap serpil sevda sevgi sidsel siegrid sietske signe silje simona sini siri sirkka sirpa siv
    slavica snezana sofía soile solange soledad solène soňa stanislava stanisława stefania stéphanie
    susana suvi sylke sylvana sylvie sylwia synne synnøve séverine sílvia sónia sünje tarja taru
    telma telse tereza thaís thérèse tiina tineke tiziana tomma tone torill torunn tosca tova
    traudel traudl trijntje trine trinidad truus tuija turid tuula tuva tytti tülay tülin ulrika
    unni ursel ursina valbona vanesa vanna vendula verónica vibeke vigdis vilde virginie virpi
    vitória viviane vlasta vânia véronique věra waltraut wendula weronika wiesława willemijn wiltrud
    ximena yeliz yolanda yvette zdenka zdeňka zehra zeliha zoé zuzana zuzanna zélia zübeyde ángela
    åsa åse édith élisabeth élise élodie éloïse émilie özlem štěpánka šárka алина алла альбина алёна
    анастасия ангелина анжела антонина ася валерия варвара василиса вера вероника виктория галина
    дарья диана ева евгения елизавета жанна зинаида злата зоя инга инна кира клавдия кристина ксения
    лариса лидия любовь майя маргарита марьяна надежда наталия нелли нина оксана олеся полина раиса
    регина римма софия софья таисия тамара ульяна фаина эльвира эмилия яна
    """
)
MEN = word_set(
    """
    aarne aatu abílio achille acácio adelino adelmo adolfo adrien adérito afonso agostinho agostino
    agron agustín aitor aki aksel alban albano alberico alcides aldo alexis alf alfio alfonso
    alfredo alphonse amadeo amaury ambros amedeo américo anatole andrés ange angelo anicet anselmo
    antonello antoni antonín antti antónio aníbal arben ari arie arild arjan arjen arkadiusz armand
    armando armindo arnaldo arnaud arndt arnfried arno arrigo arto arttu arturo arved arvid asbjørn
    asger asier aslak attila attilio auguste augustin augusto aurélien aurélio axel baldassare
    balduin baldur baltasar baltazar baptiste barend barnabé bart bartolomeo bartolomé bartosz
    bartłomiej bas basile bastiaan bastien battista baudouin bekim belmiro bengt beniamino benigno
    benito benoît beppe berend bernardo bert bertrand besnik biagio bjarne bjarte bjørn blaise bo
    bohumil bohuslav bolesław borja bořek braulio brás burak burkhart břetislav caetano calogero
    camillo camilo carmelo carmine cayetano cees cemil cesare cezary charly christer cihan ciro
    claes claude claudio claudius clemente cláudio clément coen cor corbinian corentin corrado
    cosimo cristiano cristóbal ctibor curdin curt custódio cyrille cándido cândido cédric césar dag
    dalibor damian damiano damien damir damián danilo dario darío davide dawid delfim demetrio
    desiderio devrim didier diego dierk diethelm dinis dino diogo domenico domingo domingos dominik
    donato douwe duarte dusan eckard eckehard eckhart edoardo edson edvard eelco eero eetu eggert
    egidio egil ehrhard eigil einar eino eirik ekkehart eladio elio eliseo eloy elvio emanuel
    emanuele emidio emiliano emilio endre ennio enrique enzo ercan erdal erdogan erkan erkki erland
    erlend erling ermanno ernesto ersin erwan eryk esa eskil espen esteban estêvão ettore eugenio
    eugeniusz eugène eusebio eusébio evandro evaristo even evert ezio fabien fabio fabián fabrizio
    facundo falk faruk fatih fausto federico feliciano ferdinando ferhat fermín fernand fernão
    ferruccio ferry fidel fiete fikret filip filipe filippo finn firmin firmino flavio flemming
    florencio florent floris flurin flávio folke folkert fortunato franciszek franck franco frans
    františek frederico fredrik freek frode frédéric fulvio furio fynn fábio félix gabin gaetano
    gaspard gaston gaétan gaël geir gennaro gerardo gerhart germain germano germán gerrit gert-jan
    ghislain giacinto giambattista giampaolo giampiero gian giancarlo gianfranco gianluca gianmarco
    gianpaolo gieri gil gilberto gilles gino gioacchino gion giordano girolamo gisbert giuliano
    giulio godehard goffredo gonzalo gonçalo gotthard gotthilf govert gregorio grégoire grégory
    guglielmo guilherme gunter gustaf gustavo guus gwenaël gérald gérard gökhan göran götz haakon
    halil hampus hanns hannu hansjürgen hansruedi hansueli harm harmen harri harro hauk heikki heimo
    hein heinz-josef heitor helmar henk henner hennes henrique henryk herman hermínio hernán hervé
    hidde hilario hilário hippolyte hipólito hjalmar honoré horácio hugues humberto huub hynek håkan
    håkon håvard hélder ignacio ignazio iiro iker ilhan ilir ilkka ilmari immo ingbert ingomar
    inácio ireneusz isidore isidoro isidro ismael italo ivano ivar iver iñaki jaakko jaap jacco
    jacek jachen jacinto jacky jacobo jacopo jaime jair jakub jani janik janne janusz jarek jari
    jarkko jarle jarmo jaroslav jean-marc jelle jeppe jeremias jerzy jerónimo jesper jesús joakim
    joaquim joaquín jochem joep joop jordan jordi jorrit joscha joschka jostein josua josué jouko
    jouni joão joël juha juhani juho jukka jules julien julio julius julián jurgen jurriaan jussi
    juuso jyrki jérémie jérémy jérôme józef jörgen jørgen júlio kaan kaare kaarlo kacper kalevi
    kalle kamil karel kari karli karol kees kenan kerem ketil kimmo kjartan kjell klaas klas klaus-
    dieter kornelius kristoffer kryštof kåre kévin köbi lamberto laurent laurenz lauri laurindo
    leandro lennart lennert leonel leopoldo leoš levent libor lilian lino lisandro livio loris
    lourenço loïc luboš luc luciano lucien lucio ludolf ludovic ludovico ludvig lukáš luuk luís léo
    léon léonard lúcio machiel mads magne maik manlio manoel marcelino marcello marcelo marcial
    marcin mariano marijn mariusz marián markku marko marnix martino martti martín massimiliano
    mateo mateus mathieu matias matouš mats matthieu matthis matti mattias matěj mauri mauricio
    maurits maurizio mauro maurício maxence maxime maximino meik melchor memet menno merten mesut
    metin michal michelangelo michele michiel mieczysław miikka mika mikko miloslav mirco miroslaw
    mirsad mogens moisés morten márcio máximo médéric natal natale nazareno necati nello nereo
    nicanor niclas nicolai nicolás niek nihat niilo niko njål norberto noé noël nuno nunzio nélson
    octave octavio octávio odd oddvar oktay ola olav olavi ole olegário olli olof ondřej onno oreste
    orlando oronzo ortwin oskari osmo osvaldo otakar otso ottavio otávio ove palle panu papin
    pascual pasi pasquale patrice patricio pau pauli paulin paulo peder pekka pelle pentti pepijn
    pertti petar petri petter petteri philibert pierluigi piero pierrick plácido plínio preben primo
    przemyslaw przemysław pål přemysl quinten quirino rachid radim radomír radoslaw radosław radovan
    rafal rafał raffaele ragnar raik raimo raimondo raimundo ramiro ramón raoul raphaël raul rauno
    raúl reidar reijo reimund reinaldo reinhardt reinhart reinier reino reinold rembert remco
    remigius remo renan renato renaud rens renzo riccardo rigoberto rik riku rinaldo rinus risto
    roar robbert rocco roch rodolfo rodrigo roel roelof rogelio rogério rolando romain romano
    romaric romeo romeu romolo román ronaldo ronny rosario rostislav rouven ruben rubén ruggero rui
    rune rupprecht régis rémi rémy rómulo rúben sabatino sakari saku salvador sami samuli sancho
    sander sandro santeri santo sasa saturnino saul sauli saverio saúl sebastiano sebastián sedat
    segundo selçuk seppo serdar serge sergi settimio severino siebe sieghard siegmar sietse sigbjørn
    silvano silverio silvestre simen simão sinan sindre siro sivert sixto slavomír slawomir sondre
    stanislaw stein steinar stellan sten stian stig stijn sture stéphane suat sune svatopluk svein
    svend sverre swen sylvain sytse szymon sébastien sérgio sílvio søren tadeo tadeu tadeáš tage
    tancredi tanguy tapani tapio tarek tarjei tarmo tassilo tayfun teemu teodoro teppo terje teun
    teuvo teófilo thassilo thibault thibaut thierry thimo thor thorbjørn thore théo théodore tiago
    tibor tijmen timothée timur tito tiziano tjeerd toivo tom-erik tomi tommaso tomás tomáš ton toni
    topi tor torbjørn tore torge torgeir torgny torkel tormod torstein traugott trond trygve tullio
    tuncay tuomas tuomo ture tuukka twan tymoteusz ubaldo ubbo ueli ufuk ugo ulises ulisses ullrich
    ulrik ulysse umberto unai urbain urbano urho urpo valdemar valentim valentino valeriano valerio
    valter vasco vedran vegard vesa vicente vidar viggo vilhelm vilho ville vilém vincenzo virgilio
    virgílio visa vito vittorio vivien vladimír vladislav vlastimil vojtěch václav väinö víctor vít
    vítor vítězslav wagner wenceslao wessel wiebe wieslaw wiesław wijnand wiktor willem-jan wim
    winrich wolfhard wulf władysław xabier xavi yago yannik yasin yavuz yilmaz yngve yohan yunus
    yves yvon zacarias zacarías zacharie zafer zbyněk zdenko zdeněk zdravko zdzisław zeferino zeno
    zenon zlatko álvaro ángel åge åke édouard éloi émile émilien éric étienne íñigo óscar örjan
    özcan özgür øystein øyvind ümit ünal čeněk łukasz šimon štěpán анатолий антон аркадий арсений
    артем артур артём богдан борис вадим валентин валерий василий виталий владислав всеволод
    вячеслав геннадий георгий герман глеб григорий давид даниил денис евгений егор илья иннокентий
    кирилл константин лев леонид максим марат марк матвей никита остап платон родион роман руслан
    савелий семен семён станислав степан тарас тимофей тимур федор филипп фёдор эдуард яков ярослав
    """
)
_ALSO_WORDS = word_set(
    """
    achille alba albin ange auguste aurora benigno bianca blanca bruna camille chantal clara
    clemente clément conceição consuelo costanza cándido cândido dagmar dana dolores domingo
    domingos embla esa esperanza even fausto firmin flavia florence fortunato franca franco
    frida gaia gioia glória grazia graça honoré italo joel jordan kinga lara lasse line lourdes
    luz mara marcial mari marko marta maxence mercedes milan mona máximo natal natale
    nieves novella noé océane oda odd oskari patrice paz pilar plácido primo radek remedios
    roman romano roos rosario sagrario salvador santo satu segundo signe silvestre sini siri
    solange soledad stein sten tarmo taru toivo tone tosca trinidad tuomo ulises urbain urbano
    urho vesa viktoria vilho viola virginia visa vitória vivien wanda ángel вера герман злата
    лариса любовь майя надежда остап платон
    """
)
"""Names that are everyday words or places somewhere: no proof that a capital names a person."""
TELLING = frozenset(name for name in WOMEN | MEN if len(name) > 3) - _ALSO_WORDS
"""First names that show a person wherever they stand."""
