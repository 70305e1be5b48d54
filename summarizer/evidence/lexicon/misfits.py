"""What cannot stand together in a sentence, and shows that a number, date or name was put in.

"On last year", "more than nearly 300", "$40 people", "one women": each is the place of one kind of
phrase with one of another kind in it. News has next to none of these by itself: of 3,432 sentences of
the gold articles and the public data three did, two by slips ("the the", "an voluntary").
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from summarizer.evidence.lexicon.mistimed import MISTIMED

_WORDED = "(?:two|three|four|five|six|seven|eight|nine|ten)"
_NUMBER = rf"(?<![-.])(?:{_WORDED}|eleven|twelve|\d[\d,]*\d|[2-9])"
_HEDGE = (
    "(?:more than|fewer than|less than|about|nearly|almost|over|around|at least|roughly|"
    "approximately)"
)
_PEOPLE = (
    "(?:people|men|women|boys|girls|children|workers|employees|residents|victims|suspects|"
    "teenagers|passengers|players|fans|members|students|pupils|officers|soldiers|patients|"
    "tourists|pirates|prisoners|migrants|refugees|customers|drivers|voters|judges|doctors|nurses|councillors|"
    "schoolgirls|schoolboys|pensioners|protesters|villagers)"
)
_THINGS = (
    "(?:goals|games|matches|votes|cases|deaths|arrests|lives|cities|towns|countries|councils|"
    "schools|hospitals|companies|firms|homes|houses|buildings|jobs|vehicles|cars|incidents|"
    "occasions|attacks|charges|laws)"
)
_SINGLE = (
    "(?:man|woman|child|person|death|arrest|city|town|country|school|"
    "hospital|company|firm|house|building|job|vehicle|car)"
)
_MEASURE = "(?:mph|kg|mg|miles|metres|meters|feet|ft|km|tonnes)"
_LOST = "(?:lost|extra|unpaid|annual|total|public|new|additional|government|foreign)"
_MONEY = (
    "(?:income|revenues?|sales|profits?|cash|damages|fees|funding|aid|tax|taxes|savings|costs|"
    "debts?|grants|fines|compensation|donations|investment|assets|loans|bribes|benefits)"
)
_NEXT = "(?:in|on|at|for|to|after|before|with|by|and|or|but|as|who|which|that|has|have|will)"
_LINKS = (
    "the a an and or but of to in on at by for from with since until till through before after "
    "between than that which when as is was were are into during around about circa early mid "
    "late back year season spring summer autumn fall winter quarter january february march april "
    "may june july august september october november december his her its their this under over "
    "not only some all ending ended nearly almost both out up down versus another first no says "
    "said expects predicts"
)
_BEFORE_YEAR = "|".join(_LINKS.split())
_COUNTER = "(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens|Hundreds|Both)"
_OF_WHICH = (
    rf"(?:{_WORDED}|dozens|hundreds|thousands|the|these|those|his|hers?|its|theirs?|ours?|mine|yours?|my|them|us|which|whom|whose|that|"
    r"this|an?|some|several|many|various|numerous|every|each|all|last|next|\d)\b"
)
_NATIVE = (
    "(?-i:Swiss|British|Scottish|Belgian|Austrian|Canadian|Australian|Brazilian|Mexican|Iraqi|"
    "Israeli|Egyptian|Syrian|Afghan|Pakistani|Indian|Indonesian|Nigerian|Kenyan|Ukrainian|"
    "Iranian|European|Asian|African)"
)
_SPEAKING = (
    "(?-i:English|Welsh|Irish|Dutch|German|French|Spanish|Portuguese|Italian|Danish|Swedish|"
    "Norwegian|Finnish|Polish|Russian|Turkish|Greek|Chinese|Japanese|Korean)"
)
"""Of a people, and of a language too: "in French"."""
_CONSONANTS = "bcdfgjklmnpqrstvwz"
_VOWEL = (
    "(?!Eu|eu|Ew|ew|One|one|Once|once|Ouija|ouija|Uni|uni(?!n|m)|Un[aeiou]|un[aeou]|U[gkrst]|"
    "u[bgkrst][aeiou]|us[aeu])[AEIOUaeiou]"
)
"""Letters behind "an", and behind "a", that cannot stand there."""
_LOWER = "(?-i:(?!(?:after|amid|from|into|over|than|that|with)\\b)[a-z]{4,})"
"""A word that has a capital in a headline."""

OWNS_NOTHING = {
    "en": re.compile(r"\b([A-Z]\w+)[’']s (?:is|has|have|was|were|will|would|said|says|who|of)\b"),
}
"""A possessive where somebody is: "Berg's was jailed"."""

MISFITS: Mapping[str, tuple[str, ...]] = {
    "en": (
        *MISTIMED,
        # two hedges
        rf"{_HEDGE} (?:more than|fewer than|less than|about|nearly|almost|around|at least|roughly)",
        # a year without a word before it
        rf"(?!(?:{_BEFORE_YEAR})\b)(?-i:[a-z]{{3,}}) (?:19|20)\d\d(?=[.;,]| {_NEXT}\b)",
        # two articles; an article, or a capital, that something put in brought along
        r"(?-i:[Aa]n?|the|his|its|their|our) (?-i:an?|the|some|at least|this|these|those)"
        r"(?![-’'.])",
        r"(?-i:an?) (?:last|next) \w+|(?-i:an?) (?:19|20)\d\ds(?! [a-z])",
        r"(?-i:[Aa]n) (?:[1-79]|1[02-79]|[2-79]\d|\d{3}|one|two|three|four|five|six|seven|nine|ten)"
        r"(?![\d.,])",
        r"(?-i:[Aa]) (?:eight|eleven|eighteen|eighty|8|11|18|8\d)(?![\d.,])",
        rf"{_LOWER} (?-i:{_COUNTER}) (?-i:[a-z]+)",
        r"(?-i:[a-z]{4,} (?:Nearly|Almost|About|Around|Over|At least|Up to|(?:More|Fewer|Less) than)) "
        r"[£$€]?\d+",
        rf"(?-i:[Aa]n (?:[{_CONSONANTS.upper()}][a-z]{{2,}}|[{_CONSONANTS}][a-z]{{3,}}))",
        rf"(?-i:(?:a|\\AA) {_VOWEL}[a-z]{{2,}})",
        # an adjective where a place or somebody is
        rf"(?:in|to|from|against|across|near|at|outside|around) {_NATIVE}"
        r"(?=[.,;]|\Z| (?:on|in|at|has|is|was|will|after|for|by|who)\b)",
        rf"(?:across|near|at|outside|around) {_SPEAKING}"
        r"(?=[.,;]|\Z| (?:on|in|at|has|is|was|will|after|for|by|who)\b)",
        rf"(?<![\w-] )(?<![-\w])(?:{_NATIVE}|Dutch|Irish|Welsh) (?:is|has|was|will|said)",
        rf"of (?:{_NATIVE}|Dutch|Irish|Welsh)(?=\.?\Z| (?:has|is|was|will)\b)",
        # counted twice, half a sum, or a sum in percent
        rf"(?<![\d.,])\d[\d,]* of (?:{_PEOPLE}|a (?:second|mile|point|per))",
        rf"(?<!-)(?:one|{_WORDED}|only \d+) of {_PEOPLE}",
        rf"(?<![-£$€])(?:one|{_WORDED}|[1-9][\d,]*) of (?!{_OF_WHICH})"
        r"(?-i:(?:[a-z]+ )?[a-z]{2,}s)(?![-’'])",
        rf"(?:thousands|hundreds|millions|dozens) {_PEOPLE}",
        rf"(?<!-){_WORDED} [a-z]+(?:ance|ence|ment|tion|sion|ity|ness|ture) (?:of|was|has|is|were)",
        r"[a-z]{3,} ?[’']s (?:and|or|but) (?:his|her|its|their)",
        r"[$£€] ?(?:just|more|fewer|less|about|at|some|nearly|over|dozens|hundreds|thousands|an?|one|"
        rf"twelve|{_WORDED})",
        # measures and times where people or things are counted
        rf"[$£€]\d[\d.,]*(?: ?(?:m|bn|million|billion))? (?:{_PEOPLE}|goals|games|votes|deaths)",
        rf"\d[\d.,]* ?(?:%|percent|per cent|mph|kg|mg|miles|metres|meters|feet|ft|km|m|tonnes) "
        rf"(?:{_PEOPLE}|{_THINGS})",
        rf"(?:killed|executed|injured|arrested|detained|rescued|charged) (?:{_HEDGE} )?"
        rf"(?:no more than )?{_NUMBER} ?(?:{_MEASURE}|%(?= (?:in|at|on)\b))",
        # a count where there must be a sum
        rf"(?<![-£$€.,\d] )(?<![-£$€.,\d]){_NUMBER} in (?:{_LOST} )?{_MONEY}",
        r"\d[\d.,]* ?(?:mph|kg|mg|metres|feet|km|tonnes|kilomet(?:er|re)s|miles) per \w+"
        rf"(?: metre| kilometre)? (?:(?-i:[A-Z]\w+) )?(?:{_PEOPLE}|{_THINGS})",
        r"on \d\d?:\d\d|in \d\d?[:.]\d\d(?: ?(?:[ap]\.?m\.?|gmt|bst|utc|cet|[ecmp][sd]t))",
        # one and many
        rf"(?<!-)(?:one|1) (?:{_PEOPLE}|{_THINGS})|an? {_NUMBER} {_PEOPLE}",
        rf"(?:half|only one) (?!of\b)(?:[a-z]+ )?(?:{_PEOPLE}|{_THINGS})",
        rf"{_NUMBER} {_SINGLE}(?=[.;,]| (?:was|were|is|are|who|in|on|at)\b)",
    ),
}
"""Patterns of whole words, whatever their case, by language."""
