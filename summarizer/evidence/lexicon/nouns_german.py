"""German nouns: what is capitalised in German and names nobody."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import in_order, word_set

NOUN_ENDS = in_order(
    """
    ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten nis nisse nissen ismus
    ment mente chen lein ling linge tum enz anz ierung erei logie grafie graphie technik arbeit
    zeit jahr jahre jahren tag tage tagen monat monate woche wochen kosten preis preise preisen
    recht rechte rechten stoff stoffe werk raum haus häuser platz plätze bau gebäude markt märkte
    zahl zahlen kraft kräfte kräften stelle stellen fall fälle fällen mittel mitteln gruppe
    gruppen organisation organisationen leute leuten gegner gegnern anhänger anhängern bewohner
    mitglied mitglieder mitgliedern verfahren prozess protest proteste wahl wahlen krieg kriegs
    kampf kämpfe angriff angriffe unfall opfer opfern angaben aussage aussagen bericht berichte
    erfolg erfolge plan pläne gesetz gesetze vertrag verträge antrag anträge spiel spiele spieler
    spielen system systeme dienst dienste diensten netz quelle quellen problem probleme waffe
    waffen grund gründe gründen sprache frage fragen reise sache seite seiten schule schulen
    straße weg wege zug züge flug flugzeug schiff boot fahrzeug geld gelder summe steuer steuern
    wert werte werten bild bilder buch politik wirtschaft branche industrie firma firmen
    unternehmen betrieb betriebe produkt produkte leben tod macht stand ziel ziele schutz hilfe
    lage linie nummer form formen art arten punkt punkte jährige jährigen jähriger äußerungen
    meinung sitzung konferenz treffen gespräche gesprächen verhandlungen beziehungen abkommen
    programm programme bahn strecke kilometer meter grad euro dollar prozent tonnen liter
    """
)
"""Ends of nouns and compounds."""

NOUNS = word_set(
    """
    handvoll abend abends abgabe abgeordnete ablauf absatz abschied abschluss absicht abstand abstieg
    abwehr achse akt akten aktie aktien aktion alarm alltag alter amt anfang anfrage angebot
    angeklagte angeklagten angesicht angst anlage anlass anschlag anschläge anschluss ansicht
    anspruch anstieg anteil anwalt anwälte anzahl anzeige apparat april arbeit arbeiter arm armee
    art artikel arzt ärzte aufenthalt aufgabe auflage auftrag auge augen ausbau ausbruch ausgabe
    ausgaben ausland ausmaß ausnahme außen auswahl auto autos autor bad bahn ball band bank banken
    bau bauern baum bäume beamte beamten bedarf bedenken bedingung beginn behörden bein beispiel
    beitrag bereich bereiche berg beruf besatzung bescheid besitz besuch besuch besucher
    beteiligte betrag betrieb bett bevölkerung beweis beweise bewerber bewohner bezirk bild blatt
    blick blut boden bord börse brand brände brief briefe brot bruder brücke buch bücher bühne
    bund bundesland bundesländer bürger bus chance chancen chef chefin computer dach dame damen
    dank darsteller datum dauer debatte demokratie demonstranten deutsche deutschen diebe diesel
    ding dinge disziplin dollar dorf dörfer druck drittel druck durchschnitt ebene ecke ehe
    ehefrau ehre eigentum eigentümer eile eindruck einfluss eingang einheit einsatz einsätze
    eintritt einwohner eis eltern ende energie engagement entwurf erbe erde erdbeben ereignis
    erfolg ergebnis ergebnisse erhalt ernst ersatz erst essen etat etwa euro europäer explosion
    fahrer fahrt fahrten faktor fall fälle familie familien fan fans farbe fehler feier feind feld
    fenster fernsehen fest feuer film filme finale finger firma firmen fisch fläche flagge fleisch
    flüchtlinge flug fluss folge folgen forderung form forscher forum foto fotos frage fragen
    fraktion frau frauen freiheit freitag freund freunde freundin frieden frist front frühjahr
    führer führung fuß fußball gang gäste garten gas gebiet gebiete geburt gefahr gefecht gegend
    gegensatz gegner gehalt geist geiseln geld gelegenheit gemeinde gemeinden generation genossen
    gericht gerüchte gesamt geschäft geschäfte geschichte gesicht gespräch gesundheit gewalt
    gewerkschaften gewicht gewinn gewinne gewinner glas glaube gläubige glück gott grad grenze
    grenzen größe grund gründe gründer grundlage gruppe gruppen gut haar hafen haft halbfinale
    hälfte hand hände handel händler handlung haus haushalt haut heer heim heimat held helden
    helfer hersteller herz herbst himmel hilfe hintergrund hinweis hinweise hitze hoch hof höhe
    holz hotel hund hunde hunderte hunderttausende idee ideen inhalt inland innen insel interesse
    interessen internet jahr jahre jahren jahres jahrhundert jahrhunderts job jobs jugend
    jugendliche jugendlichen junge jungen kampf kämpfe kamera kandidat kanal kapital karriere
    karte karten kauf käufer kinder kindern kind kino kirche klage klasse klima knie koalition
    köln kollegen kommentar konflikt konkurrenz kontakt kontakte konto kontrolle konzept konzert
    kopf körper kosten kraft kräfte krankenhaus krankheit kredit kreis kreise krieg krise kritik
    kritiker kugel kultur kunde kunden kunst künstler kurs küste lade lager lage land lande länder
    ländern landes landwirte lauf leben lebens lehre lehrer leiche leichen leid leiter leitung
    leser leute licht lied liebe liga linie linke linken liste lkw loch lohn los lösung luft lust
    maß maßnahme maßnahmen mai mail mal mann männer mannschaft mark marke markt maschine masse
    material mauer meer meinung menge mensch menschen meter miete milliarde milliarden million
    millionen minderheit minister minute minuten mitarbeiter mitte mitteilung mittel mitternacht
    mittag mitglied mitglieder mode modell moment monat monate monaten mord morde morgen motor
    motto mund musik mut mutter nachbarn nachfolge nachfrage nachmittag nachricht nachrichten
    nacht nähe name namen nation natur netz neubau niederlage norden not notwendigkeit null nummer
    nutzer nutzung oberfläche objekt öffentlichkeit öl oktober opfer opposition ordnung
    organisation ort orte osten paar paket panik papier parteien parteitag partner passagiere
    patienten person personen pfund pflicht phase plan pläne platz plätze politik politiker
    polizei polizist polizisten position posten präsident praxis preis preise presse prinzip
    problem probleme produkt produkte produktion projekt projekte protest proteste provinz prozent
    prozess publikum punkt punkte qualität quartal quelle rad rahmen rand rang rat raum recht
    rechte rede regel regeln regen regierung regierungen region regionen reich reihe reise rekord
    rennen republik rest reste revolution richter richtung risiko rohstoffe rolle route rücken
    rückgang rückkehr rücktritt ruf ruhe rund runde russen sache saison satz schaden schäden
    schatten schiff schiffe schlag schlacht schluss schnee schnitt schritt schritte schuld
    schulden schule schüler schuss schüsse schutz schwester see seele seite seiten sekunden sender
    senat serie sicht sieg sieger signal sinn sitz soldat soldaten sohn sommer sonne sorge sorgen
    spiel spieler spiele spitze sport sprache spur spuren staat staaten staates stadt städte
    städten stadion stand standort stadtteil start station steigerung stein stelle stellen stern
    steuer steuern stichwahl stil stimme stimmen stoff strafe straße straßen strecke streik streit
    strom stück studenten studie studien stufe stunde stunden sturm suche süden summe szene
    tabelle tag tage tagen tages tat täter tausende team teil teile teilnahme teilnehmer telefon
    termin terror terroristen test text thema themen these tier tiere tisch titel tochter tod tode
    todes ton tonne tonnen tor tore tote toten tour tradition training transport traum treffen
    trend tritt trotz truppen tür turm turnier überblick übergang umfang umfrage umgang umsatz
    umstände umwelt unfall unfälle union unglück untersuchung unterschied unterstützer
    unterstützung untätigkeit unternehmen ursache urteil usa vater verantwortliche verbot
    verbrechen verdacht verein vereine verfahren verfassung vergangenheit vergleich verhalten
    verhältnis verkauf verkehr verlauf verletzte verletzten verlust verluste versuch verteidiger
    verteidigung vertrag vertrauen vertreter viertel virus volk vorfall vorfälle vorfeld vorgehen
    vorjahr vorrunde vorschlag vorsprung vorstand vorteil vortrag vorwurf vorwürfe wache waffe
    waffen wagen wahl wahlen wähler wahlkampf wald wand ware waren wasser wechsel weg wege weise
    welt welle werk wert werte wesen westen wetter wettbewerb widerstand wille wind winter wirkung
    wirtschaft wissen wissenschaft wissenschaftler woche wochen wochenende wohnung wohnungen wort
    worte wunsch zahl zahlen zeichen zeit zeiten zeitpunkt zeitraum zentrum zeuge zeugen ziel
    ziele zimmer zins zinsen zivilisten zone zoo zufall zug züge zugang zukunft zusage
    zusammenhang zustand zustimmung zuschauer zuwachs zweck zweifel norden südwesten südosten
    nordwesten nordosten frühling stau sprung drama bezug kraftwerk reaktor gerät geräte
    bundesstaat hauptstadt ortschaft küstenstadt metropole hafenstadt heimatstadt industriestadt
    landeshauptstadt herr herren frau damen experten wissenschaftlern demonstranten aktivisten
    rebellen kundgebungen autobahn bundesstraße flughafen bahnhof krankenwagen notarzt gegenseite
    seitens opfer dutzend dutzende zeitung tageszeitung zeitschrift magazin nachrichtenagentur
    agentur regime sozialdemokraten christdemokraten republikaner demokraten konservativen
    liberale liberalen
    """
)
"""The most common ones that no ending gives away."""

PLACE_ENDS = in_order(
    """
    burg stadt dorf heim hausen furt ingen feld bach brück kirchen hafen münster rode walde berg
    stedt au ow itz land stan
    """
)
"""Ends of names of places, looked at only behind "in" or "aus" without an article."""

SURNAMES = word_set(
    """
    baum berg brand feld ganz held herbst horn kern klein lang reich sommer stahl stein stern stolz
    sturm wald winter
    """
)
"""Nouns and adjectives that are surnames behind a first name: "Karl Sommer"."""
