"""Words that negate, by language; and those whose loss by a cut turns what is left around.

A cut looks for its words without asking for the language: they negate in one and are seldom cut
at in another.
"""

from __future__ import annotations

CUT_BEFORE = (
    r"not?|never|nor|neither|none|nobody|without|cannot|hardly",  # English
    r"nicht|kein\w{0,2}|niemals|niemand|nie|weder|ohne|kaum",  # German
    r"ne|pas|jamais|aucune?|sans|ni",  # French
    r"nunca|jamás|ning[uú]na?|ninguno|nadie|sin|tampoco",  # Spanish
    r"non|nessun[oa]?|senza|né",  # Italian
    r"não|nem|sem|nenhuma?|ninguém",  # Portuguese
    r"niet|geen|nooit|niemand|zonder",  # Dutch
    r"inte|ej|aldrig|ingen|inget|inga|utan|varken|ikke|aldri|uten|uden|hverken",  # Nordic
    r"ei|eivät|älä|älkää",  # Finnish
    r"nigdy|bez|ani|żad\w{1,3}|nikt",  # Polish
    r"není|nejsou|nikdy|nikdo|žádn\w{1,3}",  # Czech
    r"не|нет|ни|никогда|никто|без|ні|ніколи|ніхто|немає",  # Russian, Ukrainian
    r"nem|sem|soha|nu|niciodată|niciun|nicio|δεν|μην?|ούτε",  # Hungarian, Romanian, Greek
    r"لا|لن|لم|ليس|ليست|غير|بدون",  # Arabic
)
"""Patterns of those that stand before what they negate, whole words."""
CUT_BEHIND = (
    r"not|never|nicht|nie|niemals|pas|jamais|niet|nooit|inte|aldrig|ikke|aldri|değil\w*|нет"
)
"""A pattern of those that stand behind it."""

NEGATIONS = {
    "en": "no[- ]one|no|not|never|none|nobody|nothing|neither|nor|without|cannot|\\w+n't|n't|denied|denies|"
    "deny|failed|fails|fail|refused|refuses|refuse|declin\\w+ to|unable|lacks|lacked|ruled out|"
    "yet to",
    "de": "nicht|kein|keine|keinen|keiner|keinem|nie|niemals|niemand|nichts|ohne|weder|dementierte|weigert|weigerte|weigerten",
    "fr": "ne|n'\\w+|pas|jamais|aucun|aucune|rien|personne|sans|ni",
    "es": "no|nunca|jamás|ningún|ninguna|ninguno|nadie|nada|sin|ni|tampoco",
    "it": "non|mai|nessun|nessuno|nessuna|niente|nulla|senza|né",
    "pt": "não|nunca|jamais|nenhum|nenhuma|ninguém|nada|sem|nem",
    "nl": "niet|geen|nooit|niemand|niets|zonder|noch|weigert|weigerde|weigerden|geweigerd",
    "pl": "nie|nigdy|żaden|żadna|żadne|nikt|nic|bez|ani",
    "sv": "inte|ej|ingen|inga|inget|aldrig|utan|varken|vägrar|vägrade|vägrat",
    "nb": "ikke|ingen|aldri|uten|verken|nekter|nektet|avviser|avviste|avvist",
    "da": "ikke|ingen|aldrig|uden|hverken|nægter|nægtede|afviser|afviste|afvist",
    "ru": "не|нет|никогда|никто|ничего|без|ни",
    "cs": "ne|není|nikdy|nikdo|nic|bez|ani|žádný|žádná|žádné|ne\\w{4,}",
    "uk": "не|ні|немає|ніколи|ніхто|нічого|без|жоден|жодн\\w+",
    "fi": "ei|en|eivät|emme|ette|älä|ilman|koskaan|kukaan|mikään",
    "ro": "nu|niciodată|nimeni|nimic|fără|nici|niciun|nicio",
    "hu": "nem|ne|soha|sem|senki|semmi|nincs|nincsenek|nélkül",
    "el": "δεν|δε|μην|μη|ποτέ|κανείς|κανένας|καμία|τίποτα|χωρίς|ούτε",
    "bg": "не|няма|никога|никой|нищо|без|нито",
    "hr": "ne|nije|nisu|nema|nikad|nikada|nitko|ništa|bez|niti|neće",
    "sr": "ne|nije|nisu|nema|nikada|niko|ništa|bez|neće|не|није|нису|нема|никада|нико|ништа|без|неће",
    "sl": "ne|ni|niso|nikoli|nihče|nič|brez|niti",
    "ca": "no|mai|cap|ningú|res|sense|ni|tampoc",
    "id": "tidak|tak|bukan|belum|tanpa|jangan",
}
"""Language → the words that negate in it, as alternatives of a pattern of whole words."""

PLAIN_NEGATIONS = {
    "en": "not(?! guilty| only| just| necessarily|[^.,;:]* (?:before|until)\\b)|no(?= [a-z]+s\\b)|never|cannot|\\w+n't|n't|refus\\w+ to|failed to",
    "de": "nicht|nie|niemals",
    "fr": "pas|jamais",
    "es": "no|nunca|jamás",
    "it": "non|mai",
    "pt": "não|nunca|jamais",
    "nl": "niet|nooit",
    "pl": "nie|nigdy",
    "sv": "inte|aldrig",
    "nb": "ikke|aldri",
    "da": "ikke|aldrig",
    "ru": "не|никогда",
    "cs": "ne|není|nikdy",
    "uk": "не|ніколи",
    "fi": "ei|eivät",
    "ro": "nu|niciodată",
    "hu": "nem|soha",
    "el": "δεν|δε|μην",
    "bg": "не|няма|никога",
    "hr": "ne|nije|nisu|neće",
    "sr": "ne|nije|nisu|neće|не|није|нису|неће",
    "sl": "ne|ni|niso",
    "ca": "no|mai",
    "id": "tidak|tak|bukan",
}
"""Those of them that do nothing but negate a verb."""

NEVER_DONE = {"en": "(?:has|have|had|is|are|was|were)(?: not|n['’]t)|never"}
"""Negations of what is or has been done, which an article must tell. What will not, may not or
does not come about, news says in many other words: "remains closed"."""

REFUSALS = "refus|fail"
"""Beginnings of English words that negate what somebody was to do, as alternatives of a pattern."""

DENIES_NOUN = {
    "en": "no",
    "de": "keine?[mnrs]?",
    "fr": "aucune?",
    "es": "ningún|ninguna",
    "it": "nessun|nessuna",
    "pt": "nenhum|nenhuma",
    "nl": "geen",
    "sv": "ingen|inget|inga",
    "nb": "ingen|intet",
    "da": "ingen|intet",
    "pl": "żaden|żadna|żadne|żadnego|żadnej|żadnych",
    "cs": "žádný|žádná|žádné|žádného|žádných",
}
"""Negations of a noun, which may have an adjective beside it: "no known link"."""
