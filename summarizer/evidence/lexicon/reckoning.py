"""What tells that two numbers belong to one sum, share or score.

Patterns are alternatives; where they differ by language, those of all languages are looked for.
"""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import word_set

TIMES = word_set("times fold x mal fach fois veces vezes volte keer gånger ganger gange")
"""What a number counts that says how many times as much."""
OTHERS = word_set(
    "others other more another further weitere andere anderen autres otros otras altri outros"
)
"""What a number counts that adds to the one before: "three people and 14 others"."""
AND = {
    "en": "and|plus",
    "de": "und",
    "fr": "et",
    "es": "y",
    "it": "e",
    "nl": "en",
    "sv": "och",
    "nb": "og",
    "pl": "i|a",
    "ru": "и",
}
"""What joins two numbers: "189 passengers and a crew of six", "five hours and 40 minutes"."""
SIDES_TO = {"en": "to", "de": "zu", "fr": "à", "es": "a", "nl": "tegen", "sv": "mot", "da": "mod"}
"""What stands between the two figures of a score."""
BOTH_SIDES = {"en": "apiece|each|all", "de": "beide"}
"""What stands behind the one figure that both sides have."""

# English, all below.
ADDED_BEFORE = "another|further|additional|other"
ADDED_BEHIND = "more|others?|additional|further"
"""What stands before or behind a number that is added to one before it."""
EACH_BEHIND = "each|apiece"
EACH_BEFORE = "each|every"
"""What makes a sum one of several: "$15,000 for each man", "each of the children $4 million"."""
OWNERS = "its|his|her|their|our"
"""Whose a number of things is: "four of its 11 offices"."""
BESIDE_ONE = "other|more"
"""What stands behind those who are with somebody: "she and five others"."""
FACTORS = {"doubl": 2.0, "tripl": 3.0, "quadrupl": 4.0, "halv": 0.5}
"""How words begin that tell by how much something was multiplied: "doubled to $80"."""
THE_REST = r"(?:the|all)(?: \w+)? (?:rest|remainder|others)\b|the (?:other|remaining) \w+"
"""What speaks of a whole but a number before it: "Three are in hospital; the rest went home"."""
ALL_BUT = "all but"
"""What stands before a part whose rest is told: "all but one of the 12 were jailed"."""
AND_ONE = "of|in|on|from|at|by|with|for|who|that|was|is|other|another|more"
"""What stands behind the "one" that is added to a number: "four bidders and one in the room"."""
AS_MUCH = r"as|its|his|her|their|the|what|more|higher|larger|that"
"""What stands behind so many "times": "three times as many as last year"."""
SCORED = word_set(
    "point points goal goals run runs vote votes game games set sets frame frames"
    " Stimmen Tore Punkte Sätze voix buts votos goles gols golos puntos pontos voti reti punti"
    " stemmen doelpunten punten röster mål poäng stemmer poeng głosów głosami goli bramek punktów"
    " hlasů hlasy gólů bodů голосов голосами голов очков"
)
"""What a score is made of, and what its sides differ by: "62 votes to 36"."""
WITH = "and"
"""What stands before the others that somebody is with."""
ONE_AND_HIS = rf"(?:an?|the) [^\W\d_]+(?:[ -][^\W\d_]+)? and (?:{OWNERS})"
"""Somebody before a number of theirs: "a woman and her three children"."""
ONE_AND_A = (
    r"[^\W\d_]+(?: [^\W\d_]+)? and (?:an? [^\W\d_]|(?:the|its|their) [^\W\d_]*[^\W\d_s](?!\w))"
)
"""What a number counts, and one more: "two men and a boy"."""
ONCE_IN = "in|in every|of every|every"
"""What stands before how many one comes of."""
RISEN_TO = "(?: [^\\W\\d_]+)? to(?: about)?"
"""What stands between by how much something was multiplied and what it came to."""
