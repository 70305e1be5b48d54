"""German nouns that may be said to say something, and nouns that cannot."""

from __future__ import annotations

from summarizer.evidence.lexicon.occupations_german import OCCUPATION_ENDS
from summarizer.evidence.lexicon.voicing import Voices

DE = Voices(
    joined=True,
    complete=True,
    inflections=tuple((end, "") for end in ("s", "es", "n", "en", "e", "er", "ern", "nen")),
    persons=" ".join(OCCUPATION_ENDS)
    + """
        mann männer frau leute leuten person personen mensch menschen kind kinder eltern vater väter
        mutter mütter bruder brüder schwester sohn söhne tochter töchter ehemann ehefrau gatte junge
        mädchen paar ehepaar herr dame witwe kollege kollegin chef chefin boss boß held heldin profi
        star fan anwalt anwälte anwältin arzt ärzte ärztin rat räte rätin wirt bote zeuge experte
        kunde kundin gast gäste nachbar bürger bauer bäuerin bewohner opfer täter
        gegner anhänger mitglied mitglieder haupt oberhaupt general oberst major kommissar papst
        bischof bischöfe pfarrer imam könig königin prinz fürst graf herzog kaiser scheich
        premier kanzler senator gouverneur botschafter gesandte gesandter beamte beamter beamtin
        beauftragte beauftragter abgeordnete abgeordneter vorsitzende vorsitzender vorstand vorstände
        angeklagte angeklagter angehörige angehöriger sachverständige sachverständiger jugendliche
        jugendlicher bekannte bekannter verwandte verwandter betroffene betroffener verletzte
        verletzter beschäftigte beschäftigter angestellte angestellter verantwortliche
        verantwortlicher beschuldigte beschuldigter verdächtige verdächtiger vertraute vertrauter
        torwart goalie linksaußen rechtsaußen pädagoge
        überlebende geistliche geistlicher intellektuelle kriminelle gefangene
        gefangener erwachsene geschädigte getötete deutsche deutscher franzose französin russe russin
        türke türkin brite britin pole polin schwede däne finne chinese grieche rumäne bulgare kroate
        serbe tscheche slowake israeli kurde afghane linke grüne liberale konservative
        kandidat kandidatin genosse genossin insider whistleblower blogger youtuber teenager manager
        trainer coach keeper freund freundin partner partnerin geisel häftling lehrling flüchtling
        ob banker kumpel onkel tante oma opa enkel neffe nichte cousin
        jährige jähriger jährigen viele einige mehrere manche andere beide alle einer jemand niemand
        keiner mancher anderer jeder letztere letzterer erstere ersterer
        """,
    bodies="""
        pressestelle medienstelle fachstelle leitstelle geschäftsstelle beratungsstelle behörde amt ämter ministerium ministerien regierung verwaltung partei fraktion gewerkschaft
        verband verbände verein bund bündnis ausschuss kommission gericht staatsanwaltschaft
        anwaltschaft bundesanwaltschaft polizei feuerwehr armee militär marine wehr heer truppen
        miliz unternehmen firma konzern bank sparkasse krankenkasse versicherung gesellschaft gruppe
        organisation stiftung institut universität uni hochschule schule akademie kirche bistum
        klinik krankenhaus verlag sender zeitung magazin blatt blätter agentur redaktion rundfunk
        fernsehen radio presse medien medium team mannschaft club klub kammer senat parlament
        landtag bundestag bundesrat kreml haus palast botschaft delegation koalition opposition
        allianz union liga lager leitung führung spitze präsidium direktion zentrale stadt städte
        gemeinde landkreis land länder bezirk kommune staat provinz familie publikum bevölkerung
        öffentlichkeit jury gremium bewegung initiative netzwerk plattform portal geheimdienst
        nachrichtendienst wetterdienst rettungsdienst zentrum büro kanzlei sekretariat komitee
        kongress bischofskonferenz ministerkonferenz kultusministerkonferenz rektorenkonferenz synode
        orden crew besatzung personal belegschaft management etage seite kreise kreisen küstenwache
        zoll post bahn börse wirtschaft industrie branche lobby kripo anstalt gerichtshof rechnungshof
        wacht airline startup beirat betriebsrat aufsichtsrat verteidigung anklage nebenklage
        mehrheit minderheit wirtschaftsrat zentralrat stadtrat gemeinderat beirat ethikrat
        sicherheitsrat menschenrechtsrat ministerrat europarat verwaltungsrat rundfunkrat presserat
        sachverständigenrat wissenschaftsrat nationalrat ständerat kantonsrat personalrat elternrat
        vertretung aufsicht landesregierung genossenschaft bürgerschaft belegschaft ärzteschaft
        reederei werft brauerei molkerei fluglinie
        gemeinschaft körperschaft mitgliedschaft elternschaft leserschaft anhängerschaft
        wissenschaft forschung justiz politik diplomatie konkurrenz generalität
        """,
    texts="""
        bericht studie umfrage untersuchung gutachten analyse brief schreiben mail erklärung
        mitteilung meldung stellungnahme aussage protokoll urteil beschluss gesetz verfassung artikel
        paragraf paragraph verordnung richtlinie vertrag abkommen vereinbarung resolution papier
        dokument text entwurf antrag anklage schrift plakat schild aufschrift inschrift transparent
        banner flugblatt flyer zettel posting tweet eintrag kommentar blog webseite website homepage
        internetseite buch chronik bibel koran statut satzung appell aufruf petition nachricht
        telegramm video fazit bekanntmachung verlautbarung bilanz satellit quelle statistik schätzung
        auswertung prognose notiz vermerk beschreibung ankündigung darstellung begründung rede
        """,
    mute="""
        zimmer sommer winter wetter fenster messer fehler theorie charakter computer hunger körper
        meter liter koffer keller teller becher kutter panzer hammer silber kupfer wasser feuer
        leder feder steuer mauer dauer trauer abenteuer ufer ziffer nummer klammer kummer wunder
        muster kloster pflaster laster alter filter gitter gewitter futter butter monster cluster
        container poster bilder wälder bücher lieder felder gelder häuser dörfer güter märkte eier
        kleider räder dächer zähler verteiler stecker schirm fieber ärger eifer jammer schauer zauber
        opferzahl moment argument experiment element instrument prozent talent patent event fragment
        segment medikament testament fundament kontinent akzent kompliment restaurant diamant elefant
        motor faktor sektor reaktor tumor horror terror humor labor traktor monitor
        frühling zwilling wochenende jahresende kriegsende legende spende wende dividende stunde runde sekunde
        konferenz pressekonferenz annahme aktion maßnahme ausnahme teilnahme aufnahme übernahme
        abnahme zunahme umsetzung kundgebung verbindung einigung sitzung beziehung lösung
        profil standard disc scheibe gerät format version modell system programm titel motto name
        namen begriff wort worte überschrift schlagzeile slogan parole bezeichnung zeit zeiten jahr
        jahre tag tage monat woche bedarf echo sorge angst hoffnung freude wut kritik lob protest
        proteste vorschlag plan pläne idee ziel grund gründe folge ergebnis erfolg sieg niederlage
        spiel spiele tor tore wahl wahlen krieg kampf gewalt terroranschlag anschlag unfall tod leben
        rest entscheidung forderung veranstaltung demonstration massenkundgebung ausstellung
        apparat vorrat heirat autobahn laufbahn umlaufbahn eisenbahn straßenbahn bahnhof friedhof
        flughafen erfahrung erfahrungen aktie aktien preis preise kurs kurse wert werte umsatz
        gewinn verlust regen geld strom gas öl essen licht straße straßen weg platz bild foto film
        lied musik stück rolle kunst sprache technik mittel punkt ort raum frage antwort thema fall
        fälle sache lage situation krise problem auto wagen zug schiff flugzeug boot tür hand kopf
        herz auge vorwurf vorwürfe verdacht anzeige zahl zahlen summe kosten hilfe schutz
        zusammenhang vergleich unterschied rahmen teilnahme handel markt abend morgen nacht
        zwiespalt tatsache möglichkeit wirklichkeit
        """,
    quantities="""
        vielzahl reihe teil großteil hälfte drittel dutzend anzahl zahl fülle viertel prozent
        mehrzahl rest million millionen hunderte tausende hunderttausende zehntausende
        """,
    person_ends="""
        er ern ers erin erinnen ist isten istin istinnen ent enten entin ant anten antin eur eure
        euren eurin or oren orin loge logen login mann leute frau frauen nom nomin ling linge
        lingen är äre ären ärin iater ende enden ender tigte tigter jährige jährigen jähriger in innen
        """,
    mute_ends="""
        ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten nis nisse nissen
        ismus ment mente ments chen lein tum enz enzen anz erei ierung logie grafie graphie technik
        arbeit zeit jahr jahre tag tage stoff werk raum platz bau gebäude fall mittel verfahren
        prozess angriff plan spiel netz dienst problem waffe grund weg zug flug wert punkt
        kilometer linie form lauf gang satz stand schritt ritt gerät zeug
        """,
    everyday="""
        gibt gab geben gegeben steht stand sieht sah sehen findet fand fanden finden hält hielt
        halten zeigt zeigte zeigten stellt stellte stellten ging nahm legte führte hob hebt weiß
        wusste ließ warf wirft wies wiesen griff greift fasste fehlt fehlen macht machte genannt
        nennt nannte nannten bezeichnet stufte stuft merkt heißt hieß betrachtet befinden befand
        beschreibt beschrieb gewertet wertet wertete spricht verspricht versprach bedeutet droht
        drohte drohten widersprach widerspricht räumt lässt weist fügt schlug schlägt schließt schloss
        erwartet erwartete rechnet rechnete feiert feierte wehrt wehrte empfindet deutet
        """,
)
