"""What cannot stand around days, months, years and spans of time: another was put in their place.

Each kind of time has its own words before it: "on Monday" and "on 4 May", but "in May", "in 2014",
"in six weeks", and "last year" alone.
"""

from __future__ import annotations

_NUMBER = (
    r"(?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several)"
)
_HEDGE = (
    "(?:(?:about|almost|around|at least|fewer than|less than|more than|nearly|over|just|only|"
    "roughly|some|up to|another) )"
)
_UNIT = "(?:minute|hour|day|week|month|year|decade)"
_SPAN = rf"{_HEDGE}?{_NUMBER} {_UNIT}s?"
_DAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_MONTH = (
    "(?:january|february|april|june|july|august|september|october|november|december)"  # no "may"
)
_SHORT = r"(?:jan|feb|apr|aug|sept|oct|nov|dec)\."
_DATE = rf"(?:(?:{_MONTH}|{_SHORT}|(?-i:May)) \d\d?(?!\d)|\d\d? (?:{_MONTH}|(?-i:May)))"
_YEAR = r"(?:1[89]|20)\d\d"
_PART = "(?:morning|afternoon|evening|night)"
_SEASON = "(?:spring|summer|autumn|winter)"
_PERIOD = f"(?:week|weekend|month|quarter|year|season|decade|{_SEASON})"
_LAST = rf"(?:last|next) {_PERIOD}"
_ALONE = (
    rf"(?:(?:last|next|this) (?:{_PERIOD}|{_DAY})|(?:later|earlier) (?:this \w+|today)|yesterday|"
    "tomorrow|tonight|daily|weekly|monthly|annual|full year)"
)
"""What no word stands before, but "by", "from", "since" and the like."""
_NEXT = (
    "(?:in|on|at|for|to|after|before|with|by|and|or|but|as|who|which|that|has|have|will|was|were|"
    "is|are|while|when|from)"
)
_ENDS = rf"(?=[.;,]|\Z| {_NEXT}\b| [-–—])"
_WORDED = "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_WHO = (
    "(?:man|woman|boy|girl|teenager|widow|pensioner|mother|father|pupil|driver|child|player|"
    "striker|footballer|singer|actor|soldier|worker|businessman|politician)"
)
_BEFORE_DAY = (
    "(?:on|from|until|till|by|before|after|since|to|and|or|of|than|the|between|dated|born|through|"
    "due|morning|evening|night|afternoon|midnight|noon|this|that|for|is|was|not|only|about|around|"
    "under|over|into|with|page|number)"
)

MISTIMED = (
    # a year, a month, a span, a part of the day or what stands alone, behind "on", unless a
    # number is set against another's ("4% down on June")
    rf"(?<!down )(?<!up )on (?:{_YEAR}(?! \w)|(?:{_YEAR}|{_MONTH}|{_MONTH} {_YEAR}|{_PART}|{_SEASON}){_ENDS}|"
    rf"(?:the )?{_ALONE}{_ENDS}(?![’'])|the (?:same|following|previous) {_PERIOD}(?<!end){_ENDS})",
    rf"on (?:the (?:past|last|next) )?{_SPAN}(?<!minute)(?<!minutes)"
    r"(?![ -](?:of|long|old|notice)|[-’'])",
    rf"on (?:between {_YEAR}|the (?:end|start|beginning) of (?:{_MONTH}|the {_PERIOD}))",
    # a day or what stands alone, behind "in" or "at"
    rf"in (?:{_DAY}(?:{_ENDS}| {_PART})|{_DATE}|{_ALONE}{_ENDS})",
    rf"at (?:{_DAY}|{_MONTH}|{_YEAR}|{_ALONE}){_ENDS}",
    # no time at all, but how far off
    rf"(?:on|in|at|for|by|during|until|since) {_SPAN} (?:ago|later)",
    rf"since (?:{_SPAN}{_ENDS}(?! (?:before|after))|(?:next|later) \w+|tomorrow)",
    rf"until {_SPAN}{_ENDS}(?! (?:after|before|from))|(?:by|until|till) between {_YEAR}",
    # how many, or which of several, of what is one
    rf"(?:more|less|fewer) than (?:{_DAY}|{_MONTH}|{_LAST}){_ENDS}|(?:next (?:{_DATE}|{_YEAR})|last {_YEAR})",
    # how old, for how long
    rf"(?:for|since|until|during) {_NUMBER} years? old|(?:of|for|until) (?:annual|daily)(?=[.,;]|\Z)",
    # a capital that was brought along
    rf"(?-i:[a-z]+ (?:Last|Next|This|Later|Earlier) (?:this |last )?{_PERIOD})",
    # a year or a day without a word before it, or for how long
    rf"(?!{_BEFORE_DAY}\b)(?!{_DAY}\b)(?-i:[a-z]{{2,}}) \d\d? (?:{_MONTH}|(?-i:March|May)){_ENDS}",
    rf"(?!(?:{_MONTH}|may)\b)(?-i:[a-z]{{3,}}) \d\d? {_YEAR}(?=[.;,]| {_NEXT}\b)",
    rf"an? {_YEAR} (?:period|reduction|increase|ban|sentence|break|run|term|contract|spell|{_WHO})",
    rf"(?:sentenced to|aged) (?:between )?(?:{_YEAR}|{_DAY}|{_MONTH}|{_LAST}|(?-i:March|May)\b)"
    r"(?![’'])",
    rf"(?:jailed|imprisoned|banned|suspended) for (?:{_DAY}|{_DATE}|{_YEAR}|{_LAST})(?![’'])",
    # a time of day with what has none, and two days at once
    rf"(?:{_DAY}|yesterday|today) (?:{_DAY}|yesterday)|\d\d?:\d\d {_PART}|{_PART} {_PART}",
    r"(?<![:.])(?:3[2-9]|[4-9]\d|\d{3}) " + _MONTH,
    # how old or how long, of nobody and nothing
    rf"(?:\d+|{_WORDED})-(?:year|month|week|day|hour|minute)"
    r"(?=[.;]|\Z| (?:in|on|at|to|it|he|she|they|has|have|was|were|is|are)\b)",
    r"(?:in|on|at|since|until|during|for|by|to) (?:the )?\d+-(?:year|month|week|day)(?:-old)?"
    r"(?=[.;,]|\Z| (?:in|on|at|to|has|have|was|were|is|are)\b)",
    rf"(?-i:[Aa]n?) (?:{_DAY}|{_MONTH}|{_LAST}|today|yesterday|{_SPAN}) {_WHO}",
    rf"an? (?:two|three|four|five|six|seven|eight|nine|ten|\d+) {_UNIT}s(?![-’'])",
    # whose, and nothing of theirs
    rf"(?:{_PERIOD}|{_DAY})[’']s{_ENDS}",
    # the wrong article, which was left from what stood there
    rf"(?-i:[Aa]n) (?:{_DAY}|{_YEAR}|january|february|june|july|september|november|december|last|next)",
    r"(?-i:[Aa]n?) (?:this|recent \w+s|today|yesterday)(?![-’'])",
)
"""Patterns of whole words, whatever their case; English."""
