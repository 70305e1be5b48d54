"""Who spoke in short passages of the press of twelve languages: sport, courts, strikes, culture."""

from __future__ import annotations

import pytest

from summarizer.evidence import read_evidence

PASSAGES = {
    "fr": [
        ("Chez Alain Dupuis, même crainte : « On nous a oubliés ici. »", ["Alain Dupuis"]),
        (
            "La municipalité a tranché mardi. « Nous n'avons plus un euro », martèle sa "
            "vice-présidente chargée des finances, Nadège Corbin.",
            ["Nadège Corbin"],
        ),
        (
            "Le préfet Alain Mercadier a fermé le pont lundi. « La structure ne tient plus. » Et "
            "de prévenir : « Personne ne passera avant juin. »",
            ["Alain Mercadier", "Alain Mercadier"],
        ),
        (
            "Bruno Lacaze, maire de Saint-Orens depuis 2014, attend toujours sa digue. « On nous "
            "promène de bureau en bureau », s'agace l'élu.",
            ["Bruno Lacaze"],
        ),
        (
            "Le syndicat annonce 400 grévistes. La métropole, elle, parle d'un mouvement « très "
            "peu suivi ».",
            ["La métropole"],
        ),
        (
            "« Je n'ai jamais vu ces documents », a soutenu mercredi à la barre l'ancien "
            "trésorier du club, Régis Fontanel.",
            ["Régis Fontanel"],
        ),
        (
            "Battue en demi-finale, Maëlle Gouriou n'a pas cherché d'excuses. « J'ai manqué de "
            "jambes », a reconnu la Bretonne, avant de filer sous la douche.",
            ["Maëlle Gouriou"],
        ),
        (
            "Pour l'économiste Sonia Haddad, ce budget est « un pari sur la croissance ». « Et "
            "les paris se perdent », ajoute-t-elle.",
            ["Sonia Haddad", "Sonia Haddad"],
        ),
        (
            "L'avocat de la famille, Me Thierry Vasseur, a dénoncé « une enquête bâclée ». Le "
            "parquet n'a pas souhaité réagir.",
            ["Thierry Vasseur"],
        ),
        (
            "Interrogé par La Dépêche, Kévin Marchal ne décolère pas : « On a joué à dix pendant "
            "une heure. »",
            ["Kévin Marchal"],
        ),
        (
            "« Le théâtre n'est pas une entreprise, lance la comédienne Irène Valadier. C'est une"
            " maison. »",
            ["Irène Valadier"],
        ),
        (
            "La ministre Claire Aubanel a reçu les éleveurs jeudi. À l'issue de la rencontre, "
            "elle s'est dite « confiante dans un accord ». Selon elle, « rien n'est encore signé "
            "».",
            ["Claire Aubanel", "Claire Aubanel"],
        ),
        (
            "Luc Darnaud, 58 ans, élève des brebis à Orcières. « Le loup est venu trois fois », "
            "raconte le berger.",
            ["Luc Darnaud"],
        ),
        (
            "À ses yeux, la réforme de Paul Hennequin va trop loin. Marion Tessier, députée de "
            "l'opposition, y voit « une faute politique ».",
            ["Marion Tessier"],
        ),
        (
            "Le chef Antoine Roussel a rendu son étoile. « Je veux cuisiner sans peur », écrit-il"
            " sur Instagram.",
            ["Antoine Roussel"],
        ),
    ],
    "es": [
        (
            "La fiscal Elena Robledo recurrirá el auto. A su juicio, la decisión es “un retroceso"
            " de veinte años”.",
            ["Elena Robledo"],
        ),
        (
            "El presidente del club, Martín Aldana, negó la venta. “Nadie me ha llamado”, aclaró "
            "el directivo.",
            ["Martín Aldana"],
        ),
        (
            "Julián Ferrer ganó la etapa en solitario. “He sufrido como un perro”, admitió el "
            "ciclista al cruzar la meta.",
            ["Julián Ferrer"],
        ),
        (
            "—No vamos a firmar ese papel —advirtió la portavoz del comité, Rosa Quintana—. Antes"
            " cerramos.",
            ["Rosa Quintana", "Rosa Quintana"],
        ),
        (
            "El consejero Pablo Lezcano calificó la huelga de “injusta y desproporcionada”.",
            ["Pablo Lezcano"],
        ),
        (
            "Según explicó a EFE la arqueóloga Lucía Montero, el hallazgo “cambia lo que "
            "sabíamos”.",
            ["Lucía Montero"],
        ),
        (
            "La novelista Teresa Galván recogió el premio en Bogotá. “Escribo para no olvidar”, "
            "dijo la autora, que dedicó el galardón a su madre.",
            ["Teresa Galván"],
        ),
        (
            "En opinión de Ramiro Ochoa, economista del Banco Austral, la inflación “no va a "
            "ceder este año”.",
            ["Ramiro Ochoa"],
        ),
        (
            "El juez interrogó al acusado durante dos horas. Óscar Valdivia insistió en que "
            "“nunca” firmó el contrato y que fue “engañado por su socio”.",
            ["Óscar Valdivia", "Óscar Valdivia"],
        ),
        (
            "“No nos queda agua ni para una semana”, lamentó Carmen Urrutia, alcaldesa de "
            "Villarejo. Y remató: “Alguien tendrá que responder”.",
            ["Carmen Urrutia", "Carmen Urrutia"],
        ),
        (
            "La alcaldesa Inés Bravo presentó el plan. Su rival, Tomás Requena, lo tachó de “humo"
            " electoral”.",
            ["Tomás Requena"],
        ),
        (
            "Andrés Molina, entrenador del Cádiz B, pidió calma a la afición: “Esto no ha "
            "terminado”.",
            ["Andrés Molina"],
        ),
        (
            "El sindicato llevará el caso a los tribunales. “Nos han mentido”, denuncia su "
            "secretario general, Emilio Barros.",
            ["Emilio Barros"],
        ),
    ],
    "it": [
        (
            "La sindaca Paola Venturi ha incontrato gli operai martedì. Si è detta «molto "
            "preoccupata per le famiglie».",
            ["Paola Venturi"],
        ),
        (
            "«Il tetto andava rifatto da anni — spiega l'ingegnere Sandro Grassi —. Nessuno ci ha"
            " ascoltato».",
            ["Sandro Grassi"],
        ),
        (
            "«Non me l'aspettavo». Sono le prime parole di Elisa Morandi dopo l'oro.",
            ["Elisa Morandi"],
        ),
        (
            "Secondo lo storico dell'arte Guido Ferrante la tela è autentica. «La firma non "
            "lascia dubbi».",
            ["Guido Ferrante"],
        ),
        (
            "Il ministro Carlo Bassani ha difeso la riforma in aula. «Non torneremo indietro», ha"
            " assicurato il ministro.",
            ["Carlo Bassani"],
        ),
        (
            "«Abbiamo vinto con il cuore», ha commentato a caldo il tecnico del Livorno, Fabio "
            "Nardi.",
            ["Fabio Nardi"],
        ),
        (
            "Per Lucia Benassi, segretaria della Cgil di Parma, l'accordo è «una resa».",
            ["Lucia Benassi"],
        ),
        (
            "Il procuratore Aldo Ricci non ha dubbi: «Il ponte poteva essere salvato».",
            ["Aldo Ricci"],
        ),
        (
            "La regista Chiara Longhi è tornata a Venezia dopo dieci anni. «È come rivedere un "
            "ex», ha scherzato. «Fa piacere, ma si sta in guardia».",
            ["Chiara Longhi", "Chiara Longhi"],
        ),
        (
            "Di tutt'altro avviso il presidente della Regione, Dario Monti, che parla di "
            "«allarmismo senza basi».",
            ["Dario Monti"],
        ),
        (
            "A lanciare l'allarme è il sindacalista Ivo Marchetti: «A giugno chiudono tutti i "
            "reparti».",
            ["Ivo Marchetti"],
        ),
        (
            "L'avvocato Gianni Sartori ha annunciato ricorso. A suo avviso la sentenza è «piena "
            "di errori».",
            ["Gianni Sartori"],
        ),
        (
            "Davide Conti, 24 anni, correrà con la nazionale. «Sognavo questa maglia», racconta "
            "il velocista.",
            ["Davide Conti"],
        ),
    ],
    "pt": [
        (
            "— Quando é que isto acaba? — perguntava, na estação do Cacém, Rui Pacheco.",
            ["Rui Pacheco"],
        ),
        (
            "A ministra Helena Prado recebeu os grevistas na quarta-feira. Disse-se “aberta a "
            "negociar”.",
            ["Helena Prado"],
        ),
        (
            "“O estádio não é seguro”, alertou o engenheiro Rui Taveira, que assina o relatório.",
            ["Rui Taveira"],
        ),
        (
            "O treinador Nuno Falcão não poupou a equipa. “Jogámos como amadores”, atirou o "
            "técnico do Beira-Mar.",
            ["Nuno Falcão"],
        ),
        (
            "Na opinião de Sílvia Campos, analista da Corretora Alvor, os juros vão “continuar "
            "altos por muito tempo”.",
            ["Sílvia Campos"],
        ),
        (
            "— Não recebemos nada desde março — queixa-se a enfermeira Joana Medeiros. — E ainda "
            "nos pedem paciência.",
            ["Joana Medeiros", "Joana Medeiros"],
        ),
        (
            "O prefeito Otávio Linhares vetou o projeto. Para ele, o texto é “um cheque em "
            "branco”.",
            ["Otávio Linhares"],
        ),
        (
            "Segundo o delegado Marcos Viana, o suspeito estava “calmo e cooperante”.",
            ["Marcos Viana"],
        ),
        (
            "Beatriz Nogueira, de 19 anos, bateu o recorde nacional. “Ainda não acredito”, "
            "afirmou a nadadora, entre lágrimas.",
            ["Beatriz Nogueira"],
        ),
        (
            "O realizador Tomás Valente estreia-se na ficção. “Tive medo todos os dias”, "
            "confessa. “E ainda tenho.”",
            ["Tomás Valente", "Tomás Valente"],
        ),
        (
            "A oposição reagiu de imediato. O deputado André Lobato classificou a medida como “um"
            " insulto aos reformados”.",
            ["André Lobato"],
        ),
        (
            "Questionado pela Lusa, Vítor Amaral recusou comentar: “Falo quando o processo "
            "terminar”.",
            ["Vítor Amaral"],
        ),
    ],
    "nl": [
        (
            "Wielrenster Femke Holtrop viel in de laatste bocht. ‘Ik zag die paal gewoon niet’, "
            "aldus de Groningse.",
            ["Femke Holtrop"],
        ),
        (
            'Bram Dekkers, student geneeskunde in Utrecht, betaalt 900 euro voor een kamer. "Eten'
            ' doe ik bij mijn ouders", aldus de student.',
            ["Bram Dekkers"],
        ),
        (
            'Olympisch kampioen Sven Haverman feliciteerde zijn opvolger. "Geniet ervan, jongen",'
            " schreef de olympisch kampioen op Instagram.",
            ["Sven Haverman"],
        ),
        (
            "Volgens hoogleraar Marijke Tulp is het plan ‘een lege huls’. ‘Er staat niets in wat "
            "we niet al wisten’, zegt ze.",
            ["Marijke Tulp", "Marijke Tulp"],
        ),
        (
            "De rechter noemde de zaak ‘uitzonderlijk wrang’. Advocaat Koen Berghuis gaat in "
            "hoger beroep: ‘Mijn cliënt was er niet eens bij.’",
            ["De rechter", "Koen Berghuis"],
        ),
        (
            "‘We staken tot er een bod ligt’, waarschuwt bestuurder Anja Rutten van vakbond FNV.",
            ["Anja Rutten"],
        ),
        (
            "Wethouder Joost Hendriks trekt het plan in. Het verzet was volgens hem ‘groter dan "
            "verwacht’.",
            ["Joost Hendriks"],
        ),
        (
            'Trainer Patrick Zijlstra haalde zijn schouders op. "Zo gaat voetbal", klonk het.',
            ["Patrick Zijlstra"],
        ),
        (
            "‘Het is prachtig’, fluistert bezoekster Truus Wolters (71) in de grote zaal. ‘Alsof "
            "Rembrandt net is weggelopen.’",
            ["Truus Wolters", "Truus Wolters"],
        ),
        (
            "Minister Ellen de Bruin spreekt van ‘een goede stap’. Kamerlid Ruben Maas (SP) vindt"
            " het juist ‘te weinig en te laat’.",
            ["Ellen de Bruin", "Ruben Maas"],
        ),
        (
            'Daan Visser werd zaterdag vader. "Slapen komt later wel", lacht de spits van '
            "Heracles.",
            ["Daan Visser"],
        ),
        (
            'De gemeente belooft beterschap. "Dit had nooit mogen gebeuren", erkent woordvoerder '
            "Lisa Kuipers.",
            ["Lisa Kuipers"],
        ),
    ],
    "pl": [
        (
            "– Graliśmy źle od pierwszej minuty – przyznał po spotkaniu kapitan Kamil Drozd. – "
            "Należało nam się.",
            ["Kamil Drozd", "Kamil Drozd"],
        ),
        (
            "Aneta Sowińska zrezygnowała z funkcji. „Nie mam już siły” – napisała na Instagramie.",
            ["Aneta Sowińska"],
        ),
        (
            "Ekonomista Piotr Maj krytykuje budżet. Jego zdaniem ustawa jest „pisana na kolanie”.",
            ["Piotr Maj"],
        ),
        (
            "Trener Robert Wilga nie zostawił złudzeń. – Bez zmian spadniemy z ligi – ostrzegł.",
            ["Robert Wilga"],
        ),
        (
            "„Negocjacje trwają” – stwierdził wiceminister Adam Rudzki, cytowany przez agencję "
            "Interpress.",
            ["Adam Rudzki"],
        ),
        (
            "Sołtys Helena Bielak rozkłada ręce: – Nikt nas nie pytał o zdanie.",
            ["Helena Bielak"],
        ),
        (
            "Starosta Marek Zaręba studzi nastroje: „Na razie nie ma żadnej decyzji”.",
            ["Marek Zaręba"],
        ),
        (
            "Selekcjoner Jan Kalita powołał dwóch debiutantów. – To nie jest nagroda, to zadanie "
            "– podkreślił selekcjoner na konferencji w Warszawie.",
            ["Jan Kalita"],
        ),
        (
            "– Strajkujemy, bo nie mamy wyjścia – mówi Dorota Hejda z „Solidarności”. – Dyrekcja "
            "nas ignoruje.",
            ["Dorota Hejda", None, "Dorota Hejda"],
        ),
        (
            "Według rzeczniczki prokuratury Ewy Lipińskiej podejrzany „nie przyznał się do winy”.",
            ["Ewy Lipińskiej"],
        ),
        (
            "Reżyserka Maria Wolańska nakręciła film w trzy tygodnie. „Spieszyłam się, bo znikało"
            " światło” – opowiada artystka.",
            ["Maria Wolańska"],
        ),
        (
            "Burmistrz Tomasz Gil zapewnia, że droga będzie „gotowa przed zimą”. Mieszkańcy mu "
            "nie wierzą. – Słyszymy to od pięciu lat – denerwuje się Zofia Kruk, emerytka.",
            ["Tomasz Gil", "Zofia Kruk"],
        ),
        (
            "Prezes spółki Michał Orzech przeprosił pasażerów. Dodał, że awaria była „niemożliwa "
            "do przewidzenia”.",
            ["Michał Orzech"],
        ),
        (
            "– Czy to koniec? Nie wiem – wzrusza ramionami Igor Bania, bramkarz gości.",
            ["Igor Bania"],
        ),
    ],
    "cs": [
        (
            "Jana Malá po roce odstupuje z vedení. „Nemám už sílu,“ řekla Seznam Zprávám.",
            ["Jana Malá"],
        ),
        (
            "Na místo přijel velitel hasičů Petr Souček. „Plameny šlehaly ze střechy,“ popsal "
            "zásah.",
            ["Petr Souček"],
        ),
        (
            "Ministryně Jana Králová rozpočet hájila. Opoziční poslankyně Věra Tichá ho označila "
            "za „účetní trik“.",
            ["Věra Tichá"],
        ),
        (
            "„Hráli jsme jako dorostenci,“ ulevil si po zápase trenér Zdeněk Hruška.",
            ["Zdeněk Hruška"],
        ),
        ("Podle mluvčí policie Ivany Noskové řidič „jel příliš rychle“.", ["Ivany Noskové"]),
        (
            "Spisovatel Karel Duda převzal cenu v Brně. „Myslel jsem, že volají kvůli pojistce,“ "
            "vtipkoval laureát.",
            ["Karel Duda"],
        ),
        (
            "„Stávka bude, pokud nedostaneme nabídku,“ varoval předák odborů Milan Šteffl. „A "
            "bude dlouhá.“",
            ["Milan Šteffl", "Milan Šteffl"],
        ),
        (
            "Starosta Jiří Beneš se zlobí. Podle něj je rozhodnutí kraje „výsměch obcím“.",
            ["Jiří Beneš"],
        ),
        (
            "Lucie Marková doběhla třetí. „Na víc jsem dnes neměla,“ přiznala devatenáctiletá "
            "běžkyně.",
            ["Lucie Marková"],
        ),
        (
            "Obžalovaný vinu odmítl. Jeho obhájce Tomáš Vrba mluví o „vykonstruovaném procesu“.",
            ["Tomáš Vrba"],
        ),
        (
            "Herečka Olga Pešková se vrací na jeviště. „Bez divadla bych umřela nudou,“ říká.",
            ["Olga Pešková"],
        ),
        (
            "Ekonom Filip Jelen považuje plán za „nerealistický“. Ministr Radek Holub to odmítá: "
            "„Čísla sedí.“",
            ["Filip Jelen", "Radek Holub"],
        ),
    ],
    "ru": [
        (
            "«Я просто бежала и ни о чём не думала, — улыбнулась Ольга Ветрова. — А потом увидела"
            " табло».",
            ["Ольга Ветрова"],
        ),
        (
            "«Самолёт был исправен», — рассказал ТАСС представитель завода Павел Громов.",
            ["Павел Громов"],
        ),
        (
            "Актриса Инна Левашова получила приз в Казани. «Я двадцать лет ждала этой роли», — "
            "призналась она журналистам.",
            ["Инна Левашова"],
        ),
        (
            "Министр Андрей Кольцов встретился с врачами. По его словам, зарплаты «вырастут уже в"
            " марте».",
            ["Андрей Кольцов"],
        ),
        (
            "Тренер «Зари» Олег Сычёв назвал игру «позором». «Мне стыдно перед болельщиками», — "
            "добавил он.",
            [None, "Олег Сычёв", "Олег Сычёв"],
        ),
        (
            "Как сообщила пресс-секретарь суда Марина Белкина, заседание перенесено «по просьбе "
            "защиты».",
            ["Марина Белкина"],
        ),
        (
            "— Мы стоим здесь с шести утра, — говорит пенсионерка Тамара Зуева. — Никто к нам не "
            "вышел.",
            ["Тамара Зуева", "Тамара Зуева"],
        ),
        ("По мнению экономиста Льва Дорохова, бюджет «написан под выборы».", ["Льва Дорохова"]),
        (
            "Режиссёр Глеб Тихомиров снял картину за свои деньги. «Продал машину и не жалею», — "
            "смеётся режиссёр.",
            ["Глеб Тихомиров"],
        ),
        (
            "Губернатор Виктор Лосев обвинил подрядчика. Директор фирмы Анна Круглова ответила: "
            "«Деньги мы так и не получили».",
            ["Анна Круглова"],
        ),
        (
            "Елена Шубина вышла на лёд через год после травмы. «Было страшно», — признала "
            "спортсменка.",
            ["Елена Шубина"],
        ),
    ],
    "sv": [
        (
            "Enligt ekonomen Leila Sandström på Fjällbanken är läget allvarligt. ”Räntan måste "
            "ner före sommaren”, säger hon.",
            ["Leila Sandström"],
        ),
        (
            "Förbundskaptenen Mats Engvall petade backen Oskar Lind. ”Han är inte i form”, säger "
            "Engvall.",
            ["Mats Engvall"],
        ),
        (
            "– Vi har väntat i tre år, säger Birgitta Nyman, som hyr en etta i Gottsunda. – Nu "
            "räcker det.",
            ["Birgitta Nyman", "Birgitta Nyman"],
        ),
        (
            "Kulturministern Eva Hallberg besökte teatern på måndagen. ”Den ska räddas”, "
            "försäkrar ministern.",
            ["Eva Hallberg"],
        ),
        (
            "Advokat Peter Rosén menar att domen är ”ett rent hån”. Åklagaren vill inte "
            "kommentera.",
            ["Peter Rosén"],
        ),
        (
            "Emil Backström, 26, vann Vasaloppet på söndagen. ”Det var kallt hela vägen”, sade "
            "segraren.",
            ["Emil Backström"],
        ),
        (
            "Facket varslar om strejk. ”Arbetsgivaren lyssnar inte”, skriver ordföranden Hans "
            "Öberg i ett pressmeddelande.",
            ["Hans Öberg"],
        ),
        (
            "Sara Lindqvist mötte Anna Krook i finalen. Efteråt var Lindqvist tagen: ”Jag har "
            "inga ord.”",
            ["Sara Lindqvist"],
        ),
        (
            "Författaren Lars Mård har med egna ord skrivit ”den sista boken”.\n\n– Nu ska jag "
            "fiska, säger han.",
            ["Lars Mård", "Lars Mård"],
        ),
        ("Polisens presstalesperson Carin Ek kallar branden ”misstänkt”.", ["Carin Ek"]),
        (
            "Johan Wiklund har drivit krogen sedan 1998. ”Ingen vill jobba kväll längre”, suckar "
            "krögaren.",
            ["Johan Wiklund"],
        ),
        (
            "Partiledaren Nina Alm anklagar regeringen för ”löftesbrott”. Finansministern Karl "
            "Bergman tillbakavisar kritiken. ”Hon har inte läst budgeten”, säger han.",
            ["Nina Alm", "Karl Bergman"],
        ),
    ],
    "nb": [
        (
            "Ifølge Bjørkli har kommunen «sviktet totalt». Ordfører Tone Bjørkli varsler nå "
            "granskning.",
            ["Tone Bjørkli"],
        ),
        (
            "Landslagstrener Geir Moen ville ikke si mye etter tapet. «Flaut», var hans korte "
            "kommentar.",
            ["Geir Moen"],
        ),
        (
            "– Jeg mistet alt på ti minutter, forteller Kari Solheim (44).\n\n– Men vi lever, sier "
            "hun.",
            ["Kari Solheim", "Kari Solheim"],
        ),
        (
            "Fiskeriminister Odd Nergård møtte fiskerne i Vardø tirsdag.\n\n– Kvoten står fast, "
            "forsikrer ministeren.",
            ["Odd Nergård"],
        ),
        (
            "Forfatteren Liv Brekke har med hendes egne ord skrevet «en bok for utålmodige».",
            ["Liv Brekke"],
        ),
        (
            "Lege Anders Tveit mener sykehuset er «farlig underbemannet». Direktør Siri Voll er "
            "uenig:\n\n– Tallene viser noe annet.",
            ["Anders Tveit", "Siri Voll"],
        ),
        (
            "Marte Haugland tok gull på femmila.\n\n– Jeg gikk meg helt tom, sa vinneren til NRK.",
            ["Marte Haugland"],
        ),
        (
            "Streiken går inn i sin tredje uke.\n\n– Vi gir oss ikke, sier klubbleder Hassan Ali "
            "ved Nordverftet.",
            ["Hassan Ali"],
        ),
        ("Advokat Jon Aune kaller dommen «et justismord». Han varsler anke.", ["Jon Aune"]),
        (
            "Skuespiller Ine Lund spiller Nora i vår. Hun synes stykket er «sintere enn folk "
            "husker».",
            ["Ine Lund"],
        ),
        (
            "– Det er trist, sier elev Mina. Hun har gått på skolen i seks år.\n\n– Alle kjenner "
            "alle her, forteller hun.",
            ["Mina", "Mina"],
        ),
        (
            "Politileder Rune Dahl bekrefter at en mann er pågrepet.\n\n– Han er siktet for ran, "
            "opplyser Dahl.",
            ["Rune Dahl"],
        ),
    ],
    "da": [
        (
            "Forfatteren Gitte Holmgaard modtog prisen i Odense. »Jeg græd i toget«, sagde den "
            "61-årige prismodtager.",
            ["Gitte Holmgaard"],
        ),
        (
            "Billedhuggeren Jens Bruun har solgt lidt. Hans værker står, med hans egne ord, »mest"
            " i hans egen garage«.",
            ["Jens Bruun"],
        ),
        (
            "»Vi er færdige med at vente«, siger tillidsmand Torben Kjær fra 3F. »Nu nedlægger vi"
            " arbejdet.«",
            ["Torben Kjær", "Torben Kjær"],
        ),
        (
            "Transportminister Mette Frandsen afviser kritikken. »Broen er sikker«, forsikrer "
            "ministeren.",
            ["Mette Frandsen"],
        ),
        (
            "Ifølge forsker Søren Damgaard ved Aarhus Universitet er metoden »dybt problematisk«.",
            ["Søren Damgaard"],
        ),
        (
            "Landstræner Lars Overby var skuffet. »Vi var bange for bolden«, lød det fra træneren.",
            ["Lars Overby"],
        ),
        (
            "Forsvarer Pia Rask kalder dommen »usædvanlig hård«. Hendes klient, Bo Winther, har "
            "anket.",
            ["Pia Rask"],
        ),
        (
            "Borgmester Niels Toft er glad for aftalen. Han tror, den vil »give ro i byen«.",
            ["Niels Toft"],
        ),
        (
            "»Det var som en film«, fortæller Alma Skov, der så branden fra sin altan.",
            ["Alma Skov"],
        ),
        (
            "Mikkel Brandt på 23 år vandt sin første titel. »Nu skal jeg ringe til min mor«, "
            "sagde tennisspilleren.",
            ["Mikkel Brandt"],
        ),
        ("Partiformand Ida Krogh beskylder regeringen for »ren symbolpolitik«.", ["Ida Krogh"]),
        (
            "Direktør Hanne Lind roser sine ansatte. Men hun erkender, at tallene er »ikke gode "
            "nok«.",
            ["Hanne Lind"],
        ),
    ],
    "fi": [
        (
            "– Me emme luovuta, pääluottamusmies Risto Hakala sanoo. – Lakko jatkuu maanantaihin.",
            ["Risto Hakala", "Risto Hakala"],
        ),
        (
            "Kaupunginjohtaja Leena Ranta puolustaa kaavaa. Hänen mukaansa ranta on ”kaikkien "
            "yhteinen olohuone”.",
            ["Leena Ranta"],
        ),
        (
            "Professori Eero Salmi on lukenut esityksen. Hänestä laki on ”kiireessä kyhätty”.",
            ["Eero Salmi"],
        ),
        (
            "Toimitusjohtaja Jari Koivisto pitää vaatimusta ”täysin mahdottomana”.",
            ["Jari Koivisto"],
        ),
        (
            "Päävalmentaja Ville Aaltonen kertoo, että joukkue oli ”loppuun ajettu”.",
            ["Ville Aaltonen"],
        ),
        ("”Tämä on elämäni paras päivä”, Sanna Kettunen huokaisi maalissa.", ["Sanna Kettunen"]),
        (
            "Ministeri Tuula Harju tapasi opettajat tiistaina. ”Rahaa ei ole luvassa”, ministeri "
            "myönsi.",
            ["Tuula Harju"],
        ),
        ("Asianajaja Mika Lahden mukaan tuomio on ”ennenkuulumaton”.", ["Mika Lahden"]),
        (
            "Kirjailija Outi Vainio voitti palkinnon. ”Luulin soittoa pilaksi”, hän nauraa.",
            ["Outi Vainio"],
        ),
        (
            "– Vesi nousi yöllä kellariin, kertoo Pentti Mäkelä, 67. – Pumppu ei riittänyt.",
            ["Pentti Mäkelä", "Pentti Mäkelä"],
        ),
        ("Tutkija Anne Korpela muistuttaa: ”Susi ei lue karttoja.”", ["Anne Korpela"]),
        (
            "Kansanedustaja Timo Heino arvosteli hallitusta kovin sanoin. Hän kutsui leikkausta "
            "”häpeälliseksi”.",
            ["Timo Heino"],
        ),
    ],
}

ROWS = [(code, text, names) for code, rows in PASSAGES.items() for text, names in rows]


@pytest.mark.parametrize(
    ("language", "text", "names"), ROWS, ids=[f"{c} {t[:40]}" for c, t, _ in ROWS]
)
def test_who_spoke_in_the_press(language: str, text: str, names: list[str | None]) -> None:
    quotations = read_evidence(text, language=language).quotations
    assert [q.speaker.name if q.speaker else None for q in quotations] == names
