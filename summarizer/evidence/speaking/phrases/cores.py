"""Where a phrase's own words end."""

from __future__ import annotations

from itertools import takewhile

from summarizer.evidence.lexicon.saying_phrases import GENITIVE, OLD, RANKS, is_past
from summarizer.evidence.lexicon.voices import SPEAKING, Voice, voice
from summarizer.evidence.speaking.phrases.tokens import NAME, WORD
from summarizer.evidence.speaking.phrases.words import Words

_LONGEST = 14
"""Words a phrase may have."""


def core_end(words: Words, at: int) -> int:
    """Where the words that belong together end."""
    tokens = words.tokens
    index, stop = at, min(len(tokens), at + _LONGEST)
    while index < stop and tokens[index].kind in "A#":
        index += 1
    article = index > at or article_before(words, at)
    noun, end = False, index
    while index < stop:
        token = tokens[index]
        if index > at and _parts(words, at, index):
            break
        if token.kind in "NR":
            noun, end = not token.owner, index + 1
            article = article or token.owner
        elif (token.kind in "W#" and _joins(words, index, stop)) or (
            noun and token.low in RANKS and _leads_on(words, index + 1, stop)
        ):
            pass  # "ONS senior statistician Kate Davies"
        elif token.kind in "W#" and (
            (article and not noun and index - at < 5 and not words.grammar.capital_nouns)
            or (noun and _told_of(words, at, index))
        ):
            end = index + 1
        elif not (
            token.kind == "A" and noun and words.grammar.cased_articles and token.low in GENITIVE
        ):
            break
        index += 1
    return end


def _owned_by(words: Words, index: int) -> bool:
    """Whether a Nordic role stands behind the name of the body that it belongs to."""
    tokens = words.tokens
    owner, noun = tokens[index - 1], tokens[index]
    if index + 1 < len(tokens) and tokens[index + 1].kind == NAME:
        return False  # "Unionens klubbordförande Leyla Aydin"
    if not words.grammar.definite_ending or noun.kind != WORD or not noun.role:
        return False
    return owner.kind == NAME and owner.low[-1] == "s"


def article_before(words: Words, at: int) -> bool:
    """Whether a preposition before a noun holds its article: "dal | comandante"."""
    tokens = words.tokens
    return tokens[at].kind == WORD and at > 0 and tokens[at - 1].low in words.contracted


def _apart(words: Words, at: int, index: int) -> bool:
    """Whether a Slavic noun begins a phrase of its own: "W komunikacie | spółka podkreśla"."""
    tokens = words.tokens
    before = at - 1
    while (
        before > 0 and tokens[before].kind == WORD and tokens[before].low not in words.cues.before
    ):
        before -= 1  # "Podle opozičního zastupitele Jiřího Marečka | hejtman"
    led = at > 0 and (tokens[before].kind == "P" or tokens[before].low in words.cues.before)
    if words.cues.articled or not led or tokens[index].kind != "R":
        return False
    follows = tokens[index + 1].kind if index + 1 < len(tokens) else ""
    return tokens[index - 1].kind == "R" or (tokens[index - 1].kind == NAME and follows != NAME)


def _parts(words: Words, at: int, index: int) -> bool:
    """Whether what stands at `index` goes on with no phrase that begins at `at`."""
    token = words.tokens[index]
    if token.role and token.name is None and _apart(words, at, index):
        return True
    return token.kind == WORD and _acts(words, at, index)


def _acts(words: Words, at: int, index: int) -> bool:
    """Whether a word says what the noun before it did: "The firm | sued Corvane"."""
    tokens = words.tokens
    if index + 1 >= len(tokens) or tokens[index + 1].kind in "WR":
        return False
    if not is_past(tokens[index].low, words.language):
        return False
    noun = tokens[index - 1]
    somebody = noun.role or voice(noun.low, words.language) in SPEAKING
    return somebody or (noun.kind == NAME and tokens[at].kind == NAME)


def _joins(words: Words, index: int, stop: int) -> bool:
    """Whether a small word goes on to a noun; no German one: "Erklärung | erkennt Hoyzer"."""
    tokens = words.tokens
    verb = (
        words.grammar.capital_nouns
        and tokens[index].kind == WORD
        and tokens[index - 1].kind in "NR"
        and tokens[index].low not in OLD
    )
    return not verb and _leads_on(words, index, stop)


def _leads_on(words: Words, index: int, stop: int) -> bool:
    """Whether a noun or name follows within three more words."""
    for later in words.tokens[index : min(index + 3, stop)]:
        if later.kind in "NR":
            return True
        if later.kind not in "W#":
            return False
    return False


def _told_of(words: Words, at: int, index: int) -> bool:
    """Whether a word belongs to the noun of a nation or body: "the Labour | politician"."""
    tokens = words.tokens
    if _owned_by(words, index):
        return True  # "Venstres | klimaordfører"
    if tokens[at].kind != "A":
        return False
    nation = tokens[index - 1].name or tokens[index - 2].name
    if nation is None or nation.kind == "person":
        return False
    run = takewhile(lambda token: token.kind == WORD, tokens[index : index + 3])
    return any(voice(token.low, words.language) is Voice.PERSON for token in run)
