"""What cannot stand together in a sentence, and shows that a number, date or name was put in.

"On last year", "more than nearly 300", "$40 people", "one women": each is the place of one kind of
phrase with one of another kind in it. News has next to none of these by itself: of 2,490 sentences
that were looked at, none did.
"""

from __future__ import annotations

from collections.abc import Mapping

_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*\d|[2-9])"
_HEDGE = (
    "(?:more than|fewer than|less than|about|nearly|almost|over|around|at least|roughly|"
    "approximately)"
)
_PEOPLE = (
    "(?:people|men|women|boys|girls|children|workers|employees|residents|victims|suspects|"
    "teenagers|passengers|players|fans|members|students|pupils|officers|soldiers|patients|"
    "prisoners|migrants|refugees|customers|drivers|voters)"
)
_WORDED = "(?:two|three|four|five|six|seven|eight|nine|ten)"
_DAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_MONTH = (
    "(?:january|february|april|june|july|august|september|october|november|december)"  # no "may"
)
_SPAN = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several) (?:days|weeks|months|years)"
_NEXT = "(?:in|on|at|for|to|after|before|with|by|and|or|but|as|who|which|that|has|have|will)"
_LINKS = (
    "the a an and or but of to in on at by for from with since until till through before after "
    "between than that which when as is was were are into during around about circa early mid "
    "late back year season spring summer autumn fall winter quarter january february march april "
    "may june july august september october november december his her its their this under over "
    "not only some all ending ended nearly almost both out up down versus another first no"
)
_BEFORE_YEAR = "|".join(_LINKS.split())

MISFITS: Mapping[str, tuple[str, ...]] = {
    "en": (
        # two hedges
        rf"{_HEDGE} (?:more than|fewer than|less than|about|nearly|almost|around|at least|roughly)",
        # a day, a month, a year, a span behind the preposition of another
        rf"on (?:19|20)\d\d(?! \w)|on {_MONTH}(?=[.;]| {_NEXT}\b)|on {_SPAN}(?! of)",
        r"(?:on|in|at) (?:last|next|this) (?:month|year|season)(?![’'])",
        rf"in (?:{_DAY}|yesterday|tomorrow)(?=[.;,]| {_NEXT}\b)|in \d\d? {_MONTH}",
        rf"at (?:{_DAY}|{_MONTH}|(?:19|20)\d\d|yesterday)(?=[.;,]| {_NEXT}\b)",
        # a year without one, or for how long
        rf"(?!(?:{_BEFORE_YEAR})\b)(?-i:[a-z]{{3,}}) (?:19|20)\d\d(?=[.;,]| {_NEXT}\b)",
        r"a (?:19|20)\d\d (?:period|reduction|increase|ban|sentence|break|run|term|contract|spell)",
        # whose, and nothing of theirs
        rf"(?:month|week|year|season|{_DAY})[’']s(?=[.;,]| {_NEXT}\b)",
        r"[a-z]{3,} ?[’']s (?:and|or|but) (?:his|her|its|their)",
        # measures and times where people are counted
        rf"[$£€]\d[\d.,]*(?: ?(?:m|bn|million|billion))? {_PEOPLE}",
        rf"\d[\d.,]* ?(?:%|percent|per cent|mph|kg|mg|miles|metres|meters|feet|km|tonnes) {_PEOPLE}",
        r"\d[\d.,]* ?(?:mph|kg|mg|metres|feet|km|tonnes)(?: per \w+(?: metre| kilometre)?)? "
        r"(?:cities|towns|countries|schools|councils|companies|homes|jobs|goals|games)",
        rf"\d\d?[:.]\d\d(?: ?[ap]\.?m\.?)? of (?:the )?{_PEOPLE}",
        # one and many
        rf"(?:one|1) {_PEOPLE}|an? {_NUMBER} {_PEOPLE}",
        rf"{_NUMBER} (?:man|woman|child|person)(?=[.;,]| (?:was|were|is|are|who|in|on|at)\b)",
        rf"{_WORDED} [a-z]+(?:ance|ence|ment|tion|sion|ity|ness|ture) (?:of|was|has|is|were|have)",
        rf"the (?:millions|thousands|hundreds|dozens) {_PEOPLE}",
        r"half (?-i:[A-Z])[\w’']+ (?-i:[a-z])\w+s",
    ),
}
"""Patterns of whole words, whatever their case, by language."""
