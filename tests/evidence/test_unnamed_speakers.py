"""Speakers without a name: somebody or something that can speak, or else nobody."""

from __future__ import annotations

import pytest

from summarizer.evidence import read_evidence
from summarizer.evidence.lexicon.voices import Voice, voice

ENGLISH = [
    # who can speak
    ("Two nurses said the ward was “close to breaking”.", ["Two nurses"]),
    ("The report said the bridge was “in a poor state”.", ["The report"]),
    ("A number of residents called the plan “a complete shambles”.", ["A number of residents"]),
    ("All they got was a message stating, “This page is closed for good.”", ["a message"]),
    ("It was a date her department had described as “merely indicative”.", ["her department"]),
    ("One resident sued. Another said the council was “asleep at the wheel”.", ["Another"]),
    (
        "The court in Hamble heard that Roy Steel, aged 49, told officers he was “up in the sky”.",
        ["Roy Steel"],
    ),
    (
        "A jury called it a “sorry tale”. One cyclist shared a photo. “Shame about my wheels,” he "
        "wrote.",
        ["A jury", "One cyclist"],
    ),
    ("“It was too late for all of us,” said HNA senior adviser Kate Dale.", ["Kate Dale"]),
    (
        "The flood came at night.\n\nThe old mill at dusk. H. Cole of Nairn/A. Lowe of Ross\n\n"
        "“We were asleep when it came down the hill.”",
        [None],
    ),
    ("PORT FURIOUS AFTER UNION WARNS AGAINST STRIKES: ‘WE ARE IN NO MOOD FOR THIS’", [None]),
    ("A driver sent by the firm told her it was “a small matter”.", ["A driver"]),
    ("I’m told it was “never much of a road”.", [None]),
    # what cannot: the verb is another's
    ("Ann Lee said the changes reflected the “harsh reality” of the trade.", ["Ann Lee"]),
    ("The increase reflected what is called “pent-up demand” in the trade.", [None]),
    ("The death of the swan was declared “deeply suspicious” in May.", [None]),
    ("The fans have been branded “thugs and louts” for years.", [None]),
    ("The girls were let in on the grounds that it was a “public benefit of note”.", [None]),
    ("The deal was praised by one farmer as “a great relief”.", ["one farmer"]),
]
GERMAN = [
    ("Eine Anwohnerin sagte, es habe „furchtbar gekracht“.", ["Eine Anwohnerin"]),
    ("Die Umweltverbände sprachen von einem „schwarzen Tag“.", ["Die Umweltverbände"]),
    ("Der Innenminister Frankreichs, Emil Ruh, verteidigte das „harte Wort“.", ["Emil Ruh"]),
    ("Die Regierung hatte den Bericht sofort als „falsch“ zurückgewiesen.", ["Die Regierung"]),
    ("Der Plan wird von polnischer Seite als „guter Anfang“ beschrieben.", ["polnischer Seite"]),
    ("Das Nordblatt zitiert eine Anwohnerin mit den Worten: „Es hat nur einmal gekracht.“",
     ["eine Anwohnerin"]),
    ("Einer kommentierte: „Lasst ihn doch in Ruhe schlafen.“", ["Einer"]),
    ("Der „Ausschuss Nord“, ein Gremium der Stadt, sprach von einem „groben Fehler“.",
     [None, "ein Gremium der Stadt"]),
    ("Ein Zettel hing da: „Alles umsonst.“ Sie lache darüber nicht, sagte Eva Wirth, „aber ich "
     "verstehe es“.", ["Ein Zettel", "Eva Wirth"]),
    ("Eine Vielzahl von Experten kritisierte den Plan als „völlig verfehlt“.",
     ["Eine Vielzahl von Experten"]),
    ("Eva Wirth kommentierte die Entscheidung mit den Worten: „Das war richtig so.“",
     ["Eva Wirth"]),
    ("Jetzt gibt es eine technische Umsetzung der „langen Leine“ am Deich.", [None]),
    ("Der Standard, genannt „Profil zwei“, gilt ab Mai.", [None]),
    ("Geplant ist ein zweites Profil, auch „neue Spur“ genannt.", [None]),
    ("Obgleich ihm nichts nachgewiesen wurde, ist der als „böser Wolf“ gefürchtete Mann verurteilt "
     "worden.", [None]),
    ("Er wird zum „guten Hirten“, so werden Helfer dort genannt.", [None]),
    ("Einer Mitarbeiterin von „Radio Nord“ wird vorgeworfen, gelogen zu haben.", [None]),
    ("Im Bericht steht, die Brücke sei „nicht mehr sicher“.", ["Bericht"]),
    ("In einem größeren Zusammenhang steht, was „alte Schuld“ meint.", [None]),
]  # fmt: skip
OTHERS = [
    ("fr", "La direction parle d’un « effort sans précédent ».", ["La direction"]),
    ("es", "El ayuntamiento calificó la obra de «muy necesaria».", ["El ayuntamiento"]),
    ("it", "La questura ha parlato di «una notte tranquilla».", ["La questura"]),
    ("nl", "De regering sprak van “een zwarte dag”.", ["De regering"]),
]


def _named(text: str, language: str) -> list[str | None]:
    read = read_evidence(text, language=language)
    return [q.speaker.name if q.speaker else None for q in read.quotations]


@pytest.mark.parametrize(("text", "names"), ENGLISH, ids=[text[:36] for text, _ in ENGLISH])
def test_english(text: str, names: list[str | None]) -> None:
    assert _named(text, "en") == names


@pytest.mark.parametrize(("text", "names"), GERMAN, ids=[text[:36] for text, _ in GERMAN])
def test_german(text: str, names: list[str | None]) -> None:
    assert _named(text, "de") == names


@pytest.mark.parametrize(("language", "text", "names"), OTHERS, ids=[row[0] for row in OTHERS])
def test_others(language: str, text: str, names: list[str | None]) -> None:
    assert _named(text, language) == names


@pytest.mark.parametrize(
    ("language", "nouns", "kind"),
    [
        ("en", "woman policemen trucker one engineer", Voice.PERSON),
        ("en", "company ministries jury", Voice.BODY),
        ("en", "letter findings poster", Voice.TEXT),
        ("en", "happiness deterioration changes", Voice.MUTE),
        ("en", "majority dozens", Voice.QUANTITY),
        ("de", "anwältin tierschützer augenzeugen studierende jurist", Voice.PERSON),
        ("de", "landesregierung behörden umweltverbände tageszeitung", Voice.BODY),
        ("de", "positionspapier umfrage gerichtsurteil", Voice.TEXT),
        ("de", "massenkundgebung erfahrungen zimmer wochenende sorge", Voice.MUTE),
        ("fr", "fondation association", Voice.BODY),
        ("fr", "augmentation", Voice.MUTE),
        ("es", "universidad", Voice.BODY),
        ("es", "dificultad", Voice.MUTE),
        ("pl", "policja", Voice.BODY),
        ("ja", "会社", Voice.UNKNOWN),
    ],
)
def test_what_a_noun_stands_for(language: str, nouns: str, kind: Voice) -> None:
    assert [voice(noun, language) for noun in nouns.split()] == [kind] * len(nouns.split())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ruth Behl kündigte an, hart gegen den „Terror“ im Tal vorzugehen.", "other"),
        ("Ruth Behl sprach von „Terror“ im ganzen Tal.", "fragment"),
        ("Laut „Nordblatt“ ist Ruth Behl zurückgetreten.", "other"),
    ],
)
def test_german_nouns_in_marks_are_quoted_where_somebody_speaks_of_them(
    text: str, kind: str
) -> None:
    (quotation,) = read_evidence(text, language="de").quotations
    assert (quotation.kind, quotation.speaker is None) == (kind, kind == "other")
