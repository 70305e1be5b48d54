"""Pages that are no article: a stub before a paywall, a consent page, an index, nothing at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from summarizer.errors import SourceError
from summarizer.sources.fronts import address_of, is_archive, is_front_page
from summarizer.sources.jsonld import is_behind_wall
from summarizer.sources.prose import prose_in, width_of

_META = re.compile(
    r"<meta\b[^<>]{0,300}?\b(?:property|name)\s*=\s*[\"']?([\w:.-]{1,80})[\"']?[^<>]{0,300}?"
    r"\bcontent\s*=\s*(?:\"([^\"<]{0,999})\"|'([^'<]{0,999})')",
    re.IGNORECASE,
)
_META_TURNED = re.compile(
    r"<meta\b[^<>]{0,300}?\bcontent\s*=\s*(?:\"([^\"<]{0,999})\"|'([^'<]{0,999})')[^<>]{0,300}?"
    r"\b(?:property|name)\s*=\s*[\"']?([\w:.-]{1,80})",
    re.IGNORECASE,
)
_HEADLINE_LINK = re.compile(
    r"<h[1-6]\b[^<>]*>(?:\s*<(?!a\b)[^<>]*>){0,4}\s*<a\b|"
    r"<a\b[^<>]*>(?:\s*<(?!/a|h[1-6]\b)[^<>]*>){0,6}\s*<h[1-6]\b",
    re.IGNORECASE,
)
_WALL = re.compile(
    r"subscribe (?:now )?to (?:continue|keep|read)|to continue reading|subscribers? only|"
    r"for subscribers|already a subscriber|this (?:article|content|story) is (?:reserved )?for|"
    r"sign in to read|log ?in to (?:continue|read)|create (?:a free|an) account to|"
    r"nur für abonnent|weiterlesen mit|mit .{0,20}abo|jetzt abonnieren|"
    r"réservé aux abonnés|pour lire la suite|abonnez-vous|solo para suscriptores|"
    r"exclusivo para (?:suscriptores|assinantes)|suscríbete|riservato agli abbonati|abbonati per|"
    r"assine para|alleen voor abonnees|enbart för prenumeranter|kun for abonnenter|"
    r"tylko dla subskrybentów|для подписчиков|только по подписке|有料会員|会員限定|仅限订阅",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"cookie|consent|privacy|partners|personal(?:i[sz]ed|ised)? (?:data|ads)|gdpr|tcf|"
    r"before you continue|datenschutz|einwillig|zustimm|consentement|confidentialité|"
    r"vie privée|consentimiento|privacidad|consenso|riservatezza|consentimento|toestemming|"
    r"samtycke|samtykke|zgod[aęy]|prywatno|согласие|конфиденциальн|同意|プライバシー|隐私|쿠키",
    re.IGNORECASE,
)
_CONSENT_HOST = re.compile(r"(?:^|[./])(?:consent|guce|myprivacy|privacy-?mgmt|cmp)\.", re.I)

_ACCEPT = re.compile(
    r"accept|agree|reject|manage|akzeptier|ablehn|zustimm|accepte|refuse|aceptar|rechazar|accett|"
    r"rifiut|aceitar|accepteer|weiger|godkänn|godta|acceptér|akceptuj|приня|соглас|同意|拒否|동의|"
    r"موافق|אישור",
    re.IGNORECASE,
)

_BUTTON = re.compile(
    rf"<(?:button|a|input)\b[^<>]*>\s*(?:<[^<>]*>\s*){{0,3}}[^<>]{{0,20}}(?:{_ACCEPT.pattern})",
    re.IGNORECASE,
)

_STUB = 500
"""Characters of prose below which an article that its publisher sells is only its stub."""

_STUB_BY_WORDS = 350
"""The same when only words speak of subscribing; where they stand is looked at too."""

_WALL_NEAR = 5_000
"""Characters of markup after the text within which a wall speaks of subscribing: menus do too."""

_CONSENT_SHORT = 3_000
_CONSENT_ARTICLE = 800
"""Characters of prose that a page which asks for consent has less of; the second with an article's
head."""

_INDEX_PROSE = 300
_INDEX_HEADLINES = 8
_LEAST = 60
"""Characters of an article on a page that says nothing of one; of East Asia, half as many."""


@dataclass(frozen=True)
class Signs:
    """What the markup of a page says about its kind."""

    behind_wall: bool
    is_article: bool
    lists_articles: bool
    may_be_front: bool
    address: str
    url: str | None
    headline_links: list[int]
    consent_host: bool
    published: str | None
    page: str


def signs_of(page: str, nodes: list[dict[str, Any]], url: str | None) -> Signs:
    """The signs of `page`, whose JSON-LD articles are `nodes`."""
    meta = {name.lower(): one or two for name, one, two in _META.findall(page)}
    for one, two, name in _META_TURNED.findall(page):
        meta.setdefault(name.lower(), one or two)
    published = meta.get("article:published_time") or meta.get("datepublished")
    declared = meta.get("og:type", "").lower()
    return Signs(
        behind_wall=any(is_behind_wall(node) for node in nodes[:1])
        or meta.get("article:content_tier", "").lower() == "locked",
        is_article=declared == "article" or bool(published) or len(nodes) == 1,
        lists_articles=len(nodes) > 3 and declared != "article",
        may_be_front=len(nodes) != 1 and declared != "article",
        address=address_of(page, meta),
        url=url,
        headline_links=[link.start() for link in _HEADLINE_LINK.finditer(page)],
        page=page,
        consent_host=bool(url and _CONSENT_HOST.search(urlsplit(url).hostname or "")),
        published=published,
    )


def refuse_what_is_no_article(text: str, signs: Signs, name: str) -> None:
    """Raise when `text` is not an article; every rule needs little prose to apply.

    Raises:
        SourceError: with "consent", "paywall", "index" or "empty" as its reason.
    """
    prose = prose_in(text)
    if signs.consent_host or _is_consent(text, signs):
        raise SourceError(
            f"{name} is a page that asks for consent, not the article.",
            "Open it in a browser, save the page and give the file.",
            reason="consent",
        )
    by_words = prose < _STUB_BY_WORDS and _speaks_of_subscribing(text, signs.page)
    if prose < _STUB and (signs.behind_wall or by_words):
        raise SourceError(
            f"{name} shows only the start of an article behind a paywall.",
            "Give its text as a file.",
            reason="paywall",
        )
    if _is_index(text, signs):
        raise SourceError(
            f"{name} is a list of articles, not one.", "Give the link of one.", reason="index"
        )
    if width_of(text) < _LEAST and not (signs.is_article and text):
        raise SourceError(
            f"{name} has no article that can be found.",
            "Give its text as a file; a page made by JavaScript must be saved by a browser.",
            reason="empty",
        )


def _speaks_of_subscribing(text: str, page: str) -> bool:
    """Whether a wall stands in the text or follows it; anywhere, when the text is not found."""
    end = page.rfind(text.rpartition("\n")[2][-25:]) if text else -1
    behind = page if end < 0 else page[end : end + _WALL_NEAR]
    return bool(_WALL.search(text) or _WALL.search(behind))


def _is_index(text: str, signs: Signs) -> bool:
    """Whether headlines that are links stand between the paragraphs, or instead of them.

    A page that says it is an article is a list only when its own address says so.
    """
    prose = prose_in(text)
    if signs.may_be_front and is_front_page(signs.page, signs.address, signs.url, prose):
        return True
    if signs.is_article and not is_archive(signs.address):
        return False
    if prose < _INDEX_PROSE:
        return len(signs.headline_links) >= _INDEX_HEADLINES
    starts = [part[:25] for part in text.split("\n\n") if len(part) >= 40]
    places = [place for start in starts if (place := signs.page.find(start)) >= 0]
    if len(places) < 4:
        return False
    between = sum(min(places) < link < max(places) for link in signs.headline_links)
    return between >= max(4, 0.6 * len(places))


def _is_consent(text: str, signs: Signs) -> bool:
    """Whether most paragraphs are about consent, and there is something to accept.

    On a page that says it is an article that must be a button: news is about consent too.
    """
    longest = _CONSENT_ARTICLE if signs.is_article else _CONSENT_SHORT
    asked = _BUTTON.search(signs.page) if signs.is_article else _ACCEPT.search(text)
    if prose_in(text) >= longest or not asked:
        return False
    parts = text.split("\n\n")
    about = [part for part in parts if len(set(map(str.lower, _CONSENT.findall(part)))) >= 2]
    return bool(about) and sum(map(len, about)) * 2 > len(text)
