"""Speakers in German as agencies, papers and wikis write it: frames, verbs, who is meant."""

from __future__ import annotations

import pytest

from summarizer.evidence import read_evidence

ROWS = [
    # on whose word
    (
        "Minister Thomas Brandt äußerte sich. Nach seinen Worten ist die Lage „sehr ernst“.",
        ["Thomas Brandt"],
    ),
    (
        "Minister Klaus Berg ist zurückgetreten. Nach eigenen Angaben hat er „nichts gewusst“.",
        ["Klaus Berg"],
    ),
    ("Aus Regierungskreisen verlautete, man sei „bestürzt“.", ["Regierungskreisen"]),
    (
        "Von Seiten der Umweltbehörde wurde Kritik laut. Es sei zu früh, „Geschenke“ zu verteilen.",
        ["Umweltbehörde"],
    ),
    (
        "Für die Vorsitzende der Linken, Ida Ernst, ist das Gesetz „ein Armutszeugnis“.",
        ["Ida Ernst"],
    ),
    # words that a sentence holds
    (
        "Der frühere Premierminister Jan Drnov soll das Vorhaben mit der Bemerkung „Nicht mit mir“ "
        "abgelehnt haben.",
        ["Jan Drnov"],
    ),
    # a verb behind the marks that ends the clause
    (
        "Während Parteichef Ronald Pohl von einem „guten Tag für alle“ sprach, nannte Claudia Rath "
        "das Ergebnis „einen faulen Kompromiss“.",
        ["Ronald Pohl", "Claudia Rath"],
    ),
    (
        "Marco Hürlimann sitzt im Vorstand, was er auf Nachfrage «kein Geheimnis» nennt.",
        ["Marco Hürlimann"],
    ),
    ("„Ganz ruhig, Opa“, soll einer der Täter geflüstert haben.", ["einer der Täter"]),
    ("Nordkorea hat mit einem „Heiligen Krieg“ gedroht.", ["Nordkorea"]),
    # a body is no office of who was named before
    (
        "Präsident Karl Obermann sprach von einem „feigen Akt“. Der UN-Sicherheitsrat forderte, "
        "die Kämpfe „unverzüglich“ zu beenden.",
        ["Karl Obermann", "UN-Sicherheitsrat"],
    ),
    # the name behind a role and what it is a role in
    (
        "Ein Sprecher der Armee in Bagdad, Generalmajor William Cald, sprach von einem „schweren "
        "Rückschlag“.",
        ["William Cald"],
    ),
    (
        "Der Generalsekretär von Juristen ohne Grenzen, Robert Menke, sagte: „Das ist eine Farce.“",
        ["Robert Menke"],
    ),
    (
        "Der Präsident des Zentralrats der Juden, Paul Spieler, reagierte empört auf die Rede. "
        "Hohm habe „in die unterste Schublade“ gegriffen.",
        ["Paul Spieler"],
    ),
    # who goes on speaking
    (
        "Präsident Reto Ammann zögert. «Ich habe ein Stadion versprochen», sagt er. Und nach einer "
        "Pause: «Ich habe nicht gesagt, in welchem Jahrhundert.»",
        ["Reto Ammann", "Reto Ammann"],
    ),
    (
        "Trainer Davide Gentile, gefragt, ob er dann noch an der Linie stehen werde, lacht. «Ich "
        "bin 46. Rechnen Sie selber.»",
        ["Davide Gentile"],
    ),
    # spelling: Swiss, a space missing, an ordinal of one figure
    (
        "Präsidentin Nadja Bührer liess ausrichten, das Urteil gelte «selbstverständlich».",
        ["Nadja Bührer"],
    ),
    (
        "Markus Luthe hat ein Büro gegründet.Ralph Senkel vom Gasthof Linde kommentierte das: „Das "
        "ist zu viel.“",
        ["Ralph Senkel"],
    ),
    (
        "Ida Schimmer verteidigte das Vorgehen. So seien am 6. September hunderte auf der Straße "
        "gewesen. Man sei einig, dass es für die „Totengräber der Demokratie“ keinen Platz gebe.",
        ["Ida Schimmer"],
    ),
    # regular verbs in every number
    ("Mehrere Anwohner klagten über einen „ohrenbetäubenden Lärm“.", ["Mehrere Anwohner"]),
    ("Die Unterzeichner schreiben, sie seien „zutiefst besorgt“.", ["Die Unterzeichner"]),
    (
        "Ein Fehler sei das gewesen, räumt Präsidentin Claudia Stern ein, „ein schwerer sogar“.",
        ["Claudia Stern"],
    ),
    # papers in marks
    ("In der „Bild am Sonntag“ warnte Minister Olaf Scholle vor „Panik“.", ["Olaf Scholle"]),
    # the other of two, and roles that somebody owns
    (
        "Neben Timo Rast stand Trainer Uwe Bolz. „Wir sind müde“, sagte Rast. Sein Trainer wollte "
        "davon nichts hören. „Die Jungs haben alles gegeben“, sagte er.",
        ["Timo Rast", "Uwe Bolz"],
    ),
    (
        "Oberbürgermeister Roland Kies wies das zurück. „Das ist ein Unterschied“, so der OB.",
        ["Roland Kies"],
    ),
    (
        "Ruth Imhoff leitet das Amt. Dort fehlten nach Imhoffs Worten „mindestens elf von ihnen“.",
        ["Ruth Imhoff"],
    ),
    # nouns that are surnames
    ("Das weiß Karl Sommer längst. „Wir machen weiter“, sagte er.", ["Karl Sommer"]),
    # a verb that ends its clause, one that is left out, a name behind a preposition
    (
        "Die Leute jubelten Nelson Mandel bei seiner Rede zu, in der er die Jungen aufforderte, "
        "mehr zu tun. Es sei an der Zeit, dass nun „neue Hände die Last“ tragen.",
        ["Nelson Mandel"],
    ),
    (
        "Nina Brehm und Udo Kranz trafen sich. Brehm nannte es „offen“, Kranz „die letzte Chance“.",
        ["Nina Brehm", "Udo Kranz"],
    ),
    (
        "Neil Armbrust flog zum Mond. Mit seinem Kollegen Edwin Aldner und Michael Collin landete "
        "er dort und sagte: „Der Adler ist gelandet.“",
        ["Neil Armbrust"],
    ),
    (
        "Nach der Trennung von Trainer Marco Silber kommt Kevin Rohde. „Ich habe großen Respekt“, "
        "sagte der bisherige Assistent.",
        ["Kevin Rohde"],
    ),
    ("Für Bernd Kolb ist damit klar: „Paris blockiert.“", ["Bernd Kolb"]),
    ("Die Gewerkschaft ver.di forderte „lückenlose Aufklärung“.", ["Die Gewerkschaft ver.di"]),
    # somebody with no more than a first name
    (
        "Lotta steht an der Ampel. Sie trägt Helm. „Eins, zwei, drei, jetzt nicht“, sagt sie.",
        ["Lotta"],
    ),
    (
        "„Ich wollte das nicht“, sagte Daniel Rau am Montag.\n\nDer Rechtsmediziner sprach von "
        "„massiver Gewalt“.",
        ["Daniel Rau", "Der Rechtsmediziner"],
    ),
    (
        "„Manche schlafen“, sagte Gert Thal von der ÖVP.\n\nAuch die Gewerkschaft macht Druck. „Es "
        "brennt der Hut“, heißt es dort.",
        ["Gert Thal", "die Gewerkschaft"],
    ),
    (
        "„Das geht nicht“, sagte Regula Amstad.\n\nBeim Amt gibt man sich zurückhaltend. Eine "
        "Maut sei „rechtlich heikel“, teilt die Medienstelle mit.",
        ["Regula Amstad", "die Medienstelle"],
    ),
    (
        "Ein Fahrer berichtete von „einem sehr lauten Knall“. „Ich bin gerannt“, sagte der "
        "52-Jährige.",
        ["Ein Fahrer", "Ein Fahrer"],
    ),
]

KINDS = [
    ("Laut der Website „wetterblick.com“ war es kalt.", "other"),
    ("Trainer Ivo Lang sprach von einer „Lehrstunde, die noch lange wehtut“.", "fragment"),
    ("Seine Mannschaft habe „Fußball verweigert“, schimpfte Trainer Ivo Lang.", "fragment"),
    ("Ivo Lang wies das als „Stimmungsmache“ zurück.", "fragment"),
    ("Nachdem die „New York Times“ berichtet hatte, schwieg Ivo Lang.", "other"),
]


@pytest.mark.parametrize(("text", "names"), ROWS)
def test_who_spoke(text: str, names: list[str]) -> None:
    quoted = [q for q in read_evidence(text, language="de").quotations if q.kind != "other"]
    assert [q.speaker.name if q.speaker else None for q in quoted] == names


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_what_kind_it_is(text: str, kind: str) -> None:
    assert [q.kind for q in read_evidence(text, language="de").quotations] == [kind]
