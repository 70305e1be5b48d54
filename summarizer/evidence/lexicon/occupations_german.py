"""German words for what somebody is or does, that stand before a name."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import in_order

_FEMININE_TOO = """
    bäcker metzger fleischer gärtner winzer förster jäger fischer imker maurer tischler schreiner
    dachdecker maler schlosser mechaniker techniker elektriker schneider schuster händler
    verkäufer kellner apotheker pfleger sanitäter retter helfer soldat offizier schaffner
    lokführer bibliothekar archivar chemiker mathematiker informatiker statistiker kritiker
    musiker politiker praktiker planer zeichner designer grafiker fotograf produzent dramaturg
    intendant dirigent komponist pianist geiger cellist organist tänzer choreograf bildhauer
    dichter lyriker schriftsteller verleger lektor redakteur reporter moderator übersetzer
    dolmetscher rentner pensionär student schüler nachbar anwohner bewohner mieter vermieter
    pächter besitzer inhaber betreiber eigentümer züchter halter sammler spieler läufer
    schwimmer ruderer segler kletterer bergsteiger torhüter torschütze schiedsrichter pfarrer
    pastor priester bestatter notar ökonom analyst investor erfinder ermittler fahnder gutachter
    aktivist demonstrant gewerkschafter wirt enkel cousin partner assistent referent
    sachbearbeiter koordinator kurator restaurator präparator konservator doktorand dozent rektor
    dekan lehrer schäfer arbeiter macher müller kommandant architekt polizist künstler jurist
    wissenschaftler historiker handwerker unternehmer pianist publizist therapeut winzer
    züchter hüter schreiber wärter wächter gründer trompeter vermittler verwalter vertreter
    athlet angreifer brauer camper chirurg kämmerer makler galerist abiturient entwickler
    programmierer hacker influencer blogger podcaster korrespondent vorsteher
    """
_ONE_FORM = """
    platzwart zeugwart hauswart gastronom gastronomin hotelier hotelière mönch nonne azubi kreisrat
    bezirksrat landesrat landesrätin regierungsrat regierungsrätin hofrat hofrätin
    hebamme zeuge zeugin koch köchin bauer bäuerin arzt ärztin loge login wirtin landwirt
    vorstand vorständin obmann obfrau konsul konsulin superintendent superintendentin prälat
    ingenieur ingenieurin leutnant feldwebel hauptmann oberst kapitän kapitänin prokurist
    prokuristin attaché torfrau tenor bariton sopranistin lehrling geselle witwe witwer neffe nichte onkel tante
    oma opa schwager schwägerin großvater großmutter freund freundin gatte gattin
    kumpel stadtrat stadträtin gemeinderat gemeinderätin landrat landrätin betriebsrat
    betriebsrätin ratsherr kantor küster lotse matrose coach keeper angeklagte angeklagter
    """
OCCUPATION_ENDS = (
    *in_order(_FEMININE_TOO),
    *(word + "in" for word in in_order(_FEMININE_TOO)),
    *in_order(_ONE_FORM),
)
"""What a person does or is to somebody, also at the end of a compound: "Almbäuerin"."""
