"""Quotations claimed of somebody, made of the gold articles: which is to be accepted, which not?

Of each quotation that somebody named said, sentences are made as a summary would have them:

    accepted   the words · the first or the last half of them (unless the other half has the
               negation beside it) · with the surname alone
    rejected   by another · a word left out · a word put in · the article's prose in marks

and of a quotation by somebody without a name the words with the role ("a spokesman").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import cycle
from typing import NamedTuple

from summarizer.evidence import read_evidence
from summarizer.evidence.sentences import find_sentences
from summarizer.grounding.claims import ClaimChecker
from tests.gold import WITHOUT_SPACES, GoldArticle, GoldQuotation
from tests.gold.same import same_name
from tests.gold.scoring import POOLED, WORDS, Score

ACCEPTED, REJECTED = "rightly accepted", "rightly rejected"
STOPS = " ,.;:،，、。"
"""Left out at both ends of words: the frame has its own."""

PROSE = 8
"""Words of a sentence of prose that is claimed to be quoted."""

_NEGATION = re.compile(
    r"\w*n[’']t|no|not|never|nicht|kein\w*|nie|ne|pas|jamais|sans|sin|nunca|non|senza|né|não|nem|sem|"
    r"niet|geen|nooit|inte|ej|ingen|inget|inga|aldrig|utan|ikke|aldri|uten|uden|ei|nigdy|bez|żad\w+|"
    r"není|nikdo|žádn\w+|не|нет|ни|без|ні|ніхто|немає|لا|لن|لم|ليس|غير|değil\w*"
)
"""What turns a half around that is cut off beside it."""

FRAMES = {
    "en": ("{who} said: “{words}.”", "“{words},” said {who}."),
    "de": ("{who} sagte: „{words}.“", "„{words}“, sagte {who}."),
    "es": ("{who} dijo: «{words}».", "“{words}”, dijo {who}."),
    "fr": ("{who} a déclaré : « {words}. »", "« {words} », a déclaré {who}."),
    "it": ("{who} ha detto: «{words}».", "“{words}”, ha detto {who}."),
    "pt": ("{who} disse: “{words}.”", "“{words}”, disse {who}."),
    "nl": ("{who} zei: “{words}.”", "‘{words}’, zei {who}."),
    "sv": ("{who} sade: ”{words}.”", "”{words}”, sade {who}."),
    "da": ("{who} sagde: »{words}.«", "»{words}«, sagde {who}."),
    "no": ("{who} sa: «{words}.»", "«{words}», sa {who}."),
    "fi": ("{who} sanoi: ”{words}.”", "”{words}”, sanoi {who}."),
    "pl": ("{who} mówi: „{words}”.", "„{words}” – mówi {who}."),
    "cs": ("{who} říká: „{words}.“", "„{words},“ říká {who}."),
    "ru": ("{who} говорит: «{words}».", "«{words}», — говорит {who}."),
    "uk": ("{who} каже: «{words}».", "«{words}», — каже {who}."),
    "tr": ("{who}, “{words}” dedi.", "{who}: “{words}.”"),
    "ja": ("{who}は「{words}」と述べた。", "「{words}」と{who}は語った。"),
    "zh": ("{who}说：“{words}。”", "“{words}，”{who}说。"),
    "ar": ("وقال {who}: «{words}».",),
}


class Claimed(NamedTuple):
    kind: str
    who: str
    words: str
    right: bool


def score_attributed(articles: Iterable[GoldArticle]) -> dict[str, Score]:
    """Of English, German and all others: claimed quotations rightly accepted and rejected.

    The claims of an article take the frames of its language in turn.
    """
    scores: dict[str, Score] = {}
    for article in articles:
        language = article.language if article.language in ("en", "de") else POOLED
        score = scores.setdefault(language, Score())
        evidence = read_evidence(article.text, language=article.language)
        checker = ClaimChecker(article.text, evidence)
        frames = cycle(FRAMES[article.language])
        for claimed, frame in zip(claimed_quotations(article), frames, strict=False):
            sentence = frame.format(who=claimed.who, words=claimed.words)
            held = all(claim.supported for claim in checker.check(sentence))
            metric = ACCEPTED if claimed.right else REJECTED
            miss = f"{article.name}: {claimed.kind}: {sentence}"
            score.count(metric, held == claimed.right, miss)
    return scores


def claimed_quotations(article: GoldArticle) -> Iterator[Claimed]:
    """All that is claimed of an article's quotations."""
    said = [q for q in article.quotations or () if q.speakers and not q.optional]
    named = list(dict.fromkeys(q.speakers[0] for q in said if q.named))
    prose = _prose(article)
    for index, quotation in enumerate(said):
        words = _words(article, quotation)
        if words is None:
            continue
        who = quotation.speakers[0]
        yield Claimed("words" if quotation.named else "role", who, words, True)
        if not quotation.named:
            continue
        yield from _altered(article, who, words)
        yield from _partly(article, who, words)
        *first, last = who.split()
        if first and article.text.count(last) > article.text.count(who):
            yield Claimed("surname", last, words, True)
        other = next((name for name in named if not same_name(who, name)), None)
        if other and not any(words in _said(article, q) for q in said if q.speakers[0] == other):
            yield Claimed("another's", other, words, False)
        if prose:
            yield Claimed("prose", who, prose[index % len(prose)], False)


def _said(article: GoldArticle, quotation: GoldQuotation) -> str:
    return " ".join(article.text[start:end] for start, end in quotation.parts)


def _words(article: GoldArticle, quotation: GoldQuotation) -> str | None:
    """The longest part that stands in one paragraph, without its last stop, if long enough."""
    parts = (article.text[start:end].strip(STOPS) for start, end in quotation.parts)
    longest = max(parts, key=len)
    long = len(_split(longest, article.language)) >= WORDS
    return longest if long and "\n" not in longest else None


def _split(words: str, language: str) -> list[str]:
    """The words; pairs of characters where none has spaces around it."""
    return re.findall(r"..?", words) if language in WITHOUT_SPACES else words.split()


def _joined(words: list[str], language: str) -> str:
    return ("" if language in WITHOUT_SPACES else " ").join(words).strip(STOPS)


def _altered(article: GoldArticle, who: str, words: str) -> Iterator[Claimed]:
    pieces = _split(words, article.language)
    longest = max(pieces[1:-1], key=len)
    at = pieces.index(longest, 1)
    fewer = [*pieces[:at], *pieces[at + 1 :]]
    yield Claimed("left out", who, _joined(fewer, article.language), False)
    more = [*pieces[: at - 1], longest, *pieces[at - 1 :]]
    yield Claimed("put in", who, _joined(more, article.language), False)


def _partly(article: GoldArticle, who: str, words: str) -> Iterator[Claimed]:
    if article.language in WITHOUT_SPACES:  # only a comma tells where a word ends
        pieces = re.split("(?<=[，、。])", words)
    else:
        pieces = words.split()
    half = (len(pieces) + 1) // 2
    behind, before = "".join(pieces[half : half + 1]).strip(STOPS), pieces[half - 1]
    for kind, part, beside in (
        ("first half", pieces[:half], behind),
        ("last half", pieces[half:], before),
    ):
        joined = _joined(part, article.language)
        turned = _NEGATION.fullmatch(beside)
        if not turned and len(_split(joined, article.language)) >= WORDS:
            yield Claimed(kind, who, joined, True)


def _prose(article: GoldArticle) -> list[str]:
    """Sentences in which nothing is quoted."""
    quoted = [part for quotation in article.quotations or () for part in quotation.parts]
    return [
        sentence.text.rstrip(" .。")
        for sentence in find_sentences(article.text, article.language)
        if len(_split(sentence.text, article.language)) >= PROSE
        and not re.search(r"[\"“”„«»「『’‘']|^[-–—]", sentence.text)
        and not any(start < sentence.end and sentence.start < end for start, end in quoted)
    ]
