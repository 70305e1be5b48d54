"""How Romanian, Greek and Hungarian say that somebody said something."""

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
