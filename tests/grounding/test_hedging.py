"""Hedges and negations that a claim leaves out, or has in other words: one row a phenomenon."""

from __future__ import annotations

import pytest

from tests.grounding.test_claims import reasons

HEDGE, NEGATION = "attribution or hedge dropped", "negation added or dropped"


@pytest.mark.parametrize(
    ("text", "claim", "language", "found"),
    [
        # what is believed, the clause behind the verb
        ("Police believe that a cable snapped in the tower.", "A cable snapped.", "en", HEDGE),
        ("Police believe that a cable snapped in the tower.", "Police think a cable snapped.", "en",
         None),
        ("Ana Ruiz vermutet, dass Frost den Fels gelöst hat.", "Frost hat den Fels gelöst.", "de",
         HEDGE),
        ("Полиция предполагает, что трос лопнул ночью.", "Трос лопнул ночью.", "ru", HEDGE),
        # what may be, told as what will be
        ("The drivers could walk out in May.", "The drivers will walk out in May.", "en", HEDGE),
        ("Las ayudas podrían llegar en enero.", "Las ayudas llegarán en enero.", "es", HEDGE),
        ("A ponte pode ser liberada hoje.", "A ponte será liberada hoje.", "pt", HEDGE),
        # what is still to be done, what is only talked about
        ("The sale must still be cleared in Oslo.", "Oslo has cleared the sale.", "en", HEDGE),
        ("Ruiz is in talks to play the lead.", "Ruiz plays the lead.", "en", HEDGE),
        # a plan that is named
        ("Greens left over plans to sell the mill.", "Greens left because of the sale.", "en",
         None),
        # a month is no hedge
        ("The mill had been closed since May. Ruiz bought the mill.", "Ruiz bought the mill.", "en",
         None),
    ],
)  # fmt: skip
def test_hedges(text: str, claim: str, language: str, found: str | None) -> None:
    assert [reason for _, reason in reasons(text, claim, language)] == [found] * bool(found)


@pytest.mark.parametrize(
    ("text", "claim", "language", "found"),
    [
        ("Cars must wait until May, when the bridge opens.", "Cars cannot go there yet.", "en",
         None),
        ("The council will wait for a report before it recommends the plan.",
         "The council will not recommend the plan before a report.", "en", None),
        ("The port was closed until Thursday.", "Der Hafen öffnet nicht vor Donnerstag.", "de",
         None),
        ("The council voted to sell the mill.", "The council has not voted to sell the mill.", "en",
         NEGATION),
        ("Thieves emptied the till at night.", "The till has not been robbed.", "en", NEGATION),
    ],
)  # fmt: skip
def test_negations(text: str, claim: str, language: str, found: str | None) -> None:
    assert [reason for _, reason in reasons(text, claim, language)] == [found] * bool(found)
