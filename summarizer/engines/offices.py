"""Who a named person or body is, in the words that stand beside the name."""

from __future__ import annotations

import re

from summarizer.evidence import Evidence, Name
from summarizer.evidence.lexicon.naming import CALENDAR
from summarizer.evidence.lexicon.saying import cues, verbs

_REACH = 80
"""Characters before a name among which its title stands."""
_WORD = r"(?:[A-ZÀ-ÝА-Я][a-zà-ÿа-я]{0,3}\.|[A-ZÀ-ÝА-Я][\w’'-]*+(?:\.[A-Z]\.)?)"
_TITLE_BEFORE = re.compile(
    rf"(?:\b{_WORD} (?:(?:of|for|de|du|di|della|del|van)(?: the| la)? (?={_WORD}))?){{1,7}}\Z"
)
"""Words with capitals, and what ties an office to where it is held: "Secretary of State "."""
_DETERMINERS = (
    r"the|an?|his|her|its|their|ein|eine|der|die|das|seine?|ihre?|une?|la|les?|l[’']|el|los|las|"
    r"una|un|il|lo|gli|uno|o|os|as|um|uma|de|het|een|en|ett|et"
)
_DETERMINER = re.compile(rf"\A(?:{_DETERMINERS})(?:\s+|\Z|(?<=[’']))", re.IGNORECASE)
_APPOSITION = re.compile(
    rf", ((?:(?:{_DETERMINERS})\b|who|head|chief|leader|mayor|minister|president|director)"
    r" ?[^\d,.;:()“”\"«»\n]{2,80})(?:,|\.(?=\s|\Z))"
)
"""Begins with a determiner, "who" or a bare office: anything else may be the verb's part."""
_FINITE = frozenset(
    "is are was were has have had will ist sind war hat wird est sont était ont es son fue ha è "
    "sono é são foi heeft zijn".split()
)
"""With one of these, what follows a comma is no apposition."""
_FORMS_OF_ADDRESS = frozenset(
    "mr mr. mrs mrs. ms ms. miss m. mme mlle monsieur madame herr frau herrn sr sr. sra sra. señor "
    "señora signor signora senhor senhora pan pani dhr mevr mevrouw meneer fru".split()
)


class Offices:
    """Looks beside the names of one article.

    Args:
        text: the article's text.
        evidence: what was read in it.
    """

    def __init__(self, text: str, evidence: Evidence) -> None:
        self._text = text
        self._language = evidence.language
        self._ends = {mention.end for name in evidence.names for mention in name.mentions}
        self._people = {m.end for n in evidence.names if n.kind == "person" for m in n.mentions}

    def of(self, name: Name) -> str:
        """The apposition behind the name or the title before it; "" when it has none."""
        if name.kind not in ("person", "organization"):
            return ""
        mention = name.mentions[0]
        body = name.kind == "organization"
        return self._behind(mention.end, body=body) or self._before(mention.start, body=body)

    def _behind(self, end: int, *, body: bool) -> str:
        found = _APPOSITION.match(self._text, end)
        if found is None:
            return ""
        words = found[1].split()
        if body and found.end(1) in self._people:
            return ""  # "the House of Commons, the Right Honourable Ann Lee,"
        clause = not (verbs(self._language) | _FINITE).isdisjoint(words)
        if self._language == "de":
            clause = clause or words[-1].islower()  # "der den Verband führt": the verb comes last
        return "" if clause and words[0] != "who" else found[1]

    def _before(self, start: int, *, body: bool) -> str:
        line = self._text.rfind("\n", 0, start) + 1
        found = _TITLE_BEFORE.search(self._text, max(line, start - _REACH), start)
        if found is None:
            return ""
        words = found[0].split()
        named = start - 1 in self._ends
        if named and "of" not in words:
            return ""  # "the Broadway area of London Ann Lee stated"
        bare = body and len(words) == 1 and self._opens_sentence(found.start())
        if bare or (len(words) > 1 and found[0].isupper()):
            return ""
        while words and self._leads_in(words[0]):
            del words[0]
        if words and words[-1].lower() in _FORMS_OF_ADDRESS:
            del words[-1]
        return "" if words and words[-1].endswith(("’s", "'s")) else " ".join(words)

    def _opens_sentence(self, start: int) -> bool:
        return not self._text[max(start - 2, 0) : start].strip(" \n.!?")

    def _leads_in(self, word: str) -> bool:
        """Whether `word` is no part of a title that follows it: "The", "Als", "Friday"."""
        table = cues(self._language)
        opens = word in table.openers or table.classes.get(word.lower(), "?") in "PSAXC"
        return opens or word.lower() in CALENDAR or _DETERMINER.match(word) is not None
