"""What German words name, by the word or by its ending: every noun there has a capital."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.wordlists import in_order, word_set

DETERMINERS = word_set(
    """
    der die das dem den des ein eine einem einen einer eines kein keine keinem keinen keiner keines
    sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres diese diesem diesen
    dieser dieses unser unsere unserem unseren unserer unseres jede jedem jeden jeder jedes viele
    vielen vieler alle allen aller mehrere mehreren mehrerer einige einigen einiger zwei drei im am
    zum zur beim vom ins ans
    """
)
"""Small words right behind which a noun stands, and no name."""
FOREIGN = re.compile(
    r"(?:[aouyé]$|[a-zäöü]i$|y$|[xc]$|^x|q(?!u)|[éèáíóúñçãõćčšžłøåğışë]|^[KDGBJ]h|th$|sh|kh|dsch)"
)
"""Letters that few German words have: a name, likely."""
HOMELY = re.compile(
    r"(?:ei|au|eu|ie|kino|auto|foto|büro|euro|video|radio|taxi|studio|risiko|info|kilo|tempo|konto|motto|job|partys?|handys?|team|teams|computers?|interviews?|camp|coach|chats?|service|jobs|fans?|trainings?|clubs?|couch|boxer|crew|story|baby|display|dialog|system|typ|symbol|hobby|lobby|derby|ministerium|show|analyse|chance|branche|genre|szene|mixer)$",
    re.I,
)
"""Endings of German words that look foreign: "Büro", "Hobby"."""
HEADS = word_set(
    """
    Stadt Region Provinz Dorf Bezirk Kreis Insel Bundesland Gemeinde Ort Ortsteil Stadtteil
    Landkreis Heimatstadt Hauptstadt Hafenstadt Großstadt Kleinstadt Küstenstadt Bundesstaat
    Kanton Fluss Ortschaft
    """
)
"""Nouns that a place’s name follows: "Stadt"."""
FIRM_HEADS = word_set(
    """
    Firma Unternehmen Konzern Organisation Partei Agentur Nachrichtenagentur Zeitung Zeitschrift
    Magazin Verein Club Hersteller Partei Bank Gruppe Band Fluggesellschaft Tageszeitung Sender
    Konzerns
    """
)
"""Nouns that a body’s name follows: "Firma"."""
BINDING = word_set("von van de der den zu bin al el da di del la le dos ten ibn du")
"""What joins the parts of somebody’s name."""
GENERIC = word_set(
    """
    partei gericht behörde verband bank amt universität hochschule gewerkschaft stiftung zeitung
    konzern konzerns agentur anstalt gesellschaft kommission parlament parlaments institut
    allianz liga rundfunk tribunal werke feuerwehr polizei sender kammer ministerium fraktion
    ministerien ministeriums gerichts verbands verbandes amtes amts instituts gerichtshof
    tageszeitung nachrichtenagentur anwaltschaft staatsanwaltschaft fluggesellschaft
    mediengesellschaft wochenzeitung fernsehsender regierung vereinigung bundesliga
    """
)
"""Nouns that say only what kind of body is meant."""
NAMED_BODIES = in_order(
    """
    verband verbands verbandes bund bunds bundes forum forums gewerkschaft kammer bündnis
    bündnisses städtetag städtetags städtetages landkreistag landkreistags gemeindetag
    genossenschaft hilfswerk hilfswerks innung föderation netzwerk sparkasse
    """
)
"""Ends of compounds that name one body: "Naturschutzbund", "Bauernverband"."""
NO_NAMES = word_set(
    """
    dachverband ortsverband zweckverband regionalverband kreisverband landesverband wundverband
    staatenbund ehebund geheimbund spitzenverband fachverband sportverband interessenverband
    berufsverband branchenverband wirtschaftsverband industrieverband handelskammer
    anwaltskammer dunkelkammer speisekammer gaskammer militärbündnis regierungsbündnis
    parteienbündnis wahlbündnis verteidigungsbündnis zweckbündnis stromnetzwerk
    einzelgewerkschaft branchengewerkschaft dienstleistungsgewerkschaft hilfsverband
    """
)
"""Such compounds that say only what kind of body is meant."""
HEADING = in_order(
    """
    verband verein gewerkschaft unternehmen firma konzern hersteller anbieter verlag händler kette
    organisation initiative betreiber versicherer versorger reederei brauerei agentur plattform
    stiftung club klub kanzlei airline produzent lieferant zulieferer entwickler bauer gruppe
    gesellschaft zeitung magazin sender portal partei bewegung bank fluglinie genossenschaft
    konkurrent konkurrenten rivale rivalen tochter mutterkonzern marke handelskette werft
    """
)
"""Ends of words that a body’s own name may follow: "Fahrgastverband Pro Gleis"."""
FOR_HEADS = in_order(
    """
    amt amtes institut instituts ministerium ministeriums verband verein gesellschaft stiftung
    kammer gewerkschaft akademie agentur zentrum hochschule gerichtshof gerichtshofs rat verbund
    zentrale vereinigung behörde kommission bank
    """
)
"""Ends of words for a body whose name goes on with what it is for: "Bundesamt für Migration"."""
OF_HEADS = in_order(
    """
    verband verbands verbandes bund bundes gewerkschaft zentralrat zentralrats vereinigung verein
    vereins partei
    """
)
"""The same, with whose it is: "Gewerkschaft der Polizei"."""
NO_MEMBERS = word_set("stadt landes gemeinde region welt jahre regierung mitte woche")
"""What a body is in rather than of."""
SEATED_HEADS = in_order(
    """
    gericht gerichts gerichtshof anwaltschaft inspektion präsidium präsidiums direktion universität
    uni hochschule klinikum klinikums polizei feuerwehr handwerkskammer ihk stadtwerke institut
    instituts sparkasse regierungspräsidium
    """
)
"""Ends of words for a body that a town is part of the name of: "Landgericht Köln"."""
OFFICES = re.compile(
    r"^(?:Bundes|Landes|Innen|Außen|Finanz|Justiz|Verteidigungs|Wirtschafts|Umwelt|Verkehrs|"
    r"Gesundheits|Verfassungs|Europ|Ober|Land|Amts|Arbeits|Kultus|Bildungs|Weltsicherheits|UN-|EU-|"
    r"US-|Sicherheits|Zentral|Kriminal|Agrar|Statisti)"
)
"""Beginnings of compounds that name one body: "Bundesamt"."""
ENGLISH_HEADS = word_set(
    """
    army bank society press times post news united university institute foundation federation
    association corporation company party front league council committee group entertainment
    systems networks space science city house international agency service watch
    """
)
"""What English names of bodies end with."""
WOMAN = re.compile(r"\w{3}(?:er|ist|ent|ant|eur|or|og|är|ät|ält|at|et|ekt)in$")
"""Nouns for women: "Glasbläserin", "Stadträtin"."""
