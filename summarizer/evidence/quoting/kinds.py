"""What kind of quotation marked words are, as far as their shape and what precedes them tells."""

from __future__ import annotations

import re

from summarizer.evidence.items import QuotationKind
from summarizer.evidence.lexicon.saying import cues
from summarizer.evidence.lexicon.wordlists import word_set

_TITLE_CUE = re.compile(
    r"\b(?:called|dubbed|known as|named|nicknamed|entitled|titled|so-called|code-?named|term|word|"
    r"phrase|heading|title|headline|banner|film|movie|book|novel|song|album|single|series|show|play|musical|magazine|newspaper|"
    r"ship|project|operation|slogan|band|label|brand|restaurant|pub|website|blog|app|"
    r"game|programme|program|documentary|podcast|section|hashtag|campaign|poem|opera|ballet|track|"
    r"hit|painting|exhibition|nickname|moniker|labell?ed|marketed as|billed as|screen name|alias|"
    r"namens|genannte[nrs]?|sogenannte[nrs]?|så ?kal[dlt]+e?|så kallade?|zogenaamde?|"
    r"takzvan\w+|tak zwan\w+|cosiddett\w+|soi-disant|так называем\w+|niin sanot\w+|"
    r"Titel|Motto|Begriff|Wort|Stichwort|Namen|Name|"
    r"livre|roman|chanson|série|journal|dite?|appelée?|intitulée?|émission|opération|quotidien|"
    r"libro|película|canción|serie|llamad[oa]|titulad[oa]|novela|programa|diario|revista|"
    r"chiamat[oa]|intitolat[oa]|canzone|romanzo|programma|rivista|giornale|operazione|"
    r"chamad[oa]|intitulad[oa]|filme|livro|música|jornal|operação|książk[aię]|fil[mu]|powieś\w+|"
    r"piosenk\w|gazet\w|serial\w*|spektakl\w*|tytuł\w*|boken|boka|bogen|filmen|romanen|låten|"
    r"albumet|serien|tidningen|avisen|sangen|programmet|podden|книг\w+|фильм\w*|роман\w*|газет\w+|"
    r"журнал\w*|компани\w+|групп\w+|клуб\w*|проект\w*|песн\w+|альбом\w*|сериал\w*|канал\w*|"
    r"агентств\w+|программ\w+|knih\w+|píse[nň]\w*|časopis\w*|seriál\w*|het boek|het lied|de serie|"
    r"het programma|elokuva\w*|kirja\w*|"
    r"\w*(?:[Oo]rganisation|[Pp]artei|[Vv]erein|[Gg]ruppe|[Ff]irma|[Bb]and|[Ss]ender|[Zz]eitung|"
    r"[Zz]eitschrift|[Mm]agazin|[Ss]chiff|[Ii]nitiative|[Bb]ündnis|[Pp]rojekt|[Nn]etzwerk|[Ss]tiftung|"
    r"[Aa]ktion|[Oo]peration|[Kk]ampagne|[Ss]erie|[Ss]endung|[Aa]lbum|[Ll]ied|[Rr]oman|[Bb]uch|"
    r"[Ff]ilm|[Ss]tück|[Gg]esetz|[Ww]ebsite|[Pp]ortal|[Bb]latt|[Hh]otel|[Uu]nternehmen))"
    r"[\s,]*$"
)
_REFERS = re.compile(
    r"\((?:also see|see(?: also)?|read(?: also| more)?|siehe(?: auch)?|lesen sie(?: auch)?|"
    r"voir(?: aussi)?|lire(?: aussi)?|ver(?: también)?|vedi(?: anche)?)[:\s]*$",
    re.IGNORECASE,
)
"""What opens a bracket that sends the reader to another article."""
_CALLS = re.compile(
    r"\b(?:what|whom) (?!(?:is|are|was|were)\b)(?:[\w’'-]+ ){1,3}(?:called|dubbed|nicknamed)\s*$"
)
"""What says that somebody calls it so, rather than what it is called: "what he called “…”"."""
_HYPHENED = re.compile(r"[-‑][^\W\d_]")
_LOOKED_AT, _REACH = 40, 20
_STOP = ".,!?…"
_ENDING = frozenset(_STOP + "–—")
_LINKS = tuple("APC")
_GERMAN = word_set("der die das des dem den und für zur zum")
"""Words that German names hold; its nouns are capitalised anyway."""

UNSPACED = frozenset(("ja", "zh", "th"))
_SAID_AFTER = re.compile(r"(?:など)?と(?!いう(?!こと|考え|話|声|認識|見方)|[「『は、])")
_SAID_BEFORE = re.compile(
    r"(?:[：:]|[说說称稱道]|表示|指出|强调|強調|认为|認為|回答|写道)[：:，,]?\s*$"
)
_SHORT, _LONG, _WHOLE = 4, 6, 9
"""Words: below, a name rather than a statement; from, a statement; from, whatever precedes it."""


def first_kind(
    text: str, low: int, start: int, end: int, inner: str, language: str
) -> QuotationKind:
    """A first guess by shape; attribution may know better.

    Args:
        text: the article.
        low: where the paragraph begins.
        start, end: the quotation with its marks.
        inner: its words.
        language: ISO 639-1 code.
    """
    if language in UNSPACED:
        return _unspaced_kind(text, low, start, end, inner)
    words = inner.split()
    opening = inner.lstrip("[(…. ¿¡\"'“‘")[:1]
    if opening.isalpha() and opening.lower() == opening.upper():
        return _caseless_kind(text, low, start, inner)
    capital = opening.isupper()
    stops = inner != "" and inner[-1] in _STOP
    if (
        stops
        and inner[-1] not in "!?"
        and text[max(low, start - 2) : start].rstrip()[-1:].isalnum()
    ):
        if not capital:
            return "fragment"  # it called it “a gut punch.”
        if titled(words, language):
            return "other"
    named = capital and introduced(text, low, start)
    if named and (len(words) < _WHOLE or not stops) and inner[-1:] not in ".!?":
        return "other"
    if stops and (len(words) > 1 or inner[-1:] in "!?…,"):
        return "statement"
    if not capital:
        term = len(words) < _SHORT and introduced(text, low, start, reach=12)
        term = term or _HYPHENED.match(text, end) is not None  # her “buy”-rating
        return "other" if term else "fragment"
    if len(words) < _SHORT or titled(words, language):
        return "other"
    stopped = text[end : end + 2].lstrip()[:1] in _ENDING
    return "statement" if stopped or len(words) >= _LONG else "fragment"


def names_work(text: str, start: int, inner: str, language: str) -> bool:
    """Whether marked words are the title or name that the words before them announce."""
    return introduced(text, 0, start) and titled(inner.split(), language)


def count_words(words: str, language: str) -> int:
    """How many words there are; two characters count for one where no spaces part them."""
    return (len(words) + 1) // 2 if language in UNSPACED else len(words.split())


def introduced(text: str, low: int, start: int, *, reach: int = _LOOKED_AT) -> bool:
    """Whether what stands before the marks says that a title, a name or a term follows.

    Args:
        text: the article.
        low: where the paragraph begins.
        start: where the marks do.
        reach: characters to look back.
    """
    first = max(low, start - reach)
    before = text[first:start].rstrip()
    while before.endswith(","):
        before = before[:-1].rstrip()
    if _refers(text, low, start):
        return True
    # Every cue ends with a letter: after a colon or a full stop there is no need to look for one.
    if not before[-1:].isalnum():
        return False
    last = before.rfind(" ", 0, max(before.rfind(" "), 0))  # no cue has more than two words
    if _TITLE_CUE.search(text, max(first + last, first), start) is None:
        return False
    return _CALLS.search(text, max(low, start - _LOOKED_AT), start) is None


def _refers(text: str, low: int, start: int) -> bool:
    """Whether a bracket sends the reader to another article: "(See also “…”)"."""
    first = max(low, start - _REACH)
    return text.rfind("(", first, start) >= 0 and _REFERS.search(text, first, start) is not None


def _caseless_kind(text: str, low: int, start: int, inner: str) -> QuotationKind:
    """The kind in a script without capitals: by its length and a colon before it."""
    words = len(inner.split())
    led = text[max(low, start - 2) : start].rstrip()[-1:] in tuple(":،")
    if words > 1 and (led or start == low or inner[-1:] in "!?.؟۔।" or words >= _LONG):
        return "statement"
    return "fragment"


def _unspaced_kind(text: str, low: int, start: int, end: int, inner: str) -> QuotationKind:
    """The kind in a script without spaces and capitals: by what stands around the marks."""
    if text[start] in "《〈":
        return "other"
    led = _SAID_BEFORE.search(text, max(low, start - 12), start)
    long = len(inner) > _WHOLE
    if led or inner[-1:] in "。！？!?.，":
        return "statement"
    if _SAID_AFTER.match(text, end):
        return "statement" if len(inner) >= _LONG else "fragment"
    clause = text[start - 1 : start] in tuple("，,") and text[end : end + 1] in tuple("。，,")
    if clause and len(inner) >= _LONG:
        return "statement"
    return "fragment" if long and text[start] != "『" else "other"


def titled(words: list[str], language: str) -> bool:
    """Whether all words but articles, prepositions and conjunctions are capitalised."""
    classes = cues(language).classes
    capitals = 0
    for word in words:
        bare = word.strip("“”„\"'’‘«»()[],;:–-$€£")
        if bare[:1].isdigit() or bare != bare.lower():  # "mRNA" is written so anywhere
            capitals += 1
        elif bare and (
            bare not in _GERMAN if language == "de" else classes.get(bare) not in _LINKS
        ):
            return False
    return capitals > 1 or len(words) == capitals
