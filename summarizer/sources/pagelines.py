"""The lines of an extraction: paragraphs set apart, what every page carries dropped."""

from __future__ import annotations

import re
from collections.abc import Set

_LONGEST = 160
"""Characters above which a line is prose, whatever it starts with."""

_START = re.compile(
    r"(?:read (?:more|also|next)|also read|see also|related(?: (?:stories|articles|content))?|"
    r"more on this(?: story)?|don['’]t miss|watch|listen|advertisement|advertising|sponsored|"
    r"lesen sie (?:auch|mehr|hier)|mehr zum thema|lesetipp|anzeige|"
    r"(?:à )?lire aussi|lire également|à lire|publicité|"
    r"lea también|lee también|te puede interesar|más información|publicidad|"
    r"leggi anche|pubblicità|leia (?:também|mais)|publicidade|lees ook|lees meer|"
    r"läs (?:också|mer|även)|les også|læs også|lue myös|czytaj (?:też|także|również)|"
    r"zobacz (?:też|także|również)|čtěte (?:také|více)|přečtěte si|olvassa el|citește și|"
    r"ayrıca okuyun|читайте также|читать также|читайте також|реклама|по теме|"
    r"διαβάστε (?:επίσης|ακόμα|περισσότερα)|اقرأ أيضا|اقرأ أيضاً|קראו גם|相关阅读|相關閱讀|"
    r"延伸閱讀|延伸阅读|推荐阅读|推薦閱讀|関連記事|あわせて読みたい|관련기사|"
    r"baca juga)\s*(?:[:：→>»|].*|)",
    re.IGNORECASE,
)
"""Lines that send readers elsewhere: the words alone, or with a colon and a headline."""

_WHOLE = re.compile(
    r"(?:share(?: this)?(?: (?:article|story|page))?(?: on .{1,40})?|copy link|link copied|print|"
    r"save|subscribe(?: now)?|sign up(?: for our newsletter)?.{0,60}newsletters?\.?|"
    r"follow us on .{1,60}|all rights reserved\.?|(?:[©ⓒ]|copyright|\(c\)) ?.{1,80}|"
    r"story continues(?: below)?(?: (?:this )?advertisement)?|continue reading|loading\.*|"
    r"teilen|artikel teilen|drucken|partager|compartir|condividi|compartilhar|delen|dela|"
    r"getty(?: images)?|reuters|shutterstock|"
    r"(?:image|photo|picture|video)(?: (?:source|credit|caption|by|courtesy))?s? ?[:/,©].{0,120}|"
    r"(?:bild|foto|photo|crédit(?:s)? photo|imagen|quelle|bildquelle|foto de|фото) ?[:/©].{0,120}|"
    r"(?:写真|图片|圖片|사진) ?[:：].{0,60}|[\W_]+)",
    re.IGNORECASE,
)

_DUPLICATE = 40
"""Characters from which a line that stands twice is a repeated teaser or lead."""


def cleaned_lines(text: str, items: Set[str] = frozenset()) -> str:
    """`text`, of which each line is a paragraph, without boilerplate; blank lines between.

    Only lines that are nothing but boilerplate go: prose that mentions a photograph stays. The
    lines that are `items` of lists lose the dash before them; the dash of a dialogue stays.
    """
    kept: list[str] = []
    seen: set[str] = set()
    for raw in text.splitlines():
        line = " ".join(raw.split())
        line = bare if (bare := line.removeprefix("- ")) in items else line
        if not line or is_boilerplate(line):
            continue
        if len(line) >= _DUPLICATE and line in seen:
            continue
        seen.add(line)
        kept.append(line)
    return "\n\n".join(kept)


def is_boilerplate(line: str) -> bool:
    """Whether `line` is nothing but what every page carries."""
    if len(line) > _LONGEST:
        return False
    if _WHOLE.fullmatch(line):
        return True
    start = _START.fullmatch(line)
    return bool(start) and not line.endswith((".", "。", "।"))
