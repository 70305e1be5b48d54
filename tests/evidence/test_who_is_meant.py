"""Whom a surname that several bear, a pronoun or a description means: the last quotation's."""

from __future__ import annotations

import pytest

from summarizer.evidence import read_evidence

SURNAMES = [
    (
        "Ms is a woman",
        "Terry Boyd runs the shop. His daughter, Kirsty Boyd, set up the petition. “Dad was in "
        "tears,” Ms Boyd said.",
        "Kirsty Boyd",
    ),
    (
        "Mr is a man",
        "Kirsty Boyd set up the petition. Her father, Alan Boyd, runs the shop. “It hurts,” Mr "
        "Boyd said.",
        "Alan Boyd",
    ),
    (
        "Mrs is not him",
        "Simon Vale and his wife deny it. Asked about the bags, Mrs Vale said: “They were "
        "presents.”",
        "Mrs Vale",
    ),
    (
        "a title of the other",
        "Simon Vale and his wife deny it. Mrs Vale left early. Mr Vale said it was a shock. “I "
        "trusted them,” he said.",
        "Simon Vale",
    ),
    (
        "without a title the last one named",
        "Alan Boyd and Neil Boyd run the shop. Neil Boyd opened it in May. “It hurts,” Boyd said.",
        "Neil Boyd",
    ),
]
OWNERS = [
    (
        "who opens a sentence as an owner",
        "Paul Ortega said his side deserved it. A wild hour saw Remo Haas sent off. Ortega’s side "
        "held firm. “We fought,” he said.",
        "Paul Ortega",
    ),
    (
        "an owner whom a people means",
        "Paul Ortega said his side deserved it. A wild hour saw Remo Haas sent off. Ortega’s side "
        "held firm, and the Argentine spoke of “pride”.",
        "Paul Ortega",
    ),
    (
        "the owner of a son does not speak for him",
        "Remo Haas was sent off. Paul Ortega’s son had seen it. “I fought,” he said.",
        "Remo Haas",
    ),
]
GENDERS = [
    (
        "a wife",
        "Ian Marsh keeps sheep. His wife Zorya found the first of them. “They were frozen,” she "
        "said.",
        "Zorya",
    ),
    (
        "pronouns behind an unknown name",
        "Yrsila Sorvik kept her sponges in a bucket. Dan Moss came on Monday. “They kept their "
        "rhythm,” she said.",
        "Yrsila Sorvik",
    ),
]
DESCRIBED = [
    (
        "a former trade",
        "Len Purdy leapt into the road after the boy. “I just went,” said the retired docker.",
        "Len Purdy",
    ),
    (
        "an age fits who acted, not who was named beside",
        "Manager Steve Tarrant hit out. His side lost when Luis Amaro went down. “It is clear,” "
        "the 51-year-old said.",
        "Steve Tarrant",
    ),
    (
        "an age the text has given",
        "Amy Rudd, 36, jumped in after him. Bill Hodge, 61, called for help. “Anyone would,” said "
        "the 36-year-old.",
        "Amy Rudd",
    ),
    (
        "a rank before the name",
        "PC Adam Fry got on at Castle Square. Kieran Voss was at the wheel. “I asked him to stop,” "
        "the officer said.",
        "Adam Fry",
    ),
    (
        "somebody introduced without a name",
        "Ann Lee chairs the trust. A nurse stood by the door. “We are tired,” the nurse said.",
        "the nurse",
    ),
    (
        "an office nobody was given",
        "Ann Lee chairs the trust. “We are tired,” the chancellor said.",
        "the chancellor",
    ),
    (
        "who has a part of their own",
        "Ann Lee chairs the trust.\n\n“It will rain,” the duty forecaster said.",
        "the duty forecaster",
    ),
    (
        "a woman by her noun",
        "Tom Rae met Ann Lee in 1999. Tom Rae left. “It was love,” the mother-of-two said.",
        "Ann Lee",
    ),
]
SENTENCES = [
    (
        "whom the quotation speaks of does not speak",
        "Ann Lee met Tom Rae. Tom Rae left early. “Tom is a fool,” the striker said.",
        "Ann Lee",
    ),
    (
        "it is the body that the sentence before is about",
        "“They are gone,” said Tom Rae. The council will decide soon. It added that letters "
        "were “being read with care”.",
        "the council",
    ),
    (
        "a firm behind a preposition is another",
        "Harwell Foods lost money. In papers filed with the High Court, the company said trade "
        "was “badly hit by the storm”.",
        "Harwell Foods",
    ),
    (
        "an office, named in the next sentence",
        "The transport secretary said planes would fly “where that is needed”. Speaking in Leeds, "
        "Priya Nandan told reporters that nobody would be left behind.",
        "Priya Nandan",
    ),
    (
        "she is whom a description has taken up",
        "Elsa Daly rowed alone. Her coach, Tom Rae, wept. Elsa Daly slept. The actress will be in "
        "school on Monday. “I have a test,” she said.",
        "Elsa Daly",
    ),
    (
        "a man’s first name alone is no woman’s",
        "“We stay,” Tom jokes. Ellie Brandt does the cooking. “I know what is good,” she says.",
        "Ellie Brandt",
    ),
]
ENGLISH = SURNAMES + OWNERS + GENDERS + DESCRIBED + SENTENCES
GERMAN = [
    (
        "a paper’s name in marks parts nothing",
        "„Wir sind bereit“, sagte Ana Graf dem „Kurier“. Das Land habe gewartet. „Das ist gut.“",
        "Ana Graf",
    ),
    (
        "who reports stands behind the verb",
        "Der Bus habe am Morgen gefehlt, sagte die Fahrerin Ida Lang, „und zwar in Stade“.",
        "Ida Lang",
    ),
    (
        "what is named behind an apposition is no speaker",
        "Der Fraktionschef der Linken, Amir Sabet, nannte die Ministerin einen „Feuerlöscher aus "
        "Pappe“.",
        "Amir Sabet",
    ),
    (
        "“so” in the sentence before",
        "Badegäste sollten die Wiesen meiden, so der Vorsitzende Max Holl. „Die Fische waren da.“",
        "Max Holl",
    ),
    (
        "reported speech without a verb of saying goes on",
        "Man habe Verständnis, teilte Ida Lang mit. Der Stopp koste viel Geld. „Wir hoffen.“",
        "Ida Lang",
    ),
    (
        "a person of an organisation is not the organisation",
        "Eine Sprecherin der Lufthansa sprach von einem „schweren harten Schlag“.",
        "Eine Sprecherin der Lufthansa",
    ),
    (
        "the tail has it, whatever leads up",
        "Die Partei hält das für falsch: „Das stimmt so nicht“, spottet der Abgeordnete Max Holl.",
        "Max Holl",
    ),
    (
        "quoted in a statement",
        "„Die Mannschaft braucht neue Kraft“, wird Sportdirektor Max Holl darin zitiert.",
        "Max Holl",
    ),
    (
        "behind a verb that opens with its object",
        "Die Kosten bezifferte Max Holl auf zwei Millionen. „Das ist es uns wert.“",
        "Max Holl",
    ),
    (
        "a name before a colon",
        "Anders Manager Max Holl: Eine Führung müsse man „mit dem Besenstiel verteidigen können“.",
        "Max Holl",
    ),
    (
        "whose words they are",
        "Max Holl hat ein Haus. Holls Antwort auf die Frage kam prompt: „Ich habe eine Glocke.“",
        "Max Holl",
    ),
    (
        "his view",
        "Max Holl leitet das Amt. Seiner Meinung nach ist das „ein Ende der Schikanen“.",
        "Max Holl",
    ),
    ("namens", "„Es reicht“, sagt eine enttäuschte Anhängerin namens Ida Lang.", "Ida Lang"),
    (
        "an office under another name",
        "Kanzler Max Holl reist. Minister Tom Kern bleibt. „Es eilt“, sagte der Regierungschef.",
        "Max Holl",
    ),
    (
        "a listener behind a description",
        "Anwalt Max Holl klagt. Das Recht habe Lücken, sagte der Jurist der Zeitung, „und zwar "
        "sehr große“.",
        "Max Holl",
    ),
    (
        "a clause behind a semicolon is somebody else’s",
        "Max Holl sprach von einem „Pflaster auf dem Bein“; die Abgeordnete Ida Lang fordert mehr.",
        "Max Holl",
    ),
    (
        "a new sentence behind an exclamation",
        "„Es reicht“, rief Ida Lang. „Niemand läuft so weit!“ Max Holl bat sie um Geduld.",
        "Ida Lang",
    ),
]


def _last_speaker(text: str, language: str) -> str | None:
    speaker = read_evidence(text, language=language).quotations[-1].speaker
    return speaker.name if speaker else None


@pytest.mark.parametrize(("_what", "text", "name"), ENGLISH, ids=[row[0] for row in ENGLISH])
def test_english(_what: str, text: str, name: str | None) -> None:
    assert _last_speaker(text, "en") == name


@pytest.mark.parametrize(("_what", "text", "name"), GERMAN, ids=[row[0] for row in GERMAN])
def test_german(_what: str, text: str, name: str | None) -> None:
    assert _last_speaker(text, "de") == name
