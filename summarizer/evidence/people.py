"""Who a phrase stands for: names by their surname, pronouns and roles by who was named before."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from summarizer.evidence.clauses import Phrase
from summarizer.evidence.items import Name, Quotation, Sentence, Speaker
from summarizer.evidence.lexicon.cues import word_set
from summarizer.evidence.lexicon.genders import TITLES, gender_of
from summarizer.evidence.lexicon.saying import Cues
from summarizer.evidence.tokens import Token

_BACK = 16
"""Mentions looked back over for whom a pronoun or a role means."""

_DEFINITE = word_set(
    "the der die das dem den le la les l’ l' el los las il lo i gli o os as de het his her "
    "ihr sein this dieser diese cet cette ce este esta"
)
_AGED = re.compile(r"^(?:the|der|die) \d+-(year-old|jährige)n?$", re.IGNORECASE)
_AGE_GENDERS = {"jährigeder": "m", "jährigedie": "f"}
_SEVERAL = (
    "los ",
    "las ",
    "les ",
    "os ",
    "as ",
    "gli ",
    "i ",
    "two ",
    "some ",
    "many ",
    "several ",
)
_FEMININE = re.compile(
    r"\b((?:[Dd]ie|[Ee]ine[r]?|[Dd]er|[Ii]hre)\s+(?:[a-zäöüß-]+\s+)?)([A-ZÄÖÜ][\w-]*in)\b"
)
_POSSESSIVES = {
    "his": "he", "her": "she", "their": "they", "sein": "er", "seine": "er", "ihr": "sie",
    "ihre": "sie", "hans": "han", "hennes": "hon", "hendes": "hun", "zijn": "hij",
}  # fmt: skip
_INFLECTED = word_set("pl ru cs fi uk sk hr sl lt lv et hu")


class People:
    """The people one article names, and how it speaks of them."""

    def __init__(
        self,
        text: str,
        language: str,
        cues: Cues,
        quotations: Sequence[Quotation],
        sentences: Sequence[Sentence],
        names: Sequence[Name],
    ) -> None:
        self.text = text
        self.cues = cues
        self.inflected = language in _INFLECTED
        self.articles = bool([w for w, kind in cues.classes.items() if kind == "A"])
        self.quotations = quotations
        self.quoted = [quotation.start for quotation in quotations]
        self.sentences = [sentence.start for sentence in sentences]
        names = [name for name in names if not self._misread(name.name)]
        placed = [
            (m.start, m.end, name)
            for name in names
            for m in name.mentions
            if m.text[:1].isupper() and not self._misread(m.text)
        ]
        self.mentions: Mapping[int, tuple[int, Name]] = {s: (e, n) for s, e, n in placed}
        self.placed = sorted(
            (p for p in placed if p[2].kind == "person" and not self._in_quotation(p[0])),
            key=lambda p: p[0],
        )
        self.starts = [start for start, _, _ in self.placed]
        self.by_last: dict[str, Name] = {}
        for name in names:
            if name.kind == "person" and " " in name.name:
                self.by_last.setdefault(name.name.split()[-1].lower(), name)
        self.genders: dict[str, str] = {}
        feminine = (role for role in cues.compounds if role.endswith("in"))
        self.compounds = tuple(feminine) if language == "de" else ()
        self.last: Speaker | None = None

    def _misread(self, name: str) -> bool:
        """Whether a name took in an owner or a frame of saying: "Leeds's Smith", "Selon Smith"."""
        owner = "’s " in name or "'s " in name
        return owner or name.partition(" ")[0].lower() in self.cues.before

    def speaker(self, phrase: Phrase, tokens: Sequence[Token], cue: str | None) -> Speaker:
        """The speaker a phrase stands for."""
        start, end = tokens[phrase.first].start, tokens[phrase.last - 1].end
        if phrase.pronoun:
            words = self.text[start:end]
            return Speaker(
                self._plain(self._meant(phrase.pronoun, start) or words), words, start, end, cue
            )
        if phrase.head is not None:
            first, last = tokens[phrase.head[0]], tokens[phrase.head[1] - 1]
            start, end = first.start, last.end
            if last.owner and self.text[end - 2 : end] in ("’s", "'s"):
                end -= 2
            words = self.text[start:end]
            return Speaker(self._full(first, last, words), words, start, end, cue)
        owner = _POSSESSIVES.get(tokens[phrase.first].low, "")
        if owner and cue is None and not any(t.role for t in tokens[phrase.first : phrase.last]):
            meant = self._meant(owner, start)  # "His hope is plain: “…”"
            first = tokens[phrase.first]
            words = self.text[first.start : first.end]
            return Speaker(meant or words, words, first.start, first.end, cue)
        start, end = self._trimmed(start, end)
        words = self.text[start:end]
        if aged := _AGED.search(words):
            gender = _AGE_GENDERS.get(aged[1].lower() + tokens[phrase.first].low, "")
            return Speaker(self._named_last(gender, start) or words, words, start, end, cue)
        return Speaker(self._holder(phrase, tokens, start) or words, words, start, end, cue)

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        while end > start and self.text[end - 1] in " ,;:\u00a0":
            end -= 1
        return start, end

    def _full(self, first: Token, last: Token, words: str) -> str:
        """The fullest name the article gives for the name in `words`, without a role before it."""
        return self._plain(self._fullest(first, last, words))

    def _plain(self, name: str) -> str:
        """A name without a role before it."""
        parts = name.split()
        while len(parts) > 2 and self._is_role(parts[0].lower()):
            parts = parts[1:]
        return " ".join(parts)

    def _is_role(self, low: str) -> bool:
        joined = bool(self.cues.compounds) and low.endswith(self.cues.compounds)
        return joined or self.cues.classes.get(low) == "R"

    def _fullest(self, first: Token, last: Token, words: str) -> str:
        if first is last and first.name is not None and len(first.name.name.split()) > 1:
            return first.name.name
        surname = words.split()[-1].lower()
        known = self.by_last.get(surname)
        for ending in ("s", "’", "'"):
            if known is None and surname.endswith(ending):
                known = self.by_last.get(surname[:-1])
        if known is None and self.inflected and len(surname) > 3:
            known = next((n for low, n in self.by_last.items() if _akin(low, surname)), None)
        if known is not None and (" " not in words or self.inflected):
            return known.name
        return first.name.name if first is last and first.name else words

    def gender(self, name: Name) -> str:
        """ "m", "f" or "" for a person, by title or first name."""
        if name.name not in self.genders:
            self.genders[name.name] = self._gender(name)
        return self.genders[name.name]

    def _gender(self, name: Name) -> str:
        for mention in name.mentions[:6]:
            before = self.text[max(mention.start - 24, 0) : mention.start].lower().split()
            if before and (told := TITLES.get(before[-1].strip("."))):
                return told
            if before and before[-1].endswith(
                ("ministerin", "präsidentin", "kanzlerin", "sprecherin", "chefin")
            ):
                return "f"
        words = name.name.split()
        told = gender_of(words[0])
        if (
            not told
            and self.inflected
            and len(words) > 1
            and words[-1].endswith(("ová", "ová", "ova", "ska", "cka", "ая"))
        ):
            return "f"
        return told if len(words) > 1 else ""

    def _in_quotation(self, at: int) -> bool:
        index = bisect_right(self.quoted, at) - 1
        return index >= 0 and at < self.quotations[index].end

    def _before(self, at: int) -> Iterator[tuple[int, int, Name]]:
        index = bisect_right(self.starts, at) - 1
        for position in range(index, max(index - _BACK, -1), -1):
            yield self.placed[position]

    def _sentence(self, at: int) -> int:
        return bisect_right(self.sentences, at) - 1

    def _meant(self, pronoun: str, at: int) -> str:
        """Who a pronoun at `at` stands for; "" for nobody named."""
        gender = self.cues.genders.get(pronoun, "")
        last = self.last
        if not gender:
            return last.name if last is not None and last.name.lower() != pronoun else ""
        best: tuple[int, int, Name] | None = None
        nearest = -1
        for start, end, name in self._before(at - 1):
            told = self.gender(name)
            if (told and told != gender) or self._owns(end):
                continue
            sentence = self._sentence(start)
            if best is not None and sentence < nearest:
                break
            if best is None and self._goes_on(sentence, pronoun):
                continue
            best, nearest = (start, end, name), sentence
        if gender == "f" and (role := self._woman(best[0] if best else 0, at)):
            return role
        if last is not None and (best is None or last.start > best[0]):
            same = best is None or self._sentence(last.start) > nearest or best[2].name == last.name
            several = last.text == last.name and last.text.lower().startswith(_SEVERAL)
            if (
                same
                and not several
                and last.name.lower() not in self.cues.genders
                and not self._clashes(last, gender)
            ):
                return last.name
        return best[2].name if best else ""

    def _named_last(self, gender: str, at: int) -> str:
        """The person of that gender, if it is known, who was named last before `at`."""
        for _, _, name in self._before(at - 1):
            if not gender or self.gender(name) in ("", gender):
                return name.name
        return ""

    def _woman(self, start: int, end: int) -> str:
        """The last woman without a name between `start` and `end`, in German ("die Sprecherin")."""
        if not self.compounds:
            return ""
        found = ""
        for match in _FEMININE.finditer(self.text, max(start, end - 240), end):
            if match[2].lower().endswith(self.compounds) and not self._in_quotation(match.start()):
                follows = self.text[match.end() : match.end() + 2]
                found = match[0] if not follows[1:].isupper() or follows[0] != " " else ""
        return found

    def _clashes(self, speaker: Speaker, gender: str) -> bool:
        known = self.by_last.get(speaker.name.split()[-1].lower())
        told = self.gender(known) if known else ""
        low = speaker.name.lower()
        if not told and low.endswith(("in", "woman")) and speaker.name == speaker.text:
            told = "f" if low.split()[-1] in ("woman", "spokeswoman", "sprecherin") else ""
        return bool(told) and told != gender

    def _goes_on(self, sentence: int, pronoun: str) -> bool:
        """Whether a sentence has the pronoun for its subject: its names are others."""
        if not 0 <= sentence < len(self.sentences):
            return False
        at = self.sentences[sentence]
        return self.text[at : at + len(pronoun) + 1].lower() == pronoun + " "

    def _owns(self, end: int) -> bool:
        return self.text[end : end + 2] in ("’s", "'s")

    def _holder(self, phrase: Phrase, tokens: Sequence[Token], at: int) -> str:
        """The person a definite role was given to earlier; "" for nobody."""
        roles = [t.low for t in tokens[phrase.first : phrase.core] if t.role]
        definite = tokens[phrase.first].low in _DEFINITE or not self.articles
        if not roles or not definite or phrase.last > phrase.core:
            return ""
        role = roles[-1]
        for start, end, name in self._before(at - 1):
            around = self.text[max(start - len(role) - 24, 0) : start].lower().rstrip(" ,")
            behind = self.text[end : end + 60].lower()
            title = around.endswith(role)
            apposed = (
                behind.startswith((",", " (")) and role in behind.split(".")[0].split(" who ")[0]
            )
            if title or (apposed and _within(role, behind)):
                return name.name
        return ""


def _within(role: str, words: str) -> bool:
    return role in words.replace(",", " ").replace(".", " ").split()


def _akin(known: str, form: str) -> bool:
    """Whether two inflected forms may be one surname's."""
    shared = min(len(known), len(form)) - 2
    return shared > 2 and known[:shared] == form[:shared] and abs(len(known) - len(form)) < 4
