"""What stands around the name of an outlet that passes news on: "told Reuters", "laut dpa".

By language, as alternatives of a pattern; in a language without a row, only brackets tell it.
"""

from __future__ import annotations

TOLD = {
    "en": "told|tells|telling|to|with|by|for|on|from|according to",
    "de": "der|sagten?|gegenüber|laut|nach|von|mit|bei|an|für|teilte",
    "fr": "à|selon|par|avec|de|pour|d’après",
    "es": "a|según|por|con|de|para",
    "it": "a|all|secondo|da|dall|con|di|dell|per",
    "pt": "à|ao|a|segundo|por|pela|com|de|da|para",
    "nl": "aan|tegen|volgens|door|met|van|bij",
    "sv": "till|enligt|för|av|med|från",
    "nb": "til|ifølge|for|av|med|fra",
    "da": "til|ifølge|for|af|med|fra",
    "pl": "dla|według|przez|z|agencji|agencja|powiedzia\\w+",
    "cs": "pro|podle|s|z|agentuře|agentura|agentury",
    "ru": "агентству|агентство|агентства|данным|с|от|для",
}
"""What stands before one."""
ARTICLES = {
    "en": "an? |the ",
    "de": "der |die |den |das ",
    "fr": "l[’']|la |le ",
    "es": "la |el ",
    "it": "[’']|la |il ",
    "pt": "a |o ",
    "nl": "de |het ",
}
"""What may stand between the two."""
PASSES_ON = {
    "en": r"(?:\w+ )?affiliate|reporter|correspondent|analyst|contributor|reports?|reported|"
    "reporting|says|said|has learned|understands|wrote|poll|interview",
    "de": "meldete?|berichtete?|schreibt|schrieb|zufolge|erfuhr|mit|am",
    "fr": "rapporte|indique|écrit|a rapporté|a appris|a indiqué",
    "es": "informa|informó|publica|publicó|ha sabido",
    "it": "riporta|riferisce|scrive|ha riferito|ha appreso",
    "pt": "informa|informou|noticia|noticiou|apurou",
    "nl": "meldt|meldde|bericht|schrijft|schreef",
    "sv": "rapporterar|rapporterade|skriver|skrev|erfar",
    "nb": "melder|meldte|skriver|skrev|erfarer",
    "da": "melder|meldte|skriver|skrev|erfarer",
    "pl": "podaje|podała?|informuje|poinformowała?|donosi",
    "cs": "uvádí|uvedla?|informuje|informovala?|píše",
    "ru": "сообщает|сообщило|пишет|передаёт|передает",
}
"""What stands behind one."""
