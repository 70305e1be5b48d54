"""Speakers: who said each quotation, as the text attributes it.

Around a quotation, in its own paragraph and outside other quotations, a verb or frame of saying
is looked for, then the mention next to it. A pronoun stands for the person named last, a role
("the minister") for the person who was given it. Where the text attributes nothing, a quotation
right behind an attributed one carries its speaker over; else it has none.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from summarizer.evidence.items import (
    Mention,
    Name,
    Quotation,
    QuotationKind,
    Sentence,
    Speaker,
)
from summarizer.evidence.lexicon.saying import Saying, saying, verb_pattern

BEFORE, AFTER = 240, 180
"""Characters looked at before and after a quotation."""

BETWEEN = 140
"""Characters that may interrupt one statement: “We won,” she said, “and …”."""

_SENTENCE_END = re.compile(r"[.!?…](?=[\s”\"»“’]|$)(?<!\b[A-Z]\.)(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)")
_DASHED = re.compile(r"\s*(?:[—–-]+|\()\s*")
_GAP = re.compile(r"[\s,]*")
_INVERTED = re.compile(r"-t-(il|elle|on)\b|-(il|elle|ils|elles)\b", re.IGNORECASE)
_OBJECT = re.compile(
    r"\b(?:to|with|told|telling|tells|asked|about|against|from|of|by|at|für|gegen|über|mit|an|"
    r"gegenüber|à|avec|contre|sur|de|du|a|con|contra|sobre|di|com|aan|met|till|til|med)\s+"
    r"(?:the\s+|der\s+|dem\s+|den\s+|die\s+|la\s+|le\s+|les\s+|el\s+|il\s+)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Somebody who may have spoken."""

    start: int
    end: int
    name: Name | None = None
    pronoun: str = ""


def attribute(
    text: str,
    language: str,
    quotations: Sequence[Quotation],
    sentences: Sequence[Sentence],
    names: Sequence[Name],
) -> tuple[Quotation, ...]:
    """`quotations` with their speakers, kinds and, where a statement is interrupted, its parts.

    Args:
        text: the article.
        language: ISO 639-1 code; without a table of cues only marks and order attribute.
        quotations: as found by their marks, in text order.
        sentences, names: what else was read.
    """
    reader = _Reader(text, language, quotations, names)
    done: list[Quotation] = []
    for index, quotation in enumerate(quotations):
        before = done[-1] if done else None
        speaker = reader.speaker(index)
        joined = before is not None and reader.interrupts(before, quotation)
        if joined and before is not None:
            speaker = before.speaker or speaker
            parts = (*(before.parts or (_part(before),)), _part(quotation))
            quotation = replace(quotation, parts=parts)
            done[1 - len(parts) :] = [replace(q, parts=parts) for q in done[1 - len(parts) :]]
        elif speaker is None and before is not None and reader.carries_over(before, quotation):
            speaker = before.speaker and replace(before.speaker, cue=None)
        done.append(replace(quotation, speaker=speaker, kind=reader.kind(quotation, speaker)))
        reader.last = speaker or reader.last
    return tuple(done)


def _part(quotation: Quotation) -> Mention:
    return Mention(quotation.start, quotation.end, quotation.text)


class _Reader:
    def __init__(
        self, text: str, language: str, quotations: Sequence[Quotation], names: Sequence[Name]
    ) -> None:
        self.text = text
        self.language = language
        self.quotations = quotations
        self.cues: Saying = saying(language)
        self.verbs = verb_pattern(language)
        placed = sorted(
            ((m.start, m.end, name) for name in names for m in name.mentions), key=lambda p: p[:2]
        )
        self.mentions = placed
        self.starts = [start for start, _, _ in placed]
        self.last: Speaker | None = None

    def speaker(self, index: int) -> Speaker | None:
        """Who the text says said quotation number `index`."""
        quotation = self.quotations[index]
        low, high = self._paragraph(quotation)
        if index:
            low = max(low, self.quotations[index - 1].end)
        if index + 1 < len(self.quotations):
            high = min(high, self.quotations[index + 1].start)
        return (
            self._after(quotation, min(high, quotation.end + AFTER))
            or self._before(quotation, max(low, quotation.start - BEFORE))
            or self._signed(quotation, min(high, quotation.end + AFTER))
        )

    def interrupts(self, first: Quotation, second: Quotation) -> bool:
        """Whether `second` goes on with what `first` began, after "she said,"."""
        between = self.text[first.end : second.start]
        if len(between) > BETWEEN or "\n" in between or first.kind == "other":
            return False
        open_end = self.text[first.inner_end - 1] in ",—–-" or between.lstrip()[:1] == ","
        goes_on = second.text[second.inner_start - second.start :][:1].islower()
        stops = _SENTENCE_END.search(between.rstrip())
        return open_end and goes_on and not stops and bool(self.verbs.search(between))

    def carries_over(self, first: Quotation, second: Quotation) -> bool:
        """Whether nothing but white space, at most a new paragraph, parts the two."""
        between = self.text[first.end : second.start]
        if first.speaker is None or second.kind != "statement":
            return False
        if between.strip(" .,\n\r\t"):  # a full sentence of saying may stand between
            whole = self.verbs.search(between) is not None and "\n" not in between.strip()
            return whole and len(between) <= BETWEEN
        return True

    def kind(self, quotation: Quotation, speaker: Speaker | None) -> QuotationKind:
        """The kind, now that attribution is known."""
        words = len(quotation.inner.split())
        if speaker is not None and speaker.cue is not None and quotation.kind == "other":
            direct = self._next_to_cue(quotation)
            return "statement" if direct else ("fragment" if words > 3 else "other")
        if speaker is None and quotation.kind == "fragment" and words <= 2:
            return "other"
        return quotation.kind

    def _next_to_cue(self, quotation: Quotation) -> bool:
        """Whether a verb of saying stands right before or after the marks."""
        after = self.text[quotation.end : quotation.end + 40]
        before = self.text[max(quotation.start - 2, 0) : quotation.start]
        return ":" in before or bool(re.match(r"\s*[,–—-]\s*\w", after) and self.verbs.search(after))

    def _paragraph(self, quotation: Quotation) -> tuple[int, int]:
        start = self.text.rfind("\n", 0, quotation.start) + 1
        end = self.text.find("\n", quotation.end)
        return start, len(self.text) if end < 0 else end

    def _after(self, quotation: Quotation, high: int) -> Speaker | None:
        """“…,” said X; “…,” X said; “…”, a-t-il dit; “…,” according to X."""
        start = quotation.end
        stop = _SENTENCE_END.search(self.text, start, high)
        if self.text[quotation.inner_end - 1 : quotation.inner_end] == "." and (
            not self._runs_on(start)
        ):
            return None  # the sentence is over
        clause_end = stop.start() if stop else high
        frame = self._framed(start, clause_end)
        if frame:
            return frame
        verb = self.verbs.search(self.text, start, clause_end)
        while verb and verb.start() - start <= 90:
            subject = self._subject(verb, start, clause_end)
            if subject:
                return self._resolved(subject, verb[0])
            verb = self.verbs.search(self.text, verb.end(), clause_end)
        return None

    def _runs_on(self, at: int) -> bool:
        """Whether the sentence goes on after a full stop inside the marks."""
        rest = self.text[at : at + 3].lstrip(" ")
        return rest[:1] in ",–—-" or rest[:1].islower()

    def _before(self, quotation: Quotation, low: int) -> Speaker | None:
        """X said: “…”; According to X, “…”; X called it “…”; X: “…”."""
        start = low
        for stop in _SENTENCE_END.finditer(self.text, low, quotation.start):
            if self.text[stop.end() : quotation.start].strip():
                start = stop.end()
        verbs = list(self.verbs.finditer(self.text, start, quotation.start))
        for verb in reversed(verbs):
            subject = self._subject(verb, start, quotation.start)
            if subject:
                return self._resolved(subject, verb[0])
        if frame := self._framed(start, quotation.start):
            return frame
        if self.text[start : quotation.start].rstrip().endswith(":"):
            found = list(self._candidates(start, quotation.start))
            if found:
                return self._resolved(found[0], None)
        return None

    def _signed(self, quotation: Quotation, high: int) -> Speaker | None:
        """“…” — X, or “…” (X)."""
        dash = _DASHED.match(self.text, quotation.end, high)
        if not dash:
            return None
        index = bisect_left(self.starts, dash.end())
        if index < len(self.starts) and self.starts[index] == dash.end():
            start, end, name = self.mentions[index]
            return self._resolved(_Candidate(start, end, name), None)
        return None

    def _framed(self, start: int, end: int) -> Speaker | None:
        """According to X; X zufolge."""
        for frame in _frames(self.cues.before).finditer(self.text, start, end):
            near = next(self._candidates(frame.end(), min(end, frame.end() + 60)), None)
            if near and near.start - frame.end() <= 25:
                return self._resolved(near, frame[0])
        for frame in _frames(self.cues.after).finditer(self.text, start, end):
            near = self._last(start, frame.start())
            if near:
                return self._resolved(near, frame[0])
        return None

    def _subject(self, verb: re.Match[str], start: int, end: int) -> _Candidate | None:
        """Who the verb belongs to: next to it, before it, or in inverted order behind it."""
        inverted = _INVERTED.search(self.text, verb.start(), min(verb.end() + 8, end))
        inverted = inverted or _INVERTED.search(self.text, max(verb.start() - 9, start), verb.start())
        if inverted:
            word = (inverted[1] or inverted[2]).lower()
            at = inverted.start(1) if inverted[1] else inverted.start(2)
            return _Candidate(at, at + len(word), pronoun=word)
        behind = next(self._candidates(verb.end(), min(verb.end() + 60, end)), None)
        directly = behind is not None and not _GAP.sub("", self.text[verb.end() : behind.start], 1).strip()
        opens = not self.text[start : verb.start()].strip(" ,–—-\u00a0")
        ahead = self._last(start, verb.start())
        if behind is not None and (opens or (directly and ahead is None)):
            return behind
        if ahead is not None:
            return ahead
        if behind is not None and self.language != "en" and directly:
            return behind
        return None

    def _last(self, start: int, end: int) -> _Candidate | None:
        """The last candidate of a stretch that is nobody's object and owns nothing."""
        best = None
        for candidate in self._candidates(start, end):
            lead = self.text[max(start, candidate.start - 24) : candidate.start]
            owner = re.match(r"[’']s? [a-z]", self.text[candidate.end : candidate.end + 4])
            if owner or (best is not None and _OBJECT.search(lead)):
                continue
            aside = best is not None and best.name and re.search(r",\s*$", lead)
            if aside and self.text[candidate.end : end].lstrip()[:1] in (",", "of"):
                continue  # in an apposition: X, a teacher from Leeds, said
            best = candidate
        return best

    def _candidates(self, start: int, end: int) -> Iterator[_Candidate]:
        """Names, pronouns and roles between `start` and `end`, in text order."""
        found = []
        index = bisect_left(self.starts, start)
        while index < len(self.starts) and self.starts[index] < end:
            first, last, name = self.mentions[index]
            if last <= end and not self._adjective(last, name):
                found.append(_Candidate(first, last, name))
            index += 1
        for match in _pronouns(self.language).finditer(self.text, start, end):
            found.append(_Candidate(match.start(), match.end(), pronoun=match[0].lower()))
        taken = [(c.start, c.end) for c in found]
        for match in _roles(self.language).finditer(self.text, start, end):
            if not any(a < match.end() and match.start() < b for a, b in taken):
                if not self._names_follow(match.end()):
                    found.append(_Candidate(match.start(), match.end()))
        return iter(sorted(found, key=lambda c: c.start))

    def _adjective(self, end: int, name: Name) -> bool:
        """Whether a country's adjective qualifies what follows: "Russian officials"."""
        words = self.text[end - len(name.name) : end] != name.name
        qualified = re.match(r"(?: and| or)? \w+", self.text[end : end + 20])
        return name.kind == "country" and words and bool(qualified) and not (
            self.verbs.match(self.text, end + 1)
        )

    def _names_follow(self, end: int) -> bool:
        """Whether a role is the title of the name right behind it."""
        index = bisect_left(self.starts, end)
        return index < len(self.starts) and not self.text[end : self.starts[index]].strip(" ,")

    def _resolved(self, candidate: _Candidate, cue: str | None) -> Speaker:
        """The speaker a candidate stands for."""
        words = self.text[candidate.start : candidate.end]
        name = candidate.name.name if candidate.name else words
        if candidate.pronoun:
            name = self._antecedent(candidate) or words
        elif candidate.name is None:
            name = self._holder(candidate) or words
        return Speaker(name, words, candidate.start, candidate.end, cue)

    def _antecedent(self, candidate: _Candidate) -> str:
        """Who a pronoun stands for: the person named last, before its sentence or in it."""
        index = bisect_right(self.starts, candidate.start) - 1
        for position in range(index, max(index - 12, -1), -1):
            start, _, name = self.mentions[position]
            if name.kind == "person" and not self._quoted(start):
                return name.name
        return self.last.name if self.last else ""

    def _quoted(self, at: int) -> bool:
        """Whether a place lies inside a quotation."""
        index = bisect_right(self.quotations, at, key=lambda q: q.start) - 1
        return index >= 0 and at < self.quotations[index].end

    def _holder(self, candidate: _Candidate) -> str:
        """The person who was given a role: before it in the text, or right behind it."""
        role = self.text[candidate.start : candidate.end].split()[-1].lower()
        index = bisect_right(self.starts, candidate.start) - 1
        for position in range(index, max(index - 12, -1), -1):
            start, end, name = self.mentions[position]
            around = self.text[max(start - 40, 0) : start] + self.text[end : end + 40]
            if name.kind == "person" and re.search(rf"\b{re.escape(role)}\b", around, re.I):
                return name.name
        return ""


@cache
def _frames(frames: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{frames})\b" if frames else r"(?!)", re.IGNORECASE)


@cache
def _pronouns(language: str) -> re.Pattern[str]:
    cues = saying(language)
    words = "|".join(filter(None, (cues.he, cues.she, cues.they)))
    return re.compile(rf"\b(?:{words})\b" if words else r"(?!)", re.IGNORECASE)


@cache
def _roles(language: str) -> re.Pattern[str]:
    cues = saying(language)
    if not cues.roles:
        return re.compile(r"(?!)")
    articles = rf"(?:(?:{cues.articles})\s+)?" if cues.articles else ""
    return re.compile(rf"\b{articles}(?:[\w.’'-]+\s+){{0,2}}?(?:{cues.roles})\b", re.IGNORECASE)
