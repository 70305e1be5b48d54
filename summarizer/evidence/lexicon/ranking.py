"""What stands beside those who matter in an article: they do things, others are where it happens.

Each table has alternatives of a pattern by language; in a language without a row, those of all.
"""

from __future__ import annotations

import re
from functools import cache

from summarizer.evidence.lexicon.cues import ALIKE
from summarizer.evidence.lexicon.wordlists import either

_ACTS = {
    "en": "said|says|told|has|have|had|was|were|is|are|will|would|did|won|lost|[a-z]+ed",
    "de": "hat|haben|hatte|ist|sind|war|wird|wurde|will|kann|soll|muss|[a-zäöüß]+te",
    "fr": "a|ont|avait|est|sont|était|va|veut|peut|doit|[^\\W\\d_]+(?:ait|aient|era)",
    "es": "ha|han|había|es|son|fue|era|está|será|tiene|quiere|puede|debe|"
    "[^\\W\\d_]+(?:ó|aron|ieron|aba|ará)",
    "it": "ha|hanno|aveva|è|sono|era|sarà|può|deve|vuole|[^\\W\\d_]+(?:ava|eva|erà)",
    "pt": "foi|é|tem|são|está|era|tinha|vai|quer|pode|deve|[^\\W\\d_]+(?:ou|eu|iu|ava|ará|aram)",
    "nl": "heeft|hebben|had|is|zijn|was|wordt|werd|wil|kan|moet|gaat|zei|[a-z]+(?:de|te)",
    "sv": "har|hade|är|var|blev|ska|vill|kan|sade|[^\\W\\d_]+(?:ade|rde|te)",
    "nb": "har|hadde|er|var|ble|skal|vil|kan|sa|[^\\W\\d_]+(?:et|te)",
    "da": "har|havde|er|var|blev|skal|vil|kan|sagde|[^\\W\\d_]+(?:ede|te)",
    "fi": "on|oli|ei|voi|[^\\W\\d_]+(?:si|nut|tti)",
    "pl": "jest|był|była|było|ma|będzie|chce|może|[^\\W\\d_]+(?:ł|ła|li|ły)",
    "cs": "je|byl|byla|má|měl|měla|bude|chce|může|[^\\W\\d_]+(?:al|el|il|la|li)",
    "ru": "был|была|будет|хочет|может|[^\\W\\d_]+(?:л|ла|ли|ет|ит|ся)",
    "uk": "був|була|буде|хоче|може|[^\\W\\d_]+(?:ив|ав|ла|ли|ся)",
}
"""What somebody does behind a name: finite verbs that come there most, and endings of the past."""

_SCENES = {
    "en": "in|at|near|from|outside|across|of",
    "de": "in|im|bei|aus|nach",
    "fr": "à|en|de|vers",
    "es": "en|de|a",
    "it": "a|in|di|da",
    "pt": "em|de|no|na",
    "nl": "in|uit|bij|naar|van",
    "sv": "i|på|från|vid",
    "nb": "i|på|fra|ved",
    "da": "i|på|fra|ved",
    "pl": "w|we|z|ze|do|pod",
    "cs": "v|ve|z|ze|do|u",
    "ru": "в|во|из|под",
    "uk": "в|у|з|із|під",
}
"""Prepositions before a place where things happen."""

FROM_WHERE = "of|from|von|aus|de|di|van|från|fra|z|из|з"
"""What stands between a speaker and their body or home, in any language."""


@cache
def acting(language: str) -> re.Pattern[str]:
    """What matches a finite verb behind a name, past an apposition."""
    code = ALIKE.get(language, language)
    return re.compile(rf"(?:, [^,.;]{{2,60}},|) (?:{_ACTS.get(code, either(_ACTS))})\b")


@cache
def scene(language: str) -> re.Pattern[str]:
    """What matches a preposition of place right before a name."""
    code = ALIKE.get(language, language)
    before = _SCENES.get(code, either(_SCENES))
    return re.compile(rf"\b(?:{before})[ \u00a0]\Z", re.IGNORECASE)
