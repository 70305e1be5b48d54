"""First names, as the world's news has them: enough to tell a person from a place or a body."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import listed

FIRST_NAMES = listed(
    """
    josh connie ayman mahmud khursheed nelson jalal mitt hosni rafiq muhammed aung stephane
    hamdullah
    aaron abdel abdul abdulla abdullah abe abel abhisit abigail abraham ada adam adel adele adolf
    adrian adriana adrien agnes agnieszka ahmad ahmed ahmet aidan aisha aishwarya akira alain alan
    alastair albert alberto alec alejandra alejandro aleksandar aleksander aleksandr aleksandra
    aleksei aleksey alena alessandra alessandro alex alexander alexandra alexandre alexei alexey
    alexis alfred alfredo ali alice alicia alina alison alistair allan allen allison alois alvaro
    amanda amber amelia amin amina amir amit amos amy ana anaïs anastasia anatoly anders anderson
    andrea andreas andrei andrej andrés andres andrew andrey andrii andriy andrzej andy angel
    angela angelina angelo angus anil anita anja anjali anke ann anna annalena anne anneliese
    annette annie anouk ansgar anthony anton antonella antoni antonia antonio antonis antónio
    antónio antoine anwar arash ariel armin armando arne arnold arthur arturo arun arvind asad
    ashley ashraf astrid atsuko audrey august augusto aung aurélie axel ayesha ayman azad babette
    barack barbara barry bart bartosz bashar bastian beata beate beatrice beatriz ben benazir
    benedict benedikt benigno benito benjamin benny benoît bernard bernardo bernd bernhard bernie
    bert berta beth betty beverly bianca bilal bill billy birgit björn bjørn blanca bob bobby bodo
    bogdan boris brad bradley brandon brenda brendan brent brett brian brigitte britta bruce bruno
    bryan burkhard caitlin caleb calvin cameron camila camille carina carl carla carlo carlos
    carmen carol carole carolina caroline carolyn carrie carsten casey caspar catalina caterina
    catherine cathy cecilia cédric cem céline cesar césar chad chandra chantal charlene charles
    charlie charlotte chelsea chen cheryl chiara chloe chloé chris christa christel christian
    christiane christina christine christoph christophe christopher christos chuck cindy claas
    claire clara clarence clark claude claudia claudio claus clément cliff clinton colette colin
    connor conrad constance constantin cora cordula cornelia corinna corinne craig cristian
    cristiano cristina curtis cynthia cyril cyrus dagmar daisuke dale damian damien damon dan dana
    daniel daniela daniele danielle danilo danny daphne dario darko darren daryl dave david davide
    dawn dean deborah debbie deepak delia denis denise dennis denys derek desmond detlef devin
    diana diane dick didier diego dieter dietmar dilma dimitri dimitris dimitrios dina dino dirk
    dmitri dmitrii dmitriy dmitro dmitry dmytro dolores dominic dominik dominique don donald donna
    dora doris dorothea dorothy doug douglas dries duncan dustin dwight earl eberhard eckart ed
    eddie edgar edith edmund eduard eduardo edward edwin egon eileen ekaterina ekrem elaine elena
    eleanor eleni elfriede eli elias elif elisa elisabeth elizabeth elke ella ellen elliot elliott
    elmar elon elsa emanuel emil emilia emilie emilio emily emine emma emmanuel emmanuelle enda
    enrico enrique eric erica erich erik erika erin ernest ernesto ernst erwin esteban esther
    ethan étienne eugen eugene eugenia eva evan evelyn evgeny evo ewa ewald fabian fabien fabio
    fabrice fadi faisal fatima fatma federica federico felicitas felipe felix ferdinand ferenc
    fernanda fernando fidel filip filippo fiona flavio florence florian fran frances francesca
    francesco francine francis francisco franck franco françois françoise frank frankie franz
    franziska fred freddie frederic frédéric frederick frederik frederike friedrich friedhelm
    fritz fumio gabriel gabriela gabriele gabrielle gail garry gareth gary gavin gemma gene
    genevieve geoff geoffrey georg george georges georgi georgia gerald gérald gérard gerard
    gerardo gerd gerhard gerry gert gertrud giancarlo gianni gideon gilbert gilles gina giorgia
    giorgio giovanna giovanni giuliano giulia giulio giuseppe gladys glen glenn gloria gonzalo
    gordon grace graham grant greg gregor gregory greta gretchen grigory guido guillaume guillermo
    günter günther gunnar gus gustav gustavo guy gwen haakon hadi haider hamad hamid hamza hanna
    hannah hannelore hannes hans hans-peter harald harold harriet harrison harry hartmut harvey
    hasan hassan hatice hayley hazel heather hector héctor heide heidi heike heiko heiner heinrich
    heinz helen helena helene helga hélène helge helmut hendrik henk henning henri henrik henry
    herbert heribert herman hermann hilary hilda hillary hiroshi holger horst hosni howard hubert
    hubertus hugh hugo humberto hussein hüseyin ian ibrahim ida ignacio ignazio igor ilaria ilham
    ilona ilse imad iman imran inés ines inga ingeborg ingo ingrid ioannis irene irina iris irma
    irvin irving isaac isabel isabella isabelle ismail ivan ivana ivo iwan jaap jack jackie jacob
    jacqueline jacques jaime jair jake jakob jakub jamal james jamie jan jana jane janet janez
    janice janine janis janos jarosław jason jasper javier jay jayden jean jean-claude jean-luc
    jean-marie jean-paul jean-pierre jeanette jeanne jeff jefferson jeffrey jelena jennifer jenny
    jens jeremiah jeremy jérôme jerome jerry jesse jessica jessie jesús jill jim jimmy jiří jo
    joachim joan joana joanna joanne joão jochen jody joe joel joerg johan johann johanna johannes
    john johnny jolanta jon jonas jonathan jorge jörg jörn joris josé jose josef joseph josep
    joshua josie josip joyce juan juana judith jules julia julian juliana juliane julie julien
    juliette julio jürgen jurgen justin justine jutta kai kaja kalle kamal kamala kamil karan
    kareem karel karen karim karin karina karl karl-heinz karla karsten kaspar kate katharina
    katherine kathleen kathrin kathryn kathy katie katja katrin kay kazimierz keiko keir keith
    kelly ken kenji kenneth kenny kerry kerstin kevin khaled khalid khalil kim kimberly kirsten
    kirsty kjell klara klaus kofi konrad konstantin kostas kourosh kristen kristian kristin
    kristina krzysztof kurt kyle kyriakos kyrylo lakshmi lance lara larry lars laura laure lauren
    laurence laurent laurie lázaro lawrence lea leah lech lee leila lena leo leon leonard leonardo
    leonid leonor leopoldo leroy leslie leszek lewis liam lida liesbeth lili lilian liliana lilly
    linda lindsay lionel lisa liz lloyd logan lois lola lorena lorenzo loretta lori lothar lou
    louis louise luc luca lucas lucia lucía luciano lucie lucien lucinda lucy ludwig luigi luis
    luís luisa luise lukas luke lula lutz lydia lyn lynn mads magda magdalena maggie magnus
    mahmood mahmoud mahmud maike maja malcolm malgorzata mamadou manfred manoj manuel manuela marc
    marcel marcela marcelo marcin marco marcos marcus marek margaret margarita margit margot
    margrethe maria maría marian mariana marianne mariano marie marijke marina mario marion marisa
    marissa marius mariusz mark marko markus marlene marlies marta martha martin martina martine
    marvin mary marwan masha masoud massimo mateo mateusz mathias mathieu mathilde matilda matías
    matt matteo matthew matthias maud maurice mauricio mauro max maxim maxime maximilian maxwell
    maya megan meghan mehdi mehmet mei meike melanie melinda melissa mercedes meredith mette mia
    micah michael michaela michał michel michele michèle michelle mick miguel mihai mikael mike
    mikhail mikko milan milena miloš mina minh miranda mirjam miroslav mitch mitchell mitt mohamed
    mohammad mohammed mohsen moisés mona monica monika monique morgan moritz mostafa mourad
    muammar muhammad murat muriel mustafa mykhailo mykola myriam nabil nadia nadine nadja nancy
    naomi narendra natalia natalie nataliya natasha nathalie nathan nathaniel neil nelson nestor
    neville ngozi nguyen nicholas nick nicki nico nicola nicolae nicolas nicolás nicole niels
    nigel nikita nikki niko nikola nikolai nikolaj nikolaus nikos nils nina nino noah noam noel
    noémie nora norbert norma norman nouri nuno oksana olaf olav ole oleg oleh oleksandr oleksii
    oleksiy olena olga oliver olivia olivier omar orlando oscar osama oskar osman oswald otmar
    otto pablo paddy pamela panagiotis paola paolo pascal pat patrice patricia patricio patrick
    patrik patty paul paula paulette paulina pauline paulo pavel pavlo pawel paweł pearl pedro
    peer peggy penelope penny per percy perry pervez pete peter petr petra petro petros phil
    philip philipp philippe phillip phoebe phyllis pia pierre piers pieter pietro pilar piotr
    pranab prakash priti priya rachel radek radosław rafael rafał rahul raimund rainer raj rajesh
    ralf ralph ramón ramon ramona randall randy rania raphael raphaël raquel rashid raúl raul ravi
    ray raymond rebecca recep reem regina reginald reiner reinhard reinhold rémi renata renate
    renato rené renée reza rhonda ricardo riccardo rich richard rick ricky rishi rita rob robbie
    robert roberta roberto robin rocío rod roderick rodney rodrigo roger roland rolf roman romain
    romano romeo ron ronald ronnie rosa rosalind rosario rosemarie rosemary ross rosie roswitha
    roxana roy ruben rubén rudi rudolf rudy rupert russell rustam ruth ryan sabine sabrina saddam
    sadio sadiq sahra said saif salah salim sally salma salman salvador salvatore sam samantha
    sameer samir sammy samuel sandeep sandra sandro sandy sanjay santiago sara sarah sascha sasha
    saskia scott sean seán sebastian sébastien sebastián seema selim selma serge sergei sergej
    sergey sergio serhiy sergii seth seymour shane shannon sharon shashi shaun shawn sheila
    shelley sherrod shinzo shirley sidney siegfried sigmar sigrid silke silvan silvia silvio simon
    simona simone sinéad slavko slobodan sofia sofía sohail solveig sonia sonja sophia sophie
    sören stacey stan stanislav stanisław stanley stefan stefania stefanie stefano steffen steffi
    stella stéphane stephane stephan stephanie stephen steve steven stuart suella suleiman sunil
    susan susana susann susanna susanne suzanne sven svetlana sybille sylvester sylvia sylvie taha
    takashi tamara tammy tania tanja tara tariq taro tatiana tatyana taylor ted teresa terence
    terri terry tessa thabo thaksin thea theo theodor theodore theresa therese thérèse thilo
    thierry thomas thorsten tiago tiffany til till tilman tilo tim timo timothy tina tino tobias
    todd tom tomas tomáš tomás tomasz tommaso tommy tony torsten tracey tracy travis trevor
    tristan trudy tulsi tyler udo ugo ulf ulrich ulrike umar umberto ursula ute uwe valdis
    valentin valentina valentine valeria valerie valérie valery vanessa vasily vera vernon
    veronica veronika véronique vicente vicki victor victoria vijay vikram viktor viktoria
    viktória vince vincent vincenzo viola violeta virginia virginie vitali vitaly vittorio vivian
    vivien vladimir volha volker volodymyr wade waldemar walid walter wanda warren wayne wendy
    werner wesley wilfried wilhelm will willem william willi willy winfried winnie winston
    wladimir wojciech wolf wolfgang xavier xi yann yannick yannis yasmin yasser yevgeny yitzhak
    yoko yolanda york yoshihide yosef youssef yuki yulia yuri yuriy yury yusuf yves yvette yvonne
    zac zachary zahra zara zbigniew zoe zoë zoltan zoltán zoran zsuzsanna александр алексей алла
    анастасия анатолий андрей анна антон борис вадим валентин валентина валерий василий вера
    виктор виталий владимир вячеслав галина геннадий георгий григорий денис дмитрий дональд
    евгений екатерина елена иван игорь илья ирина кирилл константин лев леонид людмила максим
    марина мария михаил надежда наталья николай олег ольга павел пётр петр роман светлана сергей
    станислав татьяна фёдор юлия юрий володимир олександр олексій андрій дмитро ірина катерина
    микола михайло наталія олена петро сергій тарас юрій юлія γιώργος κώστας δημήτρης κυριάκος
    αλέξης μαρία ελένη νίκος γιάννης αντώνης
    """
)
