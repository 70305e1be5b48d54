"""Quotations of headlines, standfirsts and headings: the speaker of the same words below."""

from __future__ import annotations

import pytest

from summarizer.evidence import read_evidence

ENGLISH = [
    (
        "the same words",
        "‘We lost it all’: a village counts the cost\n\nThe river rose at night.\n\n“We lost it "
        "all,” said Maud Tilling, 71. “Every photograph.”",
        "Maud Tilling",
    ),
    (
        "the beginning of more",
        "‘The sky went red’: fire crews on a long night\n\nCrews came at noon.\n\n“The sky went "
        "red and then it went dark,” Ana Prado said.",
        "Ana Prado",
    ),
    (
        "two words",
        "‘Utter chaos’ at airport as gates fail\n\nQueues were long on Friday.\n\nOne traveller, "
        "Lily Cho, described it as “utter chaos”.",
        "Lily Cho",
    ),
    (
        "one word of a statement",
        "Head praises ‘calm’ pupils\n\nA head has praised pupils.\n\n“They were calm and kind,” "
        "said Nia Rees, who leads the school.",
        "Nia Rees",
    ),
    (
        "in capitals",
        "‘I THOUGHT IT WAS A BEE!’ Nan finds hornet in hat\n\nA nan had a fright.\n\n“I thought "
        "it was a bee! Then it looked at me,” said Joan Pike.",
        "Joan Pike",
    ),
    (
        "an office becomes a name",
        "Chancellor calls levy ‘the best of bad ideas’\n\nThe levy comes in May.\n\n“It is the "
        "best of bad ideas,” Helen Marsh, the chancellor, said.",
        "Helen Marsh",
    ),
    (
        "a heading further down",
        "Fire news\n\nIt is dry.\n\nCrews are tired.\n\nIt is hot.\n\n‘Nobody told us a "
        "thing’\n\nNadia Noor left at four. “Nobody told us a thing,” she says.",
        "Nadia Noor",
    ),
    (
        "words without marks",
        "Village counts the cost\n\nResidents say the warning was “an hour too late” for them\n\n"
        "The water came at four.\n\nKeith Lamb said it came an hour too late.",
        "Keith Lamb",
    ),
    (
        "an office that is somebody’s below",
        "Mayor quits: ‘I cannot go on like this’\n\nPaul Rojo, the mayor of Lugo, has quit.\n\n"
        "He leaves on Friday.",
        "Paul Rojo",
    ),
    # what is not said again
    (
        "a title",
        "‘Dark Water’ opens festival\n\nThe film was shown on Friday.\n\n“It was dark water all "
        "around us,” said Ana Prado.",
        None,
    ),
    (
        "a word of another meaning",
        "New film ‘Home’ divides critics\n\nIt opened on Friday.\n\n“I want to go home,” said "
        "Ana Prado.",
        None,
    ),
    (
        "nobody says it",
        "‘We are done’: strike ends\n\nThe strike ended.\n\n“It is over,” said Ana Prado.",
        None,
    ),
]
GERMAN = [
    (
        "die Überschrift",
        "„Wir haben alles verloren“: Ein Dorf räumt auf\n\nDer Fluss kam nachts.\n\n„Wir haben "
        "alles verloren“, sagte Maria Tilling.",
        "Maria Tilling",
    ),
]


@pytest.mark.parametrize(("_what", "text", "name"), ENGLISH, ids=[row[0] for row in ENGLISH])
def test_english(_what: str, text: str, name: str | None) -> None:
    speaker = read_evidence(text, language="en").quotations[0].speaker
    assert (speaker.name if speaker else None) == name


@pytest.mark.parametrize(("_what", "text", "name"), GERMAN, ids=[row[0] for row in GERMAN])
def test_german(_what: str, text: str, name: str | None) -> None:
    speaker = read_evidence(text, language="de").quotations[0].speaker
    assert (speaker.name if speaker else None) == name
