"""What one does to the other: verbs whose two sides cannot change places, and those that can."""

from __future__ import annotations

from collections.abc import Mapping

ONE_WAY: Mapping[str, str] = {
    "en": """
win beat beats beaten defeat defeats defeated wins won overcame overcome overcomes thrash thrashed \
thrashes edged hammered crushed outclassed eliminated stunned victory
buy buys bought acquire acquires acquired purchase purchases purchased takeover
sue sues sued
""",
    "de": """
sieg besiegt besiegte besiegten schlägt schlug schlugen gewinnt gewann gewannen bezwang bezwingt
kauft kaufte kaufen gekauft übernimmt übernahm übernehmen
""",
    "fr": """
victoire bat battu battent vainc vaincu domine dominé gagne gagné remporte
achète acheté acheter rachète racheté racheter
""",
    "es": """
victoria vence venció vencer derrota derrotó gana ganó supera superó
compra compró comprar adquiere adquirió adquirir
""",
}
"""What the side before it does to the one behind it, in whichever of the words of its line.

The first line is what "lost to" turns around.
"""

PASSIVE = {
    "en": "was|were|been|being|is|are|be|got",
    "de": "wurden?|worden",
    "fr": "été|est|sont",
    "es": "fue|fueron",
}
"""Auxiliaries of a verb whose doer stands behind it, as alternatives of a pattern."""
BY = {"en": "by", "de": "von|vom", "fr": "par", "es": "por"}
"""What stands before the doer there."""
LOST_TO = {
    "en": "los(?:t|es?|ing) to|fell to",
    "de": "verlor gegen|unterlag",
    "fr": "perdu face",
    "es": "perdió ante",
}
"""What turns the first line of `ONE_WAY` around, as alternatives of a pattern."""
MUTUAL = {
    "en": r"met|meets?|and|with|talk\w*|marr\w+|play\w*|fac(?:e|es|ed|ing)|dr[ae]w\w*|agree\w*|"
    r"sign\w*|merg\w*|join\w*|between|against|versus|vs?|near",
    "de": "und|mit|traf|trifft",
    "fr": "et|avec",
    "es": "y|con",
}
"""What is true both ways, as alternatives of a pattern."""
