"""Where on a page the story stands: what was taken from elsewhere goes, what was left out comes.

trafilatura finds the paragraphs of a story well. On some pages it takes comments, appeals and
other headlines for more of it, and it leaves out subheads and leads. The smallest element that
holds nearly all the prose it found tells what is of the story.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Any

from summarizer.sources.pagelead import lead_of
from summarizer.sources.pagelines import is_boilerplate
from summarizer.sources.prose import letters_of, prose_in, width_of
from summarizer.sources.segments import Segment, has_picture, is_boxed, is_furniture, linked_share

_HOLDERS = {"article", "body", "center", "div", "form", "li", "main", "ol", "section", "table",
            "tbody", "td", "tr", "ul"}  # fmt: skip

_NEARLY_ALL = 0.9
"""Share of the prose that the element of the story holds."""

_TELLING = 12
"""Letters from which a segment is found inside a line; a shorter one must be the line."""

_LEAD = 60
"""Width from which a line above the story is its lead, not a label."""

_SUBHEADS = {"h2", "h3", "h4"}
_LONGEST_SUBHEAD = 160
_LINKED = 0.1
_MOST_WORK = 2_000_000_000
"""Segments times letters above which a page is left as it was found: no news page has as many."""

_MOST_MISSING = 40
"""Missing segments above which they are no gaps in the story."""

_SISTERS = 2
"""Paragraphs of the story with the parent and class of a missing one that make it one, too."""


@dataclass(frozen=True)
class _Story:
    """The element that holds a story and those around it, prose by element, what was found."""

    holder: Any
    around: frozenset[Any]
    prose: Counter[Any]
    segments: list[Segment]
    found: list[int]


def story_in(text: str, segments: list[Segment], title: str, description: str) -> str:
    """`text` as the page with these `segments` has it: no more than the story, and all of it.

    Args:
        text: an extraction, its paragraphs apart by blank lines.
        segments: of the page.
        title: of the page; the lead stands under it.
        description: what the head of the page says the article says; often the lead.
    """
    lines = text.split("\n\n")
    story = _story_of(lines, segments)
    if story is None:
        return text
    lines = _with_missing(_without_outsiders(lines, story), story)
    above = segments[: story.found[0]]
    lead = lead_of(above, story.around, title, description)
    known = letters_of("".join(lines))
    return "\n\n".join([*(line for line in lead if letters_of(line) not in known), *lines])


def _story_of(lines: list[str], segments: list[Segment]) -> _Story | None:
    """The story that `lines` are mostly of; None when they hold no prose."""
    apart = set(map(letters_of, lines))
    joined = letters_of("".join(lines))
    if len(joined) * len(segments) > _MOST_WORK:
        return None
    found = [
        at
        for at, segment in enumerate(segments)
        if segment.letters in apart
        or (len(segment.letters) >= _TELLING and segment.letters in joined)
    ]
    prose: Counter[Any] = Counter()
    unique = {segments[at].letters: segments[at] for at in reversed(found)}.values()
    for segment in unique:
        for element in (segment.element, *segment.element.iterancestors()):
            prose[element] += prose_in(segment.text)
    enough = _NEARLY_ALL * max(prose.values(), default=0)
    held = [e for e, amount in prose.items() if e.tag in _HOLDERS and amount >= enough > 0]
    if not held:
        return None
    holder = _with_sisters(max(held, key=lambda e: sum(1 for _ in e.iterancestors())), prose)
    within = set(holder.iter())
    inside = [at for at in found if segments[at].element in within]
    around = frozenset((holder, *holder.iterancestors()))
    return _Story(holder, around, prose, segments, inside)


def _with_sisters(holder: Any, prose: Counter[Any]) -> Any:
    """`holder`, or what holds it when the story goes on in elements that are like it."""
    parent = holder.getparent()
    while parent is not None and any(
        sister is not holder
        and prose[sister]
        and sister.tag == holder.tag
        and sister.get("class") == holder.get("class")
        for sister in parent
    ):
        holder, parent = parent, parent.getparent()
    return holder


def _without_outsiders(lines: list[str], story: _Story) -> list[str]:
    """`lines` without those that stand elsewhere on the page; what leads to the story stays."""
    within = set(story.holder.iter())
    inside, above, outside = (
        "".join(s.letters for s in segments)
        for segments in (
            [s for s in story.segments if s.element in within],
            story.segments[: story.found[0]],
            [s for s in story.segments if s.element not in within],
        )
    )
    kept: list[str] = []
    begun = False
    for line in lines:
        letters = letters_of(line)
        is_of_story = letters in inside or letters not in outside
        begun = begun or (is_of_story and bool(letters))
        if is_of_story or (not begun and width_of(line) >= _LEAD and letters in above):
            kept.append(line)
    return kept


def _with_missing(lines: list[str], story: _Story) -> list[str]:
    """`lines` with the subheads and paragraphs of the story that are not among them."""
    missing = list(islice(_missing(story), _MOST_MISSING + 1))
    if len(missing) > _MOST_MISSING:
        return lines
    kept, letters = list(lines), list(map(letters_of, lines))
    for segment, after in missing:
        at = next((at for at, line in enumerate(letters) if after.letters in line), None)
        if at is not None:
            kept.insert(at, segment.text)
            letters.insert(at, segment.letters)
    return kept


def _missing(story: _Story) -> Iterator[tuple[Segment, Segment]]:
    """Each missing segment of the story, with the one behind it that is not missing."""
    segments, found = story.segments, story.found
    known = "".join(segments[at].letters for at in found)
    kinds = Counter(_kind(segments[at].element) for at in found)
    within = set(story.holder.iter())
    for before, after in pairwise(found):
        for at in range(before + 1, after):
            segment = segments[at]
            element = segment.element
            if element not in within or segment.letters in known or is_boilerplate(segment.text):
                continue
            if is_boxed(element, story.around) or linked_share(element) > _LINKED:
                continue
            is_paragraph = prose_in(segment.text) and kinds[_kind(element)] >= _SISTERS
            if is_paragraph or (at + 1 == after and _is_subhead(segment, story)):
                yield segment, segments[after]


def _kind(element: Any) -> tuple[Any, str, str]:
    return element.getparent(), element.tag, element.get("class") or ""


def _is_subhead(segment: Segment, story: _Story) -> bool:
    """Whether it is a heading among the paragraphs, not the heading of a box between them."""
    around = heading = segment.element
    if heading.tag not in _SUBHEADS or len(segment.text) > _LONGEST_SUBHEAD or has_picture(heading):
        return False
    while around is not story.holder and letters_of("".join(around.itertext())) == segment.letters:
        if is_furniture(around):
            return False
        around = around.getparent()
    return bool(story.prose[around])
