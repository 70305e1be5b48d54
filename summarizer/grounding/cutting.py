"""Words that lose a negation where they are cut out: “refunds will be given” of “No refunds …”.

No language is asked for: the words below negate in one and are seldom cut at in another.
"""

from __future__ import annotations

import re

_BEFORE = (
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
_BEHIND = r"not|never|nicht|nie|niemals|pas|jamais|niet|nooit|inte|aldrig|ikke|aldri|değil\w*|нет"
_NEGATED_BEFORE = re.compile(
    rf"(?:(?<!\w)(?:{'|'.join(_BEFORE)})[ \u00a0]|n[’']t[ \u00a0]|(?<!\w)n[’'])\Z", re.IGNORECASE
)
_NEGATED_BEHIND = re.compile(rf"[ \u00a0](?:{_BEHIND})(?!\w)", re.IGNORECASE)

LONGEST = 12
"""Characters that a negation takes, with the space behind it."""


def with_negation(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch of `text` and the negation directly before or behind it, if there is one."""
    first = max(start - LONGEST, 0)
    before = _NEGATED_BEFORE.search(text[first:start])
    behind = _NEGATED_BEHIND.match(text, end)
    return first + before.start() if before else start, behind.end() if behind else end
