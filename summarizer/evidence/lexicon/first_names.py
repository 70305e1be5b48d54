"""First names, as the world's news has them: enough to tell a person from a place or a body."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import listed

FIRST_NAMES = listed(
    """
    aaron abdel abdul abdulla abdullah abe abel abhisit abigail abraham ada adam adel adele
    adolf adrian adriana adrien agnes agnieszka ahmad ahmed ahmet aidan aisha aishwarya akira
    alain alan alastair albert alberto alec alejandra alejandro aleksandar aleksander aleksandr
    aleksandra aleksei aleksey alena alessandra alessandro alex alexander alexandra alexandre
    alexei alexey alexis alfred alfredo ali alice alicia alina alison alistair allan allen
    allison alois alvaro amanda amber amelia amin amina amir amit amos amy ana anaïs anastasia
    anatoly anders anderson andrea andreas andrei andrej andres andrew andrey andrés andrii
    andriy andrzej andy angel angela angelina angelo angus anil anita anja anjali anke ann anna
    annalena anne anneliese annette annie anouk ansgar anthony antoine anton antonella antoni
    antonia antonio antonis antónio anwar arash ariel armando armin arne arnold arthur arturo
    arun arvind asad ashley ashraf astrid atsuko audrey august augusto aung aurélie axel ayesha
    ayman azad babette barack barbara barry bart bartosz bashar bastian beata beate beatrice
    beatriz ben benazir benedict benedikt benigno benito benjamin benny benoît bernard bernardo
    bernd bernhard bernie bert berta beth betty beverly bianca bilal bill billy birgit björn
    bjørn blanca bob bobby bodo bogdan boris brad bradley brandon brenda brendan brent brett
    brian brigitte britta bruce bruno bryan burkhard caitlin caleb calvin cameron camila
    camille carina carl carla carlo carlos carmen carol carole carolina caroline carolyn carrie
    carsten casey caspar catalina caterina catherine cathy cecilia cem cesar cédric céline
    césar chad chandra chantal charlene charles charlie charlotte chelsea chen cheryl chiara
    chloe chloé chris christa christel christian christiane christina christine christoph
    christophe christopher christos chuck cindy claas claire clara clarence clark claude
    claudia claudio claus clément cliff clinton colette colin connie connor conrad constance
    constantin cora cordula corinna corinne cornelia craig cristian cristiano cristina curtis
    cynthia cyril cyrus dagmar daisuke dale damian damien damon dan dana daniel daniela daniele
    danielle danilo danny daphne dario darko darren daryl dave david davide dawn dean debbie
    deborah deepak delia denis denise dennis denys derek desmond detlef devin diana diane dick
    didier diego dieter dietmar dilma dimitri dimitrios dimitris dina dino dirk dmitri dmitrii
    dmitriy dmitro dmitry dmytro dolores dominic dominik dominique don donald donna dora doris
    dorothea dorothy doug douglas dries duncan dustin dwight earl eberhard eckart ed eddie
    edgar edith edmund eduard eduardo edward edwin egon eileen ekaterina ekrem elaine eleanor
    elena eleni elfriede eli elias elif elisa elisabeth elizabeth elke ella ellen elliot
    elliott elmar elon elsa emanuel emil emilia emilie emilio emily emine emma emmanuel
    emmanuelle enda enrico enrique eric erica erich erik erika erin ernest ernesto ernst erwin
    esteban esther ethan eugen eugene eugenia eva evan evelyn evgeny evo ewa ewald étienne
    fabian fabien fabio fabrice fadi faisal fatima fatma federica federico felicitas felipe
    felix ferdinand ferenc fernanda fernando fidel filip filippo fiona flavio florence florian
    fran frances francesca francesco francine francis francisco franck franco françois
    françoise frank frankie franz franziska fred freddie frederic frederick frederik frederike
    frédéric friedhelm friedrich fritz fumio gabriel gabriela gabriele gabrielle gail gareth
    garry gary gavin gemma gene genevieve geoff geoffrey georg george georges georgi georgia
    gerald gerard gerardo gerd gerhard gerry gert gertrud gérald gérard giancarlo gianni gideon
    gilbert gilles gina giorgia giorgio giovanna giovanni giulia giuliano giulio giuseppe
    gladys glen glenn gloria gonzalo gordon grace graham grant greg gregor gregory greta
    gretchen grigory guido guillaume guillermo gunnar gus gustav gustavo guy günter günther
    gwen haakon hadi haider hamad hamdullah hamid hamza hanna hannah hannelore hannes hans
    hans-peter harald harold harriet harrison harry hartmut harvey hasan hassan hatice hayley
    hazel heather hector heide heidi heike heiko heiner heinrich heinz helen helena helene
    helga helge helmut hendrik henk henning henri henrik henry herbert heribert herman hermann
    héctor hélène hilary hilda hillary hiroshi holger horst hosni howard hubert hubertus hugh
    hugo humberto hussein hüseyin ian ibrahim ida ignacio ignazio igor ilaria ilham ilona ilse
    imad iman imran ines inés inga ingeborg ingo ingrid ioannis irene irina iris irma irvin
    irving isaac isabel isabella isabelle ismail ivan ivana ivo iwan jaap jack jackie jacob
    jacqueline jacques jaime jair jake jakob jakub jalal jamal james jamie jan jana jane janet
    janez janice janine janis janos jarosław jason jasper javier jay jayden jean jean-claude
    jean-luc jean-marie jean-paul jean-pierre jeanette jeanne jeff jefferson jeffrey jelena
    jennifer jenny jens jeremiah jeremy jerome jerry jesse jessica jessie jesús jérôme jill jim
    jimmy jiří jo joachim joan joana joanna joanne joão jochen jody joe joel joerg johan johann
    johanna johannes john johnny jolanta jon jonas jonathan jorge joris jose josef josep joseph
    josé josh joshua josie josip joyce jörg jörn juan juana judith jules julia julian juliana
    juliane julie julien juliette julio jurgen justin justine jutta jürgen kai kaja kalle kamal
    kamala kamil karan kareem karel karen karim karin karina karl karl-heinz karla karsten
    kaspar kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin kay
    kazimierz keiko keir keith kelly ken kenji kenneth kenny kerry kerstin kevin khaled khalid
    khalil khursheed kim kimberly kirsten kirsty kjell klara klaus kofi konrad konstantin
    kostas kourosh kristen kristian kristin kristina krzysztof kurt kyle kyriakos kyrylo
    lakshmi lance lara larry lars laura laure lauren laurence laurent laurie lawrence lázaro
    lea leah lech lee leila lena leo leon leonard leonardo leonid leonor leopoldo leroy leslie
    leszek lewis liam lida liesbeth lili lilian liliana lilly linda lindsay lionel lisa liz
    lloyd logan lois lola lorena lorenzo loretta lori lothar lou louis louise luc luca lucas
    lucia luciano lucie lucien lucinda lucía lucy ludwig luigi luis luisa luise luís lukas luke
    lula lutz lydia lyn lynn mads magda magdalena maggie magnus mahmood mahmoud mahmud maike
    maja malcolm malgorzata mamadou manfred manoj manuel manuela marc marcel marcela marcelo
    marcin marco marcos marcus marek margaret margarita margit margot margrethe maria marian
    mariana marianne mariano marie marijke marina mario marion marisa marissa marius mariusz
    maría mark marko markus marlene marlies marta martha martin martina martine marvin marwan
    mary masha masoud massimo mateo mateusz mathias mathieu mathilde matilda matías matt matteo
    matthew matthias maud maurice mauricio mauro max maxim maxime maximilian maxwell maya megan
    meghan mehdi mehmet mei meike melanie melinda melissa mercedes meredith mette mia micah
    michael michaela michał michel michele michelle michèle mick miguel mihai mikael mike
    mikhail mikko milan milena miloš mina minh miranda mirjam miroslav mitch mitchell mitt
    mohamed mohammad mohammed mohsen moisés mona monica monika monique morgan moritz mostafa
    mourad muammar muhammad muhammed murat muriel mustafa mykhailo mykola myriam nabil nadia
    nadine nadja nancy naomi narendra natalia natalie nataliya natasha nathalie nathan
    nathaniel neil nelson nestor neville ngozi nguyen nicholas nick nicki nico nicola nicolae
    nicolas nicolás nicole niels nigel nikita nikki niko nikola nikolai nikolaj nikolaus nikos
    nils nina nino noah noam noel noémie nora norbert norma norman nouri nuno oksana olaf olav
    ole oleg oleh oleksandr oleksii oleksiy olena olga oliver olivia olivier omar orlando osama
    oscar oskar osman oswald otmar otto pablo paddy pamela panagiotis paola paolo pascal pat
    patrice patricia patricio patrick patrik patty paul paula paulette paulina pauline paulo
    pavel pavlo pawel paweł pearl pedro peer peggy penelope penny per percy perry pervez pete
    peter petr petra petro petros phil philip philipp philippe phillip phoebe phyllis pia
    pierre piers pieter pietro pilar piotr prakash pranab priti priya rachel radek radosław
    rafael rafał rafiq rahul raimund rainer raj rajesh ralf ralph ramon ramona ramón randall
    randy rania raphael raphaël raquel rashid raul raúl ravi ray raymond rebecca recep reem
    regina reginald reiner reinhard reinhold renata renate renato rené renée reza rémi rhonda
    ricardo riccardo rich richard rick ricky rishi rita rob robbie robert roberta roberto robin
    rocío rod roderick rodney rodrigo roger roland rolf romain roman romano romeo ron ronald
    ronnie rosa rosalind rosario rosemarie rosemary rosie ross roswitha roxana roy ruben rubén
    rudi rudolf rudy rupert russell rustam ruth ryan sabine sabrina saddam sadio sadiq sahra
    said saif salah salim sally salma salman salvador salvatore sam samantha sameer samir sammy
    samuel sandeep sandra sandro sandy sanjay santiago sara sarah sascha sasha saskia scott
    sean seán sebastian sebastián seema selim selma serge sergei sergej sergey sergii sergio
    serhiy seth seymour sébastien shane shannon sharon shashi shaun shawn sheila shelley
    sherrod shinzo shirley sidney siegfried sigmar sigrid silke silvan silvia silvio simon
    simona simone sinéad slavko slobodan sofia sofía sohail solveig sonia sonja sophia sophie
    sören stacey stan stanislav stanisław stanley stefan stefania stefanie stefano steffen
    steffi stella stephan stephane stephanie stephen steve steven stéphane stuart suella
    suleiman sunil susan susana susann susanna susanne suzanne sven svetlana sybille sylvester
    sylvia sylvie taha takashi tamara tammy tania tanja tara tariq taro tatiana tatyana taylor
    ted terence teresa terri terry tessa thabo thaksin thea theo theodor theodore theresa
    therese thérèse thierry thilo thomas thorsten tiago tiffany til till tilman tilo tim timo
    timothy tina tino tobias todd tom tomas tomasz tomás tomáš tommaso tommy tony torsten
    tracey tracy travis trevor tristan trudy tulsi tyler udo ugo ulf ulrich ulrike umar umberto
    ursula ute uwe valdis valentin valentina valentine valeria valerie valery valérie vanessa
    vasily vera vernon veronica veronika véronique vicente vicki victor victoria vijay vikram
    viktor viktoria viktória vince vincent vincenzo viola violeta virginia virginie vitali
    vitaly vittorio vivian vivien vladimir volha volker volodymyr wade waldemar walid walter
    wanda warren wayne wendy werner wesley wilfried wilhelm will willem willi william willy
    winfried winnie winston wladimir wojciech wolf wolfgang xavier xi yann yannick yannis
    yasmin yasser yevgeny yitzhak yoko yolanda york yosef yoshihide youssef yuki yulia yuri
    yuriy yury yusuf yves yvette yvonne zac zachary zahra zara zbigniew zoe zoë zoltan zoltán
    zoran zsuzsanna αλέξης αντώνης γιάννης γιώργος δημήτρης ελένη κυριάκος κώστας μαρία νίκος
    александр алексей алла анастасия анатолий андрей андрій анна антон борис вадим валентин
    валентина валерий василий вера виктор виталий владимир володимир вячеслав галина геннадий
    георгий григорий денис дмитрий дмитро дональд евгений екатерина елена иван игорь илья ирина
    катерина кирилл константин лев леонид людмила максим марина мария микола михайло михаил
    надежда наталья наталія николай олег олександр олексій олена ольга павел пётр петр петро
    роман светлана сергей сергій станислав тарас татьяна фёдор юлия юлія юрий юрій ірина
    """
)
