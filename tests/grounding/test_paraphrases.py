"""True sentences in words of their own, as a chatbot or an intern writes them, and near misses."""

from __future__ import annotations

import pytest

from summarizer import Article, verify
from summarizer.audit import Reason

INQUIRY = """In a statement, the Harbour Police said, “The Harbour Police and the coastguard are \
working together to examine letters received by several members of the council. There is no \
established connection between these letters and the fire this morning.”

Ruiz was flown home on Friday after Norland courts ruled for her husband. “They are enforcing a \
merciless order to deprive Ana Ruiz of her rights,” said councillor Tom Price, a Democrat.

The council voted 62-36 to keep the non-standard lamps. Marit Solvang, the mayor, directed \
the festival “Never Ask Twice” in 1990.

“I have broken no rule and will not be forced to admit to anything,” said Price. The panel did \
not disclose when it will state the charges or how many there are.

The force is supposed to number 8,000 soldiers but has 3,500, said the United Nations Office for \
Peace. By Monday the storm brought winds of 150 kph with gusts reaching 185 kph.

The vessel, a submarine with a crew of seven, was freed on Tuesday. Rene Alvar planned to retire \
in May after almost 40 years."""


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        # A quotation is the speaker's, wherever in it the words stand.
        (
            "Harbour Police said no link was established between letters and fire.",
            None,
        ),
        ("A connection was found between the letters and the fire.", "connection"),
        # What belongs to a name is not the name itself.
        ("Norland's courts were depriving Ruiz of her rights.", None),
        ("The council kept the non-standard lamps.", None),
        ("The council decided by 62 votes to 36.", None),
        ("The council decided by 63 votes to 36.", "63"),
        ("Marit Solvang directed Never Ask Twice in 1990.", None),
        ("Marit Solvang never directed the festival.", "never"),
        ("Price denied breaking any rule.", None),
        ("The panel did not say how many charges there were.", None),
        ("The force has only 3,500 of its planned 8,000 soldiers.", None),
        ("The force has fewer than 4,000 soldiers.", None),
        ("The force has fewer than 20,000 soldiers.", "20,000"),
        ("The UN said the force has 3,500 soldiers.", None),
        ("The EU said the force has 3,500 soldiers.", "EU"),
        ("The storm was still bringing winds of 150 kph and gusts of up to 185.", None),
        ("The storm was still bringing winds of 150 kph and gusts of up to 235.", "235"),
        ("The submarine was freed on Tuesday.", None),
        ("The vessel was freed on Tuesday.", None),
        ("The helicopter was freed on Tuesday.", "helicopter"),
        ("René Alvar had been due to retire in May.", None),
        ("Renate Alvar had been due to retire in May.", "Renate Alvar"),
        ("Tom Price, a Democratic councillor, called the order merciless.", None),
        ("Boeing plans to have the submarine ready by Tuesday.", "Boeing"),
    ],
)
def test_in_other_words(claim: str, words: str | None) -> None:
    found = [finding.words for finding in verify(INQUIRY, claim).unsupported]
    assert (words in found) if words else not found


VOTE = "Anna Berg voted in favour of the bridge. Tom Price said little. The mill stood empty."


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("Anna Berg voted for the bridge.", None),
        ("Anna Berg voted against the bridge.", "voted against"),
    ],
)
def test_for_and_against(claim: str, words: str | None) -> None:
    found = [finding.words for finding in verify(VOTE, claim).unsupported]
    assert found == ([words] if words else [])


@pytest.mark.parametrize(
    ("language", "article", "claim"),
    [
        ("en", "There is no fresh evidence against Ann Lee.", "There is evidence against Ann Lee."),
        (
            "de",
            "Es gibt keine neue Spur zum Täter in Bonn.",
            "Es gibt eine Spur zum Täter in Bonn.",
        ),
        (
            "nl",
            "Er is geen nieuw bewijs tegen Anna de Wit.",
            "Er is bewijs gevonden tegen Anna de Wit.",
        ),
        ("sv", "Det finns inga nya spår i Lund.", "Det finns spår i Lund."),
    ],
)
def test_a_noun_denied_behind_its_adjective(language: str, article: str, claim: str) -> None:
    found = verify(Article(text=article, language=language), claim).unsupported
    assert [finding.reason for finding in found] == [Reason.NEGATION]
