"""What of an extraction is the story: lines from elsewhere go, what is missing in it comes."""

from __future__ import annotations

import pytest
from lxml import html

from summarizer.sources.segments import segments_of
from summarizer.sources.story import story_in
from tests.sources.newspages import STORY

ONE, TWO, THREE, FOUR, _ = STORY["en"]
P = [f"<p>{line}</p>" for line in STORY["en"]]
BODY = f'<div class="body">{"".join(P[:4])}</div>'
FOUND = [ONE, TWO, THREE, FOUR]
COMMENT = "I will not vote for them again."
LABEL = "Most read today"


@pytest.mark.parametrize(
    ("markup", "found", "story"),
    [
        (BODY, FOUND, FOUND),
        (f"{BODY}<div><p>{COMMENT}</p></div>", [*FOUND, COMMENT], FOUND),
        (f"<h3>{LABEL}</h3>{BODY}", [LABEL, *FOUND], FOUND),  # above, but no lead
        (f"<div>{ONE}</div><div>{''.join(P[1:4] * 4)}</div>", FOUND, FOUND),  # a lead above
        (f"{BODY}<p>{COMMENT * 2}</p>", [COMMENT * 2, *FOUND], FOUND),  # it does not stand above
        (f"{BODY}<div><p>{COMMENT}</p></div>", [*FOUND, "Not on the page."],
         [*FOUND, "Not on the page."]),
        (f'<div class="part">{"".join(P[:3])}</div><div class="part">{P[3]}</div>', FOUND, FOUND),
        (f"<div>{P[0]}<h2>What it costs</h2>{P[1]}{P[2]}</div>", [ONE, TWO, THREE],
         [ONE, "What it costs", TWO, THREE]),
        (f"<div>{P[0]}<div><h2>What it costs</h2></div>{P[1]}{P[2]}</div>", [ONE, TWO, THREE],
         [ONE, "What it costs", TWO, THREE]),
        (f"<div>{P[0]}<div><h2>Most read</h2><i>Fire in town</i></div>{P[1]}{P[2]}</div>",
         [ONE, TWO, THREE], [ONE, TWO, THREE]),
        (f'<div>{P[0]}<h2><a href="/x">Fire in town</a></h2>{P[1]}{P[2]}</div>',
         [ONE, TWO, THREE], [ONE, TWO, THREE]),
        (f'<div>{P[0]}<h2 class="promo">Get our app</h2>{P[1]}{P[2]}</div>',
         [ONE, TWO, THREE], [ONE, TWO, THREE]),
        (f"<div>{P[0]}<h2>Advertisement</h2>{P[1]}{P[2]}</div>", [ONE, TWO, THREE],
         [ONE, TWO, THREE]),
        (f"<div>{''.join(P[:4])}</div>", [ONE, TWO, FOUR], FOUND),  # a paragraph left out
        (f"<div>{ONE}<br>{TWO}<br>{THREE}<br>{FOUR}</div>", [ONE, TWO, FOUR], FOUND),
        (f'<div>{P[0]}{P[1]}<p class="caption">{THREE}</p>{P[3]}</div>', [ONE, TWO, FOUR],
         [ONE, TWO, FOUR]),
        (f'<div>{P[0]}{P[1]}<p><a href="/x">{THREE}</a></p>{P[3]}</div>', [ONE, TWO, FOUR],
         [ONE, TWO, FOUR]),
        (f"<form><table><tr><td>{''.join(P[:4])}</td></tr></table></form>", [ONE, TWO, FOUR],
         FOUND),
        ("<div><p>Short</p></div>", ["Short"], ["Short"]),
    ],
)  # fmt: skip
def test_the_story_and_all_of_it(markup: str, found: list[str], story: list[str]) -> None:
    tree = html.fromstring(f"<html><body><h1>Bridge</h1>{markup}</body></html>")
    text = story_in("\n\n".join(found), segments_of(tree), "Bridge", "")
    assert text.split("\n\n") == story


@pytest.mark.parametrize(
    ("markup", "segments"),
    [
        ("<p>a <b>b</b><!-- no --> c</p>d", ["a b c", "d"]),
        ("<p>a<br>b</p>", ["a", "b"]),
        ("<p>a<script>no</script> b</p><noscript>no</noscript><p>c</p>", ["a b", "c"]),
        ("<ul><li>a<ul><li>b</ul>c</ul>", ["a", "b", "c"]),
        ("<p>* * *</p><p>a</p>", ["a"]),
    ],
)
def test_a_page_as_segments(markup: str, segments: list[str]) -> None:
    tree = html.fromstring(f"<html><body>{markup}</body></html>")
    assert [segment.text for segment in segments_of(tree)] == segments
