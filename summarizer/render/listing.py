"""The index of a site: every article of a batch with its verdict, who is quoted, what recurs.

The page is `listing.html` with its style sheets and `listing.js` inside it; see `selfcontained`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from jinja2 import Template

from summarizer.audit import Counts
from summarizer.render.charts import WIDTH, drawn_bars, shares
from summarizer.render.selfcontained import enclosed, template, web_link

VERDICTS = {
    "holds": "All of it holds",
    "rejected": "Something rejected",
    "unsupported": "Something unsupported",
    "missed": "Something left out",
    "failed": "No brief",
}
"""What an article can be looked for by, and how that is called."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One article of the index.

    Attributes:
        id: of its row.
        page: address of its page, "" when there is none.
        headline: of the brief; "" for a failed row.
        why: why there is no brief, or no page.
        site, published, url, language: of the article, "" when not known.
        actors, speakers: their names, in the order of the brief.
        quotations: how many.
        counts: of the audit.
    """

    id: str
    page: str = ""
    headline: str = ""
    why: str = ""
    site: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    actors: list[str] = field(default_factory=list)
    speakers: list[str] = field(default_factory=list)
    quotations: int = 0
    counts: Counts = field(default_factory=Counts)

    @property
    def verdicts(self) -> list[str]:
        """Which of `VERDICTS` apply."""
        if not self.headline:
            return ["failed"]
        wrong = ("rejected", "unsupported", "missed")
        found = [name for name in wrong if getattr(self.counts, name)]
        return found if {"rejected", "unsupported"}.intersection(found) else ["holds", *found]

    @property
    def link(self) -> str | None:
        """The article's own address, when it is one to follow."""
        return web_link(self.url)


@dataclass(frozen=True, slots=True)
class Ranked:
    """A speaker or a figure.

    Attributes:
        name: as most articles have it.
        count: how often.
        articles: in how many articles.
        where: (headline, page) of some of them.
    """

    name: str
    count: int
    articles: int
    where: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Overview:
    """What the index says before the list.

    Attributes:
        done, failed: how many rows.
        counts: of all audits together.
        speakers: who is quoted most.
        figures: which stand in several articles.
        actors, voices: the names that are suggested where one looks for an actor or a speaker.
    """

    done: int
    failed: int
    counts: Counts
    speakers: Sequence[Ranked]
    figures: Sequence[Ranked]
    actors: Sequence[str]
    voices: Sequence[str]


def render_listing(overview: Overview, entries: Iterable[Listed]) -> Iterator[str]:
    """The index, in pieces: `entries` are read one by one and never held together."""
    return _template().generate(
        **enclosed(("base.css", "listing.css"), "listing.js"),
        overview=overview,
        bars=shares(overview.counts),
        spoken=drawn_bars([(entry.name, entry.count) for entry in overview.speakers]),
        recurring=drawn_bars([(entry.name, entry.articles) for entry in overview.figures]),
        entries=entries,
    )


@cache
def _template() -> Template:
    return template("listing.html", {}, verdicts=VERDICTS, width=WIDTH)
