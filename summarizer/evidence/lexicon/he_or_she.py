"""Words that tell that a text speaks of a man or a woman, where no thing is "he" or "she"."""

from __future__ import annotations

from collections.abc import Mapping

GENDERS = ("m", "f")
"""In the order of what follows."""

PRONOUNS: Mapping[str, tuple[str, str]] = {
    "en": ("he|his|him|himself", "she|hers?|herself"),
}
"""Pronouns for him and for her, by language, as alternatives of patterns."""
NOUNS: Mapping[str, tuple[str, str]] = {
    "en": (
        "mr|sir|lord|man|men|boys?|fathers?|grandfathers?|husbands?|sons?|brothers?|uncles?|"
        "nephews?|kings?|princes?|actors?|males?|bishops?|priests?|monks?|gentlem[ae]n|"
        r"\w+sm[ae]n",
        "mrs|ms|miss|lady|wom[ae]n|girls?|mothers?|grandmothers?|wife|wives|daughters?|sisters?|"
        "aunts?|nieces?|queens?|princess(?:es)?|actress(?:es)?|females?|nuns?|widows?|"
        r"\w+swom[ae]n",
    ),
}
"""What else tells that there is a man or a woman, in the same order."""

DETERMINERS = "an?|the|his|her|its|their|one|another|this|that"
"""What stands before a noun for one person or thing in English, as alternatives of a pattern."""
