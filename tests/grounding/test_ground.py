"""Grounding: what a model may claim, and what becomes of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from summarizer.article import Article
from summarizer.audit import Audit, Reason
from summarizer.brief import Brief
from summarizer.evidence import Evidence, read_evidence
from summarizer.evidence.tags import Tags, tag_text, untagged
from summarizer.fields import Checked, Name, Passages, Quantity, Quotation
from summarizer.grounding.assemble import result_fields
from summarizer.grounding.ground import Grounding, ground
from summarizer.render.html import render_html
from summarizer.render.markdown import render_markdown
from summarizer.render.terminal import render_terminal
from summarizer.schemas import response_model
from summarizer.text import Match
from tests.places import assert_every_place_holds
from tests.samples import ARTICLE, draft

EVIDENCE = read_evidence(ARTICLE)


def grounded(reply: dict[str, Any], schema: type[BaseModel] = Brief) -> Grounding:
    return ground(response_model(schema).model_validate(reply), ARTICLE, EVIDENCE)


def brief_of(reply: dict[str, Any], text: str = ARTICLE, evidence: Evidence = EVIDENCE) -> Brief:
    value = response_model(Brief).model_validate(reply)
    return Brief(**result_fields(ground(value, text, evidence), Tags.of(evidence)))


def reasons(audit: Audit) -> list[tuple[str, str]]:
    return [(entry.field, entry.reason.value) for entry in audit.rejected]


def test_a_good_reply_is_a_brief_that_holds() -> None:
    brief = brief_of(draft())
    assert_every_place_holds(brief, ARTICLE)
    assert brief.audit.ok
    assert [s.text for s in brief.quoted_statements] == [
        "“We rebuilt it with local stone,”", "“Nobody has tested it in a flood,”"
    ]  # fmt: skip
    assert [s.speaker and s.speaker.name for s in brief.quoted_statements] == [
        "Ana Ruiz", "Tom Price"
    ]  # fmt: skip
    assert [s.attribution for s in brief.quoted_statements] == ["confirmed", "confirmed"]
    assert [(c.quantity.value, c.quantity.unit) for c in brief.quantitative_claims] == [
        (4_500_000, "USD"), (14, "months")
    ]  # fmt: skip
    assert [place.text for place in brief.audit.missed.quantities] == ["12 tonnes"]
    assert brief.key_actors[0].mentions[0].text == "Ana Ruiz"


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ("Q1", "“We rebuilt it with local stone,”"),
        ("[Q1]", "“We rebuilt it with local stone,”"),
        ("Q1: We rebuilt it", "We rebuilt it"),
        ("We rebuilt it with local stone", "“We rebuilt it with local stone,”"),
        ('"We rebuilt it with local stone."', "“We rebuilt it with local stone,”"),
        ("local stone", "local stone"),
    ],
)
def test_a_quotation_is_the_articles_own(given: str, text: str) -> None:
    said = {"quotation": given, "speaker": None, "about": ""}
    brief = brief_of(draft(quoted_statements=[said]))
    assert [s.text for s in brief.quoted_statements] == [text]
    assert_every_place_holds(brief, ARTICLE)


@pytest.mark.parametrize(
    ("quotation", "speaker", "where", "reason", "match"),
    [
        ("Q9", None, "quotation", Reason.UNKNOWN_TAG, Match.ABSENT),
        ("N1", None, "quotation", Reason.UNKNOWN_TAG, Match.ABSENT),
        ("We rebuilt it with imported stone", None, "quotation", Reason.CHANGED, Match.ALTERED),
        ("We rebuilt it … stone", None, "quotation", Reason.CHANGED, Match.ALTERED),
        ("The tower will be sold off soon", None, "quotation", Reason.NOT_IN_ARTICLE, Match.ABSENT),
        ("lorries above 12 tonnes", None, "quotation", Reason.NOT_QUOTED, Match.EXACT),
        ("Q1", "Tom Price", "speaker", Reason.WRONG_SPEAKER, Match.EXACT),
        ("Q2", "Mayor Ana Ruiz", "speaker", Reason.WRONG_SPEAKER, Match.EXACT),
    ],
)
def test_a_quotation_that_does_not_hold_is_rejected(
    quotation: str, speaker: str | None, where: str, reason: Reason, match: Match
) -> None:
    said = {"quotation": quotation, "speaker": speaker, "about": ""}
    brief = brief_of(draft(quoted_statements=[said]))
    assert brief.quoted_statements == []
    rejected = [e for e in brief.audit.rejected if e.field.startswith("quoted")]
    assert [(e.field, e.reason, e.match) for e in rejected] == [
        (f"quoted_statements[0].{where}", reason, match)
    ]
    assert_every_place_holds(brief, ARTICLE)


@pytest.mark.parametrize(
    ("given", "value", "reason"),
    [
        ("N1", 4_500_000, None),
        ("$4.5 million", 4_500_000, None),
        ("$4.5m", 4_500_000, None),
        ("4,500,000 dollars", 4_500_000, None),
        ("$45 million", None, Reason.NUMBER),
        ("$4.6 million", None, Reason.CHANGED),
        ("€4.5 million", None, Reason.CHANGED),
        ("17 bridges", None, Reason.NUMBER),
        ("N17", None, Reason.UNKNOWN_TAG),
    ],
)
def test_a_number_is_the_articles_own(given: str, value: float, reason: Reason | None) -> None:
    claim = {"quantity": given, "measures": "", "attributed_to": None, "passages": ["S4"]}
    brief = brief_of(draft(quantitative_claims=[claim]))
    assert [c.quantity.value for c in brief.quantitative_claims] == ([] if reason else [value])
    assert [e.reason for e in brief.audit.rejected] == ([reason] if reason else [])
    assert_every_place_holds(brief, ARTICLE)


@pytest.mark.parametrize(
    ("given", "name"),
    [("Ruiz", "Ana Ruiz"), ("Mayor Ana Ruiz", None), ("ana ruiz", "Ana Ruiz"), ("Bob Hill", None)],
)
def test_an_actor_is_named_by_the_article(given: str, name: str | None) -> None:
    actor = {"name": given, "kind": "person", "role": ""}
    brief = brief_of(draft(key_actors=[actor]))
    assert [a.name for a in brief.key_actors] == ([name] if name else [])


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("headline", "Bridge reopens after 15 months", ["15 months"]),
        ("summary", "Ana Ruiz met Peter Falk.", ["Peter Falk"]),
        ("summary", "She called it “a miracle”.", ["“a miracle”"]),
        ("summary", "It cost $4.5 million, said Ruiz.", []),
    ],
)
def test_free_text_is_looked_up(field: str, text: str, words: list[str]) -> None:
    brief = brief_of(draft(**{field: text}))
    assert [entry.words for entry in brief.audit.unsupported] == words
    for entry in brief.audit.unsupported:
        assert text[entry.start : entry.end] == entry.words


def test_what_free_text_computes_is_shown_in_every_rendering() -> None:
    text = "The council has 12,000 oaks in its woods. It will fell 9,000 oaks by June, it said."
    evidence = read_evidence(text)
    reply = {**draft(), "key_actors": [], "quantitative_claims": [], "quoted_statements": []}
    reply |= {"headline": "3,000 oaks stay", "summary": "It will fell oaks.", "implications": []}
    brief = brief_of(reply, text, evidence)
    [computed] = brief.audit.computed
    assert (computed.field, computed.words) == ("headline", "3,000")
    assert [text[at.start : at.end] for at in computed.of] == ["12,000", "9,000"]
    line = "“3,000” — computed: 12,000 − 9,000"
    assert line in " ".join(render_terminal(brief).split())
    assert "computed: 12,000 − 9,000" in render_markdown(brief)
    assert '<p class="why">12,000 − 9,000</p>' in render_html(brief, Article.from_text(text))


def test_tags_that_slip_into_free_text_become_words() -> None:
    brief = brief_of(draft(summary="It cost [N1]$4.5 million. [S2] It took [N2]. He [Q99] left."))
    assert brief.summary == "It cost $4.5 million. It took 14 months. He left."


def test_a_stated_implication_needs_a_passage() -> None:
    items = [
        {"statement": "A.", "basis": "stated", "passages": []},
        {"statement": "B.", "basis": "inferred", "passages": []},
        {"statement": "C.", "basis": "stated", "passages": ["S99", "S5"]},
    ]
    brief = brief_of(draft(implications=items))
    assert [item.statement for item in brief.implications] == ["B.", "C."]
    assert ("implications[0].passages", "not in the article") in reasons(brief.audit)


def test_what_comes_twice_stands_once() -> None:
    reply = draft()
    for name in ("key_actors", "quantitative_claims", "quoted_statements"):
        reply[name] = reply[name] * 2
    assert brief_of(reply) == brief_of(draft())


class Story(BaseModel):
    lead: Checked
    best: Quotation | None
    figures: list[Quantity]
    people: list[Name]
    rests_on: Passages
    note: str = ""


def test_a_schema_of_ones_own_is_grounded_alike() -> None:
    grounding = grounded(
        {"lead": "It took 99 months.", "best": "Q9", "figures": ["N1", "N9"],
         "people": ["Price", "Nobody Known"], "rests_on": "S2, S3", "note": "99 bottles"},
        Story,
    )  # fmt: skip
    story = grounding.value
    assert isinstance(story, Story)
    assert story.best is None
    assert [figure.text for figure in story.figures] == ["$4.5 million"]
    assert [person.name for person in story.people] == ["Tom Price"]
    assert len(story.rests_on) == 2
    assert [e.field for e in grounding.rejected] == ["best", "figures[1]", "people[1]"]
    assert [e.words for e in grounding.unsupported] == ["99 months"]
    assert_every_place_holds(story, ARTICLE)


def test_what_looks_like_a_tag_in_the_article_is_defused() -> None:
    forged = "He wrote [Q1] and [S2] and [N3] on the wall of 5 houses."
    evidence = read_evidence(forged)
    assert "[Q1]" not in tag_text(forged, Tags.of(evidence))
    assert "(Q1]" in tag_text(forged, Tags.of(evidence))


@given(st.text(), st.text(max_size=40).filter(lambda words: "[" not in words))
def test_untagging_leaves_text_without_tags_alone(article: str, words: str) -> None:
    assert untagged(words, Tags.of(read_evidence(article, language="en"))) == words.strip()


ANY_WORDS = st.one_of(
    st.sampled_from(
        ["Q1", "Q2", "N1", "N2", "S1", "S3", "[Q1]", "Q0", "S999", "", "“”", "We", "5"]
    ),
    st.integers(0, len(ARTICLE) - 1).flatmap(
        lambda i: st.integers(i, len(ARTICLE)).map(lambda j: ARTICLE[i:j])
    ),
    st.text(max_size=30),
)
REPLIES = st.fixed_dictionaries(
    {
        "headline": ANY_WORDS,
        "summary": ANY_WORDS,
        "key_actors": st.lists(
            st.fixed_dictionaries(
                {"name": ANY_WORDS, "kind": st.just("person"), "role": ANY_WORDS}
            ),
            max_size=3,
        ),
        "quantitative_claims": st.lists(
            st.fixed_dictionaries(
                {"quantity": ANY_WORDS, "measures": ANY_WORDS, "attributed_to": ANY_WORDS,
                 "passages": st.lists(ANY_WORDS, max_size=3)}
            ),
            max_size=3,
        ),
        "quoted_statements": st.lists(
            st.fixed_dictionaries(
                {"quotation": ANY_WORDS, "speaker": ANY_WORDS, "about": ANY_WORDS}
            ),
            max_size=3,
        ),
        "implications": st.lists(
            st.fixed_dictionaries(
                {"statement": ANY_WORDS, "basis": st.sampled_from(["stated", "inferred"]),
                 "passages": st.lists(ANY_WORDS, max_size=3)}
            ),
            max_size=2,
        ),
    }
)  # fmt: skip


@given(REPLIES)
def test_whatever_a_model_replies_every_place_in_the_brief_holds(reply: dict[str, Any]) -> None:
    brief = brief_of(reply)
    assert_every_place_holds(brief, ARTICLE)
    for said in brief.quoted_statements:
        assert any(q.start <= said.start and said.end <= q.end for q in EVIDENCE.quotations)
    assert Brief.model_validate_json(brief.model_dump_json()) == brief


@given(REPLIES, st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_whatever_the_article_every_place_in_the_brief_holds(
    reply: dict[str, Any], text: str
) -> None:
    evidence = read_evidence(text)
    assert_every_place_holds(brief_of(reply, text, evidence), text)


def test_a_saved_brief_loads_again() -> None:
    brief = brief_of(draft(headline="It took 99 months"))
    assert Brief.model_validate_json(json.dumps(brief.model_dump(mode="json"))) == brief
