"""The engine without a model: where a story begins, and who its actors are said to be."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.engines.leads import HEADLINE

LONG = "The council of Port Ellis voted on Monday to close the old harbour to ferries"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The bridge reopens in May.", "The bridge reopens in May."),
        ("LEEDS, England (AP) — The bridge reopens in May.", "The bridge reopens in May."),
        ("OXFORD, Miss. - The bridge reopens in May.", "The bridge reopens in May."),
        ("TULSA, Okla. (Valley Wire) — The bridge reopens.", "The bridge reopens."),
        ("Paris, le 9 mars 2012 (AFP) – Le pont rouvre.", "Le pont rouvre."),
        ("9 novembre 2012. - Le pont rouvre en mai.", "Le pont rouvre en mai."),
        ("BERLIN – Die Brücke öffnet im Mai.", "Die Brücke öffnet im Mai."),
        ("Germany – a big economy – grew in May.", "Germany – a big economy – grew in May."),
        ("We won – and we lost.", "We won – and we lost."),
        (f"{LONG}, and trawlers, {'and many more ' * 9}boats.", f"{LONG}, and trawlers …"),
        (f"{LONG} {'and to more ' * 9}boats.", f"{LONG} {'and to more ' * 6}and to …"),
    ],
)  # fmt: skip
def test_the_headline_is_the_first_sentence_of_the_story(text: str, headline: str) -> None:
    brief = summarize(text, model="extractive")
    assert brief.headline == headline
    assert len(brief.headline) <= HEADLINE + 2
    assert brief.summary.startswith(headline.removesuffix(" …"))


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Mayor Ana Ruiz said “we won”.", "Ana Ruiz", "Mayor"),
        ("U.S. Secretary of State Ana Ruiz said no.", "Ana Ruiz", "U.S. Secretary of State"),
        ("Prime Minister of the United Kingdom Ana Ruiz said no.", "Ana Ruiz",
         "Prime Minister of the United Kingdom"),
        ("Police in the Marsh area of London Ana Ruiz left.", "Ana Ruiz", ""),
        ("On Friday Mr Tom Price left.", "Tom Price", ""),
        ("Tom Price, the owner of the pier, left.", "Tom Price", "the owner of the pier"),
        ("Tom Price, the officer said, left.", "Tom Price", ""),
        ("Das sagte am Montag Thomas Preis, der den Verband führt.", "Thomas Preis", ""),
        ("Das sagte Frau Doris Weber, die Chefin der Bank.", "Doris Weber", "die Chefin der Bank"),
        ("C’est fini, a dit Ana Ruiz, la présidente de la banque.", "Ana Ruiz",
         "la présidente de la banque"),
    ],
)  # fmt: skip
def test_an_actor_s_role_is_what_stands_beside_the_name(text: str, name: str, role: str) -> None:
    actors = {actor.name: actor for actor in summarize(text, model="extractive").key_actors}
    assert actors[name].role == role


def test_a_summary_in_a_script_without_spaces_has_none_between_sentences() -> None:
    text = "橋は5月に再開する。工費は45億円だった。" + "石は地元のものだ。" * 40
    brief = summarize(text, model="extractive")
    assert text.startswith(brief.summary)
    assert 20 < len(brief.summary) < 160
