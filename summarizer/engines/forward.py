"""Which sentences look ahead: verbs and phrases of what is expected, planned or feared."""

from __future__ import annotations

import re
from functools import cache

# Per language: what news writes of the future. Stems end in "*".
_AHEAD: dict[str, str] = {
    "en": "will|won’t|won't|would|could|may|might|is set to|are set to|expected to|likely|unlikely|"
    "plans to|plan to|planned|intends to|is due to|are due to|scheduled|forecast*|is preparing|"
    "are preparing|next week|next month|next year|later this week|later this month|"
    "later this year|threaten*|risks|fears that|by 20\\d\\d",
    "de": "wird voraussichtlich|soll|sollen|könnte|könnten|dürfte|dürften|will|wollen|plant|planen|"
    "geplant*|erwartet*|voraussichtlich|künftig|nächste* Woche|nächste* Jahr|droht|drohen|"
    "bis 20\\d\\d",
    "fr": "devrait|devraient|pourrait|pourraient|va|vont|prévoit|prévoient|prévu*|attendu*|"
    "prochain*|d’ici|d'ici|à partir de|risque de|menace de",
    "es": "podría*|prevé*|previsto*|planea*|espera que|se espera|próxim*|a partir de|será*|"
    "amenaza con",
    "it": "potrebbe*|dovrebbe*|prevede|prevedono|previst*|prossim*|entro|sarà|saranno|rischia",
    "pt": "poderá|poderão|deverá|deverão|deve|devem|prevê|previst*|próxim*|será|serão|planeja*",
    "nl": "zal|zullen|zou|zouden|kan|verwacht*|van plan|gepland*|volgend*|naar verwachting|dreigt",
    "pl": "będzie|będą|może|mogą|ma zostać|planuje|planują|spodziewa*|przyszł*|zapowiad*|grozi",
    "sv": "kommer att|ska|kan|väntas|planerar|planeras|nästa|hotar|riskerar",
    "nb": "vil|skal|kan|ventes|planlegger|neste|truer|risikerer|kommer til å",
    "da": "vil|skal|kan|ventes|planlægger|næste|truer|risikerer|kommer til at",
    "ru": "будет|будут|может|могут|планиру*|ожида*|намерен*|предстоит|следующ*|грозит",
    "cs": "bude|budou|může|mohou|má být|plánuj*|očekáv*|příští*|chystá|hrozí",
}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = _AHEAD.get(language) or "|".join(_AHEAD.values())
    stems = words.replace("*", r"\w*")
    return re.compile(rf"\b(?:{stems})\b", re.IGNORECASE)


def looks_ahead(sentence: str, language: str) -> bool:
    """Whether `sentence` speaks of what is to come; an unknown language tries all known cues."""
    return _pattern(language).search(sentence) is not None
