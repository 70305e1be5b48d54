"""More first names of continental Europe, by the gender they show in their own languages."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import word_set

WOMEN = word_set(
    """
    aada adela adelaide adèle adéla agata agneta agnès aino aische alba aleksandra alessia alicia
    aline almuth amandine amparo amália amélie anaïs andrée aneta ann-marie annegreth annelie
    annemiek annica annick annie annika anouk antje antonella antónia anu apolline apollonia araceli
    arianna arja arjeta armanda armelle assunta asta asunción aud audrey aurora aurore aurélie aysel
    azucena barbora begoña belén benedetta benedita birgitta birte birthe blanca bodil bohumila
    božena britt bruna bárbara béatrice bénédicte bérénice camille candela capucine carin carlota
    carlotta catalina catarina caterina celina chantal charlène chloé christelle cinzia claudine
    clotilde cláudia clémence colette conceição concepción concetta consuelo coralie corine corinne
    corrie costanza cristiana cátia cécile célia céline dalila dana danièle darina debora delphine
    denisa dieuwke dolores dominika dominique donatella dorte dorthe débora dörte dörthe ebba edite
    eduarda edyta eeva eija eleonora elin elina elisabetta eliška ellinor elżbieta emanuela embla
    emel encarnación enrica erica esperanza estela estelle eugenia eugénie ewelina fabiana fabiola
    fanny femke fenna fernanda filipa filomena fiorella flavia floor flurina franca francisca fátima
    gaia galina gaëlle geneviève genowefa georgina gerd gerrie gesche ghislaine giada ginevra gioia
    giovanna gitte giulia giuliana giuseppina glória graciela grazia graça grete gretel gro gry
    guadalupe gudrun gundula gunilla gunn guro gwenaëlle hanneke hege heinke heleen heli helle henna
    henriëtte hilkka honorata hortense huguette hélène iida ilaria immacolata ina inari ine ineke
    inge inger ingunn ingvild inka inmaculada inès inés inês irena irène isabelle isaura itziar iva
    iveta iwona izabela jaana janneke jantine jantje jarmila jaroslava jenna jenni jette jimena
    jitka joana johana jorunn josefin josiane joséphine joëlle juana juliana juliette justyna júlia
    kaarina kaija kaisa kaja kajsa kamila kari karine karolina karolína katarzyna kateřina kati
    katri kim kinga kirsi kirsti kjersti klára krista kristine kristýna krystyna květa käte käthe
    ladina laure laëtitia leena lene lenka leonor leticia letizia letícia levke libuše licia lidia
    lieke liisa liliane lill line linnea lisanne liselotte liv livia ljudmila loes lone loredana
    lorella lourdes luana luciana lucrezia lucyna lucía lurdes luz luísa lydie léa léonie lídia
    lígia lúcia maaike maarit maartje macarena madalena maddalena madeleine madlaina madlen mafalda
    magali maija maiju maite malina mara marcela marceline marcella margarida margaux margherita
    mari mariangela mariann maribel maricarmen marije marijke mariola marisa marisol marit mariëlle
    marja marjo marjolein markéta marleen marloes marte maryse marzena marília matilda matilde
    maëlle maëlys małgorzata mercedes merete merja mervi micaela michaela michela mieke milada milla
    miloslava mina minna mireia mireille mirella mirjeta mirka miroslava mirosława mirthe moa mona
    monique montserrat morgane myriam myrthe mélanie mónica nadège naděžda nanna natividad natália
    nerea neusa nicoletta nienke nieves niina nikola noelia noemi noor noora notburga novella noémie
    nuria océane oda odete odile ophélie ornella outi paloma paola pascale patrycja patrícia paulina
    pavla pavlína paz pernilla pernille perrine piera pilar pina pirjo pirkko priscila päivi radka
    rafaela raffaella ragna raija randi raphaëlle reetta remedios renske resi riikka riina rikke
    ritva rocío roos rosana rosanna rosaria rosario roselyne roxana rute régine rösli růžena saara
    sagrario saija salla sandrine sanna sanne sari satu seija selina seraina serap sidsel siegrid
    sietske signe silje simona sini siri sirkka sirpa siv sofía soile solange soledad solène soňa
    stanislava stanisława stefania stéphanie susana suvi sylvie sylwia synne synnøve séverine sílvia
    sónia sünje tarja taru telma telse tereza thaís thérèse tiina tineke tiziana tomma tone torill
    torunn tosca tova traudl trijntje trine trinidad truus tuija turid tuula tuva tytti ulrika unni
    ursina valbona vanesa vanna vendula verónica vibeke vigdis vilde virginie virpi vitória viviane
    vlasta vânia véronique věra weronika wiesława willemijn ximena yolanda yvette zdenka zdeňka
    zehra zoé zuzana zuzanna zélia ángela åsa åse édith élisabeth élise élodie éloïse émilie
    štěpánka šárka алина алла альбина алёна анастасия ангелина анжела антонина ася валерия варвара
    василиса вера вероника виктория галина дарья диана ева евгения елизавета жанна зинаида злата зоя
    инга инна кира клавдия кристина ксения лариса лидия любовь майя маргарита марьяна надежда
    наталия нелли нина оксана олеся полина раиса регина римма софия софья таисия тамара ульяна фаина
    эльвира эмилия яна
    """
)
MEN = word_set(
    """
    aarne aatu abílio achille acácio adelino adelmo adolfo adrien adérito afonso agostinho agostino
    agron agustín aitor aki aksel alban albano alberico alcides aldo alexis alf alfio alfonso
    alfredo alphonse amadeo amaury amedeo américo anatole andrés ange angelo anicet anselmo
    antonello antoni antonín antti antónio aníbal arben ari arie arild arjan arjen arkadiusz armand
    armando armindo arnaldo arnaud arno arrigo arto arttu arturo arvid asbjørn asger asier aslak
    attilio auguste augustin augusto aurélien aurélio axel baldassare baldur baltasar baltazar
    baptiste barend barnabé bart bartolomeo bartolomé bartosz bartłomiej bas basile bastiaan bastien
    battista baudouin bekim belmiro bengt beniamino benigno benito benoît beppe berend bernardo bert
    bertrand besnik biagio bjarne bjarte bjørn blaise bo bohumil bohuslav bolesław borja bořek
    braulio brás břetislav caetano calogero camillo camilo carmelo carmine cayetano cees cesare
    cezary charly christer ciro claes claude claudio clemente cláudio clément coen cor corentin
    corrado cosimo cristiano cristóbal ctibor curdin custódio cyrille cándido cândido cédric césar
    dag dalibor damian damiano damien damir damián danilo dario darío davide dawid delfim demetrio
    desiderio didier diego dierk dinis dino diogo domenico domingo domingos dominik donato douwe
    duarte eckehard edoardo edson edvard eelco eero eetu eggert egidio egil eigil einar eino eirik
    eladio elio eliseo eloy elvio emanuel emanuele emidio emiliano emilio endre ennio enrique enzo
    ercan erkan erkki erlend erling ermanno ernesto erwan eryk esa eskil espen esteban estêvão
    ettore eugenio eugeniusz eugène eusebio eusébio evandro evaristo even evert ezio fabien fabio
    fabián fabrizio facundo faruk fausto federico feliciano ferdinando ferhat fermín fernand fernão
    ferruccio ferry fidel fikret filip filipe filippo finn firmin firmino flavio flemming florencio
    florent floris flurin flávio folke fortunato franciszek franck franco frans františek frederico
    fredrik freek frode frédéric fulvio furio fábio félix gabin gaetano gaspard gaston gaétan gaël
    geir gennaro gerardo germain germano germán gerrit gert-jan ghislain giacinto giambattista
    giampaolo giampiero gian giancarlo gianfranco gianluca gianmarco gianpaolo gieri gil gilberto
    gilles gino gioacchino gion giordano girolamo gisbert giuliano giulio goffredo gonzalo gonçalo
    govert gregorio grégoire grégory guglielmo guilherme gunter gustaf gustavo guus gwenaël gérald
    gérard gökhan göran götz haakon halil hampus hannu hansruedi harm harmen harri harro hauk heikki
    hein heitor henk henner henrique henryk herman hermínio hernán hervé hidde hilario hilário
    hippolyte hipólito hjalmar honoré horácio hugues humberto huub hynek håkan håkon håvard hélder
    ignacio ignazio iiro iker ilir ilkka ilmari inácio ireneusz isidore isidoro isidro ismael italo
    ivano ivar iver iñaki jaakko jaap jacco jacek jachen jacinto jacky jacobo jacopo jaime jair
    jakub jani janne janusz jari jarkko jarle jarmo jaroslav jelle jeppe jerzy jerónimo jesper jesús
    joakim joaquim joaquín jochem joep joop jordan jordi jorrit jostein josué jouko jouni joão joël
    juha juhani juho jukka jules julien julio julián jurgen jurriaan jussi juuso jyrki jérémie
    jérémy jérôme józef jörgen jørgen júlio kaare kaarlo kacper kalevi kalle kamil karel kari karol
    kees ketil kimmo kjartan kjell klaas klas kristoffer kryštof kåre kévin köbi lamberto laurent
    lauri laurindo leandro lennart leonel leopoldo leoš levent libor lilian lino lisandro livio
    loris lourenço loïc luboš luc luciano lucien lucio ludovic ludovico ludvig lukáš luuk luís léo
    léon léonard lúcio machiel mads magne manlio manoel marcelino marcello marcelo marcial marcin
    mariano marijn mariusz marián markku marko marnix martino martti martín massimiliano mateo
    mateus mathieu matias matouš mats matthieu matti mattias matěj mauri mauricio maurits maurizio
    mauro maurício maxence maxime maximino melchor menno merten mesut michal michelangelo michele
    michiel mieczysław miikka mika mikko miloslav mogens moisés morten márcio máximo médéric natal
    natale nazareno nello nereo nicanor nicolás niek nihat niilo niko njål norberto noé noël nuno
    nunzio nélson octave octavio octávio odd oddvar ola olav olavi ole olegário olli olof ondřej
    onno oreste orlando oronzo oskari osmo osvaldo otakar otso ottavio otávio ove palle panu papin
    pascual pasi pasquale patrice patricio pau pauli paulin paulo peder pekka pelle pentti pepijn
    pertti petar petri petter petteri philibert pierluigi piero pierrick plácido plínio preben primo
    przemysław pål přemysl quinten quirino rachid radim radomír radosław radovan rafał raffaele
    ragnar raimo raimondo raimundo ramiro ramón raoul raphaël raul rauno raúl reidar reijo reimund
    reinaldo reinhart reinier reino remco remo renan renato renaud rens renzo riccardo rigoberto rik
    riku rinaldo rinus risto roar robbert rocco roch rodolfo rodrigo roel roelof rogelio rogério
    rolando romain romano romaric romeo romeu romolo román ronaldo rosario rostislav ruben rubén
    ruggero rui rune régis rémi rémy rómulo rúben sabatino sakari saku salvador sami samuli sancho
    sander sandro santeri santo saturnino saul sauli saverio saúl sebastiano sebastián sedat segundo
    selçuk seppo serdar serge sergi settimio severino siebe siegmar sietse sigbjørn silvano silverio
    silvestre simen simão sindre siro sivert sixto slavomír sondre stein steinar stellan sten stian
    stig stijn sture stéphane suat sune svatopluk svein svend sverre swen sylvain sytse szymon
    sébastien sérgio sílvio søren tadeo tadeu tadeáš tage tancredi tanguy tapani tapio tarek tarjei
    tarmo tassilo tayfun teemu teodoro teppo terje teun teuvo teófilo thibault thibaut thierry thor
    thorbjørn thore théo théodore tiago tijmen timothée tito tiziano tjeerd toivo tom-erik tomi
    tommaso tomás tomáš ton toni topi tor torbjørn tore torgeir torgny torkel tormod torstein
    traugott trond trygve tullio tuncay tuomas tuomo ture tuukka twan tymoteusz ubaldo ubbo ueli ugo
    ulises ulisses ulrik ulysse umberto unai urbain urbano urho urpo valdemar valentim valentino
    valeriano valerio valter vasco vegard vesa vicente vidar viggo vilhelm vilho ville vilém
    vincenzo virgilio virgílio visa vito vittorio vivien vladimír vladislav vlastimil vojtěch václav
    väinö víctor vít vítor vítězslav wagner wenceslao wessel wiebe wiesław wijnand wiktor willem-jan
    wim winrich wulf władysław xabier xavi yago yngve yohan yves yvon zacarias zacarías zacharie
    zbyněk zdenko zdeněk zdzisław zeferino zeno zenon álvaro ángel åge åke édouard éloi émile
    émilien éric étienne íñigo óscar örjan øystein øyvind ünal čeněk łukasz šimon štěpán анатолий
    антон аркадий арсений артем артур артём богдан борис вадим валентин валерий василий виталий
    владислав всеволод вячеслав геннадий георгий герман глеб григорий давид даниил денис евгений
    егор илья иннокентий кирилл константин лев леонид максим марат марк матвей никита остап платон
    родион роман руслан савелий семен семён станислав степан тарас тимофей тимур федор филипп фёдор
    эдуард яков ярослав
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
