"""What one language needs to tell who says something."""

from __future__ import annotations

from dataclasses import dataclass

ALIKE = {"no": "nb", "nn": "nb", "gl": "pt", "sk": "cs", "bs": "hr", "ms": "id"}
"""Languages read by the tables of another."""


@dataclass(frozen=True, slots=True)
class Saying:
    """One language's cues: words parted by spaces, phrases by "|".

    Attributes:
        verbs: verbs of saying, inflected as news inflects them.
        gerunds: their forms that have no subject of their own ("adding").
        before, after: phrases before and behind the speaker ("according to"; "zufolge").
        agents: what leads the speaker in behind a passive ("described by").
        he, she, they: subject pronouns.
        articles: what may open a speaker without a name ("a", "her", "two").
        roles: nouns for people and bodies that speak.
        link: prepositions that tie a complement to a speaker ("a spokesman for").
        preps, joins, subs: prepositions, conjunctions, words that open a clause.
        aux: auxiliaries and adverbs, which never belong to a speaker.
        openers: words that stand capitalised at the start of a sentence and name nobody.
    """

    verbs: str = ""
    gerunds: str = ""
    before: str = ""
    after: str = ""
    agents: str = ""
    he: str = ""
    she: str = ""
    they: str = ""
    articles: str = ""
    roles: str = ""
    link: str = ""
    preps: str = ""
    joins: str = ""
    subs: str = ""
    aux: str = ""
    openers: str = ""
