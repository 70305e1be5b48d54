"""How German and Dutch say that somebody said something."""

from __future__ import annotations

from summarizer.evidence.lexicon.cues import Saying
from summarizer.evidence.lexicon.wordlists import word_set

DE = Saying(
    verbs=(
        "sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont betonten "
        "meinte meint meinten teilte teilten fügte ergänzte ergänzt kritisierte kritisiert "
        "kritisierten forderte fordert forderten warnte warnt warnten bezeichnete bezeichnet "
        "bezeichneten nannte nennt nannten genannt sprach spricht sprachen gesprochen berichtete "
        "berichtet berichteten schrieb schreibt schrieben behauptete behauptet behaupteten "
        "äußerte äußert äußerten kommentierte kommentiert antwortete antwortet entgegnete rief "
        "riefen verkündete verkündet urteilte räumte bestätigte bestätigt bestätigten "
        "dementierte wies wiesen lobte lobt verlangte verlangt erläuterte erläutert begründete "
        "begründet begründeten unterstrich unterstreicht versicherte versichert hieß heißt "
        "zitierte zitiert zitierten resümierte bilanzierte mahnte mahnt appellierte drohte droht "
        "gab stellte stellt beklagte bemängelte begrüßte würdigte verurteilte verurteilten "
        "erinnerte argumentierte argumentiert beschrieb beschreibt bewertete bewertet wertete "
        "formulierte formuliert schilderte fragte fragt ließ sehen sieht sah hofft hoffte glaubt "
        "glaubte wirft warf lautet lautete spekulierte vermutet vermutete verteidigte "
        "konstatierte bedauerte wünschte wünscht charakterisierte charakterisiert widersprach "
        "widerspricht pflichtete höhnte lästerte befand gefordert gewarnt beschrieben "
        "angekündigt mitgeteilt hinzugefügt zugegeben gelobt verurteilt vorgeworfen geäußert "
        "gemeint hingewiesen eingeräumt ausgesprochen entgegnet gewürdigt gewertet gedroht "
        "bedauert zurückgewiesen befürwortet befürwortete steht stand gestand gesteht gestanden betonen "
        "erklären meinen fordern warnen nennen fuhr fährt fortfuhr hinzufügte hinzu ergänzten "
        "räumten mahnten monierte moniert kündigte kündigt kündigten erzählte erzählt erzählten "
        "verriet verrät schrien schrie schreit jubelte jubelt schwärmte schwärmt scherzte "
        "witzelte klagte klagt klagten konterte kontert erwiderte erwidert verwies verweist "
        "verwiesen bekräftigte bekräftigt bekräftigten attestierte attackierte attackiert "
        "beschuldigte beschuldigt beschimpfte beschimpft titulierte tadelte rügte rügt wetterte "
        "wettert twitterte twittert postete titelte titelt plädierte plädiert prophezeite "
        "verspricht versprach gratulierte lobten rechtfertigte zeigte zeigten zeigt reagierte "
        "reagiert reagierten bestritt bestreitet empfahl empfiehlt rät riet ermahnte notierte "
        "betrachtet sprechen lehnte lehnten lehnt wünschten gestikulierte ruft rufen skandierten "
        "skandierte flüsterte murmelte rufend versicherten verlangten antworteten entgegneten "
        "erläuterten begrüßten würdigten gaben gibt teilt merkte merkt deutete griff greift "
        "hofften behaupten zitieren fasste wiederholte wiederholt informierte informiert "
        "kommentierten äußern schätzt schätzte verlautete wusste weiß dachte denkt befindet ging "
        "nahm überzeugt aufgefordert geschrieben betitelt stufte spottete spottet stichelte "
        "stellten drohten kritisieren mitteilte mitteilten mitteilt ankündigte ankündigten "
        "einräumte einräumten ausführte ausführten führte hervorhob hervorhebt hob hebt anmerkte "
        "anmerkt zugab zugibt vorwarf vorwarfen zurückwies zurückwiesen hinwies hinwiesen "
        "darlegte legte feststellte feststellten klarstellte zusammenfasste aussagte aussagten "
        "bekanntgab bekanntgaben verlauten formulierten hinzufügten befanden befinden beschloss "
        "beschlossen versprachen bezweifelte bezweifelt bezweifeln zweifelte bejahte verneinte "
        "versichern predigte predigt beteuerte beteuert beteuerten unterstellte unterstellt "
        "schilderten schildert mutmaßte mutmaßt prognostizierte prognostiziert präzisierte "
        "relativierte appelliert appellierten rechtfertigt triumphierte stöhnte seufzte lachte "
        "fluchte schimpfte schimpft donnerte bat baten bittet betitelte betitelten umschrieb "
        "umschreibt erwähnte erwähnt verglich vergleicht definierte definiert interpretierte "
        "hielt hält halten findet fand fanden empfand signalisierte signalisiert reagierend "
        "kritisierend resümiert bilanziert folgerte folgert schlussfolgerte urteilten wertet "
        "werten bewerteten meldete meldeten meldet bezichtigte verkündeten gelobte gelobten "
        "schwor schwören prahlte offenbarte enthüllte bekannte bekennt zurückgewiesen abgelehnt "
        "verspottet charakterisiert eingestuft gerügt getadelt beklagt bemängelt beanstandet "
        "beanstandete beanstandeten moniert beschimpft gescholten geschmäht abgetan verharmlost "
        "bezeichnen beschreiben loben würdigen ablehnen zurückweisen dementieren bestätigen "
        "gefragt geantwortet erwidert gerufen geschrien gelobt beteuert versichert zugesichert "
        "versprochen geschworen prophezeit gewettert geschimpft verraten erzählt berichtet "
        "notiert festgehalten festgestellt klargestellt zusammengefasst erinnert beschworen "
        "beschwor beschwört vermeldete vermeldet raunte raunt brummte brummt knurrte knurrt "
        "grummelte grummelt brüllte brüllt johlte johlten wisperte hauchte ätzte ätzt frotzelte "
        "frotzelt feixte feixt grinste grinst lächelt lächelte schmunzelte schmunzelt nickte "
        "orakelte orakelt unkte unkt sinnierte sinniert philosophierte grübelte staunte staunt "
        "wunderte wundert zürnte zürnt giftete giftet polterte poltert tönte tönt maulte mault "
        "meckerte meckert nörgelte jammerte jammert haderte hadert frohlockte strahlte strahlt "
        "freute freut freuten ärgerte ärgert zeterte empörte empört beschwichtigte "
        "beschwichtigt beruhigte beruhigt besänftigte tröstete tröstet dankte dankt danken "
        "entschuldigte entschuldigt korrigierte korrigiert berichtigte erörterte skizzierte "
        "skizziert umriss veranschaulichte vermerkte vermerkt bilanzieren resümieren folgerten "
        "analysierte analysiert diagnostizierte diagnostiziert urteilt richtete richtet "
        "wandte wendet bezifferte beziffert bezifferten mailte mailt simste funkte diktierte diktiert zischte zischt "
        "schreiben berichten aufforderte aufforderten aufrief aufriefen aufgerufen vorschlug "
        "vorschlugen vorgeschlagen zusagte zusagten zugesagt androhte androhten angedroht "
        "einforderte einforderten anprangerte anprangerten angeprangert wirbt warb werben warben "
        "geflüstert geprahlt gemahnt geklagt gejubelt gescherzt gespottet gehofft getwittert "
        "argumentiert zitiert räumt räumen lässt weist weisen fügt fügen pflichtet bescheinigt "
        "bescheinigte empfindet befürchtet befürchtete fürchtet fürchtete ahnt verhöhnt verhöhnte "
        "preist pries rühmt rühmte bezeugt bezeugte ermahnt beschied plaudert plauderte fabuliert "
        "fabulierte schwadronierte geißelt geißelte fleht flehte flehten deutet verneint feiert "
        "feierte wehrt wehrte schlug schlägt schließt schloss erwartet erwartete rechnet rechnete"
    ),
    before=(
        "laut|von seiten von|von seiten|vonseiten|nach angaben von|nach angaben|nach ansicht von|nach ansicht|nach aussage von|nach "
        "aussagen von|nach aussagen|nach aussage|nach meinung von|nach meinung|nach auffassung "
        "von|nach auffassung|nach worten von|nach worten|nach den worten|gemäß|seitens|nach "
        "informationen von|nach informationen|nach einschätzung von|nach einschätzung|nach "
        "darstellung von|nach darstellung|nach überzeugung von|aus sicht von|aus sicht|aus der "
        "sicht|in den worten|wie es bei|mit den worten von|zitierte|zitiert|zitierten|erklärung "
        "von|so|so auch"
    ),
    after="zufolge|nach|gemäß",
    agents="von durch",
    he="er",
    she="sie",
    articles=(
        "der die das ein eine einer eines einem einen des dem den seine ihre sein ihr seiner "
        "ihrer seinem ihrem dieser diese dieses jener jene kein keine einige mehrere viele zwei "
        "drei beide alle manche andere mein meine unser unsere welche deren dessen"
    ),
    roles=(
        "vize stellvertreter stellvertreterin regisseur trainerin sprecher sprecherin "
        "minister ministerin präsident präsidentin kanzler kanzlerin regierung chef chefin "
        "bürgermeister bürgermeisterin vorsitzende vorsitzender vorsitzenden polizei richter "
        "richterin gericht staatsanwaltschaft staatsanwalt staatsanwältin anwalt anwältin "
        "politiker politikerin abgeordnete abgeordneter abgeordneten experte expertin "
        "wissenschaftler wissenschaftlerin professor professorin trainer spieler spielerin "
        "ministerium partei verband zeitung bericht studie erklärung mitteilung pressemitteilung "
        "stellungnahme augenzeuge augenzeugin zeuge zeugin opposition gewerkschaft unternehmen "
        "konzern behörde seite sekretär sekretärin autor autorin botschafter botschafterin "
        "staatssekretär forscher forscherin kläger klägerin kritiker kritikerin anwohner "
        "anwohnerin leiter leiterin direktor direktorin senator senatorin beauftragte "
        "beauftragter kommissar kommissarin präfekt general oberst offizier vertreter "
        "vertreterin mitarbeiter mitarbeiterin insider agentur nachrichtenagentur sender magazin "
        "gründer gründerin inhaber inhaberin geschäftsführer geschäftsführerin manager managerin "
        "kandidat kandidatin mitglied lehrer lehrerin arzt ärztin historiker historikerin "
        "pfarrer bischof papst könig königin premier gouverneur landrat landrätin dezernent "
        "referent rektor rektorin kapitän stürmer torwart torhüter regisseurin schauspieler "
        "schauspielerin sänger sängerin künstler künstlerin schriftsteller schriftstellerin "
        "feuerwehr gemeinde stadt kommission rat bundesrat bundestag gruppe organisation bündnis "
        "initiative verein stiftung institut amt bundesamt fraktion fraktionschef botschaft "
        "diplomat analyst analystin ökonom ökonomin frau herr mann vater mutter bruder schwester "
        "sohn tochter schüler schülerin student studentin nachbar nachbarin opfer täter "
        "angeklagte angeklagter bewohner bewohnerin bauer bäuerin unternehmer unternehmerin "
        "veranstalter organisator aktivist aktivistin demonstrant demonstrantin grundgesetz "
        "gesetz urteil resolution text brief blog dokument papier positionspapier entwurf "
        "vertrag meldung website webseite niederländer schiedsrichter intendant intendantin "
        "kurator kuratorin dirigent dirigentin komponist komponistin verleger verlegerin "
        "kardinal erzbischof rabbiner imam prinz prinzessin kaiser herzog admiral major "
        "feldwebel hauptmann kommandant kommandeur staatschef regierungschef regierungschefin "
        "parteichef außenminister verbraucher verbraucherin patient patientin kunde kundin gast "
        "zuschauer zuschauerin fahrer fahrerin pilot pilotin passagier passagierin urlauber "
        "tourist touristin flüchtling häftling verteidiger verteidigerin nebenkläger gutachter "
        "gutachterin sachverständige sachverständiger ermittler ermittlerin beamte beamter kripo "
        "anwaltschaft kammer senat parlament kreml universität hochschule klinik krankenhaus "
        "kirche bank börse fluggesellschaft hersteller betreiber firma gesellschaft vorstand "
        "aufsichtsrat betriebsrat präsidium ausschuss rechnungshof"
    ),
    link="von des der aus für bei vom zum eines einer",
    preps=(
        "am im in an bei beim vor nach gegenüber auf zu zum zur mit von vom seit während unter "
        "aus über für gegen ohne um durch hinter neben zwischen trotz wegen bis ab per ins ans "
        "aufs als wie innerhalb außerhalb anlässlich angesichts infolge statt mittels pro "
        "entgegen entlang via"
    ),
    joins="und oder aber sowie sondern doch",
    subs=(
        "dass daß ob weil wenn als nachdem bevor obwohl während damit sodass da wie wo wer was "
        "wonach wobei wodurch indem falls bis denn welcher welches denen um obgleich obschon "
        "wenngleich sobald solange sofern"
    ),
    aux=(
        "hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wird werden "
        "wurde wurden würde würden kann können konnte konnten könne könnte will wolle wollte "
        "soll solle sollte muss müsse musste darf dürfe auch noch nun jetzt dann dort hier "
        "heute gestern morgen bereits schon erst zudem außerdem jedoch allerdings hingegen "
        "dagegen dazu hierzu darauf darin daraufhin wörtlich weiter weiterhin später zuvor "
        "danach nicht nur sehr lediglich deshalb daher demnach zugleich gleichzeitig "
        "unterdessen inzwischen schließlich abschließend anschließend wiederum selbst es sich "
        "man ebenfalls ebenso erneut empört kürzlich einmal mehrfach stets gerade eben etwa "
        "damals mittlerweile folgendes folgende wohl fest mit ab aus an zurück ein vor vorher "
        "nachher offenbar zunächst ihm ihr ihn ihnen uns mir ferner indes indessen derweil "
        "anlässlich hinterher"
    ),
    openers=(
        "Dazu Gestern Heute Zuvor Danach Zudem Außerdem Später Hierzu Darin Dabei Damit Weiter "
        "Weiterhin Wörtlich Abschließend Demnach Deshalb Daher Dagegen Hingegen Jedoch "
        "Allerdings Auch Ferner Zugleich Gleichzeitig Unterdessen Inzwischen Dort Hier So Nun "
        "Dann Zunächst Schließlich Mittlerweile Anschließend Daraufhin Bereits Erst Noch Doch "
        "Aber Und Trotzdem Dennoch Ebenso Ebenfalls Besonders Darauf Darüber Davon Dafür Daran "
        "Immer Wie Wenn Als Nachdem Während Obwohl Weil Da Dass Ob Um Nach Vor In Im Am An Auf "
        "Aus Bei Beim Mit Für Gegen Gegenüber Laut Seit Über Unter Von Vom Zu Zum Zur Zwischen "
        "Ohne Trotz Wegen Durch Bis Nur Nicht Man Es Kritisch Ähnlich Deutlich Vielmehr "
        "Offenbar Kurz Einerseits Andererseits Indes Derweil Anlässlich Angesichts "
        "Nichtsdestotrotz Vorher Nachher Morgen Insgesamt Konkret Zuletzt Jetzt Was Wer Wo "
        "Warum Oder Denn Sondern Gerade Selbst Weitere Unmittelbar Direkt Anders Ganz Wichtig Entscheidend "
        "Unklar Fraglich Offen Möglich Nötig Notwendig Schlimm Schlimmer Schwierig Schlecht Besser "
        "Falsch Richtig Wahr Völlig Absolut Überhaupt Eigentlich Allein Viel Wenig Mehr Weniger Sehr "
        "Ziemlich Fast Beinahe Kaum Knapp Sogar Zwar Manchmal Häufig Selten Meist Meistens Niemals "
        "Irgendwann Schon Wieder Wiederum Immerhin Außer Länger Mitunter Sofort Jahrelang Monatelang "
        "Draußen Überall Ausgerechnet Beides Alles Etwas Vieles Manches Solches"
    ),
)

LABELLING = word_set(
    "nannte nennt nannten nennen genannt sprach spricht sprachen sprechen gesprochen bezeichnete "
    "bezeichnet bezeichneten charakterisierte charakterisiert beschrieb beschreibt beschrieben "
    "kritisierte kritisiert kritisierten titulierte betitelte betitelt beschimpfte beschimpft "
    "verurteilte verurteilten verurteilt warnte warnt warnten wertete wertet gewertet bewertete "
    "bewertet rügte rügt schimpfte schimpft sah sieht sehen betrachtet würdigte lobte lobt "
    "verspottete geißelte monierte moniert bemängelte umschrieb umschreibt empfand hält hielt "
    "halten bescheinigte attestierte attestiert verteidigte fordert forderte forderten gefordert "
    "verlangte verlangt wünschte beklagte beklagt wirft warf werfen vorgeworfen droht drohte "
    "drohten gedroht wies weist wiesen zurückgewiesen abgetan"
)
"""German verbs that call something by a word, so that a single noun in marks is quoted."""

NL = Saying(
    verbs=(
        "zei zegt zeiden zeggen gezegd verklaarde verklaart vertelde vertelt stelde stelt liet "
        "laat schreef schrijft meldde meldt benadrukte benadrukt waarschuwde waarschuwt vindt "
        "vond noemde noemt noemden reageerde reageert antwoordde antwoordt legde legt voegde "
        "voegt erkende erkent aldus vervolgde vervolgt concludeerde concludeert sprak spreekt "
        "riep vroeg vraagt beloofde belooft bevestigde bevestigt oordeelde oordeelt vertelden "
        "verklaarden stelden schreven meldden benadrukten waarschuwden vinden vonden reageerden "
        "bekritiseerde bekritiseert twitterde twittert weten grapte grapt verzuchtte verzucht "
        "zucht klonk klinkt luidde luidt hoopt hoopte denkt dacht constateerde constateert "
        "beaamde beaamt erkenden bevestigen betoogde betoogt opperde herhaalde herhaalt "
        "concludeerden noemen bracht gaf geeft kondigde kondigt prees prijst"
    ),
    gerunds="zeggend",
    before="volgens|aldus|naar zeggen van|in de woorden van|zo zegt|aldus ook",
    agents="door",
    he="hij",
    she="zij ze",
    they="zij ze",
    articles="de het een zijn haar hun deze dit die onze ons twee drie enkele veel andere",
    roles=(
        "woordvoerder woordvoerster minister premier president burgemeester voorzitter "
        "wethouder rechter rechtbank advocaat directeur politie regering kabinet bedrijf "
        "vakbond onderzoeker hoogleraar trainer speler bondscoach getuige staatssecretaris arts "
        "deskundige bewoner leider bestuurder econoom commandant eigenaar hoofdredacteur inspecteur "
        "coach oprichter raadslid kamerlid fractievoorzitter analist ministerie partij verklaring officier"
    ),
    link="van voor bij uit",
    preps=(
        "van in op aan bij met voor tegen over naar door uit om tot na sinds tijdens onder "
        "tussen zonder volgens als te ter per rond wegens achter naast binnen buiten vanaf "
        "vanuit via"
    ),
    joins="en of maar",
    subs="dat die wie wat waar wanneer als toen terwijl omdat hoewel of nadat voordat zodat",
    aux=(
        "heeft hebben had hadden is zijn was waren wordt worden werd werden zal zou kan kon "
        "moet moest ook nog nu toen dan daar hier vandaag gisteren al eerder later daarna "
        "verder echter niet zich er dinsdag maandag woensdag donderdag vrijdag zaterdag zondag "
        "eens weten toe uit aan hem haar zelf wel inmiddels eerst bovendien"
    ),
    openers=(
        "Maar En Ook Volgens In Op Aan Bij Met Voor Na Tijdens Gisteren Vandaag Daarna Later "
        "Toen Verder Daarbij Bovendien Eerder Wel Toch Dus Zo Dat Dit Nu Hier Daar Er Als "
        "Wanneer Terwijl Omdat Hoewel Over Naar Door Uit Om Tot Sinds Onder Tussen Zonder "
        "Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag Daarop Inmiddels Niet Wat "
        "Wie Vooral Elke Elk Alleen Bijna Zelfs Veel Steeds Misschien Ondanks Dankzij Vandaar Sommige Hoe "
        "Alles Iedereen Niemand Tot Pas Daarom Waarom Sindsdien Intussen Ondertussen Vervolgens "
        "Uiteindelijk Soms Vaak Nooit Ooit Juist Want"
    ),
)
