"""What cannot stand together in a sentence, and shows that a number, date or name was put in.

"On last year", "more than nearly 300", "$40 people", "one women": each is the place of one kind of
phrase with one of another kind in it. News has next to none of these by itself: of 3,394 sentences
that were looked at, one did, by a slip ("the the").
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
_OPENER = (
    "(?:About|Almost|Approximately|Around|At least|Between|Fewer than|Just|Less than|More than|"
    "Nearly|Only|Over|Roughly|Some|Up to)"
)
_COUNTER = "(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens|Hundreds|Both)"
_LOWER = "(?-i:(?!(?:after|amid|from|into|over|than|that|with)\\b)[a-z]{4,})"
"""A word that has a capital in a headline."""
_PART_OF_DAY = "(?:morning|afternoon|evening|night)"
_ZONE = r"(?: ?(?:[ap]\.?m\.?|gmt|bst|utc|cet|[ecmp][sd]t))"

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
        rf"in \d\d?[:.]\d\d{_ZONE}|on \d\d?:\d\d{_ZONE}?",
        rf"(?:(?:{_DAY}|yesterday|today) (?:{_DAY}|yesterday)|\d\d?:\d\d {_PART_OF_DAY})",
        rf"(?<![:.])(?:3[2-9]|[4-9]\d|\d{{3}}) {_MONTH}|{_PART_OF_DAY} {_PART_OF_DAY}",
        rf"since (?:an?|{_NUMBER}) (?:day|week|month|year|decade)s?(?=[.;,]|\Z)",
        # how old or how long, of nobody and nothing
        r"(?:in|on|at|since|until|during|for|by|to) (?:the )?\d+-(?:year|month|week|day)(?:-old)?"
        r"(?=[.;,]|\Z| (?:in|on|at|to|has|have|was|were|is|are)\b)",
        # two articles; an article, or a capital, that something put in brought along
        r"(?-i:an?|the|his|its|their|our) (?-i:an?|the|some|at least|this|these|those)"
        r"(?![-’'.])",
        r"(?-i:an?) (?:last|next) \w+|(?-i:an?) (?:19|20)\d\ds",
        rf"{_LOWER} (?-i:{_OPENER}) (?-i:a|an|[a-z]+|[$£€]?\d[\d.,]*)",
        rf"{_LOWER} (?-i:{_COUNTER}) (?-i:[a-z]+)",
        # counted twice, or half a sum
        r"\d[\d,]* of (?:people|men|women|children|a (?:second|mile|point|per))",
        r"[$£€] ?(?:more|fewer|less|about|at|some|nearly|over|dozens|hundreds|thousands|an?|one|two|"
        r"three|four|five|six|seven|eight|nine|ten|twelve)",
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
