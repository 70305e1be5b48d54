"""The lead between a headline and its story, which trafilatura drops with the head of the page."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from summarizer.sources.prose import letters_of, width_of
from summarizer.sources.segments import Segment, has_picture, is_boxed, is_furniture, linked_share

_WIDTH = range(40, 900)
"""Width of a lead: less is a label or a byline, more is the story."""

_NEAR = 25
"""Segments between a headline and a story among which a lead is looked for."""

_SAME = 40
"""Letters that a lead shares with what the head of the page says of the article."""

_LEAD_CLASS = re.compile(
    r"(?:^|[\s_-])(?:lead|lede|leadtext|leadin|standfirst|dek|deck|chapo|chapeau|vorspann|intro|"
    r"introduction|einleitung|sapo|bajada|entradilla|sottotitolo|catenaccio|ingress|manchet|"
    r"excerpt|abstract|summary|sub-?(?:title|headline|head|heading|titulo|t)\d?|"
    r"teaser-?text)(?:$|[\s_-])|(?:[a-z]|^)(?:Dek|Lead|Standfirst|Subtitle|Summary)\b",
)
_SENTENCE = re.compile(r".*[.!?…。！？।؟][\"'”“»’)\]]*", re.DOTALL)
_HEADINGS = ("h2", "h3", "h4")
_LINKED = 0.3


def lead_of(
    above: list[Segment], around: Collection[Any], title: str, description: str
) -> list[str]:
    """The lines of the lead in `above`, the segments above a story; [] when there is none.

    Boxes count only when they are not `around` the story. A lead stands under the headline, and is
    told by its class, by its standing right there as a heading or a sentence, or by the head of
    the page, which says the same.
    """
    near = [s for s in above[-_NEAR:] if not is_boxed(s.element, around)]
    headline = _headline(near, letters_of(title))
    if headline < 0:
        return []
    said = letters_of(description)
    return [
        segment.text
        for at, segment in enumerate(near)
        if at > headline and _is_lead(segment, said, right_there=at == headline + 1)
    ]


def _headline(segments: list[Segment], title: str) -> int:
    """Which of `segments` is the last headline, -1 when none is."""
    places = [
        at
        for at, segment in enumerate(segments)
        if segment.element.tag == "h1" or (title and segment.letters == title)
    ]
    return places[-1] if places else -1


def _is_lead(segment: Segment, said: str, *, right_there: bool) -> bool:
    element = segment.element
    if width_of(segment.text) not in _WIDTH or has_picture(element):
        return False
    parent = element.getparent()
    classes = element.get("class") or ""
    if is_furniture(element) or linked_share(element) > _LINKED:
        return False
    if len(said) >= _SAME and segment.letters[:_SAME] == said[:_SAME]:
        return True
    around = (parent.get("class") or "") if parent is not None else ""
    if _LEAD_CLASS.search(classes) or (element.tag == "p" and _LEAD_CLASS.search(around)):
        return True
    sentence = bool(_SENTENCE.fullmatch(segment.text))
    return right_there and (element.tag in _HEADINGS or (element.tag in ("p", "div") and sentence))
